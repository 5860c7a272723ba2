/// A cell of a table that a spreadsheet opens: text beginning with `=`, `+`, `-`, `@`, a tab or a carriage return would be
/// run as a formula. `text` gives back what `harmless` was given, whatever that was.
public enum SpreadsheetCell {
    private static let beginnings: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]

    /// With an apostrophe before it where it is needed; a number stays one.
    public static func harmless(_ cell: String) -> String {
        beginsFormula(cell) && !isNumber(cell) ? "'" + cell : cell
    }

    /// The cell without that apostrophe.
    public static func text(_ cell: String) -> String {
        cell.hasPrefix("'") && beginsFormula(cell) ? String(cell.dropFirst()) : cell
    }

    /// Behind apostrophes too, so that a text with one of its own keeps it.
    private static func beginsFormula(_ cell: String) -> Bool {
        cell.utf8.first { $0 != 0x27 }.map(beginnings.contains) ?? false
    }

    private static func isNumber(_ cell: String) -> Bool {
        cell.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
            && Double(cell) != nil
    }
}
