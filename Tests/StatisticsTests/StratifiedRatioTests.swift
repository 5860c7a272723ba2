import TestAudits
import Testing

@testable import Statistics

@Suite struct StratifiedRatioTests {
    private func strata(_ rows: [(Int, Int, Int, Int)]) throws -> [RatioStratum] {
        try rows.map { try RatioStratum(population: $0.0, sampled: $0.1, eligible: $0.2, events: $0.3) }
    }

    @Test func nobodyEligibleLeavesEverythingOpen() throws {
        let ratio = try StratifiedRatio(try strata([(400, 20, 0, 0), (100, 7, 0, 0)]))
        #expect(ratio.ratio == nil && ratio.standardError == nil && ratio.derivation == nil)
        #expect(ratio.interval.low == 0 && ratio.interval.high == 1)
        #expect(ratio.barelyRead.isEmpty)
        let closed = try StratifiedRatioClosedForm(try strata([(400, 20, 0, 0)]))
        #expect(closed.ratio == nil && closed.interval.low == 0 && closed.interval.high == 1)
    }

    @Test func endsStayAtTheEnds() throws {
        let none = try StratifiedRatio(try strata([(350, 35, 11, 0), (150, 25, 6, 0)]))
        #expect(none.interval.low == 0 && none.interval.high < 0.3)
        let every = try StratifiedRatio(try strata([(350, 35, 11, 11), (150, 25, 6, 6)]))
        #expect(every.interval.high == 1 && every.interval.low > 0.7)
    }

    /// Everyone eligible: nothing about the eligible is estimated, so the conditional limits are those of the rate.
    @Test func everyoneEligibleGivesTheLimitsOfTheRate() throws {
        let rows = [(300, 30, 30, 9), (90, 20, 20, 2)]
        let ratio = try StratifiedRatio(try strata(rows))
        let rate = try StratifiedRate(rows.map { StratumCount(known: $0.0, $0.1, $0.3) })
        #expect(ratio.derivation?.eligiblePlus == [300, 90])
        #expect(ratio.derivation?.conditional.low == rate.totalInterval.low)
        #expect(ratio.derivation?.conditional.high == rate.totalInterval.high)
    }

    @Test func aStratumWithHardlyAnyEligibleIsNamed() throws {
        let ratio = try StratifiedRatio(try strata([(300, 30, 12, 4), (250, 25, 2, 1), (20, 10, 1, 0)]))
        #expect(ratio.barelyRead == [])
        let heavy = try StratifiedRatio(try strata([(300, 30, 12, 4), (900, 25, 2, 1), (20, 10, 1, 0)]))
        #expect(heavy.barelyRead == [1])
    }

    @Test func closedFormIsNear() throws {
        let rows = try strata([(300, 30, 9, 3), (200, 20, 7, 1), (80, 10, 4, 3)])
        let exact = try StratifiedRatio(rows).interval
        let closed = try StratifiedRatioClosedForm(rows).interval
        #expect(abs(exact.low - closed.low) < 0.05 && abs(exact.high - closed.high) < 0.05)
        let census = try StratifiedRatioClosedForm(try strata([(8, 8, 4, 1)]))
        #expect(census.interval.low == 0.25 && census.interval.high == 0.25)
    }

    @Test func countsThatCannotBeAreErrors() throws {
        #expect(throws: StatisticsError.outOfRange(.events, .whole(11), .range(0, 10))) {
            try strata([(30, 10, 11, 0)])
        }
        #expect(throws: StatisticsError.outOfRange(.events, .whole(6), .range(0, 5))) { try strata([(30, 10, 5, 6)]) }
        #expect(throws: StatisticsError.unreadStratum(index: 0)) {
            try StratifiedRatio(try strata([(30, 0, 0, 0), (9, 3, 1, 1)]))
        }
        #expect(throws: StatisticsError.outOfRange(.strata, .whole(0), .atLeast(1))) { try StratifiedRatio([]) }
    }
}

@Suite struct StratifiedZeroLimitTests {
    /// Every arrangement tried.
    private func bruteForce(_ strata: [StratumCount], alpha: Double) -> Int {
        var best = 0
        func place(_ index: Int, _ total: Int, _ probability: Double) {
            guard probability > alpha * (1 + 1e-12) else { return }
            guard index < strata.count else {
                best = max(best, total)
                return
            }
            for events in 0...(strata[index].population - strata[index].sampled) {
                let law = Hypergeometric(known: strata[index].population, events, strata[index].sampled)
                place(index + 1, total + events, probability * law.probability(of: 0))
            }
        }
        place(0, 0, 1)
        return best
    }

    @Test(arguments: 1...25) func greedyIsBest(seed: Int) throws {
        var generator = SeededRandom(UInt64(seed))
        let strata = generator.strata(count: 1...3, population: 1...20).map {
            StratumCount(known: $0.population, $0.sampled, 0)
        }
        #expect(
            try StratifiedZeroLimit.upper(strata) == bruteForce(strata, alpha: ConfidenceLevel.ninetyFive.alpha / 2))
        let population = strata.population
        let all = strata.map(\.complement)
        #expect(try StratifiedZeroLimit.lower(all) == population - StratifiedZeroLimit.upper(strata))
        #expect(try StratifiedZeroLimit.oneSidedLower(all) == population - StratifiedZeroLimit.oneSidedUpper(strata))
    }

    @Test func anEventIsAnError() {
        #expect(throws: StatisticsError.outOfRange(.casesOnTheOtherSide, .whole(1), .exactly(0))) {
            try StratifiedZeroLimit.upper([StratumCount(known: 30, 4, 1)])
        }
        #expect(throws: StatisticsError.outOfRange(.casesOnTheOtherSide, .whole(1), .exactly(0))) {
            try StratifiedZeroLimit.lower([StratumCount(known: 30, 4, 3)])
        }
        #expect(throws: StatisticsError.unreadStratum(index: 0)) {
            try StratifiedZeroLimit.upper([StratumCount(known: 30, 0, 0)])
        }
    }
}
