extension AdvocacyWelsh {
    /// Whether somebody appropriate can support the person.
    static let supporter = #"""
        # The relationship stands in the hole as the file words it, so the sentence must not change it.
        msgid "A {1} is named."
        msgstr "Enwir: {1}."

        msgid "An {1} is named."
        msgstr "Enwir: {1}."

        msgid "Named: {1}."
        msgstr "Enwir: {1}."

        msgid "Somebody is named."
        msgstr "Enwir rhywun."

        # These stand in the hole of the sentences that follow.
        msgid "She is appropriate"
        msgstr "Mae hi'n briodol"

        msgid "She is not appropriate"
        msgstr "Nid yw hi'n briodol"

        msgid "He is appropriate"
        msgstr "Mae ef yn briodol"

        msgid "He is not appropriate"
        msgstr "Nid yw ef yn briodol"

        msgid "They are appropriate"
        msgstr "Maent yn briodol"

        msgid "They are not appropriate"
        msgstr "Nid ydynt yn briodol"

        msgid "Anybody named is appropriate"
        msgstr "Mae unrhyw un a enwir yn briodol"

        msgid "Anybody named is not appropriate"
        msgstr "Nid yw unrhyw un a enwir yn briodol"

        msgid "{1}: the person consents."
        msgstr "{1}: mae'r person yn cydsynio."

        msgid "{1}: it is in the person's best interests."
        msgstr "{1}: mae hynny er lles pennaf y person."

        msgid "{1}: the person consents, and it is in the person's best interests."
        msgstr "{1}: mae'r person yn cydsynio, ac mae hynny er lles pennaf y person."

        msgid "{1}: engaged in the person's care professionally or for pay."
        msgstr "{1}: yn ymwneud â gofal y person yn broffesiynol neu am dâl."

        msgid "{1}: the person does not consent."
        msgstr "{1}: nid yw'r person yn cydsynio."

        msgid "{1}: the council is not satisfied of the person's best interests."
        msgstr "{1}: nid yw'r cyngor wedi'i fodloni ynghylch lles pennaf y person."

        msgid "{1}: neither the person's consent nor their best interests allow it."
        msgstr "{1}: nid yw cydsyniad y person na'i les pennaf yn caniatáu hynny."

        msgid "{1}: unable to help or not available."
        msgstr "{1}: yn methu helpu neu ddim ar gael."

        msgid "{1}: implicated in abuse or neglect, or failed to prevent it."
        msgstr "{1}: yn ymhlyg mewn camdriniaeth neu esgeulustod, neu wedi methu ag atal hynny."

        msgid "{1} only if the person consents."
        msgstr "{1} dim ond os yw'r person yn cydsynio."

        msgid "{1} only if the council is satisfied of the person's best interests."
        msgstr "{1} dim ond os yw'r cyngor wedi'i fodloni ynghylch lles pennaf y person."

        msgid "{1} only if the person consents or, without capacity, it is in their best interests."
        msgstr "{1} dim ond os yw'r person yn cydsynio neu, heb alluedd, os yw hynny er ei les pennaf."

        # She, he or they: no verb that would have to agree.
        msgid "{1} only if not engaged in the person's care professionally or for pay."
        msgstr "{1} dim ond ar yr amod o beidio ag ymwneud â gofal y person yn broffesiynol neu am dâl."

        msgid "{1} only if able to help and available."
        msgstr "{1} dim ond ar yr amod o allu helpu a bod ar gael."

        msgid "{1} only if not implicated in abuse or neglect."
        msgstr "{1} dim ond ar yr amod o beidio â bod yn ymhlyg mewn camdriniaeth neu esgeulustod."

        msgid "Nobody is identified who could support the person."
        msgstr "Ni nodwyd neb a allai gefnogi'r person."

        msgid "Not recorded: whether anybody could support the person."
        msgstr "Heb ei gofnodi: a allai unrhyw un gefnogi'r person."
        """#

    /// Whether an advocate is due all the same.
    static let exceptions = #"""
        msgid "Neither a long NHS stay nor a disagreement calls for an advocate all the same."
        msgstr "Nid yw arhosiad hir gyda'r GIG nac anghytundeb yn galw am eiriolwr er hynny."

