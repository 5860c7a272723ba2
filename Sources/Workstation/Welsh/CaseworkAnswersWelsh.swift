extension WorkstationWelsh {
    /// The sentences of answers and outcomes.
    static let answerWords = #"""
        msgctxt "answer"
        msgid "not recorded"
        msgstr "heb ei gofnodi"

        msgid "1 day"
        msgstr "1 diwrnod"

        msgid "{1} days"
        msgstr "{1} o ddiwrnodau"

        msgid "yes"
        msgstr "ie"

        msgid "no"
        msgstr "na"

        msgid "has capacity"
        msgstr "â galluedd"

        msgid "lacks capacity"
        msgstr "heb alluedd"

        msgid "fluctuating"
        msgstr "yn amrywio"

        msgctxt "answer"
        msgid "none"
        msgstr "dim"

        msgid "none applies"
        msgstr "dim yn berthnasol"

        # Whose involvement the stage is about.
        msgid "the adult"
        msgstr "yr oedolyn"

        msgid "the carer"
        msgstr "y gofalwr"

        msgid "carer of the adult"
        msgstr "gofalwr yr oedolyn"

        msgid "cared-for adult"
        msgstr "oedolyn y gofelir amdano"

        msgid "another person"
        msgstr "person arall"

        msgid "a child"
        msgstr "plentyn"

        msgid "a young carer"
        msgstr "gofalwr ifanc"

        msgid "a child's carer"
        msgstr "gofalwr plentyn"

        # Where the person is.
        msgid "community"
        msgstr "y gymuned"

        msgid "prison"
        msgstr "carchar"

        msgid "transition"
        msgstr "pontio"

        msgid "out of area"
        msgstr "y tu allan i'r ardal"

        msgid "approved premises"
        msgstr "mangre a gymeradwywyd"

        # When the advocate came.
        msgid "by the start"
        msgstr "erbyn y dechrau"

        msgid "after the start"
        msgstr "ar ôl y dechrau"

        msgid "after decisions"
        msgstr "ar ôl penderfyniadau"

        msgid "never"
        msgstr "ni ddaeth"

        # How the offer was declined.
        msgid "with capacity"
        msgstr "â galluedd"

        msgid "without capacity"
        msgstr "heb alluedd"

        msgid "council home"
        msgstr "llety'r cyngor"

        msgid "NHS hospital"
        msgstr "ysbyty'r GIG"

        msgid "NHS care home"
        msgstr "cartref gofal y GIG"

        msgid "treatment"
        msgstr "triniaeth"

        # Under the Mental Health Act 1983.
        msgid "detained"
        msgstr "cadw'n gaeth"

        msgid "short section"
        msgstr "adran fer"

        msgid "discharged"
        msgstr "rhyddhad amodol"

        msgid "guardianship"
        msgstr "gwarcheidiaeth"

        msgid "community order"
        msgstr "gorchymyn cymunedol"

        msgid "informal"
        msgstr "anffurfiol"

        msgid "family enough"
        msgstr "teulu'n ddigon"

        msgid "not eligible"
        msgstr "ddim yn gymwys"

        msgid "no advocate free"
        msgstr "dim eiriolwr ar gael"

        msgid "not asked"
        msgstr "ni ofynnwyd"

        # Kinds of other advocacy.
        msgid "formal"
        msgstr "ffurfiol"

        msgid "self"
        msgstr "hunaneiriolaeth"

        msgid "collective"
        msgstr "cyfunol"

        msgid "peer"
        msgstr "cymheiriaid"

        msgid "citizen"
        msgstr "dinesydd"

        msgid "volunteer"
        msgstr "gwirfoddolwr"

        # Outcomes in a column of 13; capitals are a gap.
        msgctxt "short"
        msgid "met"
        msgstr "cyflawnwyd"

        msgctxt "short"
        msgid "TOO LATE"
        msgstr "RHY HWYR"

        msgctxt "short"
        msgid "declined"
        msgstr "gwrthodwyd"

        msgctxt "short"
        msgid "NOT MET"
        msgstr "HEB GYFLAWNI"

        msgctxt "short"
        msgid "NOT RECORDED"
        msgstr "HEB GOFNOD"

        msgctxt "short"
        msgid "beyond duty"
        msgstr "y tu hwnt"

        msgctxt "short"
        msgid "not needed"
        msgstr "dim angen"

        msgctxt "short"
        msgid "cannot tell"
        msgstr "methu dweud"

        msgid "what was set beside the judgement"
        msgstr "yr hyn a osodwyd wrth ochr y dyfarniad"
        """#
}
