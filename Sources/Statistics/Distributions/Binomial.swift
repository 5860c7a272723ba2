import CSpecialFunctions

/// The number of events in `trials` independent trials with probability `rate`.
public struct Binomial: Sendable, Hashable {
    public let trials: Int
    public let rate: Double

    /// Throws `StatisticsError.outOfRange` unless trials >= 0 and 0 <= rate <= 1.
    public init(trials: Int, rate: Double) throws(StatisticsError) {
        try require(trials >= 0, .trials, trials, .orMore(0))
        try require((0...1).contains(rate), .rate, rate, .range(0, 1))
        self.init(known: trials, rate)
    }

    init(known trials: Int, _ rate: Double) {
        self.trials = trials
        self.rate = rate
    }

    /// P(X <= x) = I_{1-rate}(n-x, x+1).
    public func lowerTail(_ x: Int) -> Double {
        if x < 0 { return 0 }
        if x >= trials { return 1 }
        return special_beta_upper_tail(Double(x + 1), Double(trials - x), rate)
    }

    /// P(X >= x) = I_rate(x, n-x+1).
    public func upperTail(_ x: Int) -> Double {
        if x <= 0 { return 1 }
        if x > trials { return 0 }
        return special_beta_lower_tail(Double(x), Double(trials - x + 1), rate)
    }
}
