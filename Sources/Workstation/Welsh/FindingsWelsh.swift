extension WorkstationWelsh {
    /// The sentences of the findings.
    static let findingsWords = #"""
        msgid "Findings"
        msgstr "Canfyddiadau"

        msgid "The findings cannot be computed: {1}."
        msgstr "Ni ellir cyfrifo'r canfyddiadau: {1}."

        msgid "There are no findings to write."
        msgstr "Nid oes canfyddiadau i'w hysgrifennu."

        # The names of the panels stand in one row of 78 with a space between.
        msgctxt "panel"
        msgid "outcomes"
        msgstr "canlyniad"

        msgctxt "panel"
        msgid "strata"
        msgstr "haenau"

        msgctxt "panel"
        msgid "teams"
        msgstr "timau"

        msgctxt "panel"
        msgid "process"
        msgstr "proses"

        msgctxt "panel"
        msgid "cohorts"
        msgstr "carfannau"

        msgctxt "panel"
        msgid "months"
        msgstr "misoedd"

        msgctxt "panel"
        msgid "time"
        msgstr "amser"

        msgctxt "panel"
        msgid "reasons"
        msgstr "rhesymau"

        msgctxt "panel"
        msgid "record"
        msgstr "cofnod"

        msgctxt "panel"
        msgid "cautions"
        msgstr "gofal"

        msgid "so far"
        msgstr "hyd yma"

        msgid "dotted: at most {1} if every \"cannot tell\" were a gap"
        msgstr "dotiau: hyd at {1} pe bai pob \"methu dweud\" yn fwlch"

        msgid "In the year: {1} of the {2} assessments in the frame"
        msgstr "Yn y flwyddyn: {1} o'r {2} o asesiadau yn y ffrâm"

        msgid "In the period: {1} of the {2} assessments in the frame"
        msgstr "Yn y cyfnod: {1} o'r {2} o asesiadau yn y ffrâm"

        msgid "interval once all are read"
        msgstr "cyfwng ar ôl gorffen"

        msgid "Of 100 owed an advocate, {1} had none in time ({2})"
        msgstr "O 100 ag eiriolwr yn ddyledus, heb un mewn pryd: {1} ({2})"

        msgid "Gap in 100 assessments: {1} ({2}, {3})"
        msgstr "Bwlch fesul 100 o asesiadau: {1} ({2}, {3})"

        # Headings of columns: at most 6 and 5 wide.
        msgctxt "column"
        msgid "in 100"
        msgstr "o 100"

        msgctxt "column"
        msgid "gaps"
        msgstr "bwlch"

        msgid "0 to {1}"
        msgstr "0 i {1}"

        msgid "From {1}, in days"
        msgstr "Diwrnodau ers {1}"

        # The median, in a column of 8; then the quartiles.
        msgctxt "column"
        msgid "half by"
        msgstr "canolrif"

        msgid "middle half"
        msgstr "hanner canol"

        msgid "Nothing to show here yet."
        msgstr "Dim i'w ddangos yma eto."

        msgid "How teams differ is shown once every planned case is read."
        msgstr "Dangosir sut mae timau'n gwahaniaethu pan fydd pob achos cynlluniedig wedi'i ddarllen."

        msgid "There are not two teams to compare."
        msgstr "Nid oes dau dîm i'w cymharu."

        msgid "Gaps in 100 read, by cases read; dots the 95% limits, colons 99.8%, dashes all teams."
        msgstr ""
        "Bylchau o bob 100 a ddarllenwyd, yn ôl achosion a ddarllenwyd; dotiau yw'r terfynau 95%, colonau "
        "99.8%, llinellau toredig yr holl dimau."

        msgid "Gaps in 100 by when the stage started, with 95% limits; dashes the whole."
        msgstr "Bylchau o bob 100 yn ôl pryd y dechreuodd y cam, gyda therfynau 95%; llinellau toredig yw'r cyfan."

        msgid "Under {1} cases read: the count only. No league table: limits overlap."
        msgstr ""
        "Llai na {1} o achosion wedi'u darllen: y cyfrif yn unig. Nid tabl cynghrair: mae'r terfynau'n "
        "gorgyffwrdd."

        msgid "In time, of every 100 arranged where owed: {1}{2}; {3} in time"
        msgstr "Mewn pryd, o bob 100 a drefnwyd lle'r oedd yn ddyledus: {1}{2}; mewn pryd: {3}"

        msgid "No reason is recorded for any gap."
        msgstr "Ni chofnodwyd rheswm dros unrhyw fwlch."

        msgid "The files said what was asked."
        msgstr "Roedd y ffeiliau'n dweud yr hyn a ofynnwyd."

        msgid "The file does not say:"
        msgstr "Nid yw'r ffeil yn dweud:"

        msgid "{1} of {2}"
        msgstr "{1} o {2}"

        msgid "How each figure was reached, at the level of 95%. m goes back."
        msgstr "Sut y cafwyd pob ffigur, ar lefel 95%. Mae m yn mynd yn ôl."
        """#
}
