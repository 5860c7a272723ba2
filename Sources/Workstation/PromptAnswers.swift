import Advocacy
import Audit
import Calendar
import Modelling
import TextUI
import Wording

/// Answers to the question that stands in front of the screen.
extension Desk {
    mutating func performInPrompt(_ command: Command, key: Key?, at now: Timestamp) -> [Effect] {
        switch (desk.prompt, command) {
        case (_, .back):
            leavePrompt()
            return []
        case (.text(let prompt), .done): return finish(prompt, at: now)
        case (.text(let prompt), .editor):
            guard prompt.field.isMultiline else {
                refuse(say("This is a single line; it needs no editor."))
                return []
            }
            return [.edit(prompt.field.text)]
        case (.text(let prompt), .complete):
            if prompt.isPath { return [.newAudit(.complete(prompt.field.text))] }
            desk.message = .refused(say("No path is asked for here, so there is nothing to complete."))
            return []
        case (.list(var prompt), .pick):
            guard let scalar = key?.typed, let number = Int(String(Character(scalar))) else { return [] }
            guard prompt.options.indices.contains(number - 1) else {
                desk.message = .refused(say("The list ends at \(prompt.options.count)."))
                return []
            }
            prompt.focus = number - 1
            return finish(prompt, at: now)
        case (.list(let prompt), .done): return finish(prompt, at: now)
        case (.palette(let palette), .done): return run(palette, at: now)
        case (.confirmation(let confirmation), .yes): return carryOut(confirmation, at: now)
        case (.confirmation(let confirmation), .no):
            if confirmation.purpose == .goOnWithNewAudit {
                beginNewAuditAnew()
                return []
            }
            desk.prompt = nil
            desk.reasonToKeep = nil
            desk.message = .done(say("Left as it was."))
            if confirmation.purpose == .makeAudit { leaveQuestion() }
            return []
        default: return []
        }
    }

    /// Puts a text prompt in front, with what was left unfinished there.
    mutating func ask(for purpose: TextPrompt.Purpose, _ title: String, text: String = "", limit: Int? = nil) {
        var prompt = TextPrompt(purpose, title: title, text: text, limit: limit)
        if let left = halfTyped(purpose).flatMap({ desk.unfinished[$0] }) {
            prompt.field.clear()
            prompt.field.insert(left)
        }
        desk.prompt = .text(prompt)
    }

    /// Esc: back, and what was typed is there again when one comes back. A search shows everything again.
    private mutating func leavePrompt() {
        let left = desk.prompt
        desk.prompt = nil
        desk.reasonToKeep = nil
        switch left {
        case .list(let list): if case .privacy(let prompt) = list.purpose { desk.prompt = .text(prompt) }
        case .text(let prompt):
            if case .reasonToKeep(let original) = prompt.purpose {
                _ = leaveHalfTyped(.text(prompt))
                desk.prompt = .text(original)
            } else if case .newAudit(let row) = prompt.purpose {
                desk.newAudit?.rephrase(row, prompt.field.text.trimmed)
            } else if prompt.purpose == .search {
                search(for: "")
            } else if leaveHalfTyped(.text(prompt)) {
                sayHalfTyped()
            }
        case .confirmation(let confirmation):
            if confirmation.purpose == .makeAudit { leaveQuestion() }
            if leaveHalfTyped(.confirmation(confirmation)) { sayHalfTyped() }
        case .palette, nil: break
        }
    }

    private mutating func sayHalfTyped() {
        desk.message = .done(say("Not recorded yet; what you typed is here again when you come back to it."))
    }

    /// What came back from the editor takes the place of what stood in the field; it is not recorded yet.
    mutating func takeEdited(_ text: String) {
        guard case .text(var prompt) = desk.prompt else { return }
        prompt.field.clear()
        prompt.field.insert(text.trimmed)
        prompt.fault = nil
        desk.prompt = .text(prompt)
        sayLeftOut(of: prompt.field)
    }

    /// What had no room where something was typed or pasted is never lost without a word.
    mutating func sayLeftOut(of field: TextField?) {
        guard let field, field.leftOut > 0 else { return }
        refuse(
            say(
                "Only \(field.limit.grouped) characters have room here; left out: \(field.leftOut.grouped)."))
    }

