import Audit
import JSON
import Statistics

extension Validator {
    /// Definitions that replaced earlier ones: what stands for a frame with errors, for parts of which little was seen, and
    /// for what is still being read.
    static let correctionTopics: [Topic] = [
        .ofInputs("unsampled_domain_ratio") { inputs in
            let estimate = try StratifiedRatio(try ratioStrata(inputs), level: try inputs.level())
            let unseen = try UnseenEligible(estimate)
            return [
                "ratio": .figure(estimate.ratio),
                "present_low": .figure(estimate.interval.low),
                "present_high": .figure(estimate.interval.high),
                "treated": .counts(unseen.isTreated.map { $0 ? 1 : 0 }),
                "M": .array(unseen.most.map { .count($0) }),
                "rest_low": .figure(unseen.rest?.low),
                "rest_high": .figure(unseen.rest?.high),
                "low": .figure(unseen.interval.low),
                "high": .figure(unseen.interval.high),
            ]
        },
        .ofInputs("interim_mixture") { inputs in
            let populations = try inputs.integers("N")
            let sequences = try inputs.texts("sequences")
            guard populations.count == sequences.count else { throw ReferenceCaseError.unequalArrays(.strata) }
            let strata = try zip(populations, sequences).map {
                StratumReadings(population: $0, events: try marks(in: $1))
            }
            let total = try InterimTotal(strata, level: try inputs.level())
            return [
                "t": .counts(strata.map(\.events.count)),
                "s": .counts(strata.map { $0.events.count { $0 } }),
                "low": .count(total.totalInterval?.low),
                "high": .count(total.totalInterval?.high),
                "rate_low": .figure(total.interval?.low),
                "rate_high": .figure(total.interval?.high),
                "log_m": .figure(total.logMixture),
            ]
        },
        .ofInputs("frame_errors") { inputs in
            let strata = try inputs.strata()
            let notCases = try inputs.integers("m")
            guard notCases.count == strata.count else { throw ReferenceCaseError.unequalArrays(.strata) }
            let estimate = try FrameErrorEstimate(
                try zip(strata, notCases).map {
                    try FrameErrorStratum(
                        population: $0.population, read: $0.sampled, notCases: $1, events: $0.events)
                }, level: try inputs.level())
            func total(_ total: FrameErrorEstimate.Total) -> JSONValue {
                [
                    "estimate": .figure(total.estimate), "low": .integer(total.interval.low),
                    "high": .integer(total.interval.high),
                ]
            }
            return [
                "stages": total(estimate.cases), "total": total(estimate.total),
                "rate": [
                    "estimate": .figure(estimate.rate), "low": .figure(estimate.interval.low),
                    "high": .figure(estimate.interval.high),
                ],
            ]
        },
        .ofInputs("process_posterior") { inputs in
            let (populations, read) = (try inputs.integers("N"), try inputs.integers("n"))
            guard populations.count == read.count else { throw ReferenceCaseError.unequalArrays(.strata) }
            let posterior = try ProcessPosterior(
                weights: zip(populations, read).map { Double($0) / Double($1) }, read: try inputs.integerRows("m"),
                owed: try inputs.numberRows("x"))
            let alpha = 1 - (try inputs.number("conf"))
            func quantiles(_ p: Double) throws -> JSONValue {
                .figures(try posterior.processes.map { try $0.quantile(p) })
            }
            return [
                "effective": .figures(posterior.processes.map(\.effective)),
                "owed": .figures(posterior.processes.map(\.owed)),
                "vague": .figures(posterior.processes.map(\.vague)),
                "mean": .figures(posterior.processes.map(\.mean)),
                "sd": .figures(posterior.processes.map(\.standardDeviation)),
                "low": try quantiles(alpha / 2), "median": try quantiles(0.5), "high": try quantiles(1 - alpha / 2),
                "pooled": .figure(posterior.pooled),
            ]
        },
        .ofInputs("quantiles_from_bins") { inputs in
            let generator = try ReferenceDraws(try inputs.object("generator"))
            let count = try inputs.integer("draws")
            guard (1...10_000_000).contains(count) else {
                throw ReferenceCaseError.numberOutOfRange("draws", from: 1, to: "10000000")
            }
            var bins = PilotBins(pilot: (0..<min(count, PilotEdges.pilotDraws)).map { generator.draw($0) })
            for number in 0..<count { bins.add(generator.draw(number)) }
            return [
                "edges": .integer(bins.edges.count), "low": .figure(bins.lowest), "high": .figure(bins.highest),
                "quantiles": .array([0.025, 0.1, 0.5, 0.9, 0.975].map { .figure(bins.quantile($0)) }),
            ]
        },
    ]

    /// What was read, one 0 or 1 a case.
    private static func marks(in sequence: String) throws(ReferenceCaseError) -> [Bool] {
        guard sequence.allSatisfy({ $0 == "0" || $0 == "1" }) else { throw .sequence }
        return sequence.map { $0 == "1" }
    }
}
