import TextUI
import Wording

/// A command as it is known in one or more contexts: its keys, what it does, and why it is refused.
public struct CommandEntry: Sendable {
    /// Where a row works.
    private enum Reach: Sendable {
        /// On the screen that brings it.
        case own
        case these([Context])
        /// On every screen of one of these kinds but those of another, and in some questions.
        case shared([ScreenKinds], but: ScreenKinds, and: [Context])
    }

    public let command: Command
    public let keys: [Key]
    public private(set) var contexts: [Context] = []
    private let reach: Reach
    private let labelPhrase: Phrase?
    private let helpPhrase: Phrase
    /// Why it does nothing as things stand; nil where it is carried out.
    private(set) var refusal: @Sendable (Desk) -> String? = { _ in nil }

    init(_ command: Command, _ keys: [Key], label: Phrase? = nil, _ help: Phrase) {
        self.init(command, keys, .own, label, help)
    }

    init(_ command: Command, _ keys: [Key], in contexts: [Context], label: Phrase? = nil, _ help: Phrase) {
        self.init(command, keys, .these(contexts), label, help)
    }

    init(
        _ command: Command, _ keys: [Key], of kinds: ScreenKinds, then further: ScreenKinds? = nil,
        but others: ScreenKinds = [],
        and contexts: [Context] = [], label: Phrase? = nil, _ help: Phrase
    ) {
        self.init(
            command, keys, .shared([kinds] + [further].compactMap(\.self), but: others, and: contexts), label, help)
    }

    private init(_ command: Command, _ keys: [Key], _ reach: Reach, _ label: Phrase?, _ help: Phrase) {
        (self.command, self.keys, self.reach, labelPhrase, helpPhrase) = (command, keys, reach, label, help)
    }

    /// The same, refused for as long as there is a reason.
    func refused(_ why: @escaping @Sendable (Desk) -> String?) -> CommandEntry {
        var entry = self
        let before = refusal
        entry.refusal = { before($0) ?? why($0) }
        return entry
    }

    /// The same, by what the screen holds that it is a command of.
    func refused<S: Screen>(on screen: S.Type, _ why: @escaping @Sendable (S, Desk) -> String?) -> CommandEntry {
        refused { desk in desk[S.self].flatMap { why($0, desk) } }
    }

    /// In its contexts among these screens. Where it leads to it does not work itself.
    func placed(by bringing: (any Screen.Type)? = nil, among screens: [any Screen.Type]) -> CommandEntry {
        var entry = self
        switch reach {
        case .own: entry.contexts = bringing.map { [$0.place] } ?? []
        case .these(let contexts): entry.contexts = contexts
        case .shared(let kinds, let others, let contexts):
            let fitting = kinds.flatMap { kind in
                screens.filter {
                    $0.kinds.isSuperset(of: kind) && $0.kinds.isDisjoint(with: others) && $0.opener != command
                }
            }.map { $0.place }
            entry.contexts = fitting.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } + contexts
        }
        return entry
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
