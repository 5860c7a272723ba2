import Wording

extension Report {
    /// As Markdown with tables. Ends with a line break.
    package var markdown: String {
        var lines = ["# " + Markdown.escaped("\(title): \(kind.title)"), "", Markdown.escaped(subtitle), ""]
        for notice in notices { lines += ["> " + Markdown.escaped(notice.text), ""] }
        for section in sections {
            lines += ["## " + Markdown.escaped(section.heading), ""]
            for block in section.blocks {
                switch block {
                case .points(let points): lines += points.map { "- " + Markdown.escaped($0.text) } + [""]
                case .paragraph(let sentence): lines += [Markdown.escaped(sentence.text), ""]
                case .table(let table): lines += table.markdown
                }
            }
        }
        lines += provenance.map { "- " + Markdown.escaped("\($0.name): \($0.value)") }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension ReportTable {
    fileprivate var markdown: [String] {
        var lines = ["### " + Markdown.escaped(title), ""]
        if let sentence { lines += [Markdown.escaped(sentence.text), ""] }
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        lines.append(line(columns.map { Markdown.escaped($0.heading) }))
        lines.append(line(columns.map { $0.unit == .text ? "---" : "---:" }))
        for row in rows.indices {
            lines.append(line(columns.indices.map { Markdown.escaped(text(row: row, column: $0)) }))
        }
        lines.append("")
        for note in notesShown { lines += [Markdown.escaped(note), ""] }
        return lines
    }
}

enum Markdown {
    /// A text that is nothing but itself in Markdown, on one line.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if character.isNewline {
                escaped += " "
            } else if #"\`*_[]<>|#~"#.contains(character) {
                escaped += "\\\(character)"
            } else {
                escaped.append(character)
            }
        }
        return escaped
    }
}
