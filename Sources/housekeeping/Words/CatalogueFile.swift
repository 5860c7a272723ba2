import Wording

/// A catalogue as a file of the repository: as `make words` writes it, so that nothing in it is lost or changed when it is
/// written again.
enum CatalogueFile {
    /// Beside what `PortableObject` finds, the faults of the bytes: anything but UTF-8 with plain line ends.
    static func read(_ bytes: [UInt8]) -> PortableObject.Contents {
        let text = String(decoding: bytes, as: UTF8.self)
        var contents = PortableObject.read(text)
        var line = 1
        var column = 1
        func fault(_ message: String) { contents.faults.append(.init(line: line, column: column, message)) }
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { fault("a byte order mark; save the file as UTF-8 without one") }
        if contents.header?.translation.contains("charset=UTF-8") != true {
            fault("there is no header with charset=UTF-8: an entry whose msgid is empty")
        }
        var hasReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n":
                line += 1
                column = 0
            case "\r":
                if !hasReturn { fault("a carriage return; save the file with the line ends of Unix") }
                hasReturn = true
            case "\u{FFFD}": fault("a byte that is not UTF-8")
            case "\0"..<" ", "\u{7F}": fault("a control character; within a string \\t is a tab")
            default: break
            }
            column += 1
        }
        if bytes.last != UInt8(ascii: "\n") { fault("the last line has no end") }
        contents.faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        return contents
    }

    static func text(_ contents: PortableObject.Contents) -> String {
        PortableObject.file(header: contents.header ?? .init(english: "", translation: ""), contents.entries)
    }
}
