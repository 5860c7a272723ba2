import Advocacy
import Calendar
import Tables

extension AnswerForm {
    /// What a form is written as.
    public enum Format: Sendable, Hashable {
        case text, workbook

        /// By the file's ending; nil for any other than .csv and .xlsx.
        public init?(path: String) {
            let name = path.lowercased()
            if name.hasSuffix(".csv") {
                self = .text
            } else if name.hasSuffix(".xlsx") {
                self = .workbook
            } else {
                return nil
            }
        }
    }

    /// The form as comma-separated text.
    public var csv: String {
        var text = DelimitedText(lineEnd: "\r\n")
        text.add(columns.map(\.name))
        text.add(columns.map(\.words))
        for row in rows { text.add(columns.map { shown($0, row) }) }
        return text.text
    }

    /// The form as a workbook: readings, with lists of what may be answered, and a sheet that explains them. Throws
    /// `WorkbookOutputError`.
    public func workbook() throws -> [UInt8] {
        try WorkbookOutput.bytes([readings, explanation])
    }

    private func shown(_ column: Column, _ row: Row) -> String {
        switch column.name {
        case "case": row.reference
        case "stage": row.stage.rawValue
        case "started": row.started.description
        case "stratum": row.stratum
        default: ""
        }
    }

    // MARK: The workbook

    private static let rowsAbove = 2

    private var readings: OutputSheet {
        let names = columns.map { OutputCell.text($0.name, .header) }
        let words = columns.map { OutputCell.text($0.words, .caption) }
        let cases = rows.lazy.map { row in columns.map { cell($0, row) } }
        var sheet = OutputSheet("readings", AnySequence([names, words]).joined(with: cases))
        sheet.frozen = (AnswerForm.rowsAbove, 1)
        sheet.widths = columns.map { $0.isFilledIn ? ($0.name.hasSuffix("eason") || $0.name == "note" ? 40 : 22) : 16 }
        sheet.choices = columns.indices.flatMap(choices)
        return sheet
    }

    private func cell(_ column: Column, _ row: Row) -> OutputCell {
        if column.name == "started" { return .date(row.started) }
        if let fact = column.fact {
            guard let question = row.questions[fact] else { return OutputCell(.blank, .unused) }
            if question.kind == .date { return OutputCell(.blank, .date) }
            return OutputCell(.blank, .text)
        }
        return column.isFilledIn ? OutputCell(.blank, .wrapped) : .text(shown(column, row), .text)
    }

    /// The lists of a column, one for the rows that offer the same.
    private func choices(_ index: Int) -> [OutputSheet.Choices] {
        let column = columns[index]
        var lists: [(values: [String], rows: [Int])] = []
        for (place, row) in rows.enumerated() {
            var values = column.fact == nil ? column.values : []
            if let fact = column.fact, let question = row.questions[fact] { values = AnswerForm.values(of: question) }
            guard !values.isEmpty else { continue }
            let number = place + AnswerForm.rowsAbove + 1
            if let found = lists.firstIndex(where: { $0.values == values }) {
                lists[found].rows.append(number)
            } else {
                lists.append((values, [number]))
            }
        }
        return lists.map { list in
            OutputSheet.Choices(
                column: index, rows: AnswerForm.runs(list.rows), values: list.values,
                message: "\(column.name): choose from the list, or leave the cell empty where it was not asked")
        }
    }

    private static func runs(_ numbers: [Int]) -> [ClosedRange<Int>] {
        numbers.reduce(into: []) { runs, number in
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
    }

    private var explanation: OutputSheet {
        let notes = [
            "One row is one case. Each row that has an answer is taken as a complete reading; one without is passed over.",
            "Leave a cell empty where the question was not asked. Write unknown where the file does not say.",
            "A grey cell has no question for that stage. Dates: 2025-06-03 or 03/06/2025.",
            "The first two rows stay as they are; columns that you do not need may be deleted.",
            "Take it in again with: advocacy-audit record AUDIT --from THIS FILE",
        ]
        let headings = ["column", "question", "what may stand there", "what counts as evidence"]
        let rows = columns.filter(\.isFilledIn).map { column in
            [column.name, column.words, AnswerForm.allowed(column), column.help]
        }
        let table =
            notes.map { [OutputCell.text($0)] } + [[], headings.map { .text($0, .header) }]
            + rows.map { $0.map { OutputCell.text($0, .wrapped) } }
        var sheet = OutputSheet("how to fill in", table)
        sheet.widths = [34, 44, 44, 70]
        return sheet
    }

    private static func allowed(_ column: Column) -> String {
        if !column.values.isEmpty { return column.values.joined(separator: ", ") }
        switch column.fact?.kind {
        case .date: return "a date, or unknown"
        case .days: return "a number of days, or unknown"
        default: return "text"
        }
    }
}

extension Sequence where Element == [OutputCell] {
    /// One after the other, without a copy of either.
    fileprivate func joined(with other: some Sequence<[OutputCell]>) -> some Sequence<[OutputCell]> {
        [AnySequence(self), AnySequence(other)].lazy.joined()
    }
}
