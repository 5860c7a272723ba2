import Calendar
import Statistics

/// One row of the assumptions: what is believed, in which unit, and who says so.
public struct Assumption: Sendable, Hashable {
    /// The scenario for which alone it holds; nil for all.
    public let scenario: String?
    public let name: AssumptionName
    public var value: UncertainValue
    /// As the catalogue writes it.
    public var unit: String
    public var source: String
    public var note: String
    /// What stands in the value column where that is a date or a name; of a date `value` is the day's number.
    public var written: String?

    /// Nothing is checked: `Assumptions.set` throws for a value that the name cannot have. `unit` is that of the value.
    public init(
        scenario: String? = nil, _ name: AssumptionName, _ value: UncertainValue, unit: String, source: String = "",
        note: String = "", written: String? = nil
    ) {
        self.written = written
        self.scenario = scenario
        self.name = name
        self.value = value
        self.unit = unit
        self.source = source
        self.note = note
    }

    /// Whether somebody stands behind the value: an example that nobody has confirmed yet has `? ` before its source.
    public var isConfirmed: Bool { !source.hasPrefix("? ") && source != "?" }

    /// As it is written in the name column.
    public var text: String { (scenario.map { "scenario.\($0)." } ?? "") + name.text }
}

extension AssumptionDefinition {
    /// A date or a name as it is written; nil where the text is none, and for what is a number.
    public func reading(_ text: String) -> (value: UncertainValue, written: String)? {
        switch form {
        case .number: nil
        case .date:
            (try? CivilDate.parse(text)).map { (UncertainValue(Double($0.dayNumber)), $0.description) }
        case .words: text.isEmpty ? nil : (UncertainValue(0), text)
        }
    }
}
