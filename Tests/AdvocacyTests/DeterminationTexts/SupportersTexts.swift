extension DeterminationText {
    /// Whether somebody is appropriate: s67(5), (6).
    static let supporters: [DeterminationText] = [
        DeterminationText(
            "a daughter to whom the person consents",
            facts: supported().with([.arranged: "no"]),
            text: """
                notRequired
                - A daughter is named. She is appropriate: the person consents. [s67(5), s67(6)(a)]
                - Neither a long NHS stay nor a disagreement calls for an advocate all the same. [SI 2014/2889 reg 4]
                = notApplicable: No advocate was due. [s67(2)]
                basis: s67(5); s67(6)(a); SI 2014/2889 reg 4; s67(2)
                """),
        DeterminationText(
            "a mother to whom a competent child consents",
            facts: supported().with([.process: "childNeedsAssessment", .relationship: "mother"]),
            text: """
                notRequired
                - A mother is named. She is appropriate: the person consents. [s67(5), s67(6)(a)]
                - Neither a long NHS stay nor a disagreement calls for an advocate all the same. [SI 2014/2889 reg 4]
                basis: s67(5); s67(6)(a); SI 2014/2889 reg 4
                """),
        DeterminationText(
            "a son in the best interests of somebody without capacity, who objects",
            facts: supported().with([
                .relationship: "son", .capacityToConsentToRepresentation: "lacks", .bestInterestsSatisfied: "yes",
                .personConsents: "no", .personObjects: "yes",
            ]),
            text: """
                notRequired
                - A son is named. He is appropriate: it is in the person's best interests. [s67(5), s67(6)(b)]
                - Neither a long NHS stay nor a disagreement calls for an advocate all the same. [SI 2014/2889 reg 4]
                ! The person objects to the one named, yet their support is recorded as in the person's best interests.
                basis: s67(5); s67(6)(b); SI 2014/2889 reg 4
                """),
        DeterminationText(
            "every ground against the one named",
            facts: supported().with([
                .relationship: "personal assistant", .professionalOrPaid: "yes", .personConsents: "no",
                .unableOrUnavailable: "yes", .implicatedInAbuseOrFailedToPrevent: "yes", .arranged: "no",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - A personal assistant is named. They are not appropriate: engaged in providing care or treatment professionally or for pay. [s67(5)(b)]
                - They are not appropriate: the person does not consent. [s67(5), s67(6)(a)]
                - They are not appropriate: unable to help or not available. [s67(5)(a)]
                - They are not appropriate: implicated in abuse or neglect, or failed to prevent it. [statutory guidance ch. 7 on s67(5)(a)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                = notMet: No advocate was arranged. [s67(2)]
                basis: s67(2); s67(4); s67(5)(b); s67(5); s67(6)(a); s67(5)(a); statutory guidance ch. 7 on s67(5)(a); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "silence on best interests, taken as silence",
            facts: supported().with([
                .relationship: "son", .capacityToConsentToRepresentation: "lacks", .bestInterestsSatisfied: "unknown",
                .arranged: "no",
            ]),
            text: """
                indeterminate
                - Difficulty in retaining information is enough. [s67(4)]
                - A son is named. He is appropriate only if the council is satisfied of the person's best interests. [s67(6)(b)]
                - Neither a long NHS stay nor a disagreement calls for an advocate all the same. [SI 2014/2889 reg 4]
                = indeterminate: Whether an advocate was due cannot be told. [s67(2)]
                basis: s67(4); s67(6)(b); SI 2014/2889 reg 4; s67(2)
                """),
        DeterminationText(
            "silence on best interests, counted against the council",
            facts: supported().with([
                .relationship: "son", .capacityToConsentToRepresentation: "lacks", .bestInterestsSatisfied: "unknown",
                .arranged: "no",
            ]), policy: ["silence": "notSatisfied"],
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - A son is named. The file does not show the council to be satisfied that somebody is appropriate, and this audit counts that against it. [s67(5)]
                ? Not recorded: whether their support is in the person's best interests. [s67(6)(b)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                = notMet: No advocate was arranged. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(6)(b); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "a file silent of almost everything about the one named",
            facts: supported().without(
                .personConsents, .capacityToConsentToRepresentation, .unableOrUnavailable,
                .implicatedInAbuseOrFailedToPrevent, .professionalOrPaid
            ).with([
                .relationship: "neighbour"
            ]), policy: ["silence": "notSatisfied"],
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - A neighbour is named. The file does not show the council to be satisfied that somebody is appropriate, and this audit counts that against it. [s67(5)]
                ? Not recorded: the person's capacity to consent to them. [s67(6)]
                ? Not recorded: whether the person consents. [s67(6)(a)]
                ? Not recorded: whether their support is in the person's best interests. [s67(6)(b)]
                ? Not recorded: whether they provide care or treatment professionally or for pay. [s67(5)(b)]
                ? Not recorded: whether they are unable or unavailable. [s67(5)(a)]
                ? Not recorded: whether they are implicated in abuse or neglect. [statutory guidance ch. 7 on s67(5)(a)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                basis: s67(2); s67(4); s67(5); s67(6); s67(6)(a); s67(6)(b); s67(5)(b); s67(5)(a); statutory guidance ch. 7 on s67(5)(a); s67(3)(a); s9(5)(a)
                """),
    ]
}
