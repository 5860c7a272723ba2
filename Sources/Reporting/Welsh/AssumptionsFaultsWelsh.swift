extension ModellingWelsh {
    /// What is wrong with a table of assumptions or a value, and what to do.
    static let assumptionFaults = #"""
        msgid "{1} stands in line {2} already; keep one"
        msgstr "mae {1} eisoes ar linell {2}; cadwch un"

        msgid "“{1}” is one scenario too many; there can be at most {2}"
        msgstr "mae “{1}” yn un senario'n ormod; gellir cael {2} ar y mwyaf"

        msgid "the column “{1}” stands twice"
        msgstr "mae'r golofn “{1}” yno ddwywaith"

        msgid "there is no column “{1}”; the headings are {2}"
        msgstr "nid oes colofn “{1}”; y penawdau yw: {2}"

        msgid "the row has {1} fields, the headings {2}; put a text with a comma in quotes"
        msgstr ""
        "mae gan y rhes {1} o feysydd a'r penawdau {2}; rhowch destun sydd â choma ynddo mewn "
        "dyfynodau"

        msgid "{1} has a range and no value; state the value too"
        msgstr "mae gan {1} ystod ond dim gwerth; nodwch y gwerth hefyd"

        msgid "the name is missing"
        msgstr "mae'r enw ar goll"

        msgid "“{1}” must be scenario.NAME.ASSUMPTION, as scenario.early help.hours.instructed"
        msgstr ""
        "rhaid i “{1}” fod ar ffurf scenario.ENW.RHAGDYBIAETH, fel scenario.early "
        "help.hours.instructed"

        msgid "“{1}” is the name of a scenario that is always there; choose another"
        msgstr "“{1}” yw enw senario sydd yno bob amser; dewiswch enw arall"

        msgid "{1} is the same in every scenario; state it once, without “scenario.”"
        msgstr "mae {1} yr un fath ym mhob senario; nodwch y rhagdybiaeth unwaith, heb “scenario.”"

        msgid "unknown assumption “{1}”; a quarter is written referrals.2024-Q3"
        msgstr "rhagdybiaeth anhysbys “{1}”; ysgrifennir chwarter fel referrals.2024-Q3"

        msgid "unknown assumption “{1}”; the nearest is “{2}”"
        msgstr "rhagdybiaeth anhysbys “{1}”; yr agosaf yw “{2}”"

        msgid "“{1}” names a process that cannot carry the duty here; leave the row out"
        msgstr "mae “{1}” yn enwi proses na all y ddyletswydd godi ynddi yma; gadewch y rhes allan"

        # The columns low and high are named so in the file.
        msgid "a fixed value has no range; leave low and high blank, or name another shape"
        msgstr "nid oes ystod gan werth sefydlog; gadewch low a high yn wag, neu enwch siâp arall"

        msgid "the shape {1} needs the low end of the range"
        msgstr "mae angen pen isaf yr ystod ar gyfer y siâp {1}"

        msgid "the shape {1} needs the high end of the range"
        msgstr "mae angen pen uchaf yr ystod ar gyfer y siâp {1}"

        msgid "low is {1}, above the value {2}; low ≤ value ≤ high must hold"
        msgstr "low yw {1}, uwchlaw'r gwerth {2}; rhaid bod low ≤ value ≤ high"

        msgid "high is {1}, below the value {2}; low ≤ value ≤ high must hold"
        msgstr "high yw {1}, islaw'r gwerth {2}; rhaid bod low ≤ value ≤ high"

        msgid "the low end of a lognormal is {1}; it must be more than 0"
        msgstr "pen isaf y lognormal yw {1}; rhaid iddo fod yn fwy na 0"

        # The names of the shapes are written so in the file.
        msgid "a range needs a shape: triangular, lognormal or beta"
        msgstr "mae angen siâp ar ystod: triangular, lognormal neu beta"

        msgid "unknown shape “{1}”; it is one of {2}"
        msgstr "siâp anhysbys “{1}”; mae'n un o'r canlynol: {2}"

        msgid "“{1}” is not a number; write 0.07 for 7%"
        msgstr "nid yw “{1}” yn rhif; ysgrifennwch 0.07 am 7%"

        msgid "“{1}” is not a number; write digits and a point, as 12.5"
        msgstr "nid yw “{1}” yn rhif; ysgrifennwch ddigidau a phwynt, fel 12.5"

        # The unit is to be written in English, so it is given in English.
        msgid "the unit is missing; {1} is in {2}"
        msgstr "mae'r uned ar goll; uned {1} yw “{2}”"

        msgid "the unit is “{1}”; {2} is in {3}"
        msgstr "yr uned yw “{1}”; uned {2} yw “{3}”"

        # The three that may stand as {2} in the sentences after them.
        msgid "the value"
        msgstr "y gwerth"

        msgid "the low"
        msgstr "yr isaf"

        msgid "the high"
        msgstr "yr uchaf"

        msgid "{1}: {2} is {3}; it must be from {4} to {5} {6}"
        msgstr "{1}: {2} yw {3}; rhaid iddo fod o {4} i {5} ({6})"

        msgid "{1}: {2} is {3}; it must be from {4} to {5} {6} (0.07 for 7 in 100)"
        msgstr "{1}: {2} yw {3}; rhaid iddo fod o {4} i {5} ({6}; 0.07 am 7 ym mhob 100)"

        msgid "{1}: {2} is {3}; it must be a whole number"
        msgstr "{1}: {2} yw {3}; rhaid iddo fod yn rhif cyfan"

        msgid "{1} can have no range; leave low and high blank"
        msgstr "ni all fod ystod gan {1}; gadewch low a high yn wag"
        """#
}
