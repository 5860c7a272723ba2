import Statistics

/// A stratified population of which everything is known, and how it is sampled: what an interval is put to the test on.
public struct CoverageDesign: Sendable, Hashable {
    /// One stratum, in cases.
    public struct Stratum: Sendable, Hashable {
        /// N_h.
        public let population: Int
        /// n_h, drawn at random without replacement.
        public let sampled: Int
        /// Cases with the attribute whose rate is estimated.
        public let events: Int
        /// Cases that belong to the ratio's denominator, and those of them that belong to its numerator.
        public let eligible: Int
        public let unmet: Int

        /// Throws `StatisticsError.outOfRange` unless 1 <= sampled <= population, events <= population and
        /// unmet <= eligible <= population.
        public init(
            population: Int, sampled: Int, events: Int, eligible: Int, unmet: Int
        ) throws(StatisticsError) {
            guard sampled >= 1 else {
                throw .outOfRange(.sampleSizeOfStratum, .whole(sampled), .atLeast(1))
            }
            _ = try Hypergeometric(population: population, successes: events, draws: sampled)
            _ = try RatioStratum(population: population, sampled: population, eligible: eligible, events: unmet)
            _ = try StratumCount(population: population, sampled: sampled, events: 0)
            self.population = population
            self.sampled = sampled
            self.events = events
            self.eligible = eligible
            self.unmet = unmet
        }
    }

    /// Told apart by it, and the samples with it: two designs of one name draw with the same random numbers.
    public let name: String
    public let strata: [Stratum]

    /// Throws `StatisticsError.outOfRange` without strata, and without an eligible case: there is no ratio then.
    public init(name: String, strata: [Stratum]) throws(StatisticsError) {
        guard !strata.isEmpty else {
            throw .outOfRange(.strata, .whole(0), .atLeast(1))
        }
        self.name = name
        self.strata = strata
        guard eligible > 0 else {
            throw .outOfRange(.eligibleCases, .whole(0), .atLeast(1))
        }
    }

    /// N and n.
    public var population: Int { strata.reduce(0) { $0 + $1.population } }
    public var sampled: Int { strata.reduce(0) { $0 + $1.sampled } }
    private var eligible: Int { strata.reduce(0) { $0 + $1.eligible } }
    private var unmet: Int { strata.reduce(0) { $0 + $1.unmet } }

    /// How many eligible cases a sample holds on average.
    public var expectedEligible: Double {
        strata.reduce(0) { $0 + Double($1.sampled * $1.eligible) / Double($1.population) }
    }

    /// What is true: a fraction of 1, for the total too.
    public func truth(of quantity: CoverageQuantity) -> Double {
        let population = Double(population)
        switch quantity {
        case .rate: return Double(strata.reduce(0) { $0 + $1.events }) / population
        case .total: return Double(unmet) / population
        case .ratio: return Double(unmet) / Double(eligible)
        case .difference: return truth(of: .total) - truth(of: .rate)
        }
    }

    /// 60 cases of 1,000 in four strata, a gap of 19.5 in 100: what a council's first audit is like.
    public static func sixtyCasesInFourStrata() throws(StatisticsError) -> CoverageDesign {
        try CoverageDesign(
            name: "sixty cases in four strata",
            strata: [
                Stratum(population: 400, sampled: 24, events: 40, eligible: 120, unmet: 40),
                Stratum(population: 300, sampled: 18, events: 60, eligible: 100, unmet: 50),
                Stratum(population: 200, sampled: 12, events: 60, eligible: 80, unmet: 20),
                Stratum(population: 100, sampled: 6, events: 35, eligible: 50, unmet: 30),
            ])
    }
}

/// What is estimated.
public enum CoverageQuantity: String, Sendable, CaseIterable {
    /// The share of all cases with an attribute.
    case rate
    /// The number of unmet cases.
    case total
    /// The unmet among the eligible.
    case ratio
    /// The rate of unmet cases less that of the attribute, from two samples drawn apart: a re-audit and its baseline.
    case difference
}
