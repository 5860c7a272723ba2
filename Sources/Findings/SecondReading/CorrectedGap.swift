import Advocacy
import Audit
import Statistics

/// The gap as it would be were every case judged as those are that two have read: double sampling (Tenenbein 1970).
///
/// The first reader's finding (gap or not) divides the sample. Cases drawn at random for second reading tell how often
/// each class is truly a gap: where the two agree, that is the truth; where they do not, what was moderated. Cases read
/// twice without having been drawn for it are no random part and count only where the whole of their class is settled.
public struct CorrectedGap: Sendable, Hashable {
    /// The corrected rate with what it says of the first readers.
    public struct Corrected: Sendable, Hashable {
        /// Of every stage, a fraction of 1.
        public let rate: Double
        public let interval: Interval
        /// The first readers' share of true gaps found, and of true others left alone; nil without such cases.
        public let sensitivity: Double?
        public let specificity: Double?
        /// What the same rate would be with the first readers' sensitivity and specificity taken from these cases alone
        /// (Rogan and Gladen 1978; Lang and Reiczigel 2014): a sensitivity analysis, not a second estimate.
        public let roganGladen: Double?
        public let roganGladenInterval: Interval?
    }

    public enum Reason: String, Sendable, CaseIterable {
        case nothingRead, notAllRead, notReadTwice, unsettled, classUnread
    }

    /// Of every stage, a fraction of 1, by the first readings alone; nil while a stratum has no case read.
    public let firstReaderRate: Double?
    /// Cases whose truth is settled and that the correction rests on.
    public let settled: Int
    /// What cases that stand for unlike numbers of stages cost (Kish): 1 where all stand for as many. The interval allows
    /// for it.
    public let designEffect: Double
    /// Nil until every planned case is read, every case drawn for second reading is read twice and settled, and each class
    /// has a settled case; `why` then says what is missing.
    public let corrected: Corrected?
    public let why: Reason?

    public var rate: Double? { corrected?.rate }
    public var interval: Interval? { corrected?.interval }

    init(_ sample: ReadSample, policies: Policies) throws(StatisticsError) {
        let cases = sample.strata.flatMap { stratum in
            stratum.read.map { judged in
                Judged(judged, weight: stratum.weight, policies: policies)
            }
        }
        let counted = Judged.counted(cases)
        settled = counted.count { $0.truth != nil }
        guard sample.canEstimate, !cases.isEmpty else {
            (firstReaderRate, corrected, why, designEffect) = (nil, nil, .nothingRead, 1)
            return
        }
        let double = try WeightedDoubleReading(counted, population: sample.population)
        firstReaderRate = double.firstReaderRate
        designEffect = double.designEffect
        why = CorrectedGap.missing(in: cases, isInterim: sample.isInterim) ?? (double.rate == nil ? .classUnread : nil)
        corrected = why == nil ? try Corrected(double, of: counted, population: sample.population) : nil
    }

    /// What has still to be done before the correction means anything.
    private static func missing(in cases: [Judged], isInterim: Bool) -> Reason? {
        let drawn = cases.filter(\.isDrawn)
        if isInterim { return .notAllRead }
        if drawn.isEmpty || drawn.contains(where: { !$0.isReadTwice }) { return .notReadTwice }
        return drawn.contains { $0.truth == nil } ? .unsettled : nil
    }
}

extension CorrectedGap.Corrected {
    /// Nil where the double reading gives no rate.
    fileprivate init?(
        _ double: WeightedDoubleReading, of cases: [WeightedDoubleReading.Case], population: Int
    ) throws(StatisticsError) {
        guard let rate = double.rate, let interval = double.interval else { return nil }
        self.rate = rate
        // Gaps that are settled are in the population, whatever the formula says.
        let seen = Double(cases.count { $0.truth == true }) / Double(population)
        self.interval = Interval(
            low: min(max(interval.low, seen), interval.high), high: interval.high, level: interval.level,
            method: interval.method)
        sensitivity = double.unweighted.sensitivity
        specificity = double.unweighted.specificity
        guard let sensitivity, let specificity else {
            (roganGladen, roganGladenInterval) = (nil, nil)
            return
        }
        let truths = cases.compactMap(\.truth)
        let analysis = MisclassifiedRate(
            try Proportion(events: cases.count(where: \.isFlagged), trials: cases.count),
            judge: try MisclassifiedRate.Judge(
                sensitivity: sensitivity.clipped, sensitivityCases: truths.count { $0 },
                specificity: specificity.clipped, specificityCases: truths.count { !$0 }))
        roganGladen = analysis.rate
        roganGladenInterval = analysis.langReiczigel
    }
}

/// A case read, as double sampling sees it.
private struct Judged {
    let weight: Double
    let isDrawn: Bool
    let isReadTwice: Bool
    let isFlagged: Bool
    /// Whether it is truly a gap, where two agree or it was moderated.
    let truth: Bool?

    init(_ judged: JudgedCase, weight: Double, policies: Policies) {
        self.weight = weight
        isDrawn = judged.sampled.isForSecondReading
        isFlagged = judged.completion.outcome.isGap(under: policies)
        guard let pair = ReadTwice(judged.sampled) else {
            isReadTwice = false
            truth = nil
            return
        }
        isReadTwice = true
        let other = pair.secondConclusion.outcome.isGap(under: policies)
        truth =
            judged.sampled.moderation.map { $0.outcome.isGap(under: policies) } ?? (other == isFlagged ? other : nil)
    }

    /// What each case may tell: one that was not drawn at random tells the truth only where its whole class does.
    static func counted(_ cases: [Judged]) -> [WeightedDoubleReading.Case] {
        let whole = [true, false].filter { flagged in
            cases.allSatisfy { $0.isFlagged != flagged || $0.truth != nil }
        }
        return cases.map { read in
            let isKnown = read.isDrawn || whole.contains(read.isFlagged)
            return WeightedDoubleReading.Case(
                weight: read.weight, isFlagged: read.isFlagged, truth: isKnown ? read.truth : nil)
        }
    }
}

extension Double {
    fileprivate var clipped: Double { Swift.min(Swift.max(self, 0), 1) }
}
