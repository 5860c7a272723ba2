import Advocacy
import Audit
import Sampling
import Wording

// One page a case, for the supervisor of whoever worked on it.

extension ReportMaterial {
    /// The cases with a completed reading, in the order of the draw.
    var supervisionSections: [ReportSection] {
        let read = state.cases.filter { $0.replaced == nil && !$0.completedReadings.isEmpty }
        return read.enumerated().map { place, sampled in sheet(sampled, number: place + 1) }
    }

    private func sheet(_ sampled: SampledCase, number: Int) -> ReportSection {
        let jurisdiction = state.plan.jurisdiction
        let completion = sampled.completedReadings.first?.completion
        var rows: [(String, String)] = [
            (say("stage"), sampled.unit.process.label(in: jurisdiction)), (say("started"), sampled.unit.started.short),
            (say("team"), sampled.unit.attributes["team"] ?? ""),
        ]
        if let completion {
            rows += [
                (say("the duty"), completion.duty.label(in: jurisdiction)),
                (say("what resulted"), completion.outcome.label),
                (say("the law's reasons"), completion.basis.joined(separator: "; ")),
                (say("overruled because"), completion.overrule?.reason ?? ""),
                (say("feedback"), completion.feedback), (say("action"), completion.action?.text ?? ""),
                (say("owner"), completion.action?.owner ?? ""), (say("due"), completion.action?.due?.short ?? ""),
            ]
        }
        let table = ReportTable(
            "case\(number)", title: say("What was found"),
            columns: [ReportColumn("what", "", .text, .within), ReportColumn("found", say("found"), .text, .within)],
            rows: rows.filter { !$0.1.isEmpty }.map { ReportRow([.text($0.0), .text($0.1)]) }, exposure: .within)
        return ReportSection(
            id: "sheet\(number)", heading: say("Case \(sampled.reference)"), isOnNewPage: number > 1,
            blocks: [.table(table)])
    }
}
