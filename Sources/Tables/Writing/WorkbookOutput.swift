import Calendar

/// Why a workbook cannot be written.
package enum WorkbookOutputError: Error, Sendable, Hashable {
    /// Beyond 4 GB, 1,048,576 rows or 16,384 columns.
    case tooLarge
    /// A cell of more than 32,767 characters.
    case textTooLong(sheet: String, row: Int)
    /// An empty name, one of more than 31 characters, one with a mark that none may have, or one that stands twice.
    case badSheetName(String)
    case cannotCompress
}

/// Writes a workbook (.xlsx) as a stream, sheet by sheet and row by row. The same sheets give the same bytes.
///
/// Text is written as text and is no formula whatever it begins with, also once somebody edits the cell.
package enum WorkbookOutput {
    static let mostRows = 1_048_576
    static let mostColumns = 16_384
    /// UTF-16 units of a cell.
    static let longestText = 32_767

    /// The bytes of a small workbook.
    package static func bytes(_ sheets: [OutputSheet]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try write(sheets) { bytes += $0 }
        return bytes
    }

    /// Hands the bytes to `sink` as they come. Throws `WorkbookOutputError`, and what `sink` throws.
    package static func write(_ sheets: [OutputSheet], to sink: @escaping ([UInt8]) throws -> Void) throws {
        try check(sheets.map(\.name))
        let archive = try ZipOutput(to: sink)
        for (name, text) in OutputParts.all(sheets) {
            try archive.begin(name)
            try archive.write(text)
            try archive.end()
        }
        for (index, sheet) in sheets.enumerated() {
            try archive.begin("xl/worksheets/sheet\(index + 1).xml")
            try write(sheet, isFirst: index == 0, to: archive)
            try archive.end()
        }
        try archive.finish()
    }

    private static func check(_ names: [String]) throws(WorkbookOutputError) {
        var taken: Set<String> = []
        for name in names {
            let isFine =
                !name.isEmpty && name.utf16.count <= 31 && !name.contains(where: "[]:*?/\\".contains)
                && !name.hasPrefix("'") && !name.hasSuffix("'") && taken.insert(name.lowercased()).inserted
            guard isFine else { throw .badSheetName(name) }
        }
        guard !names.isEmpty else { throw .badSheetName("") }
    }

    private static func write(_ sheet: OutputSheet, isFirst: Bool, to archive: ZipOutput) throws {
        try archive.write(OutputParts.beginning(of: sheet, isFirst: isFirst))
        var text = ""
        var row = 0
        for cells in sheet.rows {
            row += 1
            guard row <= mostRows, cells.count <= mostColumns else { throw WorkbookOutputError.tooLarge }
            text += "<row r=\"\(row)\">"
            for (column, cell) in cells.enumerated() {
                if case .text(let text) = cell.value, text.utf16.count > longestText {
                    throw WorkbookOutputError.textTooLong(sheet: sheet.name, row: row)
                }
                text += cell.xml(at: "\(ColumnName.of(column))\(row)")
            }
            text += "</row>"
            if text.utf8.count > 1 << 16 {
                try archive.write(text)
                text = ""
            }
        }
        try archive.write(text + OutputParts.end(of: sheet))
    }
}

/// The letters by which a spreadsheet calls a column.
enum ColumnName {
    /// Of a column counted from 0.
    static func of(_ column: Int) -> String {
        var name = ""
        var rest = column + 1
        while rest > 0 {
            name = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}

extension OutputCell {
    fileprivate func xml(at place: String) -> String {
        switch value {
        case .blank: style == .plain ? "" : "<c r=\"\(place)\" s=\"\(OutputParts.number(of: style))\"/>"
        case .text(let text):
            "<c r=\"\(place)\" s=\"\(OutputParts.number(of: style, holding: text))\" t=\"inlineStr\"><is>"
                + "<t xml:space=\"preserve\">\(XMLText.escaped(text))</t></is></c>"
        case .number(let number) where number.isFinite:
            "<c r=\"\(place)\" s=\"\(OutputParts.number(of: style))\"><v>\(OutputCell.digits(number))</v></c>"
        case .number: ""
        case .date(let date): OutputCell.xml(date, style, at: place)
        }
    }

    private static func digits(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 9e15 ? String(Int(number)) : number.description
    }

    /// Days from 1899-12-30; before March 1900 spreadsheets count a day that there was not, and the date stands as text.
    private static func xml(_ date: CivilDate, _ style: Style, at place: String) -> String {
        let day = date.dayNumber + 25_569
        guard day > 60 else { return OutputCell(.text(date.description), style).xml(at: place) }
        return "<c r=\"\(place)\" s=\"\(OutputParts.number(of: style))\"><v>\(day)</v></c>"
    }
}

/// Text as it stands in a workbook's XML.
enum XMLText {
    /// What XML cannot hold is written as workbooks do, `_x0007_`, and so is the beginning of what would be taken for that.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "_" where isEscape(rest): escaped += "_x005F_"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                escaped += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Whether `x0041_` follows.
    private static func isEscape(_ rest: Substring.UnicodeScalarView) -> Bool {
        let next = Array(rest.prefix(6))
        return next.count == 6 && next[0] == "x" && next[5] == "_"
            && next[1..<5].allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
