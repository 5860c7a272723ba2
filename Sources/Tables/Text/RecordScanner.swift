/// Splits a window into records (RFC 4180) byte by byte, so that no character that combines with a delimiter can hide
/// it.
///
/// A record ends at CRLF, LF or a lone CR. A field that begins with a quote ends at the next single quote and may hold
/// line ends; a quote anywhere else is a character like others.
package struct RecordScanner {
    package enum Outcome {
        case record, blankLine, endOfFile
        case failure(ScanFailure)
        /// The record goes on beyond what the scanner was allowed to read.
        case beyondReach
    }

    /// Bytes of UTF-8 that one field may have: 1 MB.
    static let longestField = 1_000_000
    /// Headings that a table may have.
    package static let mostHeadings = 10_000
    /// Rows among which the headings are looked for.
    package static let rowsAboveHeadings = 30
    /// Fields beyond the headings that are looked at, whether they are empty.
    package static let mostSurplus = 256
    /// Bytes that one record may have.
    static let longestRecord = 16_000_000

    package let window: TextWindow
    /// Bytes read when a record goes on behind the window.
    let pieceLength: Int
    /// Position behind which the window is not extended: a guess at a record's start must not read the whole file.
    package var reach = Int.max

    package private(set) var fieldCount = 0
    /// Line ends in the record, its own included.
    package private(set) var lineEnds = 0
    /// Position behind the record.
    package private(set) var end = 0
    /// First field with something between its closing quote and the delimiter.
    package private(set) var brokenQuote: Int?

    /// Fields whose place is kept; more are only counted.
    private let width: Int
    /// By the second rules spaces before a quote count for nothing, fields that a row lacks are empty, and a cell is taken
    /// out of what people and programs wrap around it.
    @usableFromInline let isLenient: Bool
    /// Fields that are empty where a row is short.
    private let least: Int
    private let skipsSpace: Bool
    @usableFromInline let memory: ScannerMemory
    /// The window's bytes as they stood when it was last extended.
    @usableFromInline private(set) var bytes: UnsafePointer<UInt8>
    private var count = 0
    private var isBeyondReach = false

    /// Keeps the places of `width` fields, and by the second rules of some more, which may stand behind them for nothing.
    package init(
        window: TextWindow, delimiter: UInt8, width: Int, pieceLength: Int, rules: ReadingRules = .first
    ) {
        self.window = window
        isLenient = rules == .second
        least = isLenient ? width : 0
        let width = isLenient ? width + RecordScanner.mostSurplus : width
        skipsSpace = isLenient && delimiter != .space
        self.width = width
        self.pieceLength = pieceLength
        memory = ScannerMemory(delimiter: delimiter, width: width)
        bytes = UnsafePointer(window.bytes)
    }

    /// Where a field of the record last scanned starts in the window, behind its quote.
    package func start(of column: Int) -> Int { Int(memory.spans[column].start) }

    /// The bytes of a field of the record last scanned, quotes resolved, space around it included.
    /// They are good until the next scan.
    @inlinable @inline(__always)
    package func field(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        let span = memory.spans[column]
        if span.hasDoubledQuotes { return memory.resolved(span, in: bytes) }
        return UnsafeBufferPointer(start: bytes + Int(span.start), count: Int(span.end - span.start))
    }

    /// The field without space around it; empty where the file has no such column.
    @inlinable @inline(__always)
    package func value(_ column: Int?) -> UnsafeBufferPointer<UInt8> {
        guard let column else { return UnsafeBufferPointer(start: nil, count: 0) }
        let bytes = Trimming.trim(field(column))
        guard isLenient, let first = bytes.first, first == UInt8(ascii: "=") || first == 0xE2 else {
            return bytes
        }
        return CellWrapping.unwrapped(bytes)
    }

    package func text(_ column: Int?) -> String {
        String(decoding: value(column), as: UTF8.self)
    }

    /// Scans the record that starts at a position.
    package mutating func scan(at start: Int) throws(InputFileError) -> Outcome {
        let stops = memory.stops
        let spans = memory.spans
        look()
        memory.forgetResolved()
        var position = start
        var field = 0
        var breaks = 0
        brokenQuote = nil
        isBeyondReach = false
        func failure(_ kind: ScanFailure.Kind, at position: Int) -> Outcome {
            .failure(ScanFailure(kind: kind, position: position))
        }

        if position >= count, try !more(position) { return isBeyondReach ? .beyondReach : .endOfFile }
        fields: while true {
            let fieldStart = position
            if position == count { _ = try more(position) }
            // Quotes and spaces come before all that a field usually begins with.
            if position < count, bytes[position] <= .quote, try isQuoted(&position) {
                position += 1
                let inner = position
                var doubled = false
                quoted: while true {
                    while position < count, stops[Int(bytes[position])] & ScannerMemory.stopsQuoted == 0 {
                        position += 1
                    }
                    if position - inner > RecordScanner.longestField { return failure(.fieldTooLong, at: fieldStart) }
                    if position - start > RecordScanner.longestRecord { return failure(.recordTooLong, at: start) }
                    if position == count {
                        if try more(position) { continue quoted }
                        return isBeyondReach ? .beyondReach : failure(.unclosedQuote, at: fieldStart)
                    }
                    switch bytes[position] {
                    case .quote:
                        if position + 1 == count { _ = try more(position) }
                        guard position + 1 < count, bytes[position + 1] == .quote else { break quoted }
                        doubled = true
                        position += 2
                    case .nul:
                        return failure(.nulByte, at: position)
                    default:
                        breaks += 1
                        let byte = bytes[position]
                        position += 1
                        if byte == .carriageReturn {
                            if position == count { _ = try more(position) }
                            if position < count, bytes[position] == .lineFeed { position += 1 }
                        }
                    }
                }
                if field < width {
                    spans[field] = FieldSpan(start: Int32(inner), end: Int32(position), hasDoubledQuotes: doubled)
                }
                position += 1
                while true {
                    while position < count, stops[Int(bytes[position])] & ScannerMemory.stopsBare == 0 {
                        if bytes[position] != .space && bytes[position] != .tab && brokenQuote == nil {
                            brokenQuote = field
                        }
                        position += 1
                    }
                    if position - inner > RecordScanner.longestField + 1 {
                        return failure(.fieldTooLong, at: fieldStart)
                    }
                    guard position == count, try more(position) else { break }
                }
            } else {
                while true {
                    position = memory.nextStop(in: bytes, from: position, to: count)
                    if position - fieldStart > RecordScanner.longestField {
                        return failure(.fieldTooLong, at: fieldStart)
                    }
                    guard position == count, try more(position) else { break }
                }
                if field < width {
                    spans[field] = FieldSpan(start: Int32(fieldStart), end: Int32(position), hasDoubledQuotes: false)
                }
            }
            if isBeyondReach { return .beyondReach }
            if position - start > RecordScanner.longestRecord { return failure(.recordTooLong, at: start) }
            field += 1
            guard position < count else { break fields }
            let byte = bytes[position]
            switch byte {
            case .nul:
                return failure(.nulByte, at: position)
            case .lineFeed, .carriageReturn:
                let isBlank = field == 1 && RecordScanner.isBlank(bytes + start, count: position - start)
                position += 1
                if byte == .carriageReturn {
                    if position == count { _ = try more(position) }
                    if isBeyondReach { return .beyondReach }
                    if position < count, bytes[position] == .lineFeed { position += 1 }
                }
                (fieldCount, lineEnds, end) = (field, breaks + 1, position)
                if field < least { memory.empty(field..<least) }
                return isBlank ? .blankLine : .record
            default:
                position += 1
            }
        }
        (fieldCount, lineEnds, end) = (field, breaks, position)
        if field < least { memory.empty(field..<least) }
        return field == 1 && RecordScanner.isBlank(bytes + start, count: position - start)
            ? .blankLine : .record
    }

    /// Whether a field that begins here stands in quotes; by the second rules spaces may stand before the quote, to which
    /// the position then moves.
    private mutating func isQuoted(_ start: inout Int) throws(InputFileError) -> Bool {
        guard bytes[start] != .quote else { return true }
        guard skipsSpace, bytes[start] == .space else { return false }
        var position = start
        while true {
            while position < count, bytes[position] == .space { position += 1 }
            guard position == count, try more(position) else { break }
        }
        guard position < count, bytes[position] == .quote else { return false }
        start = position
        return true
    }

    /// Reads on at the end of the window; false at the end of the file or of the reach.
    private mutating func more(_ position: Int) throws(InputFileError) -> Bool {
        if window.isAtEnd { return false }
        if position >= reach {
            isBeyondReach = true
            return false
        }
        let hasMore = try window.extend(by: pieceLength)
        look()
        return hasMore
    }

    private mutating func look() {
        bytes = UnsafePointer(window.bytes)
        count = window.count
    }

    private static func isBlank(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
        for index in 0..<count where bytes[index] != .space && bytes[index] != .tab { return false }
        return true
    }
}
