import CXlsxWriter
import Reporting

/// The picture of a table as a chart of the spreadsheet's own, drawn of numbers that stand beside the table.
///
/// An interval is a stacked bar: unseen up to its low end, light to the figure, dark to its high end. The lengths of those
/// parts are numbers of their own, behind the picture.
struct WorkbookChart {
    private let table: ReportTable
    private let columns: [WorkbookColumn]
    private let book: OpaquePointer

    init(_ table: ReportTable, _ columns: [WorkbookColumn], _ book: OpaquePointer) {
        self.table = table
        self.columns = columns
        self.book = book
    }

    private static let (blue, sea, plum) = (Int32(0x12436D), Int32(0x28A197), Int32(0x801650))
    /// Where the parts of stacked bars stand: behind the picture.
    private static let partsBehind: UInt16 = 2

    /// Draws it beside the table, on the sheet that is being written. True where there is none to draw.
    func drawn(beside column: UInt16, sheet: String) -> Bool {
        guard let plot = table.plot, let words = table.alternative, table.picture != nil else { return true }
        let isStacked = plot.kind == .intervals && limits(plot) != nil
        let kind: XlsxChartKind =
            switch plot.kind {
            case .intervals: isStacked ? xlsx_stacked_bars : xlsx_bars
            case .bars: xlsx_bars
            case .funnel: xlsx_points
            case .run, .bands: xlsx_lines
            }
        guard xlsx_chart(book, kind, table.title, plot.axis) else { return false }
        let isDrawn =
            isStacked ? stacked(plot, beside: column, sheet) : plain(plot, sheet)
        return isDrawn && xlsx_place_chart(book, 0, column, words)
    }

    private func limits(_ plot: ReportPlot) -> Int? {
        plot.limits.first.flatMap(table.index).flatMap { place in
            table.rows.contains { $0.cells[place].interval != nil } ? place : nil
        }
    }

    private func plain(_ plot: ReportPlot, _ sheet: String) -> Bool {
        let across = plot.size ?? table.columns[0].key
        guard let names = columns.firstIndex(where: { $0.key == across }) else { return false }
        var isTaken = true
        for (key, colour) in [(plot.figure, Self.blue), (plot.second.first ?? "", Self.plum)] {
            guard let place = columns.firstIndex(where: { $0.key == key }) else { continue }
            isTaken =
                xlsx_series(
                    book, columns[place].heading, range(UInt16(names), sheet), range(UInt16(place), sheet), colour)
                && isTaken
        }
        return isTaken
    }

    private func stacked(_ plot: ReportPlot, beside column: UInt16, _ sheet: String) -> Bool {
        guard let place = limits(plot), let figure = table.index(of: plot.figure) else { return false }
        let first = column + Self.partsBehind
        var isTaken = true
        for (row, cells) in table.rows.map(\.cells).enumerated() {
            guard let interval = cells[place].interval else { continue }
            let middle = cells[figure].number ?? interval.low
            for (part, value) in [interval.low, middle - interval.low, interval.high - middle].enumerated() {
                isTaken = xlsx_number(book, UInt32(row + 1), first + UInt16(part), value, nil) && isTaken
            }
        }
        let headings = [table.columns[place].heading, table.columns[figure].heading, table.columns[place].heading]
        for (part, colour) in [Int32(-1), Self.sea, Self.blue].enumerated() {
            isTaken = xlsx_text(book, 0, first + UInt16(part), headings[part], false, false) && isTaken
            isTaken =
                xlsx_series(book, headings[part], range(0, sheet), range(first + UInt16(part), sheet), colour)
                && isTaken
        }
        return isTaken
    }

    /// The rows of a column, as `='sheet'!$B$2:$B$9`.
    private func range(_ column: UInt16, _ sheet: String) -> String {
        var (letters, rest) = ("", Int(column))
        repeat {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return "='\(sheet)'!$\(letters)$2:$\(letters)$\(table.rows.count + 1)"
    }
}
