import Statistics

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
    package var isTooSmall: Bool { min(change.before.cases, change.after.cases) < Breakdown.fewest }
}
