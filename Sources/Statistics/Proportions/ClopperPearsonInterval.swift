import CSpecialFunctions

extension Proportion {
    /// The exact binomial interval, alpha/2 in each tail: 0 at x = 0 and 1 at x = n.
    public func clopperPearson(_ level: ConfidenceLevel = .ninetyFive) -> Interval {
        let tail = level.alpha / 2
        let low = events == 0 ? 0 : special_beta_quantile(x, n - x + 1, tail)
        let high = events == trials ? 1 : special_beta_quantile(x + 1, n - x, 1 - tail)
        return Interval(low: low, high: high, level: level, method: .clopperPearson)
    }
}

extension Method {
    public static let clopperPearson = Method(
        name: "Clopper-Pearson", formula: "Beta^-1(alpha/2; x, n-x+1), Beta^-1(1-alpha/2; x+1, n-x)",
        source: "Clopper and Pearson 1934")
}
