import Statistics

/// The trial of one design: its samples drawn, the intervals of each computed, and held to the truth.
struct CoverageTrial {
    let design: CoverageDesign
    let samples: Int
    let seed: String
    let level: ConfidenceLevel

    /// Throws `StatisticsError` where a method refuses the design.
    func run() throws(StatisticsError) -> DesignCoverage {
        let sampler = try CoverageSampler(design, seed: seed)
        let drawn = EveryCore.map(samples) { sampler.sample($0) }
        let strata = design.strata

        // An interval depends on nothing but what was seen, so samples that saw the same share it.
        let events = Outcomes(drawn.map(\.events))
        let rates = try EveryCore.map(events.distinct.count) { index throws(StatisticsError) in
            var counts: [StratumCount] = []
            for (stratum, seen) in zip(strata, events.distinct[index]) {
                counts.append(try StratumCount(population: stratum.population, sampled: stratum.sampled, events: seen))
            }
            return try RateIntervals(StratifiedRate(counts, level: level))
        }
        let pairs = Outcomes(drawn.map(\.eligibleAndUnmet))
        let ratios = try EveryCore.map(pairs.distinct.count) { index throws(StatisticsError) in
            let seen = pairs.distinct[index]
            var counts: [RatioStratum] = []
            for (place, stratum) in strata.enumerated() {
                counts.append(
                    try RatioStratum(
                        population: stratum.population, sampled: stratum.sampled, eligible: seen[2 * place],
                        events: seen[2 * place + 1]))
            }
            return try RatioIntervals(counts, level: level)
        }

        var coverage = DesignCoverage(design)
        for (rate, times) in zip(rates, events.times) { coverage.add(rate.limits, to: .rate, times: times) }
        for (ratio, times) in zip(ratios, pairs.times) {
            coverage.add(ratio.limits, to: .ratio, times: times)
            coverage.add(ratio.total.limits, to: .total, times: times)
        }
        for (before, after) in zip(events.places, pairs.places) {
            coverage.add(ratios[after].total.difference(from: rates[before]), to: .difference, times: 1)
        }
        return coverage
    }

    /// Samples gathered by what they saw.
    private struct Outcomes: Sendable {
        /// In the order in which they first came up.
        var distinct: [[Int]] = []
        /// How many samples saw each.
        var times: [Int] = []
        /// Where in `distinct` each sample stands.
        var places: [Int] = []

        init(_ samples: [[Int]]) {
            var known: [[Int]: Int] = [:]
            for sample in samples {
                if let place = known[sample] {
                    times[place] += 1
                    places.append(place)
                } else {
                    known[sample] = distinct.count
                    places.append(distinct.count)
                    distinct.append(sample)
                    times.append(1)
                }
            }
        }
    }
}

/// How every method did on the samples of one design.
public struct DesignCoverage: Sendable, Hashable {
    public let design: CoverageDesign
    /// By quantity, in the order of its methods: the product's default first, its closed form second.
    public private(set) var results: [CoverageQuantity: [MethodCoverage]]

    init(_ design: CoverageDesign) {
        self.design = design
        results = Dictionary(
            uniqueKeysWithValues: CoverageQuantity.allCases.map { ($0, $0.methods.map(MethodCoverage.init)) })
    }

    mutating func add(_ limits: [Interval?], to quantity: CoverageQuantity, times: Int) {
        let truth = design.truth(of: quantity)
        for (index, interval) in limits.enumerated() {
            results[quantity]?[index].add(interval, truth: truth, times: times)
        }
    }
}
