/// The closed list of what a reading may record about a case, in the order of the facts table.
///
/// The raw value is the dotted name used in files and on the command line.
public enum Fact: String, Sendable, CaseIterable {
    case process
    case personRole
    case setting
    case reviewPeriodInCustody
    case adultHasDied

    case lacksCapacityToRefuse = "refused.lacksCapacityToRefuse"
    case refusalInBestInterests = "refused.bestInterestsSatisfied"
    case atRiskOfAbuseOrNeglect = "refused.atRiskOfAbuseOrNeglect"
    case refusedAssessment = "refused.refusedAssessment"

    case carerAskedForAdultInvolvement, isSection9Assessment
    case revisionConsidered

    case understanding = "substantialDifficulty.understanding"
    case retaining = "substantialDifficulty.retaining"
    case usingOrWeighing = "substantialDifficulty.usingOrWeighing"
    case communicating = "substantialDifficulty.communicating"

    case identified = "appropriateIndividual.identified"
    case professionalOrPaid = "appropriateIndividual.professionalOrPaid"
    case personConsents = "appropriateIndividual.personConsents"
    case bestInterestsSatisfied = "appropriateIndividual.bestInterestsSatisfied"
    case unableOrUnavailable = "appropriateIndividual.unableOrUnavailable"
    case implicatedInAbuseOrFailedToPrevent = "appropriateIndividual.implicatedInAbuseOrFailedToPrevent"

    case capacityToConsentToRepresentation

    case nhsHospital28DaysOrMoreLikely = "exceptions.nhsHospital28DaysOrMoreLikely"
    case nhsCareHome8WeeksOrMoreLikely = "exceptions.nhsCareHome8WeeksOrMoreLikely"
    case authoritySatisfiedBestInterests = "exceptions.authoritySatisfiedBestInterests"
    case materialDisagreement = "exceptions.materialDisagreement"
    case bothAgreeAdvocateInBestInterests = "exceptions.bothAgreeAdvocateInBestInterests"

    case considered = "action.considered"
    case offered = "action.offered"
    case arranged = "action.arranged"
    case supportedInTime = "action.supportedInTime"
    case urgent = "action.urgent"
    case bestInterestsOnDeclining = "action.bestInterestsOnDeclining"
    case timing = "action.timing"
    case declined = "action.declined"

    case lacksCapacityForDecision = "mentalCapacityAct.lacksCapacityForDecision"
    case eightWeeksOrMoreLikely = "mentalCapacityAct.eightWeeksOrMoreLikely"
    case twentyEightDaysOrMoreLikely = "mentalCapacityAct.twentyEightDaysOrMoreLikely"
    case nobodyAppropriateToConsult = "mentalCapacityAct.nobodyAppropriateToConsult"
    case lpaDeputyOrNominee = "mentalCapacityAct.lpaDeputyOrNominee"
    case decisionIsUrgent = "mentalCapacityAct.urgent"
    case longerThanThought = "mentalCapacityAct.longerThanThought"
    case mhaObligation = "mentalCapacityAct.mhaObligation"
    case treatmentUnderMHA = "mentalCapacityAct.treatmentUnderMHA"
    case decision = "mentalCapacityAct.decision"

    case mentalHealthAct
    case nhsComplaint

    // Kept and shown, deciding nothing.
    case relationship = "appropriateIndividual.relationship"
    case personObjects = "appropriateIndividual.personObjects"
    case reasonableAdjustmentsInPlace
    case combinedAssessment
    case councilCareHome8WeeksOrMore
    case deprivationOfLibertyLikely
    case nhsHospitalDaysLikely
    case reviewUnder
    case funding
    case preferredLanguage
    case offerLanguage
    case reasonNotMade = "action.reasonNotMade"
    case referredOn = "action.referredOn"
    case arrangedOn = "action.arrangedOn"
    case firstMetOn = "action.firstMetOn"
    case promptPassedOver = "action.promptPassedOver"
    case reasonGivenToPerson = "action.reasonGivenToPerson"
    case otherSupport
    case welshOffered, welshProvided, voiceHeard, regardRecorded
}

extension Fact {
    /// By the case itself: the name would be hashed letter by letter at every look at an answer.
    public func hash(into hasher: inout Hasher) {
        withUnsafeBytes(of: self) { hasher.combine(bytes: $0) }
    }

