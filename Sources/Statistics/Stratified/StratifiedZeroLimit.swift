/// The exact limit for the total when a stratified sample found no event at all, or nothing but events.
///
/// K_upper = max{K: max over sum K_h = K, K_h <= N_h-n_h, of prod C(N_h-K_h, n_h)/C(N_h, n_h) > a}. The logarithms are
/// concave in K_h, so adding one case at a time where it lowers the probability least attains the inner maximum. Guards
/// against the worst arrangement of events over strata, so it is never too short.
public struct StratifiedZeroLimit: Sendable {
    /// The two-sided upper limit (a = alpha/2) when no sampled case is an event. Throws `StatisticsError` when one is,
    /// when a stratum was not read, and without strata.
    public static func upper(
        _ strata: [StratumCount], level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) -> Int {
        try largestTotal(strata, alpha: level.alpha / 2)
    }

    /// The one-sided upper limit (a = alpha) when no sampled case is an event. Throws as `upper` does.
    public static func oneSidedUpper(
        _ strata: [StratumCount], level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) -> Int {
        try largestTotal(strata, alpha: level.alpha)
    }

    /// The two-sided lower limit when every sampled case is an event: the mirror of `upper`. Throws likewise.
    public static func lower(
        _ strata: [StratumCount], level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) -> Int {
        strata.population - (try largestTotal(strata.map(\.complement), alpha: level.alpha / 2))
    }

    /// The one-sided lower limit when every sampled case is an event. Throws as `lower` does.
    public static func oneSidedLower(
        _ strata: [StratumCount], level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) -> Int {
        strata.population - (try largestTotal(strata.map(\.complement), alpha: level.alpha))
    }

    private static func largestTotal(_ strata: [StratumCount], alpha: Double) throws(StatisticsError) -> Int {
        try strata.requireEveryStratumRead()
        try require(strata.events == 0, .casesOnTheOtherSide, strata.events, .exactly(0))
        // A probability that only equals the bound is out, whatever rounding made of it.
        let bound = alpha * (1 + 1e-12)
        var unsampled = strata.map { $0.population - $0.sampled }
        var total = 0
        var probability = 1.0
        while let best = gentlest(strata, unsampled) {
            let size = unsampled[best] + strata[best].sampled
            probability *= Double(unsampled[best]) / Double(size)
            if probability <= bound { break }
            unsampled[best] -= 1
            total += 1
        }
        return total
    }

    /// The stratum where one more event lowers the probability of seeing none least: the largest
    /// (N_h-K_h-n_h)/(N_h-K_h), by whole numbers, ties to the first.
    private static func gentlest(_ strata: [StratumCount], _ unsampled: [Int]) -> Int? {
        var best: Int?
        for index in strata.indices where unsampled[index] > 0 {
            if let known = best {
                // u/(u+n) > u'/(u'+n') exactly when u n' > u' n.
                let here = unsampled[index] * strata[known].sampled
                if here <= unsampled[known] * strata[index].sampled { continue }
            }
            best = index
        }
        return best
    }
}

extension Method {
    public static let exactZeroEvents = Method(
        name: "exact, no event in any stratum",
        formula: "max{K: max over sum K_h = K of prod C(N_h-K_h, n_h)/C(N_h, n_h) > alpha/2}",
        source: "worst case over strata by a greedy argument on log-concave terms")
}
