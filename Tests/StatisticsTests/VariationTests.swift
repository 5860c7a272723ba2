import TestAudits
import Testing

@testable import Statistics

private func groups(_ events: [Int], _ trials: [Int]) throws -> [Proportion] {
    try zip(events, trials).map { try Proportion(events: $0, trials: $1) }
}

@Suite struct FunnelTests {
    @Test func limitsWidenOutwardsAndNarrowWithSize() throws {
        for (low, high) in [(0.001, 0.025), (0.025, 0.975), (0.975, 0.999)] {
            let inner = try FunnelLimit.rate(target: 0.3, denominator: 40, tail: low)
            let outer = try FunnelLimit.rate(target: 0.3, denominator: 40, tail: high)
            #expect(inner < outer)
        }
        let small = try FunnelLimit.rate(target: 0.3, denominator: 20, tail: 0.975)
        #expect(try FunnelLimit.rate(target: 0.3, denominator: 200, tail: 0.975) < small)
        #expect(try FunnelLimit.rate(target: 0, denominator: 20, tail: 0.975) == 0)
    }

    @Test func argumentsOutOfRangeAreErrors() {
        #expect(throws: StatisticsError.outOfRange(.rate, .real(1.2), .range(0, 1))) {
            try FunnelLimit.rate(target: 1.2, denominator: 9, tail: 0.1)
        }
        #expect(throws: StatisticsError.outOfRange(.denominator, .whole(0), .range(1, StratumCount.largestPopulation)))
        { try FunnelLimit.rate(target: 0.2, denominator: 0, tail: 0.1) }
        #expect(throws: StatisticsError.outOfRange(.tailProbability, .real(1.0), .between(0, 1))) {
            try FunnelLimit.rate(target: 0.2, denominator: 9, tail: 1)
        }
        #expect(throws: StatisticsError.outOfRange(.groups, .whole(0), .atLeast(1))) { try FunnelOverdispersion([]) }
    }

    @Test func groupsAlikeAreNotOverdispersed() throws {
        let funnel = try FunnelOverdispersion(try groups([5, 5, 5, 5], [50, 50, 50, 50]))
        #expect(abs(funnel.dispersion) < 1e-20 && funnel.betweenVariance == 0)
        let single = try FunnelOverdispersion(try groups([5], [50]))
        #expect(single.betweenVariance == 0 && single.limits().count == 1)
    }

    @Test func quantilesInterpolate() {
        #expect([1.0, 2, 3, 4].sampleQuantile(0.1) == 1.3)
        #expect([7.0].sampleQuantile(0.9) == 7)
        #expect([1.0, 2, 4].sampleQuantile(1) == 4 && [1.0, 2, 4].sampleQuantile(-1) == 1)
        #expect([].sampleQuantile(0.5) == nil)
    }
}

@Suite struct PartialPoolingTests {
    @Test func ratesLieBetweenTheGroupAndTheMean() throws {
        let data = try groups([3, 9, 1, 12, 4, 6, 15, 2], [40, 52, 33, 48, 61, 39, 50, 45])
        let pooling = try #require(try PartialPooling(data))
        for (group, rate) in zip(data, pooling.rates) {
            #expect(min(group.rate, pooling.mean) <= rate && rate <= max(group.rate, pooling.mean))
        }
    }

    @Test func groupsThatVaryLessThanByChanceShareOneRate() throws {
        let pooling = try #require(try PartialPooling(try groups([10, 10, 11, 10], [50, 50, 50, 50])))
        #expect(pooling.prior == nil && pooling.intraclassCorrelation == 0)
        #expect(pooling.rates == [0.205, 0.205, 0.205, 0.205])
        #expect(pooling.logLikelihood < 0)
    }

    @Test func nothingOrEverythingTeachesNothing() throws {
        #expect(try PartialPooling(try groups([0, 0], [9, 8])) == nil)
        #expect(try PartialPooling(try groups([9, 8], [9, 8])) == nil)
        #expect(throws: StatisticsError.outOfRange(.groups, .whole(0), .atLeast(1))) { try PartialPooling([]) }
    }
}

