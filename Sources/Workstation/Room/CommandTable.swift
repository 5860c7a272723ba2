import Audit
import TextUI
import Wording

/// The one table of commands. The key line, the help and the documentation are drawn from it.
public final class CommandTable: Sendable {
    /// In the order in which help lists them: what is pressed most comes first.
    public let entries: [CommandEntry]
    /// The screens, then the questions.
    let contexts: [Context]
    /// In the order of the palette.
    let commands: [Command]
    private let screens: [any Screen.Type]
    private let table: [Context: [Key: CommandEntry]]
    private let byContext: [Context: [CommandEntry]]
    private let labelledByContext: [Context: [CommandEntry]]

    init(of screens: [any Screen.Type]) {
        self.screens = screens
        contexts = screens.map { $0.place } + Context.prompts
        func own(_ some: [any Screen.Type]) -> [CommandEntry] {
            some.flatMap { screen in screen.commands.map { $0.placed(by: screen, among: screens) } }
        }
        func shared(_ entries: [CommandEntry]) -> [CommandEntry] { entries.map { $0.placed(among: screens) } }
        let ofAudit = screens.filter { $0.kinds.contains(.audit) }
        let (reading, others) = (
            ofAudit.filter { $0.kinds.contains(.answers) }, ofAudit.filter { !$0.kinds.contains(.answers) }
        )
        let outside = screens.filter { !$0.kinds.contains(.audit) }
        func ways(ofCouncil: Bool) -> [CommandEntry] {
            shared(screens.filter { $0.kinds.contains(.ofCouncil) == ofCouncil }.compactMap { $0.way })
        }
        entries =
            own(reading) + own(others) + ways(ofCouncil: false) + own(outside) + shared(SharedCommands.casework)
            + ways(ofCouncil: true) + shared(SharedCommands.prompts) + shared(SharedCommands.everywhere)
        let (figures, rest) = (
            screens.filter { $0.kinds.contains(.figures) }, screens.filter { !$0.kinds.contains(.figures) }
        )
        commands = Command.before + (rest + figures).flatMap { $0.verbs } + Command.behind
        var table: [Context: [Key: CommandEntry]] = [:]
        for entry in entries where entry.command != .edit {
            for context in entry.contexts {
                for key in entry.keys where table[context]?[key] == nil { table[context, default: [:]][key] = entry }
            }
        }
        self.table = table
        let entries = entries
        byContext = Dictionary(
            uniqueKeysWithValues: contexts.map { context in
                (context, entries.filter { $0.contexts.contains(context) })
            })
        labelledByContext = byContext.mapValues { $0.filter { $0.label != nil } }
    }

    /// The screen that one begins on, and the one that an audit opens on.
    var first: any Screen.Type { screens[0] }
    var home: any Screen.Type { screens.first { $0.kinds.contains(.overview) } ?? first }
    /// The screen that a case is read on.
    var reading: any Screen.Type { screens.first { $0.kinds.contains(.answers) } ?? first }

    func screen(at place: Context) -> (any Screen.Type)? { screens.first { $0.place == place } }

    func screen(openedBy command: Command) -> (any Screen.Type)? { screens.first { $0.opener == command } }

    /// Where a change of the record is taken back.
    func screen(of change: Change) -> any Screen.Type { screens.first { $0.isPlace(of: change) } ?? reading }

    /// What a key asks for in a context.
    func entry(for key: Key, in context: Context) -> CommandEntry? { table[context]?[key] }

    /// The row of a command in a context.
    func entry(of command: Command, in context: Context) -> CommandEntry? {
        byContext[context]?.first { $0.command == command }
    }

    /// The commands of a context, in the order of the table.
    func entries(in context: Context) -> [CommandEntry] { byContext[context] ?? [] }

    /// Those that the key line names.
    func labelled(in context: Context) -> [CommandEntry] { labelledByContext[context] ?? [] }

    /// Why a key does nothing in a context: where it would do something.
    func whyNothing(_ key: Key, in context: Context) -> String {
        let elsewhere = entries.first { $0.keys.contains(key) && $0.contexts.contains { !$0.isPrompt } }
        guard let elsewhere, let other = elsewhere.contexts.first(where: { !$0.isPrompt && $0 != context }) else {
            return say("\(key) does nothing here. ? lists the keys.")
        }
        return say("\(key) does nothing here; in \(other.name) it is: \(elsewhere.help).")
    }

    /// The table as documentation.
    var markdown: String {
        var text = ""
        for context in contexts {
            text += "## In \(context.name)\n\n| keys | name | what they do |\n|---|---|---|\n"
            for entry in entries(in: context) {
                let keys = entry.keyNames.replacing("|", with: "\\|")
                let called = entry.command.runsByName && !context.isPrompt ? entry.command.name : ""
                text += "| `\(keys)` | \(called) | \(entry.help) |\n"
            }
            text += "\n"
        }
        return String(text.dropLast())
    }
}
