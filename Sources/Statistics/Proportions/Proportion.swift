/// `events` in `trials` independent trials; its extensions, one file each, give the intervals for the rate.
public struct Proportion: Sendable, Hashable {
    public let events: Int
    public let trials: Int

    /// Throws `StatisticsError.outOfRange` unless 1 <= trials <= `StratumCount.largestPopulation` and 0 <= events <= trials.
    public init(events: Int, trials: Int) throws(StatisticsError) {
        try require(
            (1...StratumCount.largestPopulation).contains(trials), .trials, trials,
            .range(1, StratumCount.largestPopulation))
        try require((0...trials).contains(events), .events, events, .range(0, trials))
        self.events = events
        self.trials = trials
    }

    /// p = x/n.
    public var rate: Double { Double(events) / Double(trials) }

    var x: Double { Double(events) }
    var n: Double { Double(trials) }
}
