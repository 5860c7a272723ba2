import Advocacy
import Calendar

/// Something without which a comparison would be misread: what is so, with its figures.
public enum ComparisonWarning: Sendable, Hashable {
    public enum Code: Sendable, Hashable {
        case interim, differentPolicies, differentRules, differentStrata, partsOfOneAudit, overlappingPeriods
        case casesInBoth, wrongOrder, manyBreakdowns, baseline
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

    /// One of the audits that are compared.
    public enum Side: Sendable, Hashable {
        case earlier, later
    }

    /// A policy that the audits set otherwise; nil where the later one leaves it unset.
    public struct PolicyChange: Sendable, Hashable {
        public let policy: String
        public let before: String
        public let after: String?
    }

    /// Cases read of those planned, in one of the audits.
    case interim(Side, read: Int, sampled: Int)
    /// The earlier one is figures alone; whether what its strata are made of is known.
    case baseline(strataAreKnown: Bool)
    /// First days of the two periods.
    case wrongOrder(later: CivilDate, earlier: CivilDate)
    /// First and last day that both periods hold.
    case overlappingPeriods(CivilDate, CivilDate)
    case casesInBoth(Int)
    case differentPolicies([PolicyChange])
    /// Names of the rule sets, sorted.
    case differentRules(before: [String], after: [String])
    /// The columns that strata were made of.
    case differentStrata(before: [String], after: [String])
    /// Names of parts that one audit alone has, sorted; of strata, teams or processes.
    case partsOfOneAudit(BreakdownVariable, [String], Jurisdiction)
    /// Differences of parts, and how many of them stand out by chance alone, about.
    case manyBreakdowns(Int, byChance: Int)
    case before(FindingWarning)
    case after(FindingWarning)

    public var code: Code {
        switch self {
        case .interim: .interim
        case .baseline: .baseline
        case .wrongOrder: .wrongOrder
        case .overlappingPeriods: .overlappingPeriods
        case .casesInBoth: .casesInBoth
        case .differentPolicies: .differentPolicies
        case .differentRules: .differentRules
        case .differentStrata: .differentStrata
        case .partsOfOneAudit: .partsOfOneAudit
        case .manyBreakdowns: .manyBreakdowns
        case .before(let warning): .before(warning.code)
        case .after(let warning): .after(warning.code)
        }
    }

    /// The figure's place in the machine-readable comparison, as "gap.perAssessment".
    public var figure: String {
        switch self {
        case .interim, .baseline, .wrongOrder, .overlappingPeriods, .casesInBoth, .differentPolicies, .differentRules:
            "gap"
        case .differentStrata: "byStratum"
        case .partsOfOneAudit(.stratum, _, _): "byStratum"
        case .partsOfOneAudit(.process, _, _): "byProcess"
        case .partsOfOneAudit, .manyBreakdowns: "byTeam"
        case .before(let warning), .after(let warning): warning.figure
        }
    }
}
