/// Comma-separated text as spreadsheets write it: a field in quotes where it holds a comma, a quote or a line break. What a
/// spreadsheet would take for a formula has an apostrophe before it (`SpreadsheetCell`).
public struct DelimitedText {
    public let lineEnd: String
    public private(set) var text = ""

    public init(lineEnd: String = "\n") {
        self.lineEnd = lineEnd
    }

    public mutating func add(_ fields: [String]) {
        addAsTheyAre(fields.map(SpreadsheetCell.harmless))
    }

    /// For files that stand for another program's, which knows nothing of formulas.
    public mutating func addAsTheyAre(_ fields: [String]) {
        text += fields.map(DelimitedText.quoted).joined(separator: ",") + lineEnd
    }

    private static func quoted(_ field: String) -> String {
        guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return field }
        // By bytes: among characters a mark that combines with a quote would hide it.
        return "\"" + String(decoding: field.utf8.flatMap { $0 == 0x22 ? [$0, $0] : [$0] }, as: UTF8.self) + "\""
    }
}
