extension AuditWelsh {
    /// Why a question is not asked.
    static let routing = #"""
        # Said after “Not asked:”, or alone at the end of a question's line.
        msgid "not a cared-for adult in a carer's plan"
        msgstr "nid oedolyn y gofelir amdano mewn cynllun gofalwr"

        msgid "the person lacks capacity to consent"
        msgstr "mae'r person heb alluedd i gydsynio"

        msgid "the person decides"
        msgstr "y person sy'n penderfynu"

        msgid "no such NHS stay"
        msgstr "dim arhosiad o'r fath gyda'r GIG"

        msgid "no disagreement"
        msgstr "dim anghytundeb"

        msgid "one area is enough"
        msgstr "mae un maes yn ddigon"

        msgid "it would change nothing"
        msgstr "ni fyddai'n newid dim"

        msgid "the duty arises already"
        msgstr "mae'r ddyletswydd yn codi eisoes"

        msgid "no duty arises already"
        msgstr "eisoes yn glir na chyfyd dyletswydd"

        msgid "no barrier in any area"
        msgstr "dim rhwystr mewn unrhyw faes"

        msgid "no difficulty in any area"
        msgstr "dim anhawster mewn unrhyw faes"

        msgid "nobody identified"
        msgstr "ni nodwyd neb"

        msgid "was one arranged?"
        msgstr "a drefnwyd un?"

        msgid "no duty arose"
        msgstr "ni chododd dyletswydd"

        msgid "it came in time or too late in any case"
        msgstr "daeth mewn pryd neu'n rhy hwyr beth bynnag"

        msgid "only for one who came after the start"
        msgstr "dim ond ar gyfer un a ddaeth ar ôl y dechrau"

        msgid "an urgent enquiry may start first"
        msgstr "caiff ymholiad brys ddechrau'n gyntaf"

        msgid "not recorded whether one was arranged"
        msgstr "heb ei gofnodi a drefnwyd un"

        msgid "no offer was made"
        msgstr "ni wnaed cynnig"

        msgid "not declined without capacity"
        msgstr "ni wrthodwyd heb alluedd"

        msgid "none was arranged"
        msgstr "ni threfnwyd un"

        msgid "no such decision"
        msgstr "dim penderfyniad o'r fath"

        msgid "only for a stay in an NHS hospital"
        msgstr "dim ond ar gyfer arhosiad mewn ysbyty GIG"

        msgid "only for a care home or the council's accommodation"
        msgstr "dim ond ar gyfer cartref gofal neu lety'r cyngor"
        """#

    /// What is odd about an answer, and what a text should not hold.
    static let answers = #"""
        msgid "they first met on {1}, after the start on {2}"
        msgstr "bu'r cyfarfod cyntaf ar {1}, ar ôl y dechrau ar {2}"

        msgid "{1} is still to come"
        msgstr "nid yw {1} wedi dod eto"

        msgid "before the person's first contact on {1}; a note on the question must explain it"
        msgstr "cyn cyswllt cyntaf y person ar {1}; rhaid i nodyn ar y cwestiwn esbonio hynny"

        msgid "the advocate was arranged earlier, on {1}"
        msgstr "trefnwyd yr eiriolwr yn gynharach, ar {1}"

        msgid "the referral came later, on {1}"
        msgstr "daeth yr atgyfeiriad yn ddiweddarach, ar {1}"

        msgid "they met before, on {1}"
        msgstr "bu cyfarfod cyn hynny, ar {1}"

        msgid "the advocate was arranged later, on {1}"
        msgstr "trefnwyd yr eiriolwr yn ddiweddarach, ar {1}"

        msgid "after the start on {1}, though the advocate came before or at it"
        msgstr "ar ôl y dechrau ar {1}, er i'r eiriolwr ddod cyn y dechrau neu bryd hynny"

        msgid "more than a year after the stage"
        msgstr "mwy na blwyddyn ar ôl y cam"

        msgid "more than a year before the stage"
        msgstr "mwy na blwyddyn cyn y cam"
        """#
}
