import Advocacy
import Wording

/// Decides how a question stands, given the answers before it.
struct Routing {
    let process: Process
    let rules: RuleSet
    let policies: Policies
    /// The facts so far, parked answers left out.
    var facts = Facts()

    func standing(of question: Question, given: String?, _ determination: Determination) -> Walk.Standing {
        switch question.section {
        case .action: action(question.fact, determination.duty)
        // What other support there was has no word for none, so the walk does not stop there.
        case .language:
            determination.duty == .notRequired || question.fact == .otherSupport ? .optional : .asked
        case .beside: beside(question.fact)
        default: law(question, given: given, determination)
        }
    }

    // MARK: Questions of law

    private func law(_ question: Question, given: String?, _ determination: Determination) -> Walk.Standing {
        let fact = question.fact
        if let why = whyNotAsked(fact) { return .notAsked(why) }
        // Not asked, a refusal stands: the file has to be asked all the same. So has where the adult is.
        if Fact.refusal.contains(fact) || fact == .setting { return .asked }
        if fact == .process || fact == .reviewPeriodInCustody || question.isForLearning { return .optional }
        if fact == .revisionConsidered {
            return determination.duty == .notRequired && given == nil ? .optional : .asked
        }
        if fact == .personRole || fact == .adultHasDied { return .optional }
        if given != nil || determination.material.contains(fact) { return .asked }
        if fact == .relationship || fact == .personObjects { return .optional }
        return .notAsked(whySettled(fact, determination))
    }

    /// Why a fact cannot matter here, from the answers that it depends on.
    private func whyNotAsked(_ fact: Fact) -> String? {
        switch fact {
        case .carerAskedForAdultInvolvement:
            facts[.personRole] == "caredForAdultInCarersPlan"
                ? rules.edition >= .second && rules.jurisdiction == .wales ? say("it would change nothing") : nil
                : say("not a cared-for adult in a carer's plan")
        case .atRiskOfAbuseOrNeglect: facts[.refusedAssessment] == "carers" ? carersRefusalStands : nil
        case .lacksCapacityToRefuse, .refusalInBestInterests:
            facts[.refusedAssessment] == "carers"
                ? carersRefusalStands
                : facts[.atRiskOfAbuseOrNeglect] == "yes"
                    ? say("the refusal may not be relied on already")
                    : fact == .refusalInBestInterests && facts[.lacksCapacityToRefuse] == "no"
                        ? say("has capacity to refuse") : nil
        case .identified: noDifficulty ? noDifficultyText : nil
        case .professionalOrPaid, .unableOrUnavailable,
            .implicatedInAbuseOrFailedToPrevent, .capacityToConsentToRepresentation,
            .relationship:
            noDifficulty ? noDifficultyText : nobody
        case .personConsents:
            noDifficulty
                ? noDifficultyText : nobody ?? (capacity == "lacks" ? say("the person lacks capacity to consent") : nil)
        case .bestInterestsSatisfied, .personObjects:
            noDifficulty
                ? noDifficultyText
                : nobody ?? (capacity == "has" || capacity == "fluctuating" ? say("the person decides") : nil)
        case .nhsHospital28DaysOrMoreLikely, .nhsCareHome8WeeksOrMoreLikely,
            .materialDisagreement:
            noDifficulty ? noDifficultyText : nil
        case .authoritySatisfiedBestInterests:
            noDifficulty
                ? noDifficultyText
                : facts[.nhsHospital28DaysOrMoreLikely] == "no"
                    && facts[.nhsCareHome8WeeksOrMoreLikely] == "no" ? say("no such NHS stay") : nil
        case .bothAgreeAdvocateInBestInterests:
            noDifficulty ? noDifficultyText : facts[.materialDisagreement] == "no" ? say("no disagreement") : nil
        default: nil
        }
    }

    private func whySettled(_ fact: Fact, _ determination: Determination) -> String {
        switch fact {
        case _ where Fact.difficulty.contains(fact):
            hasDifficulty ? say("one area is enough") : say("it would change nothing")
        default:
            switch determination.duty {
            case .required: say("the duty arises already")
            case .notRequired: say("no duty arises already")
            case .indeterminate: say("it would change nothing")
            }
        }
    }

    private var carersRefusalStands: String { say("a carer's refusal always stands") }
    private var hasDifficulty: Bool { Fact.difficulty.contains { facts[$0] == "yes" } }
    private var noDifficulty: Bool { Fact.difficulty.allSatisfy { facts[$0] == "no" } }
    private var noDifficultyText: String {
        rules.jurisdiction == .wales ? say("no barrier in any area") : say("no difficulty in any area")
    }
    private var nobody: String? { facts[.identified] == "no" ? say("nobody identified") : nil }
    private var capacity: String? { facts[.capacityToConsentToRepresentation] }

