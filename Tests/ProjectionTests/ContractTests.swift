import Testing

@testable import Projection
@testable import Simulation

/// Four quarters of ten draws: 10, 20, … 100 hours in each.
private func ladder() throws -> QuarterHours {
    try QuarterHours([[Double]](repeating: (1...10).map { Double($0) * 10 }, count: 4))
}

/// Numbers that look like chance and are the same every time.
private func uniform(_ draw: Int, _ quarter: Int) -> Double {
    NumberedStream(seed: "contracts", kind: "draw", number: draw).uniform("\(quarter)")
}

@Suite struct ContractTests {
    @Test func aBlockCostsTheSameAndLeavesOutWhatExceedsIt() throws {
        let figures = ContractFigures(.block(pounds: 8_000, hours: 320), over: try ladder())
        #expect(figures.expectedCost == 8_000 && figures.cost90 == 8_000)
        // 90 and 100 hours exceed the 80 of a quarter.
        #expect(figures.quarterExceeds == 0.2)
        #expect(figures.anyQuarterExceeds == 0.2)
        #expect(figures.unprovidedHours == 12.0)
    }

    @Test func coreIsPaidInFullAndFlexBeyondIt() throws {
        let option = ContractOption.coreAndFlex(coreHours: 320, corePoundsPerHour: 30, flexPoundsPerHour: 50)
        #expect(option.cost(ofQuarter: 10) == 2_400)
        #expect(option.cost(ofQuarter: 100) == 3_400)
        let figures = ContractFigures(option, over: try ladder())
        #expect(figures.expectedCost == 10_200.0)
        #expect(figures.unprovidedHours == 0)
    }

    @Test func spotHasNoBoundAndAFrameworkMayHaveOne() throws {
        let spot = ContractFigures(.spot(poundsPerHour: 40), over: try ladder())
        #expect(spot.quarterExceeds == nil && spot.anyQuarterExceeds == nil)
        #expect(spot.expectedCost == 8_800.0)
        // Quantile of the sum over the year, not of its parts: all quarters are alike here, 91 hours at R's type 7.
        #expect(abs(spot.cost90 - 14_560) < 1e-9)
        let bounded = ContractOption.framework(feePounds: 400, poundsPerHour: 40, ceilingHours: 200)
        #expect(bounded.cost(ofQuarter: 80) == 2_100)
        #expect(ContractFigures(bounded, over: try ladder()).quarterExceeds == 0.5)
        let open = ContractOption.framework(feePounds: 400, poundsPerHour: 40, ceilingHours: nil)
        #expect(open.cost(ofQuarter: 80) == 3_300)
        #expect(ContractFigures(open, over: try ladder()).quarterExceeds == nil)
        #expect(open.priced(by: 2).cost(ofQuarter: 80) == 6_600)
    }

    @Test(arguments: [0.05, 0.1, 0.25, 0.5, 0.9])
    func theCoreMeetsTheRiskAndNoSmallerOneDoes(risk: Double) throws {
        let hours = try ladder()
        let core = try CoreVolume(over: hours, risk: risk, corePoundsPerHour: 30, flexPoundsPerHour: 50)
        func exceeds(_ volume: Double) -> Double {
            let option = ContractOption.coreAndFlex(coreHours: volume, corePoundsPerHour: 30, flexPoundsPerHour: 50)
            return ContractFigures(option, over: hours).quarterExceeds ?? 1
        }
        #expect(exceeds(core.meetingRisk) <= risk)
        #expect(exceeds(core.meetingRisk - 0.001) > risk)
    }

