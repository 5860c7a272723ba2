extension DeterminationText {
    /// Plans and reviews of England: s67(3)(c) to (f).
    static let plans: [DeterminationText] = [
        DeterminationText(
            "a plan in prison, the advocate after the decision",
            facts: owed().with([
                .process: "carePlanPreparation", .setting: "prison", .arranged: "yes", .timing: "afterDecision",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty, in custody as elsewhere: care and support plan. [s67(3)(c), s25(3)(a)]
                = metLate: The advocate came after the decision; lack of supply is no answer. [s67(2), R (SG) v Haringey [2015] EWHC 2579 (Admin)]
                basis: s67(2); s67(4); s67(5); s67(3)(c); s25(3)(a); R (SG) v Haringey [2015] EWHC 2579 (Admin)
                """),
        DeterminationText(
            "a carer named nowhere in the adult's plan",
            facts: owed().with([
                .process: "carePlanPreparation", .personRole: "carer", .arranged: "yes", .timing: "beforeOrAtStart",
            ]),
            text: """
                notRequired
                - Owed in this process to: the adult; a carer whom the adult has. Not named there: the carer. [s67(3)(c)]
                = beyondDuty: An advocate was arranged though none was due: by agreement, not an error. [s67(2)]
                basis: s67(3)(c); s67(2)
                """),
        DeterminationText(
            "the adult cared for, as the carer asked, offered and declined",
            facts: owed().with([
                .process: "supportPlanPreparation", .personRole: "caredForAdultInCarersPlan",
                .carerAskedForAdultInvolvement: "yes", .arranged: "no", .offered: "yes",
                .declined: "byPersonWithCapacity",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: carer's support plan. [s67(3)(d), s25(4)(b)]
                = offeredDeclined: Offered and declined: nobody can be made to have one; the duty stands. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(3)(d); s25(4)(b)
                """),
        DeterminationText(
            "the adult cared for, whom the carer did not ask to have involved",
            facts: owed().with([
                .process: "supportPlanPreparation", .personRole: "caredForAdultInCarersPlan",
                .carerAskedForAdultInvolvement: "no",
            ]),
            text: """
                notRequired
                - The carer did not ask that the person be involved. [s67(3)(d), s25(4)(b)]
                basis: s67(3)(d); s25(4)(b)
                """),
        DeterminationText(
            "whether the carer asked is not recorded, nor whether revising was considered",
            facts: owed().with([
                .process: "supportPlanRevision", .personRole: "caredForAdultInCarersPlan",
                .revisionConsidered: "unknown", .carerAskedForAdultInvolvement: "unknown", .arranged: "no",
            ]),
            text: """
                indeterminate
                ? Not recorded: whether revising the plan was considered. [s67(3)(f), s27(3)(b)(ii)]
                ? Not recorded: whether the carer asked that the person be involved. [s67(3)(f), s27(3)(b)(ii)]
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                = indeterminate: Whether an advocate was due cannot be told. [s67(2)]
                basis: s67(3)(f); s27(3)(b)(ii); s67(4); s67(5); s67(2)
                """),
        DeterminationText(
            "a review without a revision considered, where every review counts",
            facts: owed().with([
                .process: "carePlanRevision", .revisionConsidered: "no", .arranged: "unknown", .considered: "yes",
                .offered: "yes",
            ]), policy: ["reviews": "all"],
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty as this audit reads it: review of the care and support plan. [s67(3)(e), s27(2)(b)(i)]
                = indeterminate: Whether an advocate was arranged is not recorded. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(3)(e); s27(2)(b)(i)
                """),
        DeterminationText(
            "a review without a revision considered, with an advocate all the same",
            facts: owed().with([
                .process: "carePlanRevision", .revisionConsidered: "no", .arranged: "yes", .timing: "beforeOrAtStart",
            ]),
            text: """
                notRequired
                - Revising the plan was not considered. [s67(3)(e)]
                = beyondDuty: An advocate was arranged though none was due: by agreement, not an error. [s67(2)]
                basis: s67(3)(e); s67(2)
                """),
    ]
}
