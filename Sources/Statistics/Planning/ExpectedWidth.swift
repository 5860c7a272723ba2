/// How much narrower the interval of a stratified rate should become with more cases, if the rates stay what they look
/// like now.
///
/// The width of the closed form (`StratifiedRateClosedForm`: Beta limits on the pooled effective size) with larger n_h and
/// the smoothed rates pp_h and the rate p of today, over its width today. A ratio, to be put on the interval that is
/// printed: both shrink alike, and it stays smooth in n where exact limits move in steps.
public struct ExpectedWidth: Sendable {
    /// - Parameters:
    ///   - strata: what has been read.
    ///   - sampled: n_h of each stratum afterwards, at least what has been read and at most N_h.
    ///
    /// 0 when everything would be read; nil for a census today. Throws `StatisticsError.unreadStratum` and `outOfRange`.
    public static func ratio(
        of strata: [StratumCount], after sampled: [Int], level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) -> Double? {
        try strata.requireEveryStratumRead()
        try require(sampled.count == strata.count, .sampleSizes, sampled.count, .exactly(strata.count))
        for (stratum, size) in zip(strata, sampled) {
            try require(
                (stratum.sampled...stratum.population).contains(size), .sampleSizeOfOne, size,
                .range(stratum.sampled, stratum.population))
        }
        let now = width(strata, sampled: strata.map(\.sampled), level)
        return now > 0 ? width(strata, sampled: sampled, level) / now : nil
    }

    private static func width(_ strata: [StratumCount], sampled: [Int], _ level: ConfidenceLevel) -> Double {
        let population = Double(strata.population)
        let pooled = (Double(strata.events) + 0.5) / Double(strata.sampled + 1)
        var rate = 0.0
        var variance = 0.0
        var kish = 0.0
        for (stratum, size) in zip(strata, sampled) {
            let weight = Double(stratum.population) / population
            let share = (Double(stratum.events) + pooled) / Double(stratum.sampled + 1)
            let term = weight * weight * (1 - Double(size) / Double(stratum.population)) / Double(size)
            rate += weight * share
            variance += term * share * (1 - share)
            kish += term
        }
        guard variance > 0 else { return 0 }
        let limits = effectiveBetaLimits(
            rate: strata.weightedTotal / population, size: min(rate * (1 - rate) / variance, 1 / kish),
            alpha: level.alpha)
        return limits.high - limits.low
    }
}

extension Method {
    public static let expectedWidth = Method(
        name: "expected width", formula: "width now × closed-form width at n_h + more over closed-form width at n_h",
        source: "after Korn and Graubard 1998; rates taken as they look now")
}
