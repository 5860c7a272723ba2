/// Two intervals for a stratified rate that stay defined when few or no events are found: Wilson's on a smoothed
/// effective size, and Korn and Graubard's with a capped one.
///
/// Named methods for comparison: at 95% each covered less than 94% in some simulated designs, so neither is the default.
public struct SmallSampleRate: Sendable, Hashable {
    public let strata: [StratumCount]
    public let level: ConfidenceLevel
    /// The classical rate and standard error.
    private let survey: StratifiedSurveyRate

    /// Throws `StatisticsError.unreadStratum` when a stratum has no sampled case and `outOfRange` without strata.
    public init(_ strata: [StratumCount], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        survey = try StratifiedSurveyRate(strata, level: level)
        self.strata = strata
        self.level = level
    }

    /// p.
    public var rate: Double { survey.rate }

    /// sqrt(v); nil if a stratum has one sampled case of several.
    public var standardError: Double? { survey.standardError }

    private var quantile: Double? { StudentT.twoSided(level, degreesOfFreedom: survey.degreesOfFreedom) }

    /// sum of W_h² (1-n_h/N_h) times a variance, over n_h.
    private func variance(_ spread: (StratumCount) -> Double) -> Double {
        let population = Double(strata.population)
        return strata.reduce(0) { sum, stratum in
            let weight = Double(stratum.population) / population
            return sum + weight * weight * (1 - stratum.samplingFraction) * spread(stratum) / Double(stratum.sampled)
        }
    }

    /// neff = ps(1-ps)/vs with ps_h = (x_h+1/2)/(n_h+1); nil for a census.
    public var smoothedSize: Double? {
        func smoothed(_ stratum: StratumCount) -> Double {
            (Double(stratum.events) + 0.5) / Double(stratum.sampled + 1)
        }
        guard !strata.isCensus else { return nil }
        let population = Double(strata.population)
        let rate = strata.reduce(0) { $0 + Double($1.population) / population * smoothed($1) }
        return rate * (1 - rate) / variance { smoothed($0) * (1 - smoothed($0)) }
    }

    /// Wilson's formula around p with the smoothed size and t; [p, p] for a census, nil without degrees of freedom.
    public var wilsonSmoothed: Interval? {
        guard !strata.isCensus else { return interval((rate, rate), .wilsonSmoothed) }
        guard let size = smoothedSize, let t = quantile else { return nil }
        return interval(wilsonLimits(rate: rate, size: size, quantile: t), .wilsonSmoothed)
    }

    /// neff = min(p(1-p)/v (t_{n-1}/t_df)², n/(1-n/N)), or 1/sum W_h²(1-n_h/N_h)/n_h when v = 0; nil where v or t is
    /// undefined, and for a census.
    public var cappedSize: Double? {
        guard !strata.isCensus, let error = standardError, let t = quantile,
            let simple = StudentT.twoSided(level, degreesOfFreedom: strata.sampled - 1)
        else { return nil }
        if error == 0 { return 1 / variance { _ in 1 } }
        let n = Double(strata.sampled)
        let cap = n / (1 - n / Double(strata.population))
        return min(rate * (1 - rate) / (error * error) * (simple / t) * (simple / t), cap)
    }

    /// Beta limits on the capped size, 0 at p = 0 and 1 at p = 1; nil with the size, but [p, p] for a census.
    public var kornGraubardCapped: Interval? {
        guard !strata.isCensus else { return interval((rate, rate), .kornGraubardCapped) }
        guard let size = cappedSize else { return nil }
        return interval(effectiveBetaLimits(rate: rate, size: size, alpha: level.alpha), .kornGraubardCapped)
    }

    private func interval(_ limits: (low: Double, high: Double), _ method: Method) -> Interval {
        Interval(low: limits.low, high: limits.high, level: level, method: method)
    }
}

extension Method {
    public static let wilsonSmoothed = Method(
        name: "Wilson on the smoothed effective size",
        formula: "Wilson's formula at p with neff = ps(1-ps)/vs, ps_h = (x_h+1/2)/(n_h+1), and t_df",
        source: "after Dean and Pagano 2015; smoothing by this product")
    public static let kornGraubardCapped = Method(
        name: "Korn-Graubard, capped", formula: "Beta limits on neff = min(p(1-p)/v (t_{n-1}/t_df)², n/(1-n/N))",
        source: "Korn and Graubard 1998; cap by this product")
}
