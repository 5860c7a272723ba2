import Advocacy
import Sampling

/// What the population is broken down by. The raw value names the column of the frame.
public enum BreakdownVariable: String, Sendable, CaseIterable {
    case stratum, team, process, locality, ageBand, sex, ethnicity, supportReason, route, funding, language, setting
    /// When the stage started. The names are not those of columns that a frame is likely to have.
    case monthOfStart, quarterOfStart

    /// Those reported as cohorts.
    public static let cohorts: [BreakdownVariable] = [
        .locality, .ageBand, .sex, .ethnicity, .supportReason, .route, .funding, .language, .setting,
    ]

    /// Stands for a blank value.
    public static let blank = StratumName.notRecorded

    /// The heading in tables.
    public var label: String {
        switch self {
        case .stratum: "stratum"
        case .team: "team"
        case .process: "process"
        case .locality: "locality"
        case .ageBand: "age"
        case .sex: "sex"
        case .ethnicity: "ethnicity (7 groups)"
        case .supportReason: "support reason"
        case .route: "route of access"
        case .funding: "funding"
        case .language: "language"
        case .setting: "setting"
        case .monthOfStart: "month of start"
        case .quarterOfStart: "quarter of start"
        }
    }

    /// The part of the population a sampled stage belongs to.
    func value(of unit: SamplingUnit, in stratum: String) -> String {
        switch self {
        case .stratum: stratum
        case .process: unit.process.rawValue
        case .monthOfStart, .quarterOfStart: StartPeriod.name(of: unit.started, self)
        default: group(unit.attributes[rawValue] ?? "")
        }
    }

    /// The part a value of the frame falls in: its ethnic group, or the value itself.
    func group(_ value: String) -> String {
        if value.isEmpty || value == BreakdownVariable.blank { return BreakdownVariable.blank }
        return self == .ethnicity ? EthnicGroup.name(of: value) : value
    }

    /// Whether the first value stands before the second in a table: age bands by age, blanks last, else by UTF-8 bytes.
    func precedes(_ first: String, _ second: String) -> Bool {
        func key(_ value: String) -> (Int, String) {
            if value == BreakdownVariable.blank { return (2, "") }
            if self == .ageBand {
                if value == "Unknown" { return (1, "") }
                if value == "Under 18" { return (-1, "") }
            }
            return (0, value)
        }
        let (one, other) = (key(first), key(second))
        return one.0 != other.0 ? one.0 < other.0 : one.1.utf8.lexicographicallyPrecedes(other.1.utf8)
    }
}

/// The groups of ethnic backgrounds of Client Level Data.
enum EthnicGroup {
    static let all = [
        "Asian or Asian British", "Black, Black British, Caribbean or African", "Mixed or multiple ethnic groups",
        "Other ethnic group", "White", "No data", "Unknown",
    ]

    /// The group a background belongs to, whatever its case and whether a colon or a dash follows the group. A value
    /// outside the groups stays as it is: nobody is put into a group that the frame does not name.
    static func name(of value: String) -> String {
        let folded = value.lowercased()
        for group in all where folded.hasPrefix(group.lowercased()) {
            let rest = folded.dropFirst(group.count).drop(while: \.isWhitespace)
            guard let next = rest.first else { return group }
            if ":-–—".contains(next) { return group }
        }
        return value
    }
}
