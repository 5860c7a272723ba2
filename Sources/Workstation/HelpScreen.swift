import Audit
import TextUI

/// All keys, those that work here first; what is typed searches them, and Enter does what has the focus.
struct HelpScreen: Sendable {
    /// The screen that the help was called from.
    let beneath: Context
    private(set) var field = TextField(limit: 40)
    private(set) var matches: [CommandMatch] = []
    var focus = 0
    private(set) var scroll = ListScroll()

    static let firstRow = 3

    init(beneath: Context) {
        self.beneath = beneath
        search()
    }

    /// False when the key is not the search field's.
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
        func fits(_ entry: CommandEntry) -> Bool {
            if wanted.isEmpty { return true }
            let keys = entry.keys.map { $0.description.lowercased() }
            return keys.contains(wanted) || entry.command.name.contains(wanted)
                || entry.help.lowercased().contains(wanted)
                || entry.label?.contains(wanted) == true || (wanted.count > 1 && keys.contains { $0.contains(wanted) })
        }
        let here = CommandTable.entries(in: beneath)
        let elsewhere = CommandTable.entries.filter { !$0.contexts.contains(beneath) && $0.contexts != [.help] }
        matches =
            here.filter(fits).map { CommandMatch(entry: $0, isHere: true) }
            + elsewhere.filter(fits).map { CommandMatch(entry: $0, isHere: false) }
        focus = 0
    }

    func place(atRow row: Int, height: Int) -> Int? {
        scroll.place(row - Self.firstRow, matches.count, height)
    }

    mutating func reveal(height: Int) {
        scroll.reveal(focus, count: matches.count, height: height)
    }
}

extension Workstation {
    mutating func performOnHelp(_ command: Command, at now: Timestamp) -> [Effect] {
        guard command == .done else { return [] }
        guard desk.help.matches.indices.contains(desk.help.focus) else { return [] }
        let match = desk.help.matches[desk.help.focus]
        guard match.isHere else {
            desk.message = .refused(match.entry.whereItWorks)
            return []
        }
        desk.stack.removeLast()
        return perform(match.entry.command, key: match.entry.keys.first, at: now)
    }

    func drawHelp(on canvas: inout Canvas) {
        canvas.write("Keys in \(desk.help.beneath.name)", row: 0, column: 1, role: .heading)
        canvas.writeRight("type to search; Enter does it", row: 0, end: width - 1, role: .dim)
        canvas.write("Search:", row: 1, column: 1)
        canvas.draw(desk.help.field, in: Rect(row: 1, column: 9, height: 1, width: min(40, width - 11)))
        let cursor = canvas.cursor
        let matches = desk.help.matches
        let rows = Rect(row: HelpScreen.firstRow, column: 1, height: helpHeight, width: width - 2)
        for (offset, index) in desk.help.scroll.visible(count: matches.count, height: rows.height).enumerated() {
            draw(matches[index], hasFocus: index == desk.help.focus, row: rows.row + offset, on: &canvas)
        }
        if matches.isEmpty { canvas.write("Nothing is called that.", row: rows.row, column: 3) }
        drawFocusedInFull(matches, on: &canvas)
        canvas.cursor = cursor
        ScreenFrame.foot(self, on: &canvas)
    }

    /// Below the list stands the focused command in full, in two rows, and then the messages and the keys.
    var helpHeight: Int { max(1, height - HelpScreen.firstRow - 5) }

    private func drawFocusedInFull(_ matches: [CommandMatch], on canvas: inout Canvas) {
        guard matches.indices.contains(desk.help.focus) else { return }
        let entry = matches[desk.help.focus].entry
        canvas.horizontalRule(row: height - 5)
        canvas.writeWrapped(
            "\(entry.keyNames): \(entry.help)", in: Rect(row: height - 4, column: 1, height: 2, width: width - 2))
    }

    private func draw(_ match: CommandMatch, hasFocus: Bool, row: Int, on canvas: inout Canvas) {
        let role: Role = match.isHere ? .text : .dim
        if hasFocus { canvas.put(canvas.glyphs.marker, row: row, column: 1, role: .focus) }
        canvas.write(match.entry.keyNames, row: row, column: 3, role: .key, end: 22)
        let place = match.isHere ? "" : "in \(match.entry.contexts.first?.name ?? ""): "
        canvas.write(place + match.entry.help, row: row, column: 24, role: role, end: width - 1)
        if hasFocus { canvas.select(Rect(row: row, column: 1, height: 1, width: width - 2)) }
    }
}
