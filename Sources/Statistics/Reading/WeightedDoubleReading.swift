/// Double sampling (Tenenbein) where the cases carry unequal weights: the rate of a sample read once, corrected by the
/// part of it of which the truth is known.
///
/// P1 = sum of the weights of flagged cases over the sum of all; a1 and a0 the weighted shares truly positive among the
/// settled flagged and other cases; p = a1 P1 + a0 (1 - P1). The interval is Wilson's at p on ne/deff, where ne is the
/// effective size of the same counts unweighted (`DoubleReading`) and deff = n sum w²/(sum w)² (Kish). With equal weights
/// it is `DoubleReading`. What stratification gains is not credited, so with several strata the interval is wide rather
/// than short.
public struct WeightedDoubleReading: Sendable, Hashable {
    /// One case of the sample.
    public struct Case: Sendable, Hashable {
        /// Cases of the population it stands for, above 0.
        public let weight: Double
        /// What the first reader found.
        public let isFlagged: Bool
        /// The truth, where it was settled.
        public let truth: Bool?

        /// `WeightedDoubleReading` refuses a weight that is not above 0.
        public init(weight: Double, isFlagged: Bool, truth: Bool?) {
            self.weight = weight
            self.isFlagged = isFlagged
            self.truth = truth
        }
    }

    /// The counts without their weights, and what they say of the first reader.
    public let unweighted: DoubleReading
    /// The weighted rate of the first reader alone.
    public let firstReaderRate: Double
    /// The corrected rate p; nil when a class of the first reader has cases but none settled.
    public let rate: Double?
    /// deff, 1 for equal weights.
    public let designEffect: Double

    /// `population` is N of the sample's frame. Throws `StatisticsError.outOfRange` without cases, for a weight that is
    /// not above 0, and for a population smaller than the sample.
    public init(_ cases: [Case], population: Int, level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        for read in cases { try require(read.weight > 0 && read.weight.isFinite, .weight, read.weight, .above(0)) }
        func part(_ flagged: Bool) throws(StatisticsError) -> DoubleReadingCounts.Class {
            let members = cases.filter { $0.isFlagged == flagged }
            let truths = members.compactMap(\.truth)
            return try DoubleReadingCounts.Class(
                cases: members.count, moderated: truths.count, positive: truths.count { $0 })
        }
        unweighted = DoubleReading(
            try DoubleReadingCounts(positive: part(true), negative: part(false), population: population), level: level)
        func weight(_ belongs: (Case) -> Bool) -> Double { cases.reduce(0) { $0 + (belongs($1) ? $1.weight : 0) } }
        let all = weight { _ in true }
        let flagged = weight(\.isFlagged) / all
        firstReaderRate = flagged
        func trueShare(_ flagged: Bool) -> Double {
            let settled = weight { $0.isFlagged == flagged && $0.truth != nil }
            return settled > 0 ? weight { $0.isFlagged == flagged && $0.truth == true } / settled : 0
        }
        rate = unweighted.rate == nil ? nil : trueShare(true) * flagged + trueShare(false) * (1 - flagged)
        designEffect = Double(cases.count) * cases.reduce(0) { $0 + $1.weight * $1.weight } / (all * all)
    }

    /// Nil with the rate.
    public var interval: Interval? {
        guard let rate else { return nil }
        let size = unweighted.effectiveSize.map { $0 / designEffect } ?? .infinity
        let limits = wilsonLimits(rate: rate, size: size, quantile: unweighted.level.z)
        return Interval(low: limits.low, high: limits.high, level: unweighted.level, method: .doubleReading)
    }
}
