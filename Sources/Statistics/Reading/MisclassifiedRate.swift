/// A rate found by an imperfect judge, corrected for sensitivity and specificity known from elsewhere (Rogan-Gladen),
/// as a sensitivity analysis.
public struct MisclassifiedRate: Sendable, Hashable {
    /// The judge, as tested on cases whose truth was known.
    public struct Judge: Sendable, Hashable {
        public let sensitivity: Double
        /// True cases it was tested on.
        public let sensitivityCases: Int
        public let specificity: Double
        /// Other cases it was tested on.
        public let specificityCases: Int

        /// Throws `StatisticsError.outOfRange` for shares outside 0...1 or negative counts.
        public init(
            sensitivity: Double, sensitivityCases: Int, specificity: Double, specificityCases: Int
        ) throws(StatisticsError) {
            try require((0...1).contains(sensitivity), .sensitivity, sensitivity, .range(0, 1))
            try require((0...1).contains(specificity), .specificity, specificity, .range(0, 1))
            try require(sensitivityCases >= 0, .sensitivityCases, sensitivityCases, .orMore(0))
            try require(specificityCases >= 0, .specificityCases, specificityCases, .orMore(0))
            self.sensitivity = sensitivity
            self.sensitivityCases = sensitivityCases
            self.specificity = specificity
            self.specificityCases = specificityCases
        }
    }

    public let apparent: Proportion
    public let judge: Judge
    public let level: ConfidenceLevel

    /// `apparent` is the rate as the judge found it, of a simple random sample. Rogan and Gladen 1978.
    public init(_ apparent: Proportion, judge: Judge, level: ConfidenceLevel = .ninetyFive) {
        self.apparent = apparent
        self.judge = judge
        self.level = level
    }

    /// se + sp - 1; the correction divides by it.
    private var youden: Double { judge.sensitivity + judge.specificity - 1 }

    /// A judge this near to chance tells nothing: what is left of se + sp - 1 is rounding.
    private static let chance = 1e-12

    /// (ap + sp - 1)/(se + sp - 1), which may leave 0...1; nil for a judge no better than chance (se + sp = 1).
    public var raw: Double? { corrected(apparent.rate) }

    /// The same, clipped to 0...1.
    public var rate: Double? { raw?.clipped(to: 0...1) }

    /// Wilson's limits of the apparent rate, corrected and clipped; sensitivity and specificity taken as known.
    public var wilson: Interval? { corrected(apparent.wilson(level), .roganGladenWilson) }

    /// Clopper-Pearson's limits of the apparent rate, corrected and clipped; sensitivity and specificity taken as known.
    public var clopperPearson: Interval? { corrected(apparent.clopperPearson(level), .roganGladenExact) }

    /// The interval that carries the uncertainty of sensitivity and specificity as well (Lang and Reiczigel 2014); nil
    /// when the smoothed judge is no better than chance.
    public var langReiczigel: Interval? {
        let z = level.z
        let n = apparent.n + z * z
        let ap = (apparent.x + z * z / 2) / n
        let sensitivityCases = Double(judge.sensitivityCases)
        let specificityCases = Double(judge.specificityCases)
        let se = (judge.sensitivity * sensitivityCases + 1) / (sensitivityCases + 2)
        let sp = (judge.specificity * specificityCases + 1) / (specificityCases + 2)
        let youden = se + sp - 1
        guard abs(youden) > Self.chance else { return nil }
        let p = (ap + sp - 1) / youden
        let seVariance = se * (1 - se) / (sensitivityCases + 2)
        let spVariance = sp * (1 - sp) / (specificityCases + 2)
        let variance = ap * (1 - ap) / n + p * p * seVariance + (1 - p) * (1 - p) * spVariance
        let spread = variance.squareRoot() / abs(youden)
        let shift = 2 * z * z * (p * seVariance - (1 - p) * spVariance)
        return Interval(
            low: p + shift - z * spread, high: p + shift + z * spread, level: level, method: .langReiczigel
        ).clipped(to: 0...1)
    }

    private func corrected(_ rate: Double) -> Double? {
        abs(youden) > Self.chance ? (rate - (1 - judge.specificity)) / youden : nil
    }

    private func corrected(_ interval: Interval, _ method: Method) -> Interval? {
        guard let one = corrected(interval.low), let other = corrected(interval.high) else { return nil }
        // A judge worse than chance turns the limits round.
        return Interval(low: min(one, other), high: max(one, other), level: level, method: method).clipped(to: 0...1)
    }
}

extension Method {
    public static let roganGladenWilson = Method(
        name: "Rogan-Gladen, Wilson", formula: "(Wilson limit + sp - 1)/(se + sp - 1)", source: "Rogan and Gladen 1978")
    public static let roganGladenExact = Method(
        name: "Rogan-Gladen, Clopper-Pearson", formula: "(Clopper-Pearson limit + sp - 1)/(se + sp - 1)",
        source: "Rogan and Gladen 1978; Reiczigel, Földi and Ózsvári 2010")
    public static let langReiczigel = Method(
        name: "Lang-Reiczigel", formula: "P' + dP ± z s on smoothed counts", source: "Lang and Reiczigel 2014")
}
