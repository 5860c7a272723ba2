import Audit
import JSON
import Statistics

extension Validator {
    /// Variation between groups, and waiting lines.
    static let variationTopics: [Topic] = [
        .ofInputs("funnel_exact") { inputs in
            let target = try inputs.number("target")
            let tails = try inputs.numbers("q")
            let rows = try inputs.integers("n").map { denominator in
                JSONValue.figures(
                    try tails.map { try FunnelLimit.rate(target: target, denominator: denominator, tail: $0) })
            }
            return ["limits": .array(rows)]
        },
        .ofInputs("funnel_overdispersion") { inputs in
            let funnel = try FunnelOverdispersion(try groups(inputs))
            let limits = funnel.limits()
            return [
                "target": .figure(funnel.target),
                "z": .figures(funnel.scores),
                "phi": .figure(funnel.dispersion),
                "tau2": .figure(funnel.betweenVariance),
                "od95_lower": .figures(limits.map(\.low)),
                "od95_upper": .figures(limits.map(\.high)),
            ]
        },
        .ofInputs("partial_pooling_eb") { inputs in
            let pooling = try PartialPooling(try groups(inputs))
            return [
                "a": .figure(pooling?.prior?.a),
                "b": .figure(pooling?.prior?.b),
                "mean": .figure(pooling?.mean),
                "rho": .figure(pooling?.intraclassCorrelation),
                "shrunk": pooling.map { .figures($0.rates) } ?? .null,
                "loglik": .figure(pooling?.logLikelihood),
            ]
        },
        .ofInputs("team_heterogeneity") { inputs in
            let test = try GroupHeterogeneity(try groups(inputs))
            return [
                "chi2": .figure(test.chiSquare),
                "df": .integer(test.degreesOfFreedom),
                "p": .figure(test.chiSquareP),
                "dispersion_index": .figure(test.dispersionIndex),
                "fisher_p": .figure(try test.exactP),
            ]
        },
        .ofInputs("erlang_c") { inputs in
            let arrivals = try inputs.number("arrival_per_hour")
            let service = try inputs.number("mean_service_hours")
            let within = try inputs.number("T_hours")
            let line = try ErlangC(
                arrivalsPerHour: arrivals, meanServiceHours: service, servers: try inputs.integer("servers"))
            return [
                "pw": .figure(line.waitProbability),
                "mean_wait_hours": .figure(line.meanWaitHours),
                "service_level": .figure(line.serviceLevel(within: within)),
                "occupancy": .figure(line.occupancy),
                "min_servers": .integer(
                    try ErlangC.fewestServers(
                        arrivalsPerHour: arrivals, meanServiceHours: service, answeredWithin: within,
                        target: try inputs.number("target"))),
            ]
        },
    ]

    /// Groups in parallel arrays: x and n.
    private static func groups(_ inputs: Inputs) throws -> [Proportion] {
        let events = try inputs.integers("x")
        let trials = try inputs.integers("n")
        guard events.count == trials.count else { throw ReferenceCaseError.unequalArrays(.groups) }
        return try zip(events, trials).map { try Proportion(events: $0, trials: $1) }
    }
}
