/// What a file seems to be by its first bytes.
enum FileStart {
    case text, archive
    case other(FileKind)

    /// Bytes that are looked at.
    private static let length = 1024

    static func look(at source: ByteSource) throws(InputFileError) -> FileStart {
        var bytes = [UInt8](repeating: 0, count: min(length, source.size))
        let count = bytes.count
        try bytes.withUnsafeMutableBufferPointer { bytes throws(InputFileError) in
            if let start = bytes.baseAddress { try source.read(at: 0, count: count, into: start) }
        }
        return of(bytes)
    }

    static func of(_ bytes: [UInt8]) -> FileStart {
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
            return .archive
        }
        let kinds: [([UInt8], FileKind)] = [
            ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook), ([0x09, 0x08, 0x10, 0x00], .oldWorkbook),
            ([0x1F, 0x8B], .gzip), (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
            (Array("SQLite format 3".utf8), .database), (Array("PAR1".utf8), .database),
        ]
        if let kind = kinds.first(where: { bytes.starts(with: $0.0) })?.1 { return .other(kind) }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = (bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]).drop { $0 <= 0x20 }
        let start = String(decoding: text.prefix(512), as: UTF8.self).lowercased()
        if ["<html", "<!doctype html", "<table", "<head", "<body"].contains(where: start.hasPrefix) {
            return .other(.web)
        }
        if start.hasPrefix("<?xml") { return .other(start.contains("<html") ? .web : .xml) }
        let dense = start.filter { !$0.isWhitespace }
        if dense.hasPrefix("{\"") || dense.hasPrefix("[{\"") || dense.hasPrefix("[[\"") {
            return .other(.json)
        }
        return .text
    }
}
