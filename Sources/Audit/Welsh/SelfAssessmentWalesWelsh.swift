extension AuditWelsh {
    /// The Welsh key tasks: individual.
    static let selfAssessmentWalesIndividual = #"""
        msgid "Involve local (potential) users in gathering and reading information"
        msgstr "Cynnwys defnyddwyr lleol (a darpar ddefnyddwyr) wrth gasglu a darllen gwybodaeth"

        # IPA is EPA: eiriolaeth broffesiynol annibynnol, or the eiriolwr who gives it.
        msgid "Look at individual cases for where IPA would have been the right resource"
        msgstr "Edrych ar achosion unigol i weld ble byddai EPA wedi bod yr adnodd cywir"

        msgid "Use past commissioning experience"
        msgstr "Defnyddio profiad comisiynu'r gorffennol"

        msgid "Weigh the IPA role at first contact"
        msgstr "Pwyso a mesur rôl EPA adeg y cyswllt cyntaf"

        msgid "Weigh the IPA role at assessment"
        msgstr "Pwyso a mesur rôl EPA adeg yr asesiad"

        msgid "Weigh the IPA role at change and transition"
        msgstr "Pwyso a mesur rôl EPA adeg newid a phontio"

        msgid "Weigh the IPA role in adult safeguarding"
        msgstr "Pwyso a mesur rôl EPA wrth ddiogelu oedolion"

        msgid "Services follow the person's views and wishes"
        msgstr "Gwasanaethau'n dilyn barn a dymuniadau'r person"

        msgid "Champion rights and needs"
        msgstr "Hyrwyddo hawliau ac anghenion"

        msgid "Act only for the person"
        msgstr "Gweithredu dros y person yn unig"

        msgid "Dignity and confidentiality"
        msgstr "Urddas a chyfrinachedd"

        msgid "Accessible complaints procedure"
        msgstr "Gweithdrefn gwyno hygyrch"

        msgid "Continuity of service"
        msgstr "Parhad y gwasanaeth"

        msgid "Respond to communication needs"
        msgstr "Ymateb i anghenion cyfathrebu"

        msgid "Fund consultation and feedback"
        msgstr "Ariannu ymgynghori ac adborth"

        msgid "Use feedback to improve"
        msgstr "Defnyddio adborth i wella"

        msgid "Review cases systematically for the effect of IPA"
        msgstr "Adolygu achosion yn systematig o ran effaith EPA"
        """#

    /// The Welsh key tasks: the sector.
    static let selfAssessmentWalesSector = #"""
        msgid "Collect and analyse current and future demand data"
        msgstr "Casglu a dadansoddi data am y galw nawr ac yn y dyfodol"

        msgid "Market analysis with self-funders' needs"
        msgstr "Dadansoddi'r farchnad, gan gynnwys anghenion hunanarianwyr"

        msgid "Demand by carers' rights and priority groups such as sensory impairment"
        msgstr "Y galw yn ôl hawliau gofalwyr a grwpiau blaenoriaeth, megis pobl â nam ar y synhwyrau"

        msgid "Read the population assessment and strategies for where IPA is relevant"
        msgstr "Darllen yr asesiad poblogaeth a'r strategaethau i weld ble mae EPA yn berthnasol"

        msgid "Work with health, housing, benefits; consider joint commissioning against silos"
        msgstr "Gweithio gydag iechyd, tai a budd-daliadau; ystyried cydgomisiynu rhag gweithio mewn seilos"

        msgid "Ask what joint commissioning adds to value and sustainability"
        msgstr "Gofyn beth mae cydgomisiynu yn ei ychwanegu at werth a chynaliadwyedd"

        msgid "IPA available in Welsh as a right"
        msgstr "EPA ar gael yn Gymraeg fel hawl"

        msgid "Cooperation across all commissioned advocacy"
        msgstr "Cydweithredu ar draws yr holl eiriolaeth a gomisiynir"

        msgid "Written strategy and agreed outcomes"
        msgstr "Strategaeth ysgrifenedig a chanlyniadau y cytunwyd arnynt"

        msgid "Business cases"
        msgstr "Achosion busnes"

        msgid "Named senior lead"
        msgstr "Uwch-arweinydd a enwir"

        msgid "Dialogue with stakeholders and providers"
        msgstr "Deialog â rhanddeiliaid a darparwyr"

        msgid "Training level of IPAs"
        msgstr "Lefel hyfforddiant eiriolwyr EPA"

        msgid "Funding model"
        msgstr "Model ariannu"

        msgid "Service model options"
        msgstr "Opsiynau ar gyfer y model gwasanaeth"

        msgid "Procurement approach"
        msgstr "Dull caffael"

        msgid "Needs assessment with equality built in"
        msgstr "Asesiad o anghenion â chydraddoldeb yn rhan ohono"

        msgid "Influence the market to population need"
        msgstr "Dylanwadu ar y farchnad yn ôl anghenion y boblogaeth"

        msgid "Do not let past contracts drive the approach"
        msgstr "Peidio â gadael i gontractau'r gorffennol lywio'r dull"

        msgid "Quality standards in specifications"
        msgstr "Safonau ansawdd mewn manylebau"

        msgid "Joint commissioning with shared resources where apt"
        msgstr "Cydgomisiynu ag adnoddau a rennir lle bo'n addas"

        msgid "Partnerships of small and large providers"
        msgstr "Partneriaethau rhwng darparwyr bach a mawr"

        msgid "Solve barriers with IPA providers"
        msgstr "Datrys rhwystrau gyda darparwyr EPA"

        msgid "Dialogue"
        msgstr "Deialog"

        msgid "Commission on forward planning, not past data"
        msgstr "Comisiynu ar sail blaengynllunio, nid data'r gorffennol"

        msgid "Horizon scanning"
        msgstr "Sganio'r gorwel"

        # IAA is GCC: gwybodaeth, cyngor a chymorth.
        msgid "Train staff to see when advocacy is needed, including IAA staff"
        msgstr "Hyfforddi staff i weld pryd mae angen eiriolaeth, gan gynnwys staff GCC"

        msgid "Mechanism to give people a voice"
        msgstr "Mecanwaith i roi llais i bobl"

        msgid "Performance monitoring: outcome based, activity and finance, proportionate, simple, with baselines"
        msgstr ""
        "Monitro perfformiad: ar sail canlyniadau, gweithgarwch a chyllid, yn gymesur, yn syml, â llinellau "
        "sylfaen"

        msgid "Self-assessment"
        msgstr "Hunanasesiad"

        msgid "Independent evaluation"
        msgstr "Gwerthusiad annibynnol"

        msgid "Research and good practice"
        msgstr "Ymchwil ac arfer da"

        msgid "Complaints procedure"
        msgstr "Gweithdrefn gwyno"

        msgid "Decommission failing services"
        msgstr "Datgomisiynu gwasanaethau sy'n methu"

        msgid "Continuous improvement and shared learning"
        msgstr "Gwelliant parhaus a rhannu dysgu"

        msgid "Proportionate contract monitoring"
        msgstr "Monitro contractau'n gymesur"

        msgid "Maturity matrix"
        msgstr "Matrics aeddfedrwydd"

        msgid "Funding allocation and sustainability"
        msgstr "Dyrannu cyllid a chynaliadwyedd"

        msgid "Quantitative and qualitative methods"
        msgstr "Dulliau meintiol ac ansoddol"
        """#
}
