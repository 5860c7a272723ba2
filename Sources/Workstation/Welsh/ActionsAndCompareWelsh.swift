extension WorkstationWelsh {
    /// The sentences of the list of actions and the comparison with an earlier audit.
    static let actionsAndCompare = #"""
        msgid "Actions"
        msgstr "Camau gweithredu"

        msgid "overdue"
        msgstr "hwyr"

        msgid "nobody named"
        msgstr "neb a enwyd"

        msgid "No action is shown."
        msgstr "Ni ddangosir unrhyw gam gweithredu."

        msgid "Nobody has anything to do yet."
        msgstr "Nid oes gan neb ddim i'w wneud eto."

        msgid "Whose actions?"
        msgstr "Camau gweithredu pwy?"

        msgid "everybody's"
        msgstr "rhai pawb"

        msgid "No action is shown, so there is nothing to export."
        msgstr "Ni ddangosir unrhyw gam gweithredu, felly nid oes dim i'w allforio."

        msgid "what is most urgent"
        msgstr "yr hyn sydd fwyaf brys"

        msgid "due date"
        msgstr "dyddiad cyflawni"

        msgid "owner"
        msgstr "perchennog"

        msgid "case"
        msgstr "achos"

        msgid "1 action"
        msgstr "1 cam gweithredu"

        msgid "{1} actions"
        msgstr "{1} o gamau gweithredu"

        msgid "of: {1}"
        msgstr "perchennog: {1}"

        msgid "{1} urgent"
        msgstr "brys: {1}"

        msgid "{1} overdue"
        msgstr "hwyr: {1}"

        msgid "{1} of cases you are to read unseen not shown"
        msgstr "heb eu dangos, o achosion i'w darllen gennych yn ddall: {1}"

        # Headings of columns, the first 11 wide.
        msgctxt "column"
        msgid "due"
        msgstr "erbyn"

        msgctxt "column"
        msgid "owner"
        msgstr "perchennog"

        msgctxt "column"
        msgid "action"
        msgstr "cam gweithredu"

        msgid "No action has been written yet; t writes one where a reading is concluded."
        msgstr "Ni nodwyd cam gweithredu eto; mae t yn nodi un wrth orffen darlleniad."

        msgid "No action fits; / changes the search."
        msgstr "Nid oes cam gweithredu sy'n cyfateb; mae / yn newid y chwiliad."

        # These two in a column of 7.
        msgid "URGENT"
        msgstr "BRYS"

        msgid "OVERDUE"
        msgstr "HWYR"

        msgid "no date"
        msgstr "dim dyddiad"

        msgid "no action written"
        msgstr "dim cam wedi'i nodi"

        msgid "1 day overdue"
        msgstr "1 diwrnod yn hwyr"

        msgid "{1} days overdue"
        msgstr "{1} o ddiwrnodau yn hwyr"

        msgctxt "due"
        msgid "by {1}"
        msgstr "erbyn {1}"

        msgid "Urgent."
        msgstr "Brys."

        msgid "No action is written"
        msgstr "Ni nodwyd cam gweithredu"

        # The comparison.
        msgid "Compare"
        msgstr "Cymharu"

        msgid "the gap fell"
        msgstr "gostyngodd y bwlch"

        msgid "the gap grew"
        msgstr "tyfodd y bwlch"

        msgctxt "column"
        msgid "before"
        msgstr "cynt"

        msgctxt "column"
        msgid "after"
        msgstr "wedyn"

        msgctxt "column"
        msgid "change"
        msgstr "newid"

        msgid ""
        "No baseline has been chosen. b chooses the earlier audit that this one is compared with; it is only "
        "read."
        msgstr ""
        "Ni ddewiswyd llinell sylfaen. Mae b yn dewis yr archwiliad cynharach y cymherir hwn ag ef; dim ond ei "
        "ddarllen a wneir."

        msgid "Before"
        msgstr "Cynt"

        msgid "After"
        msgstr "Wedyn"

        msgid "before"
        msgstr "cynt"

        msgid "after"
        msgstr "wedyn"

        msgid "{1}: {2}, started {3} to {4}; {5} of {6} read, N {7}"
        msgstr "{1}: {2}, dechreuwyd {3} i {4}; darllenwyd {5} o {6}, N {7}"

        msgid "1 caution at the end: read before relying on this."
        msgstr "1 pwynt gofal ar y diwedd: darllenwch ef cyn dibynnu ar hyn."

        msgid "{1} cautions at the end: read before relying on this."
        msgstr "{1} o bwyntiau gofal ar y diwedd: darllenwch nhw cyn dibynnu ar hyn."

        msgid "Of all assessments"
        msgstr "O'r holl asesiadau"

        msgid "Of those owed an advocate"
        msgstr "O'r rhai yr oedd eiriolwr yn ddyledus iddynt"

        msgid "By stratum"
        msgstr "Yn ôl haen"

        msgid "By team"
        msgstr "Yn ôl tîm"

        msgid "By process"
        msgstr "Yn ôl proses"

        msgid "{1}  {2}{3} in 100; {4} of {5} {6}"
        msgstr "{1}  {2}{3} o bob 100; {4} o {5} ({6})"

        msgid "change {1} ({2}, 95%)"
        msgstr "newid {1} ({2}, 95%)"

        msgid "How each difference was reached, at the level of 95%. m goes back."
        msgstr "Sut y cafwyd pob gwahaniaeth, ar lefel 95%. Mae m yn mynd yn ôl."

        msgid "No difference has an interval yet."
        msgstr "Nid oes cyfwng i unrhyw wahaniaeth eto."

        msgid "Compare with which earlier audit?"
        msgstr "Cymharu â pha archwiliad cynharach?"

        msgid "another: type its path"
        msgstr "un arall: teipiwch ei lwybr"

        msgid "The path of the earlier audit"
        msgstr "Llwybr yr archwiliad cynharach"

        msgid "There is no difference yet whose method could be shown."
        msgstr "Nid oes gwahaniaeth eto y gellid dangos ei ddull."

        msgid "There is no comparison yet; b chooses the earlier audit."
        msgstr "Nid oes cymhariaeth eto; mae b yn dewis yr archwiliad cynharach."
        """#
}
