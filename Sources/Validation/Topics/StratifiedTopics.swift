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
    ]
}
