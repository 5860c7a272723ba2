import CSpecialFunctions

/// The second opinion on a stratified rate: Beta limits (the Korn-Graubard form) on an effective sample size that is
/// smoothed towards the pooled rate and capped by Kish's. No search, a few per cent wider than the default.
///
/// m = (X+1/2)/(n+1), pp_h = (x_h+m)/(n_h+1), P = sum W_h pp_h, v = sum W_h²(1-f_h) pp_h(1-pp_h)/n_h,
/// ne = min(P(1-P)/v, 1/sum W_h²(1-f_h)/n_h); limits Beta^-1(alpha/2; ne p, ne(1-p)+1) and
/// Beta^-1(1-alpha/2; ne p+1, ne(1-p)), 0 at p = 0, 1 at p = 1, [p, p] for a census.
public struct StratifiedRateClosedForm: Sendable, Hashable {
    public let rate: Double
    /// ne; infinite for a census.
    public let effectiveSize: Double
    public let interval: Interval

    /// Throws `StatisticsError.unreadStratum` when a stratum has no sampled case and `outOfRange` without strata.
    public init(_ strata: [StratumCount], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        try strata.requireEveryStratumRead()
        let population = Double(strata.population)
        let pooled = (Double(strata.events) + 0.5) / Double(strata.sampled + 1)
        var smoothedRate = 0.0
        var smoothedVariance = 0.0
        var kish = 0.0
        for stratum in strata {
            let weight = Double(stratum.population) / population
            let share = (Double(stratum.events) + pooled) / Double(stratum.sampled + 1)
            let term = weight * weight * (1 - stratum.samplingFraction) / Double(stratum.sampled)
            smoothedRate += weight * share
            smoothedVariance += term * share * (1 - share)
            kish += term
        }
        rate = strata.weightedTotal / population
        effectiveSize =
            strata.isCensus ? .infinity : min(smoothedRate * (1 - smoothedRate) / smoothedVariance, 1 / kish)
        let limits = effectiveBetaLimits(rate: rate, size: effectiveSize, alpha: level.alpha)
        interval = Interval(low: limits.low, high: limits.high, level: level, method: .betaPooled)
    }
}

/// Beta^-1(alpha/2; ne p, ne(1-p)+1) and Beta^-1(1-alpha/2; ne p+1, ne(1-p)); 0 at p = 0, 1 at p = 1, and [p, p] for
/// an infinite size (nothing left to estimate).
func effectiveBetaLimits(rate p: Double, size: Double, alpha: Double) -> (low: Double, high: Double) {
    guard size.isFinite else { return (p, p) }
    let low = p <= 0 ? 0 : special_beta_quantile(size * p, size * (1 - p) + 1, alpha / 2)
    let high = p >= 1 ? 1 : special_beta_quantile(size * p + 1, size * (1 - p), 1 - alpha / 2)
    return (low, high)
}

extension Method {
    public static let betaPooled = Method(
        name: "Beta on the pooled effective size",
        formula: "Beta^-1(alpha/2; ne p, ne(1-p)+1), Beta^-1(1-alpha/2; ne p+1, ne(1-p)), ne smoothed, capped by Kish",
        source: "after Korn and Graubard 1998; smoothing and cap by this product, calibrated by simulation")
}
