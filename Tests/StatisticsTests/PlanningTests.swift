import TestAudits
import Testing

@testable import Statistics

@Suite struct AllocationTests {
    @Test(arguments: 1...40) func sizesKeepFloorsCapsAndTheSum(seed: Int) throws {
        var generator = SeededRandom(UInt64(seed))
        let populations = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
            Int.random(in: 0...300, using: &generator)
        }
        let population = populations.reduce(0, +)
        guard population > 0 else { return }
        let size = Int.random(in: 1...population, using: &generator)
        for allocation in [
            try Allocation.proportional(populations: populations, sampleSize: size),
            try Allocation.equal(populations: populations, sampleSize: size),
        ] {
            let sizes = try allocation.sizes(minimum: 3)
            let floors = populations.map { min(3, $0) }
            #expect(zip(sizes, populations).allSatisfy { $0 <= $1 })
            #expect(zip(sizes, floors).allSatisfy { $0 >= $1 })
            #expect(sizes.reduce(0, +) == max(size, floors.reduce(0, +)))
            #expect(abs(allocation.shares.reduce(0, +) - Double(size)) < 1e-9)
        }
    }

    @Test func aLargerSampleExtendsASmallerOne() throws {
        let populations = [500, 300, 150, 50]
        var drawn = try Allocation.neyman(
            populations: populations, expectedRates: [0.1, 0.2, 0.3, 0.4], sampleSize: 60
        ).sizes()
        for size in [61, 75, 130, 400, 1_000] {
            let larger = try Allocation.proportional(populations: populations, sampleSize: size)
                .sizes(alreadyDrawn: drawn)
            #expect(zip(drawn, larger).allSatisfy { $0 <= $1 })
            #expect(larger.reduce(0, +) == size)
            drawn = larger
        }
    }

    @Test func equalRemaindersGoToTheEarlierStratum() throws {
        // Shares of 10/3 each: rounding alone must not decide who gets the odd case.
        #expect(try Allocation.proportional(populations: [70, 70, 70], sampleSize: 10).sizes() == [4, 3, 3])
        #expect(try Allocation.proportional(populations: [10, 20, 30], sampleSize: 3).sizes(minimum: 0) == [1, 1, 1])
        #expect(try Allocation.proportional(populations: [1, 2], sampleSize: 3).sizes(minimum: 0) == [1, 2])
    }

    @Test func floorsThatNeedMoreThanTheSampleWin() throws {
        #expect(try Allocation.proportional(populations: [90, 40, 10], sampleSize: 4).sizes(minimum: 5) == [5, 5, 5])
    }

    @Test func argumentsOutOfRangeAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.strata, .whole(0), .atLeast(1))) {
            try Allocation.proportional(populations: [], sampleSize: 4)
        }
        #expect(throws: StatisticsError.outOfRange(.sumOfWeights, .real(0.0), .positive)) {
            try Allocation.proportional(populations: [0, 0], sampleSize: 4)
        }
        #expect(
            throws: StatisticsError.outOfRange(
                .populationOfStratum, .whole(-1), .range(0, StratumCount.largestPopulation))
        ) { try Allocation.proportional(populations: [-1, 9], sampleSize: 4) }
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(0), .range(1, StratumCount.largestSample))) {
            try Allocation.proportional(populations: [9], sampleSize: 0)
        }
        #expect(throws: StatisticsError.outOfRange(.standardDeviations, .whole(1), .onePerStratum(2))) {
            try Allocation.neyman(populations: [9, 9], standardDeviations: [0.5], sampleSize: 4)
        }
        #expect(throws: StatisticsError.outOfRange(.sumOfWeights, .real(0.0), .positive)) {
            try Allocation.neyman(populations: [9, 9], expectedRates: [0, 1], sampleSize: 4)
        }
        #expect(throws: StatisticsError.outOfRange(.expectedRateOfStratum, .real(1.5), .range(0, 1))) {
            try Allocation.neyman(populations: [9, 9], expectedRates: [0.5, 1.5], sampleSize: 4)
        }
        #expect(throws: StatisticsError.outOfRange(.minimumPerStratum, .whole(-1), .orMore(0))) {
            try Allocation.proportional(populations: [9], sampleSize: 4).sizes(minimum: -1)
        }
        #expect(throws: StatisticsError.outOfRange(.drawnSizes, .whole(2), .onePerStratum(1))) {
            try Allocation.proportional(populations: [9], sampleSize: 4).sizes(alreadyDrawn: [1, 2])
        }
    }
}

