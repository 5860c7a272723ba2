/// The difference p1 - p2 of two rates from independent simple random samples, as for a re-audit and its baseline.
public struct ProportionDifference: Sendable, Hashable {
    public let first: StratumCount
    public let second: StratumCount
    public let level: ConfidenceLevel

    /// Throws `StatisticsError.outOfRange` when either sample is empty.
    public init(
        _ first: StratumCount, _ second: StratumCount, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        try require(first.sampled >= 1, "the first sample size", first.sampled, "at least 1")
        try require(second.sampled >= 1, "the second sample size", second.sampled, "at least 1")
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

    /// d - sqrt((p1-l1)² + (u2-p2)²), d + sqrt((u1-p1)² + (p2-l2)²) from the Wilson limits of each rate.
    private func newcombe(_ firstSize: Double, _ secondSize: Double, _ method: Method) -> Interval {
        let p1 = first.rate
        let p2 = second.rate
        let one = wilsonLimits(rate: p1, size: firstSize, quantile: level.z)
        let two = wilsonLimits(rate: p2, size: secondSize, quantile: level.z)
        let below = ((p1 - one.low) * (p1 - one.low) + (two.high - p2) * (two.high - p2)).squareRoot()
        let above = ((one.high - p1) * (one.high - p1) + (p2 - two.low) * (p2 - two.low)).squareRoot()
        return Interval(low: difference - below, high: difference + above, level: level, method: method)
    }

    /// Wald's interval after adding one event and one other to each sample; not clipped, so it may pass ±1.
    public var agrestiCaffo: Interval {
        let n1 = Double(first.sampled + 2)
        let n2 = Double(second.sampled + 2)
        let p1 = Double(first.events + 1) / n1
        let p2 = Double(second.events + 1) / n2
        let margin = level.z * (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2).squareRoot()
        return Interval(low: p1 - p2 - margin, high: p1 - p2 + margin, level: level, method: .agrestiCaffo)
    }

    /// Fisher's exact two-sided p: the probability of every table no likelier than the one seen, given its margins
    /// (relative tolerance 1e-7).
    public var fisherP: Double {
        let law = Hypergeometric(
            known: first.sampled + second.sampled, first.events + second.events, first.sampled)
        let bound = law.probability(of: first.events) * (1 + 1e-7)
        return min(1, law.masses().probabilities.filter { $0 <= bound }.reduce(0, +))
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
    public static let agrestiCaffo = Method(
        name: "Agresti-Caffo", formula: "Wald's interval on (x1+1)/(n1+2) - (x2+1)/(n2+2)",
        source: "Agresti and Caffo 2000")
    public static let fisherExact = Method(
        name: "Fisher exact", formula: "sum of P(table) over tables with P <= P(observed), margins given",
        source: "Fisher 1935")
}
