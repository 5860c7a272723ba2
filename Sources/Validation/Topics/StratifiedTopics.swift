import Audit
import Statistics

extension Validator {
    /// Stratified samples, by methods other than the defaults.
    static let stratifiedTopics: [Topic] = [
        .ofInputs("stratified_zero_upper") { inputs in
            let populations = try inputs.integers("N")
            let strata = try Inputs.strata(
                populations: populations, sampled: try inputs.integers("n"), events: populations.map { _ in 0 })
            let level = try inputs.level()
            let oneSided = try StratifiedZeroLimit.oneSidedUpper(strata, level: level)
            return [
                "K_upper_one_sided": .integer(oneSided),
                "K_upper_two_sided": .integer(try StratifiedZeroLimit.upper(strata, level: level)),
                "rate_upper_one_sided": .figure(Double(oneSided) / Double(populations.reduce(0, +))),
            ]
        },
        .ofInputs("stratified_exact_wendell_schmee") { inputs in
            let strata = try inputs.strata()
            let limits = try WendellSchmeeInterval.interval(strata, level: try inputs.level())
            return [
                "K": .limits(limits), "rate": .limits(limits.rates(of: strata.reduce(0) { $0 + $1.population })),
            ]
        },
        .ofInputs("stratified_small_n_default") { inputs in
            let strata = try inputs.strata()
            let estimate = try SmallSampleRate(strata, level: try inputs.level())
            let population = Double(strata.reduce(0) { $0 + $1.population })
            return [
                "p": .figure(estimate.rate),
                "se": .figure(estimate.standardError),
                "neff_smoothed": .figure(estimate.smoothedSize),
                "wilson_smoothed": .limits(estimate.wilsonSmoothed),
                "neff_kg": .figure(estimate.cappedSize),
                "korn_graubard_capped": .limits(estimate.kornGraubardCapped),
                "total": .figure(estimate.rate * population),
                "total_wilson_smoothed": .limits(estimate.wilsonSmoothed?.scaled(by: population)),
            ]
        },
        .ofInputs("stratified_srswor") { inputs in
            let strata = try inputs.rows("strata").map { row in
                try StratumCount(
                    population: try row.integer("N"), sampled: try row.integer("n"), events: try row.integer("x"))
            }
            let estimate = try StratifiedSurveyRate(strata, level: try inputs.level())
            return [
                "p": .figure(estimate.rate),
                "se": .figure(estimate.standardError),
                "deff": .figure(estimate.designEffect),
                "total": .figure(estimate.total.value),
                "se_total": .figure(estimate.total.standardError),
                "df": .integer(estimate.degreesOfFreedom),
                "ci_normal_mean": .limits(estimate.normalMean),
                "ci_mean": .limits(estimate.mean),
                "ci_logit": .limits(estimate.logit),
                "ci_xlogit": .limits(estimate.logit),
                "ci_asin": .limits(estimate.arcsine),
                "ci_beta": .limits(estimate.beta),
                "ci_wilson": .limits(estimate.wilson),
                "per_stratum_p": .figures(estimate.stratumRates),
            ]
        },
    ]
}
