/// How a year's referrals fall on its quarters, from April.
public struct Season: Sendable, Hashable {
    /// Four shares that add up to 1.
    public let shares: [Double]

    /// As many in each quarter.
    public static let even = Season(known: [0.25, 0.25, 0.25, 0.25])

    private init(known shares: [Double]) {
        self.shares = shares
    }

    /// From four weights, not all zero, in any unit: referrals by quarter, percentages. nil for anything else.
    public init?(weights: [Double]) {
        let sum = weights.reduce(0, +)
        guard weights.count == 4, weights.allSatisfy({ $0 >= 0 }), sum > 0, sum.isFinite else { return nil }
        shares = weights.map { $0 / sum }
    }
}
