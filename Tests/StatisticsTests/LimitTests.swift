import Testing

@testable import Statistics

/// Numbers beyond what the methods are written for are refused with the limit: they neither overflow nor fill the memory.
@Suite struct LimitTests {
    private static let beyond = [1_000_000_001, 1 << 53, 1 << 62, Int.max]

    /// A refusal in words; nil where an answer came.
    private func refusal<Answer>(_ body: () throws -> Answer) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: beyond + [0, -1, Int.min]) func noProportionOfMoreTrialsThanAreCounted(trials: Int) {
        #expect(refusal { try Proportion(events: 0, trials: trials) }?.contains("from 1 to 1000000000") == true)
    }

    @Test(arguments: beyond + [0, -1, Int.min]) func noFunnelLimitBeyondThem(denominator: Int) {
        let said = refusal { try FunnelLimit.rate(target: 0.2, denominator: denominator, tail: 0.025) }
        #expect(said?.contains("from 1 to 1000000000") == true)
    }

    @Test(arguments: [0, -1, 1_000_001, 1 << 62, Int.max, Int.min]) func noAllocationOfASampleBeyondAMillion(size: Int)
    {
        for said in [
            refusal { try Allocation.proportional(populations: [900, 100], sampleSize: size) },
            refusal { try Allocation.equal(populations: [900, 100], sampleSize: size) },
            refusal { try Allocation.neyman(populations: [9, 1], expectedRates: [0.2, 0.2], sampleSize: size) },
        ] {
            #expect(said?.contains("from 1 to 1000000") == true)
        }
    }

    /// A number for each case would be kept: eight gigabytes of them.
    @Test func groupsOfABillionCasesAreTooLarge() throws {
        let groups = [try Proportion(events: 400_000_000, trials: 1_000_000_000), try Proportion(events: 1, trials: 9)]
        #expect(refusal { try PartialPooling(groups) }?.contains("at most 1000000 cases") == true)
        #expect(refusal { try GroupHeterogeneity(groups).exactP }?.contains("at most 1000000 cases") == true)
    }

    @Test func aTableThatWouldFillTheMemoryIsReckonedOnTheGrid() throws {
        let groups = try (0..<600).map { _ in try Proportion(events: 100, trials: 200) }
        #expect(FreemanHalton(groups).enumerated == nil)
    }

    @Test func aPosteriorOfABillionCasesIsTooLarge() throws {
        let sample = try StratumCount(population: 1_000_000_000, sampled: 10, events: 5)
        let posterior = FinitePopulationPosterior(sample, prior: .uniformPrior)
        #expect(refusal { try posterior.interval() }?.contains("at most 10000000 cases not yet audited") == true)
        #expect(refusal { try StratifiedPosterior([sample], prior: .uniformPrior) } != nil)
    }

    @Test(arguments: [1e16, 1e308, .infinity, .nan, 0, -1]) func noBetaParameterBeyondWhatADoubleCounts(number: Double)
    {
        #expect(refusal { try BetaDistribution(a: number, b: 1) }?.contains("at most 1000000000000000") == true)
        #expect(refusal { try BetaDistribution(a: 1, b: number) }?.contains("at most 1000000000000000") == true)
    }

    /// Their sum, or the load, would be infinite.
    @Test(arguments: [1e308, .infinity, .nan, -1]) func noWeightAndNoLoadWithoutEnd(number: Double) {
        let weights = refusal {
            try Allocation.neyman(populations: [900, 100], standardDeviations: [number, 1], sampleSize: 9)
        }
        #expect(weights?.contains("from 0 to 1000000") == true)
        let calls = refusal { try ErlangC(arrivalsPerHour: number, meanServiceHours: 1, servers: 9) }
        #expect(calls?.contains("from 0 to 1000000000000") == true)
        let hours = refusal { try ErlangC(arrivalsPerHour: 2, meanServiceHours: number, servers: 9) }
        #expect(hours?.contains("above 0 and at most 1000000000000 hours") == true)
    }

    @Test(arguments: beyond + [-1, Int.min]) func noPostStratificationToThem(population: Int) {
        let said = refusal {
            try PostStratification(values: [1, 0], groupOfCase: [0, 1], populations: [population, 7])
        }
        #expect(said?.contains("from 0 to 1000000000") == true)
    }

    @Test func noSystematicSampleOfMoreThanAMillion() {
        let said = refusal { try SystematicSample.positions(population: 1_000_000_000, size: 1_000_000_000, start: 0) }
        #expect(said?.contains("from 1 to 1000000") == true)
    }
}
