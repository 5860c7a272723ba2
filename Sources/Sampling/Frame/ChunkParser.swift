import Tables

/// Parses the records that start in one chunk of a file. Used by one thread at a time.
///
/// A chunk may be parsed on the guess that a record starts behind its first line end; whoever joins the chunks knows
/// where the one before really ended, and has the chunk parsed again if the guess was wrong (a line end within quotes).
final class ChunkParser<Rows: RowHandler> {
    private(set) var rows: Rows
    let window: TextWindow
    /// Number of the chunk.
    private(set) var number = 0
    /// Data rows: blank lines do not count.
    private(set) var rowCount = 0
    private(set) var lineEnds = 0
    /// Offset in the file of the first record parsed, nil if none starts in the chunk or the guess was given up.
    private(set) var start: Int?
    /// Offset in the file of the record behind the last.
    private(set) var end = 0
    private(set) var failure: ScanFailure?
    /// Position in the window of the first record.
    private(set) var startPosition = 0
    /// Bytes of the records that were read as Windows-1252, and the position of the first.
    private(set) var mended: (count: Int, first: Int?) = (0, nil)

    private var scanner: RecordScanner
    /// Positions in the window between which the chunk lies.
    private var owned = 0..<0

    /// How far beyond its chunk a guess may read on.
    private static var guessReach: Int { 2_000_000 }

    init(source: ByteSource, header: FrameHeader, pieceLength: Int, rows: Rows) {
        self.rows = rows
        window = TextWindow(source: source, encoding: header.encoding, rules: header.rules)
        scanner = RecordScanner(
            window: window, delimiter: header.delimiter, width: header.headings.count,
            pieceLength: pieceLength,
            rules: header.rules)
    }

    /// Reads the bytes of a chunk, and the character before it unless it is the first.
    func load(_ chunk: FileChunks.Chunk) throws(InputFileError) {
        number = chunk.number
        start = nil
        failure = nil
        try window.load(
            from: chunk.origin, length: chunk.end - chunk.origin, mayBeginWithin: chunk.number > 0)
        owned =
            window.position(
                ofRaw: chunk.start)..<(window.mendsUTF8 ? window.position(ofRaw: chunk.end) : window.count)
    }

    /// Parses from the first record start that the line ends suggest.
    func parseGuessing() throws(InputFileError) {
        guard let position = guess() else { return }
        try parse(from: position, reach: owned.upperBound + Self.guessReach)
    }

    /// Parses from a record start known by its offset in the file, which lies in the chunk.
    func parse(fromRaw offset: Int) throws(InputFileError) {
        try parse(from: window.position(ofRaw: offset), reach: .max)
    }

    private struct Found {
        var rows = 0
        var lineEnds = 0
        var end = 0
        var failure: ScanFailure?
        var isBeyondReach = false
    }

    /// Takes the records that start between two positions. Apart from the object, so that its parts are reached without
    /// a check at each access.
    private static func records(
        from first: Int, to last: Int, _ scanner: inout RecordScanner, _ rows: inout Rows
    ) throws(InputFileError) -> Found {
        var found = Found(end: first)
        while found.end < last {
            switch try scanner.scan(at: found.end) {
            case .record:
                rows.take(scanner, at: found.end, line: found.lineEnds)
                found.rows += 1
            case .blankLine:
                break
            case .endOfFile:
                return found
            case .failure(let failure):
                found.failure = failure
                return found
            case .beyondReach:
                found.isBeyondReach = true
                return found
            }
            found.lineEnds += scanner.lineEnds
            found.end = scanner.end
        }
        return found
    }

    /// Scans one record again, to look at it more closely. Its fields are good until the next scan.
    func rescan(at position: Int) throws(InputFileError) -> RecordScanner? {
        scanner.reach = .max
        if case .record = try scanner.scan(at: position) { return scanner }
        return nil
    }

    /// Hands out the rows to be changed.
    func withRows<Result>(_ body: (inout Rows) throws -> Result) rethrows -> Result {
        try body(&rows)
    }

    private func guess() -> Int? {
        if owned.lowerBound == 0 { return owned.isEmpty ? nil : 0 }
        var position = 0
        while position < owned.upperBound {
            let byte = window.bytes[position]
            position += 1
            guard byte == .lineFeed || byte == .carriageReturn else { continue }
            if byte == .carriageReturn, position < window.count, window.bytes[position] == .lineFeed { position += 1 }
            if position >= owned.lowerBound { return position < owned.upperBound ? position : nil }
        }
        return nil
    }

    /// Shows the rows the record behind the last, which belongs to the next chunk. Whether it lies out of reach.
    private func showNext(behind end: Int) throws(InputFileError) -> Bool {
        var position = end
        while true {
            switch try scanner.scan(at: position) {
            case .record:
                rows.look(ahead: scanner)
                return false
            case .blankLine where scanner.end > position: position = scanner.end
            case .beyondReach: return true
            case .blankLine, .endOfFile, .failure: return false
            }
        }
    }

    private func parse(from first: Int, reach: Int) throws(InputFileError) {
        rows.begin(chunk: number)
        scanner.reach = reach
        var found = try ChunkParser.records(from: first, to: owned.upperBound, &scanner, &rows)
        if rows.needsNext, found.failure == nil, !found.isBeyondReach {
            found.isBeyondReach = try showNext(behind: found.end)
        }
        (rowCount, lineEnds, failure) = (found.rows, found.lineEnds, found.failure)
        guard !found.isBeyondReach else {
            start = nil
            return
        }
        let position = found.end
        let checkedEnd = failure?.position ?? position
        if let fault = window.decodingFault(in: first..<checkedEnd) {
            failure = ScanFailure(kind: .undecodable, position: fault)
        }
        if window.mendsUTF8 { mended = window.mended(in: first..<checkedEnd) }
        startPosition = first
        start = window.rawOffset(of: first)
        end = window.rawOffset(of: position)
    }
}
