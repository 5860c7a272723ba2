import Tables

extension Report {
    /// Every figure of every table, one a line. What it means stands in docs/data-dictionary.md.
    ///
    /// An interval is two lines, `low` and `high` behind the column's name; a figure that is not shown has its symbol.
    package var csv: String {
        var text = DelimitedText(lineEnd: "\r\n")
        text.add(ReportRecord.heading)
        for record in records { text.add(record.fields) }
        return text.text
    }

    /// Every cell that is no name of a row, in its order.
    package var records: [ReportRecord] {
        tables.flatMap { table in
            table.rows.indices.flatMap { row in
                table.columns.indices.dropFirst().flatMap { table.records(row: row, column: $0) }
            }
        }
    }
}

/// One figure of one table.
package struct ReportRecord: Sendable, Hashable {
    package let table: String
    /// Which row, from 1, and its name.
    package let row: Int
    package let name: String
    package let column: String
    package let value: String
    package let unit: String
    /// As people read it.
    package let shown: String

    package static let heading = ["table", "row", "name", "column", "value", "unit", "shown"]

    var fields: [String] { [table, String(row), name, column, value, unit, shown] }
}

extension ReportTable {
    fileprivate func records(row: Int, column: Int) -> [ReportRecord] {
        let unit = unit(row: row, column: column)
        let key = columns[column].key
        func record(_ key: String, _ value: String, _ shown: String) -> ReportRecord {
            ReportRecord(
                table: id, row: row + 1, name: text(row: row, column: 0), column: key, value: value,
                unit: unit.code, shown: shown)
        }
        switch rows[row].cells[column] {
        case .interval(let low, let high):
            return [
                record(key + ".low", low.machine, unit.written(low)),
                record(key + ".high", high.machine, unit.written(high)),
            ]
        case .number(let value): return [record(key, value.machine, unit.written(value))]
        case .text(let text): return [record(key, text, text)]
        case .date(let date): return [record(key, date.description, date.description)]
        case .symbol(let symbol): return [record(key, symbol.rawValue, symbol.rawValue)]
        }
    }
}

extension ReportUnit {
    /// As machines read it.
    package var code: String { self == .wholeRate ? ReportUnit.rate.rawValue : rawValue }
}

extension Double {
    /// The shortest text that reads back as the same number; a whole number without a point.
    package var machine: String { Int(exactly: self).map(String.init) ?? String(self) }
}
