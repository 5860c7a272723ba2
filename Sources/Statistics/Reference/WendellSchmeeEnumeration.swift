/// The highest tails any arrangement of K events reaches, for every K.
struct WendellSchmeeEnumeration {
    /// All strata but the last, and every sample of them with the value and the last stratum's counts that keep T on
    /// either side of what was seen.
    private let outer: [StratumCount]
    private let last: StratumCount
    /// Probabilities of 0 ... n_h events for every K_h, by stratum.
    private let laws: [[[Double]]]
    /// For each sample of the outer strata: its counts, the largest count of the last stratum with T <= t, and the
    /// smallest with T >= t.
    private let samples: [(counts: [Int], most: Int, least: Int)]
    private(set) var highestLowerTail: [Double]
    private(set) var highestUpperTail: [Double]

    init(outer: [StratumCount], last: StratumCount, strata: [StratumCount]) {
        self.outer = outer
        self.last = last
        laws = strata.map { stratum in
            (0...stratum.population).map { successes in
                let law = Hypergeometric(known: stratum.population, successes, stratum.sampled).masses()
                var full = [Double](repeating: 0, count: stratum.sampled + 1)
                for (offset, probability) in law.probabilities.enumerated() { full[law.start + offset] = probability }
                return full
            }
        }
        let observed = strata.weightedTotal
        let tolerance = 1e-9
        let weight = Double(last.population) / Double(last.sampled)
        var counts: [[Int]] = [[]]
        for stratum in outer { counts = counts.flatMap { start in (0...stratum.sampled).map { start + [$0] } } }
        samples = counts.map { counts in
            let value = zip(counts, outer).reduce(0.0) { sum, pair in
                sum + Double(pair.1.population) * Double(pair.0) / Double(pair.1.sampled)
            }
            let room = observed - value
            let most = ((room + tolerance) / weight).rounded(.down)
            let least = ((room - tolerance) / weight).rounded(.up)
            return (
                counts, Int(most.clipped(to: -1...Double(last.sampled))),
                Int(least.clipped(to: 0...Double(last.sampled + 1)))
            )
        }
        let population = strata.population
        highestLowerTail = [Double](repeating: 0, count: population + 1)
        highestUpperTail = highestLowerTail
    }

    mutating func run() { arrange(stratum: 0, successes: []) }

    private mutating func arrange(stratum: Int, successes: [Int]) {
        guard stratum < outer.count else {
            settle(successes)
            return
        }
        for count in 0...outer[stratum].population { arrange(stratum: stratum + 1, successes: successes + [count]) }
    }

    /// Takes the tails for every number of events in the last stratum.
    private mutating func settle(_ successes: [Int]) {
        // The mass of outer samples by the last stratum's limit: index most+1 for the lower tail, least for the upper.
        var lower = [Double](repeating: 0, count: last.sampled + 2)
        var upper = lower
        for sample in samples {
            var mass = 1.0
            for (index, count) in sample.counts.enumerated() { mass *= laws[index][successes[index]][count] }
            lower[sample.most + 1] += mass
            upper[sample.least] += mass
        }
        let arranged = successes.reduce(0, +)
        for (count, law) in laws[outer.count].enumerated() {
            var below = 0.0
            var lowerTail = 0.0
            for (events, probability) in law.enumerated() {
                below += probability
                lowerTail += below * lower[events + 1]
            }
            var above = 0.0
            var upperTail = 0.0
            for (events, probability) in law.enumerated().reversed() {
                above += probability
                upperTail += above * upper[events]
            }
            highestLowerTail[arranged + count] = max(highestLowerTail[arranged + count], lowerTail)
            highestUpperTail[arranged + count] = max(highestUpperTail[arranged + count], upperTail)
        }
    }
}
