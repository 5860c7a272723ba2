/// Events that happen at random and independently, `mean` of them on average.
public struct Poisson: Sendable, Hashable {
    public let mean: Double

    /// The largest mean: its quantiles are still found in a few microseconds.
    public static let largestMean = 1e7

    /// Throws `StatisticsError.outOfRange` unless 0 <= mean <= `largestMean`.
    public init(mean: Double) throws(StatisticsError) {
        try require(mean >= 0 && mean <= Self.largestMean, .mean, mean, .range(0, Int(Self.largestMean)))
        self.mean = mean
    }

    /// The smallest k with P(X <= k) >= p. What lies beyond ten standard deviations is left out (under 1e-19).
    public func quantile(_ p: Double) -> Int {
        guard mean > 0 else { return 0 }
        let reach = 10 * mean.squareRoot() + 30
        var count = mean > 300 ? Int(mean - reach) : 0
        let last = Int(mean + reach)
        var probability = (Double(count) * mean.logarithm - mean - Self.logFactorial(count)).exponential
        var sum = probability
        while sum < p, count < last {
            count += 1
            probability *= mean / Double(count)
            sum += probability
        }
        return count
    }

    /// log(k!) of 0 or of 90 and more, by Stirling's series, to 1e-13.
    private static func logFactorial(_ k: Int) -> Double {
        guard k > 0 else { return 0 }
        let k = Double(k)
        return k * k.logarithm - k + (2 * Double.pi * k).logarithm / 2 + 1 / (12 * k) - 1 / (360 * k * k * k)
    }
}
