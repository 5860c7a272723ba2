/// What a gap is a share of.
enum GapMeasure {
    case perAssessment, ofDuty

    /// Ends "in 100".
    var unit: String {
        switch self {
        case .perAssessment: "assessments"
        case .ofDuty: "of those owed an advocate"
        }
    }

    /// Ends "3 of 20".
    var cases: String {
        switch self {
        case .perAssessment: "read"
        case .ofDuty: "owed"
        }
    }
}
