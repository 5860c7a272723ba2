import Testing

@testable import Statistics

@Suite struct CorrelatedValueTests {
    private static let random = CounterRandom(key0: 7, key1: 8)
    private static let draws = 20_000

    private func drawn(_ value: UncertainValue, _ correlation: Double, stream: Int) -> [Double] {
        let group = [Double](unsafeUninitializedCapacity: Self.draws) { buffer, filled in
            Self.random.fillNormal(buffer, from: 0, stream: 99)
            filled = Self.draws
        }
        return [Double](unsafeUninitializedCapacity: Self.draws) { buffer, filled in
            group.withUnsafeBufferPointer {
                CorrelatedValue(value, correlation: correlation).fill(
                    buffer, from: 0, stream: stream, of: Self.random, group: $0)
            }
            filled = Self.draws
        }
    }

    private static let values: [UncertainValue] = [
        (10.0, 6.0, 16.0, UncertaintyShape.lognormal), (0.8, 0.6, 0.9, .beta), (1.5, 1.2, 2, .triangular),
        (0.05, 0, 1, .beta),
    ].compactMap { try? UncertainValue($0.0, low: $0.1, high: $0.2, shape: $0.3) }

    /// Whatever the correlation, each keeps its own range: as many draws below a quantile as there should be.
    @Test(arguments: [0, 0.5, 1]) func eachKeepsItsOwnRange(_ correlation: Double) {
        #expect(Self.values.count == 4)
        for (number, value) in Self.values.enumerated() {
            let column = drawn(value, correlation, stream: number)
            for p in [0.025, 0.1, 0.5, 0.9, 0.975] {
                let share = Double(column.count { $0 <= value.quantile(p) }) / Double(Self.draws)
                // Five standard errors.
                #expect(abs(share - p) < 5 * (p * (1 - p) / Double(Self.draws)).squareRoot(), "\(value.shape) \(p)")
            }
        }
    }

    /// The table of a beta is its quantile function, to a hundred thousandth of its range.
    @Test func aBetaIsTabulatedCloselyEnough() throws {
        for value in Self.values where value.shape == .beta {
            let together = CorrelatedValue(value, correlation: 0.5)
            for p in [1e-9, 0.001, 0.03, 0.3, 0.5, 0.77, 0.99, 0.9999] {
                let error = together.at(NormalQuantile.at(p)) - value.quantile(p)
                #expect(abs(error) < 5e-5 * (value.high - value.low), "\(p)")
            }
            let width = value.high - value.low
            #expect(
                abs(together.at(-40) - value.low) < 0.01 * width && abs(together.at(40) - value.high) < 0.01 * width)
        }
    }

    /// Logarithms of two lognormals are normal: their correlation is the one that was asked for.
    @Test(arguments: [0, 0.3, 0.5, 1]) func scoresHaveTheCorrelation(_ correlation: Double) {
        let (one, two) = (
            drawn(Self.values[0], correlation, stream: 1).map(\.logarithm),
            drawn(Self.values[0], correlation, stream: 2).map(\.logarithm)
        )
        let n = Double(Self.draws)
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / n }
        let (a, b) = (mean(one), mean(two))
        let covariance = mean(zip(one, two).map { ($0 - a) * ($1 - b) })
        let spread = mean(one.map { ($0 - a) * ($0 - a) }) * mean(two.map { ($0 - b) * ($0 - b) })
        // The two halves of the range have spreads of their own, which takes a thousandth off.
        #expect(abs(covariance / spread.squareRoot() - correlation) < 5 / n.squareRoot() + 0.002)
    }
}
