import Testing

@testable import Statistics

@Suite struct DistributionTests {
    /// C(n, k) as a double, exact enough for populations of a few dozen.
    private func choose(_ n: Int, _ k: Int) -> Double {
        guard k >= 0 && k <= n else { return 0 }
        return (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    }

    @Test(arguments: [(20, 7, 5), (30, 30, 4), (12, 0, 12), (41, 20, 33), (1, 1, 1), (0, 0, 0)])
    func hypergeometricMatchesItsDefinition(_ population: Int, _ successes: Int, _ draws: Int) throws {
        let law = try Hypergeometric(population: population, successes: successes, draws: draws)
        for x in 0...draws {
            let expected =
                choose(successes, x) * choose(population - successes, draws - x) / choose(population, draws)
            #expect(abs(law.probability(of: x) - expected) < 1e-15)
        }
        let split = law.split(at: draws / 2)
        #expect(abs(split.below + split.at + split.above - 1) < 1e-15)
    }

    @Test func hypergeometricKeepsItsMeanAndItsMirrorInAMillion() throws {
        let law = try Hypergeometric(population: 1_000_000, successes: 123_457, draws: 4_001)
        let masses = law.masses()
        let mean = masses.probabilities.enumerated().reduce(0.0) { $0 + Double(masses.start + $1.offset) * $1.element }
        #expect(abs(mean - 4_001 * 0.123457) < 1e-10)
        let mirror = try Hypergeometric(population: 1_000_000, successes: 1_000_000 - 123_457, draws: 4_001)
        for x in [380, 450, 494, 530, 600] {
            #expect(abs(law.lowerTail(x) - mirror.upperTail(4_001 - x)) < 1e-14)
        }
    }

    @Test func hypergeometricRefusesWhatCannotBe() {
        #expect(throws: StatisticsError.outOfRange(.successes, .whole(6), .range(0, 5))) {
            try Hypergeometric(population: 5, successes: 6, draws: 1)
        }
        #expect(throws: StatisticsError.outOfRange(.draws, .whole(-1), .range(0, 5))) {
            try Hypergeometric(population: 5, successes: 1, draws: -1)
        }
        #expect(throws: StatisticsError.outOfRange(.population, .whole(-1), .range(0, StratumCount.largestPopulation)))
        { try Hypergeometric(population: -1, successes: 0, draws: 0) }
    }

    /// BetaBinomial(x|n,1,1) is uniform; every case sums to 1 and keeps its mean n a/(a+b).
    @Test(arguments: [(10, 1.0, 1.0), (25, 0.5, 0.5), (40, 0.3, 4), (40, 6, 0.2), (1_000, 3.5, 57), (0, 2, 2)])
    func betaBinomialSumsToOneAndKeepsItsMean(_ trials: Int, _ a: Double, _ b: Double) throws {
        let law = try BetaBinomial(trials: trials, a: a, b: b)
        let masses = try law.masses()
        #expect(abs(masses.probabilities.reduce(0, +) - 1) < 1e-13)
        let mean = masses.probabilities.enumerated().reduce(0.0) { $0 + Double(masses.start + $1.offset) * $1.element }
        #expect(abs(mean - law.mean) < 1e-9 * max(1, law.mean))
        if a == 1 && b == 1 { #expect(masses.probabilities.allSatisfy { abs($0 - 1.0 / 11) < 1e-15 }) }
    }

    @Test func binomialTailsMeet() throws {
        let law = try Binomial(trials: 17, rate: 0.3)
        for x in -1...18 { #expect(abs(law.lowerTail(x) + law.upperTail(x + 1) - 1) < 1e-14) }
        #expect(throws: StatisticsError.outOfRange(.trials, .whole(-1), .orMore(0))) {
            try Binomial(trials: -1, rate: 0.5)
        }
        #expect(throws: StatisticsError.outOfRange(.rate, .real(.nan), .range(0, 1))) {
            try Binomial(trials: 3, rate: .nan)
        }
    }

    @Test func quantilesTurnTailsRound() throws {
        let t = try StudentT(degreesOfFreedom: 7)
        let beta = try BetaDistribution(a: 2.5, b: 0.7)
        for p in [0.001, 0.025, 0.5, 0.9, 0.999] {
            #expect(abs(NormalDistribution.lowerTail(try NormalDistribution.quantile(p)) - p) < 1e-14)
            #expect(abs(t.lowerTail(try t.quantile(p)) - p) < 1e-13)
            #expect(abs(beta.lowerTail(try beta.quantile(p)) - p) < 1e-13)
            #expect(abs(beta.upperTail(try beta.quantile(p)) - (1 - p)) < 1e-13)
        }
        #expect(abs(try NormalDistribution.quantile(0.975) - 1.959963984540054) < 1e-15)
        #expect(abs(try t.quantile(0.975) - 2.3646242515927844) < 1e-12)
        #expect(beta.lowerTail(-1) == 0 && beta.upperTail(2) == 0)
    }

    @Test(arguments: [-0.1, 1.1, .nan, .infinity]) func probabilitiesOutOfRangeAreErrors(_ p: Double) throws {
        #expect(throws: StatisticsError.outOfRange(.probability, .real(p), .between(0, 1))) {
            try NormalDistribution.quantile(p)
        }
        #expect(throws: StatisticsError.outOfRange(.probability, .real(p), .between(0, 1))) {
            try StudentT(degreesOfFreedom: 3).quantile(p)
        }
        #expect(throws: StatisticsError.outOfRange(.probability, .real(p), .range(0, 1))) {
            try BetaDistribution(a: 1, b: 1).quantile(p)
        }
        #expect(throws: StatisticsError.outOfRange(.confidenceLevel, .real(p), .fraction(example: 0.95))) {
            try ConfidenceLevel(p)
        }
    }

    @Test(arguments: [0, -1, .nan, .infinity]) func parametersOutOfRangeAreErrors(_ value: Double) {
        #expect(throws: StatisticsError.outOfRange(.degreesOfFreedom, .real(value), .positiveAndFinite)) {
            try StudentT(degreesOfFreedom: value)
        }
        #expect(
            throws: StatisticsError.outOfRange(
                .firstBetaParameter, .real(value), .aboveAtMost(0, BetaDistribution.largestParameter))
        ) { try BetaDistribution(a: value, b: 1) }
        #expect(
            throws: StatisticsError.outOfRange(
                .secondBetaParameter, .real(value), .aboveAtMost(0, BetaDistribution.largestParameter))
        ) { try BetaBinomial(trials: 3, a: 1, b: value) }
    }
}

