import TestAudits
import Testing

@testable import Statistics

@Suite struct ProportionTests {
    private static let methods: [@Sendable (Proportion) -> Interval] = [
        { $0.wald() }, { $0.wilson() }, { $0.wilsonCorrected() }, { $0.agrestiCoull() }, { $0.clopperPearson() },
        { $0.jeffreys() }, { $0.midP() },
    ]

    /// Events and others exchange roles: each interval is the mirror of the other count's.
    @Test(arguments: [(0, 12), (1, 12), (5, 12), (12, 12), (3, 200), (1, 1)])
    func everyIntervalMirrors(_ events: Int, _ trials: Int) throws {
        let proportion = try Proportion(events: events, trials: trials)
        let mirror = try Proportion(events: trials - events, trials: trials)
        for method in Self.methods {
            let interval = method(proportion)
            let mirrored = method(mirror)
            #expect(abs(interval.low - (1 - mirrored.high)) < 1e-12, "\(interval.method.name)")
            #expect(interval.low <= proportion.rate + 1e-15 && interval.high >= proportion.rate - 1e-15)
            #expect((0...1).contains(interval.low) && (0...1).contains(interval.high))
        }
    }

    @Test func theExactIntervalHoldsTheMidPInterval() throws {
        for events in 0...30 {
            let proportion = try Proportion(events: events, trials: 30)
            let exact = proportion.clopperPearson()
            let midP = proportion.midP()
            #expect(exact.low <= midP.low && midP.high <= exact.high)
        }
    }

    @Test func countsThatCannotBeAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.trials, .whole(0), .range(1, StratumCount.largestPopulation))) {
            try Proportion(events: 0, trials: 0)
        }
        #expect(throws: StatisticsError.outOfRange(.events, .whole(4), .range(0, 3))) {
            try Proportion(events: 4, trials: 3)
        }
        #expect(throws: StatisticsError.outOfRange(.events, .whole(-1), .range(0, 3))) {
            try Proportion(events: -1, trials: 3)
        }
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(4), .range(0, 3))) {
            try StratumCount(population: 3, sampled: 4, events: 0)
        }
        #expect(throws: StatisticsError.outOfRange(.events, .whole(3), .range(0, 2))) {
            try StratumCount(population: 3, sampled: 2, events: 3)
        }
        #expect(
            throws: StatisticsError.outOfRange(.population, .whole(.max), .range(0, StratumCount.largestPopulation))
        ) { try StratumCount(population: .max, sampled: 2, events: 1) }
    }

    @Test func errorsSayWhatIsWrong() {
        let words: [(StatisticsError, String)] = [
            (.outOfRange(.events, .whole(4), .range(0, 3)), "the number of events is 4; it must be from 0 to 3"),
            (
                .outOfRange(.confidenceLevel, .real(95), .fraction(example: 0.95)),
                "the confidence level is 95.0; it must be between 0 and 1, for example 0.95"
            ),
            (
                .outOfRange(.servers, .whole(5), .moreThanTheLoad(5.5, atMost: 9)),
                "the number of servers is 5; it must be more than the load of 5.5, at most 9"
            ),
            (.outOfRange(.population, .whole(11), .exactly(12)), "the population is 11; it must be 12"),
            (
                .unreadStratum(index: 0),
                "sampling group 1 has no sampled case, so nothing can be estimated for the whole"
            ),
            (
                .tooLarge(.profileExact, .sixtyThreeBits),
                "profile-exact cannot be computed exactly at this size: 2(n+1)N² must be below 2^63"
            ),
        ]
        for (error, text) in words { #expect(error.description == text) }
    }

    @Test func whatIsNoNumberIsTheSameEverywhere() {
        let number = StatisticsError.Number.self
        #expect(number.real(.nan) == .real(.nan) && Set([number.real(.nan), .real(-.nan)]).count == 1)
        #expect(number.real(0) == .real(-0.0) && Set([number.real(0), .real(-0.0)]).count == 1)
        #expect(number.real(4) != .whole(4) && number.real(4) != .real(.nan))
    }
}

@Suite struct ExactHypergeometricIntervalTests {
    /// Every K tried.
    private func bruteForce(_ sample: StratumCount, alpha: Double) -> [Int] {
        let range = sample.events...(sample.population - sample.sampled + sample.events)
        func law(_ total: Int) -> Hypergeometric { Hypergeometric(known: sample.population, total, sample.sampled) }
        let low = range.first { law($0).upperTail(sample.events) >= alpha / 2 - 1e-12 } ?? -1
        let high = range.last { law($0).lowerTail(sample.events) >= alpha / 2 - 1e-12 } ?? -1
        return [low, high]
    }

