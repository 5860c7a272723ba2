/// What one stratum has given so far: its cases in the random order they were drawn, as far as they were read without
/// a gap.
public struct StratumReadings: Sendable, Hashable {
    /// N_h.
    public let population: Int
    /// Whether each case is an event, in ticket order.
    public let events: [Bool]

    /// `InterimTotal` refuses more events than cases.
    public init(population: Int, events: [Bool]) {
        self.population = population
        self.events = events
    }
}

/// Limits for the total of a stratified sample that is still being read; they hold however often one looks.
///
/// One stratum has its confidence sequence. Of several, with t_h cases read and s_h events among them, a total K is in where
/// the best way to spread it over the strata is likely enough: max of prod C(K_h,s_h) C(N_h-K_h,t_h-s_h)/C(N_h,t_h) over
/// sum K_h = K is above alpha m, m half the chance of what was seen where each stratum has a rate of its own, half that where
/// all have one. Given the true K_h, m over the product is a mean of two nonnegative martingales, so by Ville's inequality
/// the chance that K is ever out is at most alpha; which stratum is read next may be chosen by what was seen, as long as the
/// order of the draw is kept within it. No intersection of looks is taken, so the counts alone decide.
public struct InterimTotal: Sendable, Hashable {
    public let population: Int
    /// nil once the limits of a single stratum have crossed.
    public let totalInterval: CountInterval?
    /// log m; nil of one stratum.
    public let logMixture: Double?

    /// Throws `StatisticsError.outOfRange` without strata or when a stratum has more readings than cases.
    public init(_ strata: [StratumReadings], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        try require(!strata.isEmpty, .strata, strata.count, .atLeast(1))
        population = strata.reduce(0) { $0 + $1.population }
        if strata.count == 1 {
            var sequence = try ConfidenceSequence(population: population, level: level)
            for event in strata[0].events { try sequence.draw(event: event) }
            (totalInterval, logMixture) = (sequence.limits, nil)
            return
        }
        var counts: [StratumCount] = []
        for stratum in strata {
            counts.append(
                try StratumCount(
                    population: stratum.population, sampled: stratum.events.count,
                    events: stratum.events.count { $0 }))
        }
        let mixture = InterimMixture(counts)
        let limits = mixture.limits(alpha: level.alpha)
        logMixture = mixture.logMixture
        totalInterval = CountInterval(
            low: limits.low, high: limits.high, level: level, method: .mixtureConfidenceSequence)
    }

    /// The limits as rates of the population; nil with the total's, or when the population is empty.
    public var interval: Interval? {
        population > 0 ? totalInterval?.rates(of: population) : nil
    }
}

extension Method {
    public static let mixtureConfidenceSequence = Method(
        name: "confidence sequence of several strata",
        formula: "{K: max over sum K_h = K of prod C(K_h,s_h) C(N_h-K_h,t_h-s_h)/C(N_h,t_h) > alpha m}",
        source: "Waudby-Smith and Ramdas 2020, prior-posterior ratio; Ville's inequality; this product")
}
