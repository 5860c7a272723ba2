import Mustache
import Wording

/// A report as one file of HTML: no script, nothing from anywhere else.
package struct ReportPage {
    private let report: Report

    package init(_ report: Report) { self.report = report }

    /// Throws where the template itself is not Mustache.
    package func html() throws -> String {
        try MustacheTemplate(string: PageTemplate.text).render(values)
    }

    /// Everything that the template may name.
    package var values: [String: Any] {
        [
            "language": report.language, "title": report.title, "kind": report.kind.title, "style": style,
            "subtitle": report.subtitle, "notices": report.notices.map { ["text": $0.text] },
            "sections": report.sections.map(section),
            "facts": report.provenance.map { ["name": $0.name, "value": $0.value] },
        ]
    }

    private var style: String {
        PageStyle.screen + "\n" + PageStyle.print + "\n"
            + PageStyle.page(title: report.title, checkpoint: report.checkpoint, page: say("Page"))
    }

    private func section(_ section: ReportSection) -> [String: Any] {
        [
            "id": section.id, "heading": section.heading, "isOnNewPage": section.isOnNewPage,
            "blocks": section.blocks.map(block),
        ]
    }

    private func block(_ block: ReportBlock) -> [String: Any] {
        var values: [String: Any] = ["isPoints": false, "isParagraph": false, "isTable": false]
        switch block {
        case .points(let sentences):
            values["isPoints"] = true
            values["points"] = sentences.map { ["text": $0.text] }
        case .paragraph(let sentence):
            values["isParagraph"] = true
            values["paragraph"] = sentence.text
        case .table(let table):
            values["isTable"] = true
            values.merge(self.table(table)) { $1 }
        }
        return values
    }

    /// From so many rows on a table may go on over pages.
    private static let longTable = 14
    /// No picture stands beside a table with more columns than this.
    private static let mostColumnsBeside = 6

    /// A name of so many letters stands on one line.
    private static let shortName = 12

    private func table(_ table: ReportTable) -> [String: Any] {
        let picture = table.picture
        let isPair = picture != nil && table.columns.count <= Self.mostColumnsBeside
        return [
            "id": table.id.replacing(".", with: "-"), "title": table.title, "isPair": isPair,
            "isLong": table.rows.count > Self.longTable, "hasSentence": table.sentence != nil,
            "sentence": table.sentence?.text ?? "", "hasPicture": picture != nil, "picture": picture ?? "",
            "legend": table.plot?.legend ?? "",
            "headings": table.columns.indices.map { heading(table.columns[$0], isFirst: $0 == 0) },
            "rows": table.rows.indices.map { row in ["cells": cells(table, row)] },
            "hasNotes": !table.notesShown.isEmpty, "notes": table.notesShown.joined(separator: " "),
        ]
    }

    private func heading(_ column: ReportColumn, isFirst: Bool) -> [String: Any] {
        [
            "heading": column.heading, "isNumber": column.unit != .text, "isWords": column.unit == .text && !isFirst,
            "isHeading": !column.heading.isEmpty,
            "tag": column.heading.isEmpty ? "td" : "th",
        ]
    }

    private func cells(_ table: ReportTable, _ row: Int) -> [[String: Any]] {
        table.columns.indices.map { column in
            let isNumber = table.columns[column].unit != .text
            let text = table.text(row: row, column: column)
            return [
                "text": text, "isName": column == 0, "isShort": text.count <= Self.shortName,
                "isNumber": column > 0 && isNumber, "isWords": column > 0 && !isNumber,
            ]
        }
    }
}

extension ReportTable {
    /// What stands under it: its notes, how its limits were made, n and N, and what its symbols stand for.
    package var notesShown: [String] {
        var list = notes.map(\.text)
        if !methods.isEmpty { list.append(say("Method: \(methods.joined(separator: ", ")).")) }
        if let read, let population { list.append("n \(read.grouped), N \(population.grouped).") }
        let symbols = symbols
        let explained = ReportSymbol.allCases.filter(symbols.contains).map(\.explanation)
        if !explained.isEmpty { list.insert(explained.joined(separator: "; ") + ".", at: 0) }
        return list
    }
}

extension ReportKind {
    /// What a report of the kind is called.
    package var title: String {
        switch self {
        case .board: say("board page")
        case .full: say("full report")
        case .practice: say("practice report")
        case .supervision: say("supervision sheets")
        case .form: say("reading form")
        case .evidence: say("evidence pack")
        }
    }
}
