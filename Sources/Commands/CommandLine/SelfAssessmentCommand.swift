import ArgumentParser
import Audit
import JSON
import Reporting

/// `self-assessment AUDIT`: the council's judgement of its own commissioning.
struct SelfAssessmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "self-assessment", abstract: "The council's judgement of its own commissioning, area by area.",
        discussion: """
            Every area, rated or not; they are rated on the screen (5 on the list of cases).

            EXAMPLES
              advocacy-audit self-assessment town.audit
              advocacy-audit self-assessment town.audit --csv > areas.csv
            """)

    @Argument(help: "The audit.") var audit: String
    @OptionGroup var forms: TableForms

    func run() throws {
        let audit = try AuditAtHand.open(audit, despiteFaults: forms.despiteFaults)
        let state = audit.state
        let instrument = CommissioningInstrument.of(state.plan.jurisdiction)
        if forms.json {
            try Output.json(
                audit.provenance.added(to: [
                    "source": .string(instrument.source),
                    "areas": .array(instrument.areas.map { $0.json(state.assessments[$0.id]) }),
                ]))
        } else if forms.csv {
            try Output.write(SelfAssessmentTable(of: instrument.areas, in: state).csv)
        } else {
            let rated = instrument.areas.count { state.assessments[$0.id]?.judgement.rating != nil }
            try Output.line("\(rated) of \(instrument.areas.count) areas rated")
            for area in instrument.areas { try Output.line(area.text(state.assessments[area.id], of: state)) }
            if audit.provenance.caution != nil { try Output.line(audit.provenance.text) }
        }
    }
}

extension CommissioningArea {
    fileprivate func json(_ assessment: Assessment?) -> JSONValue {
        let judgement = assessment?.judgement
        let action: JSONValue =
            judgement?.action.map {
                [
                    "text": .string($0.text), "owner": .string($0.owner),
                    "due": JSONValue($0.due?.description),
                ]
            } ?? .null
        return [
            "area": .string(id), "stage": .string(stage.rawValue), "level": JSONValue(level?.rawValue),
            "title": .string(title), "rating": JSONValue(judgement?.rating?.rawValue),
            "note": .string(judgement?.note ?? ""), "share": .bool(judgement?.isToShare ?? false), "action": action,
            "reader": JSONValue(assessment?.reader), "date": JSONValue(assessment?.time.date.description),
        ]
    }

    fileprivate func text(_ assessment: Assessment?, of state: AuditState) -> String {
        let judgement = assessment?.judgement
        let rating = judgement?.rating?.label(in: state.plan.jurisdiction) ?? "not rated"
        let note = judgement.map { $0.note.isEmpty ? "" : "; " + $0.note.replacing("\n", with: " ") } ?? ""
        return "\(id)  \(title): \(rating)\(note)"
    }
}
