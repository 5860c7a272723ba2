extension ModellingWelsh {
    /// The gap in parts of the population.
    static let findingsParts = #"""
        msgid "stratum"
        msgstr "haen"

        msgid "team"
        msgstr "tîm"

        msgid "process"
        msgstr "proses"

        msgid "locality"
        msgstr "ardal"

        msgid "age"
        msgstr "oedran"

        msgid "sex"
        msgstr "rhyw"

        msgid "ethnicity (7 groups)"
        msgstr "ethnigrwydd (7 grŵp)"

        msgid "support reason"
        msgstr "rheswm dros gymorth"

        msgid "route of access"
        msgstr "llwybr mynediad"

        msgid "language"
        msgstr "iaith"

        msgid "setting"
        msgstr "lleoliad"

        msgid "month of start"
        msgstr "mis dechrau"

        msgid "quarter of start"
        msgstr "chwarter dechrau"

        # A heading: by team, by age.
        msgid "By {1}"
        msgstr "Yn ôl {1}"

        msgid "By {1} (the strata)"
        msgstr "Yn ôl {1} (haenau)"

        msgid "the whole frame"
        msgstr "y ffrâm gyfan"

        msgid "gaps"
        msgstr "bylchau"

        msgid "per 100"
        msgstr "fesul 100"

        msgid "95% limits"
        msgstr "terfynau 95%"

        msgid "None of {1} parts with limits lies apart from the whole, {2} in 100; by chance alone {3} would."
        msgstr ""
        "O'r {1} o rannau â therfynau, nid oes yr un ar wahân i'r cyfan, sef {2} o bob 100; trwy siawns yn unig "
        "byddai {3}."

        msgid "1 of {1} parts with limits lies apart from the whole, {2} in 100; by chance alone {3} would."
        msgstr ""
        "O'r {1} o rannau â therfynau, mae 1 ar wahân i'r cyfan, sef {2} o bob 100; trwy siawns yn unig byddai "
        "{3}."

        msgid "{1} of {2} parts with limits lie apart from the whole, {3} in 100; by chance alone {4} would."
        msgstr ""
        "O'r {2} o rannau â therfynau, mae {1} ar wahân i'r cyfan, sef {3} o bob 100; trwy siawns yn unig "
        "byddai {4}."

        msgid "By month of start the gap was lowest in {1}, {2} in 100, and highest in {3}, {4}."
        msgstr ""
        "Yn ôl mis dechrau, roedd y bwlch ar ei isaf yn y mis {1}, sef {2} o bob 100, ac ar ei uchaf yn y mis "
        "{3}, sef {4}."

        msgid "By quarter of start the gap was lowest in {1}, {2} in 100, and highest in {3}, {4}."
        msgstr ""
        "Yn ôl chwarter dechrau, roedd y bwlch ar ei isaf yn y chwarter {1}, sef {2} o bob 100, ac ar ei uchaf "
        "yn y chwarter {3}, sef {4}."

        msgid "Whether that is more than chance is shown once every planned case is read."
        msgstr "Dangosir a yw hynny'n fwy na siawns pan fydd pob achos cynlluniedig wedi'i ddarllen."

        msgid "{1} in a row lie on one side of the whole: a sign of change over time."
        msgstr "Mae {1} yn olynol ar yr un ochr i'r cyfan: arwydd o newid dros amser."

        msgid "No {1} in a row lie on one side of the whole: no sign of change over time."
        msgstr "Nid oes {1} yn olynol ar yr un ochr i'r cyfan: dim arwydd o newid dros amser."

        msgid "None is certainly apart from the whole, {1}."
        msgstr "Nid oes yr un sydd yn sicr ar wahân i'r cyfan, {1}."

        msgid "{1} of {2} are apart from the whole, {3}, by their own limits."
        msgstr "O'r {2}, mae {1} ar wahân i'r cyfan, {3}, yn ôl eu terfynau eu hunain."
        """#

    /// How teams differ.
    static let findingsTeams = #"""
        msgid "below 99.8%"
        msgstr "dan 99.8%"

        msgid "below 95%"
        msgstr "dan 95%"

        msgid "within"
        msgstr "o fewn"

        msgid "above 95%"
        msgstr "dros 95%"

        msgid "above 99.8%"
        msgstr "dros 99.8%"

        msgid "Teams differ by more than chance would explain (exact p {1})."
        msgstr "Mae timau'n gwahaniaethu'n fwy nag y byddai siawns yn ei egluro (p union {1})."

        msgid "Teams do not differ by more than chance would explain (exact p {1})."
        msgstr "Nid yw timau'n gwahaniaethu'n fwy nag y byddai siawns yn ei egluro (p union {1})."

        msgid "No team has {1} cases read."
        msgstr "Nid oes gan yr un tîm {1} o achosion wedi'u darllen."

        msgid "1 of {1} teams lies outside the 95% limits; by chance alone {2} would."
        msgstr "O'r {1} o dimau, mae 1 y tu allan i'r terfynau 95%; trwy siawns yn unig byddai {2}."

        msgid "{1} of {2} teams lie outside the 95% limits; by chance alone {3} would."
        msgstr "O'r {2} o dimau, mae {1} y tu allan i'r terfynau 95%; trwy siawns yn unig byddai {3}."

        msgid "chance 95%"
        msgstr "siawns 95%"

        msgid "pooled"
        msgstr "cyfunol"

        msgid "Around {1} in all teams, unweighted; dispersion {2} (1 by chance alone)."
        msgstr "O amgylch {1} yn yr holl dimau, heb bwysoli; gwasgariad {2} (1 trwy siawns yn unig)."

        msgid "Pooled: drawn towards all teams, the more the fewer the cases. No league table."
        msgstr ""
        "Cyfunol: wedi'u tynnu tuag at yr holl dimau, yn fwy po leiaf o achosion sydd. Nid tabl cynghrair mohono."
        """#

    /// How soon an advocate came.
    static let findingsTime = #"""
        msgid "the start of the stage"
        msgstr "dechrau'r cam"

        msgid "referral"
        msgstr "atgyfeirio"

        msgid "arranged"
        msgstr "trefnu"

        msgid "first meeting"
        msgstr "cyfarfod cyntaf"

        msgid "How soon, in days"
        msgstr "Pa mor fuan, mewn diwrnodau"

        msgid "from"
        msgstr "o"

        msgid "quarter by"
        msgstr "chwarter erbyn"

        msgid "half by"
        msgstr "canolrif"

        msgid "three quarters by"
        msgstr "tri chwarter erbyn"

        msgid "Of cases read with the date, unweighted; N {1}."
        msgstr "O'r achosion a ddarllenwyd sydd â'r dyddiad, heb eu pwysoli; N {1}."

        msgid "Half by, in days from first contact: {1}."
        msgstr "Canolrif, mewn diwrnodau o'r cyswllt cyntaf: {1}."

        msgid "Half by, in days from the start of the stage: {1}."
        msgstr "Canolrif, mewn diwrnodau o ddechrau'r cam: {1}."

        msgid "In time, per 100 arranged where the duty arose: {1}; {2} of {3} arranged, of {4} read, N {5}."
        msgstr ""
        "Mewn pryd, fesul 100 a drefnwyd lle cododd y ddyletswydd: {1}; {2} o'r {3} a drefnwyd, o'r {4} a "
        "ddarllenwyd, N {5}."

        msgid "No date is recorded in a case owed an advocate."
        msgstr "Nid oes dyddiad wedi'i gofnodi mewn achos yr oedd eiriolwr yn ddyledus ynddo."

        msgid "Of those owed an advocate whose file gives the date, {1}."
        msgstr "O'r rhai yr oedd eiriolwr yn ddyledus iddynt ac y mae eu ffeil yn rhoi'r dyddiad: {1}."

        msgid "half were referred within {1} days of first contact"
        msgstr "atgyfeiriwyd hanner o fewn {1} o ddiwrnodau i'r cyswllt cyntaf"

        msgid "half were referred within {1} days of the start of the stage"
        msgstr "atgyfeiriwyd hanner o fewn {1} o ddiwrnodau i ddechrau'r cam"

        msgid "half had an advocate arranged within {1} days of first contact"
        msgstr "trefnwyd eiriolwr i hanner o fewn {1} o ddiwrnodau i'r cyswllt cyntaf"

        msgid "half had an advocate arranged within {1} days of the start of the stage"
        msgstr "trefnwyd eiriolwr i hanner o fewn {1} o ddiwrnodau i ddechrau'r cam"

        msgid "half had met one within {1} days of first contact"
        msgstr "roedd hanner wedi cwrdd ag un o fewn {1} o ddiwrnodau i'r cyswllt cyntaf"

        msgid "half had met one within {1} days of the start of the stage"
        msgstr "roedd hanner wedi cwrdd ag un o fewn {1} o ddiwrnodau i ddechrau'r cam"
        """#

    /// What is recorded, and how far readers agree.
    static let findingsRecording = #"""
        msgid "Why no advocate came"
        msgstr "Pam na ddaeth eiriolwr"

        msgid "not considered"
        msgstr "heb ei ystyried"

        msgid "thought family enough"
        msgstr "barnwyd bod teulu'n ddigon"

        msgid "thought not eligible"
        msgstr "barnwyd nad oedd yn gymwys"

        msgid "no capacity in service"
        msgstr "dim capasiti yn y gwasanaeth"

        msgid "urgent"
        msgstr "brys"

        msgid "person not asked"
        msgstr "ni ofynnwyd i'r person"

        msgid "other"
        msgstr "arall"

        msgid "A reason is recorded in {1} of {2} gaps read."
        msgstr "Cofnodwyd rheswm mewn {1} o'r {2} o fylchau a ddarllenwyd."

        msgid "What the files do not say"
        msgstr "Yr hyn nad yw'r ffeiliau'n ei ddweud"

        msgid "asked"
        msgstr "gofynnwyd"

        msgid "Second reading"
        msgstr "Ail ddarlleniad"

        msgid "agreed"
        msgstr "cytunwyd"

        msgid "the duty"
        msgstr "y ddyletswydd"

        msgid "the outcome"
        msgstr "y canlyniad"

        msgid "still being read"
        msgstr "yn dal i gael ei ddarllen"
        """#
}
