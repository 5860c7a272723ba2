import Advocacy
import Calendar
import Sampling
import Tables

/// Monitoring as a table with a row for each quarter and source.
///
/// Columns: `quarter` (2025-26 Q1; also in words, `QuarterInWords`), `source`, `referrals`; and, where they were counted, `starts`, `waiting`, `waitWeeks`,
/// `completed`, `declined`, `withdrawn`. A blank cell was not counted.
public struct MonitoringSheet: Sendable, Hashable {
    /// In the order of quarters, then of sources.
    public let rows: [MonitoringRow]

    public enum Column: String, Sendable, CaseIterable {
        case quarter, source, referrals, starts, waiting, waitWeeks, completed, declined, withdrawn

        static let required: [Column] = [.quarter, .source, .referrals]
    }

    /// How a file of monitoring is found in what stands around it.
    public static let kind = Sheet.Kind(readsBlankWords: true, shown: { ShownCell.text($0) }) { cells in
        cells.count { column($0) != nil }
    }

    private static func column(_ heading: String) -> Column? {
        func folded(_ text: String) -> String { text.lowercased().filter { $0.isLetter } }
        return Column.allCases.first { folded($0.rawValue) == folded(heading) }
    }

    /// Reads a sheet, all or nothing, every fault listed.
    public init(_ sheet: Sheet) throws(Faults) {
        var faults: [Fault] = []
        let columns = MonitoringSheet.columns(sheet.headings, &faults)
        guard faults.isEmpty else { throw Faults(all: faults) }
        struct Place: Hashable {
            let quarter: FinancialQuarter
            let source: String
        }
        var read: [(row: MonitoringRow, line: Int)] = []
        var lines: [Place: Int] = [:]
        for row in sheet.rows {
            guard row.cells.count == columns.width else {
                let why = Why.fields(row.cells.count, headings: columns.width)
                faults.append(Fault(line: row.line, column: 1, why: why))
                continue
            }
            let parsed = MonitoringSheet.row {
                columns.cell($0, row)
            } fault: { column, why in
                faults.append(columns.fault(row, column, why))
            }
            guard let parsed else { continue }
            let key = Place(quarter: parsed.quarter, source: parsed.source)
            if let earlier = lines[key] {
                let source = ShownCell.text(parsed.source)
                faults.append(columns.fault(row, .source, .standsInLine(earlier, parsed.quarter, source: source)))
            }
            lines[key] = lines[key] ?? row.line
            read.append((parsed, row.line))
        }
        if sheet.rows.isEmpty { faults.append(Fault(line: sheet.headings.line + 1, column: 1, why: .noRow)) }
        let quarters = Set(read.map(\.row.quarter)).sorted()
        for (quarter, following) in zip(quarters, quarters.dropFirst()) where faults.isEmpty && quarter.next < following
        {
            let line = read.first { $0.row.quarter == following }?.line ?? 1
            faults.append(
                Fault(
                    line: line, column: columns.place(.quarter), why: .missing(quarter.next, before: following)))
        }
        guard faults.isEmpty else { throw Faults(all: faults) }
        self.rows = read.map(\.row).sorted { ($0.quarter, $0.source) < ($1.quarter, $1.source) }
    }

    private static func columns(_ headings: Sheet.Row, _ faults: inout [Fault]) -> SheetColumns<Column> {
        var found: [Fault] = []
        let columns = SheetColumns<Column>(headings) { heading, place in
            let column = column(heading)
            if column == nil {
                let shown = ShownCell.heading(heading)
                found.append(Fault(line: headings.line, column: place, why: .unknownColumn(shown: shown)))
            }
            return column
        } twice: { column, place in
            found.append(Fault(line: headings.line, column: place, why: .columnTwice(column)))
        }
        let missing = Column.required.filter { !columns.has($0) }
        if !missing.isEmpty { found.append(Fault(line: headings.line, column: 1, why: .noColumns(missing))) }
        faults += found
        return columns
    }

    private static func row(
        _ cell: (Column) -> String, fault: (Column, Why) -> Void
    ) -> MonitoringRow? {
        var isWhole = true
        func refuse(_ column: Column, _ why: Why) {
            fault(column, why)
            isWhole = false
        }
        func shown(_ column: Column) -> String { ShownCell.text(cell(column), hasDates: column == .quarter) }
        func count(_ column: Column) -> Int? {
            guard !cell(column).isEmpty else { return nil }
            guard let count = WrittenNumber(cell(column))?.whole else {
                refuse(column, .noCount(shown: shown(column)))
                return nil
            }
            return count
        }
        let quarter = QuarterInWords.quarter(cell(.quarter))
        if quarter == nil {
            let meant = FinancialQuarter.countedFromJanuary(cell(.quarter))
            refuse(.quarter, .noQuarter(shown: shown(.quarter), countedFromJanuary: meant))
        }
        if cell(.source).isEmpty { refuse(.source, .noSource) }
        let referrals = count(.referrals)
        if cell(.referrals).isEmpty { refuse(.referrals, .noReferrals) }
        let counts = [Column.starts, .waiting, .completed, .declined, .withdrawn].map(count)
        var weeks: Double?
        if !cell(.waitWeeks).isEmpty {
            weeks = WrittenNumber(cell(.waitWeeks)).flatMap { $0.value <= Double(Limit.weeks) ? $0.value : nil }
            if weeks == nil {
                refuse(.waitWeeks, .noWeeks(shown: shown(.waitWeeks)))
            }
        }
        guard isWhole, let quarter, let referrals else { return nil }
        var row = MonitoringRow(quarter: quarter, source: cell(.source), referrals: referrals)
        (row.starts, row.waiting, row.completed, row.declined, row.withdrawn) =
            (counts[0], counts[1], counts[2], counts[3], counts[4])
        row.waitWeeks = weeks
        return row
    }

    /// The table again, in its own order; reads back as the same.
    public var csv: String {
        var text = DelimitedText()
        text.add(Column.allCases.map(\.rawValue))
        func cell(_ count: Int?) -> String { count.map(String.init) ?? "" }
        for row in rows {
            let weeks = row.waitWeeks.map { String($0) } ?? ""
            text.add([
                row.quarter.description, row.source, String(row.referrals), cell(row.starts), cell(row.waiting), weeks,
                cell(row.completed), cell(row.declined), cell(row.withdrawn),
            ])
        }
        return text.text
    }
}
