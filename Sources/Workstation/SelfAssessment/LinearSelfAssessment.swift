import Audit
import Wording

/// The self-assessment in lines: the same things that stand on the screen.
extension LinearWorkstation {
    /// How far it has come, what must be known of the instrument, and in Wales the matrix.
    var selfAssessmentHead: [String] {
        guard let session = workstation.desk.session else { return [] }
        let head = workstation.desk.selfAssessmentHead(session).joined(separator: "; ")
        let grid = session.jurisdiction == .wales ? SelfAssessmentGrid(of: session.state).lines : []
        return [
            say("\(session.state.plan.title), self-assessment: \(head)."),
            CommissioningInstrument.of(session.jurisdiction).caution,
        ]
            + grid
    }

    /// The area in focus: what it is, what it asks, and what is said of it.
    var focusedArea: [String] {
        guard let area = workstation.desk.focusedArea else {
            return [say("No area is shown. f changes the filter, / the search.")]
        }
        let asks = area.meaning.isEmpty ? "" : ". \(area.meaning)"
        return [AreaWords.title(area) + asks] + workstation.desk.lines(on: area).map(\.text)
            + [AreaWords.aside(area)].compactMap(\.self)
    }

    /// Every area shown, with its rating.
    var listedAreas: [String] {
        guard let session = workstation.desk.session else { return [] }
        let instrument = CommissioningInstrument.of(session.jurisdiction)
        return workstation.desk.selfAssessment.rows.map { row in
            switch row {
            case .heading(let text): return text
            case .area(let id):
                let judgement = workstation.desk.judgement(of: id)
                let word = AreaWords.standing(judgement.rating, in: session.jurisdiction).word
                let title = instrument.area(id).map(AreaWords.title) ?? id
                return judgement.lacksAction ? say("\(title): \(word), no action") : "\(title): \(word)"
            }
        }
    }
}
