extension AuditWelsh {
    /// The ratings, the stages and levels, and why something cannot be said of an area.
    static let selfAssessment = #"""
        msgid "red"
        msgstr "coch"

        msgid "amber"
        msgstr "oren"

        msgid "green"
        msgstr "gwyrdd"

        # Of a task, which is feminine.
        msgctxt "task"
        msgid "not done"
        msgstr "heb ei gwneud"

        msgctxt "task"
        msgid "under way"
        msgstr "ar y gweill"

        msgctxt "task"
        msgid "done"
        msgstr "wedi'i gwneud"

        msgctxt "area"
        msgid "cannot tell"
        msgstr "methu dweud"

        msgctxt "task"
        msgid "not known"
        msgstr "anhysbys"

        msgid "\"{1}\" is not an area of this nation's self-assessment"
        msgstr "nid yw \"{1}\" yn faes yn hunanasesiad y genedl hon"

        msgid "\"{1}\" is not a rating of this nation's self-assessment"
        msgstr "nid yw \"{1}\" yn radd yn hunanasesiad y genedl hon"

        msgid "green needs a note of the key strengths"
        msgstr "mae angen nodyn o'r cryfderau allweddol ar gyfer gwyrdd"

        msgid "this nation's self-assessment has no mark to share"
        msgstr "nid oes marc rhannu yn hunanasesiad y genedl hon"

        msgid "there is no strength to share"
        msgstr "nid oes cryfder i'w rannu"

        msgid "an action needs its text"
        msgstr "mae angen testun ar gyfer cam gweithredu"

        msgid "{1} of {2} rated"
        msgstr "Graddiwyd {1} o {2}"

        msgctxt "stage"
        msgid "Analyse"
        msgstr "Dadansoddi"

        msgctxt "stage"
        msgid "Plan"
        msgstr "Cynllunio"

        msgctxt "stage"
        msgid "Do"
        msgstr "Gwneud"

        msgctxt "stage"
        msgid "Deliver"
        msgstr "Cyflawni"

        msgctxt "stage"
        msgid "Review"
        msgstr "Adolygu"

        msgid "Individual"
        msgstr "Unigolyn"

        msgid "Health and social care sector"
        msgstr "Y sector iechyd a gofal cymdeithasol"

        msgid "Wider community"
        msgstr "Y gymuned ehangach"

        msgid "Service provision"
        msgstr "Darparu gwasanaethau"

        msgid "SCIE's areas (2014, updated 2022), in our own words."
        msgstr "Meysydd SCIE (2014, diweddarwyd 2022), yn ein geiriau ein hunain."

        msgid "Key tasks in our own words; * stage inferred, not certain."
        msgstr "Tasgau allweddol yn ein geiriau ein hunain; * cyfnod tybiedig, nid sicr."
        """#
}
