import Advocacy
import Calendar
import Sampling
import Tables

/// Monitoring as a table with a row for each quarter and source.
///
/// Columns: `quarter` (2025-26 Q1), `source`, `referrals`; and, where they were counted, `starts`, `waiting`, `waitWeeks`,
/// `completed`, `declined`, `withdrawn`. A blank cell was not counted.
public struct MonitoringSheet: Sendable, Hashable {
    /// In the order of quarters, then of sources.
    public let rows: [MonitoringRow]

    public enum Column: String, Sendable, CaseIterable {
        case quarter, source, referrals, starts, waiting, waitWeeks, completed, declined, withdrawn

        static let required: [Column] = [.quarter, .source, .referrals]
    }

    /// Reads a table whose headings stand in line 1; all or nothing, every fault listed.
    public init(headings: [String], rows: [(line: Int, cells: [String])]) throws(Faults) {
        var faults: [Fault] = []
        let columns = MonitoringSheet.columns(headings, &faults)
        guard faults.isEmpty else { throw Faults(all: faults) }
        struct Place: Hashable {
            let quarter: FinancialQuarter
            let source: String
        }
        var read: [(row: MonitoringRow, line: Int)] = []
        var lines: [Place: Int] = [:]
        for (line, cells) in rows {
            guard cells.count == headings.count else {
                faults.append(
                    Fault(
                        line: line, column: 1,
                        why: .fields(cells.count, headings: headings.count)))
                continue
            }
            let cell = { (column: Column) in
                columns.firstIndex(of: column).map { SpreadsheetCell.text(cells[$0]) } ?? ""
            }
            let place = { (column: Column) in (columns.firstIndex(of: column) ?? 0) + 1 }
            let parsed = MonitoringSheet.row(
                cell,
                fault: { column, why in
                    faults.append(Fault(line: line, column: place(column), why: why))
                })
            guard let parsed else { continue }
            let key = Place(quarter: parsed.quarter, source: parsed.source)
            if let earlier = lines[key] {
                faults.append(
                    Fault(
                        line: line, column: place(.source),
                        why: .standsInLine(earlier, parsed.quarter, source: ShownCell.text(parsed.source))))
            }
            lines[key] = lines[key] ?? line
            read.append((parsed, line))
        }
        if rows.isEmpty { faults.append(Fault(line: 2, column: 1, why: .noRow)) }
        let quarters = Set(read.map(\.row.quarter)).sorted()
        for (quarter, following) in zip(quarters, quarters.dropFirst()) where faults.isEmpty && quarter.next < following
        {
            let line = read.first { $0.row.quarter == following }?.line ?? 1
            faults.append(
                Fault(
                    line: line, column: (columns.firstIndex(of: .quarter) ?? 0) + 1,
                    why: .missing(quarter.next, before: following)))
        }
        guard faults.isEmpty else { throw Faults(all: faults) }
        self.rows = read.map(\.row).sorted { ($0.quarter, $0.source) < ($1.quarter, $1.source) }
    }

    private static func columns(_ headings: [String], _ faults: inout [Fault]) -> [Column] {
        func folded(_ text: String) -> String { text.lowercased().filter { $0.isLetter } }
        var columns: [Column] = []
        for (index, heading) in headings.enumerated() {
            guard let column = Column.allCases.first(where: { folded($0.rawValue) == folded(heading) }) else {
                faults.append(
                    Fault(line: 1, column: index + 1, why: .unknownColumn(shown: ShownCell.heading(heading))))
                continue
            }
            if columns.contains(column) {
                faults.append(
                    Fault(line: 1, column: index + 1, why: .columnTwice(column)))
            }
            columns.append(column)
        }
        let missing = Column.required.filter { !columns.contains($0) }
        if !missing.isEmpty { faults.append(Fault(line: 1, column: 1, why: .noColumns(missing))) }
        return columns
    }

    private static func row(
        _ cell: (Column) -> String, fault: (Column, Fault.Why) -> Void
    ) -> MonitoringRow? {
        var isWhole = true
        func refuse(_ column: Column, _ why: Fault.Why) {
            fault(column, why)
            isWhole = false
        }
        func shown(_ column: Column) -> String { ShownCell.text(cell(column), hasDates: column == .quarter) }
        func count(_ column: Column) -> Int? {
            guard !cell(column).isEmpty else { return nil }
            guard let count = Int(cell(column)), (0...Limit.amount).contains(count) else {
                refuse(column, .noCount(shown: shown(column)))
                return nil
            }
            return count
        }
        let quarter = FinancialQuarter(cell(.quarter))
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
            weeks = Double(cell(.waitWeeks)).flatMap { (0...Double(Limit.weeks)).contains($0) ? $0 : nil }
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
