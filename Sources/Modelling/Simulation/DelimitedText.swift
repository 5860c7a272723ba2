/// Comma-separated text as spreadsheets write it: a field in quotes where it holds a comma, a quote or a line break. What a
/// spreadsheet would take for a formula has an apostrophe before it (`SpreadsheetCell`).
struct DelimitedText {
    let lineEnd: String
    private(set) var text = ""

    init(lineEnd: String = "\n") {
        self.lineEnd = lineEnd
    }

    mutating func add(_ fields: [String]) {
        addAsTheyAre(fields.map(SpreadsheetCell.harmless))
    }

    /// For files that stand for another program's, which knows nothing of formulas.
    mutating func addAsTheyAre(_ fields: [String]) {
        text += fields.map(DelimitedText.quoted).joined(separator: ",") + lineEnd
    }

    private static func quoted(_ field: String) -> String {
        guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return field }
        // By bytes: among characters a mark that combines with a quote would hide it.
        return "\"" + String(decoding: field.utf8.flatMap { $0 == 0x22 ? [$0, $0] : [$0] }, as: UTF8.self) + "\""
    }
}

/// A cell of a table that a spreadsheet opens: text beginning with `=`, `+`, `-`, `@`, a tab or a carriage return would be
/// run as a formula. `text` gives back what `harmless` was given, whatever that was.
enum SpreadsheetCell {
    private static let beginnings: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]

    /// With an apostrophe before it where it is needed; a number stays one.
    static func harmless(_ cell: String) -> String {
        beginsFormula(cell) && !isNumber(cell) ? "'" + cell : cell
    }

    /// The cell without that apostrophe.
    static func text(_ cell: String) -> String {
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

extension FrameEncoding {
    /// The bytes of a text, nil where it holds a character that the encoding lacks.
    func bytes(of text: String) -> [UInt8]? {
        guard self == .windows1252 else { return Array(text.utf8) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let byte = FrameEncoding.windows1252Byte(scalar) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case ..<0x80, 0xA0...0xFF: UInt8(scalar.value)
        case 0x20AC: 0x80
        case 0x2018: 0x91
        case 0x2019: 0x92
        case 0x201C: 0x93
        case 0x201D: 0x94
        case 0x2013: 0x96
        case 0x2014: 0x97
        default: nil
        }
    }
}
