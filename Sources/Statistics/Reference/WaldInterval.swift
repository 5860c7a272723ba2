extension Proportion {
    /// p ± z sqrt(p(1-p)/n), clipped to [0, 1]. Given for comparison only: it has no width at 0 and at n, and covers
    /// far too seldom near them.
    public func wald(_ level: ConfidenceLevel = .ninetyFive) -> Interval {
        let margin = level.z * (rate * (1 - rate) / n).squareRoot()
        return Interval(low: rate - margin, high: rate + margin, level: level, method: .wald).clipped(to: 0...1)
    }
}

extension Method {
    public static let wald = Method(name: "Wald", formula: "p ± z sqrt(p(1-p)/n)", source: "Laplace 1812")
}
