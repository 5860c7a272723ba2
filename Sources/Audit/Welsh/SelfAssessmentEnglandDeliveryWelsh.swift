extension AuditWelsh {
    /// SCIE's areas: do.
    static let selfAssessmentEnglandDo = #"""
        msgid ""
        "Review so that you have a clear picture of local providers and their strengths, weaknesses and future "
        "plans"
        msgstr ""
        "Adolygu fel bod gennych ddarlun clir o'r darparwyr lleol a'u cryfderau, eu gwendidau a'u cynlluniau at "
        "y dyfodol"

        msgid "Market tests, user views, visits, questionnaires."
        msgstr "Profi'r farchnad, barn defnyddwyr, ymweliadau, holiaduron."

        msgid "provider register"
        msgstr "cofrestr darparwyr"

        msgid "Continue to influence the local market for advocacy"
        msgstr "Parhau i ddylanwadu ar y farchnad leol ar gyfer eiriolaeth"

        msgid ""
        "Keep talking, re-commission to need not history; market position statement; small/large partnerships; "
        "reserved contracts."
        msgstr ""
        "Dal i siarad, ailgomisiynu yn ôl angen ac nid yn ôl hanes; datganiad o sefyllfa'r farchnad; "
        "partneriaethau rhwng darparwyr bach a mawr; contractau neilltuedig."

        msgid "market statement inputs"
        msgstr "mewnbynnau ar gyfer y datganiad o'r farchnad"

        msgid ""
        "Develop service specifications and contracts that are flexible, evidenced-based, specific and "
        "outcome-focused"
        msgstr ""
        "Datblygu manylebau gwasanaeth a chontractau sy'n hyblyg, yn seiliedig ar dystiolaeth, yn benodol ac yn "
        "canolbwyntio ar ganlyniadau"

        msgid ""
        "Legal needs, training, funding model with growth, independence safeguards, referral path, feedback, "
        "equality data, promotion, outcomes framework, longer flexible terms."
        msgstr ""
        "Anghenion cyfreithiol, hyfforddiant, model ariannu sy'n caniatáu twf, mesurau i ddiogelu annibyniaeth, "
        "llwybr atgyfeirio, adborth, data cydraddoldeb, hyrwyddo, fframwaith canlyniadau, cyfnodau hirach a "
        "hyblyg."

        msgid "volume schedule for specification, independence checklist"
        msgstr "atodlen niferoedd ar gyfer y fanyleb, rhestr wirio annibyniaeth"

        msgid "Treat all providers equally"
        msgstr "Trin pob darparwr yn gyfartal"

        msgid "Same information and chances for all bidders."
        msgstr "Yr un wybodaeth a'r un cyfleoedd i bob cynigydd."

        msgid "procurement log"
        msgstr "cofnod caffael"

        msgid "Ensure procurement and contract monitoring activities are proportionate"
        msgstr "Sicrhau bod gweithgareddau caffael a monitro contractau yn gymesur"

        msgid "Led by analysis of need; joint commissioning; fast response to demand change."
        msgstr "Wedi'u llywio gan ddadansoddiad o angen; cydgomisiynu; ymateb cyflym i newid yn y galw."

        msgid "monitoring cadence setting"
        msgstr "gosodiad amlder y monitro"

        msgid ""
        "Ensure staff, people who use services and their carers are aware of, and understand, the advocacy offer"
        msgstr ""
        "Sicrhau bod staff, pobl sy'n defnyddio gwasanaethau a'u gofalwyr yn gwybod am yr eiriolaeth a gynigir "
        "ac yn ei deall"

        msgid "Information, training, systems that prompt referral, culture open to challenge, pathway review."
        msgstr ""
        "Gwybodaeth, hyfforddiant, systemau sy'n annog atgyfeirio, diwylliant sy'n agored i her, adolygu'r "
        "llwybr."

        msgid "audit findings by reason; training need list; prompt failures"
        msgstr "canfyddiadau'r archwiliad fesul rheswm; rhestr o anghenion hyfforddi; anogiadau a fethodd"
        """#

    /// SCIE's areas: review.
    static let selfAssessmentEnglandReview = #"""
        msgid "Bring together relevant data on activity, finance and outcomes for services"
        msgstr "Dwyn ynghyd ddata perthnasol am weithgarwch, cyllid a chanlyniadau gwasanaethau"

        msgid "Check value for money with real-time uptake and demand measures and continuous feedback."
        msgstr "Gwirio gwerth am arian â mesurau amser real o'r defnydd a'r galw ac adborth parhaus."

        msgid "quarterly monitor"
        msgstr "monitor chwarterol"

        msgid "Develop contract monitoring processes that focus on developing relationships with providers"
        msgstr "Datblygu prosesau monitro contractau sy'n canolbwyntio ar feithrin perthynas â darparwyr"

        msgid "Simple agreed data: access rates, demographics, outcomes, trends, case studies."
        msgstr ""
        "Data syml y cytunwyd arnynt: cyfraddau mynediad, demograffeg, canlyniadau, tueddiadau, astudiaethau "
        "achos."

        msgid "quarterly return import"
        msgstr "mewnforio'r ffurflen chwarterol"

        msgid "Decommission services where they fail to meet outcomes"
        msgstr "Datgomisiynu gwasanaethau sy'n methu cyflawni canlyniadau"

        msgid "Evidence-based; contingency so the duty is still met, e.g. neighbour councils."
        msgstr ""
        "Ar sail tystiolaeth; trefniadau wrth gefn fel bod y ddyletswydd yn dal i gael ei chyflawni, e.e. "
        "cynghorau cyfagos."

        msgid "risk and contingency note"
        msgstr "nodyn risg a threfniadau wrth gefn"

        msgid "Seek to continuously improve your commissioning arrangements"
        msgstr "Ceisio gwella eich trefniadau comisiynu yn barhaus"

        msgid "Records, benchmarking, reflection; 3 to 6 months for a change of provider, never under 3."
        msgstr "Cofnodion, meincnodi, myfyrio; 3 i 6 mis i newid darparwr, byth lai na 3."

        msgid "timeline checker; re-audit comparison"
        msgstr "gwirydd amserlen; cymhariaeth ag ail archwiliad"
        """#
}
