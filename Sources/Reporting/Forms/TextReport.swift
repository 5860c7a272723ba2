import Wording

extension Report {
    /// As plain text of the given width in columns. Ends with a line break.
    package func text(width: Int) -> String {
        var text = PlainText(width: width)
        text.paragraph("\(title): \(kind.title)")
        text.paragraph(subtitle)
        for notice in notices {
            text.blank()
            text.paragraph(notice.text)
        }
        for section in sections {
            text.heading(section.heading)
            for block in section.blocks {
                switch block {
                case .points(let points):
                    for point in points { text.paragraph("- " + point.text, hanging: 2) }
                case .paragraph(let sentence): text.paragraph(sentence.text)
                case .table(let table): table.write(on: &text)
                }
            }
        }
        text.blank()
        for fact in provenance { text.paragraph("\(fact.name): \(fact.value)", hanging: 2) }
        return text.text
    }
}

extension ReportTable {
    fileprivate func write(on text: inout PlainText) {
        text.blank()
        text.paragraph(title)
        if let sentence { text.paragraph(sentence.text) }
        let cells = rows.indices.map { row in columns.indices.map { self.text(row: row, column: $0) } }
        let widths = columns.indices.map { column in
            ([columns[column].heading] + cells.map { $0[column] }).map(\.count).max() ?? 0
        }
        if widths.reduce(0, +) + 2 * widths.count <= text.width {
            text.table(columns.map(\.heading), cells)
        } else {
            // Too wide for lines: each row by itself.
            for row in cells { text.paragraph(list(row), indent: 2, hanging: 4) }
        }
        for note in notesShown { text.paragraph(note, indent: 2) }
    }

    /// "North Hub: in your list 120; audited 30; …".
    private func list(_ row: [String]) -> String {
        let figures = columns.indices.dropFirst().filter { !row[$0].isEmpty }
            .map { columns[$0].heading.isEmpty ? row[$0] : "\(columns[$0].heading) \(row[$0])" }
        return figures.isEmpty ? row[0] : "\(row[0]): \(figures.joined(separator: "; "))"
    }
}
