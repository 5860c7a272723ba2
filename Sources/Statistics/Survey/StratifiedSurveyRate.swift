/// The classical design-based rate of a stratified sample with the intervals of survey packages (R survey).
///
/// p = sum W_h p_h, v = sum W_h² (1-n_h/N_h) p_h(1-p_h)/(n_h-1), t with n - H degrees of freedom. Printed for comparison
/// with other software; the product's own interval is `StratifiedRate`. Where the variance is 0 without a census (all
/// sampled cases alike in every stratum) every interval is undefined and nil; in a census each is [p, p].
public struct StratifiedSurveyRate: Sendable, Hashable {
    public let strata: [StratumCount]
    public let level: ConfidenceLevel
    /// p.
    public let rate: Double
    /// sqrt(v); nil if a stratum has one sampled case of several.
    public let standardError: Double?

    /// Throws `StatisticsError.unreadStratum` when a stratum has no sampled case and `outOfRange` without strata.
    public init(_ strata: [StratumCount], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        try strata.requireEveryStratumRead()
        self.strata = strata
        self.level = level
        rate = strata.weightedTotal / Double(strata.population)
        standardError = strata.designVariance?.squareRoot()
    }

    /// N p and its standard error, in cases.
    public var total: SurveyEstimate {
        SurveyEstimate(value: rate, standardError: standardError).scaled(by: Double(strata.population))
    }

    /// p_h.
    public var stratumRates: [Double] { strata.map(\.rate) }

    /// n - H.
    public var degreesOfFreedom: Int { strata.sampled - strata.count }

    /// v over the variance of a simple random sample of n, (1-n/N) S²/n with S² = p(1-p) n/(n-1) from the weighted
    /// sample; nil where either is undefined or nothing varies.
    public var designEffect: Double? {
        guard let standardError, !strata.isCensus, strata.sampled > 1, rate > 0, rate < 1 else { return nil }
        let n = Double(strata.sampled)
        let simple = (1 - n / Double(strata.population)) * rate * (1 - rate) / (n - 1)
        return standardError * standardError / simple
    }

    /// p ± t se.
    public var mean: Interval? {
        interval(.surveyMean) { t, error in (rate - t * error, rate + t * error) }
    }

    /// p ± z se.
    public var normalMean: Interval? {
        interval(.surveyNormalMean) { _, error in (rate - level.z * error, rate + level.z * error) }
    }

    /// expit(logit p ± t se/(p(1-p))).
    public var logit: Interval? {
        interval(.surveyLogit) { t, error in
            let centre = (rate / (1 - rate)).logarithm
            let reach = t * error / (rate * (1 - rate))
            return (1 / (1 + (reach - centre).exponential), 1 / (1 + (-reach - centre).exponential))
        }
    }

    /// sin²(asin sqrt(p) ± t se/(2 sqrt(p(1-p)))).
    public var arcsine: Interval? {
        interval(.surveyArcsine) { t, error in
            let centre = rate.squareRoot().arcsine
            let reach = t * error / (2 * (rate * (1 - rate)).squareRoot())
            let low = (centre - reach).sine
            let high = (centre + reach).sine
            return (low * low, high * high)
        }
    }

    /// Korn and Graubard's Beta limits on neff = p(1-p)/v (t_{n-1}/t_df)².
    public var beta: Interval? {
        interval(.surveyBeta) { t, error in
            let simple = StudentT.twoSided(level, degreesOfFreedom: strata.sampled - 1) ?? t
            let size = rate * (1 - rate) / (error * error) * (simple / t) * (simple / t)
            return effectiveBetaLimits(rate: rate, size: size, alpha: level.alpha)
        }
    }

    /// Wilson's formula with neff = p(1-p)/v and t.
    public var wilson: Interval? {
        interval(.surveyWilson) { t, error in
            wilsonLimits(rate: rate, size: rate * (1 - rate) / (error * error), quantile: t)
        }
    }

    private func interval(
        _ method: Method, _ limits: (_ t: Double, _ error: Double) -> (low: Double, high: Double)
    ) -> Interval? {
        if strata.isCensus { return Interval(low: rate, high: rate, level: level, method: method) }
        guard let error = standardError, error > 0,
            let t = StudentT.twoSided(level, degreesOfFreedom: degreesOfFreedom)
        else { return nil }
        let pair = limits(t, error)
        return Interval(low: pair.low, high: pair.high, level: level, method: method)
    }
}

extension Method {
    public static let surveyMean = Method(name: "survey mean, t", formula: "p ± t se", source: "Cochran 1977, 5.4")
    public static let surveyNormalMean = Method(
        name: "survey mean, normal", formula: "p ± z se", source: "Cochran 1977, 5.4")
    public static let surveyLogit = Method(
        name: "survey logit", formula: "expit(logit p ± t se/(p(1-p)))", source: "Lumley 2010, svyciprop logit")
    public static let surveyArcsine = Method(
        name: "survey arcsine", formula: "sin²(asin sqrt(p) ± t se/(2 sqrt(p(1-p))))",
        source: "Lumley 2010, svyciprop asin")
    public static let surveyBeta = Method(
        name: "Korn-Graubard", formula: "Beta limits on neff = p(1-p)/v (t_{n-1}/t_df)²",
        source: "Korn and Graubard 1998; svyciprop beta")
    public static let surveyWilson = Method(
        name: "survey Wilson", formula: "Wilson's formula with neff = p(1-p)/v and t_df", source: "svyciprop wilson")
}
