extension DeterminationText {
    /// s68, with s76.
    static let safeguarding: [DeterminationText] = [
        DeterminationText(
            "an urgent enquiry that started before the advocate came",
            facts: owed().with([
                .process: "safeguardingEnquiry", .arranged: "yes", .timing: "afterStartBeforeDecision",
                .urgent: "yes",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s68(3)]
                - Nobody is identified who could support the person. [s68(4)]
                - Within the duty: safeguarding enquiry. [s68(1)(a)]
                = met: An urgent process may start first; the duty goes on, and the advocate came. [s68(6)]
                basis: s68(2); s68(3); s68(4); s68(1)(a); s68(6)
                """),
        DeterminationText(
            "a carer drawn into somebody's enquiry",
            facts: owed().with([.process: "safeguardingEnquiry", .personRole: "carerOfAdult", .arranged: "no"]),
            text: """
                notRequired
                - In safeguarding it is owed to the adult whom the enquiry or review is about, and to nobody else. [s68(2)]
                = notApplicable: No advocate was due. [s68(2)]
                basis: s68(2)
                """),
        DeterminationText(
            "an enquiry about an adult in prison now",
            facts: owed().with([.process: "safeguardingEnquiry", .setting: "prison"]),
            text: """
                notRequired
                - A safeguarding enquiry does not reach an adult in prison. [s76(7)]
                basis: s76(7)
                """),
        DeterminationText(
            "an enquiry about an adult in approved premises who has died",
            facts: owed().with([.process: "safeguardingEnquiry", .setting: "approvedPremises", .adultHasDied: "yes"]),
            text: """
                notRequired
                - A safeguarding enquiry does not reach an adult in approved premises. [s76(7)]
                - The adult has died. [s68(1)(a)]
                basis: s76(7); s68(1)(a)
                """),
        DeterminationText(
            "a brother who is implicated",
            facts: supported().with([
                .process: "safeguardingEnquiry", .relationship: "brother", .implicatedInAbuseOrFailedToPrevent: "yes",
                .arranged: "yes", .timing: "afterDecision",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s68(3)]
                - A brother is named. He is not appropriate: implicated in abuse or neglect, or failed to prevent it. [statutory guidance ch. 7 on s68(4)(a)]
                - Within the duty: safeguarding enquiry. [s68(1)(a)]
                = metLate: The advocate came after the decision; lack of supply is no answer. [s68(2), R (SG) v Haringey [2015] EWHC 2579 (Admin)]
                basis: s68(2); s68(3); statutory guidance ch. 7 on s68(4)(a); s68(1)(a); R (SG) v Haringey [2015] EWHC 2579 (Admin)
                """),
        DeterminationText(
            "a wife in the person's best interests",
            facts: supported().with([
                .process: "safeguardingEnquiry", .relationship: "wife", .capacityToConsentToRepresentation: "lacks",
                .bestInterestsSatisfied: "yes",
            ]),
            text: """
                notRequired
                - A wife is named. She is appropriate: it is in the person's best interests. [s68(4), s68(5)(b)]
                basis: s68(4); s68(5)(b)
                """),
        DeterminationText(
            "a review of a period partly in custody, the adult in prison now",
            facts: owed().with([
                .process: "safeguardingReview", .setting: "prison", .reviewPeriodInCustody: "partly", .arranged: "no",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s68(3)]
                - Nobody is identified who could support the person. [s68(4)]
                - Within the duty, for the part of the period outside custody: safeguarding adults review. [s68(1)(b), s76(9)]
                = notMet: No advocate was arranged. [s68(2)]
                basis: s68(2); s68(3); s68(4); s68(1)(b); s76(9)
                """),
        DeterminationText(
            "a review of a period wholly in custody",
            facts: owed().with([.process: "safeguardingReview", .reviewPeriodInCustody: "whole"]),
            text: """
                notRequired
                - The whole period that the review is about was spent in custody. [s76(9)]
                basis: s76(9)
                """),
        DeterminationText(
            "a review of a period of which that is not recorded",
            facts: owed().with([.process: "safeguardingReview", .reviewPeriodInCustody: "unknown"]),
            text: """
                indeterminate
                ? Not recorded: whether the adult was in custody in the period reviewed. [s76(9)]
                - Difficulty in retaining information is enough. [s68(3)]
                - Nobody is identified who could support the person. [s68(4)]
                basis: s76(9); s68(3); s68(4)
                """),
    ]
}
