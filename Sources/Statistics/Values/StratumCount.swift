/// What was seen in one stratum: `events` among `sampled` cases drawn at random, without replacement, from
/// `population` cases. A simple random sample is one stratum.
public struct StratumCount: Sendable, Hashable {
    /// N_h, cases in the stratum.
    public let population: Int
    /// n_h, cases sampled and read.
    public let sampled: Int
    /// x_h, sampled cases with the attribute.
    public let events: Int

    /// The largest population the methods are written for: all their integer arithmetic stays exact.
    public static let largestPopulation = 1_000_000_000
    /// The most cases of a sample for the methods that keep a number for each case.
    public static let largestSample = 1_000_000

    /// Throws `StatisticsError.outOfRange` unless 0 <= events <= sampled <= population <= `largestPopulation`.
    public init(population: Int, sampled: Int, events: Int) throws(StatisticsError) {
        try require(
            (0...Self.largestPopulation).contains(population), .population, population,
            .range(0, Self.largestPopulation))
        try require((0...population).contains(sampled), .sampleSize, sampled, .range(0, population))
        try require((0...sampled).contains(events), .events, events, .range(0, sampled))
        self.population = population
        self.sampled = sampled
        self.events = events
    }

    /// A count already known to be in order.
    init(known population: Int, _ sampled: Int, _ events: Int) {
        self.population = population
        self.sampled = sampled
        self.events = events
    }

    /// The share of the sample with the attribute, x/n. The sample must not be empty.
    var rate: Double { Double(events) / Double(sampled) }

    /// The share of the population in the sample, n/N.
    var samplingFraction: Double { Double(sampled) / Double(population) }

    /// Every case was read: nothing is left to estimate.
    public var isCensus: Bool { sampled == population }

    /// The same sample seen from the other side: cases without the attribute.
    public var complement: StratumCount { StratumCount(known: population, sampled, sampled - events) }
}

/// Several strata are one sample; the checks that every stratified method shares.
extension [StratumCount] {
    var population: Int { reduce(0) { $0 + $1.population } }
    var sampled: Int { reduce(0) { $0 + $1.sampled } }
    var events: Int { reduce(0) { $0 + $1.events } }
    var isCensus: Bool { allSatisfy(\.isCensus) }

    /// Throws unless there is a stratum and each has at least one sampled case.
    func requireEveryStratumRead() throws(StatisticsError) {
        try require(!isEmpty, .strata, count, .atLeast(1))
        if let unread = firstIndex(where: { $0.sampled == 0 }) { throw .unreadStratum(index: unread) }
        try require(
            population <= StratumCount.largestPopulation, .populationOfStrata, population,
            .atMost(StratumCount.largestPopulation))
    }

    /// The weighted total sum N_h x_h / n_h, in cases. Every stratum must have been read.
    var weightedTotal: Double {
        reduce(0) { $0 + Double($1.population) * Double($1.events) / Double($1.sampled) }
    }
}
