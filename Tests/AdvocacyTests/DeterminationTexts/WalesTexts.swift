extension DeterminationText {
    /// The Part 10 Code.
    static let wales: [DeterminationText] = [
        DeterminationText(
            "barriers and nobody, the advocate after the decision",
            jurisdiction: .wales,
            facts: owed(in: .wales).with([
                .communicating: "yes", .arranged: "yes", .timing: "afterDecision",
            ]),
            text: """
                required
                - Barriers to retaining and communicating: one is enough. [Part 10 Code para 47]
                - Nobody is identified who could support the person. [Part 10 Code para 47]
                - Within the duty: assessment. [Part 10 Code para 47]
                = metLate: The advocate came after the decision. [Part 10 Code para 7(b)]
                basis: Part 10 Code para 7(b); Part 10 Code para 47
                """),
        DeterminationText(
            "a carer in Wales, offered and declined",
            jurisdiction: .wales,
            facts: owed(in: .wales).with([
                .process: "carersAssessment", .arranged: "no", .offered: "yes", .declined: "byPersonWithCapacity",
            ]),
            text: """
                required
                - A barrier to retaining information is enough. [Part 10 Code para 47]
                - Nobody is identified who could support the person. [Part 10 Code para 47]
                - Within the duty: carer's assessment. [Part 10 Code para 47]
                = offeredDeclined: Offered and declined: nobody can be made to have one; the duty stands. [Part 10 Code para 7(b)]
                basis: Part 10 Code para 7(b); Part 10 Code para 47
                """),
        DeterminationText(
            "somebody appropriate, and other advocacy still open",
            jurisdiction: .wales, facts: supported(in: .wales),
            text: """
                notRequired
                - A daughter is named. She is appropriate: the person consents. [Part 10 Code para 47]
                - Other advocacy must still be open to the person. [Part 10 Code para 7(a)]
                basis: Part 10 Code para 47; Part 10 Code para 7(a)
                """),
        DeterminationText(
            "another person whom the adult asked for",
            jurisdiction: .wales, facts: owed(in: .wales).with([.personRole: "otherPersonAdultAskedFor"]),
            text: """
                notRequired
                - The duty is not owed to another person whom the adult asked to have involved. [Part 10 Code para 47]
                basis: Part 10 Code para 47
                """),
        DeterminationText(
            "safeguarding in prison, urgent by England's measure",
            jurisdiction: .wales,
            facts: owed(in: .wales).with([
                .process: "safeguarding", .setting: "prison", .arranged: "yes", .timing: "afterStartBeforeDecision",
                .urgent: "yes", .supportedInTime: "unknown",
            ]),
            text: """
                required
                - A barrier to retaining information is enough. [Part 10 Code para 47]
                - Nobody is identified who could support the person. [Part 10 Code para 47]
                - Within the duty: safeguarding. [Part 10 Code para 47]
                = indeterminate: Whether the person was supported before decisions is not recorded. [Part 10 Code para 7(b)]
                ! Urgency is recorded, but only England's safeguarding may start before the advocate.
                ! England's duty in safeguarding ends in custody and with death; this rule set has no such rule for Wales.
                basis: Part 10 Code para 7(b); Part 10 Code para 47
                """),
        DeterminationText(
            "what England's reg 4 would ask for",
            jurisdiction: .wales,
            facts: supported(in: .wales).with([
                .nhsHospital28DaysOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "yes", .arranged: "no",
            ]),
            text: """
                indeterminate
                - A barrier to retaining information is enough. [Part 10 Code para 47]
                - A daughter is named. She is appropriate: the person consents. [Part 10 Code para 47]
                - England's reg 4 would ask for an advocate all the same; whether Wales does needs legal advice. [Part 10 Code para 47]
                = indeterminate: Whether an advocate was due cannot be told. [Part 10 Code para 7(b)]
                basis: Part 10 Code para 47; Part 10 Code para 7(b)
                """),
        DeterminationText(
            "a complaint, and a section of which it is not known which",
            jurisdiction: .wales,
            facts: owed(in: .wales).with([
                .nhsComplaint: "yes", .mentalHealthAct: "shortTermSection",
            ]),
            text: """
                required
                - A barrier to retaining information is enough. [Part 10 Code para 47]
                - Nobody is identified who could support the person. [Part 10 Code para 47]
                - Within the duty: assessment. [Part 10 Code para 47]
                + help by Llais with a complaint about health or social care [NHS (Wales) Act 2006 s187; from 1 April 2023 Health and Social Care (Quality and Engagement) (Wales) Act 2020 s16]
                ~ mental health advocate (Wales) [Mental Health Act 1983 ss 130I, 130J (Mental Health (Wales) Measure 2010)]
                basis: Part 10 Code para 7(b); Part 10 Code para 47
                """),
        DeterminationText(
            "advice, outside the duty, with an advocate all the same",
            jurisdiction: .wales,
            facts: owed(in: .wales).with([
                .process: "informationAdviceAssistance", .arranged: "yes",
            ]),
            text: """
                notRequired
                - Outside the duty: information, advice and assistance. [Part 10 Code para 47]
                = beyondDuty: An advocate was arranged though none was due: by agreement, not an error. [Part 10 Code para 7(b)]
                basis: Part 10 Code para 47; Part 10 Code para 7(b)
                """),
    ]
}
