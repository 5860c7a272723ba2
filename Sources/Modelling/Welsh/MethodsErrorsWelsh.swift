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

        msgid "the first sample size"
        msgstr "maint y sampl cyntaf"

        msgid "the second sample size"
        msgstr "maint yr ail sampl"

        msgid "the first Beta parameter"
        msgstr "paramedr cyntaf y dosraniad Beta"

        msgid "the second Beta parameter"
        msgstr "ail baramedr y dosraniad Beta"

        msgid "the probability"
        msgstr "y tebygolrwydd"

        msgid "the rate"
        msgstr "y gyfradd"

        msgid "the number with the attribute"
        msgstr "y nifer sydd â'r briodwedd"

        msgid "the number of draws"
        msgstr "nifer y tyniadau"

        msgid "the mean"
        msgstr "y cymedr"

        msgid "the degrees of freedom"
        msgstr "y graddau rhyddid"

        msgid "the number of standard deviations"
        msgstr "nifer y gwyriadau safonol"

        msgid "a standard deviation"
        msgstr "gwyriad safonol"

        msgid "the minimum per stratum"
        msgstr "y lleiafswm fesul haen"

        msgid "the number of sizes already drawn"
        msgstr "nifer y meintiau a dynnwyd eisoes"

        msgid "a size already drawn"
        msgstr "maint a dynnwyd eisoes"

        msgid "the number of defects"
        msgstr "nifer y diffygion"

        msgid "the number of defects allowed"
        msgstr "nifer y diffygion a ganiateir"

        msgid "the defect rate"
        msgstr "cyfradd y diffygion"

        msgid "the number of sample sizes"
        msgstr "nifer meintiau'r samplau"

        msgid "a sample size"
        msgstr "maint sampl"

        msgid "the number of strata with a case"
        msgstr "nifer yr haenau sydd ag achos"

        msgid "the expected rate"
        msgstr "y gyfradd ddisgwyliedig"

        msgid "the margin"
        msgstr "lled yr ansicrwydd"

        msgid "the number of undecided counts"
        msgstr "nifer y cyfrifon heb eu penderfynu"

        msgid "the number of cases that could not be read"
        msgstr "nifer yr achosion na ellid eu darllen"

        msgid "the number of undecided cases"
        msgstr "nifer yr achosion heb eu penderfynu"

        msgid "the number of categories"
        msgstr "nifer y categorïau"

        msgid "the length of a row"
        msgstr "hyd rhes"

        msgid "a count"
        msgstr "cyfrif"

        msgid "the number of cases"
        msgstr "nifer yr achosion"

        msgid "the number of cases read"
        msgstr "nifer yr achosion a ddarllenwyd"

        msgid "the sensitivity"
        msgstr "y sensitifrwydd"

        msgid "the specificity"
        msgstr "y penodolrwydd"

        msgid "the cases behind the sensitivity"
        msgstr "yr achosion y tu ôl i'r sensitifrwydd"

        msgid "the cases behind the specificity"
        msgstr "yr achosion y tu ôl i'r penodolrwydd"

        msgid "a weight"
        msgstr "pwysyn"

        msgid "the points of one kind"
        msgstr "y pwyntiau o un math"

        msgid "the number of sampled cases on the other side"
        msgstr "nifer yr achosion yn y sampl ar yr ochr arall"

        msgid "the number of values"
        msgstr "nifer y gwerthoedd"

        msgid "the population of a group"
        msgstr "poblogaeth grŵp"

        msgid "a group"
        msgstr "grŵp"

        msgid "the population of the groups"
        msgstr "poblogaeth y grwpiau"

        msgid "the variance"
        msgstr "yr amrywiant"

        msgid "a stratum"
        msgstr "haen"

        msgid "the random start"
        msgstr "y man cychwyn ar hap"

        msgid "the denominator"
        msgstr "yr enwadur"

        msgid "the tail probability"
        msgstr "tebygolrwydd y gynffon"

        msgid "the number of groups"
        msgstr "nifer y grwpiau"

        msgid "the number of designs"
        msgstr "nifer y cynlluniau"

        msgid "the number of samples"
        msgstr "nifer y samplau"

        msgid "the sample size of a stratum"
        msgstr "maint sampl haen"

        msgid "the number of eligible cases"
        msgstr "nifer yr achosion cymwys"

        msgid "between 0 and 1, for example {1}"
        msgstr "rhwng 0 ac 1, er enghraifft {1}"

        msgid "{1}, one per stratum"
        msgstr "{1}, un fesul haen"

        msgid "{1}, one per sampled case"
        msgstr "{1}, un fesul achos yn y sampl"

        msgid "at least the {1} cases read"
        msgstr "o leiaf y {1} o achosion a ddarllenwyd"

        msgid "wide enough for a sample that can be counted"
        msgstr "digon llydan ar gyfer sampl y gellir ei gyfrif"

        msgid "populations of some dozens in a few strata"
        msgstr "poblogaethau o rai dwsinau mewn ychydig haenau"

        msgid "the sample would exceed 10^12 cases"
        msgstr "byddai'r sampl yn fwy na 10^12 o achosion"
        """#
}
