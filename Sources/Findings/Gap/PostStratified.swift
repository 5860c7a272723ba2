import Audit
import Statistics

/// The headline gap with the sample reweighted to the known sizes of teams, or of processes, where it was not stratified
/// by them: a second opinion on whether chance gave the sample too many cases of one kind.
public struct PostStratified: Sendable, Hashable {
    public let variable: BreakdownVariable
    /// Of every stage, a fraction of 1; nil where a group of the frame has no case read.
    public let rate: Double?
    public let interval: Interval?
    /// Groups of the frame of which no case is read: with any, there is no estimate.
    public let unread: [String]
}

extension PostStratified {
    /// By team and by process, as far as the frame counts them and the strata were not made of them. None while the
    /// planned sample is not read.
    static func all(
        _ sample: ReadSample, _ estimator: BreakdownEstimator, strataColumns: [String]
    ) throws(StatisticsError) -> [PostStratified] {
        guard !sample.isInterim, sample.canEstimate else { return [] }
        var found: [PostStratified] = []
        for variable in [BreakdownVariable.team, .process] where !strataColumns.contains(variable.rawValue) {
            let populations = estimator.populations(by: variable).filter { $0.value > 0 }
            // Counts that do not add up to the population (values beyond what is counted) are no known sizes.
            guard populations.count >= 2, populations.values.reduce(0, +) == sample.rows else { continue }
            found.append(try PostStratified(variable, populations, sample))
        }
        return found
    }

    private init(
        _ variable: BreakdownVariable, _ populations: [String: Int], _ sample: ReadSample
    ) throws(StatisticsError) {
        let names = populations.keys.sorted(by: variable.precedes)
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var cases: [PostStratifiedRate.Case] = []
        var isKnown = true
        for (index, stratum) in sample.strata.enumerated() {
            for judged in stratum.read {
                guard let group = places[variable.value(of: judged.unit, in: stratum.name)] else {
                    isKnown = false
                    continue
                }
                cases.append(PostStratifiedRate.Case(stratum: index, group: group, isEvent: judged.isGap))
            }
        }
        let read = Set(cases.map(\.group))
        self.variable = variable
        unread = names.indices.filter { !read.contains($0) }.map { names[$0] }
        let estimate =
            isKnown
            ? try PostStratifiedRate(
                strata: sample.strata.map(\.rows), groups: names.map { populations[$0] ?? 0 }, cases: cases,
                level: sample.level.confidence) : nil
        rate = estimate?.rate
        interval = estimate?.interval
    }
}
