import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// Agreeing with the determination or overruling it, and what should follow from the case.
struct ConclusionScreen: Sendable {
    /// What is written beside the judgement, kept by case until it is concluded.
    struct Draft: Sendable, Hashable {
        var feedback = ""
        var actionText = ""
        var actionOwner = ""
        var actionDue: CivilDate?
        var isUrgent = false

        init() {}

        init(_ completion: Completion) {
            feedback = completion.feedback
            actionText = completion.action?.text ?? ""
            actionOwner = completion.action?.owner ?? ""
            actionDue = completion.action?.due
            isUrgent = completion.isUrgent
        }

        var action: Completion.Action? {
            actionText.isEmpty ? nil : Completion.Action(text: actionText, owner: actionOwner, due: actionDue)
        }
    }

    private var drafts: [String: Draft] = [:]
    /// The first line that is visible.
    var first = 0

    func draft(for reading: Reading?, of reference: String) -> Draft {
        drafts[reference] ?? reading?.completion.map(Draft.init) ?? Draft()
    }

    mutating func keep(_ draft: Draft, for reference: String) { drafts[reference] = draft }
    mutating func forget(_ reference: String) { drafts[reference] = nil }
}

extension Workstation {
    mutating func openConclusion() {
        guard desk.reading != nil, desk.screen == .reading else { return }
        desk.conclusion.first = 0
        desk.stack.append(.conclusion)
    }

    var draft: ConclusionScreen.Draft {
        desk.conclusion.draft(for: shownReading, of: desk.reading?.reference ?? "")
    }

    mutating func changeDraft(_ change: (inout ConclusionScreen.Draft) -> Void) {
        guard let reference = desk.reading?.reference else { return }
        var draft = draft
        change(&draft)
        desk.conclusion.keep(draft, for: reference)
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
            if mayWrite() { ask(for: .feedback, say("Feedback for the practitioner"), text: draft.feedback) }
        case .action:
            if mayWrite() { ask(for: .actionText, say("What should be done?"), text: draft.actionText) }
        case .urgent:
            guard mayWrite() else { return [] }
            changeDraft { $0.isUrgent.toggle() }
            desk.message = .done(
                draft.isUrgent
                    ? say("Marked urgent; recorded when you conclude.") : say("No longer marked urgent."))
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
        let draft = draft
        return Completion(
            reading.walk.determination, of: reading.walk.activeFacts, under: reading.questionnaire.rules,
            policies: session.state.plan.policies, overrule: overrule, feedback: draft.feedback, action: draft.action,
            isUrgent: draft.isUrgent)
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
        desk.conclusion.forget(reading.reference)
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
