import Wording

/// What the council was doing with the person: every process that a frame may name, of both nations.
///
/// A name that both nations use is one case. The raw value is the name in frames, facts and exports.
public enum Process: String, Sendable, CaseIterable {
    // England, and with it what both nations name alike.
    case needsAssessment, carersAssessment, carePlanPreparation, supportPlanPreparation, carePlanRevision
    case supportPlanRevision, childNeedsAssessment, childsCarerAssessment, youngCarersAssessment
    case chcAssessmentJoint, firstContact, shortTermAssessment, reablementAssessment
    case safeguardingEnquiry, safeguardingReview
    case financialAssessment, informationAndAdvice, chcAssessmentNHSOnly, dolsAssessment, assessmentRefused
    // Wales alone.
    case assessment, carePlanning, review, safeguarding
    case informationAdviceAssistance
}

extension Process {
    /// Whether the nation's rules know this process.
    public func belongs(to jurisdiction: Jurisdiction) -> Bool {
        isInScope(in: jurisdiction) != nil
    }

    /// Whether the process can carry the duty: false for those that are logged as demand beyond it, nil where the
    /// nation's rules do not know the process. Facts of the case can still take it out of scope.
    public func isInScope(in jurisdiction: Jurisdiction) -> Bool? {
        if Process.inScope(in: jurisdiction).contains(self) { return true }
        return Process.outOfScope(in: jurisdiction).contains(self) ? false : nil
    }

    /// The processes of one nation in the order of its list, those in scope first.
    public static func all(in jurisdiction: Jurisdiction) -> [Process] {
        inScope(in: jurisdiction) + outOfScope(in: jurisdiction)
    }

    private static func inScope(in jurisdiction: Jurisdiction) -> [Process] {
        jurisdiction == .england ? englandInScope : walesInScope
    }

    private static func outOfScope(in jurisdiction: Jurisdiction) -> [Process] {
        jurisdiction == .england ? englandOutOfScope : walesOutOfScope
    }

    private static let englandInScope: [Process] = [
        .needsAssessment, .carersAssessment, .carePlanPreparation, .supportPlanPreparation, .carePlanRevision,
        .supportPlanRevision, .childNeedsAssessment, .childsCarerAssessment, .youngCarersAssessment,
        .chcAssessmentJoint,
        .firstContact, .shortTermAssessment, .reablementAssessment, .safeguardingEnquiry, .safeguardingReview,
    ]
    private static let englandOutOfScope: [Process] = [
        .financialAssessment, .informationAndAdvice, .chcAssessmentNHSOnly, .dolsAssessment, .assessmentRefused,
    ]
    private static let walesInScope: [Process] = [
        .assessment, .carersAssessment, .carePlanning, .review, .safeguarding,
    ]
    private static let walesOutOfScope: [Process] = [
        .informationAdviceAssistance, .financialAssessment, .dolsAssessment, .assessmentRefused,
    ]

    /// Safeguarding: s68 in England and its Welsh counterpart. No exception reaches it, and it may start urgently.
    public var isSafeguarding: Bool {
        switch self {
        case .safeguardingEnquiry, .safeguardingReview, .safeguarding: true
        default: false
        }
    }

    /// The plain English name within a sentence, as "needs assessment".
    public func label(in jurisdiction: Jurisdiction) -> String { phrase.said }

    private var phrase: Phrase {
        switch self {
        case .needsAssessment: "needs assessment"
        case .carersAssessment: "carer's assessment"
        case .carePlanPreparation: "care and support plan"
        case .supportPlanPreparation: "carer's support plan"
        case .carePlanRevision: "review of the care and support plan"
        case .supportPlanRevision: "review of the carer's support plan"
        case .childNeedsAssessment: "child's needs assessment"
        case .childsCarerAssessment: "child's carer's assessment"
        case .youngCarersAssessment: "young carer's assessment"
        case .chcAssessmentJoint: "joint continuing healthcare assessment"
        case .firstContact: "first contact"
        case .shortTermAssessment: "short-term assessment"
        case .reablementAssessment: "reablement assessment"
        case .safeguardingEnquiry: "safeguarding enquiry"
        case .safeguardingReview: "safeguarding adults review"
        case .financialAssessment: "financial assessment"
        case .informationAndAdvice: "information and advice"
        case .chcAssessmentNHSOnly: "NHS-only continuing healthcare assessment"
        case .dolsAssessment: "deprivation of liberty assessment"
        case .assessmentRefused: "refused assessment"
        case .assessment: "assessment"
        case .carePlanning: "care and support planning"
        case .review: "review"
        case .safeguarding: "safeguarding"
        case .informationAdviceAssistance: "information, advice and assistance"
        }
    }
}
