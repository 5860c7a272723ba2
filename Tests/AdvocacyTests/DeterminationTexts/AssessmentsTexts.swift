extension DeterminationText {
    /// Assessments of England: s67(3)(a), (b), (g) to (i).
    static let assessments: [DeterminationText] = [
        DeterminationText(
            "nobody is identified and nobody was arranged",
            facts: owed().with([
                .arranged: "no", .considered: "no", .offered: "no", .timing: "never", .declined: "no",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                = notMet: No advocate was arranged. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "a carer in the adult's assessment, with an advocate from the start",
            facts: owed().with([.personRole: "carerOfAdult", .arranged: "yes", .timing: "beforeOrAtStart"]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(b)]
                = met: The advocate was there from the start. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(b)
                """),
        DeterminationText(
            "a carer's own assessment, the advocate in time",
            facts: owed().with([
                .process: "carersAssessment", .communicating: "yes", .arranged: "yes",
                .timing: "afterStartBeforeDecision", .supportedInTime: "yes",
            ]),
            text: """
                required
                - Difficulty in retaining and communicating: one is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: carer's assessment. [s67(3)(b), s10(7)(a)]
                = met: The advocate came after the start, in time to support the person before decisions. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(3)(b); s10(7)(a)
                """),
        DeterminationText(
            "an assessment whose advocate came after the start and too late",
            facts: owed().with([
                .arranged: "yes", .timing: "afterStartBeforeDecision", .supportedInTime: "no", .urgent: "yes",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                = metLate: The advocate came after the start, too late to support the person in decisions. [s67(2)]
                ! Urgency is recorded, but only safeguarding may start before the advocate.
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "a parent in the assessment of a child's needs, declining without capacity",
            facts: owed().with([
                .process: "childNeedsAssessment", .personRole: "parent", .arranged: "no",
                .declined: "byPersonWithoutCapacity", .bestInterestsOnDeclining: "yes", .offered: "yes",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: child's needs assessment. [s67(3)(g), s59(2)(b)]
                = offeredDeclined: Declined without capacity, and found in their best interests. [s67(2), Mental Capacity Act 2005 s4]
                basis: s67(2); s67(4); s67(5); s67(3)(g); s59(2)(b); Mental Capacity Act 2005 s4
                """),
        DeterminationText(
            "declining without capacity that was not found in their best interests",
            facts: owed().with([
                .arranged: "no", .declined: "byPersonWithoutCapacity", .bestInterestsOnDeclining: "no",
                .offered: "yes",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                = notMet: Declined without capacity, and not found in their best interests. [s67(2), Mental Capacity Act 2005 s4]
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a); Mental Capacity Act 2005 s4
                """),
        DeterminationText(
            "a young carer of whom nothing is recorded",
            facts: owed().with([.process: "youngCarersAssessment", .considered: "no"]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: young carer's assessment. [s67(3)(i), s64(3)(a)]
                = notRecorded: Nothing is recorded of an advocate. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(3)(i); s64(3)(a)
                """),
        DeterminationText(
            "first contact as this audit reads it, nothing offered",
            facts: owed().with([.process: "firstContact", .offered: "no"]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty as this audit reads it: first contact. [s67(3)(a), s9(5)(a)]
                = notMet: No advocate was offered. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "first contact where a section 9 assessment may not have begun",
            facts: owed().with([.process: "firstContact"]), policy: ["firstContact": "section9"],
            text: """
                indeterminate
                ? Not recorded: whether a needs assessment under s9 had begun. [s67(3)(a), s9(5)(a)]
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                basis: s67(3)(a); s9(5)(a); s67(4); s67(5)
                """),
        DeterminationText(
            "first contact before any section 9 assessment",
            facts: owed().with([
                .process: "firstContact", .isSection9Assessment: "no", .arranged: "no",
            ]), policy: ["firstContact": "section9"],
            text: """
                notRequired
                - No needs assessment under s9 had begun. [s67(3)(a)]
                = notApplicable: No advocate was due. [s67(2)]
                basis: s67(3)(a); s67(2)
                """),
        DeterminationText(
            "reablement under section 9, considered and then nothing known",
            facts: owed().with([.process: "reablementAssessment", .isSection9Assessment: "yes", .considered: "yes"]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: reablement assessment. [s67(3)(a), s9(5)(a)]
                = indeterminate: Whether an advocate was arranged is not recorded. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "an offer of which nobody wrote whether it was declined",
            facts: owed().with([.arranged: "no", .offered: "yes"]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                = indeterminate: Whether the offer was declined is not recorded. [s67(2)]
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "an advocate who was there and was sent away later",
            facts: owed().with([.arranged: "yes", .timing: "beforeOrAtStart", .declined: "byPersonWithCapacity"]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                = met: The advocate was there from the start. [s67(2)]
                ! The advocate came and was sent away later: counted as ended early.
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "whether there is difficulty is not recorded",
            facts: owed().with([.retaining: "unknown", .communicating: "unknown", .arranged: "no"]),
            text: """
                indeterminate
                ? Not recorded: difficulty in retaining or communicating. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                = indeterminate: Whether an advocate was due cannot be told. [s67(2)]
                basis: s67(4); s67(5); s67(2)
                """),
        DeterminationText(
            "no difficulty once adjustments were made",
            facts: owed().with([.retaining: "no", .reasonableAdjustmentsInPlace: "yes"]),
            text: """
                notRequired
                - No substantial difficulty in any of the four areas, with reasonable adjustments in place. [s67(4)]
                basis: s67(4)
                """),
        DeterminationText(
            "a child's sibling asked for by the adult, who is in no row",
            facts: owed().with([.personRole: "otherPersonAdultAskedFor"]),
            text: """
                notRequired
                - The duty is not owed to another person whom the adult asked to have involved. [s67(3)(a)]
                basis: s67(3)(a)
                """),
        DeterminationText(
            "the child in the assessment of the child's carer",
            facts: owed().with([.process: "childsCarerAssessment", .personRole: "child", .arranged: "no"]),
            text: """
                notRequired
                - Owed in this process to: the child's carer. Not named there: the child. [s67(3)(h)]
                = notApplicable: No advocate was due. [s67(2)]
                basis: s67(3)(h); s67(2)
                """),
    ]
}
