/// Where a field of a record lies in the window, without its quotes.
@usableFromInline struct FieldSpan {
    @usableFromInline var start: Int32
    @usableFromInline var end: Int32
    /// The field has doubled quotes in it, each of which stands for one.
    @usableFromInline var hasDoubledQuotes: Bool
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
        for byte in [delimiter, .carriageReturn, .lineFeed, .nul] {
            stops[Int(byte)] |= ScannerMemory.stopsBare
        }
        for byte: UInt8 in [.quote, .carriageReturn, .lineFeed, .nul] {
            stops[Int(byte)] |= ScannerMemory.stopsQuoted
        }
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
            let word = UInt64(
                littleEndian: UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self))
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
        while position < end, stops[Int(bytes[position])] & ScannerMemory.stopsBare == 0 {
            position += 1
        }
        return position
    }

    @usableFromInline func resolved(
        _ span: FieldSpan, in bytes: UnsafePointer<UInt8>
    )
        -> UnsafeBufferPointer<UInt8>
    {
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

    func empty(_ fields: Range<Int>) {
        for field in fields { spans[field] = FieldSpan(start: 0, end: 0, hasDoubledQuotes: false) }
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
