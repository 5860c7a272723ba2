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

    /// Nothing is checked: `Assumptions.set` throws for a value that the name cannot have. `unit` is that of the value.
    public init(
        scenario: String? = nil, _ name: AssumptionName, _ value: UncertainValue, unit: String, source: String = "",
        note: String = ""
    ) {
        self.scenario = scenario
        self.name = name
        self.value = value
        self.unit = unit
        self.source = source
        self.note = note
    }

    /// As it is written in the name column.
    public var text: String { (scenario.map { "scenario.\($0)." } ?? "") + name.text }
}