@Suite struct SampleSizeTests {
    @Test(arguments: [(0.5, 0.1, 80), (0.1, 0.03, 240), (0.97, 0.02, 500), (0.3, 0.3, 12)])
    func wilsonSizeIsTheFirstThatMeetsTheMargin(_ rate: Double, _ margin: Double, _ population: Int) throws {
        let found = try SampleSize(rate: rate, margin: margin, population: population)
        let z = ConfidenceLevel.ninetyFive.z
        let first = (2...population).first { size in
            let effective = size == population ? .infinity : Double(size * (population - 1)) / Double(population - size)
            let limits = wilsonLimits(rate: rate, size: effective, quantile: z)
            return (limits.high - limits.low) / 2 <= margin
        }
        #expect(found.wilson == first)
        #expect(found.cochran <= population)
    }

    @Test func smallestPopulations() throws {
        let one = try SampleSize(rate: 0.5, margin: 0.05, population: 1)
        #expect(one.cochran == 1 && one.wilson == 1)
        #expect(try SampleSize(rate: 0.5, margin: 0.05, population: nil).wilson == nil)
    }

    @Test func argumentsOutOfRangeAreErrors() {
        for rate in [0, 1, .nan] {
            #expect(throws: StatisticsError.outOfRange(.expectedRate, .real(rate), .between(0, 1))) {
                try SampleSize(rate: rate, margin: 0.1, population: 50)
            }
        }
        for margin in [0.0, 1] {
            #expect(throws: StatisticsError.outOfRange(.margin, .real(margin), .fraction(example: 0.05))) {
                try SampleSize(rate: 0.5, margin: margin, population: 50)
            }
        }
        #expect(throws: StatisticsError.outOfRange(.margin, .real(1e-9), .countableSample)) {
            try SampleSize(rate: 0.5, margin: 1e-9, population: 50)
        }
        #expect(
            throws: StatisticsError.outOfRange(.population, .whole(0), .range(1, StratumCount.largestPopulation))
        ) { try SampleSize(rate: 0.5, margin: 0.1, population: 0) }
    }
}

@Suite struct DiscoverySampleTests {
    @Test func theSampleFoundIsTheFirstThatShowsTheDefects() throws {
        for (population, defects, allowed) in [(500, 25, 1), (77, 3, 0), (60, 60, 4)] {
            let size = try DiscoverySample.hypergeometric(population: population, defects: defects, allowed: allowed)
            #expect(Hypergeometric(known: population, defects, size).lowerTail(allowed) <= 0.05)
            #expect(Hypergeometric(known: population, defects, size - 1).lowerTail(allowed) > 0.05)
        }
        let size = try DiscoverySample.binomial(rate: 0.013, allowed: 2)
        #expect(Binomial(known: size, 0.013).lowerTail(2) <= 0.05)
        #expect(Binomial(known: size - 1, 0.013).lowerTail(2) > 0.05)
    }

    @Test func aCertainDefectShowsAtOnce() throws {
        #expect(try DiscoverySample.binomial(rate: 1) == 1)
        #expect(try DiscoverySample.hypergeometric(population: 9, defects: 9) == 1)
        #expect(try DiscoverySample.hypergeometric(population: 9, defects: 1, level: ConfidenceLevel(0.999)) == 9)
    }

    @Test func defectsThatCannotShowAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.defectsAllowed, .whole(3), .range(0, 2))) {
            try DiscoverySample.hypergeometric(population: 50, defects: 3, allowed: 3)
        }
        #expect(throws: StatisticsError.outOfRange(.defects, .whole(0), .range(1, 50))) {
            try DiscoverySample.hypergeometric(population: 50, defects: 0)
        }
        #expect(throws: StatisticsError.outOfRange(.defects, .whole(51), .range(1, 50))) {
            try DiscoverySample.hypergeometric(population: 50, defects: 51)
        }
        #expect(throws: StatisticsError.outOfRange(.defectRate, .real(0.0), .aboveAtMost(0, 1))) {
            try DiscoverySample.binomial(rate: 0)
        }
        #expect(throws: StatisticsError.tooLarge(.discovery, .countableSample)) {
            try DiscoverySample.binomial(rate: 1e-15)
        }
    }
}
