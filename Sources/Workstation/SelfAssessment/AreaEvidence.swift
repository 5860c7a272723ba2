import Advocacy
import Audit
import Projection
import Wording

/// What this audit itself holds on an area: only what is there, with the key that shows it.
extension SelfAssessmentScreen {
    /// Nil where it holds nothing.
    func evidence(on area: CommissioningArea, of desk: Desk) -> String? {
        guard let session = desk.session else { return nil }
        switch (session.jurisdiction, area.id) {
        case (.england, "A3"), (.wales, "IA2"): return evidenceOfReadings(session)
        case (.england, "A2"), (.wales, "SA1"): return evidenceOfProjection(desk, session, isOfCost: false)
        case (.england, "A5"): return evidenceOfProjection(desk, session, isOfCost: true)
        case (.england, "D6"), (.wales, "SD7"): return evidenceOfReasons(session)
        case (.england, "R4"): return evidenceOfComparison(desk, session)
        default: return nil
        }
    }

    private func evidenceOfReadings(_ session: Session) -> String? {
        let progress = session.progress
        guard progress.read > 0 else { return nil }
        return say("\(progress.read) of \(progress.planned) cases audited; 2 shows the findings")
    }

    /// What other screens hold of the audit as it stands.
    private func held(_ desk: Desk, _ session: Session) -> [Evidence] {
        desk.screens.values.compactMap { $0.evidence(in: session) }
    }

    private func evidenceOfProjection(_ desk: Desk, _ session: Session, isOfCost: Bool) -> String? {
        for case .projection(let draws, let hasCost) in held(desk, session) where hasCost || !isOfCost {
            return isOfCost
                ? say("projected cost, \(draws.grouped) draws; p shows it")
                : say("a projection of need, \(draws.grouped) draws; p shows it")
        }
        return nil
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

    private func evidenceOfComparison(_ desk: Desk, _ session: Session) -> String? {
        for case .comparison(let title) in held(desk, session) { return say("a comparison with \(title); 4 shows it") }
        return nil
    }
}
