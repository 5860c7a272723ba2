import Statistics

/// The intervals that a person waits for.
enum IntervalBenchmark {
    private static let runs = 41

    static func run(_ table: Table) throws {
        let single = try StratumCount(population: 1_000_000, sampled: 400, events: 58)
        try measure("exact hypergeometric, N 1,000,000, n 400", table) {
            ExactHypergeometricInterval.twoSided(single).high
        }
        for (population, sampled, count) in [(6000, 200, 8), (1_000_000, 400, 12)] {
            let strata = try strata(population: population, sampled: sampled, count: count)
            try measure("profile-exact, N \(population), n \(sampled), H \(count)", table) {
                try StratifiedRate(strata).totalInterval.high
            }
        }
        let small = try strata(population: 1000, sampled: 60, count: 4)
        let prior = try BetaDistribution(a: 0.25, b: 0.25)
        try measure("Bayesian convolution, N 1000, n 60, H 4", table) {
            try StratifiedPosterior(small, prior: prior).totalInterval.high
        }
        try coverage(table)
    }

    /// Ten thousand samples of one stratified design, each with its profile-exact interval, on one core.
    private static func coverage(_ table: Table) throws {
        let truth = [(300, 30, 18), (250, 12, 15), (250, 60, 15), (200, 8, 12)]
        var generator = SplitMix(state: 1)
        var held = 0
        let replicates = 10_000
        let seconds = try Clock.seconds {
            for _ in 0..<replicates {
                let strata = try truth.map { population, events, sampled in
                    let found = (0..<sampled).reduce(into: (left: events, seen: 0)) { draw, number in
                        if Int(generator.next() % UInt64(population - number)) < draw.left {
                            draw = (draw.left - 1, draw.seen + 1)
                        }
                    }
                    return try StratumCount(population: population, sampled: sampled, events: found.seen)
                }
                let limits = try StratifiedRate(strata).totalInterval
                held += (limits.low...limits.high).contains(110) ? 1 : 0
            }
        }
        table.row(
            "10,000 coverage replicates, n 60, H 4", try Samples([seconds]),
            "covered \(held) of \(replicates), one core")
    }

    private struct SplitMix {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static func measure(_ what: String, _ table: Table, _ body: () throws -> Int) throws {
        var limits: Set<Int> = []
        let times = try (0..<runs).map { _ in try Clock.seconds { limits.insert(try body()) } }
        table.row(what, try Samples(times), "upper limit \(limits.sorted().map(String.init).joined(separator: ", "))")
    }

    /// Strata whose sizes run from one part to `count` parts, sampled in proportion, with events from one in ten to one
    /// in four.
    private static func strata(population: Int, sampled: Int, count: Int) throws -> [StratumCount] {
        let parts = count * (count + 1) / 2
        var left = (population: population, sampled: sampled)
        return try (1...count).map { number in
            let isLast = number == count
            let size = isLast ? left.population : population * number / parts
            let read = isLast ? left.sampled : max(2, sampled * number / parts)
            left = (left.population - size, left.sampled - read)
            return try StratumCount(population: size, sampled: read, events: read / (4 + number % 6))
        }
    }
}
