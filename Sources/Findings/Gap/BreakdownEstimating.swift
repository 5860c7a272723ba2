import Audit
import Sampling
import Statistics

/// Breaks the gap down by the variables of the frame.
struct BreakdownEstimator {
    let sample: ReadSample
    let state: AuditState

    /// Every part of the population by that variable, blank last; none if the frame has no value that is not blank.
    func breakdowns(by variable: BreakdownVariable) throws(StatisticsError) -> [Breakdown] {
        let populations = populations(by: variable)
        let read = Dictionary(grouping: sample.read) { variable.value(of: $0.unit, in: $0.sampled.stratum) }
        let names = Set(populations.keys).union(read.keys)
        guard names.contains(where: { $0 != BreakdownVariable.blank }) || variable == .stratum else { return [] }
        var found: [Breakdown] = []
        for name in names.sorted(by: variable.precedes) {
            found.append(
                try breakdown(variable, name, population: populations[name], read: read[name] ?? []))
        }
        return found
    }

    private func breakdown(
        _ variable: BreakdownVariable, _ name: String, population: Int?, read: [JudgedCase]
    ) throws(StatisticsError) -> Breakdown {
        var rate: Double?
        var interval: Interval?
        if read.count >= Breakdown.fewest {
            if let strata = wholeStrata(of: variable, named: name) {
                let whole = sample.restricted(to: strata)
                let estimate = try whole.fixed(\.isGap)
                rate = estimate?.rate
                interval = estimate.flatMap(whole.fixedRate)
            } else {
                let ratio = try sample.ratio(of: \.isGap) {
                    variable.value(of: $0.unit, in: $0.sampled.stratum) == name
                }
                rate = ratio?.ratio
                interval = ratio?.interval
            }
        }
        return Breakdown(
            variable: variable, name: name, population: population, read: read.count, count: read.count(where: \.isGap),
            rate: rate, interval: sample.isInterim ? nil : interval)
    }

    /// The strata that make up a part of the population; nil where the part cuts through strata, that is, where the
    /// variable is not one that the strata were made of, unless the part is the whole.
    func wholeStrata(of variable: BreakdownVariable, named name: String) -> Set<String>? {
        if variable == .stratum { return [name] }
        guard let column = state.plan.strataColumns.firstIndex(of: variable.rawValue) else {
            return isWhole(variable, name) ? Set(state.strata.map(\.name)) : nil
        }
        let members = state.strata.filter { value(of: variable, column: column, in: $0) == name }
        return Set(members.map(\.name))
    }

    /// Whether every stage of the frame has that value.
    private func isWhole(_ variable: BreakdownVariable, _ name: String) -> Bool {
        let counts = state.plan.frame.counts[variable.rawValue] ?? [:]
        let here = counts.reduce(0) { $0 + (variable.group($1.key) == name ? $1.value : 0) }
        return here == state.plan.frame.population
    }

    /// The value that every stage of the stratum shares: from a case drawn, or, of a stratum without any, from its
    /// name.
    private func value(of variable: BreakdownVariable, column: Int, in stratum: StratumDraw) -> String? {
        if let drawn = stratum.drawn.first { return variable.value(of: drawn.unit, in: stratum.name) }
        let parts = stratum.name.split(separator: " / ", omittingEmptySubsequences: false)
        guard parts.count == state.plan.strataColumns.count else { return nil }
        return variable.group(String(parts[column]))
    }

    /// N of each part: rows, as the frame was counted.
    func populations(by variable: BreakdownVariable) -> [String: Int] {
        var populations: [String: Int] = [:]
        if variable == .stratum {
            for stratum in state.strata { populations[stratum.name] = stratum.population }
        } else {
            let counts = state.plan.frame.counts[variable.rawValue] ?? [:]
            for (value, count) in counts { populations[variable.group(value), default: 0] += count }
            let blank = state.plan.frame.population - counts.values.reduce(0, +)
            if !counts.isEmpty, blank > 0 { populations[BreakdownVariable.blank, default: 0] += blank }
        }
        return populations
    }
}
