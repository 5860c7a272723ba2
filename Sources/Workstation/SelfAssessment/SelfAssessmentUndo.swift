import Advocacy
import Audit
import Calendar
import Wording

/// Taking back and bringing again what was said of an area.
extension Desk {
    mutating func step(_ step: Answered.Step, _ change: Change, of area: String, at now: Timestamp) -> [Effect] {
        guard case .assessment(let before, let after) = change.kind,
            let effects = append([step == .undo ? change.undone() : change.redone()], at: now), let session
        else { return [] }
        desk.prompt = nil
        openSelfAssessment(session)
        if !desk.selfAssessment.shown.contains(area) {
            showAreas { screen, _ in (screen.filter, screen.search) = (.all, "") }
        }
        desk.selfAssessment.focus(on: area)
        let (from, to) = step == .undo ? (after, before) : (before, after)
        let what = Self.difference(
            from?.judgement ?? AreaJudgement(), to?.judgement ?? AreaJudgement(), in: session.jurisdiction)
        desk.message = .done(
            step == .undo ? say("Taken back in \(area): \(what)") : say("Brought again in \(area): \(what)"))
        return effects
    }

    /// What changed between two things said of an area, and how it now is.
    private static func difference(
        _ from: AreaJudgement, _ to: AreaJudgement, in jurisdiction: Jurisdiction
    ) -> String {
        var parts: [String] = []
        if from.rating != to.rating {
            let words = [from, to].map { AreaWords.standing($0.rating, in: jurisdiction).word }
            parts.append(say("the rating (\(words[0])), now \(words[1])"))
        }
        if from.note != to.note { parts.append(to.note.isEmpty ? say("the note, now none") : say("the note")) }
        if from.action != to.action { parts.append(to.action == nil ? say("the action, now none") : say("the action")) }
        if from.isToShare != to.isToShare {
            parts.append(to.isToShare ? say("the mark to share") : say("the mark to share, now none"))
        }
        return parts.joined(separator: "; ")
    }
}
