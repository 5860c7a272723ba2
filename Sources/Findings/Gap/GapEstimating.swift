import Advocacy
import Statistics

extension GapFindings {
    init(_ sample: ReadSample) throws(StatisticsError) {
        let sequence =
            !sample.isInterim && sample.size != .planned && sample.canEstimate && !sample.read.isEmpty
            ? try sample.interimLimits(\.isGap) : nil
        let confirmed = try sample.estimate(\.isGap)
        perAssessment = sample.size == .openEnded && !sample.isInterim ? confirmed.limited(to: sequence) : confirmed
        ofDuty = try RatioEstimate(sample)
        bounds = try Bounds(ofGapIn: sample)
        unreadable = try sample.hasUnreadable ? Bounds(ofUnreadableIn: sample) : nil
        leftOutOfTurn = sample.read.count - sample.strata.reduce(0) { $0 + $1.unbroken.count { $0 != nil } }
        interim = sample.isInterim ? confirmed.interval : sequence?.rate
    }
}

extension Bounds {
    /// The headline with nobody, and with everybody, of whom it cannot be told counted as a gap. A case whose file
    /// could not be read joins the sample of its stratum at both ends, so the lower one may lie below the headline.
    fileprivate init(ofGapIn sample: ReadSample) throws(StatisticsError) {
        try self.init(sample, undecided: sample.strata.map { $0.read.count { !$0.isGap && $0.isUndecided } })
    }

    /// The same of the files alone that could not be read.
    fileprivate init(ofUnreadableIn sample: ReadSample) throws(StatisticsError) {
        try self.init(sample, undecided: sample.strata.map { _ in 0 })
    }

    private init(_ sample: ReadSample, undecided: [Int]) throws(StatisticsError) {
        guard sample.canEstimate else {
            self = .undefined
            return
        }
        let found = try CannotTellBounds(
            strata: sample.rowCounts(\.isGap),
            undecided: undecided, unreadable: sample.strata.map(\.unreadable), notCases: sample.strata.map(\.notStages),
            level: sample.level.confidence)
        low = found.low
        high = found.high
        interval = sample.isInterim ? nil : found.interval
    }
}

extension RatioEstimate {
    /// The gap among those owed the duty. The rate takes cases with the duty required, whatever resulted.
    ///
    /// The bounds take the worst cases over everything that cannot be told. A case whose duty cannot be told may be
    /// owed it or not, and a case whose outcome cannot be told may be a gap or not: at the least, each that may is
    /// owed the duty and is no gap; at the most, each that may is owed it and is a gap. A file that could not be read
    /// may be either.
    fileprivate init(_ sample: ReadSample) throws(StatisticsError) {
        count = sample.read.count { $0.isOwed && $0.isGap }
        eligible = sample.read.count(where: \.isOwed)
        let estimated = try sample.ratio(of: \.isGap, among: \.isOwed)
        rate = estimated?.ratio
        interval = sample.isInterim || estimated?.ratio == nil ? nil : try estimated.map(UnseenEligible.init)?.interval
        let lowest = try sample.ratio(
            of: \.isGap, among: { $0.isOwed || ($0.duty == .indeterminate && !$0.isGap) }, adding: .eligible)
        let highest = try sample.ratio(
            of: { $0.isGap || $0.isUndecided },
            among: { $0.isOwed || ($0.duty == .indeterminate && ($0.isGap || $0.isUndecided)) }, adding: .events)
        guard let lowest, let highest else {
            bounds = .undefined
            return
        }
        let isDefined = lowest.ratio != nil && highest.ratio != nil && !sample.isInterim
        bounds = Bounds(
            low: lowest.ratio, high: highest.ratio,
            interval: isDefined
                ? Interval(
                    low: lowest.interval.low, high: highest.interval.high, level: lowest.interval.level,
                    method: .worstCaseBounds) : nil)
    }
}

extension JudgedCase {
    /// The duty arose, whatever resulted.
    var isOwed: Bool { duty == .required }
}
