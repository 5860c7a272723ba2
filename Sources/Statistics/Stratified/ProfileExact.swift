/// The profile-exact limits for the number K with an attribute in a stratified population.
///
/// K_lower = min{K: P(T >= t | k(K)) >= a} and K_upper = max{K: P(T <= t | k(K)) >= a}, with T the score statistic and
/// k(K) the nuisance path. Both tails are monotone in K because k(K) rises with K in every stratum. With one stratum
/// this is the exact hypergeometric interval; with more it is calibrated by simulation, not proven.
struct ProfileExact: Sendable {
    /// One limit, and how close its neighbour came.
    struct Limit: Sendable, Hashable {
        /// K.
        let total: Int
        /// k_h(K).
        let nuisance: [Int]
        /// The tail at K, at least the bound.
        let tail: Double
        /// The tail at the next K outwards, below the bound; nil at an end of the range.
        let tailBeyond: Double?
    }

    let path: NuisancePath
    let statistic: ScoreStatistic
    private let strata: [StratumCount]

    /// A stratum may have no sampled case here (the ratio needs it): it scores 0 but takes part in the path. Throws
    /// `StatisticsError.tooLarge` for numbers beyond 63 bits.
    init(_ strata: [StratumCount]) throws(StatisticsError) {
        self.strata = strata
        path = try NuisancePath(strata)
        statistic = ScoreStatistic(strata)
    }

    /// The lower limit with probability `alpha` in its tail.
    func lower(alpha: Double) -> Limit {
        let search = TailSearch(range: path.totals, bound: alpha - Rounding.tieSlack) { total in
            statistic.upperTail(path.vector(total: total))
        }
        let found = search.run(guess: guess(alpha: alpha).low)
        return Limit(
            total: found.point, nuisance: path.vector(total: found.point), tail: found.tail, tailBeyond: found.before)
    }

    /// The upper limit with probability `alpha` in its tail.
    func upper(alpha: Double) -> Limit {
        let mirrored = -path.totals.upperBound ... -path.totals.lowerBound
        let search = TailSearch(range: mirrored, bound: alpha - Rounding.tieSlack) { negative in
            statistic.lowerTail(path.vector(total: -negative))
        }
        let found = search.run(guess: -guess(alpha: alpha).high)
        return Limit(
            total: -found.point, nuisance: path.vector(total: -found.point), tail: found.tail,
            tailBeyond: found.before)
    }

    /// Where to look first: Wilson's limits on the pooled sample around the weighted rate. Any guess gives the same
    /// answer; a good one saves tails.
    private func guess(alpha: Double) -> (low: Int, high: Int) {
        let read = strata.filter { $0.sampled > 0 }
        guard !read.isEmpty else { return (path.totals.lowerBound, path.totals.upperBound) }
        let population = Double(strata.population)
        let rate = read.weightedTotal / Double(max(read.population, 1))
        let size = Double(read.sampled) / max(1 - Double(read.sampled) / population, 1 / population)
        let z = max(-alpha.probit, 0)
        let limits = wilsonLimits(rate: rate, size: size, quantile: z)
        return (Int(limits.low * population), Int((limits.high * population).rounded(.up)))
    }
}

extension Method {
    public static let profileExact = Method(
        name: "profile-exact",
        formula: "K_lower = min{K: P(T >= t | k(K)) >= alpha/2}, K_upper = max{K: P(T <= t | k(K)) >= alpha/2}, "
            + "T the sum of scores, k(K) the penalised-likelihood path",
        source: "this product; exact for one stratum, calibrated by simulation for more")
}
