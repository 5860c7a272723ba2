import Statistics

/// The rate and the total of an attribute, with what they rest on.
public struct Estimate: Sendable, Hashable {
    /// Cases read with the attribute, unweighted.
    public let count: Int
    /// Weighted, a fraction of 1; nil while a stratum has no case read.
    public let rate: Double?
    public let interval: Interval?
    /// Cases of the population, unrounded.
    public let total: Double?
    /// Limits of the total, whole cases.
    public let totalInterval: CountInterval?

    /// The same with the limits that hold at every look, where the fixed ones are not what was planned.
    func limited(to sequence: (rate: Interval, total: CountInterval)?) -> Estimate {
        Estimate(
            count: count, rate: rate, interval: sequence?.rate, total: total, totalInterval: sequence?.total)
    }

    /// Nothing but the count can be said.
    static func countOnly(_ count: Int) -> Estimate {
        Estimate(count: count, rate: nil, interval: nil, total: nil, totalInterval: nil)
    }
}

/// The share of gaps among those owed the duty.
public struct RatioEstimate: Sendable, Hashable {
    /// Cases read with a gap among the eligible, unweighted.
    public let count: Int
    /// Cases read in which the duty arose, whatever resulted.
    public let eligible: Int
    /// Weighted, a fraction of 1; nil where the duty arose in no case read, or a stratum has none read.
    public let rate: Double?
    /// Nil until every planned case is read: no interval of a ratio holds under repeated looks.
    public let interval: Interval?
    /// What the rate could be with the cases that cannot be told counted out and in.
    public let bounds: Bounds
}

/// The least and the most that a rate can be, whatever the cases that cannot be told are.
public struct Bounds: Sendable, Hashable {
    public let low: Double?
    public let high: Double?
    /// From the lower limit of the least to the upper limit of the most; nil until every planned case is read.
    public let interval: Interval?

    static let undefined = Bounds(low: nil, high: nil, interval: nil)
}
