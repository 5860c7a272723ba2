import Testing

@testable import Statistics

@Suite struct StratifiedSurveyRateTests {
    @Test func samplesAllAlikeHaveNoInterval() throws {
        let survey = try StratifiedSurveyRate([StratumCount(known: 400, 20, 0), StratumCount(known: 60, 20, 0)])
        #expect(survey.rate == 0 && survey.standardError == 0 && survey.designEffect == nil)
        for interval in [survey.mean, survey.normalMean, survey.logit, survey.arcsine, survey.beta, survey.wilson] {
            #expect(interval == nil)
        }
    }

    @Test func aSingleCaseOfSeveralHasNoVariance() throws {
        let survey = try StratifiedSurveyRate([StratumCount(known: 400, 20, 3), StratumCount(known: 60, 1, 0)])
        #expect(survey.standardError == nil && survey.total.standardError == nil && survey.mean == nil)
    }

    @Test func aCensusIsItself() throws {
        let survey = try StratifiedSurveyRate([StratumCount(known: 4, 4, 1), StratumCount(known: 4, 4, 2)])
        #expect(survey.beta?.low == 0.375 && survey.logit?.high == 0.375 && survey.standardError == 0)
        let small = try SmallSampleRate(survey.strata)
        #expect(small.smoothedSize == nil && small.cappedSize == nil)
        #expect(small.wilsonSmoothed?.low == 0.375 && small.kornGraubardCapped?.high == 0.375)
    }

    @Test func smallSamplesStayDefined() throws {
        let none = try SmallSampleRate([StratumCount(known: 400, 20, 0), StratumCount(known: 60, 20, 0)])
        #expect(none.wilsonSmoothed?.low == 0 && none.kornGraubardCapped?.low == 0)
        #expect((none.wilsonSmoothed?.high ?? 0) > 0.04)
        let lonely = try SmallSampleRate([StratumCount(known: 400, 1, 0), StratumCount(known: 60, 2, 1)])
        #expect(lonely.standardError == nil && lonely.kornGraubardCapped == nil && lonely.wilsonSmoothed != nil)
        let free = try SmallSampleRate([StratumCount(known: 400, 1, 0), StratumCount(known: 60, 1, 1)])
        #expect(free.wilsonSmoothed == nil)
    }
}

@Suite struct StratifiedSampleTests {
    private func sample() throws -> StratifiedSample {
        try StratifiedSample(populations: [40, 12], stratumOfCase: [0, 0, 0, 0, 1, 1, 1])
    }

    /// Ones and zeros give the rate of the counts, and its standard error.
    @Test func aMeanOfOnesIsTheRate() throws {
        let values = [1.0, 0, 1, 0, 1, 0, 0]
        let mean = try #require(try sample().mean(values, in: values.map { _ in true }))
        let survey = try StratifiedSurveyRate([StratumCount(known: 40, 4, 2), StratumCount(known: 12, 3, 1)])
        #expect(abs(mean.value - survey.rate) < 1e-15)
        #expect(abs((mean.standardError ?? 0) - (survey.standardError ?? 1)) < 1e-15)
        let total = try sample().total(values)
        #expect(abs(total.value - survey.total.value) < 1e-12)
    }

    /// A domain keeps every sampled case in the variance: it is wider than the filtered rows would have it.
    @Test func aDomainIsNotAFilter() throws {
        let values = [1.0, 0, 1, 0, 1, 0, 0]
        let domain = [true, true, true, false, true, true, true]
        let kept = try #require(try sample().mean(values, in: domain))
        let filtered = try StratifiedSample(populations: [30, 12], stratumOfCase: [0, 0, 0, 1, 1, 1])
        let dropped = try #require(
            try filtered.mean([1, 0, 1, 1, 0, 0], in: [true, true, true, true, true, true]))
        #expect(abs(kept.value - dropped.value) < 1e-15)
        #expect(kept.standardError != dropped.standardError)
    }

    @Test func anEmptyDomainHasNoMean() throws {
        let nobody = [Bool](repeating: false, count: 7)
        #expect(try sample().mean([1, 1, 1, 1, 1, 1, 1], in: nobody) == nil)
        #expect(try sample().total([1, 1, 1, 1, 1, 1, 1], in: nobody) == SurveyEstimate(value: 0, standardError: 0))
    }

    @Test func listsThatDoNotFitAreErrors() throws {
        #expect(throws: StatisticsError.outOfRange(.values, .whole(1), .onePerCase(7))) { try sample().total([1]) }
        #expect(throws: StatisticsError.outOfRange(.values, .whole(1), .onePerCase(7))) {
            try sample().mean([1, 2, 3, 4, 5, 6, 7], in: [true])
        }
        #expect(throws: StatisticsError.outOfRange(.stratum, .whole(1), .range(0, 0))) {
            try StratifiedSample(populations: [4], stratumOfCase: [0, 1])
        }
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(2), .range(0, 1))) {
            try StratifiedSample(populations: [1], stratumOfCase: [0, 0])
        }
        #expect(throws: StatisticsError.unreadStratum(index: 1)) {
            try StratifiedSample(populations: [4, 3], stratumOfCase: [0, 0])
        }
    }
}

