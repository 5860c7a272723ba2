import Statistics

/// The estimators of the findings: which method answers which question.
extension ReadSample {
    /// The rate of an attribute with fixed limits: exact hypergeometric for one stratum, profile-exact for several. Nil
    /// while a stratum has no case read.
    func rate(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> StratifiedRate? {
        guard canEstimate else { return nil }
        return try StratifiedRate(counts(belongs))
    }

    func counts(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> [StratumCount] {
        var counts: [StratumCount] = []
        for stratum in strata { counts.append(try stratum.count(belongs)) }
        return counts
    }

    /// The method behind the fixed limits of a rate.
    var method: Method { strata.count == 1 ? .exactHypergeometric : .profileExact }

    /// The method behind the limits of a rate while cases are still to be read.
    var interimMethod: Method {
        strata.count + emptyStrata == 1 ? .confidenceSequence : .mixtureConfidenceSequence
    }

    /// The fixed limits of the total under the name of the method that they come down to.
    func fixedLimits(of rate: StratifiedRate) -> CountInterval {
        let limits = rate.totalInterval
        return CountInterval(low: limits.low, high: limits.high, level: limits.level, method: method)
    }

    /// Count, rate and total of an attribute with the limits that hold now: fixed ones when every planned case is read,
    /// until then those of the confidence sequence. Without any reading, the count only.
    func estimate(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> Estimate {
        let count = read.count(where: belongs)
        guard !read.isEmpty else { return .countOnly(count) }
        let rate = try rate(belongs)
        let limits = isInterim ? try interim(belongs).totalInterval : rate.map(fixedLimits)
        return Estimate(
            count: count, rate: rate?.rate, interval: limits?.rates(of: population), total: rate?.total,
            totalInterval: limits)
    }

    /// The limits that hold at every look: in each stratum over the cases read without a gap in ticket order, with the
    /// answers as they are now.
    func interim(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> InterimTotal {
        let readings = strata.map {
            StratumReadings(population: $0.population, events: $0.read.prefix($0.unbroken).map(belongs))
        }
        return try InterimTotal(
            readings + Array(repeating: StratumReadings(population: 0, events: []), count: emptyStrata))
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
                    population: stratum.population, sampled: stratum.read.count + added,
                    eligible: eligible.count + added,
                    events: eligible.count(where: isEvent) + (unreadable == .events ? added : 0)))
        }
        return try StratifiedRatio(counts)
    }

    /// How cases whose file could not be read enter a ratio: not at all, or in the worst case.
    enum Unreadable {
        case leftOut, eligible, events
    }
}
