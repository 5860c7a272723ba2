import Audit
import Calendar
import TextUI
import Wording

/// The workstation as plain lines, for a screen reader or a braille display: the same screens, questions and commands,
/// the same record; a line typed is a key, a command's name or a text, and what it led to is said once, never repainted.
///
///     var linear = LinearWorkstation(reader: name)
///     show(linear.open(audit, at: now()))
///     while let line = readLine() {
///         let (lines, effects) = linear.read(line, at: now())
///         show(lines)
///         if let event = perform(effects) { show(linear.take(event, at: now())) }
///     }
public struct LinearWorkstation: Sendable {
    var workstation: Workstation
    /// What was said last, so that only what is new is said.
    var said = Said()
    /// Lines of a text that goes on, each of which ended in a backslash.
    var begun: [String] = []

    /// What it speaks.
    public var language: Language { workstation.language }

    /// `reader` names the person in the record.
    public init(reader: String, language: Language = .english, languages: [Language] = [.english]) {
        // Wide enough that lines need not be broken for the screen's sake.
        workstation = Workstation(
            reader: reader, list: StartList(), language: language, languages: languages, width: 100, height: 40)
    }

    public mutating func open(_ audit: OpenedAudit, at now: Timestamp) -> [String] {
        _ = workstation.update(.opened(audit), at: now)
        return speak { linear in
            let words = say(
                "Plain lines: type a key or the name of a command and press Enter. ? says which work here, list says ",
                "all that is here, Enter alone is the Enter key.")
            let draft = linear.language.isDraft ? [linear.workstation.desk.languageWords] : []
            return [words] + draft + linear.tell()
        }
    }

    /// What is to outlive the program now, however it ends; of a text that goes on, the lines so far.
    public var drafts: Drafts {
        guard !begun.isEmpty, case .text(var prompt) = workstation.desk.prompt else { return workstation.drafts }
        prompt.field.clear()
        prompt.field.insert(begun.joined(separator: "\n"))
        var typed = workstation
        typed.desk.prompt = .text(prompt)
        return typed.drafts
    }

    /// What the last effects appended is on the disk.
    public mutating func written(_ events: [RecordedEvent]) { workstation.written(events) }

    /// Takes in a typed line that came at `now`: what to say, and what is to be done before the next line is read.
    public mutating func read(_ line: String, at now: Timestamp) -> (lines: [String], effects: [Effect]) {
        var effects: [Effect] = []
        let lines = speak { linear in
            let (lines, asked) =
                switch linear.workstation.desk.prompt {
                case .text(let prompt): linear.answer(prompt, line, at: now)
                case .list(let prompt): linear.pick(prompt, line.trimmed, at: now)
                case .confirmation, .palette, nil: linear.command(line.trimmed, at: now)
                }
            effects = asked
            return lines
        }
        return (lines, effects)
    }

    /// Takes in what carrying out an effect had to say: that it failed, or what came of it.
    public mutating func take(_ event: WorkstationEvent, at now: Timestamp) -> [String] {
        _ = workstation.update(event, at: now)
        said = Said()
        return speak { $0.tell() }
    }

    /// The lines of what is said in the language of the workstation.
    private mutating func speak(_ lines: (inout LinearWorkstation) -> [String]) -> [String] {
        language.speak { lines(&self) }.map(ShownText.lines)
    }

    private mutating func press(_ key: Key, at now: Timestamp) -> (lines: [String], effects: [Effect]) {
        let effects = workstation.update(.input(.key(key)), at: now)
        return (tell(), effects)
    }

    // MARK: Texts

    private mutating func answer(
        _ prompt: TextPrompt, _ line: String, at now: Timestamp
    ) -> (lines: [String], effects: [Effect]) {
        if line.hasSuffix("\\"), prompt.field.isMultiline {
            begun.append(String(line.dropLast()))
            return ([], [])
        }
        let text = (begun + [line]).joined(separator: "\n")
        begun = []
        switch text.trimmed {
        case ":back", "\u{1b}": return press(.escape, at: now)
        case "": return press(.enter, at: now)
        case ":clear": return answer(with: "", at: now)
        default: return answer(with: text, at: now)
        }
    }

