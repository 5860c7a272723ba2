extension SamplingWelsh {
    /// What a design asks for that the frame does not allow; the names of strata.
    static let design = #"""
        # {1}, {4} and {6} are one nation, {5} and {7} the other; a stage is an assessment, plan, review or enquiry
        msgid ""
        "the frame is one of {1}: {2} of its {3} stages are of processes that only the rules of {4} know, "
        "and the audit is of {5}; audit {6}, or take a frame of {7}"
        msgstr ""
        "cenedl y ffrâm yw {1}: mae {2} o'r {3} o gamau ynddi'n perthyn i brosesau y mae rheolau un genedl yn "
        "unig ({4}) yn eu hadnabod, a chenedl yr archwiliad yw {5}; archwiliwch genedl y ffrâm ({6}), neu "
        "defnyddiwch ffrâm o genedl yr archwiliad ({7})"

        msgid "the period ends ({1}) before it starts ({2})"
        msgstr "mae'r cyfnod yn gorffen ({1}) cyn iddo ddechrau ({2})"

        msgid "the sample size is {1}; it must be from 1 to {2} cases"
        msgstr "maint y sampl yw {1}; rhaid iddo fod o 1 i {2} o achosion"

        msgid "the minimum per stratum is {1}; it must be from 0 to {2} cases"
        msgstr "y lleiafswm fesul haen yw {1}; rhaid iddo fod o 0 i {2} o achosion"

        # allocation: how the sample is shared among the strata
        msgid "Neyman allocation needs the rate expected in every stratum; give them, or choose proportional"
        msgstr ""
        "mae dyraniad Neyman yn gofyn am y gyfradd ddisgwyliedig ym mhob haen; "
        "rhowch y cyfraddau, neu dewiswch ddyraniad cyfrannol"

        msgid "the frame has no stage in the period {1} to {2} that can be sampled"
        msgstr "nid oes gan y ffrâm yr un cam yn y cyfnod {1} hyd {2} y gellir ei samplu"

        msgid "the sample size {1} is above the population of {2}; read them all, or fewer"
        msgstr "mae maint y sampl, {1}, yn fwy na'r boblogaeth, {2}; darllenwch bob un, neu lai"

        msgid ""
        "the sample size {1} is too small: at least {2} cases of each stratum (strata: {3}) make {4}; "
        "it must be at least {5}"
        msgstr ""
        "mae maint y sampl, {1}, yn rhy fach: mae o leiaf {2} o achosion o bob haen (haenau: {3}) "
        "yn gwneud {4}; rhaid iddo fod o leiaf {5}"

        msgid "the sample cannot be allocated: {1}"
        msgstr "ni ellir dyrannu'r sampl: {1}"

        msgid "an expected rate is given for “{1}”, which is no stratum; the strata are {2}"
        msgstr "rhoddwyd cyfradd ddisgwyliedig ar gyfer “{1}”, nad yw'n haen; yr haenau yw {2}"

        msgid "Neyman allocation needs an expected rate for the stratum “{1}” too; the strata are {2}"
        msgstr ""
        "mae dyraniad Neyman yn gofyn am gyfradd ddisgwyliedig ar gyfer yr haen “{1}” hefyd; "
        "yr haenau yw {2}"

        msgid "the expected rate of “{1}” is {2}; it must be from 0 to 1"
        msgstr "y gyfradd ddisgwyliedig ar gyfer “{1}” yw {2}; rhaid iddi fod o 0 i 1"

        msgid "the strata name the column “{1}” twice; once will do"
        msgstr "mae'r haenau'n enwi'r golofn “{1}” ddwywaith; mae unwaith yn ddigon"

        # ageBand is the name of a column
        msgid "no stratum can be made of dates of birth; use ageBand"
        msgstr "ni ellir gwneud haen o ddyddiadau geni; defnyddiwch ageBand"

        msgid "no column “{1}” to make strata of; the frame has {2}"
        msgstr "dim colofn “{1}” i wneud haenau ohoni; yn y ffrâm mae: {2}"

        # {2} is “a name”, “a postcode” and the like
        msgid "the column “{1}” looks like {2}, which is never stored; no stratum can be made of it"
        msgstr ""
        "mae'r golofn “{1}” yn edrych fel rhywbeth na chaiff byth ei storio ({2}); "
        "ni ellir gwneud haen ohoni"

        msgid "the profile {1} skips rows by the heading “{2}”, which the file does not have"
        msgstr "mae'r proffil {1} yn hepgor rhesi yn ôl y pennawd “{2}”, nad yw yn y ffeil"

        # the one stratum of a sample without strata
        msgctxt "stratum"
        msgid "all"
        msgstr "y cyfan"

        # stands where a value should, among names of strata and teams
        msgid "(not recorded)"
        msgstr "(heb ei gofnodi)"

        msgid "unrecognised"
        msgstr "heb ei adnabod"
        """#
}