@Suite struct GroupHeterogeneityTests {
    /// Every table tried.
    private func bruteForce(_ groups: [Proportion]) -> Double {
        func choose(_ n: Int, _ k: Int) -> Double { (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) } }
        let events = groups.reduce(0) { $0 + $1.events }
        let observed = groups.reduce(1.0) { $0 * choose($1.trials, $1.events) }
        var unlikely = 0.0
        var all = 0.0
        func place(_ index: Int, _ left: Int, _ weight: Double) {
            guard index < groups.count else {
                guard left == 0 else { return }
                all += weight
                if weight <= observed * (1 + 1e-7) { unlikely += weight }
                return
            }
            for x in 0...min(left, groups[index].trials) {
                place(index + 1, left - x, weight * choose(groups[index].trials, x))
            }
        }
        place(0, events, 1)
        return unlikely / all
    }

    @Test(arguments: 1...30) func exactPMatchesTheEnumerationOfEveryTable(seed: Int) throws {
        var generator = SeededRandom(UInt64(seed))
        let data = try (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            let trials = Int.random(in: 1...14, using: &generator)
            return try Proportion(events: Int.random(in: 0...trials, using: &generator), trials: trials)
        }
        #expect(abs(try GroupHeterogeneity(data).exactP - bruteForce(data)) < 1e-9)
    }

    @Test func twoGroupsAreFishersTest() throws {
        let test = try GroupHeterogeneity(try groups([56, 48], [70, 80]))
        let fisher = try ProportionDifference(StratumCount(known: 700, 70, 56), StratumCount(known: 640, 80, 48))
            .fisherP
        #expect(abs(try test.exactP - fisher) < 1e-12)
    }

    @Test(arguments: [
        ([3, 9, 1, 12, 4, 6], [40, 52, 33, 48, 61, 39]), ([4, 2, 7, 1, 5, 3, 6, 2], [21, 15, 30, 12, 18, 22, 25, 17]),
    ])
    func theGridComesNearTheEnumeration(_ events: [Int], _ trials: [Int]) throws {
        let test = FreemanHalton(try groups(events, trials))
        let exact = try #require(test.enumerated)
        #expect(abs(test.grid - exact) < 0.0005)
    }

    @Test func largeTablesAreAnsweredToo() throws {
        let trials = (0..<18).map { 31 + 2 * $0 }
        let test = try GroupHeterogeneity(try groups(trials.enumerated().map { ($0 * 5) % 11 + $1 / 9 }, trials))
        #expect(FreemanHalton(test.groups).enumerated == nil)
        #expect(abs(try test.exactP - (test.chiSquareP ?? 9)) < 0.05)
    }

    @Test func nothingToCompare() throws {
        let none = try GroupHeterogeneity(try groups([0, 0], [9, 8]))
        #expect(try none.chiSquare == nil && none.chiSquareP == nil && none.exactP == 1)
        let one = try GroupHeterogeneity(try groups([4], [9]))
        #expect(try one.chiSquareP == nil && one.dispersionIndex == nil && one.exactP == 1)
        #expect(throws: StatisticsError.outOfRange(.groups, .whole(0), .atLeast(1))) { try GroupHeterogeneity([]) }
    }
}

@Suite struct ErlangCTests {
    @Test func oneServerWaitsAsOftenAsItIsBusy() throws {
        let line = try ErlangC(arrivalsPerHour: 3, meanServiceHours: 0.2, servers: 1)
        #expect(abs(line.waitProbability - 0.6) < 1e-15)
        #expect(abs(line.meanWaitHours - 0.6 * 0.2 / 0.4) < 1e-15)
        #expect(abs(line.serviceLevel(within: 0) - 0.4) < 1e-15)
    }

    @Test func fewestServersIsTheFirstThatMeetsTheTarget() throws {
        let fewest = try ErlangC.fewestServers(
            arrivalsPerHour: 50, meanServiceHours: 0.3, answeredWithin: 0.01, target: 0.9)
        let enough = try ErlangC(arrivalsPerHour: 50, meanServiceHours: 0.3, servers: fewest)
        let short = try ErlangC(arrivalsPerHour: 50, meanServiceHours: 0.3, servers: fewest - 1)
        #expect(enough.serviceLevel(within: 0.01) >= 0.9)
        #expect(short.serviceLevel(within: 0.01) < 0.9)
        #expect(
            try ErlangC.fewestServers(arrivalsPerHour: 0, meanServiceHours: 1, answeredWithin: 0, target: 0.99) == 1)
    }

    @Test func aLineThatGrowsWithoutEndIsAnError() {
        #expect(throws: StatisticsError.outOfRange(.servers, .whole(5), .moreThanTheLoad(5, atMost: 10_000_000))) {
            try ErlangC(arrivalsPerHour: 10, meanServiceHours: 0.5, servers: 5)
        }
        #expect(
            throws: StatisticsError.outOfRange(.meanServiceTime, .real(0.0), .hoursAboveAtMost(0, 1_000_000_000_000))
        ) { try ErlangC(arrivalsPerHour: 1, meanServiceHours: 0, servers: 5) }
        #expect(throws: StatisticsError.outOfRange(.arrivalsPerHour, .real(-1.0), .range(0, 1_000_000_000_000))) {
            try ErlangC(arrivalsPerHour: -1, meanServiceHours: 1, servers: 5)
        }
        #expect(throws: StatisticsError.outOfRange(.shareInTime, .real(1.0), .rangeBelow(0, 1))) {
            try ErlangC.fewestServers(arrivalsPerHour: 1, meanServiceHours: 1, answeredWithin: 1, target: 1)
        }
    }
}
