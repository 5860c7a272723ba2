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
        var reader = Reader()
        var number = 0
        let text = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            reader.take(line, at: number)
        }
        reader.endEntry(at: number)
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
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"\(escaped)\""
    }
}

extension PortableObject {
    private struct Reader {
        private enum Field { case context, english, translation }

        var entries: [Entry] = []
        var faults: [Fault] = []
        private var context: String?
        private var english: String?
        private var translation: String?
        private var field: Field?

        mutating func take(_ line: Substring, at number: Int) {
            let line = line.drop { $0 == " " || $0 == "\t" }
            if line.isEmpty || line.first == "#" { return endEntry(at: number) }
            if let rest = after("msgctxt ", line) {
                endEntry(at: number)
                (field, context) = (.context, "")
                append(rest, at: number)
            } else if let rest = after("msgid ", line) {
                if english != nil { endEntry(at: number) }
                (field, english) = (.english, "")
                append(rest, at: number)
            } else if let rest = after("msgstr ", line) {
                if english == nil { faults.append(Fault(line: number, message: "msgstr without msgid")) }
                (field, translation) = (.translation, "")
                append(rest, at: number)
            } else {
                append(line, at: number)
            }
        }

        /// What was read so far is one entry; the header, whose English is empty, is none.
        mutating func endEntry(at number: Int) {
            defer { (context, english, translation, field) = (nil, nil, nil, nil) }
            guard let english else { return }
            guard let translation else {
                faults.append(Fault(line: number, message: "“\(english)” has no msgstr"))
                return
            }
            guard !english.isEmpty, !translation.isEmpty else { return }
            entries.append(Entry(context: context, english: english, translation: translation))
        }

        private func after(_ keyword: String, _ line: Substring) -> Substring? {
            line.hasPrefix(keyword) ? line.dropFirst(keyword.count) : nil
        }

        private mutating func append(_ quoted: Substring, at number: Int) {
            guard let text = unquoted(quoted) else {
                faults.append(Fault(line: number, message: "not a string in quotation marks: \(quoted)"))
                return
            }
            switch field {
            case .context: context?.append(text)
            case .english: english?.append(text)
            case .translation: translation?.append(text)
            case nil: faults.append(Fault(line: number, message: "a string that belongs to nothing"))
            }
        }

        private func unquoted(_ quoted: Substring) -> String? {
            var rest = quoted.drop { $0 == " " }
            while rest.last == " " || rest.last == "\r" { rest.removeLast() }
            guard rest.count >= 2, rest.first == "\"", rest.last == "\"" else { return nil }
            rest = rest.dropFirst().dropLast()
            var text = ""
            while let character = rest.popFirst() {
                switch character {
                case "\"": return nil
                case "\\":
                    switch rest.popFirst() {
                    case "n": text += "\n"
                    case "t": text += "\t"
                    case "\"": text += "\""
                    case "\\": text += "\\"
                    default: return nil
                    }
                default: text.append(character)
                }
            }
            return text
        }
    }
}
