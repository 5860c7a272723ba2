/// What was seen in one stratum for a ratio: `events` among the `eligible` among `sampled` cases of `population`.
public struct RatioStratum: Sendable, Hashable {
    /// N_h, cases in the stratum.
    public let population: Int
    /// n_h, cases sampled and read.
    public let sampled: Int
    /// d_h, sampled cases that belong to the denominator.
    public let eligible: Int
    /// u_h, sampled cases that belong to the numerator.
    public let events: Int

    /// Throws `StatisticsError.outOfRange` unless 0 <= events <= eligible <= sampled <= population.
    public init(population: Int, sampled: Int, eligible: Int, events: Int) throws(StatisticsError) {
        let count = try StratumCount(population: population, sampled: sampled, events: eligible)
        try require((0...eligible).contains(events), .events, events, .range(0, eligible))
        self.population = count.population
        self.sampled = count.sampled
        self.eligible = eligible
        self.events = events
    }

    /// A stratum already known to be in order.
    init(known population: Int, sampled: Int, eligible: Int, events: Int) {
        self.population = population
        self.sampled = sampled
        self.eligible = eligible
        self.events = events
    }

    /// N_h/n_h. The stratum must have been read.
    var weight: Double { Double(population) / Double(sampled) }

    /// 1 - n_h/N_h, the share of the stratum left unread.
    var unreadShare: Double { 1 - Double(sampled) / Double(population) }

    var isCensus: Bool { sampled == population }

    /// The stratum as a count of its numerator.
    var eventCount: StratumCount { StratumCount(known: population, sampled, events) }
}
