extension AuditWelsh {
    /// The questionnaire: its headings and questions.
    static let questions = #"""
        # The headings stand above the questions; “o ran” changes no first letter below it.
        msgid "Does the duty reach this stage?"
        msgstr "A yw'r ddyletswydd yn cyrraedd y cam hwn?"

        msgid "Would there be substantial difficulty in…"
        msgstr "A fyddai anhawster sylweddol o ran…"

        msgid "Would there be barriers to taking part: in…"
        msgstr "A fyddai rhwystrau i gymryd rhan: o ran…"

        msgid "Is somebody appropriate to support them?"
        msgstr "A oes rhywun priodol i'w cefnogi?"

        msgid "Must an advocate be arranged all the same?"
        msgstr "A oes rhaid trefnu eiriolwr er hynny?"

        msgid "What happened?"
        msgstr "Beth ddigwyddodd?"

        msgid "What happened about an independent professional advocate?"
        msgstr "Beth ddigwyddodd o ran eiriolwr proffesiynol annibynnol?"

        msgid "Language and other support"
        msgstr "Iaith a chymorth arall"

        msgid "Beside the duty (only if it applies)"
        msgstr "Heblaw'r ddyletswydd (dim ond os yw'n gymwys)"

        # The questions have to fit half a screen of 80 columns beside their answer: 36 letters or so.
        msgid "revising the plan was considered"
        msgstr "ystyriwyd diwygio'r cynllun"

        msgid "it was a section 9 (needs) assessment"
        msgstr "asesiad (o anghenion) adran 9 oedd hwn"

        msgid "whose involvement this is about"
        msgstr "cyfranogiad pwy sydd dan sylw"

        msgid "the carer asked for the adult's involvement"
        msgstr "gofynnodd y gofalwr am gynnwys yr oedolyn"

        msgid "the adult has died"
        msgstr "mae'r oedolyn wedi marw"

        msgid "understanding the information?"
        msgstr "deall yr wybodaeth?"

        msgid "retaining it?"
        msgstr "ei chadw?"

        msgid "using or weighing it?"
        msgstr "ei defnyddio neu ei phwyso a'i mesur?"

        msgid "communicating views, wishes, feelings?"
        msgstr "cyfleu barn, dymuniadau, teimladau?"

        msgid "somebody is identified"
        msgstr "nodwyd rhywun"

        msgid "paid or professional"
        msgstr "yn cael tâl neu'n broffesiynol"

        msgid "capacity to consent to them"
        msgstr "galluedd i gydsynio iddynt"

        msgid "the person consents"
        msgstr "mae'r person yn cydsynio"

        msgid "council satisfied: best interests"
        msgstr "cyngor wedi'i fodloni: lles pennaf"

        msgid "unable or unavailable"
        msgstr "yn methu helpu neu ddim ar gael"

        msgid "implicated in abuse or neglect"
        msgstr "ymhlyg: camdriniaeth neu esgeulustod"

        msgid "who it is (relationship)"
        msgstr "pwy ydyw (perthynas)"

        msgid "the person objects to them"
        msgstr "mae'r person yn eu gwrthwynebu"

        msgid "NHS hospital, 28 days or more"
        msgstr "ysbyty GIG, 28 diwrnod neu fwy"

        msgid "NHS care home, 8 weeks or more"
        msgstr "cartref gofal GIG, 8 wythnos neu fwy"

        msgid "council: advocate in best interests"
        msgstr "cyngor: eiriolwr er lles pennaf"

        msgid "disagreement with the council"
        msgstr "anghytundeb â'r cyngor"

        msgid "both agree: best interests"
        msgstr "y ddau'n cytuno: lles pennaf"

        msgid "an advocate was arranged"
        msgstr "trefnwyd eiriolwr"

        msgid "the enquiry was urgent"
        msgstr "roedd yr ymholiad yn un brys"

        msgid "involvement supported before decisions"
        msgstr "cymorth i gymryd rhan cyn penderfynu"

        msgid "an advocate was offered"
        msgstr "cynigiwyd eiriolwr"

        msgid "advocacy was considered"
        msgstr "ystyriwyd eiriolaeth"

        msgid "the offer was declined"
        msgstr "gwrthodwyd y cynnig"

        msgid "best interests decided on declining"
        msgstr "barnwyd bod gwrthod er lles pennaf"

        msgid "why none was arranged"
        msgstr "pam na threfnwyd un"

        msgid "date of first meeting"
        msgstr "dyddiad y cyfarfod cyntaf"

        msgid "a prompt in the form was passed over"
        msgstr "anwybyddwyd anogiad yn y ffurflen"

        msgid "the person was told why not"
        msgstr "dywedwyd y rheswm wrth y person"

        msgid "the person's voice is heard in the file"
        msgstr "clywir llais y person yn y ffeil"

        msgid "Welsh offered without asking"
        msgstr "cynigiwyd y Gymraeg heb orfod gofyn"

        msgid "Welsh provided"
        msgstr "darparwyd y Gymraeg"

        msgid "other advocacy in place"
        msgstr "eiriolaeth arall ar waith"

        msgid "reasonable adjustments in place"
        msgstr "addasiadau rhesymol ar waith"

        msgid "combined with another assessment"
        msgstr "wedi'i gyfuno ag asesiad arall"

        msgid "Mental Capacity Act decision"
        msgstr "penderfyniad Deddf Galluedd Meddyliol"

        msgid "lacks capacity for that decision"
        msgstr "heb alluedd i'r penderfyniad hwnnw"

        msgid "more than 28 days likely"
        msgstr "mwy na 28 diwrnod yn debygol"

        msgid "8 weeks or more likely"
        msgstr "8 wythnos neu fwy yn debygol"

        msgid "nobody appropriate to consult"
        msgstr "neb priodol i ymgynghori ag ef"

        msgid "attorney, deputy or nominee"
        msgstr "atwrnai, dirprwy neu enwebai"

        msgid "that decision was urgent"
        msgstr "roedd y penderfyniad hwnnw yn un brys"

        msgid "Mental Health Act status"
        msgstr "statws Deddf Iechyd Meddwl"

        msgid "a complaint about the NHS"
        msgstr "cwyn am y GIG"
        """#
}
