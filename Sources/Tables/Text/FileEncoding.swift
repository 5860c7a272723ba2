/// How a delimited file writes its characters.
package enum FileEncoding: Sendable, Hashable {
    case utf8
    /// UTF-8 that says so by its byte-order mark: an invalid byte is then an error, no hint of another encoding.
    case markedUTF8
    case utf16LittleEndian, utf16BigEndian
    case windows1252
    /// The text of a workbook's sheet, which is UTF-8 whatever the workbook was.
    case decoded

    /// Bytes of the byte-order mark.
    package var markLength: Int {
        switch self {
        case .utf8, .windows1252, .decoded: 0
        case .markedUTF8: 3
        case .utf16LittleEndian, .utf16BigEndian: 2
        }
    }

    /// The bytes of the file are the bytes of the text.
    package var isUTF8: Bool { self == .utf8 || self == .markedUTF8 || self == .decoded }

    package var name: String {
        switch self {
        case .utf8, .markedUTF8, .decoded: "UTF-8"
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        case .windows1252: "Windows-1252"
        }
    }

    /// By the byte-order mark; without one, UTF-8.
    package static func detect(_ source: ByteSource) throws(InputFileError) -> FileEncoding {
        var mark = [UInt8](repeating: 0, count: min(3, source.size))
        let count = mark.count
        try mark.withUnsafeMutableBufferPointer { bytes throws(InputFileError) in
            if let start = bytes.baseAddress { try source.read(at: 0, count: count, into: start) }
        }
        if mark.starts(with: [0xEF, 0xBB, 0xBF]) { return .markedUTF8 }
        if mark.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if mark.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return .utf8
    }
}

/// Writes characters as UTF-8 behind one another. The caller sees to the room: three bytes for each unit read.
struct UTF8Writer {
    let target: UnsafeMutablePointer<UInt8>
    var count: Int

    @inline(__always)
    mutating func write(_ scalar: UInt32) {
        switch scalar {
        case ..<0x80:
            put(scalar)
        case ..<0x800:
            put(0xC0 | scalar >> 6)
            put(0x80 | scalar & 0x3F)
        case ..<0x1_0000:
            put(0xE0 | scalar >> 12)
            put(0x80 | scalar >> 6 & 0x3F)
            put(0x80 | scalar & 0x3F)
        default:
            put(0xF0 | scalar >> 18)
            put(0x80 | scalar >> 12 & 0x3F)
            put(0x80 | scalar >> 6 & 0x3F)
            put(0x80 | scalar & 0x3F)
        }
    }

    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes { put(UInt32(byte)) }
    }

    @inline(__always)
    private mutating func put(_ byte: UInt32) {
        target[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
    }
}

/// Windows-1252 as the WHATWG Encoding Standard has it: the five bytes without a character stand for C1 controls.
enum Windows1252 {
    private static let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
        0x017E, 0x0178,
    ]

    static func scalar(_ byte: UInt8) -> UInt32 {
        byte & 0xE0 == 0x80 ? upper[Int(byte & 0x1F)] : UInt32(byte)
    }
}
