extension WorkstationWelsh {
    /// The steps, lines and choices of a new audit. A stage (cam) is an assessment, plan, review or enquiry.
    static let newAudit = #"""
        msgid "New audit"
        msgstr "Archwiliad newydd"

        msgid "step {1} of {2}: {3}"
        msgstr "cam {1} o {2}: {3}"

        msgid "the frame"
        msgstr "y ffrâm"

        msgid "what was read"
        msgstr "yr hyn a ddarllenwyd"

        msgid "nation and period"
        msgstr "cenedl a chyfnod"

        msgid "strata"
        msgstr "haenau"

        msgid "how many cases"
        msgstr "faint o achosion"

        msgid "seed and record"
        msgstr "hedyn a chofnod"

        msgid "summary"
        msgstr "crynodeb"

        # two lines of 78 columns at the most, as all of these that say what a step is about
        msgid ""
        "The frame lists every assessment, plan, review and enquiry of the period, as the case system exports them. "
        "The sample is drawn from it."
        msgstr ""
        "Mae'r ffrâm yn rhestru pob asesiad, cynllun, adolygiad ac ymholiad yn y cyfnod, "
        "fel y mae'r system achosion yn eu hallforio. Ohoni y tynnir y sampl."

        msgid "What the files hold. Rows that were refused are not in the population: look at the reasons."
        msgstr ""
        "Yr hyn sydd yn y ffeiliau. Nid yw rhesi a wrthodwyd yn y boblogaeth: edrychwch ar y rhesymau."

        msgid "Whose law, and which starts: a stage is in the population if it started in the period."
        msgstr ""
        "Cyfraith pa genedl, a pha ddechreuadau: mae cam yn y boblogaeth os dechreuodd yn y cyfnod."

        msgid ""
        "Columns marked make strata: of each some cases are read. A few large strata are best; "
        "with none, the whole frame is one."
        msgstr ""
        "Mae colofnau a farciwyd yn gwneud haenau: darllenir rhai achosion o bob un. "
        "Ychydig o haenau mawr sydd orau; heb yr un, un haen yw'r ffrâm gyfan."

        msgid "How many cases to read, and what that buys: the margin is half of the 95% interval."
        msgstr ""
        "Faint o achosion i'w darllen, a beth a geir am hynny: "
        "hanner y cyfwng 95% yw'r lwfans gwall."

        msgid "The seed decides which cases are drawn; it is kept, so that anyone can draw them again."
        msgstr ""
        "Yr hedyn sy'n penderfynu pa achosion a dynnir; fe'i cedwir, "
        "fel y gall unrhyw un eu tynnu eto."

        msgid "This is what will be made. The plan is frozen with it and does not change afterwards."
        msgstr "Dyma'r hyn a wneir. Caiff y cynllun ei rewi gydag ef, ac nid yw'n newid wedyn."

        # the names of lines to fill in: 23 columns at the most
        msgid "file of the frame"
        msgstr "ffeil y ffrâm"

        msgid "another file"
        msgstr "ffeil arall"

        msgid "file"
        msgstr "ffeil"

        # by which profile a file is read
        msgid "read as"
        msgstr "darllen fel"

        msgid "nation"
        msgstr "cenedl"

        msgid "first day"
        msgstr "diwrnod cyntaf"

        msgid "last day"
        msgstr "diwrnod olaf"

        # the path of an earlier audit follows
        msgid "leave out the cases of"
        msgstr "achosion i'w hepgor"

        msgid "cases to read"
        msgstr "achosion i'w darllen"

        msgid "rate expected"
        msgstr "cyfradd ddisgwyliedig"

        msgid "shared among strata"
        msgstr "rhannu rhwng haenau"

        msgid "fewest of a stratum"
        msgstr "lleiaf o bob haen"

        msgid "seed"
        msgstr "hedyn"

        msgid "read twice"
        msgstr "darllenir ddwywaith"

        msgid "reader"
        msgstr "darllenydd"

        msgid "reviews in scope"
        msgstr "adolygiadau mewn cwmpas"

        # a case in which the file does not say what was done: what it counts as follows
        msgid "nothing recorded"
        msgstr "dim wedi'i gofnodi"

        msgid "file of the audit"
        msgstr "ffeil yr archwiliad"

        msgid "Wales: SSWB (Wales) Act 2014, Part 10"
        msgstr "Cymru: Deddf GCLl (Cymru) 2014, Rhan 10"

        msgid "England: Care Act 2014, ss 67 and 68"
        msgstr "Lloegr: Deddf Gofal 2014, adrannau 67 a 68"

        msgid "proportional to the stages of each"
        msgstr "yn gyfrannol i gamau pob un"

        # Jerzy Neyman's method
        msgid "Neyman: more where the rate is less certain"
        msgstr "Neyman: mwy lle mae'r gyfradd yn llai sicr"

        msgctxt "allocation"
        msgid "equal"
        msgstr "yn gyfartal"

        msgctxt "reviews"
        msgid "all"
        msgstr "pob un"

        msgid "those in which revising the plan was considered"
        msgstr "y rhai lle ystyriwyd diwygio'r cynllun"

        msgid "is a gap"
        msgstr "yn fwlch"

        msgid "cannot be told, and counts in the bounds"
        msgstr "ni ellir dweud; mae'n cyfrif yn y ffiniau"

        msgid "1 value"
        msgstr "1 gwerth"

        msgid "{1} values"
        msgstr "{1} o werthoedd"

        # what will be made; the names of these lines have 11 columns
        msgid "audit"
        msgstr "archwiliad"

        msgid "frame"
        msgstr "ffrâm"

        # cases of earlier audits
        msgid "left out"
        msgstr "hepgorwyd"

        msgid "period"
        msgstr "cyfnod"

        msgctxt "period"
        msgid "{1} to {2}"
        msgstr "{1} hyd {2}"

        msgid "population"
        msgstr "poblogaeth"

        msgid "{1} stages, all in one"
        msgstr "{1} o gamau, y cyfan ynghyd"

        msgid "{1} stages, {2} strata"
        msgstr "{1} o gamau, {2} o haenau"

        msgid "{1} stages, {2} strata by {3}"
        msgstr "{1} o gamau, {2} o haenau yn ôl {3}"

        msgid "sample"
        msgstr "sampl"

        msgid "{1} cases"
        msgstr "{1} o achosion"

        msgid "1 case"
        msgstr "1 achos"

        msgid "margin {1} in 100"
        msgstr "lwfans gwall {1} ym mhob 100"

        msgid "shared proportionally"
        msgstr "wedi'u rhannu'n gyfrannol"

        msgid "shared by Neyman"
        msgstr "wedi'u rhannu yn ôl Neyman"

        msgid "shared equally"
        msgstr "wedi'u rhannu'n gyfartal"

        msgid "at least {1} of each stratum"
        msgstr "o leiaf {1} o bob haen"

        # how many cases of each stratum
        msgid "of each"
        msgstr "o bob un"

        msgctxt "summary"
        msgid "read twice"
        msgstr "dwywaith"

        msgid "policies"
        msgstr "polisïau"

        msgid "reviews: {1}"
        msgstr "adolygiadau: {1}"

        msgid "nothing recorded is a gap"
        msgstr "os nad oes dim wedi'i gofnodi, mae'n fwlch"

        msgid "nothing recorded cannot be told, and counts in the bounds"
        msgstr "os nad oes dim wedi'i gofnodi, ni ellir dweud, ac mae'n cyfrif yn y ffiniau"
        """#
}
