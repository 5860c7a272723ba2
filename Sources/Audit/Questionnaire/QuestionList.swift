import Advocacy

extension Questionnaire {
    /// Every question that can arise for a stage, in the order of the walk.
    static func questions(for process: Process, in jurisdiction: Jurisdiction, policies: Policies) -> [Question] {
        var list = stage(process)
        list += difficulty
        list += appropriateIndividual
        if !process.isSafeguarding { list += exceptions }
        if process.isRevision, !policies.allReviewsInScope {
            list.append(Question(.revisionConsidered, .stage, "revising the plan was considered"))
        }
        list += action(process)
        list += jurisdiction == .wales ? welshLanguage : []
        return list + beside
    }

    private static func stage(_ process: Process) -> [Question] {
        var list: [Question] = []
        if process == .shortTermAssessment || process == .reablementAssessment {
            list.append(Question(.isSection9Assessment, .stage, "it was a section 9 (needs) assessment"))
        }
        list.append(Question(.personRole, .stage, "whose involvement this is about"))
        list.append(Question(.carerAskedForAdultInvolvement, .stage, "the carer asked for the adult's involvement"))
        if process.isSafeguarding { list.append(Question(.adultHasDied, .stage, "the adult has died")) }
        return list
    }

    private static let difficulty = [
        Question(.understanding, .difficulty, "understanding the information?"),
        Question(.retaining, .difficulty, "retaining it?"),
        Question(.usingOrWeighing, .difficulty, "using or weighing it?"),
        Question(.communicating, .difficulty, "communicating views, wishes, feelings?"),
    ]

    private static let appropriateIndividual = [
        Question(.identified, .appropriateIndividual, "somebody is identified"),
        Question(.professionalOrPaid, .appropriateIndividual, "paid or professional"),
        Question(.capacityToConsentToRepresentation, .appropriateIndividual, "capacity to consent to them"),
        Question(.personConsents, .appropriateIndividual, "the person consents"),
        Question(.bestInterestsSatisfied, .appropriateIndividual, "council satisfied: best interests"),
        Question(.unableOrUnavailable, .appropriateIndividual, "unable or unavailable"),
        Question(
            .implicatedInAbuseOrFailedToPrevent, .appropriateIndividual,
            "implicated in abuse or neglect"),
        Question(.relationship, .appropriateIndividual, "who it is (relationship)"),
        Question(.personObjects, .appropriateIndividual, "the person objects to them"),
    ]

    private static let exceptions = [
        Question(.nhsHospital28DaysOrMoreLikely, .exceptions, "NHS hospital, 28 days or more"),
        Question(.nhsCareHome8WeeksOrMoreLikely, .exceptions, "NHS care home, 8 weeks or more"),
        Question(.authoritySatisfiedBestInterests, .exceptions, "council: advocate in best interests"),
        Question(.materialDisagreement, .exceptions, "disagreement with the council"),
        Question(.bothAgreeAdvocateInBestInterests, .exceptions, "both agree: best interests"),
    ]

    private static func action(_ process: Process) -> [Question] {
        var list = [
            Question(.arranged, .action, "an advocate was arranged"),
            Question(.timing, .action, "when the advocate came"),
        ]
        if process.isSafeguarding { list.append(Question(.urgent, .action, "the enquiry was urgent")) }
        return list + [
            Question(.supportedInTime, .action, "involvement supported before decisions"),
            Question(.offered, .action, "an advocate was offered"),
            Question(.considered, .action, "advocacy was considered"),
            Question(.declined, .action, "the offer was declined"),
            Question(.bestInterestsOnDeclining, .action, "best interests decided on declining"),
            Question(.reasonNotMade, .action, "why none was arranged"),
            Question(.referredOn, .action, "date of referral"),
            Question(.arrangedOn, .action, "date arranged"),
            Question(.firstMetOn, .action, "date of first meeting"),
            Question(.promptPassedOver, .action, "a prompt in the form was passed over"),
            Question(.reasonGivenToPerson, .action, "the person was told why not"),
            Question(.voiceHeard, .action, "the person's voice is heard in the file"),
        ]
    }

    private static let welshLanguage = [
        Question(.preferredLanguage, .language, "preferred language"),
        Question(.welshOffered, .language, "Welsh offered without asking"),
        Question(.welshProvided, .language, "Welsh provided"),
        Question(.otherSupport, .language, "other advocacy in place"),
    ]

    private static let beside = [
        Question(.reasonableAdjustmentsInPlace, .beside, "reasonable adjustments in place"),
        Question(.combinedAssessment, .beside, "combined with another assessment"),
        Question(.decision, .beside, "Mental Capacity Act decision"),
        Question(.lacksCapacityForDecision, .beside, "lacks capacity for that decision"),
        Question(.over28DaysLikely, .beside, "more than 28 days likely"),
        Question(.eightWeeksOrMoreLikely, .beside, "8 weeks or more likely"),
        Question(.nobodyAppropriateToConsult, .beside, "nobody appropriate to consult"),
        Question(.lpaDeputyOrNominee, .beside, "attorney, deputy or nominee"),
        Question(.decisionIsUrgent, .beside, "that decision was urgent"),
        Question(.mentalHealthAct, .beside, "Mental Health Act status"),
        Question(.nhsComplaint, .beside, "a complaint about the NHS"),
    ]
}

extension Process {
    /// A review of a plan, which the duty reaches where revising the plan was considered (Care Act 2014 s67(3)(d), (e)).
    var isRevision: Bool { self == .carePlanRevision || self == .supportPlanRevision }
}
