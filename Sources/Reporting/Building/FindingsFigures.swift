import Advocacy
import Findings
import Statistics
import Wording

// The findings as tables: the whole first, then what resulted.

extension Findings {
    /// The gap and what stands beside it, each with its limits.
    var gapTable: ReportTable {
        let rows = [
            estimateRow(say("gap, of all"), gap.perAssessment),
            boundsRow(say("with what cannot be told"), gap.bounds, gap.perAssessment.count),
            ratioRow(say("gap, of those owed"), gap.ofDuty),
            estimateRow(say("owed an advocate"), duty.required),
            estimateRow(say("cannot be told"), duty.indeterminate),
        ]
        return ReportTable(
            "gap", title: say("How sure the figures are"),
            sentence: ReportSentence(
                open: say("Of 100 audits like this one, 95 would have lines that hold the true figure.")),
            columns: [
                ReportColumn("figure", "", .text, .open), ReportColumn("rate", say("in 100"), .rate, .estimate),
                ReportColumn("limits", say("95% limits"), .rate, .estimate),
                ReportColumn("total", say("in the period"), .whole, .estimate),
                ReportColumn("totalLimits", say("95% limits of that"), .whole, .estimate),
                ReportColumn("cases", say("cases"), .count, .within),
            ],
            rows: rows, notes: [ReportSentence(basisSentence)],
            methods: methodNames("gap", "duty"), read: read, population: population, exposure: .open,
            plot: ReportPlot(
                .intervals, axis: say("in 100 assessments"), figure: "rate", limits: ["limits"],
                legend: say("A dot is the estimate, a line its 95% limits.")))
    }

    private func estimateRow(_ name: String, _ estimate: Estimate) -> ReportRow {
        ReportRow([
            .text(name), ReportCell(estimate.rate), .limits(estimate.interval), ReportCell(estimate.total),
            .limits(estimate.totalInterval), .count(estimate.count),
        ])
    }

    private func ratioRow(_ name: String, _ ratio: RatioEstimate) -> ReportRow {
        ReportRow([
            .text(name), ReportCell(ratio.rate), .limits(ratio.interval), .symbol(.notApplicable),
            .symbol(.notApplicable), .count(ratio.count),
        ])
    }

    private func boundsRow(_ name: String, _ bounds: Bounds, _ count: Int) -> ReportRow {
        var limits = ReportCell.limits(bounds.interval)
        if bounds.interval == nil, let low = bounds.low, let high = bounds.high { limits = .interval(low, high) }
        return ReportRow([
            .text(name), .symbol(.notApplicable), limits, .symbol(.notApplicable), .symbol(.notApplicable),
            .count(count),
        ])
    }

    /// n and N behind the figures.
    var basisSentence: String {
        say("\(read.grouped) cases audited of \(population.grouped) in your list; weighted by sampling group.")
    }

    /// Names of the methods of the figures that begin so, each once.
    func methodNames(_ places: String...) -> [String] {
        var names: [String] = []
        for note in methods {
            let isMeant = places.contains { note.figure == $0 || note.figure.hasPrefix($0 + ".") }
            if isMeant, !names.contains(note.method.saidName) { names.append(note.method.saidName) }
        }
        return names
    }

    /// Cases audited by what resulted.
    var outcomeTable: ReportTable {
        let rows = Outcome.allCases.map { outcome in
            let isGap = outcome.isGap(under: policies)
            return ReportRow(
                [
                    .text(outcome.label), .count(outcomes[outcome] ?? 0),
                    .text(isGap ? say("gap") : ""),
                ], addsTo: isGap ? 0 : outcome == .beyondDuty || outcome == .notApplicable ? 2 : 1)
        }
        return ReportTable(
            "outcomes", title: say("Cases by what resulted"),
            columns: [
                ReportColumn("outcome", say("outcome"), .text, .open),
                ReportColumn("cases", say("cases"), .count, .count),
                ReportColumn("gap", say("counts as a gap"), .text, .open),
            ],
            rows: rows, notes: [countNote], read: read, population: population, exposure: .counts,
            plot: ReportPlot(
                .bars, axis: say("cases audited"), figure: "cases", legend: say("Bars are cases audited.")))
    }

    /// Under tables that only count.
    var countNote: ReportSentence { ReportSentence(open: say("Cases audited, unweighted.")) }
}

extension ReportCell {
    static func limits(_ interval: Interval?) -> ReportCell {
        interval.map { .interval($0.low, $0.high) } ?? .symbol(.notAvailable)
    }

    static func limits(_ interval: CountInterval?) -> ReportCell {
        interval.map { .interval(Double($0.low), Double($0.high)) } ?? .symbol(.notAvailable)
    }
}
