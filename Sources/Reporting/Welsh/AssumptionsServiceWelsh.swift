extension ModellingWelsh {
    /// What the terms of a service mean, and what is done where one is not stated.
    static let assumptionTerms = #"""
        msgid "this contract is not compared"
        msgstr "ni chymherir y contract hwn"

        msgid "price of a block contract"
        msgstr "pris contract bloc"

        msgid "hours that a block contract provides"
        msgstr "oriau y mae contract bloc yn eu darparu"

        msgid "core hours, paid for whether used or not"
        msgstr "oriau craidd, y telir amdanynt p'un a ddefnyddir hwy ai peidio"

        msgid "the core that meets the risk"
        msgstr "y craidd sy'n bodloni'r risg"

        msgid "price of an hour of the core"
        msgstr "pris awr o'r craidd"

        msgid "accepted chance that a quarter runs over its core"
        msgstr "y siawns a dderbynnir y bydd chwarter yn mynd dros ei graidd"

        msgid "0.1"
        msgstr "0.1"

        msgid "price of an hour beyond the core"
        msgstr "pris awr y tu hwnt i'r craidd"

        msgid "price of an hour bought when it is needed"
        msgstr "pris awr a brynir pan fydd ei hangen"

        msgid "yearly fee of a framework"
        msgstr "ffi flynyddol fframwaith"

        msgid "there is no fee"
        msgstr "nid oes ffi"

        msgid "price of an hour called off a framework"
        msgstr "pris awr a archebir o dan fframwaith"

        msgid "ceiling of a framework"
        msgstr "uchafswm fframwaith"

        msgid "there is no ceiling"
        msgstr "nid oes uchafswm"

        msgid "cost of running one service, whatever its hours"
        msgstr "cost rhedeg un gwasanaeth, beth bynnag fo'i oriau"

        msgid "none"
        msgstr "dim"

        msgid "share of a year's people referred in its first quarter"
        msgstr "cyfran o bobl blwyddyn a atgyfeirir yn ei chwarter cyntaf"

        msgid "share referred in the second quarter"
        msgstr "cyfran a atgyfeirir yn yr ail chwarter"

        msgid "share referred in the third quarter"
        msgstr "cyfran a atgyfeirir yn y trydydd chwarter"

        msgid "share referred in the fourth quarter"
        msgstr "cyfran a atgyfeirir yn y pedwerydd chwarter"

        msgid "a fourth of the year's people in each quarter"
        msgstr "chwarter o bobl y flwyddyn ym mhob chwarter"

        msgid "cases that an advocate holds at a time"
        msgstr "achosion sydd gan eiriolwr ar y tro"

        msgid "capacity follows from hours"
        msgstr "mae'r capasiti'n dilyn o'r oriau"

        msgid "weeks from a case's start to its end"
        msgstr "wythnosau o ddechrau achos i'w ddiwedd"

        msgid "calls to a duty line"
        msgstr "galwadau i linell ddyletswydd"

        msgid "nothing is said of a duty line"
        msgstr "ni ddywedir dim am linell ddyletswydd"

        msgid "minutes that a call takes"
        msgstr "munudau y mae galwad yn eu cymryd"

        msgid "people who answer the duty line"
        msgstr "pobl sy'n ateb y llinell ddyletswydd"

        msgid "minutes within which a call should be answered"
        msgstr "munudau y dylid ateb galwad o'u mewn"

        msgid "share of calls to be answered in that time"
        msgstr "cyfran o'r galwadau i'w hateb yn yr amser hwnnw"

        # {1}: the name of somebody who pays.
        msgid "share of the cost that {1} pays"
        msgstr "cyfran o'r gost sy'n cael ei thalu gan: {1}"

        msgid "the cost is not shared"
        msgstr "ni rennir y gost"

        # {1}: the name of a service.
        msgid "share of the hours that {1} would take as a service of its own"
        msgstr "cyfran o'r oriau a gymerid fel gwasanaeth ar wahân gan: {1}"

        msgid "one service is not compared with several"
        msgstr "ni chymherir un gwasanaeth â sawl un"
        """#
}
