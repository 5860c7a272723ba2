import Statistics

/// How the gap changed between two audits.
public struct GapChange: Sendable, Hashable {
    public enum Verdict: String, Sendable, CaseIterable {
        /// The gap is smaller: the whole interval lies below 0.
        case better
        /// It is larger: the whole interval lies above 0.
        case worse
        /// Both audits read every case and found the same.
        case unchanged
        /// The interval holds 0, or there is none.
        case cannotSay
    }

    public let before: GapSide
    public let after: GapSide
    /// After less before, a fraction of 1: below 0 the gap is smaller. Nil with the interval.
    public let difference: Double?
    /// Limits of the difference; nil until every planned case of both audits is read, and where a rate has no interval.
    public let interval: Interval?

    /// Two simple random samples are compared by Newcombe's hybrid score limits with finite-population correction, all
    /// others by the same square-and-add of each audit's own limits.
    init(from before: GapSide, to after: GapSide, isInterim: Bool) throws(StatisticsError) {
        self.before = before
        self.after = after
        guard !isInterim, let first = before.rate, let second = after.rate, let own = after.interval,
            let other = before.interval
        else {
            difference = nil
            interval = nil
            return
        }
        if let earlier = try before.simpleSample(), let later = try after.simpleSample() {
            let comparison = try ProportionDifference(later, earlier, level: own.level)
            difference = comparison.difference
            interval = comparison.newcombeFinite
        } else {
            difference = second - first
            interval = SquareAndAdd.interval(from: (first, other), to: (second, own))
        }
    }

    public var verdict: Verdict { interval.map(Verdict.init) ?? .cannotSay }
}

extension GapChange.Verdict {
    /// What rounding may make of a difference of 0 between two weighted rates.
    private static let slack = 1e-12

    package init(_ interval: Interval) {
        if interval.high < -Self.slack {
            self = .better
        } else if interval.low > Self.slack {
            self = .worse
        } else {
            self = interval.high - interval.low <= 2 * Self.slack ? .unchanged : .cannotSay
        }
    }
}
