extension DeterminationText {
    /// What other law owes beside the duty.
    static let beside: [DeterminationText] = [
        DeterminationText(
            "a move by the council that was urgent, and a complaint",
            facts: owed().with([
                .lacksCapacityForDecision: "yes", .nobodyAppropriateToConsult: "yes", .lpaDeputyOrNominee: "no",
                .decision: "councilAccommodation", .eightWeeksOrMoreLikely: "yes", .decisionIsUrgent: "yes",
                .nhsComplaint: "yes",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                + mental capacity advocate for accommodation by the council, after an urgent move or a longer stay [Mental Capacity Act 2005 s39(5)]
                + advocate for a complaint about the NHS [Local Government and Public Involvement in Health Act 2007 s223A]
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "guardianship, where the stay may be an obligation under it",
            facts: owed().with([
                .lacksCapacityForDecision: "yes", .nobodyAppropriateToConsult: "yes", .lpaDeputyOrNominee: "no",
                .decision: "nhsHospital", .twentyEightDaysOrMoreLikely: "yes", .decisionIsUrgent: "no",
                .mentalHealthAct: "guardianship",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                + mental health advocate [Mental Health Act 1983 s130C]
                ~ mental capacity advocate for accommodation by the NHS [Mental Capacity Act 2005 s38(3)]
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "serious medical treatment that cannot wait",
            facts: owed().with([
                .lacksCapacityForDecision: "yes", .nobodyAppropriateToConsult: "yes", .lpaDeputyOrNominee: "no",
                .decision: "seriousMedicalTreatment", .decisionIsUrgent: "yes",
            ]),
            text: """
                required
                - Difficulty in retaining information is enough. [s67(4)]
                - Nobody is identified who could support the person. [s67(5)]
                - Within the duty: needs assessment. [s67(3)(a), s9(5)(a)]
                ! Urgent treatment need not wait for a mental capacity advocate (Mental Capacity Act 2005 s37(4)).
                basis: s67(2); s67(4); s67(5); s67(3)(a); s9(5)(a)
                """),
        DeterminationText(
            "deprivation of liberty, outside the duty",
            facts: owed().with([.process: "dolsAssessment", .mentalHealthAct: "detained"]),
            text: """
                notRequired
                - Outside the duty: deprivation of liberty assessment. [s67(3)]
                + mental capacity advocate in deprivation of liberty: to be checked [Mental Capacity Act 2005 ss 39A, 39C, 39D]
                + mental health advocate [Mental Health Act 1983 s130C]
                basis: s67(3)
                """),
    ]
}
