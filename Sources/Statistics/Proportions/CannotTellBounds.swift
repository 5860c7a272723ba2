/// Worst-case bounds when some cases cannot be judged: the rate if none of them is an event, and if all are.
///
/// No assumption is made about the cases that cannot be told (Manski 1989); the interval runs from the lower limit
/// of the first to the upper limit of the second, so it covers whatever they are. Cases that were drawn and could not be
/// read belong to the sample at both ends: left out of the lower one, they would be taken to be like those that were read.
public struct CannotTellBounds: Sendable, Hashable {
    /// The rate with every undecided and every unreadable case counted out.
    public let low: Double
    /// The rate with every one of them counted in.
    public let high: Double
    /// Limits for the number of events in the population.
    public let totalInterval: CountInterval
    /// The rate among the decided cases alone, nil where a stratum has none; it assumes they are like the rest.
    public let completeCase: Double?

    /// For a simple random sample: `sample.events` certain events and `undecided` cases besides. Throws as the other does.
    public init(
        _ sample: StratumCount, undecided: Int, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        try self.init(strata: [sample], undecided: [undecided], level: level)
    }

    /// For a stratified sample, by the default interval of a stratified rate. `undecided` and `unreadable` have one entry
    /// per stratum; cases that were drawn and could not be read join the sample of their stratum, in the lower bound as no
    /// events, in the upper one as events.
    ///
    /// Throws `StatisticsError.unreadStratum` and `outOfRange` as `StratifiedRate` does, and `outOfRange` when there is
    /// another number of entries, or a stratum would have more events than cases or more cases than its population.
    public init(
        strata: [StratumCount], undecided: [Int], unreadable: [Int]? = nil, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        let unreadable = unreadable ?? [Int](repeating: 0, count: strata.count)
        for counts in [undecided, unreadable] {
            try require(counts.count == strata.count, .undecidedCounts, counts.count, .onePerStratum(strata.count))
        }
        var certain: [StratumCount] = []
        var possible: [StratumCount] = []
        var decided: [StratumCount] = []
        for (index, stratum) in strata.enumerated() {
            let ends = try stratum.ends(undecided: undecided[index], unreadable: unreadable[index])
            certain.append(ends.certain)
            possible.append(ends.possible)
            decided.append(
                StratumCount(known: stratum.population, stratum.sampled - undecided[index], stratum.events))
        }
        let lowest = try StratifiedRate(certain, level: level)
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
    /// The sample together with the cases that could not be read: without and with all that cannot be told as events.
    fileprivate func ends(
        undecided: Int, unreadable: Int
    ) throws(StatisticsError) -> (certain: StratumCount, possible: StratumCount) {
        try require(
            (0...(sampled - events)).contains(undecided), .undecided, undecided,
            .range(0, sampled - events))
        try require(
            (0...(population - sampled)).contains(unreadable), .unreadable, unreadable,
            .range(0, population - sampled))
        let drawn = sampled + unreadable
        return (
            StratumCount(known: population, drawn, events),
            StratumCount(known: population, drawn, events + undecided + unreadable)
        )
    }
}

extension Method {
    public static let worstCaseBounds = Method(
        name: "worst-case bounds",
        formula: "[lower limit of x/n, upper limit of (x+u)/n], n with files not read, u all that cannot be told",
        source: "Manski 1989; Horowitz and Manski 1998")
}
