import Calendar

/// All sources of one quarter together.
public struct MonitoredQuarter: Sendable, Hashable {
    public let quarter: FinancialQuarter
    /// nil, as all that follow, where a source did not count it or has no row: a sum of some would look like one of all.
    public let referrals: Int?
    public let starts: Int?
    public let waiting: Int?
    public let completed: Int?
    public let declined: Int?
    public let withdrawn: Int?
    /// Weeks, weighted by starts; nil where a source with starts did not count it.
    public let waitWeeks: Double?
    /// Sources that have a row in another quarter and none in this.
    public let absent: [String]

    /// Rows of one quarter; `sources` are those of the whole sheet.
    init(_ quarter: FinancialQuarter, _ rows: [MonitoringRow], sources: [String]) {
        let absent = sources.filter { source in !rows.contains { $0.source == source } }
        self.absent = absent
        func sum(_ value: (MonitoringRow) -> Int?) -> Int? {
            let values = rows.compactMap(value)
            return absent.isEmpty && values.count == rows.count ? values.reduce(0, +) : nil
        }
        self.quarter = quarter
        referrals = sum { $0.referrals }
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
            !absent.isEmpty
            ? nil
            : weighted.count == begun.count && all > 0
                ? weighted.reduce(0) { $0 + $1.weeks * $1.starts } / all
                : rows.count == 1 ? rows[0].waitWeeks : nil
    }
}
