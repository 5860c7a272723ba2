import Audit
import TextUI

/// Every command by its name, filtered as one types; Enter runs the one that has the focus.
struct CommandPalette: Sendable, Hashable {
    /// The screen that it stands in front of.
    let beneath: Context
    private(set) var field = TextField(limit: 40)
    private(set) var matches: [CommandMatch] = []
    var focus = 0

    init(beneath: Context) {
        self.beneath = beneath
        search()
    }

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

    /// The commands that are in view.
    func scroll(_ height: Int) -> ListScroll {
        var scroll = ListScroll()
        scroll.reveal(focus, count: matches.count, height: height)
        return scroll
    }

    var focused: CommandMatch? { matches.indices.contains(focus) ? matches[focus] : nil }

    /// What fits best first: the name itself, its beginning, the beginning of one of its words, anywhere in it, then in
    /// what is said of it. Of equals, what works here comes first.
    private mutating func search() {
        let wanted = field.text.trimmed.lowercased()
        let here = CommandTable.entries(in: beneath)
        var ranked: [(rank: Int, match: CommandMatch)] = []
        for command in Command.allCases where command.runsByName {
            let own = here.first { $0.command == command }
            guard let entry = own ?? CommandTable.entries.first(where: { $0.command == command }),
                let rank = Self.rank(of: entry, wanted)
            else { continue }
            ranked.append((rank * 2 + (own == nil ? 1 : 0), CommandMatch(entry: entry, isHere: own != nil)))
        }
        // Sorting keeps no order among equals by itself.
        matches = ranked.enumerated()
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.match)
        focus = 0
    }

    private static func rank(of entry: CommandEntry, _ wanted: String) -> Int? {
        let name = entry.command.name
        if wanted.isEmpty || name == wanted { return 0 }
        if name.hasPrefix(wanted) { return 1 }
        if name.split(separator: " ").contains(where: { $0.hasPrefix(wanted) }) { return 2 }
        if name.contains(wanted) { return 3 }
        return entry.help.lowercased().contains(wanted) ? 4 : nil
    }
}

extension Workstation {
    mutating func openPalette() {
        desk.prompt = .palette(CommandPalette(beneath: desk.screen))
    }

    /// Runs what has the focus; where it does not work, says where it does and stays.
    mutating func run(_ palette: CommandPalette, at now: Timestamp) -> [Effect] {
        if let number = Int(palette.field.text.trimmed) {
            desk.prompt = nil
            goToCase(String(number))
            return []
        }
        guard let match = palette.focused else {
            desk.message = .refused("No command is called that. ? lists them all.")
            return []
        }
        guard match.isHere else {
            desk.message = .refused("\(match.entry.command.name): \(match.entry.whereItWorks)")
            return []
        }
        desk.prompt = nil
        return perform(match.entry.command, key: match.entry.keys.first, at: now)
    }

    func draw(_ palette: CommandPalette, _ layout: PromptLayout, on canvas: inout Canvas) {
        canvas.write(" Run a command by its name ", row: layout.top, column: 1, role: .strong, end: width - 2)
        canvas.write(":", row: layout.field.row, column: layout.field.column, role: .key)
        canvas.draw(palette.field, in: layout.field.top(1).after(2))
        let cursor = canvas.cursor
        let rows = layout.field.below(1)
        let scroll = palette.scroll(rows.height)
        for (offset, index) in scroll.visible(count: palette.matches.count, height: rows.height).enumerated() {
            draw(palette.matches[index], hasFocus: index == palette.focus, row: rows.row + offset, on: &canvas)
        }
        if palette.matches.isEmpty {
            let isNumber = Int(palette.field.text.trimmed) != nil
            canvas.write(isNumber ? "Enter goes to that case." : "No command is called that.", row: rows.row, column: 4)
        }
        canvas.cursor = cursor
    }

    private func draw(_ match: CommandMatch, hasFocus: Bool, row: Int, on canvas: inout Canvas) {
        let role: Role = match.isHere ? .text : .dim
        if hasFocus { canvas.put(canvas.glyphs.marker, row: row, column: 2, role: .focus) }
        canvas.write(match.entry.command.name, row: row, column: 4, role: role, end: 22)
        canvas.write(match.entry.keyNames, row: row, column: 23, role: .key, end: 36)
        let place = match.isHere ? "" : "in \(match.entry.contexts.first?.name ?? ""): "
        canvas.write(place + match.entry.help, row: row, column: 37, role: role, end: width - 1)
        if hasFocus { canvas.select(Rect(row: row, column: 2, height: 1, width: width - 4)) }
    }
}
