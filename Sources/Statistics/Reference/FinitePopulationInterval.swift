/// Rate and total of a simple random sample by the classical formulas with finite-population correction.
public struct FinitePopulationEstimate: Sendable, Hashable {
    public let sample: StratumCount
    public let level: ConfidenceLevel

    /// Throws `StatisticsError.outOfRange` when nothing was sampled.
    public init(_ sample: StratumCount, level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        try require(sample.sampled >= 1, .sampleSize, sample.sampled, .atLeast(1))
        self.sample = sample
        self.level = level
    }

    public var rate: Double { sample.rate }

    /// N p, in cases.
    public var total: Double { Double(sample.population) * rate }

    /// sqrt((1-n/N) p(1-p)/(n-1)); 0 for a census, nil for one case of several.
    public var standardError: Double? {
        if sample.isCensus { return 0 }
        guard sample.sampled > 1 else { return nil }
        return ((1 - sample.samplingFraction) * rate * (1 - rate) / Double(sample.sampled - 1)).squareRoot()
    }

    /// p ± z se, clipped to [0, 1]; nil where the standard error is. For comparison only.
    public var wald: Interval? {
        standardError.map { error in
            Interval(low: rate - level.z * error, high: rate + level.z * error, level: level, method: .waldFinite)
                .clipped(to: 0...1)
        }
    }

    /// The score interval: the rates P with |p - P| <= z sqrt(P(1-P)/n (N-n)/(N-1)); [p, p] for a census.
    public var wilson: Interval {
        let limits = wilsonLimits(rate: rate, size: sample.effectiveSize, quantile: level.z)
        return Interval(low: limits.low, high: limits.high, level: level, method: .wilsonFinite)
    }
}

extension Method {
    public static let waldFinite = Method(
        name: "Wald, finite population", formula: "p ± z sqrt((1-n/N) p(1-p)/(n-1))", source: "Cochran 1977, 3.2")
    public static let wilsonFinite = Method(
        name: "Wilson, finite population", formula: "Wilson's interval with n* = n(N-1)/(N-n)",
        source: "Wilson 1927, with the variance of Cochran 1977, 3.2")
}
