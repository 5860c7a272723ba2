import TestAudits
import Testing

@testable import Statistics

@Suite struct StratifiedRateTests {
    /// C(n, k) as a double, exact enough for populations of a few dozen.
    private func choose(_ n: Int, _ k: Int) -> Double {
        guard k >= 0 && k <= n else { return 0 }
        return (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    }

    /// Slow and certain: enumerates every possible sample of the strata.
    private func tails(_ strata: [StratumCount], _ scores: [Int], _ successes: [Int]) -> (upper: Double, lower: Double)
    {
        let observed = zip(scores, strata).reduce(0) { $0 + $1.0 * $1.1.events }
        var law: [Int: Double] = [0: 1]
        for (index, stratum) in strata.enumerated() {
            var next: [Int: Double] = [:]
            for x in 0...stratum.sampled {
                let probability =
                    choose(successes[index], x) * choose(stratum.population - successes[index], stratum.sampled - x)
                    / choose(stratum.population, stratum.sampled)
                if probability == 0 { continue }
                for (value, mass) in law { next[value + scores[index] * x, default: 0] += mass * probability }
            }
            law = next
        }
        let upper = law.filter { $0.key >= observed }.values.reduce(0, +)
        let lower = law.filter { $0.key <= observed }.values.reduce(0, +)
        return (upper, lower)
    }

    /// The definition read aloud: the greedy path walked step by step, every K tried.
    private func limitsByDefinition(_ strata: [StratumCount], alpha: Double) -> (low: Int, high: Int) {
        let scores = ScoreStatistic(strata).scores
        let n = Double(strata.sampled)
        let m = (Double(strata.events) + 0.5) / (n + 1)
        var vector = strata.map(\.events)
        var low: Int?
        var high = 0
        while true {
            let total = vector.reduce(0, +)
            let tails = tails(strata, scores, vector)
            if low == nil, tails.upper >= alpha / 2 - 1e-12 { low = total }
            if tails.lower >= alpha / 2 - 1e-12 { high = total }
            var best: (index: Int, gain: Double)?
            for (index, stratum) in strata.enumerated() {
                let k = Double(vector[index])
                let room = stratum.population - stratum.sampled + stratum.events - vector[index]
                if room <= 0 { continue }
                let gain =
                    (k + 1 + 4 * m) / (k + 1 - Double(stratum.events)) * Double(room)
                    / (Double(stratum.population) - k + 4 * (1 - m))
                if let known = best, gain <= known.gain * (1 + 1e-12) { continue }
                best = (index, gain)
            }
            guard let best else { return (low ?? total, high) }
            vector[best.index] += 1
        }
    }

    @Test(arguments: 1...40) func limitsMatchTheDefinition(seed: Int) throws {
        var generator = SeededRandom(UInt64(1000 + seed))
        let strata = generator.strata(count: 1...4, population: 2...24)
        let level = try ConfidenceLevel([0.8, 0.9, 0.95, 0.99].randomElement(using: &generator) ?? 0.95)
        let estimate = try StratifiedRate(strata, level: level)
        let expected = limitsByDefinition(strata, alpha: level.alpha)
        #expect(estimate.totalInterval.low == expected.low)
        #expect(estimate.totalInterval.high == expected.high)
        let lower = tails(strata, estimate.scores, estimate.lower.nuisance).upper
        let upper = tails(strata, estimate.scores, estimate.upper.nuisance).lower
        #expect(abs(estimate.lower.tail - lower) < 1e-12)
        #expect(abs(estimate.upper.tail - upper) < 1e-12)
        #expect(estimate.lower.tailBeyond == nil || (estimate.lower.tailBeyond ?? 1) < level.alpha / 2)
        #expect(estimate.upper.tailBeyond == nil || (estimate.upper.tailBeyond ?? 1) < level.alpha / 2)
    }

    @Test(arguments: 1...40) func oneStratumIsTheExactHypergeometricInterval(seed: Int) throws {
        var generator = SeededRandom(UInt64(seed))
        let strata = generator.strata(count: 1...1, population: 1...500)
        let exact = ExactHypergeometricInterval.twoSided(strata[0])
        let estimate = try StratifiedRate(strata)
        #expect(estimate.totalInterval.low == exact.low)
        #expect(estimate.totalInterval.high == exact.high)
        #expect(try StratifiedRate.oneSidedLower(strata) == ExactHypergeometricInterval.oneSidedLower(strata[0]))
        #expect(try StratifiedRate.oneSidedUpper(strata) == ExactHypergeometricInterval.oneSidedUpper(strata[0]))
    }

    @Test func oneCaseOfForty() throws {
        let seen = try StratifiedRate([StratumCount(population: 40, sampled: 1, events: 1)]).totalInterval
        #expect([seen.low, seen.high] == [1, 40])
        let unseen = try StratifiedRate([StratumCount(population: 40, sampled: 1, events: 0)]).totalInterval
        #expect([unseen.low, unseen.high] == [0, 39])
    }

    @Test func censusHasNoWidth() throws {
        let census = try StratifiedRate([
            StratumCount(population: 5, sampled: 5, events: 2), StratumCount(population: 3, sampled: 3, events: 0),
        ])
        #expect([census.totalInterval.low, census.totalInterval.high] == [2, 2])
        #expect(census.standardError == 0)
        #expect(census.scores == [0, 0])
    }

    @Test func nothingFoundStartsAtNothingAndEverythingFoundEndsAtEverything() throws {
        let strata = [StratumCount(known: 400, 20, 0), StratumCount(known: 90, 4, 0), StratumCount(known: 6, 6, 0)]
        #expect(try StratifiedRate(strata).totalInterval.low == 0)
        #expect(try StratifiedRate(strata.map(\.complement)).totalInterval.high == 496)
    }

    @Test func refusesAnUnreadStratumAndNoStrata() {
        #expect(throws: StatisticsError.unreadStratum(index: 1)) {
            try StratifiedRate([StratumCount(known: 9, 3, 1), StratumCount(known: 9, 0, 0)])
        }
        #expect(throws: StatisticsError.outOfRange(.strata, .whole(0), .atLeast(1))) { try StratifiedRate([]) }
    }

    @Test func aHeavyStratumReadOnlyTwiceIsNamed() throws {
        let strata = [StratumCount(known: 500, 40, 3), StratumCount(known: 100, 2, 0), StratumCount(known: 60, 2, 0)]
        #expect(try StratifiedRate(strata).barelyRead == [1])
    }

    @Test func closedFormIsNearAndNeverEmpty() throws {
        let strata = [StratumCount(known: 300, 20, 2), StratumCount(known: 200, 25, 3), StratumCount(known: 50, 15, 5)]
        let exact = try StratifiedRate(strata).interval
        let closed = try StratifiedRateClosedForm(strata)
        #expect(abs(closed.interval.low - exact.low) < 0.02)
        #expect(abs(closed.interval.high - exact.high) < 0.02)
        let none = try StratifiedRateClosedForm(strata.map { StratumCount(known: $0.population, $0.sampled, 0) })
        #expect(none.interval.low == 0)
        #expect(none.interval.high > 0.03)
        let census = try StratifiedRateClosedForm([StratumCount(known: 4, 4, 1)])
        #expect(census.interval.low == 0.25 && census.interval.high == 0.25)
    }
}
