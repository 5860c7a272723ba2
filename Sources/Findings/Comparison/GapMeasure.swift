import Wording

/// What a gap is a share of.
public enum GapMeasure: Sendable {
    case perAssessment, ofDuty

    /// Ends "3 of 20".
    public var cases: String {
        switch self {
        case .perAssessment: say("audited", context: "cases")
        case .ofDuty: say("owed", context: "cases")
        }
    }
}
