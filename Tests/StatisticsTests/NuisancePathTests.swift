import TestAudits
import Testing

@testable import Statistics

@Suite struct NuisancePathTests {
    /// Slow and certain: ranks every step of every stratum by exact integers and takes the first ones.
    private func rankedVectors(_ strata: [StratumCount]) throws -> [[Int]] {
        let path = try NuisancePath(strata)
        var steps: [(stratum: Int, k: Int)] = []
        for stratum in strata.indices {
            for k in path.start[stratum]..<path.end[stratum] { steps.append((stratum, k)) }
        }
        let n = strata.sampled
        let events = strata.events
        func terms(_ step: (stratum: Int, k: Int)) -> (Int, Int) {
            let (h, k) = step
            let size = strata[h].population
            let unread = size - k - strata[h].sampled + strata[h].events
            return (
                (2 * (n + 1) * (k + 1) + 4 * (2 * events + 1)) * unread,
                (k + 1 - strata[h].events) * (2 * (n + 1) * (size - k) + 4 * (2 * (n - events) + 1))
            )
        }
        steps.sort { first, second in
            let (a, b) = terms(first)
            let (c, d) = terms(second)
            // Small strata: the products fit 64 bits.
            if a * d != c * b { return a * d > c * b }
            return first.stratum < second.stratum
        }
        var vector = path.start
        var vectors = [vector]
        for step in steps {
            vector[step.stratum] += 1
            vectors.append(vector)
        }
        return vectors
    }

    @Test(arguments: 1...60) func everyVectorMatchesTheRankOrderOfAllSteps(seed: Int) throws {
        var generator = SeededRandom(UInt64(seed))
        let strata = generator.strata(count: 1...6, population: 1...40, leastRead: 0)
        let path = try NuisancePath(strata)
        let vectors = try rankedVectors(strata)
        #expect(vectors.count == path.totals.count)
        for (total, vector) in zip(path.totals, vectors) { #expect(path.vector(total: total) == vector) }
    }

    /// Identical strata tie at every step; the first must always be served first.
    @Test func tiesGoToTheFirstStratum() throws {
        let path = try NuisancePath([StratumCount](repeating: StratumCount(known: 30, 5, 1), count: 4))
        #expect(path.vector(total: 5) == [2, 1, 1, 1])
        #expect(path.vector(total: 6) == [2, 2, 1, 1])
        #expect(path.vector(total: 7) == [2, 2, 2, 1])
        #expect(path.vector(total: 41) == [11, 10, 10, 10])
    }

    /// At a million cases the vectors still rise by exactly one case from one total to the next.
    @Test func vectorsRiseOneCaseAtATime() throws {
        var strata: [StratumCount] = []
        for index in 0..<12 { strata.append(StratumCount(known: 20_000 + 11_591 * index, 5 + 5 * index, index)) }
        let path = try NuisancePath(strata)
        for base in [path.totals.lowerBound, 5_000, 100_003, 500_000, path.totals.upperBound - 6] {
            var before = path.vector(total: base)
            for total in (base + 1)...(base + 5) {
                let after = path.vector(total: total)
                #expect(after.reduce(0, +) == total)
                #expect(zip(before, after).allSatisfy { $0 <= $1 })
                before = after
            }
        }
    }

    @Test func numbersBeyondExactArithmeticAreRefused() {
        #expect(throws: StatisticsError.tooLarge(.profileExact, .sixtyThreeBits)) {
            try NuisancePath([StratumCount(known: 1_000_000_000, 10_000, 5)])
        }
    }
}
