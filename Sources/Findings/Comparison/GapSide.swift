import Statistics

/// One audit's side of a comparison.
public struct GapSide: Sendable, Hashable {
    /// N; nil where the frame was not counted by the part.
    public let population: Int?
    /// n, cases read, or, among those owed an advocate, cases read in which the duty arose.
    public let cases: Int
    /// Those with a gap, unweighted.
    public let count: Int
    /// Weighted, a fraction of 1, with the audit's own limits.
    public let rate: Double?
    public let interval: Interval?

    init(_ findings: Findings, _ estimate: Estimate) {
        population = findings.population
        cases = findings.read
        count = estimate.count
        rate = estimate.rate
        interval = findings.isInterim ? nil : estimate.interval
    }

    init(_ findings: Findings, _ estimate: RatioEstimate) {
        population = findings.population
        cases = estimate.eligible
        count = estimate.count
        rate = estimate.rate
        interval = estimate.interval
    }

    init(_ part: Breakdown) {
        population = part.population
        cases = part.read
        count = part.count
        rate = part.rate
        interval = part.interval
    }

    /// The sample, where it is a simple random one: one stratum, or the whole.
    func simpleSample() throws(StatisticsError) -> StratumCount? {
        guard let population, population >= cases, interval?.method == .exactHypergeometric else { return nil }
        return try StratumCount(population: population, sampled: cases, events: count)
    }
}
