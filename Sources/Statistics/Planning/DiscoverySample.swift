import CSpecialFunctions

/// How many cases to read so that a given number of defects would be noticed: the smallest n with
/// P(X <= c) <= 1 - level, c being the defects allowed before it counts as noticed.
public struct DiscoverySample: Sendable {
    /// The smallest n for K defects among N cases, X ~ Hypergeometric(N, K, n). K is a whole number: tools that take a
    /// rate differ in how they round it.
    ///
    /// Throws `StatisticsError.outOfRange` unless 0 <= allowed < defects <= population: no sample can show more
    /// defects than there are.
    public static func hypergeometric(
        population: Int, defects: Int, allowed: Int = 0, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) -> Int {
        try require(
            (1...StratumCount.largestPopulation).contains(population), .population, population,
            .range(1, StratumCount.largestPopulation))
        try require((1...population).contains(defects), .defects, defects, .range(1, population))
        try require(
            (0..<defects).contains(allowed), .defectsAllowed, allowed, .range(0, defects - 1))
        return smallest(in: 1...population) { size in
            Hypergeometric(known: population, defects, size).lowerTail(allowed)
                <= level.alpha + Rounding.tieSlack
        } ?? population
    }

    /// The smallest n for a defect rate in a population without end, X ~ Binomial(n, rate).
    ///
    /// Throws `StatisticsError.outOfRange` unless 0 < rate <= 1 and allowed >= 0, and `tooLarge` where n would exceed
    /// 10^12.
    public static func binomial(
        rate: Double, allowed: Int = 0, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) -> Int {
        try require(rate > 0 && rate <= 1, .defectRate, rate, .aboveAtMost(0, 1))
        try require(
            (0...StratumCount.largestPopulation).contains(allowed), .defectsAllowed, allowed,
            .range(0, StratumCount.largestPopulation))
        func shows(_ size: Int) -> Bool {
            Binomial(known: size, rate).lowerTail(allowed) <= level.alpha + Rounding.tieSlack
        }
        var bound = allowed + 1
        while !shows(bound) {
            if bound > 1_000_000_000_000 {
                throw .tooLarge(.discovery, .countableSample)
            }
            bound *= 2
        }
        return smallest(in: (allowed + 1)...bound, where: shows) ?? bound
    }
}

extension Method {
    public static let discovery = Method(
        name: "discovery sampling", formula: "min n: P(X <= c | N, K, n) <= 1 - level, X hypergeometric",
        source: "attribute acceptance sampling; Stringer 1961, Arkin 1984")
}
