import Calendar

/// What a provider or a council counted in one quarter from one source of referrals. Whole people unless said.
public struct MonitoringRow: Sendable, Hashable {
    public let quarter: FinancialQuarter
    /// Where the referrals came from, in the council's own words: a team, a hospital, "all".
    public let source: String
    public let referrals: Int
    /// People for whom an advocate began; nil where it was not counted, as with all that follow.
    public var starts: Int?
    /// People waiting at the quarter's end.
    public var waiting: Int?
    /// Mean weeks from referral to start, of those who started.
    public var waitWeeks: Double?
    /// Cases that ended having been supported to the end, and others by how they ended.
    public var completed: Int?
    public var declined: Int?
    public var withdrawn: Int?

    /// A row that counts referrals alone: people, 0 or more. What else was counted is set afterwards.
    public init(quarter: FinancialQuarter, source: String, referrals: Int) {
        self.quarter = quarter
        self.source = source
        self.referrals = referrals
    }
}
