extension AdvocacyWelsh {
    /// Whether the duty reaches the stage.
    static let scope = #"""
        msgid "Within the duty: {1}."
        msgstr "O fewn y ddyletswydd: {1}."

        msgid "Within the duty, in custody as elsewhere: {1}."
        msgstr "O fewn y ddyletswydd, yn y ddalfa fel mewn mannau eraill: {1}."

        msgid "Outside the duty: {1}."
        msgstr "Y tu allan i'r ddyletswydd: {1}."

        msgid "The assessment was refused, so no function was carried out."
        msgstr "Gwrthodwyd yr asesiad, felly ni chyflawnwyd unrhyw swyddogaeth."

        msgid "The duty is not owed to another person whom the adult asked to have involved."
        msgstr "Nid yw'r ddyletswydd yn ddyledus i berson arall y gofynnodd yr oedolyn am ei gynnwys."

        msgid "The carer did not ask that the person be involved."
        msgstr "Ni ofynnodd y gofalwr am i'r person gymryd rhan."

        msgid "Not recorded: whether the carer asked that the person be involved."
        msgstr "Heb ei gofnodi: a ofynnodd y gofalwr am i'r person gymryd rhan."

        msgid "The duty in safeguarding does not reach prison."
        msgstr "Nid yw'r ddyletswydd o ran diogelu yn cyrraedd carchar."

        # “mangre a gymeradwywyd” as in section 188 of the Welsh Act
        msgid "The duty in safeguarding does not reach approved premises."
        msgstr "Nid yw'r ddyletswydd o ran diogelu yn cyrraedd mangre a gymeradwywyd."

        msgid "The adult has died."
        msgstr "Mae'r oedolyn wedi marw."

        msgid "Not recorded: whether the adult has died."
        msgstr "Heb ei gofnodi: a yw'r oedolyn wedi marw."

        msgid "Revising the plan was not considered."
        msgstr "Ni ystyriwyd diwygio'r cynllun."

        msgid "Not recorded: whether revising the plan was considered."
        msgstr "Heb ei gofnodi: a ystyriwyd diwygio'r cynllun."

        msgid "It was not a needs assessment under s9."
        msgstr "Nid oedd yn asesiad o anghenion o dan a9."

        msgid "Not recorded: whether it was a needs assessment under s9."
        msgstr "Heb ei gofnodi: a oedd yn asesiad o anghenion o dan a9."
        """#

    /// Difficulty and barriers.
    static let difficulty = #"""
        msgid "understanding"
        msgstr "deall"

        msgid "retaining"
        msgstr "cadw"

        msgid "using or weighing"
        msgstr "defnyddio neu bwyso a mesur"

        msgid "communicating"
        msgstr "cyfleu"

        msgid "and retaining"
        msgstr "a chadw"

        msgid "and using or weighing"
        msgstr "a defnyddio neu bwyso a mesur"

        msgid "and communicating"
        msgstr "a chyfleu"

        msgid "or retaining"
        msgstr "neu gadw"

        msgid "or using or weighing"
        msgstr "neu ddefnyddio neu bwyso a mesur"

        msgid "or communicating"
        msgstr "neu gyfleu"

        msgid "Barriers to {1}: one is enough."
        msgstr "Rhwystrau o ran {1}: mae un yn ddigon."

        msgid "Difficulty in {1}: one is enough."
        msgstr "Anhawster o ran {1}: mae un yn ddigon."

        msgid "Not recorded: a barrier to {1}."
        msgstr "Heb ei gofnodi: rhwystr o ran {1}."

        msgid "Not recorded: difficulty in {1}."
        msgstr "Heb ei gofnodi: anhawster o ran {1}."

        msgid "A barrier to understanding information is enough."
        msgstr "Mae rhwystr o ran deall gwybodaeth yn ddigon."

        msgid "Difficulty in understanding information is enough."
        msgstr "Mae anhawster o ran deall gwybodaeth yn ddigon."

        msgid "A barrier to retaining information is enough."
        msgstr "Mae rhwystr o ran cadw gwybodaeth yn ddigon."

        msgid "Difficulty in retaining information is enough."
        msgstr "Mae anhawster o ran cadw gwybodaeth yn ddigon."

        msgid "A barrier to using or weighing information is enough."
        msgstr "Mae rhwystr o ran defnyddio neu bwyso a mesur gwybodaeth yn ddigon."

        msgid "Difficulty in using or weighing information is enough."
        msgstr "Mae anhawster o ran defnyddio neu bwyso a mesur gwybodaeth yn ddigon."

        msgid "A barrier to communicating views is enough."
        msgstr "Mae rhwystr o ran cyfleu barn yn ddigon."

        msgid "Difficulty in communicating views is enough."
        msgstr "Mae anhawster o ran cyfleu barn yn ddigon."

        msgid "No barrier in any of the four areas."
        msgstr "Dim rhwystr yn yr un o'r pedwar maes."

        msgid "No barrier in any of the four areas, with reasonable adjustments in place."
        msgstr "Dim rhwystr yn yr un o'r pedwar maes, gydag addasiadau rhesymol ar waith."

        msgid "No substantial difficulty in any of the four areas."
        msgstr "Dim anhawster sylweddol yn yr un o'r pedwar maes."

        msgid "No substantial difficulty in any of the four areas, with reasonable adjustments in place."
        msgstr "Dim anhawster sylweddol yn yr un o'r pedwar maes, gydag addasiadau rhesymol ar waith."
        """#
}
