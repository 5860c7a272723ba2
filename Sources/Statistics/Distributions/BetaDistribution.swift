import CSpecialFunctions

/// The Beta(a, b) distribution of a rate.
public struct BetaDistribution: Sendable, Hashable {
    public let a: Double
    public let b: Double

    /// Beyond it a case more or less could not be told in a double.
    static let largestParameter = 1_000_000_000_000_000

    /// Throws `StatisticsError.outOfRange` unless both parameters are positive and at most `largestParameter`.
    public init(a: Double, b: Double) throws(StatisticsError) {
        let allowed = StatisticsError.Allowed.aboveAtMost(0, Self.largestParameter)
        try require(a > 0 && a <= Double(Self.largestParameter), .firstBetaParameter, a, allowed)
        try require(b > 0 && b <= Double(Self.largestParameter), .secondBetaParameter, b, allowed)
        self.init(known: a, b)
    }

    /// Parameters already known to be positive.
    init(known a: Double, _ b: Double) {
        self.a = a
        self.b = b
    }

    public var mean: Double { a / (a + b) }

    /// P(B <= x); 0 below 0 and 1 above 1.
    public func lowerTail(_ x: Double) -> Double { special_beta_lower_tail(a, b, x.clipped(to: 0...1)) }

    /// P(B > x); 1 below 0 and 0 above 1.
    public func upperTail(_ x: Double) -> Double { special_beta_upper_tail(a, b, x.clipped(to: 0...1)) }

    /// The x with P(B <= x) = p. Throws `StatisticsError.outOfRange` unless 0 <= p <= 1.
    public func quantile(_ p: Double) throws(StatisticsError) -> Double {
        try require((0...1).contains(p), .probability, p, .range(0, 1))
        return special_beta_quantile(a, b, p)
    }
}
