import Audit
import Statistics

extension Validator {
    /// How many cases to read, and of which strata.
    static let planningTopics: [Topic] = [
        .ofInputs("sample_size_margin") { inputs in
            let size = try SampleSize(
                rate: try inputs.number("p"), margin: try inputs.number("margin"),
                population: try inputs.optionalInteger("N"), level: try inputs.level())
            return [
                "cochran_unrounded": .figure(size.cochranUnrounded),
                "cochran_n": .integer(size.cochran),
                "wilson_fpc_n": .count(size.wilson),
            ]
        },
        .ofInputs("discovery") { inputs in
            let level = try inputs.level()
            let allowed = try inputs.integer("c")
            return [
                "hypergeometric_n": .integer(
                    try DiscoverySample.hypergeometric(
                        population: try inputs.integer("N"), defects: try inputs.integer("K"), allowed: allowed,
                        level: level)),
                "binomial_n": .integer(
                    try DiscoverySample.binomial(rate: try inputs.number("rate"), allowed: allowed, level: level)),
            ]
        },
        .ofInputs("allocation") { inputs in
            let populations = try inputs.integers("Nh")
            let size = try inputs.integer("n")
            let minimum = try inputs.integer("min_h")
            let proportional = try Allocation.proportional(populations: populations, sampleSize: size)
            let neyman = try Allocation.neyman(
                populations: populations, standardDeviations: try inputs.numbers("Sh"), sampleSize: size)
            return [
                "proportional": .figures(proportional.shares),
                "neyman": .figures(neyman.shares),
                "proportional_int": .counts(try proportional.sizes(minimum: minimum)),
                "neyman_int": .counts(try neyman.sizes(minimum: minimum)),
            ]
        },
    ]
}
