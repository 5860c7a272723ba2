extension WorkstationWelsh {
    /// The keys of the self-assessment.
    static let selfAssessmentKeys = #"""
        msgid "under way"
        msgstr "ar y gweill"

        msgid "not done"
        msgstr "heb ei gwneud"

        msgid "done"
        msgstr "gwnaed"

        msgid "rate the area red and move on (England)"
        msgstr "graddio'r maes yn goch a symud ymlaen (Lloegr)"

        msgid "rate the area amber and move on (England)"
        msgstr "graddio'r maes yn oren a symud ymlaen (Lloegr)"

        msgid "rate the area green and move on (England); asks for the key strengths where none are written"
        msgstr ""
        "graddio'r maes yn wyrdd a symud ymlaen (Lloegr); mae'n gofyn am y cryfderau allweddol lle nad oes rhai "
        "wedi'u hysgrifennu"

        msgid "mark the task done and move on (Wales)"
        msgstr "nodi bod y dasg wedi'i gwneud a symud ymlaen (Cymru)"

        msgid "mark the task under way and move on (Wales)"
        msgstr "nodi bod y dasg ar y gweill a symud ymlaen (Cymru)"

        msgid "mark the task not done and move on (Wales)"
        msgstr "nodi bod y dasg heb ei gwneud a symud ymlaen (Cymru)"

        msgid "record that one cannot tell, and move on: not the same as not rated"
        msgstr "cofnodi na ellir dweud, a symud ymlaen: nid yr un peth â heb radd"

        msgid "write the key strengths of the area, or another note on it"
        msgstr "ysgrifennu cryfderau allweddol y maes, neu nodyn arall arno"

        msgid "write what should be done about the area, by whom and by when"
        msgstr "ysgrifennu beth y dylid ei wneud am y maes, gan bwy ac erbyn pryd"

        msgid "mark the strength as one to share with other councils, or take the mark away (England)"
        msgstr "nodi'r cryfder fel un i'w rannu â chynghorau eraill, neu dynnu'r marc (Lloegr)"

        msgid "show only the areas that stand so"
        msgstr "dangos y meysydd â'r radd honno yn unig"

        msgid "take the rating away: the area is not rated; its note and action stay"
        msgstr "tynnu'r radd: bydd y maes heb radd; mae ei nodyn a'i gam gweithredu yn aros"

        msgid "search by id, title, note, action or owner"
        msgstr "chwilio yn ôl dynodydd, teitl, nodyn, cam gweithredu neu berchennog"

        msgid "the worst first, or the order of the published list"
        msgstr "y gwaethaf yn gyntaf, neu drefn y rhestr gyhoeddedig"
        """#
}
