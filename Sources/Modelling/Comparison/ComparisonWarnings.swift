import Advocacy
import Audit
import Statistics
import Wording

/// Finds what two audits do not have in common, and what else stands between their difference and its meaning.
struct ComparisonWarnings {
    let before: AuditState
    let after: AuditState
    let comparison: Comparison

    /// The gravest for the headline first.
    var all: [ComparisonWarning] {
        progress + order + samples + rules + parts + breakdowns
            + carried(comparison.before) { (.before($0.code), say("Of the earlier audit: \($0.message)")) }
            + carried(comparison.after) { (.after($0.code), say("Of the later audit: \($0.message)")) }
    }

    private func warning(_ code: ComparisonWarning.Code, _ figure: String, _ message: String) -> ComparisonWarning {
        ComparisonWarning(code: code, message: message, figure: figure)
    }

    private var progress: [ComparisonWarning] {
        var list: [ComparisonWarning] = []
        let (earlier, later) = (comparison.before, comparison.after)
        if earlier.isInterim {
            list.append(
                warning(
                    .interim, "gap",
                    say(
                        "\(earlier.read.grouped) of \(earlier.sampled.grouped) planned cases of the earlier audit are ",
                        "read. No interval of a difference holds under repeated looks, so there is none until all are.")
                ))
        }
        if later.isInterim {
            list.append(
                warning(
                    .interim, "gap",
                    say(
                        "\(later.read.grouped) of \(later.sampled.grouped) planned cases of the later audit are ",
                        "read. No interval of a difference holds under repeated looks, so there is none until all are.")
                ))
        }
        return list
    }

    private var order: [ComparisonWarning] {
        guard after.plan.from < before.plan.from else { return [] }
        return [
            warning(
                .wrongOrder, "gap",
                say(
                    "The period of the later audit starts on \(after.plan.from), before that of the earlier on ",
                    "\(before.plan.from). Better and worse are as the audits were given."))
        ]
    }

    // MARK: Samples drawn apart?

    private var samples: [ComparisonWarning] {
        var list: [ComparisonWarning] = []
        let first = max(before.plan.from, after.plan.from)
        let last = min(before.plan.to, after.plan.to)
        if first <= last {
            list.append(
                warning(
                    .overlappingPeriods, "gap",
                    say(
                        "Both periods hold \(first) to \(last): stages of that time may be in both populations, and ",
                        "the difference understates a change between them.")))
        }
        let earlier = Set(before.liveCases.map(\.reference))
        let shared = after.liveCases.count { earlier.contains($0.reference) }
        if shared > 0 {
            list.append(
                warning(
                    .casesInBoth, "gap",
                    shared == 1
                        ? say(
                            "1 case is in both samples. The intervals take ",
                            "the samples as drawn apart, and cases read a second time may be read differently.")
                        : say(
                            "\(shared.grouped) cases are in both samples. The intervals take ",
                            "the samples as drawn apart, and cases read a second time may be read differently.")))
        }
        return list
    }

    // MARK: The same measure?

    private var rules: [ComparisonWarning] {
        var list: [ComparisonWarning] = []
        let later = after.plan.policies.settings
        let settings = before.plan.policies.settings.sorted { $0.key < $1.key }.compactMap { name, value in
            later[name] == value ? nil : say("\(name) \(value) before, \(later[name] ?? say("unset")) after")
        }
        if !settings.isEmpty {
            list.append(
                warning(
                    .differentPolicies, "gap",
                    say(
                        "The audits count by different policies (\(settings.joined(separator: "; "))). Part of the ",
                        "difference may be that.")))
        }
        let applied = (ruleSets(before), ruleSets(after))
        if applied.0 != applied.1, !applied.0.isEmpty, !applied.1.isEmpty {
            list.append(
                warning(
                    .differentRules, "gap",
                    say(
                        "The cases were determined by different rules (\(applied.0.sorted().joined(separator: ", ")) ",
                        "before, \(applied.1.sorted().joined(separator: ", ")) after). Part of the difference may be ",
                        "that.")))
        }
        return list
    }

    private func ruleSets(_ state: AuditState) -> Set<String> {
        Set(state.cases.compactMap { $0.countedReading?.completion?.rules })
    }

    private var parts: [ComparisonWarning] {
        var list: [ComparisonWarning] = []
        let columns = (before.plan.strataColumns, after.plan.strataColumns)
        if columns.0 != columns.1 {
            list.append(
                warning(
                    .differentStrata, "byStratum",
                    say(
                        "The samples were drawn from different strata (\(words(columns.0)) before, ",
                        "\(words(columns.1)) after). The whole can be compared; ",
                        "a stratum of the same name may not be the same part.")))
        }
        let (earlier, later) = (comparison.before, comparison.after)
        let tables: [(figure: String, parts: KeyPath<Findings, [Breakdown]>, sentence: (String) -> String)] = [
            (
                "byStratum", \.byStratum,
                { say("Some strata are in one of the audits only and are not compared: \($0).") }
            ),
            ("byTeam", \.byTeam, { say("Some teams are in one of the audits only and are not compared: \($0).") }),
            (
                "byProcess", \.byProcess,
                { say("Some processes are in one of the audits only and are not compared: \($0).") }
            ),
        ]
        // Other strata are other parts anyway, and those of one variable stand in its table.
        let isStratumSaid = columns.0 != columns.1 || comparison.isStratumOfOneVariable
        for table in tables where table.figure != "byStratum" || !isStratumSaid {
            let (first, second) = (earlier[keyPath: table.parts], later[keyPath: table.parts])
            let names = Set(first.map(\.name)).symmetricDifference(second.map(\.name)).sorted()
            guard !names.isEmpty, let variable = (first + second).first?.variable else { continue }
            let labels = names.map { comparison.label(variable, $0) }
            list.append(warning(.partsOfOneAudit, table.figure, table.sentence(labels.joined(separator: "; "))))
        }
        return list
    }

    private func words(_ columns: [String]) -> String {
        guard let first = columns.first else { return say("one stratum") }
        return columns.dropFirst().reduce(first) { say("\($0) and \($1)", context: "columns") }
    }

    // MARK: Breakdowns

    private static let manyBreakdowns = 10

    private var breakdowns: [ComparisonWarning] {
        let strata = comparison.isStratumOfOneVariable ? [] : comparison.byStratum
        let tables = [strata, comparison.byTeam, comparison.byProcess].filter { $0.count > 1 }
        let shown = tables.joined().count { $0.change.interval != nil }
        guard shown >= ComparisonWarnings.manyBreakdowns else { return [] }
        let byChance = Int((Double(shown) * ConfidenceLevel.ninetyFive.alpha).rounded(.up))
        return [
            warning(
                .manyBreakdowns, "byTeam",
                say(
                    "Of \(shown) differences for parts of the population about \(byChance) would stand out by chance ",
                    "alone. One that does is a question to ask, not a finding."))
        ]
    }

    // MARK: Of one audit

    private static let bearing: Set<FindingWarning.Code> = [
        .unreadStratum, .replaced, .extendedAfterReading, .barelyRead, .cannotTell, .newestStarts, .excluded,
    ]

    private func carried(
        _ findings: Findings, _ said: (FindingWarning) -> (code: ComparisonWarning.Code, message: String)
    ) -> [ComparisonWarning] {
        findings.warnings.filter { ComparisonWarnings.bearing.contains($0.code) }
            .map { found in
                let (code, message) = said(found)
                return warning(code, found.figure, message)
            }
    }
}