    /// What a fact's value may be.
    public enum Kind: Sendable, Hashable {
        /// Yes, no or unknown.
        case answer
        /// One of a closed list, spelled as given.
        case choice([String])
        /// A civil date, or unknown.
        case date
        /// A whole number of days, or unknown.
        case days
        /// Free text.
        case text
    }

    public var kind: Kind {
        switch self {
        case .process: .choice(Process.allCases.map(\.rawValue))
        case .personRole: .choice(PersonRole.allCases.map(\.rawValue))
        case .setting: .choice(Setting.allCases.map(\.rawValue))
        case .reviewPeriodInCustody: .choice(["none", "partly", "whole", "unknown"])
        case .refusedAssessment: .choice(["needs", "carers"])
        case .capacityToConsentToRepresentation: .choice(["has", "lacks", "fluctuating", "unknown"])
        case .timing: .choice(["beforeOrAtStart", "afterStartBeforeDecision", "afterDecision", "never", "unknown"])
        case .declined: .choice(["no", "byPersonWithCapacity", "byPersonWithoutCapacity", "unknown"])
        case .decision: .choice(Decision.allCases.map(\.rawValue))
        case .mentalHealthAct: .choice(MentalHealthStatus.allCases.map(\.rawValue))
        case .reasonNotMade:
            .choice([
                "notConsidered", "thoughtFamilyEnough", "thoughtNotEligible", "noCapacityInService", "urgent",
                "personNotAsked", "other", "notRecorded",
            ])
        case .otherSupport:
            .choice(["formal", "self", "informal", "collective", "peer", "citizen", "independentVolunteer"])
        case .referredOn, .arrangedOn, .firstMetOn: .date
        case .nhsHospitalDaysLikely: .days
        case .relationship, .reviewUnder, .funding, .preferredLanguage, .offerLanguage: .text
        default: .answer
        }
    }

    /// The value that a fact which was not asked counts as; nil where nothing follows from not asking. What the Mental
    /// Health Act asks of a stay follows from the status under it (`EntitlementRules`).
    public func notAsked(in jurisdiction: Jurisdiction) -> String? {
        switch self {
        case .setting: Setting.community.rawValue
        case .reviewPeriodInCustody: "none"
        case .refusedAssessment: "needs"
        case .adultHasDied, .nhsComplaint, .longerThanThought: Answer.no.rawValue
        case .lacksCapacityToRefuse, .refusalInBestInterests, .atRiskOfAbuseOrNeglect: Answer.no.rawValue
        case .revisionConsidered: Answer.yes.rawValue
        case .decision: Decision.noDecision.rawValue
        case .mentalHealthAct: MentalHealthStatus.notSubject.rawValue
        case _ where Fact.exceptions.contains(self):
            (jurisdiction == .wales ? Answer.no : Answer.unknown).rawValue
        case .process, .personRole: nil
        case _ where Fact.keptOnly.contains(self): nil
        default: Answer.unknown.rawValue
        }
    }

    /// The four areas of difficulty (in Wales, of barriers).
    public static let difficulty: [Fact] = [.understanding, .retaining, .usingOrWeighing, .communicating]

    /// The grounds of SI 2014/2889 reg 4.
    public static let exceptions: [Fact] = [
        .nhsHospital28DaysOrMoreLikely, .nhsCareHome8WeeksOrMoreLikely, .authoritySatisfiedBestInterests,
        .materialDisagreement, .bothAgreeAdvocateInBestInterests,
    ]

    /// Why a refusal of an assessment may not be relied on (s11(2)).
    public static let refusal: [Fact] = [
        .lacksCapacityToRefuse, .refusalInBestInterests, .atRiskOfAbuseOrNeglect, .refusedAssessment,
    ]

    /// What was done about an advocate, so far as it decides the outcome.
    public static let action: [Fact] = [
        .considered, .offered, .arranged, .supportedInTime, .urgent, .bestInterestsOnDeclining, .timing, .declined,
    ]

    /// Kept and shown, deciding nothing.
    public static let keptOnly: Set<Fact> = [
        .relationship, .personObjects, .reasonableAdjustmentsInPlace, .combinedAssessment, .councilCareHome8WeeksOrMore,
        .deprivationOfLibertyLikely, .nhsHospitalDaysLikely, .reviewUnder, .funding, .preferredLanguage, .offerLanguage,
        .reasonNotMade, .referredOn, .arrangedOn, .firstMetOn, .promptPassedOver, .reasonGivenToPerson, .otherSupport,
        .welshOffered, .welshProvided, .voiceHeard, .regardRecorded,
    ]
}
