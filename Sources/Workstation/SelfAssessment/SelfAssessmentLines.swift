import Audit
import Wording

/// The self-assessment in lines: the same things that stand on the screen.
extension SelfAssessmentScreen {
    func lines(isNew: Bool, said: inout Said, of desk: Desk) -> [String] {
        guard let session = desk.session else { return [] }
        return (isNew ? headLines(session) : []) + focusedLines(of: desk)
    }

    func everything(of desk: Desk) -> [String]? {
        guard let session = desk.session else { return [] }
        return headLines(session) + listed(session)
    }

    /// How far it has come, what must be known of the instrument, and in Wales the matrix.
    private func headLines(_ session: Session) -> [String] {
        let grid = session.jurisdiction == .wales ? SelfAssessmentGrid(of: session.state).lines : []
        return [
            say("\(session.state.plan.title), self-assessment: \(head(session).joined(separator: "; "))."),
            CommissioningInstrument.of(session.jurisdiction).caution,
        ]
            + grid
    }

    /// The area in focus: what it is, what it asks, and what is said of it.
    private func focusedLines(of desk: Desk) -> [String] {
        guard let area = focusedArea(on: desk) else {
            return [say("No area is shown. f changes the filter, / the search.")]
        }
        let asks = area.meaning.isEmpty ? "" : ". \(area.meaning)"
        return [AreaWords.title(area) + asks] + lines(on: area, desk).map(\.text)
            + [AreaWords.aside(area)].compactMap(\.self)
    }

    /// Every area shown, with its rating.
    private func listed(_ session: Session) -> [String] {
        let instrument = CommissioningInstrument.of(session.jurisdiction)
        return rows.map { row in
            switch row {
            case .heading(let text): return text
            case .area(let id):
                let judgement = session.judgement(of: id)
                let word = AreaWords.standing(judgement.rating, in: session.jurisdiction).word
                let title = instrument.area(id).map(AreaWords.title) ?? id
                return judgement.lacksAction ? say("\(title): \(word), no action") : "\(title): \(word)"
            }
        }
    }
}
