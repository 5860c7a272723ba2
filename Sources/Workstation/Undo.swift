import Advocacy
import Audit
import TextUI

/// Taking back and bringing again: answers, notes, conclusions and ratings, one after another.
extension Workstation {
    /// Undo or redo: says what it did, goes to where it did it, and asks why where the reading was complete.
    mutating func step(_ step: Answered.Step, reason: String?, at now: Timestamp) -> [Effect] {
        guard let session else { return [] }
        if let why = whyReadOnly {
            desk.message = .refused(why)
            return []
        }
        let change = step == .undo ? session.state.undoable(by: reader) : session.state.redoable(by: reader)
        guard let change else {
            desk.message = .refused(step == .undo ? "There is nothing to take back." : "Nothing was taken back.")
            return []
        }
        if let area = change.area { return self.step(step, change, of: area, at: now) }
        if desk.reading?.reference != change.reference || [.cases, .selfAssessment].contains(desk.screen) {
            openReading(of: change.reference)
        }
        guard desk.reading?.reference == change.reference else { return [] }
        if desk.screen == .conclusion { desk.stack.removeLast() }
        if reason == nil, currentReading?.isComplete == true {
            ask(
                for: .reasonForStep(step),
                "The reading of \(change.reference) is complete. Why is \(change.kind.subject) changed?")
            return []
        }
        let body = step == .undo ? change.undone(reason: reason) : change.redone(reason: reason)
        guard let effects = append([body], at: now) else { return [] }
        desk.prompt = nil
        show(change, after: step)
        return effects
    }

    /// Goes to where the change was, and says what it now is.
    private mutating func show(_ change: Change, after step: Answered.Step) {
        let isUndo = step == .undo
        let what: String
        switch change.kind {
        case .answer(let fact, let before, let after):
            desk.reading?.focus(on: fact)
            func words(_ value: String?, _ none: String) -> String {
                value.map { AnswerWords.text($0, of: fact) } ?? none
            }
            let (from, to) = isUndo ? (after, before) : (before, after)
            what = "\(question(fact)) (\(words(from, "no answer")), now \(words(to, "open")))"
        case .assessment: return
        case .note(let fact, let before, let after):
            if let fact { desk.reading?.focus(on: fact) }
            let about = fact.map { "the note on “\(question($0))”" } ?? "the note on the whole case"
            what = (isUndo ? before : after).isEmpty ? "\(about), now none" : about
        case .conclusion(let before, let after):
            let stands = isUndo ? before : after
            what =
                "the conclusion; \(stands.map { "now \($0.completion.outcome.label)" } ?? "the reading is open again")"
            // What was written beside the conclusion is there again when it is judged anew.
            if stands == nil {
                desk.conclusion.keep(ConclusionScreen.Draft(after.completion), for: change.reference)
            } else {
                desk.conclusion.forget(change.reference)
            }
            openConclusion()
        }
        desk.message = .done("\(isUndo ? "Taken back" : "Brought again") in \(change.reference): \(what)")
    }

    private func question(_ fact: Fact) -> String {
        desk.reading?.walk.items.first { $0.question.fact == fact }?.question.text ?? fact.rawValue
    }
}

extension Change.Kind {
    /// What the change is of, within a question.
    fileprivate var subject: String {
        switch self {
        case .answer: "the answer"
        case .note: "the note"
        case .conclusion: "the conclusion"
        case .assessment: "the rating"
        }
    }
}
