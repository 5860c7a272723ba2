import Calendar
import Statistics

/// What a projection means for the service: contracts, waits quarter by quarter, a duty line, and what was counted since.
///
/// Reckoned from the first draws of the same run; nothing in it changes the projection.
public struct ServiceOutlook: Sendable, Hashable {
    /// Draws reckoned with.
    public let draws: Int
    /// By scenario and year; empty where no contract is stated.
    public let contracts: [ContractOutlook]
    /// The same over the whole term, priced with one core; nil where no contract is stated.
    public let appraisal: OptionsAppraisal?
    /// By scenario; empty where no capacity is stated.
    public let waits: [WaitOutlook]
    public let dutyLine: DutyLine?
    public let monitoring: Monitoring?
    /// How the population grows, where tables say so.
    public let population: BandGrowth?

    /// Throws for terms that are stated by halves or cannot hold together. Without the parts of every scenario and year, which
    /// take a while, `contracts` and `waits` are empty.
    public init(
        _ run: ProjectionRun, monitoring sheet: MonitoringSheet? = nil, population: BandGrowth? = nil,
        isWhole: Bool = true
    ) throws(ProjectionError) {
        let assumptions = run.model.assumptions
        let stated = try StatedContracts(assumptions)
        let draws = OutlookDraws(run)
        self.draws = draws.count
        var contracts: [ContractOutlook] = []
        if stated.isAnyStated, isWhole {
            for (place, kind) in run.model.scenarioKinds.enumerated() where kind != .todaysReferrals {
                contracts += try stated.outlook(place, draws)
            }
        }
        self.contracts = contracts
        appraisal = try OptionsAppraisal(stated, draws)
        waits =
            !isWhole ? [] : run.model.scenarioKinds.indices.compactMap { WaitOutlook($0, draws, season: stated.season) }
        dutyLine = try ServiceOutlook.dutyLine(assumptions)
        self.population = population
        monitoring = sheet.map { sheet in
            let need = QuarterlyNeed(draws, season: stated.season)
            var known: [FinancialQuarter: Monitoring.Need] = [:]
            for quarter in Set(sheet.rows.map(\.quarter)) { known[quarter] = need?.need(in: quarter) }
            let stated = assumptions.referrals.map { ($0.quarter, $0.people.value) }
            return Monitoring(
                sheet, need: known, stated: Dictionary(stated, uniquingKeysWith: { first, _ in first }))
        }
    }

    private static func dutyLine(_ assumptions: Assumptions) throws(ProjectionError) -> DutyLine? {
        let terms = ServiceTerm.dutyLine
        let values = terms.compactMap { assumptions[$0] }
        guard !values.isEmpty else { return nil }
        guard values.count == terms.count else {
            throw .dutyLineMissing(terms.filter { assumptions[$0] == nil })
        }
        guard values[2] == values[2].rounded() else {
            throw .dutyLineStaff(values[2])
        }
        do throws(StatisticsError) {
            return try DutyLine(
                callsPerHour: values[0], minutesPerCall: values[1], staff: Int(values[2]), answerMinutes: values[3],
                target: values[4])
        } catch {
            throw .statistics(error)
        }
    }
}