        msgid "England's reg 4 would ask for an advocate all the same; whether Wales does needs legal advice."
        msgstr ""
        "Byddai rheoliad 4 Lloegr yn gofyn am eiriolwr er hynny; mae angen cyngor cyfreithiol ynghylch a yw "
        "Cymru'n gwneud hynny."

        msgid "A yes would need legal advice: no Welsh rule is known to match England's reg 4."
        msgstr ""
        "Byddai angen cyngor cyfreithiol ar ateb “ie”: ni wyddys am reol yng Nghymru sy'n cyfateb i reoliad 4 "
        "Lloegr."

        msgid ""
        "A stay in an NHS hospital for 28 days or more is likely, and the council finds an advocate in the "
        "person's best interests."
        msgstr ""
        "Mae arhosiad o 28 diwrnod neu fwy mewn ysbyty GIG yn debygol, ac mae'r cyngor yn barnu bod eiriolwr er "
        "lles pennaf y person."

        msgid ""
        "A stay in an NHS care home for 8 weeks or more is likely, and the council finds an advocate in the "
        "person's best interests."
        msgstr ""
        "Mae arhosiad o 8 wythnos neu fwy mewn cartref gofal GIG yn debygol, ac mae'r cyngor yn barnu bod eiriolwr "
        "er lles pennaf y person."

        msgid "The council and the one named disagree on a material matter, and agree that an advocate is best."
        msgstr "Mae'r cyngor a'r un a enwir yn anghytuno ar fater o bwys, ac yn cytuno mai eiriolwr sydd orau."

        msgid "Not recorded: whether a long NHS stay is likely with an advocate in the person's best interests."
        msgstr "Heb ei gofnodi: a yw arhosiad hir gyda'r GIG yn debygol ac eiriolwr er lles pennaf y person."

        msgid "Not recorded: whether the council and the one named disagree, and agree on an advocate."
        msgstr "Heb ei gofnodi: a yw'r cyngor a'r un a enwir yn anghytuno, ac yn cytuno ar eiriolwr."

        msgid "Other advocacy must still be open to the person."
        msgstr "Rhaid i eiriolaeth arall fod ar gael i'r person o hyd."
        """#

    /// What sits badly together, or cannot both be true.
    static let cautions = #"""
        msgid "The person objects to the one named, yet their support is recorded as in the person's best interests."
        msgstr "Mae'r person yn gwrthwynebu'r un a enwir, ond cofnodir bod eu cefnogaeth er lles pennaf y person."

        msgid "The person is recorded as consenting to the one named and as objecting to them."
        msgstr "Cofnodir bod y person yn cydsynio i'r un a enwir ac yn gwrthwynebu'r un a enwir."

        msgid "A hospital stay of {1} days is recorded, yet 28 days or more as likely."
        msgstr "Cofnodir arhosiad o {1} o ddiwrnodau yn yr ysbyty, ond hefyd fod 28 diwrnod neu fwy yn debygol."

        msgid "A hospital stay of 1 day is recorded, yet 28 days or more as likely."
        msgstr "Cofnodir arhosiad o 1 diwrnod yn yr ysbyty, ond hefyd fod 28 diwrnod neu fwy yn debygol."

        msgid "A hospital stay of {1} days is recorded, yet 28 days or more as not likely."
        msgstr "Cofnodir arhosiad o {1} o ddiwrnodau yn yr ysbyty, ond hefyd nad yw 28 diwrnod neu fwy yn debygol."

        msgid "Urgency is recorded, but only safeguarding may start before the advocate."
        msgstr "Cofnodir brys, ond dim ond diogelu a gaiff ddechrau cyn yr eiriolwr."

        msgid ""
        "England's duty in safeguarding ends in custody and with death; this rule set has no such rule for Wales."
        msgstr ""
        "Mae dyletswydd Lloegr o ran diogelu yn dod i ben yn y ddalfa a chyda marwolaeth; nid oes gan y set hon o "
        "reolau reol o'r fath ar gyfer Cymru."

        msgid "An advocate was arranged, yet the timing says never."
        msgstr "Trefnwyd eiriolwr, ond yn ôl yr amseru ni ddaeth un erioed."

        msgid "No advocate was arranged, yet the timing says when one came."
        msgstr "Ni threfnwyd eiriolwr, ond mae'r amseru yn dweud pryd y daeth un."

        msgid "An advocate was arranged, yet the offer was declined."
        msgstr "Trefnwyd eiriolwr, ond gwrthodwyd y cynnig."
        """#
}
