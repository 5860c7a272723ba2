extension AdvocacyWelsh {
    /// Nations, judgements, outcomes and processes.
    static let names = #"""
        msgid "England"
        msgstr "Lloegr"

        msgid "Wales"
        msgstr "Cymru"

        msgid "should have been offered an advocate"
        msgstr "dylid bod wedi cynnig eiriolwr"

        msgid "should have been offered an independent professional advocate"
        msgstr "dylid bod wedi cynnig eiriolwr proffesiynol annibynnol"

        msgid "no advocate needed"
        msgstr "dim angen eiriolwr"

        msgid "no independent professional advocate needed"
        msgstr "dim angen eiriolwr proffesiynol annibynnol"

        msgid "cannot tell"
        msgstr "methu dweud"

        # of the duty, as are the next
        msgid "met"
        msgstr "wedi'i chyflawni"

        msgid "came too late"
        msgstr "yn rhy hwyr"

        msgid "offered and declined"
        msgstr "cynigiwyd a gwrthodwyd"

        msgid "not met"
        msgstr "heb ei chyflawni"

        msgid "not recorded"
        msgstr "heb ei gofnodi"

        msgid "beyond the duty"
        msgstr "tu hwnt i'r ddyletswydd"

        msgid "not needed"
        msgstr "dim angen"

        msgid "needs assessment"
        msgstr "asesiad o anghenion"

        msgid "carer's assessment"
        msgstr "asesiad gofalwr"

        msgid "care and support plan"
        msgstr "cynllun gofal a chymorth"

        msgid "carer's support plan"
        msgstr "cynllun cymorth gofalwr"

        msgid "review of the care and support plan"
        msgstr "adolygiad o'r cynllun gofal a chymorth"

        msgid "review of the carer's support plan"
        msgstr "adolygiad o gynllun cymorth y gofalwr"

        msgid "child's needs assessment"
        msgstr "asesiad o anghenion plentyn"

        msgid "child's carer's assessment"
        msgstr "asesiad gofalwr plentyn"

        msgid "young carer's assessment"
        msgstr "asesiad gofalwr ifanc"

        msgid "joint continuing healthcare assessment"
        msgstr "asesiad gofal iechyd parhaus ar y cyd"

        msgid "first contact"
        msgstr "cyswllt cyntaf"

        msgid "short-term assessment"
        msgstr "asesiad tymor byr"

        msgid "reablement assessment"
        msgstr "asesiad ailalluogi"

        msgid "safeguarding enquiry"
        msgstr "ymholiad diogelu"

        msgid "safeguarding adults review"
        msgstr "adolygiad diogelu oedolion"

        msgid "financial assessment"
        msgstr "asesiad ariannol"

        msgid "information and advice"
        msgstr "gwybodaeth a chyngor"

        msgid "NHS-only continuing healthcare assessment"
        msgstr "asesiad gofal iechyd parhaus gan y GIG yn unig"

        msgid "deprivation of liberty assessment"
        msgstr "asesiad amddifadu o ryddid"

        msgid "refused assessment"
        msgstr "asesiad a wrthodwyd"

        msgid "assessment"
        msgstr "asesiad"

        msgid "care and support planning"
        msgstr "cynllunio gofal a chymorth"

        msgid "review"
        msgstr "adolygiad"

        msgid "safeguarding"
        msgstr "diogelu"

        # as in section 17 of the Act
        msgid "information, advice and assistance"
        msgstr "gwybodaeth, cyngor a chynhorthwy"
        """#
}
