/// A small delimited file held whole: answers made in a spreadsheet, tables of assumptions. Frames are streamed
/// instead.
///
/// Encoding, delimiter, quotes, line ends and blank lines are those of a frame; the delimiter is the one that splits
/// the first record into most fields. Cells are trimmed.
public struct DelimitedTable: Sendable, Hashable {
    public struct Row: Sendable, Hashable {
        /// Physical line where the record starts; the headings are on line 1.
        public let line: Int
        /// As many as the record has, which may not be as many as there are headings.
        public let cells: [String]

        /// Cells as they stand between delimiters, without quotation marks.
        public init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    public let headings: [String]
    public let rows: [Row]

    /// Bytes a table may have.
    public static let largest = 64 << 20

    /// Reads a file. Throws `FrameInputError` for one that cannot be had and `FrameError`, with line and column, for
    /// one that stops: no heading, an unclosed quote, a NUL byte, a field over 1 MB, more than 64 MB in all.
    public static func read(_ path: String) throws -> DelimitedTable {
        let (records, file) = try records(path, deciding: 1)
        guard let header = records.first else {
            throw FrameError(
                file: file, line: 1, column: 1,
                why: .empty)
        }
        return DelimitedTable(headings: header.cells, rows: Array(records.dropFirst()))
    }

    /// Reads a file whose headings stand below titles: all its records, with the name of the file. The delimiter is the one
    /// that splits some record of the first hundred into most fields. Throws as `read`; an empty file has no records.
    public static func recordsBelowTitles(_ path: String) throws -> (records: [Row], file: String) {
        try records(path, deciding: 100)
    }

    /// `deciding` records at the front choose the delimiter.
    private static func records(_ path: String, deciding: Int) throws -> (records: [Row], file: String) {
        let source = try ByteSource(path: path)
        guard source.size <= largest else {
            throw FrameError(file: source.name, line: 1, column: 1, why: .largerThan64MB)
        }
        let encoding = try TextEncoding.detect(source)
        do {
            return (try read(source, encoding, deciding), source.name)
        } catch let fault as UndecodableText {
            if encoding == .utf8 { return (try read(source, .windows1252, deciding), source.name) }
            throw FrameError(
                file: source.name, line: fault.place.line, column: fault.place.column,
                why: .undecodable)
        }
    }

    private static func read(_ source: ByteSource, _ encoding: TextEncoding, _ deciding: Int) throws -> [Row] {
        let window = TextWindow(source: source, encoding: encoding)
        try window.load(from: encoding.markLength, length: max(1, source.size))
        if let fault = window.decodingFault(in: 0..<window.count) {
            throw UndecodableText(position: fault, place: TextPlace(of: fault, in: window, from: 0, line: 1))
        }
        var best: (delimiter: UInt8, width: Int) = (.tab, 0)
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), .tab, UInt8(ascii: "|")] {
            let width = try rows(window, delimiter, most: deciding).map(\.cells.count).max() ?? 0
            if width > best.width { best = (delimiter, width) }
        }
        return try rows(window, best.delimiter, most: .max)
    }

    private static func rows(_ window: TextWindow, _ delimiter: UInt8, most: Int) throws -> [Row] {
        var scanner = RecordScanner(window: window, delimiter: delimiter, width: 10_000, pieceLength: 1 << 16)
        var rows: [Row] = []
        var position = 0
        var line = 1
        while rows.count < most {
            switch try scanner.scan(at: position) {
            case .record:
                rows.append(Row(line: line, cells: (0..<min(10_000, scanner.fieldCount)).map { scanner.text($0) }))
            case .blankLine: break
            case .endOfFile, .beyondReach: return rows
            case .failure(let failure):
                let place = TextPlace(of: failure.position, in: window, from: 0, line: 1)
                throw FrameError(
                    file: window.source.name, line: place.line, column: place.column, why: failure.why)
            }
            line += scanner.lineEnds
            position = scanner.end
        }
        return rows
    }
}
