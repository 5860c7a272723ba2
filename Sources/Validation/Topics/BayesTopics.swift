import Audit
import JSON
import Statistics

extension Validator {
    /// Posterior distributions.
    static let bayesTopics: [Topic] = [
        .ofInputs("finite_betabinomial") { inputs in
            let sample = try inputs.sample()
            let level = try inputs.level()
            let priors = try inputs.object("priors")
            var results: JSONObject = [:]
            for name in priors.values.keys {
                let parameters = try priors.numbers(name)
                guard parameters.count == 2 else { throw ReferenceCaseError.noPair(.prior(name)) }
                let prior = try BetaDistribution(a: parameters[0], b: parameters[1])
                let posterior = FinitePopulationPosterior(sample, prior: prior)
                results[name] = .object([
                    "K": .limits(try posterior.interval(level: level)), "mean_K": .figure(posterior.mean),
                ])
            }
            return results
        },
        .ofInputs("beta_posterior") { inputs in
            let posterior = try BetaPosterior(
                events: try inputs.integer("x"), trials: try inputs.integer("n"),
                prior: try BetaDistribution(a: try inputs.number("a0"), b: try inputs.number("b0")))
            let interval = posterior.interval()
            return [
                "mean": .figure(posterior.mean),
                "q": .figures([interval.low, posterior.median, interval.high]),
                "p_gt": .figure(posterior.probability(above: try inputs.number("threshold"))),
            ]
        },
        .ofInputs("stratified_bayes_convolution") { inputs in
            let strata = try inputs.strata()
            let level = try inputs.level()
            func view(_ prior: BetaDistribution) throws -> JSONValue {
                let posterior = try StratifiedPosterior(strata, prior: prior, level: level)
                return .object([
                    "K": .limits(posterior.totalInterval), "mean_K": .figure(posterior.mean),
                    "rate": .limits(posterior.interval),
                ])
            }
            return ["jeffreys": try view(.jeffreysPrior), "uniform": try view(.uniformPrior)]
        },
    ]
}
