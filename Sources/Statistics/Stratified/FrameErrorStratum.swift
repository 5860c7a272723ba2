/// What was seen in one stratum of a frame that lists rows that are no cases: of `population` rows so many were drawn and
/// read, so many were drawn and found to be none, and so many of those read have the attribute.
public struct FrameErrorStratum: Sendable, Hashable {
    /// N_h, rows of the frame.
    public let population: Int
    /// n_h, cases read.
    public let read: Int
    /// m_h, rows drawn that are no cases.
    public let notCases: Int
    /// x_h, of those read.
    public let events: Int

    /// Throws `StatisticsError.outOfRange` unless 0 <= events <= read, 0 <= notCases and read + notCases <= population.
    public init(population: Int, read: Int, notCases: Int, events: Int) throws(StatisticsError) {
        let count = try StratumCount(population: population, sampled: read, events: events)
        try require((0...(population - read)).contains(notCases), .notCases, notCases, .range(0, population - read))
        self.population = count.population
        self.read = read
        self.notCases = notCases
        self.events = events
    }

    /// c_h = n_h + m_h, rows drawn and settled.
    var settled: Int { read + notCases }
}
