import Testing

@testable import Statistics

@Suite struct RunsDistributionTests {
    @Test func probabilitiesAddUpAndMatchCounting() throws {
        for (first, second) in [(1, 1), (1, 6), (3, 4), (5, 5), (20, 30), (500, 500)] {
            let distribution = try RunsDistribution(first, second)
            let sum = (0...(first + second)).reduce(0) { $0 + distribution.probability(of: $1) }
            #expect(abs(sum - 1) < 1e-9, "\(first) and \(second): \(sum)")
        }
        // All orders of three and four, by their bits.
        var counts = [Int](repeating: 0, count: 9)
        for order in 0..<128 where order.nonzeroBitCount == 3 {
            counts[1 + (0..<6).count { order >> $0 & 1 != order >> ($0 + 1) & 1 }] += 1
        }
        let distribution = try RunsDistribution(3, 4)
        for runs in 0...8 { #expect(abs(distribution.probability(of: runs) - Double(counts[runs]) / 35) < 1e-14) }
    }

    /// Critical values as Swed and Eisenhart's table II has them for 2.5% at each end: 2 and 10 for 5 and 5, 6 and 16 for 10
    /// and 10, 4 and none for 5 and 15; the limits are the runs just inside.
    @Test func limitsAreThoseOfTheTables() throws {
        #expect(try RunsDistribution(5, 5).limits() == 3...9)
        #expect(try RunsDistribution(10, 10).limits() == 7...15)
        #expect(try RunsDistribution(5, 15).limits() == 5...11)
    }

    @Test func argumentsOutOfRangeAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.pointsOfOneKind, .whole(0), .range(1, 500))) {
            try RunsDistribution(0, 5)
        }
        #expect(throws: StatisticsError.outOfRange(.pointsOfOneKind, .whole(501), .range(1, 500))) {
            try RunsDistribution(5, 501)
        }
    }
}

@Suite struct RunChartTests {
    @Test func aShiftIsSixOnOneSide() {
        let five = RunChartReading([1, 9, 1, 9, 1, 9, 1, 2, 1, 2, 9, 8, 9, 8, 9, 1, 9, 1])
        #expect(!five.signals.contains { if case .shift = $0 { true } else { false } })
        let values: [Double] = [3, 4, 3, 4, 3, 4, 9, 8, 9, 8, 9, 8]
        let chart = RunChartReading(values)
        #expect(chart.median == 6)
        #expect(chart.signals.contains(.shift(from: 0, through: 5, isAbove: false)))
        #expect(chart.signals.contains(.shift(from: 6, through: 11, isAbove: true)))
        #expect(chart.runs == 2 && chart.expectedRuns == 4...10 && chart.signals.contains(.tooFewRuns))
    }

    @Test func pointsOnTheMedianArePassedOver() {
        let chart = RunChartReading([1, 5, 1, 1, 5, 1, 1, 1, 9, 9, 9, 9, 9, 9])
        #expect(chart.median == 5)
        #expect(chart.useful == 12)
        #expect(chart.signals.contains(.shift(from: 0, through: 7, isAbove: false)))
    }

    @Test func aTrendIsFiveGoingOneWayAndEqualsArePassedOver() {
        #expect(RunChartReading([1, 2, 3, 4]).signals.isEmpty)
        #expect(RunChartReading([1, 2, 3, 4, 5]).signals == [.trend(from: 0, through: 4, isUp: true)])
        #expect(RunChartReading([9, 5, 4, 4, 3, 2, 6]).signals == [.trend(from: 0, through: 5, isUp: false)])
        #expect(RunChartReading([1, 2, 3, 3, 2, 1]).signals.isEmpty)
    }

    @Test func manyRunsAreASignal() {
        let chart = RunChartReading((0..<14).map { $0 % 2 == 0 ? 1 : 9 })
        #expect(chart.runs == 14)
        #expect(chart.signals == [.tooManyRuns])
    }

    @Test func shortChartsAreNotJudgedByRuns() {
        let chart = RunChartReading([1, 9, 1, 9, 1, 9, 1, 9])
        #expect(chart.expectedRuns == nil && chart.signals.isEmpty)
        #expect(RunChartReading([]).median == nil)
        #expect(RunChartReading([4, 4, 4]).runs == 0)
    }
}

@Suite struct PoissonTests {
    @Test func quantilesAreTheSmallestThatReach() throws {
        for mean in [0.0, 0.3, 4, 60, 2_000] {
            let poisson = try Poisson(mean: mean)
            for p in [0.001, 0.3, 0.5, 0.975] {
                let found = poisson.quantile(p)
                // The probability added up from zero in logarithms.
                func cumulative(_ count: Int) -> Double {
                    guard count >= 0 else { return 0 }
                    guard mean > 0 else { return 1 }
                    var term = -mean
                    var sum = term.exponential
                    for k in 1...max(1, count) where k <= count {
                        term += (mean / Double(k)).logarithm
                        sum += term.exponential
                    }
                    return sum
                }
                #expect(cumulative(found) >= p - 1e-9 && cumulative(found - 1) < p + 1e-9, "\(mean) \(p) \(found)")
            }
        }
        #expect(throws: StatisticsError.outOfRange(.mean, .real(-1.0), .range(0, 10_000_000))) { try Poisson(mean: -1) }
        #expect(throws: StatisticsError.outOfRange(.mean, .real(.nan), .range(0, 10_000_000))) {
            try Poisson(mean: .nan)
        }
    }
}
