/// The counts of a double reading: how the first reader divided the cases, and what moderation found in each class.
public struct DoubleReadingCounts: Sendable, Hashable {
    /// The cases the first reader put in one class.
    public struct Class: Sendable, Hashable {
        /// Cases in the class.
        public let cases: Int
        /// Of these, moderated.
        public let moderated: Int
        /// Of these, truly positive.
        public let positive: Int

        /// Throws `StatisticsError.outOfRange` unless 0 <= positive <= moderated <= cases.
        public init(cases: Int, moderated: Int, positive: Int) throws(StatisticsError) {
            let count = try StratumCount(population: cases, sampled: moderated, events: positive)
            self.cases = count.population
            self.moderated = count.sampled
            self.positive = count.events
        }

        /// t/m; 0 for a class without cases, nil for one with cases and none moderated.
        var trueShare: Double? {
            if cases == 0 { return 0 }
            return moderated == 0 ? nil : Double(positive) / Double(moderated)
        }
    }

    /// What the first reader found positive, and the rest.
    public let positive: Class
    public let negative: Class
    /// N, when the cases are a simple random sample of a finite population.
    public let population: Int?

    /// Throws `StatisticsError.outOfRange` without cases or with a population smaller than the sample.
    public init(positive: Class, negative: Class, population: Int?) throws(StatisticsError) {
        let cases = positive.cases + negative.cases
        try require(cases >= 1, .casesRead, cases, .atLeast(1))
        if let population {
            try require(population >= cases, .population, population, .casesRead(cases))
        }
        self.positive = positive
        self.negative = negative
        self.population = population
    }

    /// n.
    public var cases: Int { positive.cases + negative.cases }

    /// P1.
    var positiveShare: Double { Double(positive.cases) / Double(cases) }

    /// Whether every class that has cases has a moderated one.
    var isEstimable: Bool { positive.trueShare != nil && negative.trueShare != nil }
}
