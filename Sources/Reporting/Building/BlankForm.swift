import Audit
import Wording

// The questions on paper: columns as `record` takes them.

extension ReportMaterial {
    /// Every question that can arise for a case that is left to read, with room for its answer.
    package static func formSection(_ form: AnswerForm) -> ReportSection {
        let rows = form.columns.map { column in
            ReportRow([
                .text(column.name), .text(column.words), .text(column.values.joined(separator: ", ")), .text("\u{A0}"),
            ])
        }
        let table = ReportTable(
            "form", title: say("One case"),
            sentence: ReportSentence(
                say("Type what is written here into a table with these columns; `record --from` takes it in.")),
            columns: [
                ReportColumn("column", say("column"), .text, .open),
                ReportColumn("question", say("question"), .text, .open),
                ReportColumn("answers", say("answers"), .text, .open),
                ReportColumn("answer", say("answer"), .text, .open),
            ], rows: rows, exposure: .within)
        return ReportSection(id: "form", heading: say("Reading form"), blocks: [.table(table)])
    }
}
