/// The exact interval for the total of a very small stratified population, whatever the arrangement over strata
/// (Wendell and Schmee): a second opinion.
///
/// Samples are ordered by the estimate T(y) = sum N_h y_h/n_h. K_upper is the largest K for which some arrangement
/// K_h with sum K has P(T <= t) > alpha/2, K_lower the smallest for which some has P(T >= t) > alpha/2. Every
/// arrangement 0 <= K_h <= N_h is tried.
public struct WendellSchmeeInterval: Sendable {
    /// Multiplications beyond which the enumeration is refused (about a second's work).
    private static let largestWork = 1_000_000_000.0

    /// Throws `StatisticsError.unreadStratum` when a stratum has no sampled case, `outOfRange` without strata, and
    /// `tooLarge` beyond some 10^9 multiplications.
    public static func interval(
        _ strata: [StratumCount], level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) -> CountInterval {
        try strata.requireEveryStratumRead()
        // The largest stratum goes last: there the sum over samples is a cumulative probability.
        let ordered = strata.sorted { $0.population < $1.population }
        let last = ordered[ordered.count - 1]
        let outer = ordered.dropLast()
        let samples = outer.reduce(1.0) { $0 * Double($1.sampled + 1) }
        let arrangements = outer.reduce(1.0) { $0 * Double($1.population + 1) }
        let work = arrangements * (samples + Double(last.population + 1) * Double(last.sampled + 2))
        if work > largestWork {
            throw .tooLarge(.wendellSchmee, .fewSmallStrata)
        }
        var enumeration = WendellSchmeeEnumeration(outer: Array(outer), last: last, strata: ordered)
        enumeration.run()
        // A tail that only equals alpha/2 is out, whatever rounding made of it.
        let bound = level.alpha / 2 + Rounding.tieSlack
        return CountInterval(
            low: enumeration.highestUpperTail.firstIndex { $0 > bound } ?? 0,
            high: enumeration.highestLowerTail.lastIndex { $0 > bound } ?? strata.population, level: level,
            method: .wendellSchmee)
    }
}

extension Method {
    public static let wendellSchmee = Method(
        name: "Wendell-Schmee exact",
        formula: "K_upper = max{K: max over K_h of P(T <= t | K_h) > alpha/2}, K_lower its mirror, T = sum N_h y_h/n_h",
        source: "Wendell and Schmee 1996, JASA 91:825")
}
