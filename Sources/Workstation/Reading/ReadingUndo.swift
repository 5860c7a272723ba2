import Advocacy
import Audit
import Wording

/// Taking back and bringing again what was answered, noted or concluded of a case.
extension ReadingScreen {
    static func isPlace(of change: Change) -> Bool { change.area == nil }

    /// Says what it did, goes to where it did it, and asks why where the reading was complete.
    static func step(_ step: Answered.Step, _ change: Change, on desk: inout Desk) -> [Effect] {
        self.step(step, change, reason: nil, on: &desk)
    }

    private static func step(
        _ step: Answered.Step, _ change: Change, reason: String?, on desk: inout Desk
    ) -> [Effect] {
        let before = desk.before
        if desk.front?.reference != change.reference { _ = open(change.reference, on: &desk) }
        guard let screen = desk[Self.self], screen.read == change.reference else { return [] }
        // Agreeing or overruling lies in front of it.
        if desk.screen != place { desk.stack.removeLast() }
        if reason == nil, screen.ownReading(on: desk)?.isComplete == true {
            let asked = TextPrompt(
                "reasonForStep", .line, change.whyOfCompleteReading,
                draft: HalfTyped(.reasonForStep, about: step.rawValue, of: screen.read)
            ) { answer, desk in
                self.step(step, change, reason: answer.text, on: &desk)
            }
            desk.ask(asked.needing(say("A reason is needed; Esc leaves it as it was.")))
            return []
        }
        let body = step == .undo ? change.undone(reason: reason) : change.redone(reason: reason)
        return desk.with(Self.self) { screen, desk in
            guard let effects = desk.append([body], by: screen, back: before) else { return [] }
            screen.refresh(on: &desk)
            desk.prompt = nil
            screen.show(change, after: step, on: &desk)
            return effects
        } ?? []
    }

    /// Goes to where the change was, and says what it now is.
    private mutating func show(_ change: Change, after step: Answered.Step, on desk: inout Desk) {
        let isUndo = step == .undo
        let what: String
        switch change.kind {
        case .answer(let fact, let before, let after):
            focus(on: fact)
            func words(_ value: String?, _ none: String) -> String {
                value.map { AnswerWords.text($0, of: fact) } ?? none
            }
            let (from, to) = isUndo ? (after, before) : (before, after)
            let (was, isNow) = (words(from, say("no answer")), words(to, say("open", context: "question")))
            what = say("\(question(fact)) (\(was), now \(isNow))")
        case .assessment: return
        case .note(let fact, let before, let after):
            if let fact { focus(on: fact) }
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
            desk.open(.conclude, about: read)
        case .preparation:
            what = say("what was set beside the judgement")
            desk.open(.conclude, about: read)
        }
        let reference = change.reference
        desk.message = .done(
            isUndo ? say("Taken back in \(reference): \(what)") : say("Brought again in \(reference): \(what)"))
    }

    private func question(_ fact: Fact) -> String {
        walk.items.first { $0.question.fact == fact }?.question.text ?? fact.rawValue
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
