/// The ratio of two estimated totals in a stratified population (events among the eligible) with the default,
/// conditional profile-exact interval.
///
/// Given how many are eligible, the events are a stratified sample of them, so the profile-exact limits apply with
/// the eligible population in place of the population. That number is itself an estimate: it is taken high (lambda), and
/// the limits are widened by phi for strata that differ. Calibrated by simulation, not proven; not the plain
/// hypergeometric interval even with one stratum.
public struct StratifiedRatio: Sendable, Hashable {
    public let strata: [RatioStratum]
    /// sum u_h and sum d_h, sampled cases.
    public let events: Int
    public let eligible: Int
    /// r = sum w_h u_h / sum w_h d_h; nil when no sampled case is eligible.
    public let ratio: Double?
    /// The Taylor-linearised standard error; nil with the ratio, or if a stratum has one sampled case of several.
    public let standardError: Double?
    /// Limits for the ratio; [0, 1] when no sampled case is eligible.
    public let interval: Interval
    /// sum w_h d_h, the estimated number of eligible cases.
    public let eligibleTotal: Double
    /// The numerator as a stratified rate over the whole population: its total and the limits of that total.
    public let eventTotal: StratifiedRate
    /// How the interval came about; nil when no sampled case is eligible.
    public let derivation: Derivation?

    /// The steps of the interval, for re-performance.
    public struct Derivation: Sendable, Hashable {
        /// The factor by which the eligible population is taken high.
        public let lambda: Double
        /// D+_h, the eligible population of each stratum taken high.
        public let eligiblePlus: [Int]
        /// The profile-exact limits for the events among sum D+_h.
        public let conditional: CountInterval
        /// s_h of the conditional limits.
        public let scores: [Int]
        /// The conditional limits as rates of sum D+_h.
        public let conditionalRates: Interval
        /// The widening for differences between strata, at least 1.
        public let phi: Double
    }

    /// Throws `StatisticsError.unreadStratum` when a stratum has no sampled case, `outOfRange` without strata, and
    /// `tooLarge` for populations beyond exact arithmetic.
    public init(_ strata: [RatioStratum], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        eventTotal = try StratifiedRate(strata.map(\.eventCount), level: level)
        self.strata = strata
        events = strata.reduce(0) { $0 + $1.events }
        eligible = strata.reduce(0) { $0 + $1.eligible }
        eligibleTotal = strata.reduce(0) { $0 + $1.weight * Double($1.eligible) }
        guard eligible > 0 else {
            ratio = nil
            standardError = nil
            derivation = nil
            interval = Interval(low: 0, high: 1, level: level, method: .conditionalProfileExact)
            return
        }
        let ratio = strata.reduce(0) { $0 + $1.weight * Double($1.events) } / eligibleTotal
        self.ratio = ratio
        standardError = strata.linearisedVariance(ratio: ratio, eligible: eligibleTotal)?.squareRoot()
        let derivation = try Derivation(strata, eligibleTotal: eligibleTotal, level: level)
        self.derivation = derivation
        interval = derivation.interval(around: ratio)
    }

    /// Some of the strata of a ratio by themselves, their eligible populations as they were taken high in the whole: the
    /// ratio, its interval and the eligible total. Nil where nothing was eligible in them.
    static func of(
        _ strata: [RatioStratum], eligiblePlus: [Int], level: ConfidenceLevel
    ) throws(StatisticsError) -> (ratio: Double, interval: Interval, eligibleTotal: Double)? {
        let total = strata.reduce(0) { $0 + $1.weight * Double($1.eligible) }
        guard total > 0 else { return nil }
        let ratio = strata.reduce(0) { $0 + $1.weight * Double($1.events) } / total
        let derivation = try Derivation(
            strata, lambda: strata.eligibleInflation(eligibleTotal: total), plus: eligiblePlus, eligibleTotal: total,
            level: level)
        return (ratio, derivation.interval(around: ratio), total)
    }

    /// Strata (indices) that hold over 15% of the eligible, taken high, with fewer than three sampled eligible cases:
    /// no method tried is safe then. Empty when no sampled case is eligible at all.
    public var barelyRead: [Int] {
        guard let plus = derivation?.eligiblePlus else { return [] }
        let threshold = 0.15 * Double(plus.reduce(0, +))
        return strata.indices.filter { Double(plus[$0]) > threshold && strata[$0].eligible < 3 }
    }
}

extension StratifiedRatio.Derivation {
    /// The strata must have been read and hold an eligible sampled case.
    fileprivate init(
        _ strata: [RatioStratum], eligibleTotal: Double, level: ConfidenceLevel
    ) throws(StatisticsError) {
        let lambda = strata.eligibleInflation(eligibleTotal: eligibleTotal)
        try self.init(
            strata, lambda: lambda, plus: strata.eligiblePlus(lambda: lambda), eligibleTotal: eligibleTotal,
            level: level)
    }

    fileprivate init(
        _ strata: [RatioStratum], lambda: Double, plus: [Int], eligibleTotal: Double, level: ConfidenceLevel
    ) throws(StatisticsError) {
        let conditionalStrata = zip(strata, plus).map { StratumCount(known: $1, $0.eligible, $0.events) }
        let profile = try ProfileExact(conditionalStrata)
        let limits = CountInterval(
            low: profile.lower(alpha: level.alpha / 2).total, high: profile.upper(alpha: level.alpha / 2).total,
            level: level, method: .conditionalProfileExact)
        self.init(
            lambda: lambda, eligiblePlus: plus, conditional: limits, scores: profile.statistic.scores,
            conditionalRates: limits.rates(of: plus.reduce(0, +)), phi: strata.widening(eligibleTotal: eligibleTotal))
    }

    /// r ± phi times the distance to each conditional limit, within 0...1.
    fileprivate func interval(around ratio: Double) -> Interval {
        let (low, high) = (conditionalRates.low, conditionalRates.high)
        let centre = ratio.clipped(to: low...high)
        return Interval(
            low: max(0, centre - phi * (centre - low)), high: min(1, centre + phi * (high - centre)),
            level: conditionalRates.level, method: .conditionalProfileExact)
    }
}

extension Method {
    public static let conditionalProfileExact = Method(
        name: "conditional profile-exact",
        formula: "profile-exact limits of the events among the eligible, their number taken high by lambda; "
            + "r ± phi times the distance to each limit",
        source: "this product; calibrated by simulation")
}
