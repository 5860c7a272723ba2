import Advocacy
import Projection
import Statistics
import Wording

/// One line of the list of assumptions: stated or not.
struct AssumptionLine: Sendable, Hashable {
    let name: AssumptionName
    /// The scenario for which alone it is stated; nil for all.
    let scenario: String?
    let stated: Assumption?
    /// Nothing is projected until it is stated.
    let isMissing: Bool
    let definition: AssumptionDefinition

    var text: String { (scenario.map { "scenario.\($0)." } ?? "") + name.text }

    /// "12 (8 to 18)", "12", or a dash.
    var value: String {
        guard let value = stated?.value else { return isMissing ? say("missing", context: "assumption") : "-" }
        if let written = stated?.written { return written }
        let middle = AssumptionEntry.plain(value.value)
        guard !value.isFixed else { return middle }
        return say("\(middle) (\(AssumptionEntry.plain(value.low)) to \(AssumptionEntry.plain(value.high)))")
    }

    /// Every name that a projection of the audit takes, in the order of the template, then the quarters of referrals,
    /// then what the person's own scenarios change.
    static func all(
        _ assumptions: Assumptions, basis: ProjectionBasis, missing: [MissingAssumption]
    ) -> [AssumptionLine] {
        let absent = Set(missing.map(\.name))
        func line(_ name: AssumptionName, scenario: String? = nil) -> AssumptionLine {
            let stated = assumptions.rows.first { $0.name == name && $0.scenario == scenario }
            // One of two ways to state the price is missing under both names.
            let isMissing = absent.contains(name.text) || absent.contains { $0.hasPrefix(name.text + ",") }
            return AssumptionLine(
                name: name, scenario: scenario, stated: stated, isMissing: stated == nil && isMissing,
                definition: AssumptionDefinition.of(name, in: assumptions.jurisdiction))
        }
        let past = assumptions.referrals.map { AssumptionName.referrals($0.quarter) }
        let quarters =
            past
            + missing.compactMap { AssumptionName($0.name) }.filter { name in
                if case .referrals = name { !past.contains(name) } else { false }
            }
        let names = AssumptionName.all(in: assumptions.jurisdiction).filter { name in
            switch name {
            case .assessments(let process), .stages(let process): basis.processes.contains(process)
            default: true
            }
        }
        return (names + quarters).map { line($0) }
            + assumptions.rows.compactMap { row in row.scenario.map { line(row.name, scenario: $0) } }
    }
}
