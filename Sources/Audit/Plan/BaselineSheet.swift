import Advocacy
import Calendar
import Sampling
import Tables

/// The figures of an earlier audit as a table with a row for each stratum.
///
/// Columns: `stratum`, `population` (stages), `read` (cases), `gap` (of them without an advocate who was owed), `owed` (of them
/// owed an advocate). A row `total` is checked against the others and left out.
public struct BaselineSheet: Sendable {
    public typealias Fault = SheetFault<Why>
    public typealias Faults = SheetFaults<Why>

    public enum Column: String, Sendable, CaseIterable {
        case stratum, population, read, gap, owed
    }

    public let strata: [Baseline.Stratum]

    /// How such a table is found in what stands around it.
    public static let kind = Sheet.Kind(shown: { ShownCell.text($0) }) { cells in cells.count { column($0) != nil } }

    private static func column(_ heading: String) -> Column? {
        let folded = Folding.fold(heading)
        return Column.allCases.first { $0.rawValue == folded }
    }

    /// Reads a sheet, all or nothing, every fault listed. `population` is the number of stages that the strata must add up to.
    public init(_ sheet: Sheet, population: Int, today: CivilDate) throws(Faults) {
        var faults: [Fault] = []
        let headings = sheet.headings
        let columns = SheetColumns<Column>(headings) { heading, _ in
            BaselineSheet.column(heading)
        } twice: { column, place in
            faults.append(Fault(line: headings.line, column: place, why: .columnTwice(column)))
        }
        let missing = Column.allCases.filter { !columns.has($0) }
        if !missing.isEmpty { faults.append(Fault(line: headings.line, column: 1, why: .noColumns(missing))) }
        guard faults.isEmpty else { throw Faults(all: faults) }
        var rows: [(stratum: Baseline.Stratum, row: Sheet.Row)] = []
        var totals: [(stratum: Baseline.Stratum, row: Sheet.Row)] = []
        for row in sheet.rows {
            do throws(Faults) {
                let stratum = try BaselineRow(columns: columns, row: row).stratum(today: today)
                if Folding.fold(stratum.name) == "total" {
                    totals.append((stratum, row))
                } else if let earlier = rows.first(where: {
                    Folding.fold($0.stratum.name) == Folding.fold(stratum.name)
                }) {
                    faults.append(columns.fault(row, .stratum, .standsInLine(earlier.row.line)))
                } else {
                    rows.append((stratum, row))
                }
            } catch {
                faults += error.all
            }
        }
        // A total alone is the whole in one stratum.
        if rows.isEmpty, totals.count == 1 { (rows, totals) = (totals, []) }
        strata = rows.map(\.stratum)
        if faults.isEmpty { faults = BaselineSheet.faultsOfSums(rows, totals, columns, population, headings.line) }
        guard faults.isEmpty else { throw Faults(all: faults) }
    }

    private static func faultsOfSums(
        _ rows: [(stratum: Baseline.Stratum, row: Sheet.Row)], _ totals: [(stratum: Baseline.Stratum, row: Sheet.Row)],
        _ columns: SheetColumns<Column>, _ population: Int, _ line: Int
    ) -> [Fault] {
        guard !rows.isEmpty else { return [Fault(line: line + 1, column: 0, why: .noRow)] }
        let counts: [(Column, KeyPath<Baseline.Stratum, Int>)] = [
            (.population, \.population), (.read, \.read), (.gap, \.gap), (.owed, \.owed),
        ]
        var faults: [Fault] = []
        for (column, count) in counts {
            let sum = rows.reduce(0) { $0 + $1.stratum[keyPath: count] }
            for total in totals where total.stratum[keyPath: count] != sum {
                faults.append(
                    columns.fault(
                        total.row, column, .totalDiffers(column, sum: sum, total: total.stratum[keyPath: count])))
            }
            if column == .population, sum != population {
                faults.append(
                    Fault(
                        line: line, column: columns.place(column), why: .otherPopulation(sum: sum, stated: population)))
            }
            if column == .read, sum == 0 {
                faults.append(Fault(line: line, column: columns.place(column), why: .nothingRead))
            }
            if column == .read, sum > Limit.cases {
                faults.append(Fault(line: line, column: columns.place(column), why: .tooManyRead(sum)))
            }
        }
        return faults
    }
}

/// One row of the table.
private struct BaselineRow {
    let columns: SheetColumns<BaselineSheet.Column>
    let row: Sheet.Row

