import CSpecialFunctions

/// The standard normal distribution.
public enum NormalDistribution {
    /// P(Z <= z).
    public static func lowerTail(_ z: Double) -> Double { special_normal_lower_tail(z) }

    /// The same for a p that is known to lie between 0 and 1.
    package static func standardQuantile(_ p: Double) -> Double { special_normal_quantile(p) }

    /// The z with P(Z <= z) = p. Throws `StatisticsError.outOfRange` unless 0 < p < 1.
    public static func quantile(_ p: Double) throws(StatisticsError) -> Double {
        try require(p > 0 && p < 1, .probability, p, .between(0, 1))
        return special_normal_quantile(p)
    }
}
