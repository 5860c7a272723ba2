/// How large the core of a core-plus-flex contract should be, in hours a year.
public struct CoreVolume: Sendable, Hashable {
    /// The smallest core of which a quarter runs over with no more than the stated chance.
    public let meetingRisk: Double
    /// The chance that was stated.
    public let risk: Double
    /// The core with the lowest expected cost: a quarter runs over with chance core price / flex price, as in the newsvendor
    /// problem (Arrow, Harris and Marschak 1951). 0 where the flex price is no higher than the core price.
    public let cheapest: Double

    /// Throws `ContractError` unless 0 < risk < 1 and the prices are positive.
    public init(
        over hours: QuarterHours, risk: Double, corePoundsPerHour core: Double, flexPoundsPerHour flex: Double
    )
        throws(ContractError)
    {
        guard risk > 0, risk < 1 else { throw .risk(risk) }
        guard core > 0, flex > 0 else { throw .prices(core: core, flex: flex) }
        let pooled = hours.pooled
        self.risk = risk
        meetingRisk = 4 * CoreVolume.smallest(in: pooled, exceededBy: risk)
        cheapest = flex > core ? 4 * CoreVolume.smallest(in: pooled, exceededBy: core / flex) : 0
    }

    /// The smallest of sorted values that is exceeded by no more than a share of them.
    private static func smallest(in sorted: [Double], exceededBy share: Double) -> Double {
        // The slack keeps a share of so many values from becoming one more by rounding.
        let allowed = Int((share * Double(sorted.count) + 1e-9).rounded(.down))
        return sorted[max(0, sorted.count - 1 - allowed)]
    }
}
