import CSpecialFunctions

extension Proportion {
    /// The exact binomial interval, alpha/2 in each tail: 0 at x = 0 and 1 at x = n.
    public func clopperPearson(_ level: ConfidenceLevel = .ninetyFive) -> Interval {
        let limits = betaLimits(events: x, size: n, alpha: level.alpha)
        return Interval(low: limits.low, high: limits.high, level: level, method: .clopperPearson)
    }
}

/// Beta^-1(alpha/2; x, n-x+1) and Beta^-1(1-alpha/2; x+1, n-x) for x and n that need not be whole; 0 at x = 0, 1 at
/// x = n, and [x/n, x/n] has no meaning here: the size must be finite and at least x.
func betaLimits(events x: Double, size n: Double, alpha: Double) -> (low: Double, high: Double) {
    let low = x <= 0 ? 0 : special_beta_quantile(x, n - x + 1, alpha / 2)
    let high = n - x <= 0 ? 1 : special_beta_quantile(x + 1, n - x, 1 - alpha / 2)
    return (low, high)
}

extension Method {
    public static let clopperPearson = Method(
        name: "Clopper-Pearson", formula: "Beta^-1(alpha/2; x, n-x+1), Beta^-1(1-alpha/2; x+1, n-x)",
        source: "Clopper and Pearson 1934")
}
