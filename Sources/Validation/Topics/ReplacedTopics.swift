import Audit
import JSON
import Statistics

extension Validator {
    /// Definitions that replaced earlier ones: groups against chance, agreement, change over time, what cannot be read.
    static let replacedTopics: [Topic] = [
        .ofInputs("funnel_standing") { inputs in
            let (cases, events) = (try inputs.integers("n"), try inputs.integers("x"))
            guard cases.count == events.count else { throw ReferenceCaseError.unequalArrays(.groups) }
            let funnel = try FunnelStanding(try zip(events, cases).map { try Proportion(events: $0, trials: $1) })
            return [
                "N": .integer(funnel.trials), "K": .integer(funnel.events),
                "rate": .figure(Double(funnel.events) / Double(funnel.trials)),
                "p_low": .array(funnel.groups.map { .figure($0?.lowerTail) }),
                "p_high": .array(funnel.groups.map { .figure($0?.upperTail) }),
                "standing": .array(funnel.groups.map { group in group.map { .string($0.standing.rawValue) } ?? .null }),
                "expected_outside_95": .figure(funnel.expectedOutside),
                "expected_outside_998": .figure(funnel.expectedFarOutside),
            ]
        },
        .ofInputs("agreement_degenerate") { inputs in
            let table = try AgreementTable(try inputs.integerRows("table"))
            let level = try inputs.level()
            return [
                "n": .integer(table.total), "agreed": .integer(table.agreed), "raw": .figure(table.observed),
                "raw_ci": .limits(table.observedInterval(level: level)),
                "pabak": .figure(table.pabak), "pabak_ci": .limits(table.pabakInterval(level: level)),
                "kappa": .figure(table.kappa), "kappa_se": .figure(table.kappaStandardError),
                "kappa_ci": .limits(table.kappaInterval(level: level)),
                "ac1": .figure(table.ac1), "ac1_se": .figure(table.ac1StandardError),
                "ac1_ci": .limits(table.ac1Interval(level: level)),
            ]
        },
        .ofInputs("run_rule") { inputs in
            let rule = try RunRule(cases: try inputs.integers("n"), events: try inputs.integers("x"))
            return [
                "longest": .integer(rule.run?.length ?? 0), "first": .count(rule.run?.first),
                "side": rule.run.map { .string($0.side.rawValue) } ?? .null, "p": .figure(rule.p),
                "signal": .bool(rule.signals(at: try inputs.level())),
                "trend_z": .figure(rule.trend?.z), "trend_p": .figure(rule.trend?.p),
            ]
        },
        .ofInputs("worst_case_with_unreadable") { inputs in
            let strata = try inputs.strata()
            let bounds = try CannotTellBounds(
                strata: strata, undecided: try inputs.integers("undecided"),
                unreadable: try inputs.integers("unreadable"),
                notCases: inputs.has("not_stages") ? try inputs.integers("not_stages") : nil,
                level: try inputs.level())
            return [
                "rate_low": .figure(bounds.low), "rate_high": .figure(bounds.high),
                "interval": .limits(bounds.interval),
                "total_low": .figure(bounds.lowTotal), "total_high": .figure(bounds.highTotal),
                "total_interval": .limits(bounds.totalInterval),
            ]
        },
    ]
}
