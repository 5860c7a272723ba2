import TextUI
import Wording

/// Where a key is pressed: the screen, or the question that stands in front of it.
public enum Context: String, Sendable, CaseIterable {
    case start, newAudit, cases, reading, conclusion, moderation, findings, projection, actions, compare,
        selfAssessment,
        help
    /// A text is being typed.
    case text
    /// One of a list is being picked.
    case list
    /// A yes or no is asked for.
    case confirmation
    /// A command is being named.
    case palette

    /// Within a sentence, as in "x works in the list of cases".
    public var name: String {
        switch self {
        case .start: say("the first screen")
        case .newAudit: say("making a new audit")
        case .cases: say("the list of cases")
        case .reading: say("the reading of a case")
        case .conclusion: say("agreeing or overruling")
        case .moderation: say("two readings side by side")
        case .findings: say("the findings")
        case .projection: say("the projection")
        case .actions: say("the list of actions")
        case .compare: say("the comparison")
        case .selfAssessment: say("the self-assessment")
        case .help: say("this list of keys")
        case .text: say("a text field")
        case .list: say("a list to pick from")
        case .confirmation: say("a yes-or-no question")
        case .palette: say("the palette of commands")
        }
    }

    /// It stands in front of a screen until it is answered or left.
    public var isPrompt: Bool { self == .text || self == .list || self == .confirmation || self == .palette }
}

/// Everything a person can ask for.
public enum Command: String, Sendable, CaseIterable {
    case up, down, pageUp, pageDown, first, last
    case open, newAudit
    case complete, change, changeBack
    case nextUnread, search, filter, sort, goTo, replace, findings, cases
    case yes, no, unknown, pick, date, goOn, clearAnswer, note, caseNote, nextQuestion, previousQuestion, conclude
    case undo, redo
    case agree, overrule, feedback, action, urgent
    case readings, moderate, nextDisagreement, caseToRead
    case actions, compare, baseline
    case selfAssessment, rateRed, rateAmber, rateGreen, markDone, markUnderWay, markNotDone, share
    case nextPanel, previousPanel, methods, export
    case projection, assumptions, scenario, costs, waits, nextYear, previousYear
    case done, edit, editor
    case writeOut
    case help, palette, language, back, quit

    /// What it is called where it is run by name, whatever is spoken: `next unread`.
    public var name: String {
        var name = ""
        for character in rawValue {
            if character.isUppercase { name += " " }
            name += character.lowercased()
        }
        return name
    }

    /// The same as a screen calls it.
    public var saidName: String { Phrase(name, context: "command").said }

    /// Whether somebody who typed this, in small letters, means it: by its name in English or as the screen has it.
    func isCalled(_ typed: String) -> Bool { typed == name || typed == saidName.lowercased() }

    /// False for what makes sense only as a key pressed where it belongs.
    public var runsByName: Bool { ![.pick, .done, .edit, .editor, .palette].contains(self) }
}

/// A command as it is known in one or more contexts.
public struct CommandEntry: Sendable, Hashable {
    public let command: Command
    public let keys: [Key]
    public let contexts: [Context]
    private let labelPhrase: Phrase?
    private let helpPhrase: Phrase

    init(_ command: Command, _ keys: [Key], _ contexts: [Context], label: Phrase? = nil, _ help: Phrase) {
        self.command = command
        self.keys = keys
        self.contexts = contexts
        labelPhrase = label
        helpPhrase = help
    }

    /// What the key line calls it; nil keeps it to the help.
    public var label: String? { labelPhrase.map { Phrase($0.english, context: "key line").said } }
    public var help: String { helpPhrase.said }

    /// What it is found by, in small letters: in English and in what is spoken.
    var names: [String] { [command.name, command.saidName.lowercased()] }
    var helps: [String] { [helpPhrase.english.lowercased(), help.lowercased()] }
    var labels: [String] { [labelPhrase?.english, label?.lowercased()].compactMap(\.self) }

    /// Said where it does not work.
    var whereItWorks: String { say("That works in: \(contexts.map(\.name).joined(separator: ", ")).") }

    /// The keys as help and documentation write them.
    public var keyNames: String {
        let digits = keys.compactMap(\.typed).filter { ("1"..."9").contains($0) }
        if digits.count == 9 { return say("1 to 9") }
        return keys.map(\.description).joined(separator: ", ")
    }
}
