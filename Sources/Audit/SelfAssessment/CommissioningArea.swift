import Advocacy
import Wording

/// One thing that a council's commissioning of advocacy is judged by: an area of the English instrument, or a key task of
/// the Welsh one.
public struct CommissioningArea: Sendable, Hashable {
    /// As the record names it: `A3`, `SD4`. Never given to anything else.
    public let id: String
    public let stage: CommissioningStage
    /// Whom the task concerns; nil in England, whose areas have no levels.
    public let level: CommissioningLevel?
    private let titlePhrase: Phrase
    private let meaningPhrase: Phrase?
    private let evidencePhrase: Phrase?
    /// The stage is our reading of the source, and not certain.
    public let isStageInferred: Bool

    init(
        _ id: String, _ stage: CommissioningStage, _ title: Phrase, meaning: Phrase? = nil, evidence: Phrase? = nil,
        level: CommissioningLevel? = nil, isStageInferred: Bool = false
    ) {
        self.id = id
        self.stage = stage
        titlePhrase = title
        meaningPhrase = meaning
        evidencePhrase = evidence
        self.level = level
        self.isStageInferred = isStageInferred
    }

    public var title: String { titlePhrase.said }
    /// What it asks for, in our own words; empty in Wales, where the task says it itself.
    public var meaning: String { meaningPhrase?.said ?? "" }
    /// What would show how it stands; empty where the instrument names nothing.
    public var evidence: String { evidencePhrase?.said ?? "" }
    /// Its title has the letters for independent professional advocacy.
    public var namesIPA: Bool { titlePhrase.english.contains("IPA") }
}

/// The cycle of commissioning, in its order.
public enum CommissioningStage: String, Sendable, CaseIterable {
    case analyse, plan, deliver, review

    /// As each nation's instrument calls it.
    public func title(in jurisdiction: Jurisdiction) -> String {
        switch self {
        case .analyse: say("Analyse", context: "stage")
        case .plan: say("Plan", context: "stage")
        case .deliver: jurisdiction == .england ? say("Do", context: "stage") : say("Deliver", context: "stage")
        case .review: say("Review", context: "stage")
        }
    }
}

/// Whom a task of the Welsh checklist concerns, in the checklist's order.
public enum CommissioningLevel: String, Sendable, CaseIterable {
    case individual, sector, community, provision

    public var title: String {
        switch self {
        case .individual: say("Individual")
        case .sector: say("Health and social care sector")
        case .community: say("Wider community")
        case .provision: say("Service provision")
        }
    }
}
