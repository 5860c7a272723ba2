import CSpecialFunctions

/// The confidence (or credible) level of an interval, strictly between 0 and 1.
public struct ConfidenceLevel: Sendable, Hashable {
    public let value: Double

    /// Throws `StatisticsError.outOfRange` unless 0 < value < 1.
    public init(_ value: Double) throws(StatisticsError) {
        try require(value > 0 && value < 1, .confidenceLevel, value, .fraction(example: 0.95))
        self.value = value
    }

    private init(known value: Double) {
        self.value = value
    }

    init(of level: ReportedLevel) { self.init(known: level.value) }

    public static let ninetyFive = ConfidenceLevel(known: 0.95)

    /// The error rate, 1 - level.
    public var alpha: Double { 1 - value }

    /// The standard normal quantile at 1 - alpha/2.
    public var z: Double { special_normal_quantile(1 - alpha / 2) }

    /// The level each of `count` statements needs for all to hold together at this level (Bonferroni, alpha/count).
    public func shared(among count: Int) -> ConfidenceLevel {
        ConfidenceLevel(known: 1 - alpha / Double(max(count, 1)))
    }
}
