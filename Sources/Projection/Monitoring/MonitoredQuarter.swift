import Calendar

/// All sources of one quarter together.
public struct MonitoredQuarter: Sendable, Hashable {
    public let quarter: FinancialQuarter
    public let referrals: Int
    /// nil where a source did not count it: a sum of some would look like one of all.
    public let starts: Int?
    public let waiting: Int?
    public let completed: Int?
    public let declined: Int?
    public let withdrawn: Int?
    /// Weeks, weighted by starts; nil where a source with starts did not count it.
    public let waitWeeks: Double?

    /// Rows of one quarter.
    init(_ quarter: FinancialQuarter, _ rows: [MonitoringRow]) {
        func sum(_ value: (MonitoringRow) -> Int?) -> Int? {
            let values = rows.compactMap(value)
            return values.count == rows.count ? values.reduce(0, +) : nil
        }
        self.quarter = quarter
        referrals = rows.reduce(0) { $0 + $1.referrals }
        starts = sum(\.starts)
        waiting = sum(\.waiting)
        completed = sum(\.completed)
        declined = sum(\.declined)
        withdrawn = sum(\.withdrawn)
        let begun = rows.filter { $0.starts != 0 }
        let weighted = begun.compactMap { row in
            row.waitWeeks.flatMap { weeks in row.starts.map { (weeks: weeks, starts: Double($0)) } }
        }
        let all = weighted.reduce(0) { $0 + $1.starts }
        waitWeeks =
            weighted.count == begun.count && all > 0
            ? weighted.reduce(0) { $0 + $1.weeks * $1.starts } / all
            : rows.count == 1 ? rows[0].waitWeeks : nil
    }
}
