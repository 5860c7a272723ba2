extension AuditWelsh {
    /// SCIE's areas: analyse.
    static let selfAssessmentEnglandAnalyse = #"""
        msgid "Collect information to understand current and future demand for advocacy"
        msgstr "Casglu gwybodaeth er mwyn deall y galw am eiriolaeth nawr ac yn y dyfodol"

        msgid ""
        "Gather demand data with public health, the NHS integrated care board and the voluntary sector: needs "
        "assessments, POPPI/PANSI, residents' accounts of access, delay and barriers."
        msgstr ""
        "Casglu data am y galw gydag iechyd y cyhoedd, bwrdd gofal integredig y GIG a'r sector gwirfoddol: "
        "asesiadau o anghenion, POPPI/PANSI, hanesion trigolion am fynediad, oedi a rhwystrau."

        msgid "population projections loaded; data sources register"
        msgstr "amcanestyniadau poblogaeth wedi'u llwytho; cofrestr ffynonellau data"

        msgid "Analyse information to understand current and future demand for advocacy"
        msgstr "Dadansoddi gwybodaeth er mwyn deall y galw am eiriolaeth nawr ac yn y dyfodol"

        msgid ""
        "Study demand since the Act, unmet need, low referral; pathway change, transition, carers, self-funders "
        "and charging reform; who uses it, barriers, wait and responsiveness, contract quality; tie to volumes "
        "of needs and carers' assessments."
        msgstr ""
        "Astudio'r galw ers y Ddeddf, angen heb ei ddiwallu, prinder atgyfeiriadau; newid mewn llwybrau, pontio, "
        "gofalwyr, hunanarianwyr a diwygio codi tâl; pwy sy'n ei defnyddio, rhwystrau, amser aros ac "
        "ymatebolrwydd, ansawdd contractau; cysylltu hyn â nifer yr asesiadau o anghenion a'r asesiadau gofalwyr."

        msgid "demand model by process and cohort"
        msgstr "model galw fesul proses a charfan"

        msgid "Complete a modelling exercise to confirm practice use"
        msgstr "Cwblhau ymarfer modelu i gadarnhau'r defnydd mewn ymarfer"

        msgid ""
        "With the principal social worker, audit a small sample, judge need and action, improve practice and "
        "extrapolate; look at variation between and inside councils; do not rest on past referrals; model full "
        "compliance."
        msgstr ""
        "Gyda'r prif weithiwr cymdeithasol, archwilio sampl fach, barnu'r angen a'r hyn a wnaed, gwella ymarfer "
        "ac allosod; edrych ar amrywiad rhwng cynghorau ac o fewn cynghorau; peidio â dibynnu ar atgyfeiriadau'r "
        "gorffennol; modelu cydymffurfio llawn."

        msgid "the audit itself, extrapolation report"
        msgstr "yr archwiliad ei hun, adroddiad allosod"

        msgid "Seek out and reflect on research, and good practice evidence"
        msgstr "Chwilio am ymchwil a thystiolaeth o arfer da, a myfyrio arnynt"

        msgid "Use quality standards and research to settle, with local people, the mix of services."
        msgstr "Defnyddio safonau ansawdd ac ymchwil i bennu, gyda phobl leol, y cymysgedd o wasanaethau."

        msgid "evidence log"
        msgstr "cofnod tystiolaeth"

        msgid "Understand the resources available"
        msgstr "Deall yr adnoddau sydd ar gael"

        msgid ""
        "Tie plans to departmental and corporate aims; project the money needed for likely demand and commit it."
        msgstr ""
        "Cysylltu cynlluniau â nodau adrannol a chorfforaethol; amcanestyn yr arian sydd ei angen ar gyfer y "
        "galw tebygol a'i ymrwymo."

        msgid "budget vs projected cost"
        msgstr "y gyllideb o'i chymharu â'r gost a amcanestynnir"

        msgid "Benchmark the costs of commissioning plans"
        msgstr "Meincnodi costau cynlluniau comisiynu"

        msgid "Compare demand and spend with similar councils; find critical friends."
        msgstr "Cymharu'r galw a'r gwariant â chynghorau tebyg; dod o hyd i gyfeillion beirniadol."

        msgid "comparator table with rates per 100 assessments and unit costs"
        msgstr "tabl cymharu, gyda chyfraddau fesul 100 o asesiadau a chostau uned"

        msgid "Develop systematic processes of co-producing commissioning"
        msgstr "Datblygu prosesau systematig ar gyfer cydgynhyrchu comisiynu"

        msgid "Commission, buy and monitor together with people who use or may use services."
        msgstr "Comisiynu, prynu a monitro ynghyd â phobl sy'n defnyddio gwasanaethau neu a allai eu defnyddio."

        msgid "co-production log"
        msgstr "cofnod cydgynhyrchu"

        msgid "Seek to understand current levels of supply and uptake"
        msgstr "Ceisio deall lefelau presennol y cyflenwad a'r defnydd"

        msgid ""
        "See what works, over- and under-supply; map uptake to pathway; check equalities data for missing "
        "cohorts; assess impact of change."
        msgstr ""
        "Gweld beth sy'n gweithio, gorgyflenwi a thangyflenwi; mapio'r defnydd yn erbyn y llwybr; gwirio data "
        "cydraddoldeb am garfannau coll; asesu effaith newid."

        msgid "uptake by stage; cohort disparity table"
        msgstr "y defnydd fesul cam; tabl gwahaniaethau rhwng carfannau"

        msgid "Analyse the local performance and demand of existing advocacy provision"
        msgstr "Dadansoddi perfformiad lleol y ddarpariaeth eiriolaeth bresennol a'r galw amdani"

        msgid "Judge existing statutory and other services; consider one contract, lead provider or several."
        msgstr ""
        "Barnu'r gwasanaethau statudol a'r gwasanaethau eraill sy'n bod; ystyried un contract, darparwr "
        "arweiniol neu sawl un."

        msgid "provider performance panel, option comparison"
        msgstr "panel perfformiad darparwyr, cymhariaeth o opsiynau"
        """#

    /// SCIE's areas: plan.
    static let selfAssessmentEnglandPlan = #"""
        msgid "Develop a clear, written strategy"
        msgstr "Datblygu strategaeth ysgrifenedig glir"

        msgid ""
        "Agree outcomes; combine demand, practice, money, benchmarks, involvement; stay alert to non-compliance "
        "and underestimated growth; consider core plus variable funding, switching between elements, awareness "
        "time, joint commissioning."
        msgstr ""
        "Cytuno ar ganlyniadau; cyfuno galw, ymarfer, arian, meincnodau a chyfranogiad; bod yn effro i ddiffyg "
        "cydymffurfio ac i dwf a danamcangyfrifwyd; ystyried cyllid craidd ynghyd â chyllid newidiol, newid rhwng "
        "elfennau, amser codi ymwybyddiaeth, cydgomisiynu."

        msgid "strategy inputs export; contract what-if"
        msgstr "allforio mewnbynnau'r strategaeth; senarios contract"

        msgid "Facilitate dialogue with key stakeholders and potential providers"
        msgstr "Hwyluso deialog â rhanddeiliaid allweddol a darparwyr posibl"

        msgid "Set up forums and early talks, including with small community services."
        msgstr "Sefydlu fforymau a thrafodaethau cynnar, gan gynnwys â gwasanaethau cymunedol bach."

        msgid "engagement log"
        msgstr "cofnod ymgysylltu"

        msgid ""
        "Develop business cases for the commissioning (or re-commissioning) of advocacy in line with the Care "
        "Act duties"
        msgstr ""
        "Datblygu achosion busnes dros gomisiynu (neu ailgomisiynu) eiriolaeth yn unol â dyletswyddau'r Ddeddf "
        "Gofal"

        msgid ""
        "Model several options including no change, cost each, explain risk and cost of non-compliance to "
        "decision makers."
        msgstr ""
        "Modelu sawl opsiwn, gan gynnwys dim newid, costio pob un, ac esbonio risg a chost diffyg cydymffurfio "
        "i'r rhai sy'n penderfynu."

        msgid "options appraisal with cost and residual gap"
        msgstr "arfarniad o opsiynau gyda'r gost a'r bwlch sy'n weddill"

        msgid "Develop a person-centred approach to commissioning advocacy services"
        msgstr "Datblygu dull sy'n canolbwyntio ar y person o gomisiynu gwasanaethau eiriolaeth"

        msgid "Local people shape services and standards; choice at each pathway stage; equality analysis."
        msgstr "Pobl leol yn llunio gwasanaethau a safonau; dewis ym mhob cam o'r llwybr; dadansoddiad cydraddoldeb."

        msgid "equality impact section"
        msgstr "adran ar yr effaith ar gydraddoldeb"

        msgid "Develop strategies for communicating commissioning issues with a range of stakeholders"
        msgstr "Datblygu strategaethau ar gyfer cyfathrebu am faterion comisiynu ag amrywiaeth o randdeiliaid"

        msgid "Link entitlement messages to corporate plans, with clear process and dates."
        msgstr "Cysylltu negeseuon am hawliau â chynlluniau corfforaethol, gyda phroses a dyddiadau clir."

        msgid "communication plan entries"
        msgstr "eitemau yn y cynllun cyfathrebu"
        """#
}
