import Statistics

/// What a gap is a share of.
enum GapMeasure {
    case perAssessment, ofDuty

    /// Ends "in 100".
    var unit: String {
        switch self {
        case .perAssessment: "assessments"
        case .ofDuty: "of those owed an advocate"
        }
    }

    /// Ends "3 of 20".
    var cases: String {
        switch self {
        case .perAssessment: "read"
        case .ofDuty: "owed"
        }
    }
}

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
    fileprivate func simpleSample() throws(StatisticsError) -> StratumCount? {
        guard let population, population >= cases, interval?.method == .exactHypergeometric else { return nil }
        return try StratumCount(population: population, sampled: cases, events: count)
    }
}

/// How the gap changed between two audits.
public struct GapChange: Sendable, Hashable {
    public enum Verdict: String, Sendable, CaseIterable {
        /// The gap is smaller: the whole interval lies below 0.
        case better
        /// It is larger: the whole interval lies above 0.
        case worse
        /// Both audits read every case and found the same.
        case unchanged
        /// The interval holds 0, or there is none.
        case cannotSay
    }

    public let before: GapSide
    public let after: GapSide
    /// After less before, a fraction of 1: below 0 the gap is smaller. Nil with the interval.
    public let difference: Double?
    /// Limits of the difference; nil until every planned case of both audits is read, and where a rate has no interval.
    public let interval: Interval?

    /// Two simple random samples are compared by Newcombe's hybrid score limits with finite-population correction, all
    /// others by the same square-and-add of each audit's own limits.
    init(from before: GapSide, to after: GapSide, isInterim: Bool) throws(StatisticsError) {
        self.before = before
        self.after = after
        guard !isInterim, let first = before.rate, let second = after.rate, let own = after.interval,
            let other = before.interval
        else {
            difference = nil
            interval = nil
            return
        }
        if let earlier = try before.simpleSample(), let later = try after.simpleSample() {
            let comparison = try ProportionDifference(later, earlier)
            difference = comparison.difference
            interval = comparison.newcombeFinite
        } else {
            difference = second - first
            interval = SquareAndAdd.interval(from: (first, other), to: (second, own))
        }
    }

    public var verdict: Verdict { interval.map(Verdict.init) ?? .cannotSay }
}

extension GapChange.Verdict {
    init(_ interval: Interval) {
        if interval.high < 0 {
            self = .better
        } else if interval.low > 0 {
            self = .worse
        } else {
            self = interval.low == 0 && interval.high == 0 ? .unchanged : .cannotSay
        }
    }
}

/// How the gap changed in one part of the population.
public struct PartChange: Sendable, Hashable {
    public let variable: BreakdownVariable
    /// The value of the variable in both audits.
    public let name: String
    public let change: GapChange

    /// The parts that stand in both tables, in the order of the second.
    static func matching(
        _ before: [Breakdown], _ after: [Breakdown], isInterim: Bool
    ) throws(StatisticsError) -> [PartChange] {
        var changes: [PartChange] = []
        for part in after {
            guard let earlier = before.first(where: { $0.name == part.name }) else { continue }
            let change = try GapChange(from: GapSide(earlier), to: GapSide(part), isInterim: isInterim)
            changes.append(PartChange(variable: part.variable, name: part.name, change: change))
        }
        return changes
    }

    /// Too few cases in one of the audits for a rate.
    var isTooSmall: Bool { min(change.before.cases, change.after.cases) < Breakdown.fewest }
}
