import Audit
import Calendar
import TextUI
import Wording

/// All keys, those that work here first; what is typed searches them, and Enter does what has the focus.
struct HelpScreen: Sendable {
    var search: CommandSearch
    private(set) var scroll = ListScroll()

    static let firstRow = 3

    init(beneath: Context) {
        search = CommandSearch(.keys, beneath: beneath)
    }

    func place(atRow row: Int, height: Int) -> Int? {
        scroll.place(row - Self.firstRow, search.matches.count, height)
    }

    mutating func reveal(height: Int) {
        scroll.reveal(search.focus, count: search.matches.count, height: height)
    }
}

extension Desk {
    mutating func performOnHelp(_ command: Command, at now: Timestamp) -> [Effect] {
        guard command == .done else { return [] }
        guard let match = desk.help.search.focused else { return [] }
        guard match.isHere else {
            desk.message = .refused(match.entry.whereItWorks)
            return []
        }
        desk.stack.removeLast()
        return perform(match.entry.command, key: match.entry.keys.first, at: now)
    }

    func drawHelp(on canvas: inout Canvas) {
        canvas.write(say("Keys in \(desk.help.search.beneath.name)"), row: 0, column: 1, role: .heading)
        canvas.writeRight(say("type to search; Enter does it"), row: 0, end: width - 1, role: .dim)
        let field = canvas.write(say("Search:"), row: 1, column: 1) + 1
        canvas.draw(
            desk.help.search.field, in: Rect(row: 1, column: field, height: 1, width: min(40, width - field - 2)))
        let cursor = canvas.cursor
        let matches = desk.help.search.matches
        let rows = Rect(row: HelpScreen.firstRow, column: 1, height: helpHeight, width: width - 2)
        for (offset, index) in desk.help.scroll.visible(count: matches.count, height: rows.height).enumerated() {
            draw(matches[index], hasFocus: index == desk.help.search.focus, row: rows.row + offset, on: &canvas)
        }
        if matches.isEmpty { canvas.write(say("Nothing is called that."), row: rows.row, column: 3) }
        drawFocusedInFull(on: &canvas)
        canvas.cursor = cursor
        ScreenFrame.foot(self, on: &canvas)
    }

    /// Below the list stands the focused command in full, in two rows, and then the messages and the keys.
    var helpHeight: Int { max(1, height - HelpScreen.firstRow - 5) }

    private func drawFocusedInFull(on canvas: inout Canvas) {
        guard let entry = desk.help.search.focused?.entry else { return }
        canvas.horizontalRule(row: height - 5)
        canvas.writeWrapped(
            "\(entry.keyNames): \(entry.help)", in: Rect(row: height - 4, column: 1, height: 2, width: width - 2))
    }

    private func draw(_ match: CommandMatch, hasFocus: Bool, row: Int, on canvas: inout Canvas) {
        let role: Role = match.isHere ? .text : .dim
        if hasFocus { canvas.put(canvas.glyphs.marker, row: row, column: 1, role: .focus) }
        canvas.write(match.entry.keyNames, row: row, column: 3, role: .key, end: 22)
        canvas.write(match.text, row: row, column: 24, role: role, end: width - 1)
        if hasFocus { canvas.select(Rect(row: row, column: 1, height: 1, width: width - 2)) }
    }
}
