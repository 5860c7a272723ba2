extension WorkstationWelsh {
    /// The sentences of the list of cases.
    static let caseList = #"""
        msgid "Cases"
        msgstr "Achosion"

        msgid "ticket order"
        msgstr "trefn y tocynnau"

        msgid "reference"
        msgstr "cyfeirnod"

        msgid "date of start"
        msgstr "dyddiad dechrau"

        msgid "outcome or status"
        msgstr "canlyniad neu statws"

        msgid "time spent, longest first"
        msgstr "amser a dreuliwyd, yr hwyaf yn gyntaf"

        msgid "No audit is open."
        msgstr "Nid oes archwiliad ar agor."

        msgid "“{1}” is not one case; the numbers go from 1 to {2}."
        msgstr "Nid un achos yw “{1}”; mae'r rhifau'n mynd o 1 i {2}."

        msgid "All cases are shown again."
        msgstr "Dangosir pob achos eto."

        # The status of one case, in a column of 13.
        msgctxt "status"
        msgid "replaced"
        msgstr "disodlwyd"

        msgid "second…"
        msgstr "ail…"

        msgid "second due"
        msgstr "ail yn aros"

        msgctxt "status"
        msgid "disagreed"
        msgstr "anghytuno"

        msgid "reopened"
        msgstr "ailagorwyd"

        msgid "reading…"
        msgstr "darllen…"

        msgctxt "status"
        msgid "unread"
        msgstr "heb ddarllen"

        msgctxt "status"
        msgid "started"
        msgstr "dechreuwyd"

        msgid "No case fits. f changes the filter, / the search."
        msgstr "Nid oes achos sy'n cyfateb. Mae f yn newid yr hidlydd, / y chwiliad."

        # Headings of narrow columns.
        msgctxt "column"
        msgid "case"
        msgstr "achos"

        msgctxt "column"
        msgid "process"
        msgstr "proses"

        msgctxt "column"
        msgid "team"
        msgstr "tîm"

        msgctxt "column"
        msgid "stratum"
        msgstr "haen"

        msgctxt "column"
        msgid "started"
        msgstr "dechrau"

        msgctxt "column"
        msgid "outcome"
        msgstr "canlyniad"

        msgctxt "column"
        msgid "time"
        msgstr "amser"

        msgid "{1} of {2} read"
        msgstr "darllenwyd {1} o {2}"

        msgid "showing: {1}"
        msgstr "yn dangos: {1}"

        msgid "by {1}"
        msgstr "yn ôl {1}"

        msgid "search: {1}"
        msgstr "chwilio: {1}"

        msgid "second reading due: {1}"
        msgstr "ail ddarlleniad i'w wneud: {1}"

        msgid "disagreements: {1}"
        msgstr "anghytundebau: {1}"

        msgid "{1} was replaced, {2}: {3}"
        msgstr "Disodlwyd {1} ({2}): {3}"

        msgid "{1} was replaced, {2}: {3}; {4} took its place"
        msgstr "Disodlwyd {1} ({2}): {3}; yn ei le: {4}"

        msgid "stratum {1}"
        msgstr "haen: {1}"

        msgid "started {1}"
        msgstr "dechreuwyd {1}"

        msgid "in place of {1}"
        msgstr "yn lle {1}"

        msgid "for second reading"
        msgstr "i'w ail-ddarllen"

        msgid "{1}: m shows both readings"
        msgstr "{1}: mae m yn dangos y ddau ddarlleniad"

        msgid "read by {1}"
        msgstr "darllenydd: {1}"

        # Which cases are shown.
        msgctxt "filter"
        msgid "all"
        msgstr "pob un"

        msgid "still to read"
        msgstr "heb eu darllen"

        msgctxt "filter"
        msgid "started"
        msgstr "wedi'u dechrau"

        msgctxt "filter"
        msgid "read"
        msgstr "wedi'u darllen"

        msgctxt "filter"
        msgid "gaps"
        msgstr "bylchau"

        msgctxt "filter"
        msgid "cannot tell"
        msgstr "methu dweud"

        msgid "second reading due"
        msgstr "ail ddarlleniad i'w wneud"

        msgctxt "filter"
        msgid "disagreed"
        msgstr "anghytundeb"

        msgctxt "filter"
        msgid "moderated"
        msgstr "wedi'u cymedroli"

        msgctxt "filter"
        msgid "replaced"
        msgstr "wedi'u disodli"

        msgid "No case is shown. f changes the filter, / the search."
        msgstr "Ni ddangosir unrhyw achos. Mae f yn newid yr hidlydd, / y chwiliad."

        msgid "Show which cases?"
        msgstr "Pa achosion i'w dangos?"

        msgid "Sort by what?"
        msgstr "Trefnu yn ôl beth?"

        msgid "{1} was replaced by {2} already."
        msgstr "Disodlwyd {1} eisoes; yn ei le: {2}."

        msgid "{1} was replaced already."
        msgstr "Disodlwyd {1} eisoes."

        msgid "{1} has been read; a case that could be read stays in the sample."
        msgstr "Darllenwyd {1}; mae achos y gellid ei ddarllen yn aros yn y sampl."

        msgid "Why can {1} not be used?"
        msgstr "Pam na ellir defnyddio {1}?"

        msgid "Replace {1} for good? Then {2}, the next ticket of its stratum, takes its place."
        msgstr "Disodli {1} am byth? Wedyn, y tocyn nesaf o'i haen fydd yn cymryd ei le: {2}."

        msgid "Replace {1} for good? Then its stratum has no further case, so the sample loses one."
        msgstr "Disodli {1} am byth? Nid oes achos arall yn ei haen, felly bydd y sampl yn colli un."
        """#
}
