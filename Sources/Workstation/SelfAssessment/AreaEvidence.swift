import Advocacy
import Audit
import Modelling
import Wording

/// What this audit itself holds on an area: only what is there, with the key that shows it.
extension Desk {
    /// Nil where it holds nothing.
    func evidence(on area: CommissioningArea) -> String? {
        guard let session else { return nil }
        switch (session.jurisdiction, area.id) {
        case (.england, "A3"), (.wales, "IA2"): return evidenceOfReadings(session)
        case (.england, "A2"), (.wales, "SA1"): return evidenceOfProjection(session, of: nil)
        case (.england, "A5"): return evidenceOfProjection(session, of: .cost)
        case (.england, "D6"), (.wales, "SD7"): return evidenceOfReasons(session)
        case (.england, "R4"): return evidenceOfComparison
        default: return nil
        }
    }

    private func evidenceOfReadings(_ session: Session) -> String? {
        let progress = session.progress
        guard progress.read > 0 else { return nil }
        return say("\(progress.read) of \(progress.planned) cases read; 2 shows the findings")
    }

    /// The projection as it was last drawn, unless the readings have changed since.
    private func evidenceOfProjection(_ session: Session, of figure: ProjectionFigure?) -> String? {
        guard desk.projection.stands(for: session), let projection = desk.projection.projection,
            projection.draws > 0
        else { return nil }
        let years = projection.scenarios.flatMap(\.years)
        if let figure, !years.contains(where: { $0[figure] != nil }) { return nil }
        return figure == .cost
            ? say("projected cost, \(projection.draws.grouped) draws; p shows it")
            : say("a projection of need, \(projection.draws.grouped) draws; p shows it")
    }

    private func evidenceOfReasons(_ session: Session) -> String? {
        let recorded = session.state.liveCases.compactMap(\.countedReading).count { reading in
            guard let reason = reading.facts[.reasonNotMade] else { return false }
            return !["unknown", "notRecorded"].contains(reason)
        }
        guard recorded > 0 else { return nil }
        return recorded == 1
            ? say("1 case that says why no advocate was arranged; 2 shows the findings")
            : say("\(recorded) cases that say why no advocate was arranged; 2 shows the findings")
    }

    private var evidenceOfComparison: String? {
        guard case .success(let comparison)? = desk.compare.result else { return nil }
        return say("a comparison with \(comparison.before.title); 4 shows it")
    }
}
