import Advocacy
import Calendar
import Statistics
import Tables
import Wording

/// Reads assumptions from the rows of a table, all or nothing.
public struct AssumptionTable {
    package static let headings = ["name", "value", "low", "high", "shape", "unit", "source", "note"]

    private enum Column: Int, CaseIterable, Sendable {
        case name, value, low, high, shape, unit, source, note

        var text: String { AssumptionTable.headings[rawValue] }
    }

    /// How a file of assumptions is found in what stands around it.
    public static let kind = Sheet.Kind(shown: { ShownCell.text($0) }) { cells in
        cells.count { AssumptionTable.headings.contains(AssumptionName.folded($0)) }
    }

    /// Scenarios of one's own.
    private static let mostScenarios = 20

    private let jurisdiction: Jurisdiction
    private let columns: SheetColumns<Column>

    /// The assumptions of a table. Columns may stand in any order, and others beside them. A row without a value, as the
    /// template has them, states nothing. Throws every fault with its place.
    public static func read(
        _ sheet: Sheet, in jurisdiction: Jurisdiction
    ) throws(AssumptionFaults) -> Assumptions {
        let table = try AssumptionTable(sheet.headings, in: jurisdiction)
        var assumptions: [Assumption] = []
        var faults: [AssumptionFault] = []
        var lines: [String: Int] = [:]
        var scenarios: Set<String> = []
        for row in sheet.rows where row.cells.contains(where: { !$0.isEmpty }) {
            do throws(AssumptionFault) {
                guard let assumption = try table.assumption(of: row) else { continue }
                if let earlier = lines.updateValue(row.line, forKey: assumption.text) {
                    throw table.fault(row, .name, .standsInLine(earlier, name: assumption.text))
                }
                if let scenario = assumption.scenario, scenarios.insert(scenario).inserted,
                    scenarios.count > mostScenarios
                {
                    throw table.fault(
                        row, .name, .scenarios(scenario, most: mostScenarios)
                    )
                }
                assumptions.append(assumption)
            } catch {
                faults.append(error)
            }
        }
        guard faults.isEmpty else { throw AssumptionFaults(all: faults) }
        return Assumptions(assumptions, in: jurisdiction)
    }

    private init(_ headings: Sheet.Row, in jurisdiction: Jurisdiction) throws(AssumptionFaults) {
        self.jurisdiction = jurisdiction
        var faults: [AssumptionFault] = []
        columns = SheetColumns(headings) { heading, _ in
            let key = AssumptionName.folded(heading)
            return Column.allCases.first { $0.text == key }
        } twice: { column, place in
            faults.append(AssumptionFault(line: headings.line, column: place, why: .columnTwice(column.text)))
        }
        for column in [Column.name, .value, .unit] where !columns.has(column) {
            faults.append(AssumptionFault(line: headings.line, column: 1, why: .noColumn(column.text)))
        }
        guard faults.isEmpty else { throw AssumptionFaults(all: faults) }
    }

    private func cell(_ column: Column, _ row: Sheet.Row) -> String { columns.cell(column, row) }

    private func fault(_ row: Sheet.Row, _ column: Column, _ why: Why) -> AssumptionFault {
        columns.fault(row, column, why)
    }

    private func assumption(of row: Sheet.Row) throws(AssumptionFault) -> Assumption? {
        guard row.cells.count <= columns.width else {
            throw AssumptionFault(
                line: row.line, column: columns.width + 1,
                why: .fields(row.cells.count, headings: columns.width))
        }
        let (scenario, name) = try named(row)
        let definition = AssumptionDefinition.of(name, in: jurisdiction)
        guard !cell(.value, row).isEmpty else {
            for column in [Column.low, .high] where !cell(column, row).isEmpty {
                throw fault(row, .value, .rangeWithoutValue(name))
            }
            return nil
        }
        let (value, written) = try stated(row, definition)
        try checkUnit(row, definition)
        return Assumption(
            scenario: scenario, name, value, unit: definition.writtenUnit, source: cell(.source, row),
            note: cell(.note, row), written: written)
    }

    // MARK: The name

    private func named(_ row: Sheet.Row) throws(AssumptionFault) -> (scenario: String?, name: AssumptionName) {
        let text = cell(.name, row)
        guard !text.isEmpty else { throw fault(row, .name, .noName) }
        guard AssumptionName.folded(text).hasPrefix("scenario.") else { return (nil, try name(text, row)) }
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        let scenario = parts.count == 3 ? AssumptionTable.trimmed(parts[1]) : ""
        guard !scenario.isEmpty, parts.count == 3 else {
            throw fault(
                row, .name,
                .noScenario(shown: ShownCell.text(text)))
        }
        // Names in files are the same in every language.
        let builtIn = Language.english.speak { ScenarioKind.builtIn.map { $0.name.lowercased() } }
        guard !builtIn.contains(scenario.lowercased()) else {
            throw fault(
                row, .name,
                .builtInScenario(shown: ShownCell.text(scenario)))
        }
        let name = try name(String(parts[2]), row)
        guard name.canDifferByScenario else {
            throw fault(
                row, .name, .sameInEveryScenario(name))
        }
        return (scenario, name)
    }

