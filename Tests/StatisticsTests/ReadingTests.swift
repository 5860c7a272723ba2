import Testing

@testable import Statistics

@Suite struct ProportionDifferenceTests {
    @Test func exchangingTheSamplesTurnsTheSign() throws {
        let first = try StratumCount(population: 700, sampled: 70, events: 56)
        let second = try StratumCount(population: 640, sampled: 80, events: 48)
        let one = try ProportionDifference(first, second)
        let other = try ProportionDifference(second, first)
        for (a, b) in [
            (one.newcombe, other.newcombe), (one.newcombeFinite, other.newcombeFinite),
            (one.agrestiCaffo, other.agrestiCaffo),
        ] {
            #expect(abs(a.low + b.high) < 1e-14 && abs(a.high + b.low) < 1e-14)
        }
        #expect(abs(one.fisherP - other.fisherP) < 1e-14)
        #expect(one.newcombeFinite.low > one.newcombe.low)
    }

    @Test func twoCensusesDifferByWhatTheyDiffer() throws {
        let difference = try ProportionDifference(StratumCount(known: 10, 10, 4), StratumCount(known: 5, 5, 1))
        #expect(difference.newcombeFinite.low == difference.difference)
        #expect(difference.newcombeFinite.high == difference.difference)
    }

    @Test func equalSamplesAreNoSurprise() throws {
        #expect(try ProportionDifference(StratumCount(known: 90, 9, 3), StratumCount(known: 90, 9, 3)).fisherP == 1)
    }

    @Test func anEmptySampleIsAnError() {
        #expect(throws: StatisticsError.outOfRange(.firstSampleSize, .whole(0), .atLeast(1))) {
            try ProportionDifference(StratumCount(known: 10, 0, 0), StratumCount(known: 5, 5, 1))
        }
    }
}

@Suite struct AgreementTableTests {
    @Test func oneCategoryOnlyLeavesKappaUndefined() throws {
        let table = try AgreementTable([[12, 0], [0, 0]])
        #expect(table.kappa == nil && table.kappaStandardError == nil && table.kappaInterval() == nil)
        #expect(table.observed == 1 && table.ac1 == 1 && table.pabak == 1)
    }

    @Test func perfectAgreementIsOne() throws {
        let table = try AgreementTable([[12, 0], [0, 5]])
        #expect(table.kappa == 1 && table.ac1 == 1 && table.pabak == 1)
    }

    @Test func theReadersAreInterchangeable() throws {
        let counts = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
        let one = try AgreementTable(counts)
        let other = try AgreementTable((0..<3).map { column in counts.map { $0[column] } })
        #expect(abs((one.kappa ?? 0) - (other.kappa ?? 1)) < 1e-15)
        #expect(abs((one.kappaStandardError ?? 0) - (other.kappaStandardError ?? 1)) < 1e-15)
        #expect(abs(one.ac1 - other.ac1) < 1e-15)
    }

    @Test func tablesThatAreNoneAreErrors() {
        let refused: [(counts: [[Int]], why: StatisticsError)] = [
            ([], .outOfRange(.categories, .whole(0), .atLeast(2))),
            ([[1]], .outOfRange(.categories, .whole(1), .atLeast(2))),
            ([[1, 2]], .outOfRange(.categories, .whole(1), .atLeast(2))),
            ([[1, 2], [3]], .outOfRange(.rowLength, .whole(1), .exactly(2))),
            ([[1, -2], [3, 4]], .outOfRange(.count, .whole(-2), .range(0, StratumCount.largestPopulation))),
            ([[0, 0], [0, 0]], .outOfRange(.cases, .whole(0), .range(1, StratumCount.largestPopulation))),
        ]
        for (counts, why) in refused { #expect(throws: why) { try AgreementTable(counts) } }
    }
}

@Suite struct MisclassifiedRateTests {
    private func judge(_ sensitivity: Double, _ specificity: Double) throws -> MisclassifiedRate.Judge {
        try .init(sensitivity: sensitivity, sensitivityCases: 50, specificity: specificity, specificityCases: 60)
    }

