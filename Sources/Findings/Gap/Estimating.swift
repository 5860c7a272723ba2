import Statistics

/// The estimators of the findings: which method answers which question.
extension ReadSample {
    /// The rate of an attribute among the stages that are left, with fixed limits. Nil while a stratum has no case read.
    func rate(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> StratifiedRate? {
        guard canEstimate, strata.allSatisfy({ !$0.read.isEmpty }) else { return nil }
        return try StratifiedRate(counts(belongs), level: level.confidence)
    }

    /// Rate and total of an attribute, and how many rows of the frame are stages, with fixed limits: exact hypergeometric for
    /// one stratum, profile-exact for several. Nil while a stratum has no row settled.
    func fixed(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> FrameErrorEstimate? {
        guard canEstimate else { return nil }
        var counts: [FrameErrorStratum] = []
        for stratum in strata {
            counts.append(
                try FrameErrorStratum(
                    population: stratum.rows, read: stratum.read.count, notCases: stratum.notStages,
                    events: stratum.read.count(where: belongs)))
        }
        return try FrameErrorEstimate(counts, level: level.confidence)
    }

    func counts(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> [StratumCount] {
        var counts: [StratumCount] = []
        for stratum in strata { counts.append(try stratum.count(belongs)) }
        return counts
    }

    /// The same over all rows of the frame.
    func rowCounts(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> [StratumCount] {
        var counts: [StratumCount] = []
        for stratum in strata {
            counts.append(
                try StratumCount(
                    population: stratum.rows, sampled: stratum.read.count, events: stratum.read.count(where: belongs)))
        }
        return counts
    }

    /// The method behind the fixed limits of a rate.
    var method: Method { strata.count == 1 ? .exactHypergeometric : .profileExact }

    /// The method behind the limits of a rate while cases are still to be read.
    var interimMethod: Method {
        strata.count == 1 ? .confidenceSequence : .mixtureConfidenceSequence
    }

    /// The fixed limits of the total under the name of the method that they come down to.
    func fixedLimits(of rate: StratifiedRate) -> CountInterval { named(rate.totalInterval) }

    private func named(_ limits: CountInterval) -> CountInterval {
        CountInterval(low: limits.low, high: limits.high, level: limits.level, method: method)
    }

    /// The fixed limits of the rate, likewise.
    func fixedRate(of estimate: FrameErrorEstimate) -> Interval? {
        guard estimate.rate != nil else { return nil }
        let limits = estimate.interval
        let isRatio = hasFrameErrors && strata.count > 1
        return Interval(
            low: limits.low, high: limits.high, level: limits.level, method: isRatio ? limits.method : method)
    }

    /// Count, rate and total of an attribute with the limits that hold now: fixed ones when every planned case is read,
    /// until then those of the confidence sequence. Without any reading, the count only.
    func estimate(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> Estimate {
        let count = read.count(where: belongs)
        guard !read.isEmpty else { return .countOnly(count) }
        let found = try fixed(belongs)
        guard !isInterim else {
            let limits = try interimLimits(belongs)
            return Estimate(
                count: count, rate: found?.rate, interval: limits?.rate, total: found?.total.estimate,
                totalInterval: limits?.total)
        }
        return Estimate(
            count: count, rate: found?.rate, interval: found.flatMap(fixedRate), total: found?.total.estimate,
            totalInterval: (found?.total.interval).map(named))
    }

    /// The same for the rate and the total: of the rows, and per stage as far as it is known by now which of them are stages.
    func interimLimits(
        _ belongs: (JudgedCase) -> Bool
    ) throws(StatisticsError) -> (rate: Interval, total: CountInterval)? {
        guard let total = try interim(belongs).totalInterval else { return nil }
        return (total.rates(of: population).within0And1, total)
    }

    /// How sure the gap of a stage is above or below a threshold; nil until every planned case is read, and where the rate of
    /// several strata is a ratio because rows turned out to be no stages.
    func confidence(about threshold: ExactDecimal) throws(StatisticsError) -> ThresholdConfidence? {
        guard !isInterim, canEstimate, strata.allSatisfy({ !$0.read.isEmpty }), !hasFrameErrors || strata.count == 1
        else { return nil }
        return try ThresholdConfidence(counts(\.isGap), threshold: threshold)
    }

    /// The limits that hold at every look: in each stratum over the rows settled without a gap in ticket order, with the
    /// answers as they are now.
    func interim(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> InterimTotal {
        try InterimTotal(
            strata.map { stratum in
                StratumReadings(
                    population: stratum.rows,
                    events: stratum.unbroken.map { $0.map { belongs(stratum.read[$0]) } ?? false })
            }, level: level.confidence)
    }

    /// The share of events among the eligible; nil while a stratum has no case read.
    func ratio(
        of isEvent: (JudgedCase) -> Bool, among isEligible: (JudgedCase) -> Bool,
        adding unreadable: Unreadable = .leftOut
    ) throws(StatisticsError) -> StratifiedRatio? {
        guard canEstimate else { return nil }
        var counts: [RatioStratum] = []
        for stratum in strata {
            let eligible = stratum.read.filter(isEligible)
            let added = unreadable == .leftOut ? 0 : stratum.unreadable
            counts.append(
                try RatioStratum(
                    population: stratum.rows, sampled: stratum.read.count + stratum.notStages + added,
                    eligible: eligible.count + added,
                    events: eligible.count(where: isEvent) + (unreadable == .events ? added : 0)))
        }
        return try StratifiedRatio(counts, level: level.confidence)
    }

    /// How cases whose file could not be read enter a ratio: not at all, or in the worst case.
    enum Unreadable {
        case leftOut, eligible, events
    }
}

extension Interval {
    /// Limits of a rate that is taken per stage while it is still open how many rows are stages.
    fileprivate var within0And1: Interval {
        Interval(low: min(low, 1), high: min(high, 1), level: level, method: method)
    }
}
