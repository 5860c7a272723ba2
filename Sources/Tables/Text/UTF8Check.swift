/// Looks for the first byte that is not UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF).
enum UTF8Check {
    /// Index of the first byte of the first ill-formed sequence, or nil.
    static func firstFault(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = bytes.baseAddress else { return nil }
        let count = bytes.count
        var index = 0
        while index < count {
            while index + 8 <= count,
                UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            { index += 8 }
            guard index < count else { break }
            let length = sequenceLength(start + index, available: count - index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// Bytes of the well-formed sequence at the front, 0 if there is none.
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.baseAddress.map { sequenceLength($0, available: bytes.count) } ?? 0
    }

    /// Whether the bytes are the beginning of a sequence and nothing more.
    static func isCutOff(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let lead = bytes.first, bytes.count < 4, lead >= 0xC2, lead <= 0xF4 else { return false }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard bytes.count < length else { return false }
        for completing in [UInt8(0x80), 0xA0, 0x90] {
            let whole = Array(bytes) + repeatElement(completing, count: length - bytes.count)
            if whole.withUnsafeBufferPointer({ sequenceLength($0) }) == length { return true }
        }
        return false
    }

    private static func sequenceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
        let lead = bytes[0]
        if lead < 0x80 { return 1 }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard available >= length, second.contains(bytes[1]) else { return 0 }
        for index in 2..<max(2, length) where bytes[index] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
