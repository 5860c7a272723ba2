import Audit
import Statistics

extension Validator {
    /// Rates of simple random samples.
    static let proportionTopics: [Topic] = [
        .ofInputs("prop_ci") { inputs in
            let level = try inputs.level()
            let proportion = try Proportion(events: try inputs.integer("x"), trials: try inputs.integer("n"))
            return [
                "estimate": .figure(proportion.rate),
                "wald": .limits(proportion.wald(level)),
                "wilson": .limits(proportion.wilson(level)),
                "wilson_cc": .limits(proportion.wilsonCorrected(level)),
                "agresti_coull": .limits(proportion.agrestiCoull(level)),
                "clopper_pearson": .limits(proportion.clopperPearson(level)),
                "jeffreys": .limits(proportion.jeffreys(level)),
                "midp_exact": .limits(proportion.midP(level)),
            ]
        },
        .ofInputs("hypergeom_ci") { inputs in
            let level = try inputs.level()
            let sample = try inputs.sample()
            // The product takes its limits from the stratified rate, which is exact for one stratum.
            let exact = try StratifiedRate([sample], level: level)
            return [
                "K_two_sided": .limits(exact.totalInterval),
                "rate_two_sided": .limits(exact.interval),
                "K_one_sided_lower": .integer(try StratifiedRate.oneSidedLower([sample], level: level)),
                "K_one_sided_upper": .integer(try StratifiedRate.oneSidedUpper([sample], level: level)),
                "K_midp_two_sided": .limits(ExactHypergeometricInterval.midP(sample, level: level)),
            ]
        },
        .ofInputs("prop_ci_fpc") { inputs in
            let estimate = try FinitePopulationEstimate(try inputs.sample(), level: try inputs.level())
            return [
                "estimate": .figure(estimate.rate),
                "total_estimate": .figure(estimate.total),
                "se_fpc": .figure(estimate.standardError),
                "wald_fpc": .limits(estimate.wald),
                "wilson_fpc": .limits(estimate.wilson),
            ]
        },
        .ofInputs("cannot_tell_bounds") { inputs in
            let bounds = try CannotTellBounds(
                try inputs.sample(), undecided: try inputs.integer("u"), level: try inputs.level())
            return [
                "rate_bounds": .figures([bounds.low, bounds.high]),
                "conservative_ci_K": .limits(bounds.totalInterval),
                "complete_case": .figure(bounds.completeCase),
            ]
        },
    ]
}
