import Tables

extension FuzzTarget {
    /// A small table: its cells read back the same in every encoding with a mark, and in UTF-8 without one.
    static let table = FuzzTarget("table") { bytes in
        let records: [Sheet.Row]
        do {
            let sheet = try ScratchFile(bytes).read { path in
                _ = try Sheet.read(path)
                return try Sheet.read(path, as: Sheet.Kind { $0.count })
            }
            records = [sheet.headings] + sheet.rows
        } catch let error as TableError {
            return try InputPlace(bytes).check(line: error.line, column: error.column, error.message)
        }
        let place = InputPlace(bytes)
        for record in records { try place.check(line: record.line, column: 1, "a record") }
        // What is wrapped around a cell is taken off, once at every reading, and a row of one comment is none.
        guard !records.contains(where: { $0.cells.contains(where: isWrapped) }) else { return }
        // Plain headings, which leave no doubt of the delimiter.
        let width = records.map(\.cells.count).max() ?? 1
        let headings = (1...width).map { "h\($0)" }
        let cells = records.map { $0.cells + repeatElement("", count: width - $0.cells.count) }
            .filter { $0.contains { !$0.isEmpty } }
        let text = ([headings] + cells).map(TextEncodings.line).joined()
        for encoded in TextEncodings.all(text) {
            let again = try ScratchFile(encoded).read { try Sheet.read($0) }
            try hold(again.headings.cells == headings, "the headings read back as \(again.headings)")
            try hold(again.rows.map(\.cells) == cells, "\(cells) reads back as \(again.rows)")
        }
    }

    private static func isWrapped(_ cell: String) -> Bool {
        ["=", "#", "\u{201C}", "\u{201E}"].contains { cell.hasPrefix($0) }
    }
}

/// A text as a table may be encoded.
enum TextEncodings {
    /// A record with every cell in quotes.
    static func line(_ cells: [String]) -> String {
        cells.map {
            "\"" + String(decoding: $0.utf8.flatMap { $0 == 0x22 ? [$0, $0] : [$0] }, as: UTF8.self) + "\""
        }
        .joined(separator: ",") + "\n"
    }

    static func all(_ text: String) -> [[UInt8]] {
        let units = Array(text.utf16)
        return [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8,
            [0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] },
        ]
    }
}
