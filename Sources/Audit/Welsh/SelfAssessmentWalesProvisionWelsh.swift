extension AuditWelsh {
    /// The Welsh key tasks: the community.
    static let selfAssessmentWalesCommunity = #"""
        msgid "Use information from IAA and other referral sources"
        msgstr "Defnyddio gwybodaeth o'r gwasanaeth GCC a ffynonellau atgyfeirio eraill"

        msgid "Ask communities and third sector where IPA helps"
        msgstr "Gofyn i gymunedau a'r trydydd sector ble mae EPA yn helpu"

        msgid "Design by co-production"
        msgstr "Dylunio drwy gydgynhyrchu"

        msgid "Co-produced, multi-format communication strategy"
        msgstr "Strategaeth gyfathrebu wedi'i chydgynhyrchu, mewn sawl fformat"

        msgid "Services clear, easy, responsive, available"
        msgstr "Gwasanaethau'n glir, yn hawdd, yn ymatebol ac ar gael"

        msgid "Signpost"
        msgstr "Cyfeirio pobl"

        msgid "Equal access and support"
        msgstr "Mynediad a chymorth cyfartal"

        msgid "Equality and human rights compliance"
        msgstr "Cydymffurfio o ran cydraddoldeb a hawliau dynol"

        msgid "Wider community takes part in reviewing IPA"
        msgstr "Y gymuned ehangach yn cymryd rhan wrth adolygu EPA"
        """#

    /// The Welsh key tasks: provision.
    static let selfAssessmentWalesProvision = #"""
        msgid "Picture of actual and potential providers"
        msgstr "Darlun o'r darparwyr presennol a'r darpar ddarparwyr"

        msgid "Quality thresholds with training"
        msgstr "Trothwyon ansawdd, gan gynnwys hyfforddiant"

        msgid "How to specify"
        msgstr "Sut i lunio manyleb"

        msgid "Contracting guidelines"
        msgstr "Canllawiau contractio"

        msgid "Fit contracts or SLAs"
        msgstr "Contractau neu gytundebau lefel gwasanaeth addas"

        msgid "Approved lists"
        msgstr "Rhestrau cymeradwy"

        msgid "Payment methods"
        msgstr "Dulliau talu"

        msgid "Out-of-area provision"
        msgstr "Darpariaeth y tu allan i'r ardal"

        msgid "Competitive dialogue"
        msgstr "Deialog gystadleuol"

        msgid "Providers meet thresholds"
        msgstr "Darparwyr yn cyrraedd y trothwyon"

        msgid "Procure by the agreed approach"
        msgstr "Caffael yn ôl y dull y cytunwyd arno"

        msgid "Treat providers equally"
        msgstr "Trin darparwyr yn gyfartal"

        msgid "Independence from commissioners"
        msgstr "Bod yn annibynnol ar gomisiynwyr"

        msgid "Clear expectations of providers and practitioners"
        msgstr "Disgwyliadau clir o ddarparwyr ac ymarferwyr"

        msgid "Relationship-based contract monitoring"
        msgstr "Monitro contractau ar sail perthynas"

        msgid "Improve together"
        msgstr "Gwella gyda'n gilydd"

        msgid "Review specification and procurement"
        msgstr "Adolygu'r fanyleb a'r caffael"
        """#
}
