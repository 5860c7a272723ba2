extension AdvocacyWelsh {
    /// What is wrong with a date, a fact or a policy.
    static let errors = #"""
        msgid "empty; write it as 2025-06-03"
        msgstr "gwag; ysgrifennwch ef fel 2025-06-03"

        msgid "the month stands before the day, or is not a month; write the day first, or 2025-06-03"
        msgstr "mae'r mis o flaen y diwrnod, neu nid yw'n fis; ysgrifennwch y diwrnod yn gyntaf, neu 2025-06-03"

        msgid "the order of day and month is not plain; write it as 2025-06-03 or 03-Jun-2025"
        msgstr "nid yw trefn y diwrnod a'r mis yn amlwg; ysgrifennwch ef fel 2025-06-03 neu 03-Jun-2025"

        msgid "the year stands first with strokes; write it as 2025-06-03 or 03/06/2025"
        msgstr "mae'r flwyddyn yn gyntaf gyda slaesau; ysgrifennwch ef fel 2025-06-03 neu 03/06/2025"

        msgid "something other than a time stands behind the date; write it as 2025-06-03"
        msgstr "mae rhywbeth heblaw amser ar ôl y dyddiad; ysgrifennwch ef fel 2025-06-03"

        msgid "the calendar has no such day; check the day, the month and the year"
        msgstr "nid oes diwrnod o'r fath yn y calendr; gwiriwch y diwrnod, y mis a'r flwyddyn"

        msgid "the year has two digits, so the century is a guess; write it as 2025-06-03 or 03/06/2025"
        msgstr ""
        "dau ddigid sydd i'r flwyddyn, felly dyfaliad yw'r ganrif; ysgrifennwch ef fel 2025-06-03 neu "
        "03/06/2025"

        # Months are read by their English names.
        msgid "not a date; write it as 2025-06-03, 03/06/2025 or 03-Jun-2025"
        msgstr "nid yw'n ddyddiad; ysgrifennwch ef fel 2025-06-03, 03/06/2025 neu 03-Jun-2025"

        msgid "digits alone are not taken as a date; write it as 2025-06-03"
        msgstr "ni dderbynnir digidau'n unig fel dyddiad; ysgrifennwch ef fel 2025-06-03"

        msgid "looks like a spreadsheet serial number; format the column as a date and export it again"
        msgstr "mae'n edrych fel rhif cyfresol taenlen; fformatiwch y golofn fel dyddiad a'i hallforio eto"

        # process, yes, no, unknown and the like are names of the files, which stay English.
        msgid "process is missing: the duty cannot be judged without it"
        msgstr "mae process ar goll: ni ellir barnu'r ddyletswydd hebddo"

        msgid "process: {1} is not a process in {2}; those are {3}"
        msgstr "process: nid yw {1} yn un o brosesau'r genedl hon ({2}); dyma'r rheini: {3}"

        msgid "{1}: “{2}” is not yes, no or unknown"
        msgstr "{1}: nid yw “{2}” yn yes, no nac unknown"

        msgid "{1}: “{2}” is not a whole number of days"
        msgstr "{1}: nid yw “{2}” yn nifer cyfan o ddiwrnodau"

        msgid "{1}: “{2}” is not one of {3}"
        msgstr "{1}: nid yw “{2}” yn un o'r rhain: {3}"

        msgid "{1}: “{2}” is not one of {3}; the nearest is “{4}”"
        msgstr "{1}: nid yw “{2}” yn un o'r rhain: {3}; yr agosaf yw “{4}”"

        msgid "unknown policy “{1}”; the policies are reviews and notRecorded"
        msgstr "polisi anhysbys: “{1}”; y polisïau yw reviews a notRecorded"

        msgid "policy {1}: “{2}” is neither {3} nor {4}"
        msgstr "polisi {1}: nid yw “{2}” yn un o'r ddau hyn: {3}, {4}"

        msgid "no rules of {1} were in force"
        msgstr "nid oedd rheolau mewn grym ({1})"

        msgid "no rules of {1} were in force on {2}"
        msgstr "nid oedd rheolau mewn grym ar {2} ({1})"

        msgid "no rules of {1} were in force ({2}, from {3})"
        msgstr "nid oedd rheolau mewn grym ({1}; {2}, o {3} ymlaen)"

        msgid "no rules of {1} were in force on {2} ({3}, from {4})"
        msgstr "nid oedd rheolau mewn grym ar {2} ({1}; {3}, o {4} ymlaen)"
        """#
}
