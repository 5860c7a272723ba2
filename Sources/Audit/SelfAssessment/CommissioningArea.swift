import Advocacy

/// One thing that a council's commissioning of advocacy is judged by: an area of the English instrument, or a key task of
/// the Welsh one.
public struct CommissioningArea: Sendable, Hashable {
    /// As the record names it: `A3`, `SD4`. Never given to anything else.
    public let id: String
    public let stage: CommissioningStage
    /// Whom the task concerns; nil in England, whose areas have no levels.
    public let level: CommissioningLevel?
    public let title: String
    /// What it asks for, in our own words; empty in Wales, where the task says it itself.
    public let meaning: String
    /// What would show how it stands; empty where the instrument names nothing.
    public let evidence: String
    /// The stage is our reading of the source, and not certain.
    public let isStageInferred: Bool

    init(
        _ id: String, _ stage: CommissioningStage, _ title: String, meaning: String = "", evidence: String = "",
        level: CommissioningLevel? = nil, isStageInferred: Bool = false
    ) {
        self.id = id
        self.stage = stage
        self.title = title
        self.meaning = meaning
        self.evidence = evidence
        self.level = level
        self.isStageInferred = isStageInferred
    }
}

/// The cycle of commissioning, in its order.
public enum CommissioningStage: String, Sendable, CaseIterable {
    case analyse, plan, deliver, review

    /// As each nation's instrument calls it.
    public func title(in jurisdiction: Jurisdiction) -> String {
        switch self {
        case .analyse: "Analyse"
        case .plan: "Plan"
        case .deliver: jurisdiction == .england ? "Do" : "Deliver"
        case .review: "Review"
        }
    }
}

/// Whom a task of the Welsh checklist concerns, in the checklist's order.
public enum CommissioningLevel: String, Sendable, CaseIterable {
    case individual, sector, community, provision

    public var title: String {
        switch self {
        case .individual: "Individual"
        case .sector: "Health and social care sector"
        case .community: "Wider community"
        case .provision: "Service provision"
        }
    }
}
