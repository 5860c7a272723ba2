import Advocacy
import Audit
import Statistics

/// A re-audit against its baseline: how the gap changed, as a whole and in the parts that both audits have, each with
/// an interval for the change itself.
///
/// Whether two intervals overlap says little about a change; the limits here are those of the difference of the two
/// rates. They take the two samples as drawn apart. A value of two audits' states alone.
public struct Comparison: Sendable, Hashable {
    public let before: Findings
    public let after: Findings
    /// The gap of all assessments: the headline.
    public let perAssessment: GapChange
    /// The gap among those owed an advocate.
    public let ofDuty: GapChange
    /// The parts that both audits have, in the order of the later audit's tables.
    public let byStratum: [PartChange]
    public let byTeam: [PartChange]
    public let byProcess: [PartChange]
    public internal(set) var warnings: [ComparisonWarning] = []

    /// `before` may be a baseline; then only the whole and its strata are compared. Throws `ComparisonError` for audits of
    /// different nations, and for a record that no sample can have.
    public init(
        before: AuditState, after: AuditState, level: ReportedLevel = .ninetyFive
    ) throws(ComparisonError) {
        guard before.plan.jurisdiction == after.plan.jurisdiction else {
            throw .differentNations(.init(before.plan), .init(after.plan))
        }
        let (earlier, later): (Findings, Findings)
        let kept = before.baseline
        let read = kept.flatMap { try? AuditState(sampleOf: $0) } ?? before
        do throws(StatisticsError) {
            earlier = try Findings(of: read, level: level)
            later = try Findings(of: after, level: level)
            let isInterim = earlier.isInterim || later.isInterim
            perAssessment = try GapChange(
                from: GapSide(earlier, earlier.gap.perAssessment), to: GapSide(later, later.gap.perAssessment),
                isInterim: isInterim)
            ofDuty = try GapChange(
                from: GapSide(earlier, earlier.gap.ofDuty), to: GapSide(later, later.gap.ofDuty), isInterim: isInterim)
            byStratum = try PartChange.matching(earlier.byStratum, later.byStratum, isInterim: isInterim)
            // A baseline knows neither.
            let (teams, processes) = kept == nil ? (earlier.byTeam, earlier.byProcess) : ([], [])
            byTeam = try PartChange.matching(teams, later.byTeam, isInterim: isInterim)
            byProcess = try PartChange.matching(processes, later.byProcess, isInterim: isInterim)
        } catch {
            throw .statistics(error)
        }
        self.before = earlier
        self.after = later
        warnings = ComparisonWarnings(before: before, after: after, comparison: self).all
    }

    /// An audit whose planned cases are not all read has no interval that could be compared.
    public var isInterim: Bool { before.isInterim || after.isInterim }

    /// Whether the strata of both audits are the values of one variable: its table is that of the strata.
    public var isStratumOfOneVariable: Bool {
        before.stratumVariable != nil && before.stratumVariable == after.stratumVariable
    }

    /// The methods behind the differences, by their place in the machine-readable comparison, each once for a place.
    public var methods: [(figure: String, method: Method)] {
        let places: [(String, [GapChange])] = [
            ("gap.perAssessment", [perAssessment]), ("gap.ofDuty", [ofDuty]), ("byStratum", byStratum.map(\.change)),
            ("byTeam", byTeam.map(\.change)), ("byProcess", byProcess.map(\.change)),
        ]
        return places.flatMap { figure, changes in
            let used = Set(changes.compactMap(\.interval?.method))
            return [Method.newcombeFinite, .squareAndAdd].filter(used.contains).map { (figure, $0) }
        }
    }
}
