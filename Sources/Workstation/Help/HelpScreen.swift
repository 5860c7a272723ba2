import Audit
import TextUI
import Wording

/// All keys, those that work here first; what is typed searches them, and Enter does what has the focus.
struct HelpScreen: Screen {
    private(set) var found: CommandSearch
    private var scroll = ListScroll()

    private static let firstRow = 3

    init(beneath: Context, in table: CommandTable) {
        found = CommandSearch(.keys, beneath: beneath, in: table)
    }

    /// Below the list stands the focused command in full, in two rows, and then the messages and the keys.
    private static func height(on desk: Desk) -> Int { max(1, desk.height - firstRow - 5) }
}

// MARK: Its keys

extension Context {
    public static let help = Context("help", Phrase("this list of keys"))
}

extension HelpScreen {
    static let place = Context.help
    static let kinds: ScreenKinds = [.typed, .behind]
    static let opener: Command? = .help
    static let commands: [CommandEntry] = []

    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        desk.push(HelpScreen(beneath: desk.screen, in: desk.table))
        return []
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        guard command == .done, let match = found.focused else { return [] }
        guard match.isHere else {
            desk.message = .refused(match.entry.whereItWorks)
            return []
        }
        desk.stack.removeLast()
        return desk.perform(match.entry.command, key: match.entry.keys.first)
    }

    mutating func type(_ key: Key, on desk: Desk) -> Bool { found.handle(key) }

    mutating func insert(_ text: String) -> Bool {
        found.insert(text)
        return true
    }

    var field: TextField? { found.field }

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        found.focus = motion.target(from: found.focus, of: found.matches.count, rows: desk.bodyHeight)
    }

    mutating func click(row: Int, column: Int, on desk: Desk) {
        let place = scroll.place(row - Self.firstRow, found.matches.count, Self.height(on: desk))
        if let place { found.focus = place }
    }

    mutating func reveal(on desk: Desk) {
        scroll.reveal(found.focus, count: found.matches.count, height: Self.height(on: desk))
    }
}

// MARK: How it looks

extension HelpScreen {
    func draw(on canvas: inout Canvas, of desk: Desk) {
        let width = canvas.width
        canvas.write(say("Keys in \(found.beneath.name)"), row: 0, column: 1, role: .heading)
        canvas.writeRight(say("type to search; Enter does it"), row: 0, end: width - 1, role: .dim)
        let start = canvas.write(say("Search:"), row: 1, column: 1) + 1
        canvas.draw(found.field, in: Rect(row: 1, column: start, height: 1, width: min(40, width - start - 2)))
        let cursor = canvas.cursor
        let matches = found.matches
        let rows = Rect(row: Self.firstRow, column: 1, height: Self.height(on: desk), width: width - 2)
        for (offset, index) in scroll.visible(count: matches.count, height: rows.height).enumerated() {
            draw(matches[index], hasFocus: index == found.focus, row: rows.row + offset, on: &canvas)
        }
        if matches.isEmpty { canvas.write(say("Nothing is called that."), row: rows.row, column: 3) }
        drawFocusedInFull(on: &canvas)
        canvas.cursor = cursor
        ScreenFrame.foot(desk, on: &canvas)
    }

    private func drawFocusedInFull(on canvas: inout Canvas) {
        guard let entry = found.focused?.entry else { return }
        let top = canvas.height - 5
        canvas.horizontalRule(row: top)
        canvas.writeWrapped(
            "\(entry.keyNames): \(entry.help)", in: Rect(row: top + 1, column: 1, height: 2, width: canvas.width - 2))
    }

    private func draw(_ match: CommandMatch, hasFocus: Bool, row: Int, on canvas: inout Canvas) {
        let role: Role = match.isHere ? .text : .dim
        if hasFocus { canvas.put(canvas.glyphs.marker, row: row, column: 1, role: .focus) }
        canvas.write(match.entry.keyNames, row: row, column: 3, role: .key, end: 22)
        canvas.write(match.text, row: row, column: 24, role: role, end: canvas.width - 1)
        if hasFocus { canvas.select(Rect(row: row, column: 1, height: 1, width: canvas.width - 2)) }
    }
}
