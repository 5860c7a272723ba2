import Advocacy
import Wording

/// What must be stated before anything is projected.
struct ProjectionNeeds {
    let basis: ProjectionBasis
    let assumptions: Assumptions
    let hasPopulation: Bool

    /// Every assumption that is missing, in the order of the template.
    var missing: [MissingAssumption] {
        var names = basis.processes.map(AssumptionName.assessments) + basis.processes.map(AssumptionName.stages)
        names += PlainAssumption.allCases.filter(isNeeded).map(AssumptionName.plain)
        let plain = names.filter { assumptions[$0] == nil }.map { name in
            let definition = AssumptionDefinition.of(name, in: basis.jurisdiction)
            return MissingAssumption(name: name.text, unit: definition.unit, meaning: definition.meaning)
        }
        return plain + missingCost + missingQuarters
    }

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
        guard assumptions[.payYear] != nil else {
            return [
                MissingAssumption(
                    name: "price.hour, or pay.year and pay.onCosts", unit: say("pounds"),
                    meaning: say(
                        "what an hour, or an advocate and the overheads, costs in the first projected year"))
            ]
        }
        guard assumptions[.payOnCosts] == nil else { return [] }
        let definition = AssumptionDefinition.of(.plain(.payOnCosts), in: basis.jurisdiction)
        return [MissingAssumption(name: "pay.onCosts", unit: definition.unit, meaning: definition.meaning)]
    }

    /// The four quarters that make today's referrals: the last ones stated, or those that end with the audited period.
    private var missingQuarters: [MissingAssumption] {
        let stated = Set(assumptions.referrals.map(\.quarter))
        let last = stated.max() ?? Quarter(year: basis.to.year, number: (basis.to.month + 2) / 3)
        guard let last else { return [] }
        return (0..<4).reversed().compactMap { back in
            let ordinal = last.ordinal - back
            guard let quarter = Quarter(year: ordinal / 4, number: ordinal % 4 + 1), !stated.contains(quarter) else {
                return nil
            }
            let definition = AssumptionDefinition.of(.referrals(quarter), in: basis.jurisdiction)
            return MissingAssumption(name: definition.name.text, unit: definition.unit, meaning: definition.meaning)
        }
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
