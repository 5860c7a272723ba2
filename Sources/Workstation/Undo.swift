import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// Taking back and bringing again: answers, notes, conclusions and ratings, one after another.
extension Desk {
    /// Undo or redo: says what it did, goes to where it did it, and asks why where the reading was complete.
    mutating func step(_ step: Answered.Step, reason: String?, at now: Timestamp) -> [Effect] {
        guard let session else { return [] }
        if let why = whyReadOnly {
            desk.message = .refused(why)
            return []
        }
        let change = step == .undo ? session.state.undoable(by: reader) : session.state.redoable(by: reader)
        guard let change else {
            desk.message = .refused(
                step == .undo ? say("There is nothing to take back.") : say("Nothing was taken back."))
            return []
        }
        if let area = change.area { return self.step(step, change, of: area, at: now) }
        if desk.reading?.reference != change.reference || [.cases, .selfAssessment].contains(desk.screen) {
            openReading(of: change.reference)
        }
        guard desk.reading?.reference == change.reference else { return [] }
        if desk.screen == .conclusion { desk.stack.removeLast() }
        if reason == nil, currentReading?.isComplete == true {
            ask(for: .reasonForStep(step), change.whyOfCompleteReading)
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
            let (was, isNow) = (words(from, say("no answer")), words(to, say("open", context: "question")))
            what = say("\(question(fact)) (\(was), now \(isNow))")
        case .assessment: return
        case .note(let fact, let before, let after):
            if let fact { desk.reading?.focus(on: fact) }
            let isNone = (isUndo ? before : after).isEmpty
            if let about = fact.map(question) {
                what = isNone ? say("the note on “\(about)”, now none") : say("the note on “\(about)”")
            } else {
                what = isNone ? say("the note on the whole case, now none") : say("the note on the whole case")
            }
        case .conclusion(let before, let after):
            let stands = isUndo ? before : after
            what =
                stands.map { say("the conclusion; now \($0.completion.outcome.label)") }
                ?? say("the conclusion; the reading is open again")
            openConclusion()
        case .preparation:
            what = say("what was set beside the judgement")
            openConclusion()
        }
        let reference = change.reference
        desk.message = .done(
            isUndo ? say("Taken back in \(reference): \(what)") : say("Brought again in \(reference): \(what)"))
    }

    private func question(_ fact: Fact) -> String {
        desk.reading?.walk.items.first { $0.question.fact == fact }?.question.text ?? fact.rawValue
    }
}

extension Change {
    /// Asked before it is taken back or brought again.
    fileprivate var whyOfCompleteReading: String {
        switch kind {
        case .answer: say("The reading of \(reference) is complete. Why is the answer changed?")
        case .note: say("The reading of \(reference) is complete. Why is the note changed?")
        case .conclusion, .preparation:
            say("The reading of \(reference) is complete. Why is the conclusion changed?")
        case .assessment: say("The reading of \(reference) is complete. Why is the rating changed?")
        }
    }
}
