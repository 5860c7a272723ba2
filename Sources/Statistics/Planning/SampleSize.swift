/// How many cases to read so that a rate is known to within a margin.
public struct SampleSize: Sendable, Hashable {
    /// Cochran's n before rounding up.
    public let cochranUnrounded: Double
    /// n0/(1 + (n0-1)/N) rounded up, n0 = z² p(1-p)/e² (without N: n0 rounded up).
    public let cochran: Int
    /// The smallest n in 2...N whose finite-population Wilson interval around exactly p has a half-width of at most e;
    /// nil without a population.
    public let wilson: Int?

    /// - Parameters:
    ///   - rate: the rate expected, between 0 and 1; 0.5 needs most cases.
    ///   - margin: the half-width e wanted, between 0 and 1.
    ///   - population: N, nil for one without end.
    ///
    /// Throws `StatisticsError.outOfRange` for arguments outside these ranges.
    public init(
        rate: Double, margin: Double, population: Int?, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        try require(rate > 0 && rate < 1, .expectedRate, rate, .between(0, 1))
        try require(margin > 0 && margin < 1, .margin, margin, .fraction(example: 0.05))
        let z = level.z
        let infinite = z * z * rate * (1 - rate) / (margin * margin)
        try require(infinite < 9e15, .margin, margin, .countableSample)
        guard let population else {
            cochranUnrounded = infinite
            cochran = Int(infinite.rounded(.up))
            wilson = nil
            return
        }
        try require(
            (1...StratumCount.largestPopulation).contains(population), .population, population,
            .range(1, StratumCount.largestPopulation))
        cochranUnrounded = infinite / (1 + (infinite - 1) / Double(population))
        cochran = min(Int(cochranUnrounded.rounded(.up)), population)
        // The half-width falls as n grows, and is 0 at n = N.
        wilson =
            smallest(in: min(2, population)...population) { size in
                let effective = StratumCount(known: population, size, 0).effectiveSize
                let limits = wilsonLimits(rate: rate, size: effective, quantile: z)
                return (limits.high - limits.low) / 2 <= margin
            } ?? population
    }
}

extension Method {
    public static let cochranSampleSize = Method(
        name: "Cochran", formula: "n0/(1 + (n0-1)/N), n0 = z² p(1-p)/e²", source: "Cochran 1977, 4.2")
    public static let wilsonSampleSize = Method(
        name: "Wilson half-width, finite population",
        formula: "min n: half-width of Wilson's interval with n* = n(N-1)/(N-n) at p is at most e",
        source: "Wilson 1927")
}
