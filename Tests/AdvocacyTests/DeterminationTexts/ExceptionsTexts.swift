extension DeterminationText {
    /// SI 2014/2889 reg 4.
    static let exceptions: [DeterminationText] = [
        DeterminationText(
            "a long stay in an NHS hospital, the advocate at a time unknown",
            facts: supported().with([
                .process: "chcAssessmentJoint", .nhsHospital28DaysOrMoreLikely: "yes",
                .authoritySatisfiedBestInterests: "yes", .arranged: "yes", .timing: "unknown",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - A stay in an NHS hospital for 28 days or more is likely, and the council finds an advocate in the person's best interests. [SI 2014/2889 reg 4]
                - Within the duty as this audit reads it: joint continuing healthcare assessment. [s67(3)(a), s9(5)(a)]
                = indeterminate: When the advocate came is not recorded. [s67(2)]
                basis: s67(2); s67(4); SI 2014/2889 reg 4; s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "a long stay in an NHS care home, too late in the day",
            facts: supported().with([
                .nhsCareHome8WeeksOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "yes", .arranged: "yes",
                .timing: "afterDecision",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - A stay in an NHS care home for 8 weeks or more is likely, and the council finds an advocate in the person's best interests. [SI 2014/2889 reg 4]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                = metLate: The advocate came after the decision; lack of supply is no answer. [s67(2), R (SG) v Haringey [2015] EWHC 2579 (Admin)]
                basis: s67(2); s67(4); SI 2014/2889 reg 4; s67(3)(a); s9(5)(a); R (SG) v Haringey [2015] EWHC 2579 (Admin)
                """),
        DeterminationText(
            "a disagreement, and agreement on an advocate",
            facts: supported().with([
                .materialDisagreement: "yes", .bothAgreeAdvocateInBestInterests: "yes", .arranged: "no",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - The council and the one named disagree on a material matter, and agree that an advocate is best. [SI 2014/2889 reg 4]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                = notMet: No advocate was arranged. [s67(2)]
                basis: s67(2); s67(4); SI 2014/2889 reg 4; s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "grounds that are half there",
            facts: supported().with([
                .nhsHospital28DaysOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "no",
                .materialDisagreement: "yes", .bothAgreeAdvocateInBestInterests: "no", .arranged: "no",
            ]),
            text: """
                notRequired
                - A daughter is named. She is appropriate: the person consents. [s67(5), s67(6)(a)]
                - A long NHS stay is likely, but the council is not satisfied that an advocate is in the person's best interests. [SI 2014/2889 reg 4]
                - The council and the one named disagree on a material matter, but do not both agree that an advocate is in the person's best interests. [SI 2014/2889 reg 4]
                = notApplicable: No advocate was due. [s67(2)]
                basis: s67(5); s67(6)(a); SI 2014/2889 reg 4; s67(2)
                """),
        DeterminationText(
            "the very facts that are missing of both grounds",
            facts: supported().with([
                .nhsHospital28DaysOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "unknown",
                .materialDisagreement: "yes", .bothAgreeAdvocateInBestInterests: "unknown",
            ]),
            text: """
                indeterminate
                - Difficulty in retaining information is enough. [s67(4)]
                - A daughter is named. She is appropriate: the person consents. [s67(5), s67(6)(a)]
                ? Not recorded: whether the council was satisfied that an advocate is in the person's best interests. [SI 2014/2889 reg 4]
                ? Not recorded: whether both agree that an advocate is in the person's best interests. [SI 2014/2889 reg 4]
                basis: s67(4); s67(5); s67(6)(a); SI 2014/2889 reg 4
                """),
        DeterminationText(
            "silence on an advocate's being best in a long stay, counted against the council",
            facts: supported().with([
                .nhsHospital28DaysOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "unknown",
            ]), policy: ["silence": "notSatisfied"],
            text: """
                notRequired
                - A daughter is named. She is appropriate: the person consents. [s67(5), s67(6)(a)]
                - The file does not show the council to be satisfied that an advocate is in the person's best interests during a long NHS stay, and this audit counts it as not satisfied. [SI 2014/2889 reg 4]
                basis: s67(5); s67(6)(a); SI 2014/2889 reg 4
                """),
    ]
}