@Suite struct PostStratificationTests {
    /// One group is the plain sample.
    @Test func oneGroupChangesNothing() throws {
        let estimate = try #require(
            try PostStratification(values: [1, 0, 0, 1], groupOfCase: [0, 0, 0, 0], populations: [50]))
        #expect(abs(estimate.mean.value - estimate.unadjusted.value) < 1e-15)
        #expect(abs((estimate.mean.standardError ?? 0) - (estimate.unadjusted.standardError ?? 1)) < 1e-15)
        #expect(estimate.total.value == 25)
    }

    @Test func aGroupWithoutCasesLeavesItOpen() throws {
        #expect(try PostStratification(values: [1, 0], groupOfCase: [0, 0], populations: [5, 4]) == nil)
        #expect(try PostStratification(values: [1, 0], groupOfCase: [0, 0], populations: [5, 0]) != nil)
    }

    @Test func listsThatDoNotFitAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.values, .whole(2), .exactly(1))) {
            try PostStratification(values: [1, 0], groupOfCase: [0], populations: [5])
        }
        #expect(throws: StatisticsError.outOfRange(.group, .whole(1), .range(0, 0))) {
            try PostStratification(values: [1, 0], groupOfCase: [0, 1], populations: [5])
        }
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(2), .atMost(1))) {
            try PostStratification(values: [1, 0], groupOfCase: [0, 0], populations: [1])
        }
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(0), .atLeast(1))) {
            try PostStratification(values: [], groupOfCase: [], populations: [1])
        }
    }
}

@Suite struct StratifiedMeanTests {
    @Test func summariesOutOfRangeAreErrors() throws {
        #expect(throws: StatisticsError.outOfRange(.strata, .whole(0), .atLeast(1))) { try StratifiedMean([]) }
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(0), .atLeast(1))) {
            try StratumSummary(population: 5, sampled: 0, mean: 1, variance: 1)
        }
        #expect(throws: StatisticsError.outOfRange(.variance, .real(-1.0), .orMore(0))) {
            try StratumSummary(population: 5, sampled: 2, mean: 1, variance: -1)
        }
        let census = try StratifiedMean([StratumSummary(population: 5, sampled: 5, mean: 3, variance: 2)])
        #expect(census.mean == SurveyEstimate(value: 3, standardError: 0) && census.total.value == 15)
    }
}

@Suite struct SystematicSampleTests {
    @Test(arguments: [(103, 10), (49, 49), (1_000, 7), (98, 49), (3, 1)])
    func positionsAreSpreadAndInRange(_ population: Int, _ size: Int) throws {
        for start in [0, 0.25, 0.5, 0.999_999_999_999_999_9] {
            let positions = try SystematicSample.positions(population: population, size: size, start: start)
            #expect(positions.count == size && Set(positions).count == size)
            #expect(positions == positions.sorted() && positions.allSatisfy((0..<population).contains))
        }
    }

    @Test func wholeIntervalsAreExact() throws {
        #expect(try SystematicSample.positions(population: 98, size: 49, start: 0) == (0..<49).map { 2 * $0 })
    }

    @Test func argumentsOutOfRangeAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(6), .range(1, 5))) {
            try SystematicSample.positions(population: 5, size: 6, start: 0)
        }
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(0), .range(1, 5))) {
            try SystematicSample.positions(population: 5, size: 0, start: 0)
        }
        #expect(throws: StatisticsError.outOfRange(.randomStart, .real(1.0), .rangeBelow(0, 1))) {
            try SystematicSample.positions(population: 5, size: 2, start: 1)
        }
    }
}

@Suite struct WendellSchmeeIntervalTests {
    @Test func eventsAndOthersAreMirrors() throws {
        let strata = [StratumCount(known: 25, 6, 1), StratumCount(known: 18, 5, 2)]
        let interval = try WendellSchmeeInterval.interval(strata)
        let mirror = try WendellSchmeeInterval.interval(strata.map(\.complement))
        #expect(interval.low == 43 - mirror.high && interval.high == 43 - mirror.low)
        let profile = try StratifiedRate(strata).totalInterval
        #expect(interval.low <= profile.low && profile.high <= interval.high)
    }

    @Test func largePopulationsAreRefused() {
        #expect(throws: StatisticsError.tooLarge(.wendellSchmee, .fewSmallStrata)) {
            try WendellSchmeeInterval.interval([StratumCount](repeating: StratumCount(known: 900, 30, 2), count: 4))
        }
        #expect(throws: StatisticsError.unreadStratum(index: 0)) {
            try WendellSchmeeInterval.interval([StratumCount(known: 9, 0, 0)])
        }
    }
}
