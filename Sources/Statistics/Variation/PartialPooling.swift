import CSpecialFunctions

/// Rates of several groups drawn towards their common mean, the more the smaller the group (empirical Bayes).
///
/// Group rates are taken as Beta(a, b); a and b maximise sum log BetaBinomial(x_i | n_i, a, b), found by searching the
/// concentration s = a + b and, for each s, the mean, in which the likelihood has one peak. Shrunken rates are
/// (x_i + a)/(n_i + a + b).
public struct PartialPooling: Sendable, Hashable {
    /// a and b; nil when the groups vary no more than by chance (s grows without end).
    public let prior: BetaDistribution?
    /// a/(a+b), the common mean.
    public let mean: Double
    /// 1/(a+b+1), the correlation of two cases of one group; 0 when the groups vary no more than by chance.
    public let intraclassCorrelation: Double
    /// The partially pooled rate of each group.
    public let rates: [Double]
    /// The maximised log-likelihood, with its binomial coefficients.
    public let logLikelihood: Double

    /// nil when every case or none is an event: there is no spread to learn from. Throws `StatisticsError.outOfRange`
    /// without groups, and `tooLarge` for more than `StratumCount.largestSample` cases in all.
    public init?(_ groups: [Proportion]) throws(StatisticsError) {
        try require(!groups.isEmpty, .groups, groups.count, .atLeast(1))
        let events = groups.reduce(0) { $0 + $1.events }
        let trials = groups.reduce(0) { $0 + $1.trials }
        guard events > 0 && events < trials else { return nil }
        try groups.requireCountable(for: .partialPooling)
        let likelihood = BetaBinomialLikelihood(groups)
        guard let best = likelihood.bestConcentration() else {
            let pooled = Double(events) / Double(trials)
            prior = nil
            mean = pooled
            intraclassCorrelation = 0
            rates = groups.map { _ in pooled }
            logLikelihood = likelihood.pooled(rate: pooled)
            return
        }
        let a = best.mean * best.concentration
        let b = best.concentration - a
        prior = BetaDistribution(known: a, b)
        mean = best.mean
        intraclassCorrelation = 1 / (best.concentration + 1)
        rates = groups.map { ($0.x + a) / ($0.n + a + b) }
        logLikelihood = best.value
    }
}

extension Method {
    public static let partialPooling = Method(
        name: "empirical-Bayes beta-binomial", formula: "(x + a)/(n + a + b), a and b by maximum likelihood",
        source: "Kleinman 1973; Efron and Morris 1975")
}
