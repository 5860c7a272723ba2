/// Where a field of a record lies in the window, without its quotes.
@usableFromInline struct FieldSpan {
    @usableFromInline var start: Int32
    @usableFromInline var end: Int32
    /// The field has doubled quotes in it, each of which stands for one.
    @usableFromInline var hasDoubledQuotes: Bool
}

/// What stops a file.
package struct ScanFailure: Sendable {
    package enum Kind: Sendable {
        case nulByte, fieldTooLong, unclosedQuote, recordTooLong
        /// A byte or half a character that the encoding does not have.
        case undecodable
    }

    package let kind: Kind
    /// Position in the window.
    package let position: Int

    package init(kind: Kind, position: Int) {
        self.kind = kind
        self.position = position
    }

    package var why: TableError.Why {
        switch kind {
        case .nulByte: .nulByte
        case .fieldTooLong: .fieldTooLong
        case .unclosedQuote: .unclosedQuote
        case .recordTooLong: .recordTooLong
        case .undecodable: .undecodable
        }
    }
}

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
    @usableFromInline let memory: ScannerMemory
    /// The window's bytes as they stood when it was last extended.
    @usableFromInline private(set) var bytes: UnsafePointer<UInt8>
    private var count = 0
    private var isBeyondReach = false

    package init(window: TextWindow, delimiter: UInt8, width: Int, pieceLength: Int) {
        self.window = window
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
        return Trimming.trim(field(column))
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
            if position < count, bytes[position] == .quote {
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
                return isBlank ? .blankLine : .record
            default:
                position += 1
            }
        }
        (fieldCount, lineEnds, end) = (field, breaks, position)
        return field == 1 && RecordScanner.isBlank(bytes + start, count: position - start) ? .blankLine : .record
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

/// The tables of one scanner.
@usableFromInline final class ScannerMemory {
    static let stopsBare: UInt8 = 1
    static let stopsQuoted: UInt8 = 2

    /// Places of the fields of a record.
    @usableFromInline let spans: UnsafeMutablePointer<FieldSpan>
    /// Which bytes end a run of ordinary ones, outside and inside quotes.
    let stops: UnsafeMutablePointer<UInt8>
    /// The delimiter in every byte.
    private let delimiters: UInt64
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    /// Fields of the record whose doubled quotes were resolved; they are few.
    private var resolved: [UnsafeMutablePointer<UInt8>] = []

    init(delimiter: UInt8, width: Int) {
        delimiters = UInt64(delimiter) &* ScannerMemory.ones
        spans = .allocate(capacity: max(1, width))
        stops = .allocate(capacity: 256)
        stops.initialize(repeating: 0, count: 256)
        for byte in [delimiter, .carriageReturn, .lineFeed, .nul] { stops[Int(byte)] |= ScannerMemory.stopsBare }
        for byte: UInt8 in [.quote, .carriageReturn, .lineFeed, .nul] { stops[Int(byte)] |= ScannerMemory.stopsQuoted }
    }

    deinit {
        spans.deallocate()
        stops.deallocate()
        forgetResolved()
    }

    /// Position of the first byte that ends a run of ordinary ones outside quotes.
    @inline(__always)
    func nextStop(in bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var position = start
        // Eight bytes at a time: a byte is the delimiter or a control character where the subtraction borrows.
        while position + 8 <= end {
            let word = UInt64(littleEndian: UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self))
            let differing = word ^ delimiters
            let isDelimiter = (differing &- ScannerMemory.ones) & ~differing
            let isControl = (word &- 14 &* ScannerMemory.ones) & ~word
            let found = (isDelimiter | isControl) & ScannerMemory.highBits
            guard found != 0 else {
                position += 8
                continue
            }
            position += found.trailingZeroBitCount >> 3
            if stops[Int(bytes[position])] & ScannerMemory.stopsBare != 0 { return position }
            position += 1
        }
        while position < end, stops[Int(bytes[position])] & ScannerMemory.stopsBare == 0 { position += 1 }
        return position
    }

    @usableFromInline func resolved(_ span: FieldSpan, in bytes: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(span.end - span.start))
        resolved.append(copy)
        var count = 0
        var index = Int(span.start)
        while index < Int(span.end) {
            copy[count] = bytes[index]
            count += 1
            index += bytes[index] == .quote ? 2 : 1
        }
        return UnsafeBufferPointer(start: copy, count: count)
    }

    @inline(__always)
    func forgetResolved() {
        guard !resolved.isEmpty else { return }
        for copy in resolved { copy.deallocate() }
        resolved.removeAll(keepingCapacity: true)
    }
}

extension UInt8 {
    @inlinable package static var nul: UInt8 { 0 }
    @inlinable package static var tab: UInt8 { 9 }
    @inlinable package static var lineFeed: UInt8 { 10 }
    @inlinable package static var carriageReturn: UInt8 { 13 }
    @inlinable package static var space: UInt8 { 32 }
    @inlinable package static var quote: UInt8 { 34 }
}
