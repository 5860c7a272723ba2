/// Sentences and their translations in the format of gettext, which translators' tools read and write:
///
///     # for whoever translates
///     msgctxt "command"
///     msgid "open"
///     msgstr "agor"
///
/// A string may go on over further lines, each in quotation marks. Source: GNU gettext manual, section “The Format of PO
/// Files”. Plural forms are not used: Welsh writes a number with `o` and the plural, whatever the number.
public enum PortableObject {
    public struct Entry: Sendable, Hashable {
        public let context: String?
        public let english: String
        public let translation: String

        public init(context: String? = nil, english: String, translation: String) {
            self.context = context
            self.english = english
            self.translation = translation
        }
    }

    public struct Fault: Sendable, Hashable, Error, CustomStringConvertible {
        /// From 1.
        public let line: Int
        public let message: String

        public var description: String { "line \(line): \(message)" }
    }

    /// What can be read of the text, and what cannot. An entry with no translation yet is left out.
    public static func read(_ text: String) -> (entries: [Entry], faults: [Fault]) {
        var reader = PortableObjectReader()
        let bytes = Array(text.utf8)
        let mark: [UInt8] = [0xef, 0xbb, 0xbf]
        let lines = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() { reader.take(line, at: index + 1) }
        reader.endEntry(at: lines.count)
        return (reader.entries, reader.faults)
    }

    /// The entries as a file, with the header that says what language and encoding they are in.
    public static func file(_ entries: [Entry], project: String, language: String, header: [String]) -> String {
        var text = """
            \(header.map { "# \($0)\n" }.joined())msgid ""
            msgstr ""
            "Project-Id-Version: \(project)\\n"
            "Language: \(language)\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"

            """
        for entry in entries {
            text += "\n"
            if let context = entry.context { text += "msgctxt \(quoted(context))\n" }
            text += "msgid \(quoted(entry.english))\nmsgstr \(quoted(entry.translation))\n"
        }
        return text
    }

    private static func quoted(_ text: String) -> String {
        // By bytes: among characters a mark that combines with a quote would hide it, and so would CR a line feed.
        let escaped = text.utf8.flatMap { byte in
            switch byte {
            case UInt8(ascii: "\n"): Array("\\n".utf8)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
            default: [byte]
            }
        }
        return "\"\(String(decoding: escaped, as: UTF8.self))\""
    }
}
