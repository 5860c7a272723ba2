import Advocacy
import Audit
import Tables

/// What the council says of its own commissioning, as a table for a spreadsheet: a line for each area, rated or not.
public struct SelfAssessmentTable: Sendable {
    private let areas: [CommissioningArea]
    private let state: AuditState

    /// Of the areas given, in their order.
    public init(of areas: [CommissioningArea], in state: AuditState) {
        self.areas = areas
        self.state = state
    }

    /// Comma-separated; what a spreadsheet would take for a formula has an apostrophe before it. The last lines say where
    /// the areas come from.
    public var csv: String {
        let jurisdiction = state.plan.jurisdiction
        let instrument = CommissioningInstrument.of(jurisdiction)
        let hasLevels = areas.contains { $0.level != nil }
        var table = DelimitedText(lineEnd: "\r\n")
        table.add(
            ["area"] + (hasLevels ? ["level"] : []) + ["stage"] + (hasLevels ? ["stage inferred"] : [])
                + ["title", "rating", "strengths or note", "to share", "action", "owner", "due", "rated by", "on"])
        for area in areas {
            let assessment = state.assessments[area.id]
            let judgement = assessment?.judgement ?? AreaJudgement()
            let cells =
                [area.id] + (hasLevels ? [area.level?.title ?? ""] : []) + [area.stage.title(in: jurisdiction)]
                + (hasLevels ? [area.isStageInferred ? "yes" : "no"] : [])
                + [
                    area.title, judgement.rating?.label(in: jurisdiction) ?? "not rated", judgement.note,
                    judgement.isToShare ? "yes" : "no", judgement.action?.text ?? "", judgement.action?.owner ?? "",
                    judgement.action?.due?.description ?? "", assessment?.reader ?? "",
                    assessment?.time.date.description ?? "",
                ]
            table.add(cells)
        }
        table.add(["source: \(instrument.source)"])
        return table.text
    }
}
