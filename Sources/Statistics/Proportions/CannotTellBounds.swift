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
    /// From the lower limit of the first rate to the upper limit of the second.
    public let interval: Interval
    /// The same two ends in cases, unrounded.
    public let lowTotal: Double
    public let highTotal: Double
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
    /// events, in the upper one as events. `notCases`, drawn rows that turned out to be none, count as `FrameErrorEstimate`
    /// counts them: the totals are of the rows, the rates per case.
    ///
    /// Throws `StatisticsError.unreadStratum` and `outOfRange` as `StratifiedRate` does, and `outOfRange` when there is
    /// another number of entries, or a stratum would have more events than cases or more cases than its population.
    public init(
        strata: [StratumCount], undecided: [Int], unreadable: [Int]? = nil, notCases: [Int]? = nil,
        level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        let none = [Int](repeating: 0, count: strata.count)
        let (unreadable, notCases) = (unreadable ?? none, notCases ?? none)
        for counts in [undecided, unreadable, notCases] {
            try require(counts.count == strata.count, .undecidedCounts, counts.count, .onePerStratum(strata.count))
        }
        var certain: [FrameErrorStratum] = []
        var possible: [FrameErrorStratum] = []
        var decided: [StratumCount] = []
        for (index, stratum) in strata.enumerated() {
            let unread = unreadable[index]
            try require(
                (0...(stratum.sampled - stratum.events)).contains(undecided[index]), .undecided, undecided[index],
                .range(0, stratum.sampled - stratum.events))
            try require(
                (0...(stratum.population - stratum.sampled)).contains(unread), .unreadable, unread,
                .range(0, stratum.population - stratum.sampled))
            func end(_ events: Int) throws(StatisticsError) -> FrameErrorStratum {
                try FrameErrorStratum(
                    population: stratum.population, read: stratum.sampled + unread, notCases: notCases[index],
                    events: events)
            }
            certain.append(try end(stratum.events))
            possible.append(try end(stratum.events + undecided[index] + unread))
            decided.append(
                StratumCount(known: stratum.population, stratum.sampled - undecided[index], stratum.events))
        }
        let lowest = try FrameErrorEstimate(certain, level: level)
        let highest = try FrameErrorEstimate(possible, level: level)
        low = lowest.rate ?? 0
        high = highest.rate ?? 1
        lowTotal = lowest.total.estimate
        highTotal = highest.total.estimate
        interval = Interval(
            low: lowest.interval.low, high: highest.interval.high, level: level, method: .worstCaseBounds)
        totalInterval = CountInterval(
            low: lowest.total.interval.low, high: highest.total.interval.high, level: level,
            method: .worstCaseBounds)
        completeCase =
            decided.allSatisfy { $0.sampled > 0 } ? decided.weightedTotal / Double(strata.population) : nil
    }
}

extension Method {
    public static let worstCaseBounds = Method(
        name: "worst-case bounds",
        formula: "[lower limit of x/n, upper limit of (x+u)/n], n with files not read, u all that cannot be told",
        source: "Manski 1989; Horowitz and Manski 1998")
}
