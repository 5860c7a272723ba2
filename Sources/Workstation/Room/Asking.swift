import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// Asking, and answers to the question that stands in front of the screen.
extension Desk {
    /// Puts a text prompt in front, with what was left unfinished there.
    mutating func ask(_ asked: TextPrompt) {
        var asked = asked
        if let left = asked.draft.flatMap({ unfinished[$0] }) {
            asked.field.clear()
            asked.field.insert(left)
        }
        prompt = .text(asked)
    }

    mutating func ask(_ asked: ListPrompt) { prompt = .list(asked) }

    mutating func ask(_ asked: Confirmation) { prompt = .confirmation(asked) }

    /// Says what is wrong, in the field that is being typed if there is one.
    mutating func refuse(_ why: String) {
        if case .text(var asked) = prompt {
            asked.fault = why
            prompt = .text(asked)
        } else {
            message = .refused(why)
        }
    }

    /// The same, and there is nothing to be done.
    mutating func refused(_ why: String) -> [Effect] {
        refuse(why)
        return []
    }

    mutating func performInPrompt(_ command: Command, key: Key?) -> [Effect] {
        switch (prompt, command) {
        case (_, .back):
            leavePrompt()
            return []
        case (.text(let asked), .done): return finish(asked)
        case (.text(let asked), .editor):
            guard asked.field.isMultiline else { return refused(say("This is a single line; it needs no editor.")) }
            return [.edit(asked.field.text)]
        case (.text(let asked), .complete):
            if asked.isPath { return [.newAudit(.complete(asked.field.text))] }
            message = .refused(say("No path is asked for here, so there is nothing to complete."))
            return []
        case (.list(let list), .pick):
            guard let scalar = key?.typed, let number = Int(String(Character(scalar))) else { return [] }
            guard list.options.indices.contains(number - 1) else {
                message = .refused(say("The list ends at \(list.options.count)."))
                return []
            }
            return list.finish(number - 1, &self)
        case (.list(let list), .done): return list.finish(list.focus, &self)
        case (.palette(let palette), .done): return run(palette)
        case (.confirmation(let confirmation), .yes): return confirmation.yes(&self)
        case (.confirmation(let confirmation), .no):
            if let no = confirmation.no { return no(&self) }
            prompt = nil
            reasonToKeep = nil
            message = .done(say("Left as it was."))
            confirmation.left?(&self)
            return []
        default: return []
        }
    }

    /// Esc: back, and what was typed is there again when one comes back.
    private mutating func leavePrompt() {
        let left = prompt
        prompt = nil
        reasonToKeep = nil
        switch left {
        case .list(let list): if let about = list.about { prompt = .text(about) }
        case .text(let asked):
            if let leave = asked.left {
                leave(asked, &self)
            } else if leaveHalfTyped(.text(asked)) {
                sayHalfTyped()
            }
        case .confirmation(let confirmation):
            confirmation.left?(&self)
            if leaveHalfTyped(.confirmation(confirmation)) { sayHalfTyped() }
        case .palette, nil: break
        }
    }

    private mutating func sayHalfTyped() {
        message = .done(say("Not recorded yet; what you typed is here again when you come back to it."))
    }

    private mutating func finish(_ asked: TextPrompt) -> [Effect] {
        let text = asked.field.text.trimmed
        // What stands there already, unchanged, was asked about when it was typed.
        if asked.isGuarded, text != asked.initial.trimmed, let warning = PrivacyGuard.warning(for: text, today: today) {
            if asked.isExplanation { return refused(warning) }
            prompt = .list(ListPrompt(asking: asked, warning: warning))
            return []
        }
        return finish(asked, TextPrompt.Answer(text: text))
    }

    /// The question is answered, and what was left half-typed there is no more.
    mutating func finish(_ asked: TextPrompt, _ answer: TextPrompt.Answer) -> [Effect] {
        if answer.text.isEmpty, let needed = asked.needed { return refused(needed) }
        let effects = asked.finish(answer, &self)
        if let draft = asked.draft { unfinished[draft] = nil }
        return effects
    }

    /// What came back from the editor takes the place of what stood in the field; it is not recorded yet.
    mutating func takeEdited(_ text: String) {
        guard case .text(var asked) = prompt else { return }
        asked.field.clear()
        asked.field.insert(text.trimmed)
        asked.fault = nil
        prompt = .text(asked)
        sayLeftOut(of: asked.field)
    }

    /// A path that was asked for is completed as far as it is certain; false where none is asked for.
    mutating func takeCompleted(_ text: String, _ candidates: [String]) -> Bool {
        guard case .text(var asked) = prompt, asked.isPath else { return false }
        asked.field.clear()
        asked.field.insert(text)
        prompt = .text(asked)
        if !candidates.isEmpty { message = .done(candidates.joined(separator: "  ")) }
        return true
    }

    /// Puts a text in place of what stands in the field in front; where it has no room nothing is changed, and that is said.
    mutating func replaceText(_ text: String) -> String? {
        guard case .text(var asked) = prompt else { return nil }
        asked.field.clear()
        asked.field.insert(text)
        guard asked.field.leftOut == 0 else {
            let (limit, over) = (asked.field.limit.grouped, asked.field.leftOut.grouped)
            return say(
                "Only \(limit) characters have room here; that is \(over) too long, and nothing of it was taken.")
        }
        prompt = .text(asked)
        asked.typed?(asked.field.text, &self)
        return nil
    }

    mutating func focus(option: Int) {
        guard case .list(var list) = prompt else { return }
        list.focus = option
        prompt = .list(list)
    }

    /// What had no room where something was typed or pasted is never lost without a word.
    mutating func sayLeftOut(of field: TextField?) {
        guard let field, field.leftOut > 0 else { return }
        refuse(
            say(
                "Only \(field.limit.grouped) characters have room here; left out: \(field.leftOut.grouped)."))
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
