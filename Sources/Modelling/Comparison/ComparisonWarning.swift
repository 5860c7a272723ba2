/// Something without which a comparison would be misread.
public struct ComparisonWarning: Sendable, Hashable {
    public enum Code: Sendable, Hashable {
        case interim, differentPolicies, differentRules, differentStrata, partsOfOneAudit, overlappingPeriods
        case casesInBoth, wrongOrder, manyBreakdowns
        /// A warning of the findings of the one audit or the other that bears on the comparison.
        case before(FindingWarning.Code)
        case after(FindingWarning.Code)

        /// As in the machine-readable comparison.
        public var name: String {
            switch self {
            case .before(let code): "before.\(code.rawValue)"
            case .after(let code): "after.\(code.rawValue)"
            default: String(describing: self)
            }
        }
    }

    public let code: Code
    public let message: String
    /// The figure's place in the machine-readable comparison, as "gap.perAssessment".
    public let figure: String
}
