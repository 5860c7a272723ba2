import CSpecialFunctions

/// Limits for the number K with an attribute in a population of N that hold at every moment of reading it in random
/// order, however often one looks (a prior-posterior-ratio confidence sequence).
///
/// With prior K ~ BetaBinomial(N, a, b), after t draws with s events C_t = {K: prior(K)/posterior_t(K) < 1/alpha},
/// which is C(K,s) C(N-K,t-s)/C(N,t) > alpha · BetaBinomialPmf(s; t, a, b), and the limits are the running
/// intersection of all C_t so far. The chance that they ever leave out the true K is at most alpha. A fixed-n interval,
/// looked at after every case, misses far more often.
public struct ConfidenceSequence: Sendable, Hashable {
    public let population: Int
    public let level: ConfidenceLevel
    /// t and s so far.
    public private(set) var draws = 0
    public private(set) var events = 0
    /// The limits so far, the whole range before the first draw; nil once they crossed (the order was not random, or a
    /// rare miss), and ever after.
    public var limits: CountInterval? {
        isEmpty ? nil : CountInterval(low: low, high: high, level: level, method: .confidenceSequence)
    }

    private let a: Double
    private let b: Double
    private var low: Int
    private var high: Int
    private var isEmpty = false

    /// A number whose log ratio only equals the bound is out; this slack keeps rounding from letting it in.
    private static let tieSlack = 1e-10

    /// - Parameters:
    ///   - population: N.
    ///   - prior: the parameters a, b of the beta-binomial prior; (1, 1) takes every K as equally likely.
    ///
    /// Throws `StatisticsError.outOfRange` for a population out of range or parameters that are not positive.
    public init(
        population: Int, level: ConfidenceLevel = .ninetyFive, prior: (a: Double, b: Double) = (1, 1)
    ) throws(StatisticsError) {
        try require(
            (0...StratumCount.largestPopulation).contains(population), .population, population,
            .range(0, StratumCount.largestPopulation))
        let beta = try BetaDistribution(a: prior.a, b: prior.b)
        self.population = population
        self.level = level
        a = beta.a
        b = beta.b
        low = 0
        high = population
    }

    /// Takes the next case in random order. Throws `StatisticsError.outOfRange` when the population is exhausted.
    public mutating func draw(event: Bool) throws(StatisticsError) {
        try look(draws: draws + 1, events: events + (event ? 1 : 0))
    }

    /// Looks after `draws` cases in all with `events` among them. Throws `StatisticsError.outOfRange` when these
    /// cannot follow what was seen before.
    public mutating func look(draws: Int, events: Int) throws(StatisticsError) {
        try require(
            draws > self.draws && draws <= population, .draws, draws,
            .range(self.draws + 1, population))
        try require(
            events >= self.events && events - self.events <= draws - self.draws, .events, events,
            .range(self.events, self.events + draws - self.draws))
        self.draws = draws
        self.events = events
        guard !isEmpty else { return }
        narrow()
        if low > high { isEmpty = true }
    }

    /// Intersects with C_t. C_t is an interval around the K under which what was seen is likeliest, since that
    /// likelihood has one peak in K, and it always holds the peak.
    private mutating func narrow() {
        let possible = events...(population - draws + events)
        let peak = (events * (population + 1) / draws).clipped(to: possible)
        let bound = level.alpha.logarithm + logPredictive + Self.tieSlack
        func isIn(_ total: Int) -> Bool {
            guard possible.contains(total) else { return false }
            let likelihood = Hypergeometric(known: population, total, draws).probability(of: events)
            return likelihood > 0 && likelihood.logarithm > bound
        }
        if low < peak, !isIn(low) {
            low = smallest(in: (low + 1)...peak, where: isIn) ?? peak
        }
        if high > peak, !isIn(high) {
            high = largest(in: peak...(high - 1), where: isIn) ?? peak
        }
    }

    /// log BetaBinomialPmf(s; t, a, b): the chance of what was seen under the prior.
    private var logPredictive: Double {
        if a == 1 && b == 1 { return -Double(draws + 1).logarithm }
        let t = Double(draws)
        let s = Double(events)
        let logChoices = -special_log_beta(s + 1, t - s + 1) - (t + 1).logarithm
        return logChoices + special_log_beta(a + s, b + t - s) - special_log_beta(a, b)
    }
}

extension Method {
    public static let confidenceSequence = Method(
        name: "confidence sequence",
        formula: "running intersection of {K: C(K,s) C(N-K,t-s)/C(N,t) > alpha/(t+1)}",
        source: "Waudby-Smith and Ramdas 2020, prior-posterior ratio for sampling without replacement")
}