    @Test func theCheapestCoreIsTheNewsvendors() throws {
        let hours = try ladder()
        func cost(_ volume: Double) -> Double {
            let option = ContractOption.coreAndFlex(coreHours: volume, corePoundsPerHour: 30, flexPoundsPerHour: 50)
            return ContractFigures(option, over: hours).expectedCost
        }
        let core = try CoreVolume(over: hours, risk: 0.1, corePoundsPerHour: 30, flexPoundsPerHour: 50)
        let best = stride(from: 0.0, through: 400, by: 4).map(cost).min()
        #expect(best.map { abs($0 - cost(core.cheapest)) < 1e-9 } == true)
        let dear = try CoreVolume(over: hours, risk: 0.1, corePoundsPerHour: 50, flexPoundsPerHour: 40)
        #expect(dear.cheapest == 0)
        #expect(throws: ContractError.risk(1)) {
            try CoreVolume(over: hours, risk: 1, corePoundsPerHour: 1, flexPoundsPerHour: 2)
        }
        #expect(throws: ContractError.prices(core: 0, flex: 2)) {
            try CoreVolume(over: hours, risk: 0.1, corePoundsPerHour: 0, flexPoundsPerHour: 2)
        }
    }

    @Test func peopleInAQuarterAreCounted() throws {
        let draws = 4_000
        let season = try #require(Season(weights: [1, 1, 1, 3]))
        let hours = try QuarterHours(
            people: .init(repeating: 24, count: draws), hours: .init(repeating: 240, count: draws), season: season,
            uniform: uniform)
        // Poisson(12) people at ten hours each in the last quarter.
        let last = hours.quarters[3].map { $0 / 10 }
        #expect(last.allSatisfy { $0 == $0.rounded() })
        let mean = last.reduce(0, +) / Double(draws)
        let variance = last.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws)
        #expect(abs(mean - 12) < 4 * (12 / Double(draws)).squareRoot())
        #expect(abs(variance - 12) < 1.5)
        let none = try QuarterHours(people: [0], hours: [0], season: .even, uniform: uniform)
        #expect(none.years == [0])
        #expect(throws: ContractError.draws) { try QuarterHours([[1], [1], [1]]) }
        #expect(throws: ContractError.negativeHours) { try QuarterHours([[1], [1], [1], [-1]]) }
        #expect(throws: ContractError.draws) { try QuarterHours([[], [], [], []]) }
    }

    @Test func togetherServicesRunOverLessOften() throws {
        func service(_ number: Int) throws -> QuarterHours {
            try QuarterHours(
                people: .init(repeating: 20, count: 2_000), hours: .init(repeating: 200, count: 2_000), season: .even
            ) { uniform($0 * 7 + number, $1) }
        }
        let option = ContractOption.block(pounds: 20_000, hours: 560)
        let split = try ServiceSplit(option, services: [service(0), service(1)], overhead: 3_000)
        #expect(split.combined.expectedCost == 20_000)
        #expect(abs(split.separate.expectedCost - 20_000) < 1e-6)
        #expect(split.separateCost - split.combinedCost > 2_999)
        let (together, apart) = (split.combined.quarterExceeds ?? 1, split.separate.quarterExceeds ?? 0)
        #expect(together < apart, "\(together) against \(apart)")
        #expect(throws: ContractError.noService) { try ServiceSplit(option, services: [], overhead: 0) }
        #expect(throws: ContractError.unequalDraws) {
            try ServiceSplit(option, services: [ladder(), service(0)], overhead: 0)
        }
    }

    @Test func sharesAddUpToOne() throws {
        let shares = try PartnerShares([.init(name: "council", share: 0.7), .init(name: "health board", share: 0.3)])
        #expect(shares.parts(of: 1_000).map(\.name) == ["council", "health board"])
        #expect(abs(shares.parts(of: 1_000)[1].pounds - 300) < 1e-9)
        let thirds = try PartnerShares(["a", "b", "c"].map { .init(name: $0, share: 0.333) })
        #expect(abs(thirds.parts(of: 99).reduce(0) { $0 + $1.pounds } - 99) < 1e-9)
        #expect(throws: ContractError.sumOfShares([.init(name: "council", share: 0.7)])) {
            try PartnerShares([.init(name: "council", share: 0.7)])
        }
        #expect(throws: ContractError.share([.init(name: "council", share: 1.2), .init(name: "other", share: -0.2)])) {
            try PartnerShares([.init(name: "council", share: 1.2), .init(name: "other", share: -0.2)])
        }
    }
}
