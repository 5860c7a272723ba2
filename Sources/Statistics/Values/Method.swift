/// The name of a statistical method with its formula and its source, as printed beside every figure it gives.
public struct Method: Sendable, Hashable {
    /// Short, as printed beside the figure: "profile-exact".
    public let name: String
    /// One line, in the symbols N, n, x, K, p.
    public let formula: String
    /// Author and year, or "this product" with the document that holds the measurement.
    public let source: String

    /// In English, as JSON has it; a catalogue may translate it for a screen.
    public init(name: String, formula: String, source: String) {
        self.name = name
        self.formula = formula
        self.source = source
    }
}