@Suite struct MassFunctionTests {
    @Test func convolutionMatchesTheDoubleSum() {
        let first = MassFunction(start: 2, unnormalised: [1, 3, 2])
        let second = MassFunction(start: 1, unnormalised: [4, 0, 1, 5])
        let sum = first.convolved(with: second, step: 3)
        var expected: [Int: Double] = [:]
        for (i, p) in first.probabilities.enumerated() {
            for (j, q) in second.probabilities.enumerated() { expected[2 + i + 3 * (1 + j), default: 0] += p * q }
        }
        #expect(sum.start == 5)
        for (offset, probability) in sum.probabilities.enumerated() {
            #expect(abs(probability - (expected[5 + offset] ?? 0)) < 1e-16)
        }
        let cut = first.convolved(with: second, step: 3, upTo: 7)
        #expect(cut.start == 5 && cut.probabilities == Array(sum.probabilities.prefix(3)))
        #expect(first.convolved(with: second, step: 3, upTo: 4).probabilities.isEmpty)
    }

    @Test func quantileIsTheFirstNumberThatReachesIt() {
        let law = MassFunction(start: 10, probabilities: [0.25, 0.25, 0.5])
        #expect(law.quantile(0.25) == 10)
        #expect(law.quantile(0.2500001) == 11)
        #expect(law.quantile(1) == 12)
    }
}
