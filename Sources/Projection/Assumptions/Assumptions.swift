import Advocacy
import Calendar
import Statistics
import Tables

/// What a projection takes as given, row by row as in the file: `name,value,low,high,shape,unit,source,note`.
///
/// Each name stands once, and once more for each scenario that changes it.
public struct Assumptions: Sendable, Hashable {
    public let jurisdiction: Jurisdiction
    /// In the order of the file.
    public private(set) var rows: [Assumption]

    /// Takes rows as they are; `AssumptionTable.read` and `set` are where values are checked.
    public init(_ rows: [Assumption] = [], in jurisdiction: Jurisdiction) {
        self.jurisdiction = jurisdiction
        self.rows = rows
    }

    /// The value of a name for all scenarios, or, where a scenario is named and changes it, for that one.
    public subscript(_ name: AssumptionName, in scenario: String? = nil) -> Assumption? {
        if let scenario, let own = rows.first(where: { $0.name == name && $0.scenario == scenario }) { return own }
        return rows.first { $0.name == name && $0.scenario == nil }
    }

    /// The value for all scenarios; nil where it is not stated.
    public subscript(_ plain: PlainAssumption) -> Assumption? { self[.plain(plain)] }

    /// The person's own scenarios, in the order of the file.
    public var scenarioNames: [String] {
        rows.compactMap(\.scenario).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// What one scenario changes.
    public func changes(in scenario: String) -> [Assumption] { rows.filter { $0.scenario == scenario } }

    /// Takes a row in, in place of the one of the same name and scenario. Throws, and changes nothing, where the value
    /// or an end of its range is not one that the name can have; the message says what it can be.
    public mutating func set(_ assumption: Assumption) throws(AssumptionError) {
        try AssumptionDefinition.of(assumption.name, in: jurisdiction).check(assumption.value)
        if let place = rows.firstIndex(where: { $0.name == assumption.name && $0.scenario == assumption.scenario }) {
            rows[place] = assumption
        } else {
            rows.append(assumption)
        }
    }

    /// How far each group of assumptions moves together, from 0 to 1: as stated, or as is taken where nothing is.
    public var correlations: [CorrelationGroup: Double] {
        Dictionary(
            uniqueKeysWithValues: CorrelationGroup.allCases.map {
                ($0, self[.correlation($0)]?.value.value ?? $0.unstated)
            })
    }

    /// Quarters with their referrals, the oldest first.
    public var referrals: [(quarter: FinancialQuarter, people: UncertainValue)] {
        rows.compactMap { row in
            guard case .referrals(let quarter) = row.name, row.scenario == nil else { return nil }
            return (quarter, row.value)
        }.sorted { $0.0 < $1.0 }
    }

    /// The file again, as a spreadsheet would write it.
    public var csv: String {
        var text = DelimitedText()
        text.add(AssumptionTable.headings)
        for row in rows { text.add(row.cells) }
        return text.text
    }
}

extension AssumptionDefinition {
    /// Something that was counted.
    private var isPast: Bool { if case .referrals = name { true } else { false } }

    func check(_ value: UncertainValue) throws(AssumptionError) {
        let parts: [(part: AssumptionError.Part, number: Double)] = [
            (.value, value.value), (.low, value.low), (.high, value.high),
        ]
        for (part, number) in parts {
            guard form != .number || allowed.contains(number) else { throw .outOfRange(self, part, number) }
            guard !isWhole || number == number.rounded() else { throw .notWhole(name, part, number) }
        }
        guard value.isFixed || !(hasNoRange || isPast) else { throw .noRange(name) }
    }
}

extension Assumption {
    var cells: [String] {
        let hasRange = !value.isFixed
        return [
            text, written ?? value.value.plain, hasRange ? value.low.plain : "", hasRange ? value.high.plain : "",
            value.shape.rawValue, unit, source, note,
        ]
    }
}

extension Double {
    /// As a spreadsheet writes it: whole numbers without a point, others in as few digits as tell them apart.
    package var plain: String {
        guard let whole = Int(exactly: self), whole.magnitude < 1 << 53 else { return String(self) }
        return String(whole)
    }
}
