/// The steps of the default ratio's interval that are sums over strata. Every stratum must have been read.
extension [RatioStratum] {
    private var sampled: Int { reduce(0) { $0 + $1.sampled } }
    private var eligible: Int { reduce(0) { $0 + $1.eligible } }
    private var events: Int { reduce(0) { $0 + $1.events } }

    /// sum over n_h < N_h of N_h²(1-f_h) s_h²/n_h / D², s_h² the sample variance of u - r d over all n_h cases; nil if
    /// a stratum has one sampled case of several.
    func linearisedVariance(ratio r: Double, eligible total: Double) -> Double? {
        var variance = 0.0
        for stratum in self where !stratum.isCensus {
            guard stratum.sampled > 1 else { return nil }
            let n = Double(stratum.sampled)
            let met = Double(stratum.eligible - stratum.events)
            let unmet = Double(stratum.events)
            let sum = unmet * (1 - r) - met * r
            let squares = unmet * (1 - r) * (1 - r) + met * r * r
            let spread = (squares - sum * sum / n) / (n - 1)
            variance += Double(stratum.population) * Double(stratum.population) * stratum.unreadShare * spread / n
        }
        return Swift.max(variance, 0) / (total * total)
    }

    /// lambda = 1 + 2 sqrt(sum N_h²(1-f_h) q(1-q)/n_h) / D with q = (d_h+1/2)/(n_h+1).
    func eligibleInflation(eligibleTotal: Double) -> Double {
        var variance = 0.0
        for stratum in self {
            let q = (Double(stratum.eligible) + 0.5) / Double(stratum.sampled + 1)
            let size = Double(stratum.population)
            variance += size * size * stratum.unreadShare * q * (1 - q) / Double(stratum.sampled)
        }
        return 1 + 2 * variance.squareRoot() / eligibleTotal
    }

    /// D+_h = clip(floor(lambda w_h d_h + 1/2), d_h, N_h-(n_h-d_h)); where no eligible case was sampled,
    /// min(N_h-n_h, floor(4 N_h m_d/(n_h+4) + 1/2)) with m_d = (d+1/2)/(n+1), in whole numbers.
    func eligiblePlus(lambda: Double) -> [Int] {
        let sampled = sampled
        let eligible = eligible
        return map { stratum in
            if stratum.eligible > 0 {
                let inflated = (lambda * stratum.weight * Double(stratum.eligible) + 0.5).rounded(.down)
                let largest = stratum.population - (stratum.sampled - stratum.eligible)
                return Int(inflated.clipped(to: Double(stratum.eligible)...Double(largest)))
            }
            let divisor = (sampled + 1) * (stratum.sampled + 4)
            let expected = (4 * stratum.population * (2 * eligible + 1) + divisor) / (2 * divisor)
            return Swift.min(stratum.population - stratum.sampled, expected)
        }
    }

    /// phi = sqrt(1 + vb/vw), the spread of the smoothed ratios g_h between strata against the spread within.
    func widening(eligibleTotal: Double) -> Double {
        let pooled = (Double(events) + 0.5) / Double(eligible + 1)
        let smoothed = map { (Double($0.events) + 4 * pooled) / (Double($0.eligible) + 4) }
        var mean = 0.0
        for (stratum, g) in zip(self, smoothed) { mean += stratum.weight * Double(stratum.eligible) * g }
        mean /= eligibleTotal
        var within = 0.0
        var between = 0.0
        for (stratum, g) in zip(self, smoothed) {
            let d = Double(stratum.eligible)
            let factor = stratum.weight * stratum.weight * stratum.unreadShare * d
            within += factor * g * (1 - g)
            between += factor * (1 - d / Double(stratum.sampled)) * (g - mean) * (g - mean)
        }
        return within > 0 ? (1 + between / within).squareRoot() : 1
    }
}
