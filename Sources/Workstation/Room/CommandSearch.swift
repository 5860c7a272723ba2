import Audit
import TextUI
import Wording

/// A command that a search found, in the help or in the palette.
struct CommandMatch: Sendable {
    let entry: CommandEntry
    /// It works on the screen that the search stands in front of.
    let isHere: Bool

    /// What it does, and where, if not here.
    var text: String {
        isHere ? entry.help : say("in \(entry.contexts.first?.name ?? ""): \(entry.help)")
    }
}

/// Finding a command by typing: the field, what was found, and which of it has the focus.
struct CommandSearch: Sendable {
    enum Reach: Sendable, Hashable {
        /// Every key of every screen, by its name, its command or what it does: the help.
        case keys
        /// Every command that runs by its name, what fits best first: the palette.
        case names
    }

    let reach: Reach
    /// The screen that it stands in front of.
    let beneath: Context
    private let table: CommandTable
    private(set) var field = TextField(limit: 40)
    private(set) var matches: [CommandMatch] = []
    var focus = 0

    init(_ reach: Reach, beneath: Context, in table: CommandTable) {
        self.reach = reach
        self.table = table
        self.beneath = beneath
        search()
    }

    var focused: CommandMatch? { matches.indices.contains(focus) ? matches[focus] : nil }

    /// False when the key is not the field's.
    mutating func handle(_ key: Key) -> Bool {
        guard field.handle(key) else { return false }
        search()
        return true
    }

    mutating func insert(_ text: String) {
        field.insert(text)
        search()
    }

    private mutating func search() {
        let wanted = field.text.trimmed.lowercased()
        matches =
            switch reach {
            case .keys: keys(wanted)
            case .names: names(wanted)
            }
        focus = 0
    }

    /// Those that work here come first.
    private func keys(_ wanted: String) -> [CommandMatch] {
        func fits(_ entry: CommandEntry) -> Bool {
            if wanted.isEmpty { return true }
            let keys = entry.keys.map { $0.description.lowercased() }
            let words = entry.names + entry.helps + entry.labels
            return keys.contains(wanted) || words.contains { $0.holds(wanted) }
                || (wanted.count > 1 && keys.contains { $0.holds(wanted) })
        }
        let here = table.entries(in: beneath)
        let elsewhere = table.entries.filter { !$0.contexts.contains(beneath) && $0.contexts != [.help] }
        return here.filter(fits).map { CommandMatch(entry: $0, isHere: true) }
            + elsewhere.filter(fits).map { CommandMatch(entry: $0, isHere: false) }
    }

    /// What fits best first: the name itself, its beginning, the beginning of one of its words, anywhere in it, then in
    /// what is said of it. Of equals, what works here comes first.
    private func names(_ wanted: String) -> [CommandMatch] {
        let here = table.entries(in: beneath)
        var ranked: [(rank: Int, match: CommandMatch)] = []
        for command in table.commands where command.runsByName {
            let own = here.first { $0.command == command }
            guard let entry = own ?? table.entries.first(where: { $0.command == command }),
                let rank = Self.rank(of: entry, wanted)
            else { continue }
            ranked.append((rank * 2 + (own == nil ? 1 : 0), CommandMatch(entry: entry, isHere: own != nil)))
        }
        // Sorting keeps no order among equals by itself.
        return ranked.enumerated()
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.match)
    }

    private static func rank(of entry: CommandEntry, _ wanted: String) -> Int? {
        let names = entry.names
        if wanted.isEmpty || names.contains(wanted) { return 0 }
        if names.contains(where: { $0.hasPrefix(wanted) }) { return 1 }
        if names.contains(where: { $0.split(separator: " ").contains { $0.hasPrefix(wanted) } }) { return 2 }
        if names.contains(where: { $0.holds(wanted) }) { return 3 }
        return entry.helps.contains { $0.holds(wanted) } ? 4 : nil
    }
}
