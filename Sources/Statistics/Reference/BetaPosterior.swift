import CSpecialFunctions

/// What `events` of `trials` say about a rate in a population without end, under a Beta prior:
/// Beta(a0 + x, b0 + n - x).
public struct BetaPosterior: Sendable, Hashable {
    public let distribution: BetaDistribution

    /// No trial at all leaves the prior. Throws `StatisticsError.outOfRange` unless 0 <= events <= trials.
    public init(events: Int, trials: Int, prior: BetaDistribution) throws(StatisticsError) {
        try require(trials >= 0, .trials, trials, .orMore(0))
        try require((0...trials).contains(events), .events, events, .range(0, trials))
        distribution = BetaDistribution(known: prior.a + Double(events), prior.b + Double(trials - events))
    }

    public var mean: Double { distribution.mean }

    /// The posterior median.
    public var median: Double { known(quantile: 0.5) }

    /// Equal-tailed credible limits.
    public func interval(level: ConfidenceLevel = .ninetyFive) -> Interval {
        Interval(
            low: known(quantile: level.alpha / 2), high: known(quantile: 1 - level.alpha / 2), level: level,
            method: .betaPosterior)
    }

    /// P(rate > threshold).
    public func probability(above threshold: Double) -> Double { distribution.upperTail(threshold) }

    private func known(quantile p: Double) -> Double { special_beta_quantile(distribution.a, distribution.b, p) }
}

extension Method {
    public static let betaPosterior = Method(
        name: "Beta posterior", formula: "Beta(a0 + x, b0 + n - x), quantiles at alpha/2 and 1-alpha/2",
        source: "Bayes 1763; Gelman et al. 2013, 2.4")
}
