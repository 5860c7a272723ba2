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
        func fault(_ reason: PortableObject.Fault.Reason) {
            contents.faults.append(.init(line: line, column: column, reason))
        }
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { fault(.byteOrderMark) }
        if contents.header?.translation.contains("charset=UTF-8") != true {
            fault(.noHeader)
        }
        var hasReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n":
                line += 1
                column = 0
            case "\r":
                if !hasReturn { fault(.carriageReturn) }
                hasReturn = true
            case "\u{FFFD}": fault(.noUTF8)
            case "\0"..<" ", "\u{7F}": fault(.controlCharacter)
            default: break
            }
            column += 1
        }
        if bytes.last != UInt8(ascii: "\n") { fault(.unfinishedLine) }
        contents.faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        return contents
    }

    static func text(_ contents: PortableObject.Contents) -> String {
        PortableObject.file(header: contents.header ?? .init(english: "", translation: ""), contents.entries)
    }
}
