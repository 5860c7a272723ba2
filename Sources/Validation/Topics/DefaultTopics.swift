import Audit
import JSON
import Statistics

extension Validator {
    /// The product's default methods.
    static let defaultTopics: [Topic] = [
        .ofInputs("default_stratified_rate") { inputs in
            let estimate = try StratifiedRate(try inputs.strata(), level: try inputs.level())
            return [
                "p": .figure(estimate.rate),
                "total": .figure(estimate.total),
                "se": .figure(estimate.standardError),
                "K_lower": .integer(estimate.totalInterval.low),
                "K_upper": .integer(estimate.totalInterval.high),
                "scores": .counts(estimate.scores),
                "nuisance_at_K_lower": .counts(estimate.lower.nuisance),
                "nuisance_at_K_upper": .counts(estimate.upper.nuisance),
                "tail_at_K_lower": .figure(estimate.lower.tail),
                "tail_at_K_lower_minus_1": .figure(estimate.lower.tailBeyond),
                "tail_at_K_upper": .figure(estimate.upper.tail),
                "tail_at_K_upper_plus_1": .figure(estimate.upper.tailBeyond),
                "rate_lower": .figure(estimate.interval.low),
                "rate_upper": .figure(estimate.interval.high),
            ]
        },
        .ofInputs("default_ratio") { inputs in
            let estimate = try StratifiedRatio(try ratioStrata(inputs), level: try inputs.level())
            let derivation = estimate.derivation
            return [
                "d": .integer(estimate.eligible),
                "u": .integer(estimate.events),
                "total_unmet": .figure(estimate.eventTotal.total),
                "total_unmet_K_lower": .integer(estimate.eventTotal.totalInterval.low),
                "total_unmet_K_upper": .integer(estimate.eventTotal.totalInterval.high),
                "ratio": .figure(estimate.ratio),
                "eligible_hat": .figure(estimate.eligibleTotal),
                "se_linearised": .figure(estimate.standardError),
                "lambda_": .figure(derivation?.lambda),
                "eligible_plus": derivation.map { .counts($0.eligiblePlus) } ?? .null,
                "conditional_K_lower": .count(derivation?.conditional.low),
                "conditional_K_upper": .count(derivation?.conditional.high),
                "scores": derivation.map { .counts($0.scores) } ?? .null,
                "conditional_lower": .figure(derivation?.conditionalRates.low),
                "conditional_upper": .figure(derivation?.conditionalRates.high),
                "phi": .figure(derivation?.phi),
                "ratio_lower": .figure(estimate.interval.low),
                "ratio_upper": .figure(estimate.interval.high),
            ]
        },
        .ofInputs("confidence_sequence") { inputs in try confidenceSequence(inputs) },
    ]

    static func ratioStrata(_ inputs: Inputs) throws -> [RatioStratum] {
        let columns = [
            try inputs.integers("N"), try inputs.integers("n"), try inputs.integers("d"), try inputs.integers("u"),
        ]
        guard Set(columns.map(\.count)).count == 1 else {
            throw ReferenceCaseError.unequalArrays(.strata)
        }
        return try columns[0].indices.map {
            try RatioStratum(
                population: columns[0][$0], sampled: columns[1][$0], eligible: columns[2][$0], events: columns[3][$0])
        }
    }

    /// Rows [t, s, lower, upper]: every look when there are six or fewer, otherwise t = 1, 5, 10, 20, 40 and the last.
    private static func confidenceSequence(_ inputs: Inputs) throws -> JSONObject {
        let population = try inputs.integer("N")
        let level = try inputs.level()
        var sequence = try ConfidenceSequence(
            population: population, level: level, prior: (try inputs.number("a"), try inputs.number("b")))
        let looks = try looks(inputs)
        guard let last = looks.last else { throw ReferenceCaseError.noLook }
        var rows: [JSONValue] = []
        for look in looks {
            try sequence.look(draws: look.draws, events: look.events)
            if looks.count <= 6 || [1, 5, 10, 20, 40, last.draws].contains(look.draws) {
                let limits = sequence.limits
                rows.append(
                    .array([.integer(look.draws), .integer(look.events), .count(limits?.low), .count(limits?.high)]))
            }
        }
        let sample = try StratumCount(population: population, sampled: last.draws, events: last.events)
        return [
            "limits": .array(rows),
            "final": sequence.limits.map { .limits($0) } ?? .array([.null, .null]),
            "fixed_n_exact_at_end": .limits(ExactHypergeometricInterval.twoSided(sample, level: level)),
        ]
    }

    /// The looks of a case: given as pairs [t, s], or one after every draw of a sequence of 0 and 1.
    private static func looks(_ inputs: Inputs) throws -> [(draws: Int, events: Int)] {
        if inputs.has("looks") {
            return try inputs.integerRows("looks").map { row in
                guard row.count == 2 else { throw ReferenceCaseError.noPair(.look) }
                return (row[0], row[1])
            }
        }
        var events = 0
        return try inputs.text("sequence").enumerated().map { index, mark in
            guard mark == "0" || mark == "1" else {
                throw ReferenceCaseError.sequence
            }
            if mark == "1" { events += 1 }
            return (index + 1, events)
        }
    }
}
