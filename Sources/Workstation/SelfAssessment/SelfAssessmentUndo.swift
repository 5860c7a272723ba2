import Advocacy
import Audit
import Calendar
import Wording

/// Taking back and bringing again what was said of an area.
extension SelfAssessmentScreen {
    static func isPlace(of change: Change) -> Bool { change.area != nil }

    static func step(_ step: Answered.Step, _ change: Change, on desk: inout Desk) -> [Effect] {
        guard case .assessment(let from, let to) = change.kind, let area = change.area else { return [] }
        let before = desk.before
        _ = open(nil, on: &desk)
        let body = step == .undo ? change.undone() : change.redone()
        return desk.with(Self.self) { screen, desk in
            guard let effects = desk.append([body], by: screen, back: before), let session = desk.session else {
                return []
            }
            desk.prompt = nil
            screen.list(session)
            if !screen.shown.contains(area) {
                (screen.filter, screen.search) = (.all, "")
                screen.list(session)
            }
            screen.focus(on: area)
            let (old, new) = step == .undo ? (to, from) : (from, to)
            let what = difference(
                old?.judgement ?? AreaJudgement(), new?.judgement ?? AreaJudgement(), in: session.jurisdiction)
            desk.message = .done(
                step == .undo ? say("Taken back in \(area): \(what)") : say("Brought again in \(area): \(what)"))
            return effects
        } ?? []
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
