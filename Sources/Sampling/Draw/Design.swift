import Advocacy
import Calendar
import Wording

/// How the sample size is shared among the strata.
public enum AllocationMethod: String, Sendable, CaseIterable {
    case proportional, neyman, equal
}

/// What is fixed before a sample is drawn.
public struct Design: Sendable, Hashable {
    public var jurisdiction: Jurisdiction
    /// First and last day on which a stage of the population started, both included.
    public var from: CivilDate
    public var to: CivilDate
    /// Columns whose values, joined, name a stratum; none makes one stratum of all.
    public var strata: [String]
    public var sampleSize: Int
    public var allocation: AllocationMethod
    /// By stratum, fractions of 1; Neyman allocation needs one for every stratum.
    public var expectedRates: [String: Double]
    /// A stratum of so few stages or fewer is read in full.
    public var minimumPerStratum: Int
    public var seed: String
    /// Case references that are no part of the population, because another audit read them.
    public var excluded: Set<String>

    /// Nothing is checked: `SampleDrawer` throws `DesignError` for what a frame does not allow. An empty seed is a seed
    /// too.
    public init(
        jurisdiction: Jurisdiction, from: CivilDate, to: CivilDate, strata: [String] = [], sampleSize: Int,
        allocation: AllocationMethod = .proportional, expectedRates: [String: Double] = [:], minimumPerStratum: Int = 2,
        seed: String, excluded: Set<String> = []
    ) {
        self.jurisdiction = jurisdiction
        self.from = from
        self.to = to
        self.strata = strata
        self.sampleSize = sampleSize
        self.allocation = allocation
        self.expectedRates = expectedRates
        self.minimumPerStratum = minimumPerStratum
        self.seed = seed
        self.excluded = excluded
    }
}

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

    /// Strata stand in the order of the UTF-8 bytes of their names; ties in allocation depend on it.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
