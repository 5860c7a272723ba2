/// What a gap is a share of.
public enum GapMeasure: Sendable {
    case perAssessment, ofDuty

    /// Ends "in 100".
    public var unit: String {
        switch self {
        case .perAssessment: "assessments"
        case .ofDuty: "of those owed an advocate"
        }
    }

    /// Ends "3 of 20".
    public var cases: String {
        switch self {
        case .perAssessment: "read"
        case .ofDuty: "owed"
        }
    }
}
