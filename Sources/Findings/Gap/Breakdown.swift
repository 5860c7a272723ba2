import Advocacy
import Statistics
import Wording

/// The gap in one part of the population. Under ten cases read it gives the count only.
public struct Breakdown: Sendable, Hashable {
    public let variable: BreakdownVariable
    /// The value of the variable; `BreakdownVariable.blank` where the frame has none.
    public let name: String
    /// Stages of the frame with that value, without those found not to be stages; nil where the frame was not counted
    /// by it.
    public let population: Int?
    public let read: Int
    /// Cases read with a gap, unweighted.
    public let count: Int
    public let rate: Double?
    public let interval: Interval?

    /// Fewer cases read than this give no rate.
    public static let fewest = 10

    public var isTooSmall: Bool { read < Breakdown.fewest }

    /// The name as people read it; a process as that nation calls it.
    public func label(in jurisdiction: Jurisdiction) -> String { variable.label(of: name, in: jurisdiction) }
}
