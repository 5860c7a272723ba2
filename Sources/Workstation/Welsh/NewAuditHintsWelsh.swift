extension WorkstationWelsh {
    /// What the lines of a new audit mean, and what is said when one of them will not do.
    static let newAuditHints = #"""
        msgid "The path of a CSV file; Tab completes it. Relative paths start where the program was started."
        msgstr ""
        "Llwybr ffeil CSV; mae Tab yn ei gwblhau. "
        "Mae llwybrau cymharol yn dechrau lle y dechreuwyd y rhaglen."

        msgid ""
        "Another file, where safeguarding or another system exports one of its own; left empty, Enter reads the frame."
        msgstr ""
        "Ffeil arall, lle mae diogelu neu system arall yn allforio ei ffeil ei hun; "
        "os gadewir hi'n wag, mae Enter yn darllen y ffrâm."

        msgid "Enter goes on; an emptied line leaves the file out."
        msgstr "Mae Enter yn mynd ymlaen; mae gwagio llinell yn hepgor y ffeil."

        # auto, cld and plain are typed as they are
        msgid ""
        "auto goes by the headings; cld is Client Level Data, plain the audit's own headings; "
        "or the path of a profile file."
        msgstr ""
        "mae auto yn mynd yn ôl y penawdau; cld yw Client Level Data, a plain yw penawdau'r archwiliad ei hun; "
        "neu lwybr ffeil proffil."

        msgid ""
        "{1} of the frame's stages are of processes of England, {2} of Wales; some belong to both. Space changes it."
        msgstr ""
        "Mae {1} o gamau'r ffrâm yn perthyn i brosesau Lloegr, a {2} i brosesau Cymru; mae rhai'n perthyn i'r "
        "ddwy. Mae Space yn newid y dewis."

        msgid "As 2025-04-01 or 1/4/2025. Both days are in the period."
        msgstr "Fel 2025-04-01 neu 1/4/2025. Mae'r ddau ddiwrnod yn y cyfnod."

        msgid "The path of an earlier audit, so that nobody's case is read again. Left empty, Enter goes on."
        msgstr ""
        "Llwybr archwiliad cynharach, fel na ddarllenir achos neb eto. "
        "Os gadewir hwn yn wag, mae Enter yn mynd ymlaen."

        msgid "Space marks a column or takes the mark away; Enter goes on. PgDn shows more strata."
        msgstr ""
        "Mae Space yn marcio colofn neu'n tynnu'r marc; mae Enter yn mynd ymlaen. Mae PgDn yn dangos mwy o "
        "haenau."

        msgid ""
        "The gap you expect, between 0 and 1, for planning alone. 0.5 is the most careful: the margin is widest there."
        msgstr ""
        "Y bwlch yr ydych yn ei ddisgwyl, rhwng 0 ac 1, ar gyfer cynllunio yn unig. "
        "0.5 yw'r mwyaf gofalus: yno y mae'r lwfans gwall ar ei letaf."

        msgid "Space changes it. Proportional suits nearly always; Neyman needs a rate expected in every stratum."
        msgstr ""
        "Mae Space yn newid y dewis. Mae rhannu'n gyfrannol yn addas bron bob amser; mae Neyman yn gofyn am "
        "gyfradd ddisgwyliedig ym mhob haen."

        msgid ""
        "So many at least of each stratum; one that has no more is read in full. 2 allow an error to be given."
        msgstr ""
        "Cynifer â hyn o leiaf o bob haen; darllenir yn llawn unrhyw haen nad oes ganddi fwy. "
        "Mae 2 yn caniatáu rhoi cyfeiliornad."

        msgid "The rate expected in this stratum, from 0 to 1."
        msgstr "Y gyfradd ddisgwyliedig yn yr haen hon, o 0 i 1."

        msgid "Drawn from the system; any other text will do, as one drawn by lot before witnesses."
        msgstr ""
        "Daw o'r system; bydd unrhyw destun arall yn gwneud y tro, megis un a dynnwyd drwy goelbren gerbron "
        "tystion."

        msgid "Who makes and reads the audit: a role, as the record keeps it."
        msgstr "Pwy sy'n gwneud ac yn darllen yr archwiliad: rôl, gan fod y cofnod yn ei chadw."

        # the duty to arrange an advocate
        msgid "Space changes it. Whether every review can carry the duty, or those alone."
        msgstr "Mae Space yn newid y dewis. A all y ddyletswydd godi ym mhob adolygiad, neu yn y rheini yn unig."

        msgid "Space changes it. How a case counts where an advocate was owed and the file does not say."
        msgstr ""
        "Mae Space yn newid y dewis. Sut y mae achos yn cyfrif lle'r oedd eiriolwr yn ddyledus ac nad yw'r "
        "ffeil yn dweud."

        msgid "The share of the sample that a second reader reads without seeing the first, from 0 to 1."
        msgstr ""
        "Cyfran y sampl y mae ail ddarllenydd yn ei darllen heb weld y darlleniad cyntaf, o 0 i 1."

        msgid "The share that a second reader reads without seeing the first: {1} of {2} cases."
        msgstr ""
        "Y gyfran y mae ail ddarllenydd yn ei darllen heb weld y darlleniad cyntaf: {1} o'r {2} o achosion."

        msgid ""
        "Where the audit is kept; its name, without .audit, is the title. Nobody else on this machine may read it."
        msgstr ""
        "Lle cedwir yr archwiliad; ei enw, heb .audit, yw'r teitl. "
        "Ni chaiff neb arall ar y peiriant hwn ei ddarllen."

        msgid "Makes {1}, which nobody else on this machine may read."
        msgstr "Bydd hyn yn gwneud {1}, na chaiff neb arall ar y peiriant hwn ei ddarllen."

        # E. B. Wilson's interval
        msgid ""
        "The margin, in 100, is half of Wilson's finite 95% interval at the rate expected; "
        "for all together, at the effective size of the strata."
        msgstr ""
        "Y lwfans gwall, ym mhob 100, yw hanner cyfwng 95% meidraidd Wilson ar y gyfradd ddisgwyliedig; "
        "gyda'i gilydd, ar faint effeithiol yr haenau."

        msgid "Which file lists the stages? Type its path."
        msgstr "Pa ffeil sy'n rhestru'r camau? Teipiwch ei llwybr."

        msgid "{1} is there already; a file counts once."
        msgstr "{1}: mae hi yno eisoes; unwaith y mae ffeil yn cyfrif."

        msgid "The period ends ({1}) before it begins ({2}); correct one of the two."
        msgstr "Mae'r cyfnod yn gorffen ({1}) cyn iddo ddechrau ({2}); cywirwch un o'r ddau."

        # {1} says that no rules were in force
        msgid "{1} Begin later."
        msgstr "{1} Dechreuwch yn ddiweddarach."

        # {1} is the name of a stratum
        msgid "Neyman allocation needs the rate expected in {1}, from 0 to 1."
        msgstr "Mae dyraniad Neyman yn gofyn am y gyfradd ddisgwyliedig yn yr haen hon, o 0 i 1: {1}."

        # {1} is the name of a line, such as “cases to read”
        msgid "{1}: a whole number from {2} to {3}."
        msgstr "{1}: rhif cyfan o {2} i {3}."

        msgid "The rate expected is a number between 0 and 1, for example 0.15."
        msgstr "Rhif rhwng 0 ac 1 yw'r gyfradd ddisgwyliedig, er enghraifft 0.15."

        msgid "The share to be read twice is a number from 0 to 1, for example 0.2."
        msgstr "Rhif o 0 i 1 yw'r gyfran sydd i'w darllen ddwywaith, er enghraifft 0.2."

        msgid "Where is the audit to be kept? Type a path, for example town-2025.audit."
        msgstr "Ble mae'r archwiliad i'w gadw? Teipiwch lwybr, er enghraifft town-2025.audit."

        msgid "The seed is empty; any text will do."
        msgstr "Mae'r hedyn yn wag; bydd unrhyw destun yn gwneud y tro."

        msgid "Who makes the audit? A role will do."
        msgstr "Pwy sy'n gwneud yr archwiliad? Bydd rôl yn gwneud y tro."
        """#
}
