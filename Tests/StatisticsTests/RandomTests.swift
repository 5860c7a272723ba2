import Testing

@testable import Statistics

@Suite struct RandomTests {
    /// Known answers of Random123 (kat_vectors, philox4x64 10), which numpy's Philox gives too.
    @Test func philoxGivesTheKnownAnswers() {
        let zero = CounterRandom(key0: 0, key1: 0).block(0, 0, 0, 0)
        #expect(
            zero == (0x1655_4d9e_ca36_314c, 0xdb20_fe9d_672d_0fdc, 0xd7e7_72ce_e186_176b, 0x7e68_b68a_ec7b_a23b))
        let digits = CounterRandom(key0: 0x4528_21e6_38d0_1377, key1: 0xbe54_66cf_34e9_0c6c)
            .block(0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0, 0x082e_fa98_ec4e_6c89)
        #expect(
            digits == (0xa528_f454_03e6_1d95, 0x38c7_2dbd_566e_9788, 0xa5a1_610e_72fd_18b5, 0x57bd_43b5_e52b_7fe6))
    }

    @Test func aNumberIsTheSameAloneAndInAnyColumn() {
        let random = CounterRandom(key0: 7, key1: 11)
        let alone = (0..<40).map { random.uniform($0, stream: 5) }
        for first in 0..<8 {
            for length in [0, 1, 3, 4, 9, 21] {
                #expect(
                    column(length) { random.fill($0, from: first, stream: 5) } == Array(alone[first..<first + length]))
            }
        }
        #expect(alone.allSatisfy { $0 > 0 && $0 < 1 })
        #expect(Set(alone).count == 40)
        #expect(random.uniform(0, stream: 6) != alone[0])
        #expect(CounterRandom(key0: 8, key1: 11).uniform(0, stream: 5) != alone[0])
    }

    @Test func theNormalQuantileIsThatOfBoost() throws {
        for power in 1...300 {
            for p in [
                0.5 * Double(power) / 301, 1 - 0.5 * Double(power) / 301,
                Double(sign: .plus, exponent: -power, significand: 1),
            ] {
                let exact = try NormalDistribution.quantile(p)
                #expect(abs(NormalQuantile.at(p) - exact) <= 2e-15 * max(1, abs(exact)), "\(p)")
            }
        }
    }

    /// Mean a and variance a of Gamma(a), within five standard errors; the whole distribution by the largest distance
    /// from Beta(a, b), drawn as a quotient (Kolmogorov, at a level of about one in a million).
    @Test(arguments: [0.05, 0.3, 1, 2.5, 40]) func gammaHasItsMomentsAndGivesBeta(_ shape: Double) throws {
        let count = 40_000
        let random = CounterRandom(key0: 1, key1: 2)
        var sum = 0.0
        var squares = 0.0
        var quotients: [Double] = []
        for number in 0..<count {
            var generator = random.generator(number, stream: 3)
            let value = generator.gamma(shape)
            sum += value
            squares += (value - shape) * (value - shape)
            let other = generator.gamma(1.7)
            quotients.append(value / (value + other))
        }
        let n = Double(count)
        #expect(abs(sum / n - shape) < 5 * (shape / n).squareRoot())
        // The variance of (X - a)² is 2a² + 6a.
        #expect(abs(squares / n - shape) < 5 * ((2 * shape * shape + 6 * shape) / n).squareRoot())
        let beta = try BetaDistribution(a: shape, b: 1.7)
        let sorted = quotients.sorted()
        let distance = sorted.enumerated().map { index, x in abs(beta.lowerTail(x) - (Double(index) + 0.5) / n) }.max()
        #expect(try #require(distance) < 2.7 / n.squareRoot())
        var generator = random.generator(0, stream: 3)
        #expect(generator.gamma(0) == 0)
    }

    private static let values: [UncertainValue] = [
        UncertainValue(3), value(10, 6, 14, .triangular), value(6, 6, 14, .triangular), value(14, 6, 14, .triangular),
        value(9, 6, 14, .lognormal), value(12.5, 4, 15, .lognormal), value(0.8, 0.65, 0.9, .beta),
        value(6, 6, 14, .beta),
    ]

    private static func value(_ v: Double, _ low: Double, _ high: Double, _ shape: UncertaintyShape) -> UncertainValue {
        (try? UncertainValue(v, low: low, high: high, shape: shape)) ?? UncertainValue(.nan)
    }

    @Test(arguments: RandomTests.values) func drawsFollowTheirQuantiles(_ value: UncertainValue) {
        let count = 40_000
        let random = CounterRandom(key0: 3, key1: 4)
        let drawn = column(count) { value.fill($0, from: 0, stream: 9, of: random) }
        #expect(column(7) { value.fill($0, from: 101, stream: 9, of: random) } == Array(drawn[101..<108]))
        let n = Double(count)
        let mean = drawn.reduce(0, +) / n
        let spread = (drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n).squareRoot()
        #expect(abs(mean - value.mean) <= 5 * spread / n.squareRoot() + 1e-12)
        for p in [0.025, 0.2, 0.5, 0.8, 0.975] {
            let quantile = value.quantile(p)
            let below = Double(drawn.count { $0 <= quantile }) / n
            #expect(value.isFixed || abs(below - p) < 5 * (p * (1 - p) / n).squareRoot(), "\(p)")
        }
    }

    @Test func aLognormalOverAllMagnitudesDrawsNumbersThatCanBeReckonedWith() throws {
        let wide = Self.value(1e-300, .leastNonzeroMagnitude, 1e12, .lognormal)
        let draws = column(4_096) { wide.fill($0, from: 0, stream: 1, of: CounterRandom(key0: 1, key1: 2)) }
        #expect(draws.allSatisfy { $0 >= 0 && $0 <= 1e15 })
        #expect(wide.quantile(0.999_999) == 1e15 && wide.mean == 1e15)
    }

    @Test func aLognormalHoldsWhatIsStatedOfIt() throws {
        let value = try UncertainValue(12.5, low: 4, high: 15, shape: .lognormal)
        #expect(abs(value.quantile(0.025) - 4) < 1e-12 && abs(value.quantile(0.975) - 15) < 1e-12)
        #expect(value.quantile(0.5) == 12.5)
        let plain = try UncertainValue(10, low: 5, high: 20, shape: .lognormal)
        let s = 2.0.logarithm / 1.959963984540054
        #expect(abs(plain.mean - 10 * (s * s / 2).exponential) < 1e-12)
        let half = plain.narrowed(by: 0.5)
        #expect(abs(half.low - 10 / 2.0.squareRoot()) < 1e-12 && abs(half.high - 10 * 2.0.squareRoot()) < 1e-12)
    }

    @Test func rangesThatCannotBeAreRefused() throws {
        #expect(throws: StatisticsError.outOfRange(.low, .real(6.0), .atMostTheValue(5))) {
            try UncertainValue(5, low: 6, high: 9, shape: .triangular)
        }
        #expect(throws: StatisticsError.outOfRange(.high, .real(4.0), .atLeastTheValue(5))) {
            try UncertainValue(5, low: 1, high: 4, shape: .beta)
        }
        #expect(throws: StatisticsError.outOfRange(.lowOfLognormal, .real(0.0), .moreThan(0))) {
            try UncertainValue(5, low: 0, high: 9, shape: .lognormal)
        }
        #expect(throws: StatisticsError.outOfRange(.value, .real(.nan), .finite)) {
            try UncertainValue(.nan, low: 0, high: 9, shape: .beta)
        }
        #expect(try UncertainValue(5, low: 5, high: 5, shape: .beta).isFixed)
    }

    private func column(_ length: Int, _ body: (UnsafeMutableBufferPointer<Double>) -> Void) -> [Double] {
        [Double](unsafeUninitializedCapacity: length) { buffer, filled in
            body(UnsafeMutableBufferPointer(rebasing: buffer[..<length]))
            filled = length
        }
    }
}