    @Test func aPerfectJudgeCorrectsNothing() throws {
        let apparent = try Proportion(events: 12, trials: 80)
        let corrected = MisclassifiedRate(apparent, judge: try judge(1, 1))
        #expect(corrected.rate == apparent.rate)
        #expect(corrected.wilson?.low == apparent.wilson().low)
    }

    @Test func aJudgeNoBetterThanChanceTellsNothing() throws {
        let corrected = MisclassifiedRate(try Proportion(events: 12, trials: 80), judge: try judge(0.7, 0.3))
        #expect(corrected.raw == nil && corrected.rate == nil && corrected.wilson == nil)
        #expect(corrected.clopperPearson == nil)
    }

    @Test func aJudgeWorseThanChanceKeepsTheLimitsInOrder() throws {
        let corrected = MisclassifiedRate(try Proportion(events: 40, trials: 80), judge: try judge(0.2, 0.1))
        let interval = try #require(corrected.wilson)
        #expect(interval.low < interval.high)
    }

    @Test func sharesOutOfRangeAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.sensitivity, .real(1.1), .range(0, 1))) { try judge(1.1, 0.9) }
        #expect(throws: StatisticsError.outOfRange(.specificity, .real(.nan), .range(0, 1))) { try judge(0.9, .nan) }
    }
}

@Suite struct DoubleReadingTests {
    private func reading(
        _ positive: (Int, Int, Int), _ negative: (Int, Int, Int), population: Int? = nil
    ) throws -> DoubleReading {
        DoubleReading(
            try DoubleReadingCounts(
                positive: .init(cases: positive.0, moderated: positive.1, positive: positive.2),
                negative: .init(cases: negative.0, moderated: negative.1, positive: negative.2), population: population)
        )
    }

    @Test func moderatingEverythingGivesTheTruth() throws {
        let reading = try reading((30, 30, 24), (70, 70, 7), population: 100)
        #expect(abs((reading.rate ?? 0) - 0.31) < 1e-15)
        #expect(reading.varianceFinite == 0 && reading.effectiveSize == nil)
        #expect(reading.interval?.low == reading.rate && reading.interval?.high == reading.rate)
        #expect(abs((reading.sensitivity ?? 0) - 24.0 / 31) < 1e-15)
        #expect(abs((reading.specificity ?? 0) - 63.0 / 69) < 1e-15)
    }

    @Test func aClassNotModeratedLeavesBounds() throws {
        let reading = try reading((3, 0, 0), (97, 25, 1), population: 1_200)
        #expect(reading.rate == nil && reading.interval == nil && reading.effectiveSize == nil)
        #expect(reading.trueSharePositive == nil && reading.sensitivity == nil && reading.reliability == nil)
        let bounds = try #require(reading.bounds)
        #expect(abs(bounds.lowerBound - 0.0388) < 1e-15 && abs(bounds.upperBound - 0.0688) < 1e-15)
        let nothing = try #require(try self.reading((3, 0, 0), (97, 0, 0)).bounds)
        #expect(nothing.lowerBound == 0 && nothing.upperBound == 1)
    }

    @Test func anEmptyClassContributesNothing() throws {
        let reading = try reading((0, 0, 0), (60, 20, 0), population: 400)
        #expect(reading.rate == 0 && reading.trueSharePositive == 0 && reading.interval?.low == 0)
        #expect(reading.sensitivity == nil && reading.specificity == 1)
    }

    @Test func countsThatCannotBeAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(4), .range(0, 3))) {
            try reading((3, 4, 0), (9, 1, 0))
        }
        #expect(throws: StatisticsError.outOfRange(.events, .whole(3), .range(0, 2))) {
            try reading((3, 2, 3), (9, 1, 0))
        }
        #expect(throws: StatisticsError.outOfRange(.casesRead, .whole(0), .atLeast(1))) {
            try reading((0, 0, 0), (0, 0, 0))
        }
        #expect(throws: StatisticsError.outOfRange(.population, .whole(11), .casesRead(12))) {
            try reading((3, 2, 1), (9, 1, 0), population: 11)
        }
    }
}
