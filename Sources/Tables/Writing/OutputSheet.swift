import Calendar

/// A sheet of a workbook to be written: its rows come as a stream.
package struct OutputSheet {
    /// At most 31 characters, none of `[]:*?/\`.
    package let name: String
    /// Widths of the columns in characters; those behind the last are as wide as a spreadsheet likes.
    package var widths: [Double] = []
    /// Rows above and columns beside that stay where the rest is moved.
    package var frozen: (rows: Int, columns: Int) = (0, 0)
    package var choices: [Choices] = []
    package let rows: AnySequence<[OutputCell]>

    package init(_ name: String, _ rows: some Sequence<[OutputCell]>) {
        self.name = name
        self.rows = AnySequence(rows)
    }

    /// Cells that take one of a list, which the spreadsheet offers; blank they may be.
    package struct Choices: Sendable, Hashable {
        /// The column, the first is 0, and its rows, the first of the sheet is 1.
        package let column: Int
        package let rows: [ClosedRange<Int>]
        package let values: [String]
        /// What the spreadsheet says where somebody writes anything else.
        package let message: String

        package init(column: Int, rows: [ClosedRange<Int>], values: [String], message: String) {
            (self.column, self.rows) = (column, rows)
            (self.values, self.message) = (values, message)
        }
    }
}

/// A cell to be written: what it holds and how it looks.
package struct OutputCell: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case blank
        /// Never a formula, whatever it begins with.
        case text(String)
        case number(Double)
        case date(CivilDate)
    }

    package enum Style: Int, Sendable, CaseIterable {
        case plain, header
        /// In lines as wide as the column.
        case wrapped
        /// Explains what stands above it, in lines.
        case caption
        /// What is typed here stays as it is typed, be it digits.
        case text
        /// Nothing belongs here.
        case unused
        case whole, decimal, percent, date
    }

    package let value: Value
    package let style: Style

    package init(_ value: Value, _ style: Style = .plain) {
        (self.value, self.style) = (value, style)
    }

    package static func text(_ text: String, _ style: Style = .plain) -> OutputCell { OutputCell(.text(text), style) }
    package static func whole(_ number: Int) -> OutputCell { OutputCell(.number(Double(number)), .whole) }
    package static func date(_ date: CivilDate) -> OutputCell { OutputCell(.date(date), .date) }
}
