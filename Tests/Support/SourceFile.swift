#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A file below `Sources`.
public struct SourceFile: Sendable {
    /// The folder directly below `Sources` that holds it.
    public let room: String
    /// Relative to `Sources`.
    public let path: String
    public let text: String
    /// The lines with comments left out, for a comment may name what the code must not.
    public let code: [Substring]

    public init(room: String, path: String, text: String) {
        self.room = room
        self.path = path
        self.text = text
        code = Self.withoutComments(text).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Every file of the languages the house is written in. Links to folders are followed.
    public static func all(in sources: String) throws -> [SourceFile] {
        let endings = ["swift", "c", "h", "cpp", "hpp"]
        var files: [SourceFile] = []
        func look(into folder: String) throws {
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(sources)/\(folder)").sorted() {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                var isFolder = false
                guard FileManager.default.fileExists(atPath: "\(sources)/\(path)", isDirectory: &isFolder) else {
                    continue
                }
                if isFolder {
                    try look(into: path)
                } else if endings.contains(where: { name.hasSuffix(".\($0)") }) {
                    let text = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
                    files.append(SourceFile(room: String(path.prefix { $0 != "/" }), path: path, text: text))
                }
            }
        }
        try look(into: "")
        return files
    }

    public var isSwift: Bool { path.hasSuffix(".swift") }

    public var lineCount: Int {
        let newlines = text.utf8.count { $0 == UInt8(ascii: "\n") }
        return text.isEmpty || text.hasSuffix("\n") ? newlines : newlines + 1
    }

    /// The modules imported, each with its line, counted from 1.
    public var imports: [(line: Int, module: String)] {
        code.enumerated().flatMap { index, line in
            line.split(separator: ";").compactMap { Self.importedModule(in: $0) }.map { (index + 1, $0) }
        }
    }

    /// The module of `public import struct Foundation.Data`, `@testable import Audit` and the like.
    private static func importedModule(in statement: Substring) -> String? {
        let words = statement.split { $0 == " " || $0 == "\t" || $0 == "\r" }
        let access = ["public", "package", "internal", "fileprivate", "private"]
        let kinds = ["typealias", "struct", "class", "enum", "protocol", "let", "var", "func"]
        var rest = words.drop { $0.hasPrefix("@") || access.contains(String($0)) }
        guard rest.popFirst() == "import" else { return nil }
        if let kind = rest.first, kinds.contains(String(kind)) { rest.removeFirst() }
        return rest.first.map { String($0.prefix { $0 != "." }) }
    }

    /// The text with each comment replaced by nothing and every line kept. Strings stay, and what looks like a comment
    /// inside one is part of it.
    static func withoutComments(_ text: String) -> String {
        var kept: [UInt8] = []
        var rest = Array(text.utf8)[...]
        /// The end of the string being read, and what escapes within it.
        var closing: [UInt8]?
        var escape: [UInt8] = []
        var depth = 0

        func take(_ token: String) -> Bool {
            guard rest.starts(with: token.utf8) else { return false }
            rest = rest.dropFirst(token.utf8.count)
            return true
        }
        let newline = UInt8(ascii: "\n")
        func isMark(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "\\"),
                newline:
                true
            default: false
            }
        }
        while let byte = rest.first {
            if !isMark(byte) {
                let plain = rest.prefix { !isMark($0) }
                if depth == 0 { kept += plain }
                rest = rest[plain.endIndex...]
            } else if depth > 0 {
                if take("/*") {
                    depth += 1
                } else if take("*/") {
                    depth -= 1
                } else {
                    if byte == newline { kept.append(byte) }
                    rest = rest.dropFirst()
                }
            } else if let end = closing {
                var taken = 1
                if rest.starts(with: escape) {
                    taken = min(escape.count + 1, rest.count)
                } else if rest.starts(with: end) {
                    taken = end.count
                    closing = nil
                } else if byte == newline, !end.starts(with: [UInt8](repeating: UInt8(ascii: "\""), count: 3)) {
                    closing = nil  // a string of one line ends with it at the latest
                }
                kept += rest.prefix(taken)
                rest = rest.dropFirst(taken)
            } else if take("//") {
                rest = rest.drop { $0 != newline }
            } else if take("/*") {
                depth = 1
            } else {
                let hashes = rest.prefix { $0 == UInt8(ascii: "#") }
                let quotes = rest.dropFirst(hashes.count).prefix(3).prefix { $0 == UInt8(ascii: "\"") }
                guard !quotes.isEmpty else {
                    kept.append(byte)
                    rest = rest.dropFirst()
                    continue
                }
                // Two quotes are an empty string; one and three open one.
                if quotes.count != 2 {
                    closing = Array(quotes) + Array(hashes)
                    escape = [UInt8(ascii: "\\")] + Array(hashes)
                }
                let opening = hashes.count + quotes.count
                kept += rest.prefix(opening)
                rest = rest.dropFirst(opening)
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
