import CSpecialFunctions

/// Student's t distribution.
public struct StudentT: Sendable, Hashable {
    public let degreesOfFreedom: Double

    /// Throws `StatisticsError.outOfRange` unless the degrees of freedom are positive and finite.
    public init(degreesOfFreedom: Double) throws(StatisticsError) {
        try require(
            degreesOfFreedom > 0 && degreesOfFreedom.isFinite, .degreesOfFreedom, degreesOfFreedom,
            .positiveAndFinite)
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// P(T <= t).
    public func lowerTail(_ t: Double) -> Double { special_student_t_lower_tail(t, degreesOfFreedom) }

    /// The t with P(T <= t) = p. Throws `StatisticsError.outOfRange` unless 0 < p < 1.
    public func quantile(_ p: Double) throws(StatisticsError) -> Double {
        try require(p > 0 && p < 1, .probability, p, .between(0, 1))
        return special_student_t_quantile(p, degreesOfFreedom)
    }

    /// The quantile at 1 - alpha/2 with `degreesOfFreedom`, nil where there is none (0 or fewer degrees).
    static func twoSided(_ level: ConfidenceLevel, degreesOfFreedom: Int) -> Double? {
        guard degreesOfFreedom > 0 else { return nil }
        return special_student_t_quantile(1 - level.alpha / 2, Double(degreesOfFreedom))
    }
}
