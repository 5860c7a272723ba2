extension AdvocacyWelsh {
    /// What each fact is called in lists.
    static let facts = #"""
        msgid "the process"
        msgstr "y broses"

        msgid "whom the stage is about"
        msgstr "am bwy y mae'r cam"

        msgid "where the person is"
        msgstr "ble mae'r person"

        msgid "whether the adult has died"
        msgstr "a yw'r oedolyn wedi marw"

        msgid "whether the carer asked that the person be involved"
        msgstr "a ofynnodd y gofalwr am i'r person gymryd rhan"

        msgid "whether it was a needs assessment under s9"
        msgstr "a oedd yn asesiad o anghenion o dan a9"

        msgid "whether revising the plan was considered"
        msgstr "a ystyriwyd diwygio'r cynllun"

        msgid "difficulty in understanding information"
        msgstr "anhawster o ran deall gwybodaeth"

        msgid "difficulty in retaining information"
        msgstr "anhawster o ran cadw gwybodaeth"

        msgid "difficulty in using or weighing information"
        msgstr "anhawster o ran defnyddio neu bwyso a mesur gwybodaeth"

        msgid "difficulty in communicating views, wishes or feelings"
        msgstr "anhawster o ran cyfleu barn, dymuniadau neu deimladau"

        msgid "a barrier to understanding information"
        msgstr "rhwystr o ran deall gwybodaeth"

        msgid "a barrier to retaining information"
        msgstr "rhwystr o ran cadw gwybodaeth"

        msgid "a barrier to using or weighing information"
        msgstr "rhwystr o ran defnyddio neu bwyso a mesur gwybodaeth"

        msgid "a barrier to communicating views, wishes or feelings"
        msgstr "rhwystr o ran cyfleu barn, dymuniadau neu deimladau"

        msgid "whether somebody is identified"
        msgstr "a nodwyd rhywun"

        msgid "whether they are paid or professional"
        msgstr "a ydynt yn cael tâl neu'n broffesiynol"

        msgid "whether the person consents"
        msgstr "a yw'r person yn cydsynio"

        msgid "whether their support is in the person's best interests"
        msgstr "a yw eu cefnogaeth er lles pennaf y person"

        msgid "whether they are unable or unavailable"
        msgstr "a ydynt yn methu helpu neu ddim ar gael"

        msgid "whether they are implicated in abuse or neglect"
        msgstr "a ydynt yn ymhlyg mewn camdriniaeth neu esgeulustod"

        msgid "the person's capacity to consent to them"
        msgstr "galluedd y person i gydsynio iddynt"

        msgid "whether an NHS hospital stay of 28 days or more is likely"
        msgstr "a yw arhosiad o 28 diwrnod neu fwy mewn ysbyty GIG yn debygol"

        msgid "whether an NHS care home stay of 8 weeks or more is likely"
        msgstr "a yw arhosiad o 8 wythnos neu fwy mewn cartref gofal GIG yn debygol"

        msgid "whether the council finds an advocate in the person's best interests"
        msgstr "a yw'r cyngor yn barnu bod eiriolwr er lles pennaf y person"

        msgid "whether they and the council disagree on a material matter"
        msgstr "a ydynt hwy a'r cyngor yn anghytuno ar fater o bwys"

        msgid "whether both agree that an advocate is in the person's best interests"
        msgstr "a yw'r ddau'n cytuno bod eiriolwr er lles pennaf y person"

        msgid "whether an advocate was considered"
        msgstr "a ystyriwyd eiriolwr"

        msgid "whether an advocate was offered"
        msgstr "a gynigiwyd eiriolwr"

        msgid "whether an advocate was arranged"
        msgstr "a drefnwyd eiriolwr"

        msgid "whether an independent professional advocate was considered"
        msgstr "a ystyriwyd eiriolwr proffesiynol annibynnol"

        msgid "whether an independent professional advocate was offered"
        msgstr "a gynigiwyd eiriolwr proffesiynol annibynnol"

        msgid "whether an independent professional advocate was arranged"
        msgstr "a drefnwyd eiriolwr proffesiynol annibynnol"

        msgid "whether the person was supported before decisions"
        msgstr "a gafodd y person gymorth cyn penderfyniadau"

        msgid "whether the enquiry was urgent"
        msgstr "a oedd yr ymholiad yn un brys"

        msgid "whether declining was found in the person's best interests"
        msgstr "a farnwyd bod gwrthod er lles pennaf y person"

        msgid "when the advocate came"
        msgstr "pryd y daeth yr eiriolwr"

        msgid "whether the offer was declined"
        msgstr "a wrthodwyd y cynnig"

        msgid "whether the person lacks capacity for the decision"
        msgstr "a yw'r person heb alluedd ar gyfer y penderfyniad"

        msgid "whether a stay of 8 weeks or more is likely"
        msgstr "a yw arhosiad o 8 wythnos neu fwy yn debygol"

        msgid "whether a stay of more than 28 days is likely"
        msgstr "a yw arhosiad o fwy na 28 diwrnod yn debygol"

        msgid "whether nobody is appropriate to consult"
        msgstr "a yw'n wir nad oes neb priodol i ymgynghori ag ef"

        msgid "whether there is an attorney, deputy or nominee"
        msgstr "a oes atwrnai, dirprwy neu enwebai"

        msgid "whether the decision is urgent"
        msgstr "a yw'r penderfyniad yn un brys"

        msgid "the decision under the Mental Capacity Act"
        msgstr "y penderfyniad o dan y Ddeddf Galluedd Meddyliol"

        msgid "status under the Mental Health Act"
        msgstr "statws o dan y Ddeddf Iechyd Meddwl"

        msgid "whether there is a complaint about the NHS"
        msgstr "a oes cwyn am y GIG"

        msgid "who is named"
        msgstr "pwy a enwir"

        msgid "whether the person objects to them"
        msgstr "a yw'r person yn eu gwrthwynebu"

        msgid "whether reasonable adjustments were in place"
        msgstr "a oedd addasiadau rhesymol ar waith"

        msgid "whether the assessment was combined"
        msgstr "a gyfunwyd yr asesiad"

        msgid "whether the council arranges a care home for 8 weeks or more"
        msgstr "a yw'r cyngor yn trefnu cartref gofal am 8 wythnos neu fwy"

        msgid "whether a deprivation of liberty is likely"
        msgstr "a yw amddifadu o ryddid yn debygol"

        msgid "days likely in an NHS hospital"
        msgstr "diwrnodau tebygol mewn ysbyty GIG"

        msgid "what the review was made under"
        msgstr "o dan beth y gwnaed yr adolygiad"

        msgid "funding"
        msgstr "cyllid"

        msgid "preferred language"
        msgstr "dewis iaith"

        msgid "language of the offer"
        msgstr "iaith y cynnig"

        msgid "why no offer was made"
        msgstr "pam na wnaed cynnig"

        msgid "date of referral"
        msgstr "dyddiad atgyfeirio"

        msgid "date arranged"
        msgstr "dyddiad trefnu"

        msgid "date of the first meeting"
        msgstr "dyddiad y cyfarfod cyntaf"

        msgid "whether a prompt was passed over"
        msgstr "a anwybyddwyd anogiad"

        msgid "whether the person was told why"
        msgstr "a ddywedwyd wrth y person pam"

        msgid "other support on the spectrum of advocacy"
        msgstr "cymorth arall ar y sbectrwm eiriolaeth"

        msgid "whether Welsh was offered without asking"
        msgstr "a gynigiwyd y Gymraeg heb orfod gofyn"

        msgid "whether Welsh was provided"
        msgstr "a ddarparwyd y Gymraeg"

        msgid "whether the person's voice was heard"
        msgstr "a glywyd llais y person"
        """#
}