    private func name(_ text: String, _ row: Sheet.Row) throws(AssumptionFault) -> AssumptionName {
        let all = AssumptionName.all(in: jurisdiction)
        guard let name = AssumptionName(text) else {
            let folded = AssumptionName.folded(text)
            guard folded.hasPrefix(AssumptionName.referralsPrefix) else {
                let nearest = nearest(to: folded, among: all) { [AssumptionName.folded($0.text)] }
                throw fault(row, .name, .unknown(shown: ShownCell.text(text), nearest: nearest))
            }
            let quarter = folded.dropFirst(AssumptionName.referralsPrefix.count)
            guard let meant = FinancialQuarter.countedFromJanuary(quarter) else {
                throw fault(row, .name, .noQuarter(shown: ShownCell.text(text)))
            }
            throw fault(
                row, .name,
                .countsFromJanuary(shown: ShownCell.text(text), meant: meant))
        }
        switch name {
        case .referrals, .partner, .service: return name
        default: break
        }
        guard all.contains(name) else {
            throw fault(
                row, .name, .process(name))
        }
        return name
    }

    // MARK: The value and its range

    /// A number with its range, or a date or a name, which has none.
    private func stated(
        _ row: Sheet.Row, _ definition: AssumptionDefinition
    ) throws(AssumptionFault) -> (UncertainValue, String?) {
        guard definition.form != .number else { return (try value(row, definition), nil) }
        for column in [Column.low, .high] where !cell(column, row).isEmpty {
            throw fault(row, column, .value(.noRange(definition.name)))
        }
        guard try shape(row, hasRange: false) == .fixed else {
            throw fault(row, .shape, .value(.noRange(definition.name)))
        }
        guard let (value, written) = definition.reading(cell(.value, row)) else {
            throw fault(row, .value, .noDate(shown: ShownCell.text(cell(.value, row))))
        }
        return (value, written)
    }

    private func value(_ row: Sheet.Row, _ definition: AssumptionDefinition) throws(AssumptionFault) -> UncertainValue {
        let value = try number(.value, row, definition) ?? 0
        let low = try number(.low, row, definition)
        let high = try number(.high, row, definition)
        let shape = try shape(row, hasRange: low != nil || high != nil)
        let uncertain: UncertainValue
        if shape == .fixed {
            guard low ?? value == value, high ?? value == value else {
                throw fault(row, .shape, .fixedWithRange)
            }
            uncertain = UncertainValue(value)
        } else {
            guard let low else {
                throw fault(row, .low, .noLow(shape))
            }
            guard let high else {
                throw fault(row, .high, .noHigh(shape))
            }
            guard low <= value else {
                throw fault(
                    row, .low,
                    .lowAboveValue(low, value))
            }
            guard value <= high else {
                throw fault(
                    row, .high,
                    .highBelowValue(high, value))
            }
            do throws(StatisticsError) {
                uncertain = try UncertainValue(value, low: low, high: high, shape: shape)
            } catch {
                // Of what a shape can forbid this alone is left.
                throw fault(row, .low, .lognormalFrom(low))
            }
        }
        do throws(AssumptionError) {
            try definition.check(uncertain)
        } catch {
            throw fault(row, .value, .value(error))
        }
        return uncertain
    }

    private func shape(_ row: Sheet.Row, hasRange: Bool) throws(AssumptionFault) -> UncertaintyShape {
        let text = cell(.shape, row)
        if text.isEmpty {
            guard hasRange else { return .fixed }
            throw fault(row, .shape, .noShape)
        }
        guard let shape = UncertaintyShape(rawValue: AssumptionName.folded(text)) else {
            throw fault(row, .shape, .unknownShape(shown: ShownCell.text(text)))
        }
        return shape
    }

    private func number(
        _ column: Column, _ row: Sheet.Row, _ definition: AssumptionDefinition
    ) throws(AssumptionFault) -> Double? {
        let text = cell(column, row)
        guard !text.isEmpty else { return nil }
        guard let number = AssumptionTable.number(text) else {
            throw fault(row, column, .noNumber(shown: ShownCell.text(text), isPercentage: text.hasSuffix("%")))
        }
        return number
    }

    /// A number with a point for decimals; commas may stand between thousands.
    static func number(_ text: String) -> Double? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        let whole = groups.dropFirst().enumerated().allSatisfy { index, group in
            let digits = index == groups.count - 2 ? group.prefix { $0 != "." } : group[...]
            return digits.count == 3 && digits.allSatisfy(\.isASCIIDigit)
        }
        guard whole, let first = groups.first, groups.count == 1 || (1...3).contains(first.count),
            text.allSatisfy({ $0.isASCIIDigit || ".,-+eE".contains($0) }),
            let number = Double(groups.joined()), number.isFinite
        else { return nil }
        return number
    }

    private func checkUnit(_ row: Sheet.Row, _ definition: AssumptionDefinition) throws(AssumptionFault) {
        let unit = cell(.unit, row)
        let known = [definition.writtenUnit] + definition.otherUnits
        guard known.contains(where: { AssumptionName.folded($0) == AssumptionName.folded(unit) }) else {
            // The unit as it is to be written.
            let (name, right) = (definition.name, definition.writtenUnit)
            throw fault(
                row, .unit,
                unit.isEmpty
                    ? .noUnit(name, unit: right)
                    : .otherUnit(shown: ShownCell.text(unit), name, unit: right))
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension AssumptionName {
    /// Whether a scenario may state its own: not what is past, nor which years are projected.
    var canDifferByScenario: Bool {
        switch self {
        case .referrals, .correlation, .term, .partner, .service, .plain(.projectionFirstYear),
            .plain(.projectionYears):
            false
        default: true
        }
    }
}
