import Testing

@testable import Statistics

@Suite struct BayesTests {
    @Test func oneStratumIsTheFinitePosterior() throws {
        let sample = try StratumCount(population: 1_000, sampled: 60, events: 3)
        let single = FinitePopulationPosterior(sample, prior: .jeffreysPrior)
        let stratified = try StratifiedPosterior([sample], prior: .jeffreysPrior)
        #expect(try single.interval().low == stratified.totalInterval.low)
        #expect(try single.interval().high == stratified.totalInterval.high)
        #expect(abs(single.mean - stratified.mean) < 1e-9)
    }

    @Test func aCensusLeavesNothingOpen() throws {
        let census = FinitePopulationPosterior(
            try StratumCount(population: 9, sampled: 9, events: 4), prior: .uniformPrior)
        #expect(try census.mean == 4 && census.interval().low == 4 && census.interval().high == 4)
    }

    @Test func noTrialLeavesThePrior() throws {
        let prior = try BetaDistribution(a: 2, b: 8)
        let posterior = try BetaPosterior(events: 0, trials: 0, prior: prior)
        #expect(posterior.distribution == prior && posterior.mean == 0.2)
        #expect(posterior.probability(above: -1) == 1 && posterior.probability(above: 1) == 0)
        #expect(throws: StatisticsError.outOfRange(.events, .whole(2), .range(0, 1))) {
            try BetaPosterior(events: 2, trials: 1, prior: prior)
        }
    }

    @Test func tooManyCasesAreRefusedBeforeTheWorkBegins() {
        let strata = [StratumCount](repeating: StratumCount(known: 500_000, 10, 5), count: 4)
        #expect(throws: StatisticsError.tooLarge(.stratifiedBetaBinomial, .multiplications(2_000_000_000))) {
            try StratifiedPosterior(strata, prior: .uniformPrior)
        }
        #expect(throws: StatisticsError.unreadStratum(index: 0)) {
            try StratifiedPosterior([StratumCount(known: 5, 0, 0)], prior: .uniformPrior)
        }
    }
}
