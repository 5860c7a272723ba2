/// The second opinion on a stratified ratio: Beta limits on an effective number of eligible cases, no search.
///
/// ne = min(D²/sum w²(1-f)d_h, R(1-R)D²/sum w²(1-f)d_h q(1-q)), q = (u_h+1/2)/(d_h+1), R = sum w d_h q/D; limits
/// Beta^-1(alpha/2; ne r, ne(1-r)+1) and Beta^-1(1-alpha/2; ne r+1, ne(1-r)), 0 at r = 0, 1 at r = 1, [r, r] for a census.
public struct StratifiedRatioClosedForm: Sendable, Hashable {
    /// nil when no sampled case is eligible.
    public let ratio: Double?
    /// ne; infinite for a census, 0 when no sampled case is eligible.
    public let effectiveSize: Double
    /// [0, 1] when no sampled case is eligible.
    public let interval: Interval

    /// Throws `StatisticsError.unreadStratum` when a stratum has no sampled case and `outOfRange` without strata.
    public init(_ strata: [RatioStratum], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        try strata.map(\.eventCount).requireEveryStratumRead()
        let total = strata.reduce(0) { $0 + $1.weight * Double($1.eligible) }
        guard total > 0 else {
            ratio = nil
            effectiveSize = 0
            interval = Interval(low: 0, high: 1, level: level, method: .betaEligible)
            return
        }
        var smoothed = 0.0
        var kish = 0.0
        var variance = 0.0
        for stratum in strata {
            let d = Double(stratum.eligible)
            let q = (Double(stratum.events) + 0.5) / (d + 1)
            let term = stratum.weight * stratum.weight * stratum.unreadShare * d
            smoothed += stratum.weight * d * q / total
            kish += term
            variance += term * q * (1 - q)
        }
        let ratio = strata.reduce(0) { $0 + $1.weight * Double($1.events) } / total
        self.ratio = ratio
        effectiveSize =
            kish > 0 ? min(total * total / kish, smoothed * (1 - smoothed) * total * total / variance) : .infinity
        let limits = effectiveBetaLimits(rate: ratio, size: effectiveSize, alpha: level.alpha)
        interval = Interval(low: limits.low, high: limits.high, level: level, method: .betaEligible)
    }
}

extension Method {
    public static let betaEligible = Method(
        name: "Beta on the effective number eligible",
        formula: "Beta^-1(alpha/2; ne r, ne(1-r)+1), Beta^-1(1-alpha/2; ne r+1, ne(1-r)), ne smoothed, capped by Kish",
        source: "after Korn and Graubard 1998; smoothing and cap by this product, calibrated by simulation")
}
