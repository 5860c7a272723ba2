/// The exact binomial limit of a funnel plot: how far a group of `denominator` cases may lie from the target rate by
/// chance alone.
///
/// r = min{r: F(r) > q} for F the Binomial(n, target) distribution, a = (F(r)-q)/(F(r)-F(r-1)), limit = (r-a)/n
/// clipped to 0...1: Spiegelhalter's interpolation, which makes the limits smooth in n.
public struct FunnelLimit: Sendable {
    /// The limit with probability `tail` below it, for example 0.025 and 0.975, or 0.001 and 0.999.
    ///
    /// Throws `StatisticsError.outOfRange` unless 0 <= target <= 1, 1 <= denominator <= `StratumCount.largestPopulation` and
    /// 0 < tail < 1.
    public static func rate(target: Double, denominator: Int, tail: Double) throws(StatisticsError) -> Double {
        try require(
            (1...StratumCount.largestPopulation).contains(denominator), .denominator, denominator,
            .range(1, StratumCount.largestPopulation))
        try require(tail > 0 && tail < 1, .tailProbability, tail, .between(0, 1))
        let law = try Binomial(trials: denominator, rate: target)
        let r = smallest(in: 0...denominator) { law.lowerTail($0) > tail } ?? denominator
        let above = law.lowerTail(r)
        let below = law.lowerTail(r - 1)
        let share = (above - tail) / (above - below)
        return ((Double(r) - share) / Double(denominator)).clipped(to: 0...1)
    }
}

extension Method {
    public static let exactFunnel = Method(
        name: "exact binomial funnel limit", formula: "(r - a)/n, r = min{r: F(r) > q}, a = (F(r)-q)/(F(r)-F(r-1))",
        source: "Spiegelhalter 2005, Stat Med 24:1185")
}
