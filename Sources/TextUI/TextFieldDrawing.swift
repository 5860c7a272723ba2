extension Canvas {
    /// Draws a field in an area and stands the cursor in it. A single line scrolls sideways, a note by lines.
    public mutating func draw(_ field: TextField, in area: Rect, role: Role = .field) {
        guard !area.isEmpty else { return }
        for row in area.rows { fill(" ", row: row, column: area.column, width: area.width, role: role) }
        let bytes = field.text.utf8
        // One column is kept for the cursor behind the last character.
        let lines = field.isMultiline ? Wrapping.lines(of: field.text, width: area.width - 1) : [0..<bytes.count]
        let focus = TextField.line(of: field.cursor, in: lines)
        let first = max(0, focus - area.height + 1)
        let start = lines[focus].lowerBound
        let at = TextWidth.columns(Substring(bytes.dropFirst(start).prefix(field.cursor - start)))
        let hidden = field.isMultiline ? 0 : max(0, at - area.width + 1)
        for (row, line) in zip(area.rows, lines[first...]) {
            let text = Substring(bytes.dropFirst(line.lowerBound).prefix(line.count))
            draw(text, hiding: hidden, row: row, area: area, role: role)
        }
        cursor = Position(row: area.row + focus - first, column: min(area.column + at - hidden, area.right - 1))
    }

    /// A line scrolled sideways by `hiding` columns, with an ellipsis where something is hidden at the left.
    private mutating func draw(_ text: Substring, hiding: Int, row: Int, area: Rect, role: Role) {
        guard hiding > 0 else {
            write(text, row: row, column: area.column, role: role, end: area.right)
            return
        }
        var passed = 0
        let start = text.indices.first { index in
            if passed > hiding { return true }
            passed += TextWidth.columns(String(text[index]))
            return false
        }
        put(glyphs.ellipsis, row: row, column: area.column, role: role)
        guard let start else { return }
        write(text[start...], row: row, column: area.column + passed - hiding, role: role, end: area.right)
    }
}
