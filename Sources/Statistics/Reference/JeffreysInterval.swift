import CSpecialFunctions

extension Proportion {
    /// Equal-tailed quantiles of Beta(x + 1/2, n - x + 1/2), with 0 at x = 0 and 1 at x = n.
    public func jeffreys(_ level: ConfidenceLevel = .ninetyFive) -> Interval {
        let tail = level.alpha / 2
        let low = events == 0 ? 0 : special_beta_quantile(x + 0.5, n - x + 0.5, tail)
        let high = events == trials ? 1 : special_beta_quantile(x + 0.5, n - x + 0.5, 1 - tail)
        return Interval(low: low, high: high, level: level, method: .jeffreys)
    }
}

extension Method {
    public static let jeffreys = Method(
        name: "Jeffreys", formula: "Beta(x + 1/2, n - x + 1/2) quantiles at alpha/2 and 1-alpha/2; 0 at x=0, 1 at x=n",
        source: "Brown, Cai and DasGupta 2001")
}
