/// How many cases a service can begin in a quarter.
public struct CaseCapacity: Sendable, Hashable {
    /// Full-time advocates.
    public var advocates: Double
    /// Cases that one holds at a time.
    public var casesPerAdvocate: Double
    /// Weeks from a case's start to its end.
    public var weeksPerCase: Double

    /// nil unless advocates and cases are 0 or more and a case lasts longer than nothing.
    public init?(advocates: Double, casesPerAdvocate: Double, weeksPerCase: Double) {
        guard advocates >= 0, casesPerAdvocate >= 0, weeksPerCase > 0 else { return nil }
        self.advocates = advocates
        self.casesPerAdvocate = casesPerAdvocate
        self.weeksPerCase = weeksPerCase
    }

    /// Places that are full at all times, each free again after a case (Little's law: λ = L / W).
    public var startsPerQuarter: Double { advocates * casesPerAdvocate / weeksPerCase * Backlog.weeksPerQuarter }
}
