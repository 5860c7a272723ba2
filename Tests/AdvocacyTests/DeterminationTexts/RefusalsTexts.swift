extension DeterminationText {
    /// s11 of the Care Act 2014.
    static let refusals: [DeterminationText] = [
        DeterminationText(
            "a refusal without capacity, the assessment in their best interests",
            facts: owed().with([
                .process: "assessmentRefused", .lacksCapacityToRefuse: "yes", .refusalInBestInterests: "yes",
                .arranged: "no",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - The refusal may not be relied on: the person lacks capacity to refuse, and the assessment is in their best interests. [s11(2)(a)]
                - The assessment is due, and the duty with it. [s67(3)(a)]
                = notMet: No advocate was arranged. [s67(2)]
                basis: s67(2); s67(4); s67(5); s11(2)(a); s67(3)(a)
                """),
        DeterminationText(
            "a refusal by somebody at risk of abuse",
            facts: owed().with([
                .process: "assessmentRefused", .atRiskOfAbuseOrNeglect: "yes", .arranged: "yes",
                .timing: "beforeOrAtStart",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - The refusal may not be relied on: the person is experiencing, or at risk of, abuse or neglect. [s11(2)(b)]
                - The assessment is due, and the duty with it. [s67(3)(a)]
                = met: The advocate was there from the start. [s67(2)]
                basis: s67(2); s67(4); s67(5); s11(2)(b); s67(3)(a)
                """),
        DeterminationText(
            "a carer's refusal",
            facts: owed().with([
                .process: "assessmentRefused", .refusedAssessment: "carers", .atRiskOfAbuseOrNeglect: "yes",
            ]),
            text: """
                notRequired
                - A carer's refusal of an assessment always stands. [s11(5)]
                basis: s11(5)
                """),
        DeterminationText(
            "a refusal that stands",
            facts: owed().with([.process: "assessmentRefused"]),
            text: """
                notRequired
                - The assessment was refused, and nothing shows that the refusal may not be relied on. [s11(1), s11(2)]
                basis: s11(1); s11(2)
                """),
        DeterminationText(
            "a refusal of which it is not known whether it may be relied on",
            facts: owed().with([
                .process: "assessmentRefused", .lacksCapacityToRefuse: "yes", .refusalInBestInterests: "unknown",
            ]),
            text: """
                indeterminate
                ? Not recorded: whether the assessment is in the best interests of the one who refused it. [s11(2)(a)]
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                basis: s11(2)(a); s67(4); s67(5)
                """),
    ]
}
