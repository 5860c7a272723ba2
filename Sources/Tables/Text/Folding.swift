/// How headings and matched values are compared: without case, space, hyphens, dashes and colons, so that
/// `First contact`, `firstContact` and `first-contact` are one, and so are `White - Irish` and `White: Irish`.
package enum Folding {
    package static func fold(_ text: some StringProtocol) -> String {
        var text = String(text)
        let plain: String? = text.withUTF8 { bytes in
            if bytes.contains(where: { $0 >= 0x80 }) { return nil }
            var folded: [UInt8] = []
            folded.reserveCapacity(bytes.count)
            append(bytes, to: &folded)
            return String(decoding: folded, as: UTF8.self)
        }
        if let plain { return plain }
        var result = ""
        for scalar in text.unicodeScalars where !isDropped(scalar) {
            result += scalar.properties.lowercaseMapping
        }
        return result
    }

    /// Appends the folded bytes of a text.
    package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
        if bytes.contains(where: { $0 >= 0x80 }) {
            result.append(contentsOf: fold(String(decoding: bytes, as: UTF8.self)).utf8)
            return
        }
        for byte in bytes {
            switch byte {
            case 9...13, 32, 45, 58: continue
            case 65...90: result.append(byte | 32)
            default: result.append(byte)
            }
        }
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x3A: true
        case 0xAD, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D, 0xFF1A: true
        case 0x200B, 0xFEFF: true
        default: scalar.properties.isWhitespace
        }
    }
}

/// Space around a value is no part of it.
package enum Trimming {
    /// The bytes without white space at either end (ASCII, no-break and the wider spaces of UTF-8).
    @inlinable package static func trim(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let base = bytes.baseAddress else { return bytes }
        var start = 0
        var end = bytes.count
        while start < end {
            let length = spaceLength(base + start, available: end - start)
            if length == 0 { break }
            start += length
        }
        while end > start {
            if base[end - 1] < 0x80 {
                guard isASCIISpace(base[end - 1]) else { break }
                end -= 1
            } else if end - start >= 2, spaceLength(base + end - 2, available: 2) == 2 {
                end -= 2
            } else if end - start >= 3, spaceLength(base + end - 3, available: 3) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return UnsafeBufferPointer(start: base + start, count: end - start)
    }

    package static func trim(_ text: some StringProtocol) -> String {
        var text = String(text)
        return text.withUTF8 { String(decoding: trim($0), as: UTF8.self) }
    }

    @inlinable @inline(__always)
    static func isASCIISpace(_ byte: UInt8) -> Bool {
        byte == 32 || (byte >= 9 && byte <= 13)
    }

    /// Bytes of the white-space character at the front, 0 if there is none.
    @inlinable @inline(__always)
    static func spaceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
        let lead = bytes[0]
        if lead < 0x80 { return isASCIISpace(lead) ? 1 : 0 }
        return wideSpaceLength(bytes, available: available)
    }

    @usableFromInline
    static func wideSpaceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
        guard available >= 2 else { return 0 }
        if bytes[0] == 0xC2 { return bytes[1] == 0xA0 || bytes[1] == 0x85 ? 2 : 0 }
        guard available >= 3 else { return 0 }
        switch (bytes[0], bytes[1], bytes[2]) {
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF): return 3
        case (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }
}
