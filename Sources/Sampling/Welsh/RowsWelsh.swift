extension SamplingWelsh {
    /// Why rows of a frame are refused, and what to know of a frame that was read.
    static let rows = #"""
        msgid ""
        "{1} fields where the header has {2}; "
        "a delimiter is missing, or a line end within a field is not quoted"
        msgstr ""
        "{1} o feysydd lle mae {2} yn y rhes benawdau; "
        "mae gwahanydd ar goll, neu nid yw diwedd llinell o fewn maes mewn dyfynodau"

        msgid "{1} fields where the header has {2}; a delimiter within a field is not quoted"
        msgstr ""
        "{1} o feysydd lle mae {2} yn y rhes benawdau; "
        "nid yw gwahanydd o fewn maes mewn dyfynodau"

        msgid "text stands behind a closing quote; write a quote within a quoted field twice"
        msgstr ""
        "mae testun ar ôl dyfynnod cau; "
        "ysgrifennwch ddyfynnod ddwywaith o fewn maes sydd mewn dyfynodau"

        # {1} and {2} are England and Wales
        msgid "a process of {1}, and the audit is of {2}; take it out, or audit the other nation"
        msgstr ""
        "cenedl y broses yw {1}, a chenedl yr archwiliad yw {2}; "
        "tynnwch hi allan, neu archwiliwch y genedl arall"

        # Client Level Data is the name of a national collection of England
        msgid "Client Level Data is England's; this is no process of {1}"
        msgstr "mae Client Level Data yn perthyn i Loegr; nid yw hon yn un o brosesau cenedl yr archwiliad ({1})"

        msgid "blank; {1}"
        msgstr "gwag; {1}"

        msgid "not a recognised process; {1}"
        msgstr "nid yw'n broses gydnabyddedig; {1}"

        # {1} is the heading of a column
        msgid "not a recognised {1}; {2}"
        msgstr "nid yw'n werth cydnabyddedig ar gyfer {1}; {2}"

        msgid "no case reference"
        msgstr "dim cyfeirnod achos"

        msgid "no identifier of the person"
        msgstr "dim dynodydd ar gyfer y person"

        msgid "ends before it starts ({1}); correct one of the two dates"
        msgstr "yn gorffen cyn iddo ddechrau ({1}); cywirwch un o'r ddau ddyddiad"

        msgid "the same case stands on line {1} of {2} with other values"
        msgstr "mae'r un achos ar linell {1} (ffeil: {2}) â gwerthoedd eraill"

        msgid "write a process as the audit names it, such as needsAssessment"
        msgstr "ysgrifennwch broses fel y mae'r archwiliad yn ei henwi, megis needsAssessment"

        msgid "it must contain one of: {1}"
        msgstr "rhaid iddo gynnwys un o'r rhain: {1}"

        msgid "write one of: {1}"
        msgstr "ysgrifennwch un o'r rhain: {1}"

        # a column's heading, and what it looks to hold: a name
        msgid "“{1}” (looks like {2})"
        msgstr "“{1}” (mae'n edrych fel: {2})"

        msgid "a name"
        msgstr "enw"

        msgid "an address"
        msgstr "cyfeiriad"

        msgid "the person's GP"
        msgstr "meddyg teulu'r person"

        msgid "a date of birth"
        msgstr "dyddiad geni"

        msgid "{1}: not stored: {2}"
        msgstr "{1}: heb eu storio: {2}"

        # a column's heading, and what it looks to hold: a name
        msgid ""
        "more than half of “{1}” looks like {2}, and the audit would keep it; put references in its place that mean "
        "nothing outside the council (docs/frames.md, Pseudonyms)"
        msgstr ""
        "mae mwy na hanner “{1}” yn edrych fel hyn: {2}; a byddai'r archwiliad yn ei gadw; rhowch gyfeirnodau yn ei le "
        "nad ydynt yn golygu dim y tu allan i'r cyngor (docs/frames.md, Pseudonyms)"

        msgid "{1}: no column “{2}”, which the profile {3} names for {4}"
        msgstr "{1}: dim colofn “{2}”, y mae'r proffil {3} yn ei henwi ar gyfer {4}"

        msgid "not UTF-8, so the file was read as Windows-1252; look at its names and dashes"
        msgstr ""
        "nid UTF-8, felly darllenwyd y ffeil fel Windows-1252; "
        "edrychwch ar ei henwau a'i llinellau toriad"

        msgid "1 event has no readable Reporting Period End Date; any other row of the same event wins"
        msgstr ""
        "1 digwyddiad heb Reporting Period End Date y gellir ei ddarllen; "
        "mae unrhyw res arall o'r un digwyddiad yn cael blaenoriaeth"

        msgid "{1} events have no readable Reporting Period End Date; any other row of the same event wins"
        msgstr ""
        "{1} o ddigwyddiadau heb Reporting Period End Date y gellir ei ddarllen; "
        "mae unrhyw res arall o'r un digwyddiad yn cael blaenoriaeth"

        msgid "{1} more unrecognised values are not listed"
        msgstr "ni restrir {1} o werthoedd eraill nas adnabuwyd"

        msgid "{1} more refused rows are not listed"
        msgstr "ni restrir {1} o resi eraill a wrthodwyd"

        msgid "1 row names a process of {1}, and the audit is of {2}: it was refused"
        msgstr ""
        "mae 1 rhes yn enwi proses cenedl arall ({1}), a chenedl yr archwiliad yw {2}: "
        "fe'i gwrthodwyd"

        msgid "{1} rows name processes of {2}, and the audit is of {3}: they were refused"
        msgstr ""
        "mae {1} o resi yn enwi prosesau cenedl arall ({2}), a chenedl yr archwiliad yw {3}: "
        "fe'u gwrthodwyd"

        msgid ""
        "the period ends on {1}, less than 90 days before the last reporting period of the frame ({2}): "
        "Client Level Data holds completed events only, so the newest starts are under-counted"
        msgstr ""
        "mae'r cyfnod yn gorffen ar {1}, lai na 90 diwrnod cyn cyfnod adrodd olaf y ffrâm ({2}): "
        "dim ond digwyddiadau a gwblhawyd sydd yn Client Level Data, felly tangyfrifir y dechreuadau diweddaraf"
        """#
}
