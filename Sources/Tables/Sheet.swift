/// A small table held whole: named columns and the rows below them. Readings, assumptions, populations and monitoring are
/// sheets; frames are streamed instead.
public struct Sheet: Sendable, Hashable {
    public struct Row: Sendable, Hashable {
        /// Physical line where the record starts, the first is 1.
        public let line: Int
        /// As many as the record has, which may not be as many as there are headings. Without space around them.
        public let cells: [String]

        /// Cells as they stand between delimiters, without quotation marks.
        public init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    /// Last component of the path.
    public let file: String
    public let headings: Row
    /// Those below the headings that are not blank.
    public let rows: [Row]

    /// `file` is the last component of a path.
    public init(file: String = "", headings: Row, rows: [Row]) {
        self.file = file
        self.headings = headings
        self.rows = rows
    }

    /// With the headings on line 1.
    public init(file: String = "", headings: [String], rows: [Row]) {
        self.init(file: file, headings: Row(line: 1, cells: headings), rows: rows)
    }

    /// Bytes a sheet may have.
    public static let largest = 64 << 20

    /// Reads a file. Encoding, delimiter, quotes, line ends and blank lines are those of a frame; the delimiter is the one
    /// that splits the first record into most fields.
    ///
    /// `isHeadings` finds headings that stand below titles: the first record it takes for them, or else the first of all;
    /// the delimiter is then the one that splits some record of the first hundred into most fields.
    ///
    /// Throws `InputFileError` for one that cannot be had and `TableError`, with line and column, for one that stops: no
    /// heading, an unclosed quote, a NUL byte, a field over 1 MB, more than 64 MB in all.
    public static func read(_ path: String, headings isHeadings: ((Row) -> Bool)? = nil) throws -> Sheet {
        let source = try ByteSource(path: path)
        guard source.size <= largest else {
            throw TableError(file: source.name, line: 1, column: 1, why: .largerThan64MB)
        }
        let records = try SheetRecords.read(source, deciding: isHeadings == nil ? 1 : 100)
        guard let first = records.indices.first else {
            throw TableError(file: source.name, line: 1, column: 1, why: .empty)
        }
        let place = isHeadings.flatMap { records.firstIndex(where: $0) } ?? first
        return Sheet(file: source.name, headings: records[place], rows: Array(records[(place + 1)...]))
    }
}

/// The records of a delimited file.
private enum SheetRecords {
    /// Those at the front, as many as are `deciding`, choose the delimiter.
    static func read(_ source: ByteSource, deciding: Int) throws -> [Sheet.Row] {
        let encoding = try FileEncoding.detect(source)
        do {
            return try read(source, encoding, deciding)
        } catch let fault as UndecodableText {
            if encoding == .utf8 { return try read(source, .windows1252, deciding) }
            throw TableError(
                file: source.name, line: fault.place.line, column: fault.place.column, why: .undecodable)
        }
    }

    private static func read(_ source: ByteSource, _ encoding: FileEncoding, _ deciding: Int) throws -> [Sheet.Row] {
        let window = TextWindow(source: source, encoding: encoding)
        try window.load(from: encoding.markLength, length: max(1, source.size))
        if let fault = window.decodingFault(in: 0..<window.count) {
            throw UndecodableText(position: fault, place: TextPlace(of: fault, in: window, from: 0, line: 1))
        }
        var best: (delimiter: UInt8, width: Int) = (.tab, 0)
        for delimiter in Delimiters.all {
            let width = try rows(window, delimiter, most: deciding).map(\.cells.count).max() ?? 0
            if width > best.width { best = (delimiter, width) }
        }
        return try rows(window, best.delimiter, most: .max)
    }

    private static func rows(_ window: TextWindow, _ delimiter: UInt8, most: Int) throws -> [Sheet.Row] {
        let width = RecordScanner.mostHeadings
        var scanner = RecordScanner(window: window, delimiter: delimiter, width: width, pieceLength: 1 << 16)
        var rows: [Sheet.Row] = []
        var position = 0
        var line = 1
        while rows.count < most {
            switch try scanner.scan(at: position) {
            case .record:
                rows.append(Sheet.Row(line: line, cells: (0..<min(width, scanner.fieldCount)).map { scanner.text($0) }))
            case .blankLine: break
            case .endOfFile, .beyondReach: return rows
            case .failure(let failure):
                let place = TextPlace(of: failure.position, in: window, from: 0, line: 1)
                throw TableError(
                    file: window.source.name, line: place.line, column: place.column, why: failure.why)
            }
            line += scanner.lineEnds
            position = scanner.end
        }
        return rows
    }
}
