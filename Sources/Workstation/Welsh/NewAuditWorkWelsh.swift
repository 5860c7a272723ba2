extension WorkstationWelsh {
    /// What a new audit says while and after a frame is read: progress, what was found, what was refused.
    static let newAuditWork = #"""
        msgid "Not while that is under way; Esc stops it."
        msgstr "Nid tra bo hynny ar y gweill; mae Esc yn ei atal."

        msgid "Nothing is chosen here; Enter goes on."
        msgstr "Nid oes dim i'w ddewis yma; mae Enter yn mynd ymlaen."

        msgid "Type here."
        msgstr "Teipiwch yma."

        msgid "Stopped. Nothing was made or changed."
        msgstr "Ataliwyd. Ni wnaed ac ni newidiwyd dim."

        msgid "What you chose is here again when you come back."
        msgstr "Bydd yr hyn a ddewiswyd gennych yma eto pan ddewch yn ôl."

        msgid "No stage of the frame was accepted; Esc goes back to its files."
        msgstr "Ni dderbyniwyd yr un cam o'r ffrâm; mae Esc yn mynd yn ôl at ei ffeiliau."

        msgid "No stage of the frame started in the period; Esc goes back to it."
        msgstr "Ni ddechreuodd yr un cam o'r ffrâm yn y cyfnod; mae Esc yn mynd yn ôl ato."

        # y and n are keys
        msgid "Draw the sample and make the audit? (y or n)"
        msgstr "Tynnu'r sampl a gwneud yr archwiliad? (y neu n)"

        msgid "Nothing was made."
        msgstr "Ni wnaed dim."

        msgid "There is nothing more to complete; Enter goes on."
        msgstr "Nid oes dim mwy i'w gwblhau; mae Enter yn mynd ymlaen."

        msgid "{1} more: PgDn"
        msgstr "{1} arall: PgDn"

        msgid "Reading the frame"
        msgstr "Wrthi'n darllen y ffrâm"

        msgid "Counting the strata"
        msgstr "Wrthi'n cyfrif yr haenau"

        msgid "Looking where the audit is to be kept"
        msgstr "Wrthi'n edrych lle cedwir yr archwiliad"

        msgid "Drawing the sample"
        msgstr "Wrthi'n tynnu'r sampl"

        # {1} is what is under way, such as “Reading the frame”
        msgid "{1}: {2} rows. Esc stops it."
        msgstr "{1}: {2} o resi. Mae Esc yn atal hyn."

        msgid "{1}. Esc stops it."
        msgstr "{1}. Mae Esc yn atal hyn."

        msgid "Enter goes on; arrows and PgDn show more; Esc goes back to the files."
        msgstr ""
        "Mae Enter yn mynd ymlaen; mae'r saethau a PgDn yn dangos mwy; "
        "mae Esc yn mynd yn ôl at y ffeiliau."

        msgid "Enter asks whether to make it, and nothing is made before that; Esc goes back."
        msgstr ""
        "Mae Enter yn gofyn a ddylid ei wneud, ac ni wneir dim cyn hynny; "
        "mae Esc yn mynd yn ôl."

        # names of files follow that begin as the path does that was typed
        msgid "It may go on with:"
        msgstr "Gall barhau gydag un o'r rhain:"

        msgid "Stages of the frame by the month of their start"
        msgstr "Camau'r ffrâm yn ôl mis dechrau"

        msgid "Counting…"
        msgstr "Wrthi'n cyfrif…"

        msgid "Not counted; Enter counts."
        msgstr "Heb eu cyfrif; mae Enter yn cyfrif."

        msgid "{1} stages, 1 stratum"
        msgstr "{1} o gamau, 1 haen"

        msgid "{1} stages are outside the period."
        msgstr "Mae {1} o gamau y tu allan i'r cyfnod."

        msgid "1 stage is outside the period."
        msgstr "Mae 1 cam y tu allan i'r cyfnod."

        msgid "{1} were audited before."
        msgstr "Archwiliwyd {1} o'r blaen."

        msgid "Warning: {1}"
        msgstr "Rhybudd: {1}"

        # headings of a table whose columns have nine places
        msgctxt "rate"
        msgid "expected"
        msgstr "disgwylir"

        msgctxt "column"
        msgid "stages"
        msgstr "camau"

        msgctxt "column"
        msgid "to read"
        msgstr "darllen"

        msgctxt "column"
        msgid "margin"
        msgstr "lwfans"

        msgid "all together"
        msgstr "gyda'i gilydd"

        msgid ""
        "{1} rows: {2} accepted, {3} merged with another of the same event, {4} out of scope, {5} refused"
        msgstr ""
        "{1} o resi: derbyniwyd {2}, unwyd {3} â rhes arall o'r un digwyddiad, "
        "roedd {4} y tu allan i'r cwmpas, gwrthodwyd {5}"

        # {1} is the name of a file, {2} that of a profile
        msgid "{1} read as {2}"
        msgstr "{1}: darllenwyd fel {2}"

        msgid "By month of start"
        msgstr "Yn ôl mis dechrau"

        msgid "Refused, the first {1} of {2}"
        msgstr "Gwrthodwyd, y {1} cyntaf o {2}"

        msgid "Refused"
        msgstr "Gwrthodwyd"

        msgid "Values not recognised, kept as \"unrecognised\""
        msgstr "Gwerthoedd nas adnabuwyd, a gedwir fel \"heb ei adnabod\""

        # a column and a value of it
        msgid "{1}: \"{2}\", once"
        msgstr "{1}: \"{2}\", unwaith"

        msgid "{1}: \"{2}\", {3} times"
        msgstr "{1}: \"{2}\", {3} o weithiau"

        msgid "and {1} more"
        msgstr "a hefyd {1} arall"

        msgid "the period ends ({1}) before it begins ({2})"
        msgstr "mae'r cyfnod yn gorffen ({1}) cyn iddo ddechrau ({2})"

        msgid "the frame has changed since it was read; go back to its files and read it again"
        msgstr "mae'r ffrâm wedi newid ers ei darllen; ewch yn ôl at ei ffeiliau a darllenwch hi eto"

        msgid "{1}: given twice as a file of the frame; give each file once"
        msgstr "{1}: rhoddwyd ddwywaith fel ffeil o'r ffrâm; rhowch bob ffeil unwaith"

        # {1} is “an NHS number”, “a telephone number” and the like
        msgid "The file's name becomes the title, and looks like {1}."
        msgstr "Daw enw'r ffeil yn deitl, ac mae'n edrych fel {1}."

        msgid "Name of the file, without .audit"
        msgstr "Enw'r ffeil, heb .audit"

        msgid "The file's name goes into the record, and it looks like {1}. Rename the file, then type it."
        msgstr "Mae enw'r ffeil yn mynd i'r cofnod, ac mae'n edrych fel {1}. Ailenwch y ffeil, yna teipiwch ef."

        msgid "{1}: there is no such folder; make it first"
        msgstr "{1}: nid oes ffolder o'r fath; gwnewch hi yn gyntaf"

        msgid "{1}: this user may not make files there"
        msgstr "{1}: ni chaiff y defnyddiwr hwn wneud ffeiliau yno"
        """#
}
