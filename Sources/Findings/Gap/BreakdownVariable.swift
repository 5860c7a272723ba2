import Advocacy
import Sampling
import Wording

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
        case .stratum: say("sampling group")
        case .team: say("team")
        case .process: say("process")
        case .locality: say("locality")
        case .ageBand: say("age")
        case .sex: say("sex")
        case .ethnicity: say("ethnicity (7 groups)")
        case .supportReason: say("support reason")
        case .route: say("route of access")
        case .funding: say("funding")
        case .language: say("language")
        case .setting: say("setting")
        case .monthOfStart: say("month of start")
        case .quarterOfStart: say("quarter of start")
        }
    }

    /// A part's name as people read it; a process as that nation calls it, and no name at all for a frame in one part.
    public func label(of name: String, in jurisdiction: Jurisdiction) -> String {
        if self == .process, let process = Process(rawValue: name) { return process.label(in: jurisdiction) }
        return name.isEmpty ? say("your whole list") : shown(name)
    }

    /// A part's name as people read it: the frame's own value, but for what the program names.
    package func shown(_ name: String) -> String {
        if self == .stratum || name == BreakdownVariable.blank { return StratumName.shown(name) }
        guard self == .quarterOfStart else { return name }
        let ends = name.split(separator: " to ")
        return ends.count == 2 ? say("\(ends[0]) to \(ends[1])") : name
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
