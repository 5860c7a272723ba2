extension WorkstationWelsh {
    /// The keys of the projection and what the help says of them.
    static let projectionKeys = #"""
        msgid "what the gap means for the years to come"
        msgstr "beth mae'r bwlch yn ei olygu i'r blynyddoedd i ddod"

        msgid "the assumptions with their ranges; again to come back"
        msgstr "y rhagdybiaethau a'u hystodau; pwyswch eto i ddod yn ôl"

        msgid "state or change the assumption that has the focus"
        msgstr "nodi neu newid y rhagdybiaeth sydd dan sylw"

        msgid "put the next scenario in front"
        msgstr "rhoi'r senario nesaf ar y blaen"

        msgid "costs; again for people"
        msgstr "costau; eto ar gyfer pobl"

        msgid "waits; again for people"
        msgstr "amseroedd aros; eto ar gyfer pobl"

        msgid "the next year"
        msgstr "y flwyddyn nesaf"

        msgid "the year before"
        msgstr "y flwyddyn flaenorol"

        msgid "say who states the assumption that has the focus: its source"
        msgstr "dweud pwy sy'n nodi'r rhagdybiaeth sydd dan sylw: ei ffynhonnell"

        msgid "search the assumptions by name, meaning or source"
        msgstr "chwilio'r rhagdybiaethau yn ôl enw, ystyr neu ffynhonnell"

        msgid "write the projection to a file"
        msgstr "ysgrifennu'r amcanestyniad i ffeil"
        """#

    /// The projection: its sentences, plot and table.
    static let projectionScreen = #"""
        msgid "Projection"
        msgstr "Amcanestyniad"

        msgid "{1} of {2} draws"
        msgstr "efelychiad {1} o {2}"

        msgid "{1} draws"
        msgstr "{1} o efelychiadau"

        msgid "not projected"
        msgstr "heb ei amcanestyn"

        msgid ""
        "1 assumption is missing. Nothing is projected until it is stated, and nothing is "
        "invented: Enter states the one in focus."
        msgstr ""
        "Mae 1 rhagdybiaeth ar goll. Ni chaiff dim ei amcanestyn nes ei nodi, ac ni ddyfeisir dim: "
        "mae Enter yn nodi'r un sydd dan sylw."

        msgid ""
        "{1} assumptions are missing. Nothing is projected until they are stated, and nothing is "
        "invented: Enter states the one in focus."
        msgstr ""
        "Rhagdybiaethau ar goll: {1}. Ni chaiff dim ei amcanestyn nes eu nodi, ac ni ddyfeisir "
        "dim: mae Enter yn nodi'r un sydd dan sylw."

        msgid "Reading the assumptions beside the audit."
        msgstr "Wrthi'n darllen y rhagdybiaethau wrth ymyl yr archwiliad."

        msgid "Nothing can be projected yet."
        msgstr "Ni ellir amcanestyn dim eto."

        # These sentences have two lines of 78 columns; {3} is the name of a scenario.
        msgid "In {1}, {2} people should be offered an advocate. With {3} one works with {4}."
        msgstr "Yn {1} dylid cynnig eiriolwr i {2} o bobl. Senario “{3}”: bydd un gan {4}."

        msgid ""
        "In {1}, {2} people should be offered an independent professional advocate. With {3} one "
        "works with {4}."
        msgstr ""
        "Yn {1} dylid cynnig eiriolwr proffesiynol annibynnol i {2} o bobl. Senario “{3}”: bydd un "
        "gan {4}."

        msgid "With {1} advocacy costs {2} in {3}."
        msgstr "Senario “{1}”: bydd eiriolaeth yn costio {2} yn {3}."

        msgid "With {1} advocacy costs {2} in {3}, with a chance of {4} over the budget."
        msgstr "Senario “{1}”: bydd eiriolaeth yn costio {2} yn {3}, gyda siawns o {4} o fod dros y gyllideb."

        msgid "With {1} somebody referred at the end of {2} waits {3} weeks."
        msgstr "Senario “{1}”: bydd person a atgyfeirir ddiwedd {2} yn aros {3} o wythnosau."

        msgid ""
        "With {1} somebody referred at the end of {2} waits {3} weeks; with a chance of {4} "
        "advocates are too few."
        msgstr "Senario “{1}”: wythnosau o aros ar ôl atgyfeirio ddiwedd {2}: {3}; siawns o brinder eiriolwyr: {4}."

        msgid "Mend the file, then come back with Esc and p:"
        msgstr "Trwsiwch y ffeil, yna dewch yn ôl gydag Esc ac yna p:"

        # The causes follow, with commas between them.
        msgid "Moved the cost of full compliance most:"
        msgstr "Effaith fwyaf ar gost cydymffurfio'n llawn:"

        msgid "which cases were drawn"
        msgstr "pa achosion a dynnwyd"

        msgid "what the files do not say"
        msgstr "yr hyn nad yw'r ffeiliau'n ei ddweud"

        # Behind a line of the plot: so many people owed an advocate.
        msgid "{1} owed one"
        msgstr "{1} a ddylai gael un"

        msgid "People with an advocate each year, and people owed one"
        msgstr "Pobl ag eiriolwr bob blwyddyn, a phobl a ddylai gael un"

        msgid "What it costs each year, in the prices of the year"
        msgstr "Y gost bob blwyddyn, ym mhrisiau'r flwyddyn"

        msgid "Weeks that somebody referred at the year's end waits"
        msgstr "Wythnosau o aros i berson a atgyfeirir ddiwedd y flwyddyn"

        # Heads of columns, as short as they can be.
        msgid "with an advocate"
        msgstr "ag eiriolwr"

        # How often the budget is exceeded.
        msgctxt "budget"
        msgid "over it"
        msgstr "drosti"

        msgid "weeks to wait"
        msgstr "wythnosau o aros"

        msgid "advocates needed"
        msgstr "angen eiriolwyr"

        msgid "Nothing is projected yet."
        msgstr "Nid oes dim wedi'i amcanestyn eto."

        msgid "The draws are still being taken; Esc stops them, then e writes what there is."
        msgstr ""
        "Mae'r efelychiadau'n dal i redeg. Mae Esc yn eu hatal; yna mae'r fysell e yn ysgrifennu'r "
        "hyn sydd ar gael."

        msgid "Stopped: the figures are those of {1} draws. Esc again goes back."
        msgstr "Wedi stopio: seilir y ffigurau ar {1} o efelychiadau. Mae Esc eto yn mynd yn ôl."

        msgid "No capacity is stated: a, then capacity.advocates, the advocates there are now."
        msgstr ""
        "Nid oes capasiti wedi'i nodi: pwyswch a, yna dewiswch capacity.advocates, sef nifer yr "
        "eiriolwyr nawr."

        msgid "{1} is the last projected year."
        msgstr "{1} yw'r flwyddyn olaf a amcanestynnir."

        msgid "{1} is the first projected year."
        msgstr "{1} yw'r flwyddyn gyntaf a amcanestynnir."
        """#

    /// The list of assumptions, and what is typed for one.
    static let assumptionEntry = #"""
        # In the list, in place of a value that must be stated.
        msgctxt "assumption"
        msgid "missing"
        msgstr "ar goll"

        msgid "No assumption fits “{1}”; / changes the search."
        msgstr "Nid oes rhagdybiaeth sy'n cyfateb i “{1}”; mae / yn newid y chwiliad."

        msgid "No source: o states one."
        msgstr "Dim ffynhonnell: mae'r fysell o yn nodi un."

        msgid "Source: {1}"
        msgstr "Ffynhonnell: {1}"

        msgid "Not stated: {1}."
        msgstr "Heb ei nodi: {1}."

        # A value, its unit, and what was published.
        msgid "Published: {1} {2}, {3}"
        msgstr "Cyhoeddwyd: {1} ({2}), {3}"

        msgid "State the value first: Enter."
        msgstr "Nodwch y gwerth yn gyntaf: Enter."

        msgid "{1}: who says so?"
        msgstr "{1}: pwy sy'n dweud hynny?"

        msgid "{1}, {2}: value, low, high, shape"
        msgstr "{1}, {2}: gwerth, isaf, uchaf, siâp"

        msgid "Nothing is typed; Esc leaves it as it was."
        msgstr "Nid oes dim wedi'i deipio; mae Esc yn ei adael fel yr oedd."

        # Why it was not kept follows.
        msgid "Tried, not kept. {1}"
        msgstr "Ar brawf yn unig, heb ei gadw. {1}"

        msgid "12 is fixed; 12 8 18 lognormal has a range"
        msgstr "mae 12 yn sefydlog; mae gan 12 8 18 lognormal ystod"

        msgid "{1}, without a range"
        msgstr "{1}, heb ystod"

        msgid "{1}, from {2} to {3}, {4}"
        msgstr "{1}, o {2} i {3}, {4}"

        msgid "“{1}” is no number; write 0.07 for 7%."
        msgstr "Nid yw “{1}” yn rhif; ysgrifennwch 0.07 am 7%."

        msgid "“{1}” is no number; write a value, or value low high and a shape."
        msgstr "Nid yw “{1}” yn rhif; ysgrifennwch werth, neu: gwerth isaf uchaf a siâp."

        msgid "One number is a fixed value; three are the value, the low and the high end: 12 8 18."
        msgstr "Mae un rhif yn werth sefydlog; tri rhif yw'r gwerth, y pen isaf a'r pen uchaf: 12 8 18."

        msgid "The value comes first and lies in its range: {1} is not between {2} and {3}."
        msgstr "Daw'r gwerth yn gyntaf, a rhaid iddo fod o fewn ei ystod: nid yw {1} yn yr ystod o {2} i {3}."

        # {1} and {2} are names of files
        msgid "Kept in {1}: another program has changed {2}."
        msgstr "Cadwyd yn {1}: mae rhaglen arall wedi newid {2}."

        msgid "the low end of a lognormal is {1}; it must be more than 0."
        msgstr "pen isaf y lognormal yw {1}; rhaid iddo fod yn fwy na 0."
        """#
}
