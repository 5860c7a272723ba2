import Testing

@testable import Statistics

/// How wide an interval will be, held to the rule of sample sizes and to the intervals that are computed afterwards.
@Suite struct PlannedMarginTests {
    private typealias Stratum = PlannedMargin.Stratum

    @Test(arguments: [(3355, 0.5, 0.05), (3355, 0.15, 0.05), (200, 0.3, 0.1), (1_000_000, 0.02, 0.01)])
    func oneStratumIsPlannedAsTheSampleSizeIs(population: Int, rate: Double, margin: Double) throws {
        let size = try #require(try SampleSize(rate: rate, margin: margin, population: population).wilson)
        func half(_ sampled: Int) throws -> Double {
            try PlannedMargin([Stratum(population: population, sampled: sampled, rate: rate)]).halfWidth
        }
        #expect(try half(size) <= margin)
        #expect(try half(size - 1) > margin)
    }

    @Test func proportionalStrataOfOneRateAreAsGoodAsNone() throws {
        let strata = [(900, 90), (600, 60), (1500, 150)].map { Stratum(population: $0, sampled: $1, rate: 0.3) }
        let whole = try PlannedMargin([Stratum(population: 3000, sampled: 300, rate: 0.3)])
        let apart = try PlannedMargin(strata)
        #expect(abs(apart.rate - 0.3) < 1e-12)
        #expect(abs(apart.halfWidth / whole.halfWidth - 1) < 0.001)
        // Ten cases of each hundred in the largest, nearly none elsewhere: the weights cost precision.
        let uneven = try PlannedMargin([
            Stratum(population: 1500, sampled: 280, rate: 0.3), Stratum(population: 1500, sampled: 20, rate: 0.3),
        ])
        #expect(uneven.halfWidth > 1.5 * whole.halfWidth)
    }

    /// The interval that is printed once all are read is the profile-exact one; the plan must not be far from it.
    @Test(arguments: [0.1, 0.3, 0.5]) func whatIsPlannedIsNearWhatComes(rate: Double) throws {
        let sizes = [(960, 40), (1330, 60), (230, 20), (130, 20)]
        let planned = try PlannedMargin(sizes.map { Stratum(population: $0, sampled: $1, rate: rate) })
        let read = try StratifiedRate(
            sizes.map {
                try StratumCount(population: $0, sampled: $1, events: Int((rate * Double($1)).rounded()))
            })
        let half = (read.interval.high - read.interval.low) / 2
        #expect(abs(planned.halfWidth / half - 1) < 0.15, "\(planned.halfWidth) against \(half)")
    }

    @Test func nothingIsLeftToEstimateWhereAllIsRead() throws {
        let census = try PlannedMargin([
            Stratum(population: 12, sampled: 12, rate: 0.5), Stratum(population: 1, sampled: 1, rate: 0.5),
            Stratum(population: 0, sampled: 0, rate: 0.5),
        ])
        #expect(census.halfWidth == 0)
        #expect(census.effectiveSize == .infinity)
    }

    @Test func ratesOfNoughtPromiseNothing() throws {
        let sure = try PlannedMargin([
            Stratum(population: 500, sampled: 10, rate: 0), Stratum(population: 500, sampled: 10, rate: 1),
        ])
        #expect(sure.effectiveSize < 25)
        #expect(sure.halfWidth > 0.15)
    }

    @Test func whatCannotBePlannedIsRefused() {
        #expect(throws: StatisticsError.unreadStratum(index: 1)) {
            try PlannedMargin([
                Stratum(population: 5, sampled: 2, rate: 0.5), Stratum(population: 5, sampled: 0, rate: 0.5),
            ])
        }
        #expect(throws: StatisticsError.outOfRange(.occupiedStrata, .whole(0), .atLeast(1))) { try PlannedMargin([]) }
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(6), .range(0, 5))) {
            try PlannedMargin([Stratum(population: 5, sampled: 6, rate: 0.5)])
        }
        #expect(throws: StatisticsError.outOfRange(.expectedRateOfStratum, .real(1.5), .range(0, 1))) {
            try PlannedMargin([Stratum(population: 5, sampled: 2, rate: 1.5)])
        }
        #expect(throws: StatisticsError.outOfRange(.expectedRateOfStratum, .real(.nan), .range(0, 1))) {
            try PlannedMargin([Stratum(population: 5, sampled: 2, rate: .nan)])
        }
    }
}
