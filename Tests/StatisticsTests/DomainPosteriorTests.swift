import Testing

@testable import Statistics

@Suite struct DomainPosteriorTests {
    /// Category 0 is in the set, 1 is not.
    private static let sets: [Set<Int>] = [[0]]

    private func stratum(
        _ population: Double, domains: Int, _ counts: [(domain: Int, inside: Double, outside: Double)], prior: Double
    ) -> DomainPosterior.Stratum {
        DomainPosterior.Stratum(
            population: population, domains: domains,
            counts: counts.flatMap { count in
                [
                    DomainPosterior.Cell(domain: count.domain, category: 0, fixed: count.inside, undecided: 0),
                    DomainPosterior.Cell(domain: count.domain, category: 1, fixed: count.outside, undecided: 0),
                ]
            }, prior: [prior, prior])
    }

    private func drawn(_ posterior: DomainPosterior, _ count: Int, u: Double? = nil) -> [[Double]] {
        let random = CounterRandom(key0: 5, key1: 6)
        let undecided = (0..<count).map { u ?? random.uniform($0, stream: 1) }
        let width = posterior.domains * Self.sets.count
        let all = [Double](unsafeUninitializedCapacity: width * count) { buffer, filled in
            undecided.withUnsafeBufferPointer {
                posterior.fill(
                    UnsafeMutableBufferPointer(rebasing: buffer[..<(width * count)]), u: $0, from: 0, stream: 2,
                    of: random, sets: Self.sets)
            }
            filled = width * count
        }
        return (0..<width).map { Array(all[$0 * count..<($0 + 1) * count]) }
    }

    /// The largest distance between the draws and a distribution, times sqrt n: above 2.7 once in a million.
    private func distance(_ draws: [Double], _ law: (Double) -> Double) -> Double {
        let n = Double(draws.count)
        let gaps = draws.sorted().enumerated().map { index, x in abs(law(x) - (Double(index) + 0.5) / n) }
        return (gaps.max() ?? 1) * n.squareRoot()
    }

    @Test func oneStratumOfOneDomainIsBeta() throws {
        let posterior = DomainPosterior(
            [stratum(300, domains: 1, [(0, 4, 16)], prior: 1)], domains: 1, categories: 2)
        let beta = try BetaDistribution(a: 5, b: 17)
        #expect(distance(drawn(posterior, 20_000)[0], beta.lowerTail) < 2.7)
        #expect(abs(posterior.centre(u: 0.5, sets: Self.sets)[0][0] - 5.0 / 22) < 1e-15)
    }

    /// Strata made of domains: every domain has its own stratum's rate, whatever the weights.
    @Test func strataOfDomainsHaveTheirOwnRates() throws {
        let posterior = DomainPosterior(
            [
                stratum(900, domains: 2, [(0, 2, 10)], prior: 0.5),
                stratum(100, domains: 2, [(1, 7, 3)], prior: 0.5),
            ], domains: 2, categories: 2)
        let draws = drawn(posterior, 20_000)
        #expect(distance(draws[0], try BetaDistribution(a: 2.5, b: 10.5).lowerTail) < 2.7)
        #expect(distance(draws[1], try BetaDistribution(a: 7.5, b: 3.5).lowerTail) < 2.7)
    }

    /// A category that was not seen has its prior mass spread over the domains: the stratum's rate stays Beta.
    @Test func theRateOfAStratumIsBetaHoweverItsDomainsLie() throws {
        let posterior = DomainPosterior(
            [stratum(500, domains: 3, [(0, 0, 6), (1, 0, 9), (2, 0, 5)], prior: 0.25)], domains: 3, categories: 2)
        let draws = drawn(posterior, 20_000)
        // One stratum: the rate of all domains together, by the shares of the domains.
        #expect(posterior.strata[0].spread.map(\.mass) == [0.25])
        #expect(draws.allSatisfy { $0.allSatisfy { (0...1).contains($0) } })
        let centre = posterior.centre(u: 0, sets: Self.sets).map { $0[0] }
        #expect(zip(centre, [6.0, 9, 5]).allSatisfy { abs($0 - 0.25 * $1 / 20 / ($1 + 0.5 * $1 / 20)) < 1e-12 })
        let whole = DomainPosterior(
            [
                DomainPosterior.Stratum(
                    population: 500, domains: 1,
                    counts: [DomainPosterior.Cell(domain: 0, category: 1, fixed: 20, undecided: 0)],
                    prior: [0.25, 0.25])
            ], domains: 1, categories: 2)
        #expect(distance(drawn(whole, 20_000)[0], try BetaDistribution(a: 0.25, b: 20.25).lowerTail) < 2.7)
    }

    @Test func whatCannotBeDecidedGoesEitherWay() throws {
        let cells = [
            DomainPosterior.Cell(domain: 0, category: 0, fixed: 2, undecided: 3),
            DomainPosterior.Cell(domain: 0, category: 1, fixed: 8, undecided: -3),
        ]
        let posterior = DomainPosterior(
            [DomainPosterior.Stratum(population: 50, domains: 1, counts: cells, prior: [1, 1])], domains: 1,
            categories: 2)
        for (u, a, b) in [(0.0, 3.0, 9.0), (0.5, 4.5, 7.5), (1, 6, 6)] {
            #expect(distance(drawn(posterior, 10_000, u: u)[0], try BetaDistribution(a: a, b: b).lowerTail) < 2.7)
        }
        let spread = drawn(posterior, 20_000)[0]
        let mean = spread.reduce(0, +) / 20_000
        #expect(abs(mean - 4.5 / 12) < 0.006)
    }

    @Test func aDomainThatWasNotReadHasTheRateOfAll() throws {
        let posterior = DomainPosterior(
            [stratum(500, domains: 2, [(0, 3, 6)], prior: 1)], domains: 2, categories: 2)
        #expect(posterior.isRead(0) && !posterior.isRead(1))
        let draws = drawn(posterior, 500)
        #expect(draws[0] == draws[1])
        #expect(posterior.centre(u: 0, sets: Self.sets)[1] == posterior.centre(u: 0, sets: Self.sets)[0])
    }

    @Test func aLargerSampleIsNarrower() throws {
        let posterior = DomainPosterior(
            [stratum(900, domains: 1, [(0, 4, 16)], prior: 0.5)], domains: 1, categories: 2)
        let larger = posterior.withSample(4)
        #expect(distance(drawn(larger, 10_000)[0], try BetaDistribution(a: 16.5, b: 64.5).lowerTail) < 2.7)
    }
}