    func stratum(today: CivilDate) throws(BaselineSheet.Faults) -> Baseline.Stratum {
        var faults: [BaselineSheet.Fault] = []
        func refuse(_ column: BaselineSheet.Column?, _ why: BaselineSheet.Why) {
            faults.append(columns.fault(row, column, why))
        }
        if row.cells.count > columns.width { refuse(nil, .fields(row.cells.count, headings: columns.width)) }
        let name = Trimming.trim(columns.cell(.stratum, row))
        if name.isEmpty { refuse(.stratum, .noStratum) }
        if let found = PrivacyGuard.words(for: name, today: today) { refuse(.stratum, .identifies(found)) }
        func count(_ column: BaselineSheet.Column) -> Int {
            let text = Trimming.trim(columns.cell(column, row))
            if let count = BaselineRow.number(text) { return count }
            refuse(column, text.isEmpty ? .noCount(column) : .noNumber(shown: ShownCell.text(text)))
            return 0
        }
        let (population, read, gap, owed) = (count(.population), count(.read), count(.gap), count(.owed))
        guard faults.isEmpty else { throw BaselineSheet.Faults(all: faults) }
        if read > population { refuse(.read, .moreThan(.read, read, .population, population)) }
        if owed > read { refuse(.owed, .moreThan(.owed, owed, .read, read)) }
        if gap > owed { refuse(.gap, .moreThan(.gap, gap, .owed, owed)) }
        if population == 0 { refuse(.population, .nobody) }
        guard faults.isEmpty else { throw BaselineSheet.Faults(all: faults) }
        return Baseline.Stratum(name: name, population: population, read: read, owed: owed, gap: gap)
    }

    /// 1234 or 1,234.
    private static func number(_ text: String) -> Int? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }),
            let number = Int(groups.joined()), number <= Limit.population
        else { return nil }
        return number
    }
}

extension BaselineSheet {
    /// What is wrong with a row or a heading. Text of the file is kept as it may be shown (`ShownCell`).
    public enum Why: SheetReason {
        case columnTwice(Column)
        case noColumns([Column])
        case noRow
        case fields(Int, headings: Int)
        case noStratum
        case standsInLine(Int)
        case identifies(String)
        case noCount(Column)
        case noNumber(shown: String)
        case moreThan(Column, Int, Column, Int)
        case nobody
        case totalDiffers(Column, sum: Int, total: Int)
        case otherPopulation(sum: Int, stated: Int)
        case nothingRead
        case tooManyRead(Int)

        /// In English, as the command line speaks.
        public var message: String {
            switch self {
            case .columnTwice(let column): "the column “\(column.rawValue)” stands twice"
            case .noColumns(let columns):
                "there is no column \(columns.map { "“\($0.rawValue)”" }.joined(separator: ", ")); a baseline has "
                    + Column.allCases.map(\.rawValue).joined(separator: ", ")
            case .noRow: "there is no row below the headings"
            case .fields(let count, let headings): "the row has \(count) fields, the headings \(headings)"
            case .noStratum: "the sampling group has no name; write “all” where there is one alone"
            case .standsInLine(let line): "the sampling group stands in line \(line) already"
            case .identifies(let found): "this looks like \(found); say it without"
            case .noCount(let column): "the number of \(column.rawValue) is missing; write 0 where there is none"
            case .noNumber(let shown):
                "“\(shown)” is no number of stages or cases; write a whole number, 0 to \(Limit.said(Limit.population))"
            case .moreThan(let column, let count, let other, let limit):
                "\(column.rawValue) is \(Limit.said(count)), and \(other.rawValue) only \(Limit.said(limit)): gap ≤ owed ≤ "
                    + "read ≤ population"
            case .nobody: "a sampling group of no stage; leave the row out"
            case .totalDiffers(let column, let sum, let total):
                "the total of \(column.rawValue) is \(Limit.said(total)), the sampling groups add up to \(Limit.said(sum))"
            case .otherPopulation(let sum, let stated):
                "the sampling groups' population adds up to \(Limit.said(sum)), and --population says \(Limit.said(stated))"
            case .nothingRead: "no case was audited in any sampling group; there is nothing to compare with"
            case .tooManyRead(let sum):
                "\(Limit.said(sum)) cases read are more than any sample has, \(Limit.said(Limit.cases))"
            }
        }
    }
}
