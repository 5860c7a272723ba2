/// Worst-case bounds when some cases cannot be judged: the rate if none of them is an event, and if all are.
///
/// No assumption is made about the cases that cannot be told (Manski 1989); the interval runs from the lower limit
/// of the first to the upper limit of the second, so it covers whatever they are.
public struct CannotTellBounds: Sendable, Hashable {
    /// The rate with every undecided case counted out.
    public let low: Double
    /// The rate with every undecided case counted in.
    public let high: Double
    /// Limits for the number of events in the population.
    public let totalInterval: CountInterval
    /// The rate among the decided cases alone, nil when there is none; it assumes they are like the rest.
    public let completeCase: Double?

    /// For a simple random sample: `sample.events` certain events and `undecided` cases besides, by the exact
    /// hypergeometric interval. Throws `StatisticsError.outOfRange` when nothing was sampled or the two together
    /// exceed the sample.
    public init(
        _ sample: StratumCount, undecided: Int, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        try require(sample.sampled >= 1, "the sample size", sample.sampled, "at least 1")
        let certain = sample
        let possible = try certain.counting(undecided: undecided)
        low = certain.rate
        high = possible.rate
        totalInterval = CountInterval(
            low: ExactHypergeometricInterval.twoSided(certain, level: level).low,
            high: ExactHypergeometricInterval.twoSided(possible, level: level).high, level: level,
            method: .worstCaseBounds)
        let decided = sample.sampled - undecided
        completeCase = decided > 0 ? Double(sample.events) / Double(decided) : nil
    }

    /// For a stratified sample, by the default interval of a stratified rate. `undecided` has one entry per stratum.
    /// Throws as `StratifiedRate` does, and when the undecided do not fit the strata.
    public init(
        strata: [StratumCount], undecided: [Int], level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        try require(
            undecided.count == strata.count, "the number of undecided counts", undecided.count,
            "\(strata.count), one per stratum")
        var possible: [StratumCount] = []
        var decided: [StratumCount] = []
        for (stratum, count) in zip(strata, undecided) {
            possible.append(try stratum.counting(undecided: count))
            decided.append(StratumCount(known: stratum.population, stratum.sampled - count, stratum.events))
        }
        let lowest = try StratifiedRate(strata, level: level)
        let highest = try StratifiedRate(possible, level: level)
        low = lowest.rate
        high = highest.rate
        totalInterval = CountInterval(
            low: lowest.totalInterval.low, high: highest.totalInterval.high, level: level, method: .worstCaseBounds)
        completeCase =
            decided.allSatisfy { $0.sampled > 0 } ? decided.weightedTotal / Double(strata.population) : nil
    }
}

extension StratumCount {
    /// The same sample with `undecided` further cases counted as events.
    fileprivate func counting(undecided: Int) throws(StatisticsError) -> StratumCount {
        try require(
            (0...(sampled - events)).contains(undecided), "the number of undecided cases", undecided,
            "from 0 to \(sampled - events)")
        return StratumCount(known: population, sampled, events + undecided)
    }
}

extension Method {
    public static let worstCaseBounds = Method(
        name: "worst-case bounds",
        formula: "[lower limit of x/n, upper limit of (x+u)/n], u the cases that cannot be told",
        source: "Manski 1989; Horowitz and Manski 1998")
}
