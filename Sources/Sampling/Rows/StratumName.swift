import Wording

/// How strata are named.
public enum StratumName {
    /// Stands for a value that is not recorded.
    public static let notRecorded = "(not recorded)"
    /// The one stratum of a design that names no columns.
    public static let everything = "all"

    /// The values in the order of the columns, joined by ` / `.
    public static func of(_ values: [String]) -> String {
        values.isEmpty ? everything : values.map { $0.isEmpty ? notRecorded : $0 }.joined(separator: " / ")
    }

    /// The name as a screen shows it: what stands for no value in the language being spoken, values as they are.
    public static func shown(_ name: String) -> String {
        if name == everything { return say("all", context: "stratum") }
        return name.split(separator: " / ", omittingEmptySubsequences: false).map { shown(value: String($0)) }
            .joined(separator: " / ")
    }

    /// One value, of a stratum or of what was counted, in the same way.
    public static func shown(value: String) -> String {
        switch value {
        case notRecorded: say("(not recorded)")
        case FrameValue.unrecognised: say("unrecognised")
        default: value
        }
    }

    /// The same for every spelling of a stratum's name.
    static func key(_ name: String) -> String {
        name.split(separator: " / ", omittingEmptySubsequences: false).map { NameKey.of(String($0)) }
            .joined(separator: " / ")
    }

    /// Strata stand in the order of the UTF-8 bytes of their names; ties in allocation depend on it.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