    private mutating func finish(_ prompt: TextPrompt, at now: Timestamp) -> [Effect] {
        let text = prompt.field.text.trimmed
        // What stands there already, unchanged, was asked about when it was typed.
        if prompt.isGuarded, text != prompt.initial.trimmed,
            let warning = PrivacyGuard.warning(for: text, today: now.date)
        {
            if case .reasonToKeep = prompt.purpose {
                refuse(warning)
                return []
            }
            desk.prompt = .list(ListPrompt(asking: prompt, warning: warning))
            return []
        }
        return finish(prompt.purpose, text, reasonToKeep: nil, at: now)
    }

    private mutating func finish(
        _ purpose: TextPrompt.Purpose, _ text: String, reasonToKeep: String?, at now: Timestamp
    ) -> [Effect] {
        if let typed = halfTyped(purpose) { desk.unfinished[typed] = nil }
        switch purpose {
        case .note(let fact): return writeNote(fact, text, reasonToKeep, at: now)
        case .answer(let fact): return finishAnswer(fact, text, at: now)
        case .date(let fact, let near): return finishDate(fact, text, near: near, at: now)
        case .reasonForAnswer(let fact, let value):
            guard !text.isEmpty else { return needed(say("A reason is needed; Esc leaves the answer as it was.")) }
            return commit(fact, value, reason: text, at: now)
        case .reasonForNote(let fact, let note, let kept):
            guard !text.isEmpty else { return needed(say("A reason is needed; Esc leaves the note as it was.")) }
            let reason = kept.map { "\(text); kept as written: \($0)" } ?? text
            return commitNote(fact, note, reason: reason, at: now)
        case .reasonForConclusion:
            guard !text.isEmpty else { return needed(say("A reason is needed; Esc leaves the conclusion as it was.")) }
            return conclude(overrule: nil, reason: text, at: now)
        case .reasonForStep(let step):
            guard !text.isEmpty else { return needed(say("A reason is needed; Esc leaves it as it was.")) }
            return self.step(step, reason: text, at: now)
        case .overruleReason(let duty, let outcome):
            guard !text.isEmpty else { return needed(say("Overruling needs a reason; Esc goes back.")) }
            return conclude(overrule: Completion.Overrule(duty: duty, outcome: outcome, reason: text), at: now)
        case .feedback:
            let effects = prepare(at: now) { $0.feedback = text }
            desk.prompt = nil
            return effects
        case .actionText:
            let effects = prepare(at: now) { beside in
                let action = beside.action
                beside.action =
                    text.isEmpty
                    ? nil
                    : Completion.Action(text: text, owner: action?.owner ?? "", due: action?.due)
            }
            desk.prompt = nil
            if !text.isEmpty {
                ask(
                    for: .actionOwner, say("Who should do it? (a role, not a name)"),
                    text: preparation.action?.owner ?? "")
            }
            return effects
        case .actionOwner:
            let effects = prepare(at: now) { beside in
                beside.action = beside.action.map { Completion.Action(text: $0.text, owner: text, due: $0.due) }
            }
            ask(for: .actionDue, say("By when? (empty: no date)"), text: preparation.action?.due?.description ?? "")
            return effects
        case .actionDue: return finishDue(text, at: now)
        case .replacementNote(let reason):
            guard !text.isEmpty else { return needed(say("A note is needed: what is wrong with the case?")) }
            confirmReplacement(reason, note: text)
        case .settledReason(let judgement):
            guard !text.isEmpty else { return needed(say("A reason is needed; Esc leaves it unsettled.")) }
            return settle(judgement, reason: text, at: now)
        case .search: desk.prompt = nil
        case .assumption: return finishAssumption(text, at: now)
        case .assumptionSource: return finishAssumptionSource(text, reasonToKeep)
        case .areaNote(let area, let rating):
            return finishStrengths(of: area, rating: rating, text, at: now)
        case .areaActionText(let area):
            return finishActionText(on: area, text, at: now)
        case .areaActionOwner(let area, let action): finishActionOwner(on: area, text: action, text)
        case .areaActionDue(let area, let action, let owner):
            return finishActionDue(on: area, text: action, owner: owner, text, at: now)
        case .goTo:
            desk.prompt = nil
            if !text.isEmpty { goToCase(text) }
        case .exportFile(let export):
            guard !text.isEmpty else { return needed(say("The name of a file is needed; Esc goes back.")) }
            return write(export, to: text)
        case .baselinePath:
            guard !text.isEmpty else { return needed(say("The path of an audit is needed; Esc goes back.")) }
            desk.prompt = nil
            return [.readBaseline(path: text)]
        case .newRecord: return writeOut(to: text)
        case .newAudit(let row): return finishNewAuditText(row, text, reasonToKeep: reasonToKeep)
        case .reasonToKeep(let original):
            guard !text.isEmpty else { return needed(say("A reason is needed; Esc goes back to the text.")) }
            if !original.purpose.placesReasonToKeep {
                desk.reasonToKeep = desk.reasonToKeep.map { "\($0); \(text)" } ?? text
            }
            return finish(original.purpose, original.field.text.trimmed, reasonToKeep: text, at: now)
        }
        return []
    }

