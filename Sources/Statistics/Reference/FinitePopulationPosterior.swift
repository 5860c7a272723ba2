/// What a simple random sample says about the number K with an attribute, under a Beta prior on the rate.
///
/// The unsampled events R = K - x follow BetaBinomial(N-n, a+x, b+n-x). Limits are equal-tailed and whole:
/// K = x + min{r: P(R <= r) >= q} at q = alpha/2 and 1-alpha/2.
public struct FinitePopulationPosterior: Sendable, Hashable {
    public let sample: StratumCount
    public let prior: BetaDistribution

    /// Nothing sampled leaves the prior. Ericson 1969.
    public init(_ sample: StratumCount, prior: BetaDistribution) {
        self.sample = sample
        self.prior = prior
    }

    /// The distribution of the unsampled events.
    private var unsampled: BetaBinomial { sample.unsampledEvents(prior: prior) }

    /// The posterior mean of K, in cases.
    public var mean: Double { Double(sample.events) + unsampled.mean }

    /// Equal-tailed credible limits for K. Throws `StatisticsError.tooLarge` for more than ten million unread cases.
    public func interval(level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) -> CountInterval {
        let law = try unsampled.masses()
        return CountInterval(
            low: sample.events + law.quantile(level.alpha / 2), high: sample.events + law.quantile(1 - level.alpha / 2),
            level: level, method: .betaBinomial)
    }
}

extension StratumCount {
    /// The events among the unsampled cases: BetaBinomial(N-n, a+x, b+n-x).
    func unsampledEvents(prior: BetaDistribution) -> BetaBinomial {
        BetaBinomial(
            known: population - sampled,
            BetaDistribution(known: prior.a + Double(events), prior.b + Double(sampled - events)))
    }
}

extension BetaDistribution {
    /// The Jeffreys prior of a rate, Beta(1/2, 1/2).
    public static let jeffreysPrior = BetaDistribution(known: 0.5, 0.5)
    /// The uniform prior of a rate, Beta(1, 1).
    public static let uniformPrior = BetaDistribution(known: 1, 1)
}

extension Method {
    public static let betaBinomial = Method(
        name: "beta-binomial posterior",
        formula: "K - x ~ BetaBinomial(N-n, a+x, b+n-x), quantiles at alpha/2 and 1-alpha/2",
        source: "Ericson 1969; Bolfarine and Zacks 1992")
}
