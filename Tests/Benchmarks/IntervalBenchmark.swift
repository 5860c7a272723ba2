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