    private mutating func needed(_ why: String) -> [Effect] {
        refuse(why)
        return []
    }

    private mutating func writeNote(_ fact: Fact?, _ text: String, _ reason: String?, at now: Timestamp) -> [Effect] {
        guard desk.reading != nil else { return [] }
        guard text != currentReading?.notes[fact] ?? "" else {
            desk.prompt = nil
            return []
        }
        if currentReading?.isComplete == true, currentReading?.notes[fact] != nil {
            ask(
                for: .reasonForNote(fact, text: text, kept: reason),
                say("This reading is complete. Why is the note changed?"))
            return []
        }
        return commitNote(fact, text, reason: reason, at: now)
    }

    private mutating func commitNote(_ fact: Fact?, _ text: String, reason: String?, at now: Timestamp) -> [Effect] {
        guard let reference = desk.reading?.reference else { return [] }
        let noted = Noted(case: reference, fact: fact, text: text, reason: reason)
        guard let effects = append([.noted(noted)], at: now) else { return [] }
        desk.prompt = nil
        return effects
    }

    private mutating func finishAnswer(_ fact: Fact, _ text: String, at now: Timestamp) -> [Effect] {
        guard !text.isEmpty else { return needed(say("Nothing is typed; Esc leaves the question open.")) }
        do {
            guard let value = try fact.canonical(text) else { return [] }
            return put(fact, value, at: now)
        } catch {
            return needed(error.message)
        }
    }

    private mutating func finishDate(_ fact: Fact, _ text: String, near: CivilDate, at now: Timestamp) -> [Effect] {
        if ["u", "unknown"].contains(text.lowercased()) { return put(fact, Answer.unknown.rawValue, at: now) }
        do {
            return put(fact, try DateEntry.read(text, near: near).description, at: now)
        } catch {
            return needed(error.message)
        }
    }

    private mutating func finishDue(_ text: String, at now: Timestamp) -> [Effect] {
        do {
            let due = text.isEmpty ? nil : try DateEntry.read(text, near: now.date)
            let effects = prepare(at: now) { beside in
                beside.action = beside.action.map { Completion.Action(text: $0.text, owner: $0.owner, due: due) }
            }
            desk.prompt = nil
            return effects
        } catch {
            refuse(error.message)
            return []
        }
    }

    private mutating func carryOut(_ confirmation: Confirmation, at now: Timestamp) -> [Effect] {
        switch confirmation.purpose {
        case .makeAudit: return makeAudit()
        case .goOnWithNewAudit:
            goOnWithNewAudit()
            return []
        case .replaceFile(let text, let path):
            desk.prompt = nil
            return [.replaceFile(text, path: path)]
        case .replace(let replaced):
            guard let effects = append([.replaced(replaced)], at: now) else {
                desk.prompt = nil
                return []
            }
            desk.prompt = nil
            let reference = replaced.caseReference
            let taker = session?.state.sampledCase(reference)?.replaced?.replacement
            if let taker { desk.cases.focus(on: taker) }
            desk.message = .done(
                taker.map { say("\(reference) is replaced. \($0) takes its place.") }
                    ?? say("\(reference) is replaced. Its stratum has no further case."))
            return effects
        }
    }
}

extension String {
    /// Without spaces and line breaks at either end.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
