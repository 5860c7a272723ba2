import CXlsxWriter
import Calendar
import Reporting

/// A report as a workbook: a cover, then a sheet for each table, each with its picture as a native chart.
///
/// The library writes files alone, so the workbook is made in a folder of its own and handed on as bytes.
struct WorkbookFile {
    enum Fault: Error, CustomStringConvertible {
        case noLibrary
        case failed(String)

        var description: String {
            switch self {
            case .noLibrary: "workbooks need libxlsxwriter4; install it, or choose another ending"
            case .failed(let why): "the workbook cannot be made: \(why)"
            }
        }
    }

    private let report: Report
    private let book: OpaquePointer
    private var names: Set<String> = []

    /// The same report gives the same bytes. Throws a `Failure` where the library is missing or the disk is full.
    static func bytes(of report: Report, on day: CivilDate) throws(Failure) -> [UInt8] {
        guard xlsx_is_there() else { throw Failure(.broken(Fault.noLibrary)) }
        let folder = try Files.makeTemporaryFolder()
        defer { Files.removeFolder(folder) }
        let path = folder + "/report.xlsx"
        guard let book = xlsx_open(path, report.title, Int64(day.dayNumber) * 86_400) else {
            throw Failure(.broken(Fault.failed(path)))
        }
        var file = WorkbookFile(report: report, book: book)
        let isWritten = file.write()
        let fault = xlsx_close(book).map { String(cString: $0) }
        guard isWritten, fault == nil else { throw Failure(.broken(Fault.failed(fault ?? "a sheet was refused"))) }
        return try Files.read(path)
    }

    private init(report: Report, book: OpaquePointer) {
        self.report = report
        self.book = book
    }

    /// Whether the library took everything.
    private mutating func write() -> Bool {
        var isTaken = writeCover()
        for table in report.tables { isTaken = write(table) && isTaken }
        return isTaken
    }

    private mutating func sheet(_ wanted: String) -> Bool {
        // What a sheet may be called, within its 31 characters, each name once whatever its case.
        let plain = wanted.map { "[]:*?/\\'".contains($0) ? " " : $0 }
        var name = String(String(plain).prefix(31))
        var number = 2
        while !names.insert(name.lowercased()).inserted {
            name = String(String(plain).prefix(27)) + " \(number)"
            number += 1
        }
        return xlsx_sheet(book, name)
    }

    // MARK: Cover

    private mutating func writeCover() -> Bool {
        guard sheet("cover") else { return false }
        xlsx_width(book, 0, 0, 28)
        xlsx_width(book, 1, 1, 90)
        var lines: [(String, String)] = [(report.title, report.kind.title), ("", report.subtitle)]
        lines += report.notices.map { ("", $0.text) }
        for section in report.sections {
            for (place, sentence) in section.sentences.enumerated() {
                lines.append((place == 0 ? section.heading : "", sentence.text))
            }
        }
        lines += report.provenance.map { ($0.name, $0.value) }
        var isTaken = true
        for (row, line) in lines.enumerated() {
            isTaken = xlsx_text(book, UInt32(row), 0, line.0, row == 0 || !line.0.isEmpty, true) && isTaken
            isTaken = xlsx_text(book, UInt32(row), 1, line.1, false, true) && isTaken
        }
        return isTaken
    }

    // MARK: Tables

    private mutating func write(_ table: ReportTable) -> Bool {
        guard sheet(table.id.replacing(".", with: " ")) else { return false }
        let columns = WorkbookColumn.all(of: table)
        xlsx_width(book, 0, 0, 34)
        xlsx_width(book, 1, UInt16(max(1, columns.count)), 16)
        xlsx_freeze_heading(book)
        var isTaken = true
        for (place, column) in columns.enumerated() {
            isTaken = xlsx_text(book, 0, UInt16(place), column.heading, true, true) && isTaken
            for row in table.rows.indices {
                let unit = table.unit(row: row, column: column.place)
                isTaken = write(column.cell(table.rows[row]), unit, row + 1, place) && isTaken
            }
        }
        // A line between, so that the table ends where it ends.
        for (place, note) in ([table.sentence?.text].compactMap { $0 } + table.notesShown).enumerated() {
            isTaken = xlsx_text(book, UInt32(table.rows.count + 2 + place), 0, note, false, false) && isTaken
        }
        return WorkbookChart(table, columns, book).drawn(beside: UInt16(columns.count + 1), sheet: sheetName(table))
            && isTaken
    }

    private func sheetName(_ table: ReportTable) -> String {
        String(table.id.replacing(".", with: " ").map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(31))
    }

    private func write(_ cell: ReportCell, _ unit: ReportUnit, _ row: Int, _ column: Int) -> Bool {
        let (row, column) = (UInt32(row), UInt16(column))
        switch cell {
        case .number(let value): return xlsx_number(book, row, column, value, unit.format)
        case .date(let date): return xlsx_number(book, row, column, Double(date.dayNumber + 25_569), "yyyy-mm-dd")
        case .text(let text): return xlsx_text(book, row, column, text, false, true)
        case .symbol(let symbol): return xlsx_text(book, row, column, symbol.rawValue, false, false)
        case .interval: return false
        }
    }
}

/// A column of a sheet: one of the table, or one end of an interval in it.
struct WorkbookColumn {
    enum End { case whole, low, high }

    let heading: String
    let place: Int
    let key: String
    let end: End

    static func all(of table: ReportTable) -> [WorkbookColumn] {
        table.columns.enumerated().flatMap { place, column in
            let heading = column.heading.isEmpty ? table.title : column.heading
            let isInterval = table.rows.contains { $0.cells[place].interval != nil }
            guard isInterval else {
                return [WorkbookColumn(heading: heading, place: place, key: column.key, end: .whole)]
            }
            return [
                WorkbookColumn(heading: heading + ", low", place: place, key: column.key, end: .low),
                WorkbookColumn(heading: heading + ", high", place: place, key: column.key, end: .high),
            ]
        }
    }

    func cell(_ row: ReportRow) -> ReportCell {
        guard let interval = row.cells[place].interval else { return row.cells[place] }
        return .number(end == .low ? interval.low : interval.high)
    }
}

extension ReportUnit {
    /// As spreadsheets write a format of numbers.
    fileprivate var format: String? {
        switch self {
        case .text, .date, .plain: nil
        case .count, .whole, .hours: "#,##0"
        case .rate: "0.0%"
        case .wholeRate: "0%"
        case .money: "£#,##0"
        case .days, .weeks, .tenths: "#,##0.0"
        case .hundredths: "0.00"
        }
    }
}
