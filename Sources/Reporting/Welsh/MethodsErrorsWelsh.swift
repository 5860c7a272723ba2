extension ModellingWelsh {
    /// Why a method gives no figure.
    static let methodErrors = #"""
        # As “the population is -1; it must be at least 1”.
        msgid "{1} is {2}; it must be {3}"
        msgstr "{1} yw {2}; caniateir: {3}"

        msgid "stratum {1} has no sampled case, so nothing can be estimated for the whole"
        msgstr "nid oes achos yn y sampl o'r haen â'r rhif {1}, felly ni ellir amcangyfrif dim ar gyfer y cyfan"

        # The first is the name of a method.
        msgid "{1} cannot be computed exactly at this size: {2}"
        msgstr "{1}: ni ellir ei gyfrifo'n union ar y maint hwn: {2}"

        msgid "from {1} to {2}"
        msgstr "o {1} i {2}"

        msgid "from {1} to below {2}"
        msgstr "o {1} hyd at lai na {2}"

        msgid "at least {1}"
        msgstr "o leiaf {1}"

        msgid "at most {1}"
        msgstr "{1} ar y mwyaf"

        msgid "above {1}"
        msgstr "uwchlaw {1}"

        msgid "{1} or more"
        msgstr "{1} neu fwy"

        msgid "more than {1}"
        msgstr "mwy na {1}"

        msgid "{1} hours or more"
        msgstr "{1} o oriau neu fwy"

        msgid "above {1} and at most {2}"
        msgstr "uwchlaw {1} ac ar y mwyaf {2}"

        msgid "above {1} and at most {2} hours"
        msgstr "uwchlaw {1} ac ar y mwyaf {2} o oriau"

        msgid "at least the value, {1}"
        msgstr "o leiaf y gwerth, {1}"

        msgid "at most the value, {1}"
        msgstr "y gwerth, {1}, ar y mwyaf"

        msgid "more than the load of {1}, at most {2}"
        msgstr "mwy na'r llwyth o {1}, {2} ar y mwyaf"

        msgid "at most {1} servers"
        msgstr "{1} o weinyddion ar y mwyaf"

        msgid "at most {1} cases in all"
        msgstr "{1} o achosion i gyd ar y mwyaf"

        msgid "at most {1} unread cases"
        msgstr "{1} o achosion heb eu darllen ar y mwyaf"

        msgid "at most {1} multiplications"
        msgstr "{1} o luosiadau ar y mwyaf"

        msgid "2(n+1)N² must be below 2^63"
        msgstr "rhaid i 2(n+1)N² fod yn llai na 2^63"

        msgid "a finite number"
        msgstr "rhif meidraidd"

        msgid "positive"
        msgstr "positif"

        msgid "positive and finite"
        msgstr "positif a meidraidd"

        msgid "the low end"
        msgstr "y pen isaf"

        msgid "the high end"
        msgstr "y pen uchaf"

        msgid "the low end of a lognormal"
        msgstr "pen isaf lognormal"

        msgid "the number of servers"
        msgstr "nifer y gweinyddion"

        msgid "the arrivals per hour"
        msgstr "y nifer sy'n cyrraedd bob awr"

        msgid "the mean service time"
        msgstr "yr amser gwasanaethu cymedrig"

        msgid "the time to answer within"
        msgstr "yr amser i ateb ynddo"

        msgid "the share to be answered in time"
        msgstr "y gyfran i'w hateb mewn pryd"

        msgid "the population"
        msgstr "y boblogaeth"

        msgid "the population of all strata"
        msgstr "poblogaeth yr holl haenau"

        msgid "the population of a stratum"
        msgstr "poblogaeth haen"

        msgid "the sample size"
        msgstr "maint y sampl"

        msgid "the number of events"
        msgstr "nifer y digwyddiadau"

        msgid "the number of strata"
        msgstr "nifer yr haenau"

        msgid "the number of trials"
        msgstr "nifer y treialon"

        msgid "an expected rate"
        msgstr "cyfradd ddisgwyliedig"

        msgid "the sum of the strata's weights"
        msgstr "swm pwysau'r haenau"

        msgid "the confidence level"
        msgstr "y lefel hyder"
        """#
}
