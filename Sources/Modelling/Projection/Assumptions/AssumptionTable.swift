import Advocacy
import Statistics
import Wording

/// Reads assumptions from the rows of a table, all or nothing.
public struct AssumptionTable {
    static let headings = ["name", "value", "low", "high", "shape", "unit", "source", "note"]

    /// A row as it stands in the file.
    public struct Row: Sendable {
        public let line: Int
        public let cells: [String]

        /// `line` counts from 1, and cells may be fewer or more than the headings: reading says so.
        public init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    private enum Column: Int, CaseIterable {
        case name, value, low, high, shape, unit, source, note

        var text: String { AssumptionTable.headings[rawValue] }
    }

    /// Scenarios of one's own.
    private static let mostScenarios = 20

    private let jurisdiction: Jurisdiction
    private var places: [Column: Int] = [:]
    private var width = 0

    /// The assumptions of a table. Columns may stand in any order, and others beside them. A row without a value, as the
    /// template has them, states nothing. Throws every fault with its place.
    public static func read(
        headings: [String], rows: [Row], in jurisdiction: Jurisdiction
    ) throws(AssumptionFaults) -> Assumptions {
        let table = try AssumptionTable(headings, in: jurisdiction)
        var assumptions: [Assumption] = []
        var faults: [AssumptionFault] = []
        var lines: [String: Int] = [:]
        var scenarios: Set<String> = []
        for row in rows where row.cells.contains(where: { !$0.isEmpty }) {
            do throws(AssumptionFault) {
                guard let assumption = try table.assumption(of: row) else { continue }
                if let earlier = lines.updateValue(row.line, forKey: assumption.text) {
                    throw table.fault(row, .name, say("\(assumption.text) stands in line \(earlier) already; keep one"))
                }
                if let scenario = assumption.scenario, scenarios.insert(scenario).inserted,
                    scenarios.count > mostScenarios
                {
                    throw table.fault(
                        row, .name, say("“\(scenario)” is one scenario too many; there can be at most \(mostScenarios)")
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

    private init(_ headings: [String], in jurisdiction: Jurisdiction) throws(AssumptionFaults) {
        self.jurisdiction = jurisdiction
        width = headings.count
        var faults: [AssumptionFault] = []
        for (index, heading) in headings.enumerated() {
            let key = AssumptionName.folded(heading)
            guard let column = Column.allCases.first(where: { $0.text == key }) else { continue }
            if places.updateValue(index, forKey: column) != nil {
                faults.append(
                    AssumptionFault(
                        line: 1, column: index + 1, message: say("the column “\(column.text)” stands twice")))
            }
        }
        let known = AssumptionTable.headings.joined(separator: ",")
        for column in [Column.name, .value, .unit] where places[column] == nil {
            faults.append(
                AssumptionFault(
                    line: 1, column: 1,
                    message: say("there is no column “\(column.text)”; the headings are \(known)")))
        }
        guard faults.isEmpty else { throw AssumptionFaults(all: faults) }
    }

    private func cell(_ column: Column, _ row: Row) -> String {
        guard let place = places[column], place < row.cells.count else { return "" }
        return SpreadsheetCell.text(row.cells[place])
    }

    private func fault(_ row: Row, _ column: Column, _ message: String) -> AssumptionFault {
        AssumptionFault(line: row.line, column: (places[column] ?? -1) + 1, message: message)
    }

    private func assumption(of row: Row) throws(AssumptionFault) -> Assumption? {
        guard row.cells.count <= width else {
            throw AssumptionFault(
                line: row.line, column: width + 1,
                message: say(
                    "the row has \(row.cells.count) fields, the headings \(width); ",
                    "put a text with a comma in quotes"))
        }
        let (scenario, name) = try named(row)
        let definition = AssumptionDefinition.of(name, in: jurisdiction)
        guard !cell(.value, row).isEmpty else {
            for column in [Column.low, .high] where !cell(column, row).isEmpty {
                throw fault(row, .value, say("\(name.text) has a range and no value; state the value too"))
            }
            return nil
        }
        let value = try value(row, definition)
        try checkUnit(row, definition)
        return Assumption(
            scenario: scenario, name, value, unit: definition.writtenUnit, source: cell(.source, row),
            note: cell(.note, row))
    }

    // MARK: The name

    private func named(_ row: Row) throws(AssumptionFault) -> (scenario: String?, name: AssumptionName) {
        let text = cell(.name, row)
        guard !text.isEmpty else { throw fault(row, .name, say("the name is missing")) }
        guard AssumptionName.folded(text).hasPrefix("scenario.") else { return (nil, try name(text, row)) }
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        let scenario = parts.count == 3 ? AssumptionTable.trimmed(parts[1]) : ""
        guard !scenario.isEmpty, parts.count == 3 else {
            throw fault(
                row, .name,
                say(
                    "“\(ShownCell.text(text))” must be scenario.NAME.ASSUMPTION, ",
                    "as scenario.early help.hours.instructed"))
        }
        // Names in files are the same in every language.
        let builtIn = Language.english.speak { ScenarioKind.builtIn.map { $0.name.lowercased() } }
        guard !builtIn.contains(scenario.lowercased()) else {
            throw fault(
                row, .name,
                say("“\(ShownCell.text(scenario))” is the name of a scenario that is always there; choose another"))
        }
        let name = try name(String(parts[2]), row)
        guard name.canDifferByScenario else {
            throw fault(
                row, .name, say("\(name.text) is the same in every scenario; state it once, without “scenario.”"))
        }
        return (scenario, name)
    }

    private func name(_ text: String, _ row: Row) throws(AssumptionFault) -> AssumptionName {
        let all = AssumptionName.all(in: jurisdiction)
        guard let name = AssumptionName(text) else {
            let nearest = nearest(to: AssumptionName.folded(text), among: all) { [AssumptionName.folded($0.text)] }
            throw fault(
                row, .name,
                AssumptionName.folded(text).hasPrefix("referrals.")
                    ? say("unknown assumption “\(ShownCell.text(text))”; a quarter is written referrals.2024-Q3")
                    : say("unknown assumption “\(ShownCell.text(text))”; the nearest is “\(nearest?.text ?? "")”"))
        }
        switch name {
        case .referrals, .partner, .service: return name
        default: break
        }
        guard all.contains(name) else {
            throw fault(
                row, .name, say("“\(name.text)” names a process that cannot carry the duty here; leave the row out"))
        }
        return name
    }

    // MARK: The value and its range

    private func value(_ row: Row, _ definition: AssumptionDefinition) throws(AssumptionFault) -> UncertainValue {
        let value = try number(.value, row, definition) ?? 0
        let low = try number(.low, row, definition)
        let high = try number(.high, row, definition)
        let shape = try shape(row, hasRange: low != nil || high != nil)
        let uncertain: UncertainValue
        if shape == .fixed {
            guard low ?? value == value, high ?? value == value else {
                throw fault(
                    row, .shape, say("a fixed value has no range; leave low and high blank, or name another shape"))
            }
            uncertain = UncertainValue(value)
        } else {
            guard let low else {
                throw fault(row, .low, say("the shape \(shape.rawValue) needs the low end of the range"))
            }
            guard let high else {
                throw fault(row, .high, say("the shape \(shape.rawValue) needs the high end of the range"))
            }
            guard low <= value else {
                throw fault(
                    row, .low,
                    say("low is \(low.plain), above the value \(value.plain); low ≤ value ≤ high must hold"))
            }
            guard value <= high else {
                throw fault(
                    row, .high,
                    say("high is \(high.plain), below the value \(value.plain); low ≤ value ≤ high must hold"))
            }
            do throws(StatisticsError) {
                uncertain = try UncertainValue(value, low: low, high: high, shape: shape)
            } catch {
                // Of what a shape can forbid this alone is left.
                throw fault(row, .low, say("the low end of a lognormal is \(low); it must be more than 0"))
            }
        }
        do throws(AssumptionError) {
            try definition.check(uncertain)
        } catch {
            throw fault(row, .value, error.message)
        }
        return uncertain
    }

    private func shape(_ row: Row, hasRange: Bool) throws(AssumptionFault) -> UncertaintyShape {
        let text = cell(.shape, row)
        let choices = UncertaintyShape.allCases.map(\.rawValue).joined(separator: ", ")
        if text.isEmpty {
            guard hasRange else { return .fixed }
            throw fault(row, .shape, say("a range needs a shape: triangular, lognormal or beta"))
        }
        guard let shape = UncertaintyShape(rawValue: AssumptionName.folded(text)) else {
            throw fault(row, .shape, say("unknown shape “\(ShownCell.text(text))”; it is one of \(choices)"))
        }
        return shape
    }

    private func number(
        _ column: Column, _ row: Row, _ definition: AssumptionDefinition
    ) throws(AssumptionFault) -> Double? {
        let text = cell(column, row)
        guard !text.isEmpty else { return nil }
        guard let number = AssumptionTable.number(text) else {
            throw fault(
                row, column,
                text.hasSuffix("%")
                    ? say("“\(ShownCell.text(text))” is not a number; write 0.07 for 7%")
                    : say("“\(ShownCell.text(text))” is not a number; write digits and a point, as 12.5"))
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

    private func checkUnit(_ row: Row, _ definition: AssumptionDefinition) throws(AssumptionFault) {
        let unit = cell(.unit, row)
        let known = [definition.writtenUnit] + definition.otherUnits
        guard known.contains(where: { AssumptionName.folded($0) == AssumptionName.folded(unit) }) else {
            // The unit as it is to be written.
            let (name, right) = (definition.name.text, definition.writtenUnit)
            throw fault(
                row, .unit,
                unit.isEmpty
                    ? say("the unit is missing; \(name) is in \(right)")
                    : say("the unit is “\(ShownCell.text(unit))”; \(name) is in \(right)"))
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
        case .referrals, .term, .partner, .service, .plain(.projectionFirstYear), .plain(.projectionYears): false
        default: true
        }
    }
}
