import Audit
import Statistics

/// How wide the headline interval is, and how much narrower more cases should make it.
public struct Precision: Sendable, Hashable {
    public struct After: Sendable, Hashable {
        /// Cases more than are read now, and the cases read then.
        public let more: Int
        public let read: Int
        /// The width of the fixed interval to be expected then, a fraction of 1.
        public let width: Double
    }

    /// The width of the fixed interval of the cases read now, a fraction of 1. While cases are unread it is not the
    /// interval that holds, which is wider.
    public let width: Double
    /// Ten, twenty and fifty cases on, as far as the frame has them.
    public let after: [After]

    static let steps = [10, 20, 50]
}

extension Precision {
    /// Nil while nothing can be estimated, and for a census.
    init?(_ sample: ReadSample, plan: Plan) throws(StatisticsError) {
        guard let rate = try sample.rate(\.isGap), rate.interval.high > rate.interval.low else { return nil }
        let strata = rate.strata
        let width = rate.interval.high - rate.interval.low
        let population = strata.reduce(0) { $0 + $1.population }
        let read = strata.reduce(0) { $0 + $1.sampled }
        self.width = width
        var after: [After] = []
        let most = min(population, StratumCount.largestSample)
        for more in Precision.steps where read + more <= most {
            let sizes = try Precision.sizes(strata, names: sample.strata.map(\.name), size: read + more, plan: plan)
            guard let ratio = try ExpectedWidth.ratio(of: strata, after: sizes, level: sample.level.confidence) else {
                continue
            }
            after.append(After(more: more, read: read + more, width: width * ratio))
        }
        self.after = after
    }

    /// n_h of a larger sample, shared among the strata as the plan's allocation does, with what is read as the floor.
    private static func sizes(
        _ strata: [StratumCount], names: [String], size: Int, plan: Plan
    ) throws(StatisticsError) -> [Int] {
        let populations = strata.map(\.population)
        let rates = names.compactMap { plan.expectedRates[$0] }
        let allocation: Allocation =
            switch plan.allocation {
            case .equal: try .equal(populations: populations, sampleSize: size)
            case .neyman where rates.count == names.count:
                try .neyman(populations: populations, expectedRates: rates, sampleSize: size)
            case .proportional, .neyman: try .proportional(populations: populations, sampleSize: size)
            }
        return try allocation.sizes(minimum: 0, alreadyDrawn: strata.map(\.sampled))
    }
}
