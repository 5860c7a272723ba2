import Audit
import Calendar
import TextUI
import Wording

/// The palette: every command by its name, filtered as one types; Enter runs the one that has the focus.
extension Desk {
    mutating func openPalette() { prompt = .palette(CommandSearch(.names, beneath: screen, in: table)) }

    /// Runs what has the focus; where it does not work, says where it does and stays.
    mutating func run(_ palette: CommandSearch) -> [Effect] {
        if let number = Int(palette.field.text.trimmed) {
            prompt = nil
            return goToCase(String(number))
        }
        guard let match = palette.focused else {
            message = .refused(say("No command is called that. ? lists them all."))
            return []
        }
        guard match.isHere else {
            message = .refused("\(match.entry.command.saidName): \(match.entry.whereItWorks)")
            return []
        }
        prompt = nil
        return perform(match.entry.command, key: match.entry.keys.first)
    }

    func draw(_ palette: CommandSearch, _ layout: PromptLayout, on canvas: inout Canvas) {
        canvas.write(" \(say("Run a command by its name")) ", row: layout.top, column: 1, role: .strong, end: width - 2)
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
            canvas.write(
                isNumber ? say("Enter goes to that case.") : say("No command is called that."), row: rows.row, column: 4
            )
        }
        canvas.cursor = cursor
    }

    private func draw(_ match: CommandMatch, hasFocus: Bool, row: Int, on canvas: inout Canvas) {
        let role: Role = match.isHere ? .text : .dim
        if hasFocus { canvas.put(canvas.glyphs.marker, row: row, column: 2, role: .focus) }
        canvas.write(match.entry.command.saidName, row: row, column: 4, role: role, end: 22)
        canvas.write(match.entry.keyNames, row: row, column: 23, role: .key, end: 36)
        canvas.write(match.text, row: row, column: 37, role: role, end: width - 1)
        if hasFocus { canvas.select(Rect(row: row, column: 2, height: 1, width: width - 4)) }
    }
}

extension CommandSearch {
    /// What is in view of so many rows.
    func scroll(_ height: Int) -> ListScroll {
        var scroll = ListScroll()
        scroll.reveal(focus, count: matches.count, height: height)
        return scroll
    }
}
