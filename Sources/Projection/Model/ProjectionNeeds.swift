import Advocacy
import Calendar
import Wording

/// What must be stated before anything is projected.
package struct ProjectionNeeds {
    let basis: ProjectionBasis
    let assumptions: Assumptions
    let hasPopulation: Bool

    package init(basis: ProjectionBasis, assumptions: Assumptions, hasPopulation: Bool) {
        (self.basis, self.assumptions, self.hasPopulation) = (basis, assumptions, hasPopulation)
    }

    /// Every assumption that is missing, in the order of the template.
    package var missing: [MissingAssumption] {
        var names = basis.processes.map(AssumptionName.assessments) + basis.processes.map(AssumptionName.stages)
        names += PlainAssumption.allCases.filter(isNeeded).map(AssumptionName.plain)
        let plain = names.filter { assumptions[$0] == nil }.map(missing)
        return plain + missingCost + missingQuarters
    }

    private func missing(_ name: AssumptionName) -> MissingAssumption { .one(name, basis.jurisdiction) }

    private func isNeeded(_ plain: PlainAssumption) -> Bool {
        switch plain {
        case .growthPopulation: !hasPopulation
        // A kind of case that there is none of needs no hours.
        case .hoursNonInstructed: canOccur(.shareNonInstructed)
        case .hoursCombinedRole: canOccur(.shareCombinedRole)
        default: AssumptionDefinition.of(.plain(plain), in: basis.jurisdiction).isRequired
        }
    }

    private func canOccur(_ share: PlainAssumption) -> Bool {
        let stated = assumptions.rows.filter { $0.name == .plain(share) }
        return stated.isEmpty || stated.contains { $0.value.high > 0 }
    }

    private var missingCost: [MissingAssumption] {
        guard assumptions[.priceHour] == nil else { return [] }
        guard assumptions[.payYear] != nil else { return [.price] }
        return assumptions[.payOnCosts] == nil ? [missing(.plain(.payOnCosts))] : []
    }

    /// The four quarters that make today's referrals: the last ones stated, or those that end with the audited period.
    private var missingQuarters: [MissingAssumption] {
        let stated = Set(assumptions.referrals.map(\.quarter))
        let last = stated.max() ?? FinancialQuarter(of: basis.to)
        return (0..<4).reversed().map(last.before).filter { !stated.contains($0) }.map { missing(.referrals($0)) }
    }

    /// Throws where what is stated cannot hold together.
    func check() throws(ProjectionError) {
        for scenario in [nil] + assumptions.scenarioNames.map(Optional.some) {
            let parts = [PlainAssumption.shareNonInstructed, .shareCombinedRole].map {
                assumptions[.plain($0), in: scenario]?.value.high ?? 0
            }
            guard parts.reduce(0, +) > 1 else { continue }
            throw .sharesAboveOne(scenario: scenario)
        }
    }
}

extension Assumptions {
    /// People referred in the last four quarters stated; nil where fewer are, or where they do not follow each other.
    public var referralsAYear: Double? {
        let last = referrals.suffix(4)
        guard last.count == 4, let first = last.first, let newest = last.last,
            newest.quarter.ordinal - first.quarter.ordinal == 3
        else { return nil }
        return last.reduce(0) { $0 + $1.people.value }
    }
}
