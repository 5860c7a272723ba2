extension ModellingWelsh {
    /// Units of assumptions. In files they are written in English.
    static let assumptionUnits = #"""
        msgid "stages a year"
        msgstr "camau y flwyddyn"

        msgid "stages per referral"
        msgstr "camau fesul atgyfeiriad"

        msgid "people"
        msgstr "pobl"

        msgid "share a year"
        msgstr "cyfran y flwyddyn"

        msgid "share"
        msgstr "cyfran"

        msgid "hours per case"
        msgstr "oriau fesul achos"

        msgid "hours a year"
        msgstr "oriau y flwyddyn"

        msgid "days a year"
        msgstr "diwrnodau y flwyddyn"

        msgid "hours a day"
        msgstr "oriau y dydd"

        msgid "pounds per hour"
        msgstr "punnoedd yr awr"

        msgid "pounds a year"
        msgstr "punnoedd y flwyddyn"

        msgid "pounds"
        msgstr "punnoedd"

        msgid "full-time advocates"
        msgstr "eiriolwyr amser llawn"

        msgid "years"
        msgstr "blynyddoedd"

        msgid "year"
        msgstr "blwyddyn"

        msgid "cases"
        msgstr "achosion"

        msgid "weeks"
        msgstr "wythnosau"

        msgid "calls an hour"
        msgstr "galwadau yr awr"

        msgid "minutes"
        msgstr "munudau"

        msgid "hours"
        msgstr "oriau"
        """#

    /// What each assumption means, and what is done where it is not stated.
    static let assumptionMeanings = #"""
        msgid "stages in the first projected year: {1}"
        msgstr "camau yn y flwyddyn gyntaf a amcanestynnir: {1}"

        msgid "stages that one referral takes a person through: {1}"
        msgstr "camau y mae un atgyfeiriad yn mynd â pherson drwyddynt: {1}"

        msgid "people referred to the service in {1}"
        msgstr "pobl a atgyfeiriwyd at y gwasanaeth yn {1}"

        msgid "growth of the population that may need care, where no table states it"
        msgstr "twf y boblogaeth y gallai fod arni angen gofal, lle nad oes tabl yn ei nodi"

        msgid "growth of stages per head of the population"
        msgstr "twf y camau fesul pen o'r boblogaeth"

        msgid "stages added each year by people who fund themselves, as a share of the first year's"
        msgstr ""
        "camau a ychwanegir bob blwyddyn gan bobl sy'n ariannu eu gofal eu hunain, fel cyfran o "
        "rai'r flwyddyn gyntaf"

        msgid "stages added each year by young people who come of age, as a share of the first year's"
        msgstr ""
        "camau a ychwanegir bob blwyddyn gan bobl ifanc sy'n dod i oed, fel cyfran o rai'r "
        "flwyddyn gyntaf"

        msgid "people who take up an advocate, of those owed one who are offered one properly"
        msgstr "pobl sy'n derbyn eiriolwr, o'r rhai a ddylai gael un ac y cynigir un iddynt yn briodol"

        msgid "cases in which the person cannot instruct the advocate"
        msgstr "achosion lle na all y person gyfarwyddo'r eiriolwr"

        msgid "cases in which one advocate holds a second statutory role too"
        msgstr "achosion lle mae gan un eiriolwr ail rôl statudol hefyd"

        msgid "hours of an advocate whom the person instructs"
        msgstr "oriau eiriolwr y mae'r person yn ei gyfarwyddo"

        msgid "hours of an advocate whom the person cannot instruct"
        msgstr "oriau eiriolwr na all y person ei gyfarwyddo"

        msgid "hours of an advocate in a combined role"
        msgstr "oriau eiriolwr mewn rôl gyfun"

        msgid "hours of awareness work and training for council staff"
        msgstr "oriau o waith ymwybyddiaeth a hyfforddiant i staff y cyngor"

        msgid "days that an advocate works, leave and training taken off"
        msgstr "diwrnodau y mae eiriolwr yn gweithio, ar ôl tynnu gwyliau a hyfforddiant"

        msgid "hours that an advocate works in a day"
        msgstr "oriau y mae eiriolwr yn gweithio mewn diwrnod"

        msgid "working time that is spent on people's cases"
        msgstr "amser gwaith a dreulir ar achosion pobl"

        msgid "price of an hour in the first projected year"
        msgstr "pris awr yn y flwyddyn gyntaf a amcanestynnir"

        msgid "cost is reckoned from pay.year and pay.onCosts, which are then required"
        msgstr "cyfrifir y gost o pay.year a pay.onCosts, sydd wedyn yn ofynnol"

        msgid "pay of a full-time advocate in the first year"
        msgstr "tâl eiriolwr amser llawn yn y flwyddyn gyntaf"

        msgid "cost is reckoned from price.hour, which is then required"
        msgstr "cyfrifir y gost o price.hour, sydd wedyn yn ofynnol"

        msgid "pension, national insurance, management and overheads, as a share of pay"
        msgstr "pensiwn, yswiriant gwladol, rheoli a gorbenion, fel cyfran o'r tâl"

        msgid "as for pay.year"
        msgstr "fel ar gyfer pay.year"

        msgid "growth of prices or pay"
        msgstr "twf prisiau neu dâl"

        msgid "money set aside in the first projected year"
        msgstr "arian a neilltuwyd yn y flwyddyn gyntaf a amcanestynnir"

        msgid "nothing is said of the budget"
        msgstr "ni ddywedir dim am y gyllideb"

        msgid "growth of the budget"
        msgstr "twf y gyllideb"

        msgid "the budget stays as it is"
        msgstr "mae'r gyllideb yn aros fel y mae"

        msgid "advocates there are now"
        msgstr "eiriolwyr sydd ar gael nawr"

        msgid "nothing is said of capacity and waits"
        msgstr "ni ddywedir dim am gapasiti ac amseroedd aros"

        msgid "people who wait for an advocate now"
        msgstr "pobl sy'n aros am eiriolwr nawr"

        msgid "nobody waits at the beginning"
        msgstr "nid oes neb yn aros ar y dechrau"

        msgid "years in which practice becomes what it should be"
        msgstr "blynyddoedd nes bod yr arfer fel y dylai fod"

        msgid "share of the unmet duty that is met when practice has improved"
        msgstr "cyfran o'r ddyletswydd heb ei chyflawni a gyflawnir pan fydd yr arfer wedi gwella"

        msgid "all of it"
        msgstr "y cyfan ohoni"

        msgid "the first projected year, by the year in which it begins"
        msgstr "y flwyddyn gyntaf a amcanestynnir, yn ôl y flwyddyn y mae'n dechrau ynddi"

        msgid "the year after the audited period"
        msgstr "y flwyddyn ar ôl y cyfnod a archwiliwyd"

        msgid "how many years are projected"
        msgstr "sawl blwyddyn a amcanestynnir"

        msgid "5"
        msgstr "5"

        msgid "what an hour, or an advocate and the overheads, costs in the first projected year"
        msgstr "cost awr, neu gost eiriolwr a'r gorbenion, yn y flwyddyn gyntaf a amcanestynnir"
        """#
}
