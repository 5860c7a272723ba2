/// A stretch of a file as UTF-8 in memory, which grows at its end when a record does not fit.
///
/// Positions in the window are offsets of decoded bytes; a window loaded again from the same byte of the same file
/// has the same offsets.
package final class TextWindow {
    package let source: ByteSource
    package let encoding: FileEncoding

    package private(set) var bytes: UnsafeMutablePointer<UInt8>
    package private(set) var count = 0
    /// Offset in the file of the first byte.
    private(set) var origin = 0
    /// Offset in the file of what `extend` reads next.
    private(set) var rawEnd = 0
    /// Positions of UTF-16 units that are half a character, up to a few.
    private var brokenUnits: [Int] = []
    /// Bytes that are no UTF-8 are read alone as Windows-1252, rather than left to `decodingFault`.
    package let mendsUTF8: Bool
    private var mended = MendedBytes()

    private var capacity: Int
    /// Bytes as the file has them, where they are not UTF-8.
    private var raw: [UInt8] = []

    package init(source: ByteSource, encoding: FileEncoding, rules: ReadingRules = .first) {
        self.source = source
        self.encoding = encoding
        mendsUTF8 = rules == .second && encoding.isUTF8
        capacity = 4096
        bytes = .allocate(capacity: capacity)
    }

    deinit {
        bytes.deallocate()
    }

    /// Nothing of the file lies behind the window.
    var isAtEnd: Bool { rawEnd >= source.size }

    /// Forgets what it holds and begins at a byte of the file, for at least `length` bytes if there are so many.
    /// `mayBeginWithin` says that the first bytes may be the end of a character, which then are left as they are.
    package func load(
        from start: Int, length: Int, mayBeginWithin: Bool = false
    )
        throws(InputFileError)
    {
        origin = start
        rawEnd = start
        count = 0
        brokenUnits = []
        mended = MendedBytes()
        self.mayBeginWithin = mayBeginWithin
        _ = try extend(by: length)
        // A character at the end may have been left for the next piece.
        while mendsUTF8, rawEnd < min(start + length, source.size) { _ = try extend(by: 4) }
    }

    private var mayBeginWithin = false

    /// Reads on; false if nothing was left to read. Pointers into the window are stale afterwards.
    package func extend(by length: Int) throws(InputFileError) -> Bool {
        let wanted = min(length, source.size - rawEnd)
        guard wanted > 0 else { return false }
        switch encoding {
        case .utf8, .markedUTF8, .decoded:
            reserve(wanted)
            try source.read(at: rawEnd, count: wanted, into: bytes + count)
            let start = count
            count += wanted
            rawEnd += wanted
            if mendsUTF8 { mend(from: start) }
        case .windows1252:
            try readRaw(wanted)
            reserve(3 * wanted)
            var writer = UTF8Writer(target: bytes, count: count)
            for byte in raw { writer.write(Windows1252.scalar(byte)) }
            count = writer.count
        case .utf16LittleEndian, .utf16BigEndian:
            try extendUTF16(by: wanted)
        }
        return true
    }

    /// Offset in the file of a position in the window.
    package func rawOffset(of position: Int) -> Int {
        if encoding.isUTF8 { return origin + position - mended.added(before: position) }
        var units = 0
        for index in 0..<position {
            let byte = bytes[index]
            if byte & 0xC0 != 0x80 { units += 1 }
            if byte >= 0xF0 && encoding != .windows1252 { units += 1 }
        }
        return origin + (encoding == .windows1252 ? units : 2 * units)
    }

    package func text(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
    }

    /// Position in the window of an offset in the file that the window covers.
    package func position(ofRaw offset: Int) -> Int {
        if encoding.isUTF8 { return offset - origin + mended.added(beforeRaw: offset - origin) }
        var position = 0
        var raw = origin
        while raw < offset, position < count {
            let lead = bytes[position]
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            raw += encoding == .windows1252 ? 1 : length == 4 ? 4 : 2
            position += length
        }
        return position
    }

    /// The first UTF-16 unit between two positions that is half a character.
    func brokenUnit(from start: Int, to end: Int) -> Int? {
        brokenUnits.first { $0 >= start && $0 < end }
    }

    /// Reads what was just added and is no UTF-8 as Windows-1252, byte by byte. A character that is cut off at the end is
    /// left for the next piece.
    private func mend(from start: Int) {
        var start = start
        if mayBeginWithin, start == 0 {
            while start < min(3, count), bytes[start] & 0xC0 == 0x80 { start += 1 }
        }
        guard var fault = UTF8Check.firstFault(text(start..<count)).map({ $0 + start }) else { return }
        let isAtEnd = rawEnd >= source.size
        if !isAtEnd, UTF8Check.isCutOff(text(fault..<count)) {
            rawEnd -= count - fault
            count = fault
            return
        }
        let rest = Array(text(fault..<count))
        reserve(2 * rest.count)
        rest.withUnsafeBufferPointer { rest in
            var writer = UTF8Writer(target: bytes, count: fault)
            var index = 0
            while index < rest.count {
                let part = UnsafeBufferPointer(rebasing: rest[index...])
                let length = UTF8Check.sequenceLength(part)
                if length > 0 {
                    writer.write(UnsafeBufferPointer(rebasing: rest[index..<index + length]))
                    index += length
                    continue
                }
                if !isAtEnd, UTF8Check.isCutOff(part) {
                    rawEnd -= part.count
                    break
                }
                fault = writer.count
                writer.write(Windows1252.scalar(rest[index]))
                mended.add(at: fault, added: writer.count - fault - 1)
                index += 1
            }
            count = writer.count
        }
    }

    private func extendUTF16(by length: Int) throws(InputFileError) {
        let big = encoding == .utf16BigEndian
        var wanted = min(length + (length & 1), source.size - rawEnd)
        var unitOffset = 0
        repeat {
            try readRaw(wanted)
            let units = raw.count / 2
            reserve(3 * units + 3)
            var writer = UTF8Writer(target: bytes, count: count)
            func unit(_ index: Int) -> UInt32 {
                let (low, high) = big ? (raw[2 * index + 1], raw[2 * index]) : (raw[2 * index], raw[2 * index + 1])
                return UInt32(high) << 8 | UInt32(low)
            }
            unitOffset = 0
            while unitOffset < units {
                let first = unit(unitOffset)
                if first & 0xFC00 == 0xD800 {
                    if unitOffset + 1 == units && rawEnd < source.size { break }
                    if unitOffset + 1 < units, case let second = unit(unitOffset + 1), second & 0xFC00 == 0xDC00 {
                        writer.write(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
                        unitOffset += 2
                        continue
                    }
                }
                if first & 0xF800 == 0xD800 {
                    if brokenUnits.count < 16 { brokenUnits.append(writer.count) }
                    writer.write(0xFFFD)
                } else {
                    writer.write(first)
                }
                unitOffset += 1
            }
            if raw.count % 2 == 1 {
                if brokenUnits.count < 16 { brokenUnits.append(writer.count) }
                writer.write(0xFFFD)
            } else {
                // Half a pair at the end is read again with what follows it.
                rawEnd -= 2 * (units - unitOffset)
            }
            count = writer.count
            wanted = min(4, source.size - rawEnd)
        } while unitOffset == 0 && wanted > 0
    }

    private func readRaw(_ wanted: Int) throws(InputFileError) {
        if raw.count != wanted { raw = [UInt8](repeating: 0, count: wanted) }
        let offset = rawEnd
        try raw.withUnsafeMutableBufferPointer { target throws(InputFileError) in
            guard let start = target.baseAddress else { return }
            try source.read(at: offset, count: wanted, into: start)
        }
        rawEnd += wanted
    }

    private func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        capacity = max(count + more, capacity + capacity / 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
    }
}

extension TextWindow {
    /// First position in a range that the encoding does not have.
    package func decodingFault(in range: Range<Int>) -> Int? {
        guard !range.isEmpty, !mendsUTF8 else { return nil }
        if encoding.isUTF8 { return UTF8Check.firstFault(text(range)).map { $0 + range.lowerBound } }
        return brokenUnit(from: range.lowerBound, to: range.upperBound)
    }
}

extension TextWindow {
    /// How many bytes of a range were read as Windows-1252, and the position of the first.
    package func mended(in range: Range<Int>) -> (count: Int, first: Int?) { mended.inside(range) }
}