    @Test(arguments: 1...30) func matchesTheScanOfEveryTotal(seed: Int) throws {
        var generator = SeededRandom(UInt64(seed))
        let sample = generator.strata(count: 1...1, population: 1...200)[0]
        let level = try ConfidenceLevel(0.9)
        let interval = ExactHypergeometricInterval.twoSided(sample, level: level)
        #expect([interval.low, interval.high] == bruteForce(sample, alpha: level.alpha))
        let mirror = ExactHypergeometricInterval.twoSided(sample.complement, level: level)
        #expect(interval.low == sample.population - mirror.high)
        let midP = ExactHypergeometricInterval.midP(sample, level: level)
        #expect(interval.low <= midP.low && midP.high <= interval.high)
    }

    @Test func aTailThatMeetsItsBoundIsInside() throws {
        // P(X = 0 | K = 39, N = 40, n = 1) = 1/40, exactly alpha/2.
        let interval = ExactHypergeometricInterval.twoSided(try StratumCount(population: 40, sampled: 1, events: 0))
        #expect(interval.high == 39)
    }

    @Test func censusHasNoWidth() throws {
        let interval = ExactHypergeometricInterval.twoSided(try StratumCount(population: 5, sampled: 5, events: 2))
        #expect(interval.low == 2 && interval.high == 2)
        #expect(interval.rates(of: 5).low == 0.4)
    }

    @Test func finitePopulationFormulasAtTheirEnds() throws {
        let census = try FinitePopulationEstimate(StratumCount(population: 1, sampled: 1, events: 1))
        #expect(census.standardError == 0 && census.wilson.low == 1 && census.wald?.high == 1)
        let single = try FinitePopulationEstimate(StratumCount(population: 9, sampled: 1, events: 1))
        #expect(single.standardError == nil && single.wald == nil && single.wilson.low > 0)
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(0), .atLeast(1))) {
            try FinitePopulationEstimate(StratumCount(population: 9, sampled: 0, events: 0))
        }
    }
}

@Suite struct CannotTellBoundsTests {
    @Test func oneStratumIsExactAtBothEnds() throws {
        let sample = try StratumCount(population: 800, sampled: 60, events: 9)
        let bounds = try CannotTellBounds(sample, undecided: 5)
        let possible = try StratumCount(population: 800, sampled: 60, events: 14)
        #expect(bounds.totalInterval.low == ExactHypergeometricInterval.twoSided(sample).low)
        #expect(bounds.totalInterval.high == ExactHypergeometricInterval.twoSided(possible).high)
        #expect(bounds.low == 0.15 && abs(bounds.high - 14.0 / 60) < 1e-15)
        #expect(abs((bounds.completeCase ?? 0) - 9.0 / 55) < 1e-15)
    }

    @Test func whatCouldNotBeReadJoinsTheSampleAtBothEnds() throws {
        let sample = try StratumCount(population: 800, sampled: 60, events: 9)
        let bounds = try CannotTellBounds(strata: [sample], undecided: [5], unreadable: [3])
        let certain = try StratifiedRate([StratumCount(population: 800, sampled: 63, events: 9)])
        let possible = try StratifiedRate([StratumCount(population: 800, sampled: 63, events: 17)])
        #expect(bounds.low == certain.rate && bounds.high == possible.rate)
        #expect(bounds.totalInterval.low == certain.totalInterval.low)
        #expect(bounds.totalInterval.high == possible.totalInterval.high)
        #expect(abs((bounds.completeCase ?? 0) - 9.0 / 55) < 1e-15)
        #expect(throws: StatisticsError.outOfRange(.unreadable, .whole(741), .range(0, 740))) {
            try CannotTellBounds(strata: [sample], undecided: [5], unreadable: [741])
        }
    }

    @Test func nothingUndecidedIsThePlainInterval() throws {
        let strata = [StratumCount(known: 300, 20, 2), StratumCount(known: 50, 15, 5)]
        let bounds = try CannotTellBounds(strata: strata, undecided: [0, 0])
        let plain = try StratifiedRate(strata)
        #expect(bounds.low == plain.rate && bounds.high == plain.rate)
        #expect(bounds.totalInterval.low == plain.totalInterval.low)
        #expect(bounds.totalInterval.high == plain.totalInterval.high)
    }

    @Test func everythingUndecidedHasNoCompleteCase() throws {
        let bounds = try CannotTellBounds(StratumCount(known: 30, 4, 0), undecided: 4)
        #expect(bounds.completeCase == nil && bounds.low == 0 && bounds.high == 1)
    }

    @Test func undecidedThatDoNotFitAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.undecided, .whole(2), .range(0, 1))) {
            try CannotTellBounds(StratumCount(known: 30, 4, 3), undecided: 2)
        }
        #expect(throws: StatisticsError.outOfRange(.undecided, .whole(-1), .range(0, 1))) {
            try CannotTellBounds(StratumCount(known: 30, 4, 3), undecided: -1)
        }
        #expect(throws: StatisticsError.unreadStratum(index: 0)) {
            try CannotTellBounds(StratumCount(known: 30, 0, 0), undecided: 0)
        }
        #expect(throws: StatisticsError.outOfRange(.undecidedCounts, .whole(0), .onePerStratum(1))) {
            try CannotTellBounds(strata: [StratumCount(known: 30, 4, 3)], undecided: [])
        }
    }
}
