/// How wide the interval of a rate will be, foreseen before anything is read: half of Wilson's interval around the rate
/// that is expected.
///
/// For one stratum this is the rule by which `SampleSize.wilson` plans. For several, the sample counts as one of the
/// effective size n* = min(P(1-P)/v, 1/v'), with P = sum W_h p_h, v = sum W_h² p_h(1-p_h) g_h, v' = sum W_h² g_h and
/// g_h = (N_h-n_h)/(n_h(N_h-1)), the finite correction within each stratum; 1/v' is Kish's cap, which keeps rates of 0
/// and 1 from promising that nothing is left to learn. What is read decides the interval; this only plans it.
public struct PlannedMargin: Sendable, Hashable {
    /// What is planned of one stratum.
    public struct Stratum: Sendable, Hashable {
        /// N_h, cases in the stratum.
        public let population: Int
        /// n_h, cases to be read.
        public let sampled: Int
        /// p_h, the rate expected, a fraction of 1.
        public let rate: Double

        /// `PlannedMargin` refuses what no stratum can be.
        public init(population: Int, sampled: Int, rate: Double) {
            self.population = population
            self.sampled = sampled
            self.rate = rate
        }
    }

    /// The rate expected of the whole, a fraction of 1.
    public let rate: Double
    /// n*, the size of the sample from an infinite population that would say as much; infinite for a census.
    public let effectiveSize: Double
    /// Half the width of the interval, a fraction of 1; 0 for a census.
    public let halfWidth: Double

    /// Throws `StatisticsError.unreadStratum` when nothing is to be read of a stratum, and `outOfRange` without strata,
    /// for a sample larger than its stratum, or a rate outside 0...1.
    public init(_ strata: [Stratum], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        for stratum in strata {
            _ = try StratumCount(population: stratum.population, sampled: stratum.sampled, events: 0)
            try require((0...1).contains(stratum.rate), .expectedRateOfStratum, stratum.rate, .range(0, 1))
        }
        let occupied = strata.enumerated().filter { $0.element.population > 0 }
        try require(!occupied.isEmpty, .occupiedStrata, occupied.count, .atLeast(1))
        if let unread = occupied.first(where: { $0.element.sampled == 0 }) {
            throw .unreadStratum(index: unread.offset)
        }
        let population = Double(occupied.reduce(0) { $0 + $1.element.population })
        var expected = 0.0
        var variance = 0.0
        var kish = 0.0
        for (_, stratum) in occupied {
            let weight = Double(stratum.population) / population
            expected += weight * stratum.rate
            guard stratum.sampled < stratum.population else { continue }
            let term =
                weight * weight * Double(stratum.population - stratum.sampled)
                / (Double(stratum.sampled) * Double(stratum.population - 1))
            variance += term * stratum.rate * (1 - stratum.rate)
            kish += term
        }
        rate = min(max(expected, 0), 1)
        effectiveSize =
            kish > 0 ? min(variance > 0 ? rate * (1 - rate) / variance : .infinity, 1 / kish) : .infinity
        let limits = wilsonLimits(rate: rate, size: effectiveSize, quantile: level.z)
        halfWidth = (limits.high - limits.low) / 2
    }
}

extension Method {
    public static let plannedMargin = Method(
        name: "Wilson half-width at the effective size",
        formula: "half of Wilson's interval with n* = min(P(1-P)/v, 1/v') at the expected rate P",
        source: "Wilson 1927; Kish 1965, 8.2, with the variance of Cochran 1977, 5.9")
}
