import TestAudits
import Testing

@testable import Statistics

@Suite struct PostStratifiedRateTests {
    private typealias Case = PostStratifiedRate.Case

    private func cases(_ stratum: Int, _ group: Int, _ sampled: Int, _ events: Int) -> [Case] {
        (0..<sampled).map { Case(stratum: stratum, group: group, isEvent: $0 < events) }
    }

    /// Given the groups' counts a simple random sample is a stratified one; the estimate is that of `PostStratification`.
    @Test func oneStratumIsStratifiedByItsGroups() throws {
        let read = cases(0, 0, 30, 6) + cases(0, 1, 12, 1) + cases(0, 2, 18, 0)
        let found = try #require(try PostStratifiedRate(strata: [600], groups: [200, 250, 150], cases: read))
        let stratified = try StratifiedRate([
            StratumCount(population: 200, sampled: 30, events: 6),
            StratumCount(population: 250, sampled: 12, events: 1),
            StratumCount(population: 150, sampled: 18, events: 0),
        ])
        #expect(found.rate == stratified.rate && found.interval.low == stratified.interval.low)
        #expect(found.interval.high == stratified.interval.high && found.interval.method == .postStratifiedExact)
        let survey = try #require(
            try PostStratification(
                values: read.map { $0.isEvent ? 1 : 0 }, groupOfCase: read.map(\.group), populations: [200, 250, 150]))
        #expect(abs(survey.mean.value - found.rate) < 1e-12)
    }

    /// Weights 10 and 5; group 0 has events 10·2 + 5·3 of 10·6 + 5·8, group 1 has 10·1 of 10·4 + 5·2.
    @Test func severalStrataByTheWeightedSharesOfTheGroups() throws {
        let read = cases(0, 0, 6, 2) + cases(0, 1, 4, 1) + cases(1, 0, 8, 3) + cases(1, 1, 2, 0)
        let found = try #require(try PostStratifiedRate(strata: [100, 50], groups: [90, 60], cases: read))
        #expect(abs(found.rate - (90 * 35.0 / 100 + 60 * 10.0 / 50) / 150) < 1e-12)
        #expect(found.interval.low < found.rate && found.rate < found.interval.high)
        #expect(found.interval.method == .postStratifiedBeta)
    }

    @Test func nothingSeenStillHasAnUpperLimit() throws {
        let read = cases(0, 0, 6, 0) + cases(0, 1, 4, 0) + cases(1, 0, 8, 0) + cases(1, 1, 2, 0)
        let found = try #require(try PostStratifiedRate(strata: [100, 50], groups: [90, 60], cases: read))
        #expect(found.rate == 0 && found.interval.low == 0 && found.interval.high > 0.1)
    }

    @Test func aGroupWithoutACaseHasNoRate() throws {
        let read = cases(0, 0, 6, 2) + cases(1, 0, 8, 3)
        #expect(try PostStratifiedRate(strata: [100, 50], groups: [90, 60], cases: read) == nil)
        #expect(try PostStratifiedRate(strata: [100, 50], groups: [150, 0], cases: read) != nil)
    }

    @Test func whatIsNoSampleIsAnError() {
        let read = cases(0, 0, 6, 2) + cases(1, 1, 8, 3)
        #expect(throws: StatisticsError.outOfRange(.populationOfGroups, .whole(151), .exactly(150))) {
            try PostStratifiedRate(strata: [100, 50], groups: [90, 61], cases: read)
        }
        #expect(throws: StatisticsError.outOfRange(.group, .whole(2), .range(0, 1))) {
            try PostStratifiedRate(strata: [100, 50], groups: [90, 60], cases: cases(0, 2, 3, 1))
        }
        #expect(throws: StatisticsError.unreadStratum(index: 2)) {
            try PostStratifiedRate(strata: [100, 40, 10], groups: [90, 60], cases: read)
        }
    }

    /// Two strata crossed with two groups, of which everything is known: the share of 4,000 samples whose limits hold the
    /// truth. A coverage of 94 in 100 is asked for; chance moves the count by about 0.35.
    @Test(arguments: [([30, 4, 10, 20], 1), ([3, 1, 0, 9], 2), ([150, 60, 20, 45], 3)])
    func theLimitsHoldInSamplesFromAKnownPopulation(_ events: [Int], _ seed: Int) throws {
        // Cells: stratum 0 group 0 and 1, stratum 1 group 0 and 1.
        let sizes = [300, 100, 60, 140]
        var generator = SeededRandom(UInt64(seed))
        let strata = (0..<2).map { stratum in
            (0..<2).flatMap { group -> [Case] in
                cases(stratum, group, sizes[2 * stratum + group], events[2 * stratum + group])
            }
        }
        let truth = Double(events.reduce(0, +)) / 600
        var held = 0
        var defined = 0
        for _ in 0..<4_000 {
            let read =
                Array(strata[0].shuffled(using: &generator).prefix(40))
                + Array(strata[1].shuffled(using: &generator).prefix(30))
            guard let found = try PostStratifiedRate(strata: [400, 200], groups: [360, 240], cases: read) else {
                continue
            }
            defined += 1
            held += found.interval.low <= truth && truth <= found.interval.high ? 1 : 0
        }
        #expect(defined > 3_900)
        #expect(Double(held) / Double(defined) > 0.94, "\(Double(held) / Double(defined))")
    }
}

@Suite struct ExpectedWidthTests {
    private let strata = [
        StratumCount(known: 400, 20, 3), StratumCount(known: 200, 10, 0), StratumCount(known: 60, 10, 2),
    ]

    @Test func moreCasesAreNeverWider() throws {
        var last = 1.0
        for more in [0, 1, 5, 20, 50] {
            let ratio = try #require(
                try ExpectedWidth.ratio(of: strata, after: strata.map { $0.sampled + more }))
            #expect(more == 0 ? ratio == 1 : ratio < last)
            last = ratio
        }
    }

    @Test func readingEverythingLeavesNothing() throws {
        #expect(try ExpectedWidth.ratio(of: strata, after: strata.map(\.population)) == 0)
        let census = [StratumCount(known: 5, 5, 1)]
        #expect(try ExpectedWidth.ratio(of: census, after: [5]) == nil)
    }

    /// Four times the cases of a large population: about half as wide.
    @Test func widthFallsWithTheRootOfTheCases() throws {
        let large = [StratumCount(known: 1_000_000, 100, 30)]
        let ratio = try #require(try ExpectedWidth.ratio(of: large, after: [400]))
        #expect(abs(ratio - 0.5) < 0.02)
    }

    @Test func aSampleThatShrinksIsAnError() {
        #expect(throws: StatisticsError.outOfRange(.sampleSizeOfOne, .whole(19), .range(20, 400))) {
            try ExpectedWidth.ratio(of: strata, after: [19, 10, 10])
        }
        #expect(throws: StatisticsError.outOfRange(.sampleSizeOfOne, .whole(61), .range(10, 60))) {
            try ExpectedWidth.ratio(of: strata, after: [20, 10, 61])
        }
        #expect(throws: StatisticsError.outOfRange(.sampleSizes, .whole(2), .exactly(3))) {
            try ExpectedWidth.ratio(of: strata, after: [20, 10])
        }
    }
}
