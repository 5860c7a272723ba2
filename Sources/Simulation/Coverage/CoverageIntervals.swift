import Findings
import Statistics

extension CoverageQuantity {
    /// The methods compared, the product's default first, then its closed form, then what other programs print.
    var methods: [Method] {
        switch self {
        case .rate, .total:
            [
                .profileExact, .betaPooled, .kornGraubardCapped, .wilsonSmoothed, .surveyBeta, .surveyLogit,
                .surveyMean,
            ]
        case .ratio: [.unseenEligible, .conditionalProfileExact, .betaEligible, .linearisedRatioWithT]
        case .difference: [.squareAndAdd, .differenceOfMeans]
        }
    }
}

/// What one sample says of a rate by every method.
struct RateIntervals: Sendable {
    let rate: Double
    let standardError: Double?
    /// In the order of `CoverageQuantity.methods`; nil where the method gives none.
    let limits: [Interval?]

    init(_ estimate: StratifiedRate) throws(StatisticsError) {
        let level = estimate.totalInterval.level
        let survey = try StratifiedSurveyRate(estimate.strata, level: level)
        let small = try SmallSampleRate(estimate.strata, level: level)
        rate = estimate.rate
        standardError = estimate.standardError
        limits = [
            estimate.interval, try StratifiedRateClosedForm(estimate.strata, level: level).interval,
            small.kornGraubardCapped,
            small.wilsonSmoothed, survey.beta, survey.logit, survey.mean,
        ]
    }

    /// This rate less an earlier one that was sampled apart, as a re-audit compares them.
    func difference(from before: RateIntervals) -> [Interval?] {
        var newcombe: Interval?
        if let own = limits[0], let other = before.limits[0] {
            newcombe = SquareAndAdd.interval(from: (before.rate, other), to: (rate, own))
        }
        var wald: Interval?
        if let own = standardError, let other = before.standardError, own + other > 0 {
            let level = limits[0]?.level ?? .ninetyFive
            let margin = level.z * (own * own + other * other).squareRoot()
            wald = Interval(
                low: rate - before.rate - margin, high: rate - before.rate + margin, level: level,
                method: .differenceOfMeans)
        }
        return [newcombe, wald]
    }
}

/// What one sample says of a ratio and of its numerator's total, by every method.
struct RatioIntervals: Sendable {
    let total: RateIntervals
    let limits: [Interval?]

    init(_ strata: [RatioStratum], level: ConfidenceLevel) throws(StatisticsError) {
        let estimate = try StratifiedRatio(strata, level: level)
        total = try RateIntervals(estimate.eventTotal)
        limits = [
            try UnseenEligible(estimate).interval, estimate.interval,
            try StratifiedRatioClosedForm(strata, level: level).interval, try RatioIntervals.linearised(estimate),
        ]
    }

    /// r ± t se with n - H degrees of freedom; nil where the ratio or its error is undefined, or all cases are alike.
    private static func linearised(_ estimate: StratifiedRatio) throws(StatisticsError) -> Interval? {
        let degrees = estimate.strata.reduce(-estimate.strata.count) { $0 + $1.sampled }
        guard let ratio = estimate.ratio, let error = estimate.standardError, error > 0, degrees > 0 else { return nil }
        let level = estimate.interval.level
        let margin = error * (try StudentT(degreesOfFreedom: Double(degrees)).quantile(1 - level.alpha / 2))
        return Interval(low: ratio - margin, high: ratio + margin, level: level, method: .linearisedRatioWithT)
    }
}

extension Method {
    static let linearisedRatioWithT = Method(
        name: "linearised ratio, t", formula: "r ± t se, se of z = (u - r d)/sum w d", source: "Woodruff 1971")
    static let differenceOfMeans = Method(
        name: "difference of survey means, normal", formula: "p2 - p1 ± z sqrt(se1² + se2²)",
        source: "Cochran 1977, 5.4")
}