    /// Puts a text in place of what stands in the field in front and presses Enter. One that has no room is refused whole:
    /// part of it is not what was typed.
    private mutating func answer(with text: String, at now: Timestamp) -> (lines: [String], effects: [Effect]) {
        if let tooLong = workstation.desk.replaceText(text) { return ([tooLong], []) }
        return press(.enter, at: now)
    }

    private mutating func pick(
        _ prompt: ListPrompt, _ text: String, at now: Timestamp
    ) -> (lines: [String], effects: [Effect]) {
        if let number = Int(text) {
            guard number > 0, prompt.options.indices.contains(number - 1) else {
                return ([say("The list ends at \(prompt.options.count).")], [])
            }
            workstation.desk.focus(option: number - 1)
            return press(.enter, at: now)
        }
        return text == "list" ? (tell(), []) : command(text, at: now)
    }

    // MARK: Keys and names

    private mutating func command(_ text: String, at now: Timestamp) -> (lines: [String], effects: [Effect]) {
        switch text {
        case "": return press(.enter, at: now)
        case "?", ":": return (keysHere, [])
        case "list": return (everything, [])
        default: break
        }
        if let key = Self.key(named: text) { return press(key, at: now) }
        if let first = text.unicodeScalars.first, ("0"..."9").contains(first), isTyped {
            // A date or a number of days: the first digit opens its field.
            _ = workstation.update(.input(.key(.character(first))), at: now)
            if case .text = workstation.desk.prompt { return answer(with: text, at: now) }
            return press(.enter, at: now)
        }
        let name = (text.hasPrefix(":") ? String(text.dropFirst()) : text).trimmed.lowercased()
        if let here = CommandTable.entries(in: workstation.desk.context).first(where: { $0.command.isCalled(name) }),
            let key = here.keys.first
        {
            return press(key, at: now)
        }
        if let elsewhere = CommandTable.entries.first(where: { $0.command.runsByName && $0.command.isCalled(name) }) {
            return (["\(name): \(elsewhere.whereItWorks)"], [])
        }
        return ([say("“\(text.shortened(to: 40))” is no key and no command here; ? says which are.")], [])
    }

    /// Whether the question in focus wants a date or a number typed.
    private var isTyped: Bool { workstation.desk.prompt == nil && workstation.desk.front?.takesDigits == true }

    /// A single character as it is, anything else by the name that the help gives it.
    private static func key(named text: String) -> Key? {
        if let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 {
            let key = Key.character(scalar)
            return key.typed == nil ? nil : key
        }
        let name = text.lowercased()
        return keys[name.hasPrefix("^") ? "ctrl-" + name.dropFirst() : name]
    }

    private static let keys: [String: Key] = {
        var keys = ["escape": Key.escape, "return": .enter, "pageup": .pageUp, "pagedown": .pageDown]
        for entry in CommandTable.entries {
            for key in entry.keys where key.typed == nil || key == .space { keys[key.description.lowercased()] = key }
        }
        return keys
    }()

    private var keysHere: [String] {
        let context = workstation.desk.context
        let lines = CommandTable.entries(in: context)
            .filter { $0.command != .edit && $0.command != .editor && $0.command != .palette && $0.command != .help }
            .map { entry in
                entry.command.runsByName
                    ? say("\(entry.keyNames) or \(entry.command.saidName): \(entry.help)")
                    : "\(entry.keyNames): \(entry.help)"
            }
        return [say("In \(context.name):")] + lines
    }
}

extension String {
    /// Not longer than so many characters, with an ellipsis where something is left out.
    fileprivate func shortened(to count: Int) -> String {
        self.count > count ? String(prefix(count)) + "…" : self
    }
}
