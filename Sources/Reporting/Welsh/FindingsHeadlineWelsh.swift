extension ModellingWelsh {
    /// The gap in a sentence or two.
    static let findingsHeadline = #"""
        # The second half of the sentences that follow; in Welsh a clause of its own.
        msgid "owed the person an advocate who did not come, or came too late"
        msgstr "roedd eiriolwr yn ddyledus i'r person, ond ni ddaeth un, neu daeth yn rhy hwyr"

        msgid "owed the person an independent professional advocate who did not come, or came too late"
        msgstr ""
        "roedd eiriolwr proffesiynol annibynnol yn ddyledus i'r person, ond ni ddaeth un, neu daeth yn rhy hwyr"

        msgid "Nothing has been read yet, so there is no finding. 1 case is planned."
        msgstr "Nid oes dim wedi'i ddarllen eto, felly nid oes canfyddiad. Mae 1 achos cynlluniedig."

        msgid "Nothing has been read yet, so there is no finding. {1} cases are planned."
        msgstr "Nid oes dim wedi'i ddarllen eto, felly nid oes canfyddiad. Mae {1} o achosion cynlluniedig."

        msgid "Of every 100 assessments read so far, about {1} {2}."
        msgstr "O bob 100 o asesiadau a ddarllenwyd hyd yma, mewn tua {1} ohonynt, {2}."

        msgid "Of the {1} assessments in the frame, all read, {2} {3}."
        msgstr "O'r {1} o asesiadau yn y ffrâm, pob un wedi'i ddarllen, mewn {2} ohonynt, {3}."

        msgid "No gap was found in {1} cases read. Of every {2} assessments, at most {3} {4}."
        msgstr ""
        "Ni chafwyd bwlch mewn {1} o achosion a ddarllenwyd. O bob {2} o asesiadau, mewn {3} ar y mwyaf, {4}."

        msgid ""
        "No gap was found in {1} cases read so far. Of every {2} assessments, at most {3}, whenever one looks, "
        "{4}."
        msgstr ""
        "Ni chafwyd bwlch mewn {1} o achosion a ddarllenwyd hyd yma. O bob {2} o asesiadau, mewn {3} ar y "
        "mwyaf, pryd bynnag yr edrychir, {4}."

        msgid "Every one of {1} cases read {2}. So did at least {3} of every {4} assessments."
        msgstr ""
        "Ym mhob un o'r {1} o achosion a ddarllenwyd, {2}. Felly hefyd mewn o leiaf {3} o bob {4} o asesiadau."

        msgid ""
        "Every one of {1} cases read so far {2}. So did at least {3} of every {4} assessments, whenever one "
        "looks."
        msgstr ""
        "Ym mhob un o'r {1} o achosion a ddarllenwyd hyd yma, {2}. Felly hefyd mewn o leiaf {3} o bob {4} o "
        "asesiadau, pryd bynnag yr edrychir."

        msgid "Of every {1} assessments, about {2} {3}. At least {4}, at most {5}."
        msgstr "O bob {1} o asesiadau, mewn tua {2} ohonynt, {3}. O leiaf {4}, {5} ar y mwyaf."

        msgid "Of every {1} assessments, about {2} {3}. It may be fewer than 1, and at most {4}."
        msgstr "O bob {1} o asesiadau, mewn tua {2} ohonynt, {3}. Gall fod yn llai nag 1; {4} ar y mwyaf."

        msgid "So far, of every {1} assessments, about {2} {3}. At least {4}, at most {5}, whenever one looks."
        msgstr ""
        "Hyd yma, o bob {1} o asesiadau, mewn tua {2} ohonynt, {3}. O leiaf {4}, {5} ar y mwyaf, pryd bynnag yr "
        "edrychir."

        msgid ""
        "So far, of every {1} assessments, about {2} {3}. It may be fewer than 1, and at most {4}, whenever one "
        "looks."
        msgstr ""
        "Hyd yma, o bob {1} o asesiadau, mewn tua {2} ohonynt, {3}. Gall fod yn llai nag 1; {4} ar y mwyaf, pryd "
        "bynnag yr edrychir."

        msgid "{1} of {2} cases read {3}."
        msgstr "Mewn {1} o'r {2} o achosion a ddarllenwyd, {3}."

        msgid "No rate for the whole can be given until every stratum has a case read."
        msgstr "Ni ellir rhoi cyfradd ar gyfer y cyfan nes bod achos wedi'i ddarllen ym mhob haen."

        msgid ""
        "No rate for the whole can be given until every stratum has a case read; of every 100 assessments it is "
        "at least {1} and at most {2}."
        msgstr ""
        "Ni ellir rhoi cyfradd ar gyfer y cyfan nes bod achos wedi'i ddarllen ym mhob haen; o bob 100 o "
        "asesiadau, o leiaf {1} ydyw, {2} ar y mwyaf."
        """#

    /// The findings as lines of text.
    static let findingsText = #"""
        msgid "{1}: findings"
        msgstr "{1}: canfyddiadau"

        # A stage of the process (an assessment, a review, an enquiry): cam. The last two are dates.
        msgid "{1} of {2} planned cases read; {3} stages in the frame, started from {4} to {5}"
        msgstr "Darllenwyd {1} o {2} o achosion cynlluniedig; {3} o gamau yn y ffrâm, a'u dechrau o {4} i {5}"

        # Behind the numbers of a scale.
        msgid "in 100"
        msgstr "o bob 100"

        msgid "dotted: with every case that cannot be told counted out, or in"
        msgstr "dotiau: gan gyfrif allan, neu i mewn, bob achos lle methir dweud"

        msgid "{1} of {2} read, N {3}"
        msgstr "{1} o'r {2} a ddarllenwyd, N {3}"

        msgid "Gap per 100 assessments: {1}; {2}."
        msgstr "Bwlch fesul 100 o asesiadau: {1}; {2}."

        # The second is limits in brackets, or nothing.
        msgid "In the year: {1} assessments with a gap{2}, of the {3} in the frame; {4}."
        msgstr "Yn y flwyddyn: {1} o asesiadau â bwlch{2}, o'r {3} yn y ffrâm; {4}."

        msgid "In the period: {1} assessments with a gap{2}, of the {3} in the frame; {4}."
        msgstr "Yn y cyfnod: {1} o asesiadau â bwlch{2}, o'r {3} yn y ffrâm; {4}."

        msgid "With \"cannot tell\" counted out and in: {1}; worst-case bounds, {2}."
        msgstr "Gan gyfrif \"methu dweud\" allan ac i mewn: {1}; ffiniau'r sefyllfa waethaf, {2}."

        msgid ""
        "Among those owed an advocate, per 100: {1}; {2} of {3} owed, of {4} read, N {5}; with \"cannot tell\" "
        "counted out and in {6}."
        msgstr ""
        "Ymhlith y rhai yr oedd eiriolwr yn ddyledus iddynt, fesul 100: {1}; {2} o'r {3} yr oedd yn ddyledus "
        "iddynt, o'r {4} a ddarllenwyd, N {5}; gan gyfrif \"methu dweud\" allan ac i mewn: {6}."

        msgid "Duty arose, per 100 assessments: {1}; {2}."
        msgstr "Cododd y ddyletswydd, fesul 100 o asesiadau: {1}; {2}."

        msgid "Duty cannot be told, per 100 assessments: {1}; {2}."
        msgstr "Methu dweud a gododd y ddyletswydd, fesul 100 o asesiadau: {1}; {2}."

        msgid "What resulted"
        msgstr "Y canlyniad"

        msgid "gap"
        msgstr "bwlch"

        msgid "Cases read, unweighted; n {1}, N {2}."
        msgstr "Achosion a ddarllenwyd, heb eu pwysoli; n {1}, N {2}."

        msgid "Before relying on this"
        msgstr "Cyn dibynnu ar hyn"

        msgid "Methods (level 95%)"
        msgstr "Dulliau (lefel 95%)"

        # A formula and where it is from.
        msgid "{1}. Source: {2}."
        msgstr "{1}. Ffynhonnell: {2}."

        msgid "Method: {1}."
        msgstr "Dull: {1}."

        msgid "{1} (no interval yet)"
        msgstr "{1} (dim cyfwng eto)"

        msgid "not estimated"
        msgstr "heb ei amcangyfrif"

        msgid "not estimated ({1})"
        msgstr "heb ei amcangyfrif ({1})"

        # Two numbers, the limits of an interval.
        msgid "{1} to {2}"
        msgstr "{1} i {2}"

        msgid "below 0.001"
        msgstr "llai na 0.001"
        """#

    /// Second views of the headline.
    static let findingsSecondViews = #"""
        # The first is a variable, as “team”.
        msgid "Reweighted to the frame's {1} counts, per 100 assessments: {2}."
        msgstr "Wedi'i ailbwysoli yn ôl niferoedd y ffrâm ({1}), fesul 100 o asesiadau: {2}."

        msgid "Not reweighted to the frame's {1} counts: no case is read of {2}."
        msgstr "Heb ei ailbwysoli yn ôl niferoedd y ffrâm ({1}): nid oes achos wedi'i ddarllen o'r canlynol: {2}."

        msgid "{1} with {2} more cases"
        msgstr "{1} gyda {2} yn rhagor o achosion"

        msgid "The interval is {1} wide; to be expected: {2}."
        msgstr "Lled y cyfwng yw {1}; disgwylir: {2}."

        msgid "Were reading to stop here, the fixed interval would be {1} wide; to be expected: {2}."
        msgstr "Pe bai'r darllen yn dod i ben yma, lled y cyfwng sefydlog fyddai {1}; disgwylir: {2}."
        """#
}
