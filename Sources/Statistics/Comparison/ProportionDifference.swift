/// The difference p1 - p2 of two rates from independent simple random samples, as for a re-audit and its baseline.
public struct ProportionDifference: Sendable, Hashable {
    public let first: StratumCount
    public let second: StratumCount
    public let level: ConfidenceLevel

    /// Throws `StatisticsError.outOfRange` when either sample is empty.
    public init(
        _ first: StratumCount, _ second: StratumCount, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        try require(first.sampled >= 1, .firstSampleSize, first.sampled, .atLeast(1))
        try require(second.sampled >= 1, .secondSampleSize, second.sampled, .atLeast(1))
        self.first = first
        self.second = second
        self.level = level
    }

    /// p1 - p2.
    public var difference: Double { first.rate - second.rate }

    /// Newcombe's hybrid score interval for populations without end (his method 10, without continuity correction).
    public var newcombe: Interval { newcombe(Double(first.sampled), Double(second.sampled), .newcombe) }

    /// The same with finite-population Wilson limits, n* = n(N-1)/(N-n).
    public var newcombeFinite: Interval {
        newcombe(first.effectiveSize, second.effectiveSize, .newcombeFinite)
    }

    /// Square-and-add of the Wilson limits of each rate.
    private func newcombe(_ firstSize: Double, _ secondSize: Double, _ method: Method) -> Interval {
        func side(_ count: StratumCount, _ size: Double) -> (rate: Double, limits: Interval) {
            let limits = wilsonLimits(rate: count.rate, size: size, quantile: level.z)
            return (count.rate, Interval(low: limits.low, high: limits.high, level: level, method: method))
        }
        return SquareAndAdd.interval(from: side(second, secondSize), to: side(first, firstSize), method: method)
    }
}

extension Method {
    public static let newcombe = Method(
        name: "Newcombe hybrid score",
        formula: "d - sqrt((p1-l1)² + (u2-p2)²), d + sqrt((u1-p1)² + (p2-l2)²), l and u Wilson limits",
        source: "Newcombe 1998, Stat Med 17:873, method 10")
    public static let newcombeFinite = Method(
        name: "Newcombe hybrid score, finite populations",
        formula: "Newcombe's interval from Wilson limits with n* = n(N-1)/(N-n)",
        source: "Newcombe 1998, with the variance of Cochran 1977, 3.2")
}
