/// Lines of plain text of a given width: paragraphs are wrapped between words, tables keep their columns.
package struct PlainText {
    /// Columns of a terminal or page; never fewer than 40, where a table would no longer be one.
    let width: Int
    private(set) var lines: [String] = []

    package init(width: Int) {
        self.width = max(40, width)
    }

    package var text: String { lines.map { $0 + "\n" }.joined() }

    package mutating func blank() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    package mutating func heading(_ text: String) {
        blank()
        paragraph(text.uppercased())
    }

    /// Text as it is; the caller keeps it within the width.
    mutating func line(_ text: String) {
        lines.append(PlainText.trimmed(text))
    }

    /// Wraps at spaces. Lines after the first are indented by `hanging`; a word longer than the width stands alone.
    package mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int? = nil) {
        var current = String(repeating: " ", count: indent)
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, current.count + 1 + word.count > width {
                lines.append(current)
                current = String(repeating: " ", count: hanging ?? indent)
                isEmpty = true
            }
            current += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        lines.append(current)
    }

    /// A table whose first column takes the room that the others leave; a name too long for it is cut with an ellipsis.
    /// Numbers align right.
    package mutating func table(_ headings: [String], _ rows: [[String]]) {
        guard !headings.isEmpty else { return }
        let all = [headings] + rows
        var widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
        widths[0] = min(widths[0], max(12, width - others - 2))
        for row in all {
            var text = "  " + PlainText.padded(row[0], widths[0])
            for column in row.indices.dropFirst() {
                text += "  " + String(repeating: " ", count: widths[column] - row[column].count) + row[column]
            }
            line(text)
        }
    }

    static func padded(_ text: String, _ width: Int) -> String {
        if text.count > width { return text.prefix(max(0, width - 3)) + "..." }
        return text + String(repeating: " ", count: width - text.count)
    }

    private static func trimmed(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }
}
