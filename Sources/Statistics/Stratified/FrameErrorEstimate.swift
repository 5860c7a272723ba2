/// The number of cases, the number with the attribute and its rate, where some rows of the frame turned out to be no cases.
///
/// A row that is none is a row without the attribute: m_h of c_h drawn rows speak for m_h N_h/c_h rows of the frame, not for
/// m_h. The rate per case is a ratio of two estimated totals; with one stratum it is exact.
public struct FrameErrorEstimate: Sendable, Hashable {
    /// How many rows are cases, with limits in whole rows.
    public let cases: Total
    /// How many have the attribute.
    public let total: Total
    /// Per case; nil where no case was read.
    public let rate: Double?
    /// [0, 1] where no case was read.
    public let interval: Interval

    /// An estimate in rows, unrounded, and its limits.
    public struct Total: Sendable, Hashable {
        public let estimate: Double
        public let interval: CountInterval
    }

    /// Throws `StatisticsError.unreadStratum` where nothing was drawn and settled in a stratum, `outOfRange` without strata,
    /// `tooLarge` for populations beyond exact arithmetic.
    public init(_ strata: [FrameErrorStratum], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        let events = try StratifiedRate(
            strata.map { StratumCount(known: $0.population, $0.settled, $0.events) }, level: level)
        total = Total(estimate: events.total, interval: events.totalInterval)
        let rows = strata.reduce(0) { $0 + $1.population }
        guard strata.contains(where: { $0.notCases > 0 }) else {
            cases = Total(
                estimate: Double(rows),
                interval: CountInterval(low: rows, high: rows, level: level, method: .profileExact))
            (rate, interval) = (events.rate, events.interval)
            return
        }
        let found = try StratifiedRate(
            strata.map { StratumCount(known: $0.population, $0.settled, $0.read) }, level: level)
        cases = Total(estimate: found.total, interval: found.totalInterval)
        guard strata.contains(where: { $0.read > 0 }) else {
            (rate, interval) = (nil, Interval(low: 0, high: 1, level: level, method: .conditionalProfileExact))
            return
        }
        if strata.count == 1 {
            let only = try StratifiedRate(
                [StratumCount(known: rows - strata[0].notCases, strata[0].read, strata[0].events)], level: level)
            (rate, interval) = (only.rate, only.interval)
        } else {
            let ratio = try StratifiedRatio(
                strata.map {
                    RatioStratum(known: $0.population, sampled: $0.settled, eligible: $0.read, events: $0.events)
                }, level: level)
            (rate, interval) = (ratio.ratio, ratio.interval)
        }
    }
}
