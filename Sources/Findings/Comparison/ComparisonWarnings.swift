import Advocacy
import Audit
import Statistics

/// Finds what two audits do not have in common, and what else stands between their difference and its meaning.
struct ComparisonWarnings {
    let before: AuditState
    let after: AuditState
    let comparison: Comparison

    /// The gravest for the headline first.
    var all: [ComparisonWarning] {
        progress + baseline + order + samples + rules + parts + breakdowns
            + carried(comparison.before).map(ComparisonWarning.before)
            + carried(comparison.after).map(ComparisonWarning.after)
    }

    private var progress: [ComparisonWarning] {
        [(ComparisonWarning.Side.earlier, comparison.before), (.later, comparison.after)]
            .filter { $0.1.isInterim }.map { .interim($0.0, read: $0.1.read, sampled: $0.1.sampled) }
    }

    private var baseline: [ComparisonWarning] {
        before.baseline.map { [.baseline(strataAreKnown: !$0.strataColumns.isEmpty || $0.strata.count == 1)] } ?? []
    }

    private var order: [ComparisonWarning] {
        let (earlier, later) = (before.plan.from, after.plan.from)
        return later < earlier ? [.wrongOrder(later: later, earlier: earlier)] : []
    }

    // MARK: Samples drawn apart?

    private var samples: [ComparisonWarning] {
        var list: [ComparisonWarning] = []
        let first = max(before.plan.from, after.plan.from)
        let last = min(before.plan.to, after.plan.to)
        if first <= last { list.append(.overlappingPeriods(first, last)) }
        let earlier = Set(before.liveCases.map(\.reference))
        let shared = after.liveCases.count { earlier.contains($0.reference) }
        if shared > 0 { list.append(.casesInBoth(shared)) }
        return list
    }

    // MARK: The same measure?

    private var rules: [ComparisonWarning] {
        // By what a baseline's cases were judged is not known, and said.
        if before.baseline != nil { return [] }
        var list: [ComparisonWarning] = []
        let later = after.plan.policies.settings(in: .newest)
        let settings = before.plan.policies.settings(in: .newest).sorted { $0.key < $1.key }.compactMap { name, value in
            later[name] == value ? nil : ComparisonWarning.PolicyChange(policy: name, before: value, after: later[name])
        }
        if !settings.isEmpty { list.append(.differentPolicies(settings)) }
        let applied = (ruleSets(before), ruleSets(after))
        if applied.0 != applied.1, !applied.0.isEmpty, !applied.1.isEmpty {
            list.append(.differentRules(before: applied.0.sorted(), after: applied.1.sorted()))
        }
        return list
    }

    private func ruleSets(_ state: AuditState) -> Set<String> {
        Set(state.cases.compactMap { $0.countedReading?.completion?.rules })
    }

    private var parts: [ComparisonWarning] {
        var list: [ComparisonWarning] = []
        let columns = (before.plan.strataColumns, after.plan.strataColumns)
        let isUnknown = before.baseline != nil && columns.0.isEmpty
        if columns.0 != columns.1, !isUnknown { list.append(.differentStrata(before: columns.0, after: columns.1)) }
        let (earlier, later) = (comparison.before, comparison.after)
        let all: [(variable: BreakdownVariable, parts: KeyPath<Findings, [Breakdown]>)] = [
            (.stratum, \.byStratum), (.team, \.byTeam), (.process, \.byProcess),
        ]
        let tables = before.baseline == nil ? all : Array(all.prefix(1))
        // Other strata are other parts anyway, and those of one variable stand in its table.
        let isStratumSaid =
            before.baseline == nil
            ? columns.0 != columns.1 || comparison.isStratumOfOneVariable : columns.0 != columns.1 && !isUnknown
        for table in tables where table.variable != .stratum || !isStratumSaid {
            let (first, second) = (earlier[keyPath: table.parts], later[keyPath: table.parts])
            let names = Set(first.map(\.name)).symmetricDifference(second.map(\.name)).sorted()
            if !names.isEmpty { list.append(.partsOfOneAudit(table.variable, names, earlier.jurisdiction)) }
        }
        return list
    }

    // MARK: Breakdowns

    private static let manyBreakdowns = 10

    private var breakdowns: [ComparisonWarning] {
        let strata = comparison.isStratumOfOneVariable ? [] : comparison.byStratum
        let tables = [strata, comparison.byTeam, comparison.byProcess].filter { $0.count > 1 }
        let shown = tables.joined().count { $0.change.interval != nil }
        guard shown >= ComparisonWarnings.manyBreakdowns else { return [] }
        let byChance = Int((Double(shown) * comparison.after.level.confidence.alpha).rounded(.up))
        return [.manyBreakdowns(shown, byChance: byChance)]
    }

    // MARK: Of one audit

    private static let bearing: Set<FindingWarning.Code> = [
        .unreadStratum, .replaced, .extendedAfterReading, .barelyRead, .cannotTell, .newestStarts, .excluded,
    ]

    private func carried(_ findings: Findings) -> [FindingWarning] {
        findings.warnings.filter { ComparisonWarnings.bearing.contains($0.code) }
    }
}
