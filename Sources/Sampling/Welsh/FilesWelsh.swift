extension SamplingWelsh {
    /// Why a file cannot be read as a frame, a table or a profile.
    static let frameFiles = #"""
        msgid ""
        "Client Level Data is England's, and the audit is of Wales; "
        "audit England, or take a frame of Wales in the profile plain"
        msgstr ""
        "mae Client Level Data yn perthyn i Loegr, ac archwiliad o Gymru yw hwn; "
        "archwiliwch Loegr, neu defnyddiwch ffrâm o Gymru yn y proffil plain"

        msgid "not a regular file; a frame is read more than once, so save it as a file"
        msgstr "nid yw'n ffeil arferol; darllenir ffrâm fwy nag unwaith, felly cadwch hi fel ffeil"

        msgid "changed while it was read; export it again to a file that nothing writes to"
        msgstr "newidiodd wrth gael ei darllen; allforiwch hi eto i ffeil nad oes dim yn ysgrifennu iddi"

        # the operating system's own message
        msgid "No such file or directory"
        msgstr "Nid oes ffeil na ffolder o'r fath"

        # the operating system's own message
        msgid "Permission denied"
        msgstr "Gwrthodwyd caniatâd"

        msgid "the file is empty; the first line must hold the headings"
        msgstr "mae'r ffeil yn wag; rhaid i'r llinell gyntaf gynnwys y penawdau"

        msgid "larger than 64 MB; split the file"
        msgstr "yn fwy na 64 MB; rhannwch y ffeil"

        msgid "larger than 1 MB; a profile is a small file"
        msgstr "yn fwy nag 1 MB; ffeil fach yw proffil"

        msgid ""
        "the heading “{1}” is missing, which the profile {2} requires; "
        "add the column, or name the one that stands for it in a profile file (headings found: {3})"
        msgstr ""
        "mae'r pennawd “{1}” ar goll, ac mae'r proffil {2} yn gofyn amdano; "
        "ychwanegwch y golofn, neu enwch yr un sy'n cyfateb iddi mewn ffeil proffil (penawdau a gafwyd: {3})"

        # case: capital or small letters
        msgid ""
        "the heading “{1}” stands twice "
        "(columns {2} and {3}; case, space and hyphens do not count); rename or remove one"
        msgstr ""
        "mae'r pennawd “{1}” yno ddwywaith (colofnau {2} a {3}; nid yw priflythrennau, bylchau na "
        "chysylltnodau'n cyfrif); ailenwch un ohonynt, neu ei ddileu"

        msgid ""
        "a NUL byte; this is no delimited text (if it is UTF-16, save it with a byte-order mark, or as UTF-8)"
        msgstr ""
        "beit NUL; nid testun â gwahanyddion yw hwn "
        "(os UTF-16 ydyw, cadwch ef â marc trefn beitiau, neu fel UTF-8)"

        msgid ""
        "a field of more than 1 MB starts here; most likely its quote is never closed, "
        "or this is no delimited text"
        msgstr ""
        "mae maes o fwy nag 1 MB yn dechrau yma; yn fwyaf tebygol, nid yw ei ddyfynnod byth yn cael ei gau, "
        "neu nid testun â gwahanyddion yw hwn"

        msgid "the quote that opens here is never closed; close it, or write a quote within a quoted field twice"
        msgstr ""
        "nid yw'r dyfynnod sy'n agor yma byth yn cael ei gau; "
        "caewch ef, neu ysgrifennwch ddyfynnod ddwywaith o fewn maes sydd mewn dyfynodau"

        msgid "a row of more than 16 MB or 10,000 headings starts here; this is no frame"
        msgstr "mae rhes o fwy nag 16 MB neu 10,000 o benawdau yn dechrau yma; nid ffrâm yw hon"

        msgid ""
        "what stands here is no character of the encoding that the byte-order mark names; "
        "save the file again as UTF-8"
        msgstr ""
        "nid yw'r hyn sydd yma'n nod yn yr amgodiad y mae'r marc trefn beitiau'n ei enwi; "
        "cadwch y ffeil eto fel UTF-8"

        # a profile file is JSON; its keys are not translated
        msgid "unknown key “{1}”; a profile has {2}"
        msgstr "allwedd anhysbys “{1}”; dyma allweddi proffil: {2}"

        msgid "“basedOn” is missing; write \"basedOn\": \"plain\" or \"cld\""
        msgstr "mae “basedOn” ar goll; ysgrifennwch \"basedOn\": \"plain\" neu \"cld\""

        msgid "“{1}” is not of the right kind; headings and values are texts, skip is a list of texts"
        msgstr "nid yw “{1}” o'r math cywir; testunau yw headings a values, a rhestr o destunau yw skip"

        msgid "“{1}” is null; write a text, or leave it out"
        msgstr "mae “{1}” yn null; ysgrifennwch destun, neu hepgorwch ef"

        msgid "not a profile: it must be one JSON object with “basedOn”"
        msgstr "nid proffil: rhaid iddo fod yn un gwrthrych JSON â “basedOn”"

        msgid "“basedOn” is “{1}”; it must be \"plain\" or \"cld\""
        msgstr "“basedOn” yw “{1}”; rhaid iddo fod yn \"plain\" neu \"cld\""

        msgid "unknown key “{1}” in “{2}”; the names are {3}"
        msgstr "allwedd anhysbys “{1}” yn “{2}”; dyma'r enwau: {3}"

        msgid "“headings” names {1} twice"
        msgstr "mae “headings” yn enwi {1} ddwywaith"

        msgid "“values” cannot translate {1}: it has no list of values"
        msgstr "ni all “values” gyfieithu {1}: nid oes ganddo restr o werthoedd"

        msgid "“values” names {1} twice"
        msgstr "mae “values” yn enwi {1} ddwywaith"

        msgid "“{1}” in “values” is no value of {2}; {3}"
        msgstr "nid yw “{1}” yn “values” yn un o werthoedd {2}; {3}"

        msgid "“values” of {1} gives “{2}” two meanings (case, space and hyphens do not count)"
        msgstr ""
        "mae “values” ar gyfer {1} yn rhoi dau ystyr i “{2}” (nid yw priflythrennau, bylchau na "
        "chysylltnodau'n cyfrif)"
        """#
}
