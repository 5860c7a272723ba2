extension Proportion {
    /// The score interval: the rates P with |p - P| <= z sqrt(P(1-P)/n).
    public func wilson(_ level: ConfidenceLevel = .ninetyFive) -> Interval {
        let limits = wilsonLimits(rate: rate, size: n, quantile: level.z)
        return Interval(low: limits.low, high: limits.high, level: level, method: .wilson)
    }

    /// The score interval with continuity correction (Newcombe's method 4); 0 at x = 0 and 1 at x = n.
    public func wilsonCorrected(_ level: ConfidenceLevel = .ninetyFive) -> Interval {
        let z = level.z
        let p = rate
        let spread = 2 * (n + z * z)
        let lowRoot = z * z - 2 - 1 / n + 4 * p * (n * (1 - p) + 1)
        let highRoot = z * z + 2 - 1 / n + 4 * p * (n * (1 - p) - 1)
        let low = (2 * x + z * z - 1 - z * max(lowRoot, 0).squareRoot()) / spread
        let high = (2 * x + z * z + 1 + z * max(highRoot, 0).squareRoot()) / spread
        return Interval(
            low: events == 0 ? 0 : max(0, low), high: events == trials ? 1 : min(1, high), level: level,
            method: .wilsonCorrected)
    }
}

/// (p + t²/2n ± t sqrt(p(1-p)/n + t²/4n²)) / (1 + t²/n), for a size that need not be whole; exactly 0 at p = 0 and 1
/// at p = 1, and [p, p] for an infinite size (nothing left to estimate).
func wilsonLimits(rate p: Double, size n: Double, quantile t: Double) -> (low: Double, high: Double) {
    guard n.isFinite else { return (p, p) }
    let square = t * t / n
    let centre = p + square / 2
    let margin = t * (p * (1 - p) / n + square / (4 * n)).squareRoot()
    let low = p <= 0 ? 0 : max(0, (centre - margin) / (1 + square))
    let high = p >= 1 ? 1 : min(1, (centre + margin) / (1 + square))
    return (low, high)
}

extension StratumCount {
    /// n* = n(N-1)/(N-n), the size of the sample from an infinite population with the same variance; infinite for a
    /// census.
    var effectiveSize: Double {
        isCensus ? .infinity : Double(sampled) * Double(population - 1) / Double(population - sampled)
    }
}

extension Method {
    public static let wilson = Method(
        name: "Wilson", formula: "(p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n)", source: "Wilson 1927")
    public static let wilsonCorrected = Method(
        name: "Wilson, continuity-corrected",
        formula: "(2np + z² ∓ (1 + z sqrt(z² ∓ 2 - 1/n + 4p(n(1-p) ± 1)))) / 2(n + z²)",
        source: "Newcombe 1998, Stat Med 17:857, method 4")
}
