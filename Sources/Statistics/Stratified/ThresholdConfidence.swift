/// How sure it is that a rate lies above a threshold, or at or below it: one-sided, by the tails of the profile-exact limits.
///
/// With R the threshold, K0 = floor(R N), X the events seen in n cases and S the score statistic with its observed value s:
/// above = 1 - P(S >= s | k(K0)), below = 1 - P(S <= s | k(K0 + 1)). Exact for one stratum, calibrated for more. Both are
/// confidences, not chances of the rate: below 0.5 for neither side they need not add up to 1.
public struct ThresholdConfidence: Sendable, Hashable {
    public enum Side: String, Sendable, CaseIterable {
        /// More than the threshold.
        case above
        /// The threshold or less.
        case below
    }

    public let threshold: ExactDecimal
    /// How sure the rate is above the threshold, and at or below it; fractions of 1.
    public let above: Double
    public let below: Double

    /// The side that is surer; above where both are as sure.
    public var side: Side { above >= below ? .above : .below }
    public var confidence: Double { max(above, below) }

    /// Throws as `StratifiedRate` does.
    public init(_ strata: [StratumCount], threshold: ExactDecimal) throws(StatisticsError) {
        try strata.requireEveryStratumRead()
        let profile = try ProfileExact(strata)
        let possible = profile.path.totals
        let least = threshold.floor(of: strata.population)
        self.threshold = threshold
        // Fewer than were seen, or more than can be left, is no number that the population could hold.
        above =
            least < possible.lowerBound
            ? 1
            : least > possible.upperBound ? 0 : 1 - profile.statistic.upperTail(profile.path.vector(total: least))
        below =
            least + 1 > possible.upperBound
            ? 1
            : least + 1 < possible.lowerBound
                ? 0 : 1 - profile.statistic.lowerTail(profile.path.vector(total: least + 1))
    }
}

extension Method {
    public static let thresholdConfidence = Method(
        name: "one-sided profile-exact",
        formula: "above = 1 - P(S >= s | k(K0)), below = 1 - P(S <= s | k(K0 + 1)), K0 = floor(R N)",
        source: "this product; exact for one stratum, calibrated by simulation for more")
}
