import Calendar
import Sampling
import Tables

extension MonitoringSheet {
    public typealias Fault = SheetFault<Why>
    public typealias Faults = SheetFaults<Why>

    /// What is wrong with a row or a heading. Text of the file is kept as it may be shown (`ShownCell`).
    public enum Why: SheetReason {
        case unknownColumn(shown: String)
        case columnTwice(Column)
        case noColumns([Column])
        case noRow
        case fields(Int, headings: Int)
        case standsInLine(Int, FinancialQuarter, source: String)
        /// A quarter without a row between two that have one.
        case missing(FinancialQuarter, before: FinancialQuarter)
        /// Which quarter is meant where they are counted from January.
        case noQuarter(shown: String, countedFromJanuary: FinancialQuarter?)
        case noSource
        case noReferrals
        case noCount(shown: String)
        case noWeeks(shown: String)

        /// In English, as the command line speaks.
        public var message: String {
            switch self {
            case .unknownColumn(let shown):
                "the column “\(shown)” is not one of \(Column.allCases.map(\.rawValue).joined(separator: ", "))"
            case .columnTwice(let column): "the column “\(column.rawValue)” stands twice"
            case .noColumns(let columns):
                "there is no column \(columns.map { "“\($0.rawValue)”" }.joined(separator: ", "))"
            case .noRow: "there is no row below the headings"
            case .fields(let count, let headings): "the row has \(count) fields, the headings \(headings)"
            case .standsInLine(let line, let quarter, let source):
                "\(quarter), \(source) stands in line \(line) already"
            case .missing(let quarter, let following):
                "\(quarter) is missing before \(following); add its row, with 0 referrals if there were none"
            case .noQuarter(let shown, let meant):
                "“\(shown)” is no quarter of a financial year; write "
                    + (meant.map { "\($0) if quarters are counted from January" } ?? "2025-26 Q1 for April to June 2025")
            case .noSource: "the source is missing; write “all” where there is one row a quarter"
            case .noReferrals: "the number of referrals is missing"
            case .noCount(let shown):
                "“\(shown)” is no number of people; write a whole number, 0 to \(Limit.said(Limit.amount))"
            case .noWeeks(let shown):
                "“\(shown)” is no number of weeks; write it like 3.5, at most \(Limit.said(Limit.weeks))"
            }
        }
    }
}