    // MARK: What happened, in the order of the table of outcomes

    private func action(_ fact: Fact, _ duty: Duty) -> Walk.Standing {
        if fact == .arranged { return .asked }
        if fact == .voiceHeard { return .optional }
        let arranged = facts[.arranged]
        guard arranged != nil else { return .notAsked(say("was one arranged?")) }
        guard duty != .notRequired else {
            return fact == .promptPassedOver ? .optional : .notAsked(say("no duty arose"))
        }
        return arranged == "yes" ? actionWhenArranged(fact) : actionWhenNot(fact, arranged: arranged, duty)
    }

    private func actionWhenArranged(_ fact: Fact) -> Walk.Standing {
        let after = facts[.timing] == "afterStartBeforeDecision"
        switch fact {
        case .timing, .referredOn, .arrangedOn, .firstMetOn: return .asked
        case .urgent: return after ? .asked : .notAsked(say("it came in time or too late in any case"))
        case .supportedInTime:
            if !after { return .notAsked(say("only for one who came after the start")) }
            let mayStartFirst = urgencyCounts && facts[.urgent] == "yes"
            return mayStartFirst ? .notAsked(say("an urgent enquiry may start first")) : .asked
        case .considered, .offered: return .optional
        // Who came may have been sent away later; the first edition took that for a contradiction.
        case .declined where rules.edition >= .second: return .optional
        case .promptPassedOver: return .optional
        default: return .notAsked(say("an advocate was arranged"))
        }
    }

    /// s68(6) is England's; the first edition read Wales alike.
    private var urgencyCounts: Bool {
        process.isSafeguarding && (rules.jurisdiction == .england || rules.edition == .first)
    }

    private func actionWhenNot(_ fact: Fact, arranged: String?, _ duty: Duty) -> Walk.Standing {
        let offered = facts[.offered]
        let mayHaveDeclined = arranged == "no" && offered != "no"
        switch fact {
        case .offered: return .asked
        case .considered: return arranged == "unknown" && offered == "unknown" ? .asked : .optional
        case .declined:
            if arranged != "no" { return .notAsked(say("not recorded whether one was arranged")) }
            return mayHaveDeclined ? .asked : .notAsked(say("no offer was made"))
        case .bestInterestsOnDeclining:
            return mayHaveDeclined && facts[.declined] == "byPersonWithoutCapacity"
                ? .asked : .notAsked(say("not declined without capacity"))
        case .reasonNotMade:
            let outcome = rules.outcome(duty: duty, facts: facts)
            return outcome?.isGap(under: policies) == true ? .asked : .optional
        case .referredOn, .promptPassedOver, .reasonGivenToPerson: return .optional
        default:
            return .notAsked(arranged == "no" ? say("none was arranged") : say("not recorded whether one was arranged"))
        }
    }

    // MARK: Beside the duty

    private static let factsOfDecision: Set<Fact> = [
        .lacksCapacityForDecision, .twentyEightDaysOrMoreLikely, .eightWeeksOrMoreLikely, .nobodyAppropriateToConsult,
        .lpaDeputyOrNominee, .decisionIsUrgent, .longerThanThought, .mhaObligation, .treatmentUnderMHA,
    ]

    private func beside(_ fact: Fact) -> Walk.Standing {
        guard let decision = facts[.decision], decision != "none" else {
            return Routing.factsOfDecision.contains(fact) ? .notAsked(say("no such decision")) : .optional
        }
        switch fact {
        case .twentyEightDaysOrMoreLikely:
            return decision == "nhsHospital" ? .optional : .notAsked(say("only for a stay in an NHS hospital"))
        case .eightWeeksOrMoreLikely:
            let matters = decision == "councilAccommodation" || decision == "nhsCareHome"
            return matters ? .optional : .notAsked(say("only for a care home or the council's accommodation"))
        case .longerThanThought:
            return decision == "seriousMedicalTreatment" ? .notAsked(say("only for a stay")) : .optional
        case .mhaObligation:
            return decision == "seriousMedicalTreatment"
                ? .notAsked(say("only for a stay"))
                : isSubjectToTheMentalHealthAct ? .optional : .notAsked(say("not subject to the Mental Health Act"))
        case .treatmentUnderMHA:
            if decision != "seriousMedicalTreatment" { return .notAsked(say("only for treatment")) }
            return isSubjectToTheMentalHealthAct ? .optional : .notAsked(say("not subject to the Mental Health Act"))
        default: return .optional
        }
    }

    private var isSubjectToTheMentalHealthAct: Bool {
        facts[.mentalHealthAct].map { $0 != "none" && $0 != "informal" } ?? false
    }
}
