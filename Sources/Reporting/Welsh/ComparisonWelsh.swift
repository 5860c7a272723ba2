extension ModellingWelsh {
    /// Two audits compared: how the gap changed.
    static let comparison = #"""
        msgid "Cannot say: not every planned case of both audits is read."
        msgstr "Ni ellir dweud: nid yw pob achos cynlluniedig yn y ddau archwiliad wedi'i ddarllen."

        msgid "Cannot say: one of the audits has too few cases read, or a stratum unread, for a rate."
        msgstr ""
        "Ni ellir dweud: yn un o'r archwiliadau mae rhy ychydig o achosion wedi'u darllen, neu haen heb ei "
        "darllen, i gael cyfradd."

        msgid "Cannot say: one of the rates has no interval."
        msgstr "Ni ellir dweud: mae un o'r cyfraddau heb gyfwng."

        msgid "Better: the gap fell by {1} in 100 of those owed an advocate."
        msgstr ""
        "Gwell: gostyngodd y bwlch. Gostyngiad ymhlith pob 100 o'r rhai yr oedd eiriolwr yn ddyledus iddynt: {1}."

        msgid "Better: the gap fell by {1} in 100 assessments."
        msgstr "Gwell: gostyngodd y bwlch. Gostyngiad ym mhob 100 o asesiadau: {1}."

        msgid "Worse: the gap grew by {1} in 100 of those owed an advocate."
        msgstr "Gwaeth: tyfodd y bwlch. Cynnydd ymhlith pob 100 o'r rhai yr oedd eiriolwr yn ddyledus iddynt: {1}."

        msgid "Worse: the gap grew by {1} in 100 assessments."
        msgstr "Gwaeth: tyfodd y bwlch. Cynnydd ym mhob 100 o asesiadau: {1}."

        msgid "Unchanged: both audits read every case and found the same gap."
        msgstr "Heb newid: darllenodd y ddau archwiliad bob achos a chanfod yr un bwlch."

        msgid "Cannot say: the gap may be the same or have grown by up to {1} in 100 of those owed an advocate."
        msgstr ""
        "Ni ellir dweud: ymhlith pob 100 o'r rhai yr oedd eiriolwr yn ddyledus iddynt, gall y bwlch fod yr un fath "
        "neu hyd at {1} yn fwy."

        msgid "Cannot say: the gap may be the same or have grown by up to {1} in 100 assessments."
        msgstr "Ni ellir dweud: ym mhob 100 o asesiadau, gall y bwlch fod yr un fath neu hyd at {1} yn fwy."

        msgid "Cannot say: the gap may have fallen by up to {1} or be the same in 100 of those owed an advocate."
        msgstr ""
        "Ni ellir dweud: ymhlith pob 100 o'r rhai yr oedd eiriolwr yn ddyledus iddynt, gall y bwlch fod hyd at {1} "
        "yn llai neu yr un fath."

        msgid "Cannot say: the gap may have fallen by up to {1} or be the same in 100 assessments."
        msgstr "Ni ellir dweud: ym mhob 100 o asesiadau, gall y bwlch fod hyd at {1} yn llai neu yr un fath."

        msgid ""
        "Cannot say: the gap may have fallen by up to {1} or have grown by up to {2} in 100 of those owed an "
        "advocate."
        msgstr ""
        "Ni ellir dweud: ymhlith pob 100 o'r rhai yr oedd eiriolwr yn ddyledus iddynt, gall y bwlch fod hyd at {1} "
        "yn llai neu hyd at {2} yn fwy."

        msgid "Cannot say: the gap may have fallen by up to {1} or have grown by up to {2} in 100 assessments."
        msgstr "Ni ellir dweud: ym mhob 100 o asesiadau, gall y bwlch fod hyd at {1} yn llai neu hyd at {2} yn fwy."

        msgid "more than 0 and up to {1}"
        msgstr "mwy na 0 a hyd at {1}"

        msgid "between {1} and {2}"
        msgstr "rhwng {1} a {2}"

        # After counts: 3 of 20 read.
        msgctxt "cases"
        msgid "read"
        msgstr "wedi'u darllen"

        # After counts: 3 of 20 owed an advocate.
        msgctxt "cases"
        msgid "owed"
        msgstr "eiriolwr yn ddyledus"

        msgid "better"
        msgstr "gwell"

        msgid "worse"
        msgstr "gwaeth"

        msgid "unchanged"
        msgstr "heb newid"

        # At most twelve columns, as the next.
        msgid "cannot say"
        msgstr "methu dweud"

        msgid "too few"
        msgstr "rhy ychydig"

        msgid ""
        "{1} is an audit in {2} and {3} one in {4}. The duty is not the same in both, so a difference of their "
        "gaps would say nothing; compare audits of one nation."
        msgstr ""
        "Archwiliad “{1}”: {2}. Archwiliad “{3}”: {4}. Nid yr un yw'r ddyletswydd yn y ddwy genedl, felly ni "
        "fyddai gwahaniaeth rhwng eu bylchau yn dweud dim; cymharwch archwiliadau o'r un genedl."

        msgid "Newcombe hybrid of each audit's own limits"
        msgstr "hybrid Newcombe o derfynau pob archwiliad ei hun"

        msgid "d - sqrt((p2-l2)² + (u1-p1)²), d + sqrt((u2-p2)² + (p1-l1)²), d = p2 - p1, l and u as in each audit"
        msgstr ""
        "d - sqrt((p2-l2)² + (u1-p1)²), d + sqrt((u2-p2)² + (p1-l1)²), d = p2 - p1, l ac u fel ym mhob archwiliad"

        msgid "Newcombe 1998, Stat Med 17:873, method 10; Zou and Donner 2008, Stat Med 27:1693"
        msgstr "Newcombe 1998, Stat Med 17:873, dull 10; Zou and Donner 2008, Stat Med 27:1693"

        msgid "The audits cannot be compared: {1}."
        msgstr "Ni ellir cymharu'r archwiliadau: {1}."
        """#

    /// What stands between two audits' difference and its meaning.
    static let comparisonWarnings = #"""
        msgid ""
        "{1} of {2} planned cases of the earlier audit are read. No interval of a difference holds under "
        "repeated looks, so there is none until all are."
        msgstr ""
        "O achosion cynlluniedig yr archwiliad cynharach, darllenwyd {1} o {2}. Nid yw cyfwng gwahaniaeth yn dal "
        "wrth edrych dro ar ôl tro, felly nid oes un nes bod pob un wedi'i ddarllen."

        msgid ""
        "{1} of {2} planned cases of the later audit are read. No interval of a difference holds under repeated "
        "looks, so there is none until all are."
        msgstr ""
        "O achosion cynlluniedig yr archwiliad diweddarach, darllenwyd {1} o {2}. Nid yw cyfwng gwahaniaeth yn "
        "dal wrth edrych dro ar ôl tro, felly nid oes un nes bod pob un wedi'i ddarllen."

        msgid ""
        "The period of the later audit starts on {1}, before that of the earlier on {2}. Better and worse are as "
        "the audits were given."
        msgstr ""
        "Mae cyfnod yr archwiliad diweddarach yn dechrau ar {1}, cyn cyfnod yr un cynharach, sy'n dechrau ar {2}. "
        "Mae gwell a gwaeth yn dilyn y drefn y rhoddwyd yr archwiliadau ynddi."

        msgid ""
        "Both periods hold {1} to {2}: stages of that time may be in both populations, and the difference "
        "understates a change between them."
        msgstr ""
        "Mae'r ddau gyfnod yn cynnwys {1} i {2}: gall camau o'r amser hwnnw fod yn y ddwy boblogaeth, ac mae'r "
        "gwahaniaeth yn dangos llai na'r newid rhyngddynt."

        msgid ""
        "1 case is in both samples. The intervals take the samples as drawn apart, and cases read a second time "
        "may be read differently."
        msgstr ""
        "Mae 1 achos yn y ddwy sampl. Mae'r cyfyngau'n cymryd bod y samplau wedi'u tynnu ar wahân, a gall achosion "
        "gael eu darllen yn wahanol yr ail dro."

        msgid ""
        "{1} cases are in both samples. The intervals take the samples as drawn apart, and cases read a second "
        "time may be read differently."
        msgstr ""
        "Mae {1} o achosion yn y ddwy sampl. Mae'r cyfyngau'n cymryd bod y samplau wedi'u tynnu ar wahân, a gall "
        "achosion gael eu darllen yn wahanol yr ail dro."

        msgid "{1} {2} before, {3} after"
        msgstr "{1}: {2} cynt, {3} wedyn"

        msgid "unset"
        msgstr "heb ei osod"

        msgid "The audits count by different policies ({1}). Part of the difference may be that."
        msgstr "Mae'r archwiliadau'n cyfrif yn ôl polisïau gwahanol ({1}). Gall hynny fod yn rhan o'r gwahaniaeth."

        msgid ""
        "The cases were determined by different rules ({1} before, {2} after). Part of the difference may be "
        "that."
        msgstr ""
        "Dyfarnwyd yr achosion yn ôl rheolau gwahanol (cynt: {1}; wedyn: {2}). Gall hynny fod yn rhan o'r "
        "gwahaniaeth."

        msgid ""
        "The samples were drawn from different strata ({1} before, {2} after). The whole can be compared; a "
        "stratum of the same name may not be the same part."
        msgstr ""
        "Tynnwyd y samplau o haenau gwahanol (cynt: {1}; wedyn: {2}). Gellir cymharu'r cyfan; efallai nad yr un "
        "rhan yw haen o'r un enw."

        msgid "Some strata are in one of the audits only and are not compared: {1}."
        msgstr "Mae rhai haenau mewn un o'r archwiliadau yn unig ac ni chânt eu cymharu: {1}."

        msgid "Some teams are in one of the audits only and are not compared: {1}."
        msgstr "Mae rhai timau mewn un o'r archwiliadau yn unig ac ni chânt eu cymharu: {1}."

        msgid "Some processes are in one of the audits only and are not compared: {1}."
        msgstr "Mae rhai prosesau mewn un o'r archwiliadau yn unig ac ni chânt eu cymharu: {1}."

        msgid "one stratum"
        msgstr "un haen"

        # Names of columns.
        msgctxt "columns"
        msgid "{1} and {2}"
        msgstr "{1}, {2}"

        msgid ""
        "Of {1} differences for parts of the population about {2} would stand out by chance alone. One that does "
        "is a question to ask, not a finding."
        msgstr ""
        "O {1} o wahaniaethau ar gyfer rhannau o'r boblogaeth, byddai tua {2} yn sefyll allan trwy siawns yn unig. "
        "Cwestiwn i'w ofyn yw un sy'n sefyll allan, nid canfyddiad."

        msgid "Of the earlier audit: {1}"
        msgstr "Am yr archwiliad cynharach: {1}"

        msgid "Of the later audit: {1}"
        msgstr "Am yr archwiliad diweddarach: {1}"
        """#
}
