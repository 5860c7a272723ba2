import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// Agreeing with the determination or overruling it, and what should follow from the case.
struct ConclusionScreen: Sendable {
    /// The first line that is visible.
    var first = 0
}

extension Desk {
    mutating func openConclusion() {
        guard desk.reading != nil, desk.screen == .reading else { return }
        desk.conclusion.first = 0
        desk.stack.append(.conclusion)
    }

    /// What stands beside the judgement: set since, or as the conclusion has it.
    var preparation: Preparation {
        guard let reading = shownReading else { return Preparation() }
        return reading.prepared ?? reading.completion.map { Preparation($0, keepingOverrule: true) } ?? Preparation()
    }

    /// Changes what stands beside the judgement; on the disk before the next key, as an answer is.
    mutating func prepare(at now: Timestamp, _ change: (inout Preparation) -> Void) -> [Effect] {
        guard let reference = desk.reading?.reference else { return [] }
        var changed = preparation
        change(&changed)
        guard changed != preparation else { return [] }
        return append([.prepared(Prepared(case: reference, preparation: changed))], at: now) ?? []
    }

    mutating func performOnConclusion(_ command: Command, at now: Timestamp) -> [Effect] {
        switch command {
        case .agree: return conclude(overrule: nil, at: now)
        case .overrule:
            if let why = whyNotConcluded {
                desk.message = .refused(why)
                return []
            }
            guard let session else { return [] }
            let duties = Duty.allCases.map { $0.label(in: session.jurisdiction) }
            let focus = Duty.allCases.firstIndex { $0 == desk.reading?.walk.determination.duty } ?? 0
            desk.prompt = .list(
                ListPrompt(
                    purpose: .overruledDuty, title: say("Your own judgement"), options: duties, focus: focus))
        case .feedback:
            if mayWrite() { ask(for: .feedback, say("Feedback for the practitioner"), text: preparation.feedback) }
        case .action:
            if mayWrite() { ask(for: .actionText, say("What should be done?"), text: preparation.action?.text ?? "") }
        case .urgent:
            guard mayWrite() else { return [] }
            let effects = prepare(at: now) { $0.isUrgent.toggle() }
            guard !effects.isEmpty else { return [] }
            desk.message = .done(
                preparation.isUrgent
                    ? say("Marked urgent; it stands among the actions at once.") : say("No longer marked urgent."))
            return effects
        case .caseNote: writeCaseNote()
        default: break
        }
        return []
    }

    private mutating func mayWrite() -> Bool {
        guard let why = whyNotWritten else { return true }
        desk.message = .refused(why)
        return false
    }

    /// Why the reading cannot be concluded; nil if it can.
    var whyNotConcluded: String? {
        if let why = whyNotWritten { return why }
        guard let reading = desk.reading else { return nil }
        if let contradiction = reading.walk.determination.contradictions.first {
            return say("Two answers contradict each other: \(contradiction) Esc goes back to change one.")
        }
        let open = reading.open.count
        guard open > 0 else { return nil }
        return open == 1
            ? say("One question is still open; Esc goes back to it.")
            : say("\(open) questions are still open; Esc goes back to them.")
    }

    /// The completion that agreeing, or overruling, would record now.
    private func completion(overrule: Completion.Overrule?) -> Completion? {
        guard let reading = desk.reading, let session else { return nil }
        let beside = preparation
        return Completion(
            reading.walk.determination, of: reading.walk.activeFacts, under: reading.questionnaire.rules,
            policies: session.state.plan.policies, overrule: overrule, feedback: beside.feedback, action: beside.action,
            isUrgent: beside.isUrgent)
    }

    /// What the outcome would be under another duty, by the rules' own table.
    func outcome(under duty: Duty?) -> Outcome? {
        completion(overrule: Completion.Overrule(duty: duty, outcome: nil, reason: ""))?.outcome
    }

    /// Completes the reading and opens the next case that is not read.
    mutating func conclude(overrule: Completion.Overrule?, reason: String? = nil, at now: Timestamp) -> [Effect] {
        if let why = whyNotConcluded {
            desk.message = .refused(why)
            return []
        }
        guard let reading = desk.reading, let completion = completion(overrule: overrule) else { return [] }
        var effects: [Effect] = []
        if currentReading?.completion != completion {
            if currentReading?.isComplete == true, overrule == nil, reason == nil {
                ask(for: .reasonForConclusion, say("This reading is complete. Why is its conclusion changed?"))
                return []
            }
            let completed = Completed(case: reading.reference, completion: completion, reason: reason)
            guard let appended = append([.completed(completed)], at: now) else { return [] }
            effects = appended
        }
        desk.prompt = nil
        guard let session else { return effects }
        if let next = session.nextUnread(after: reading.reference) {
            openReading(of: next)
            if desk.reading?.reference == next {
                desk.message = .done(say("\(reading.reference): \(completion.outcome.label). Now \(next)."))
            }
        } else {
            desk.stack = [.start, .cases]
            desk.cases.refresh(session)
            desk.cases.focus(on: reading.reference)
            desk.message = .done("\(reading.reference): \(completion.outcome.label). \(everythingIsRead)")
        }
        return effects
    }
}
