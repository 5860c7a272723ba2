extension AuditWelsh {
    /// How a case stands.
    static let cases = #"""
        msgid "unread"
        msgstr "heb ei ddarllen"

        msgctxt "case"
        msgid "started"
        msgstr "wedi'i ddechrau"

        msgctxt "case"
        msgid "read"
        msgstr "wedi'i ddarllen"

        msgid "second-read"
        msgstr "wedi'i ail-ddarllen"

        msgid "disagreed"
        msgstr "mewn anghytundeb"

        msgid "moderated"
        msgstr "wedi'i gymedroli"

        msgctxt "case"
        msgid "replaced"
        msgstr "wedi'i ddisodli"

        msgid "not a stage (a mistake in the frame)"
        msgstr "nid yw'n gam (camgymeriad yn y ffrâm)"

        msgid "the file cannot be read"
        msgstr "ni ellir darllen y ffeil"

        msgid "{1} was replaced"
        msgstr "Disodlwyd {1}"

        msgid "{1} has not been read; there is nothing to settle"
        msgstr "Nid yw {1} wedi'i ddarllen; nid oes dim i'w setlo"

        msgid "{1} has been read once; only a case read by two can be moderated"
        msgstr "Mae {1} wedi'i ddarllen unwaith; dim ond achos a ddarllenwyd gan ddau y gellir ei gymedroli"
        """#

    /// What cannot stand in the record.
    static let record = #"""
        msgid "a record begins with the event that opened the audit"
        msgstr "mae cofnod yn dechrau gyda'r digwyddiad a agorodd yr archwiliad"

        msgid "the record is empty"
        msgstr "mae'r cofnod yn wag"

        msgid "the audit was opened a second time"
        msgstr "agorwyd yr archwiliad am yr eildro"

        msgid "\"{1}\" is not how {2} is recorded"
        msgstr "nid fel \"{1}\" y cofnodir {2}"

        msgid "{1} cannot be the outcome where the duty is {2}"
        msgstr "ni all {1} fod yn ganlyniad lle mae'r ddyletswydd yn: {2}"

        msgid "a moderated judgement needs a reason"
        msgstr "mae angen rheswm dros farn a gymedrolwyd"

        msgid "{1} was replaced already"
        msgstr "mae {1} wedi'i ddisodli eisoes"

        msgid "{1} is not a case of this sample"
        msgstr "nid yw {1} yn achos yn y sampl hon"

        # What is wrong with a line of the record; the names in the holes are those of its members.
        msgid "an object should stand here"
        msgstr "dylai gwrthrych fod yma"

        msgid "\"{1}\" should be text"
        msgstr "dylai \"{1}\" fod yn destun"

        msgid "\"{1}\" should be a whole number"
        msgstr "dylai \"{1}\" fod yn rhif cyfan"

        msgid "\"{1}\" should be a number"
        msgstr "dylai \"{1}\" fod yn rhif"

        msgid "\"{1}\" should be a number from {2} to {3}"
        msgstr "dylai \"{1}\" fod yn rhif o {2} i {3}"

        msgid "\"{1}\" should be true or false"
        msgstr "dylai \"{1}\" fod yn true neu false"

        msgid "\"{1}\" is missing"
        msgstr "mae \"{1}\" ar goll"

        msgid "\"{1}\" should be a list"
        msgstr "dylai \"{1}\" fod yn rhestr"

        msgid "\"{1}\" should be a list of texts"
        msgstr "dylai \"{1}\" fod yn rhestr o destunau"

        msgid "\"{1}\" should be an object"
        msgstr "dylai \"{1}\" fod yn wrthrych"

        msgid "\"{1}\" holds a value of the wrong kind"
        msgstr "mae gwerth o'r math anghywir yn \"{1}\""

        msgid "\"{1}\" is not a value of \"{2}\""
        msgstr "nid yw \"{1}\" yn un o werthoedd \"{2}\""

        msgid "\"{1}\" is not a fact of the record"
        msgstr "nid yw \"{1}\" yn un o ffeithiau'r cofnod"

        msgid "\"{1}\" is not a member that this version knows"
        msgstr "nid yw \"{1}\" yn aelod y mae'r fersiwn hon yn ei adnabod"

        msgid "\"{1}\" is not a time of a record"
        msgstr "nid yw \"{1}\" yn amser mewn cofnod"

        msgid "\"{1}\" is not a kind of event that this version knows; a newer one may"
        msgstr ""
        "nid yw'r fersiwn hon yn adnabod y math hwn o ddigwyddiad: \"{1}\"; efallai y bydd un newydd yn ei adnabod"

        msgid "{1}: a stratum of the plan is gone"
        msgstr "{1}: mae un o haenau'r cynllun wedi diflannu"

        msgid "{1}: an extension changed what was drawn before"
        msgstr "{1}: newidiodd estyniad yr hyn a dynnwyd o'r blaen"

        msgid "{1} is not a stratum of this audit"
        msgstr "nid yw {1} yn un o haenau'r archwiliad hwn"

        msgid "nobody"
        msgstr "neb"

        msgid "the record was recovered from a damaged file; one event is missing"
        msgstr "adferwyd y cofnod o ffeil a ddifrodwyd; mae un digwyddiad ar goll"

        msgid "the record was recovered from a damaged file; {1} events are missing"
        msgstr "adferwyd y cofnod o ffeil a ddifrodwyd; nifer y digwyddiadau sydd ar goll: {1}"

        msgid "{1} was said to be replaced by {2}; by its ticket it is {3}"
        msgstr "dywedwyd bod {2} yn cymryd lle {1}; yn ôl ei docyn, {3} ydyw"

        msgid "event {1} of writer {2}, by {3}, does not apply: {4}"
        msgstr "nid yw digwyddiad {1} yr ysgrifennwr {2}, gan {3}, yn berthnasol: {4}"

        msgid "{1}: who takes its place follows from the tickets: {2}"
        msgstr "{1}: mae'r tocynnau'n dangos pwy sy'n cymryd ei le: {2}"

        msgid "{1}: {2} concluded without sight of an answer of theirs that differs; it is open again"
        msgstr "{1}: daeth {2} i gasgliad heb weld ateb gwahanol o'u heiddo eu hunain; mae'n agored eto"
        """#
}
