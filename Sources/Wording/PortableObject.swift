/// Sentences and their translations in the format of gettext, which translators' tools read and write:
///
///     # a translator's own remark
///     #. a note for whoever translates
///     #: Sources/Workstation/CommandTable.swift
///     #, fuzzy
///     msgctxt "command"
///     msgid "open"
///     msgstr "agor"
///
/// A string may go on over further lines, each in quotation marks. What is marked as fuzzy is a guess that nobody has
/// looked at; what stands behind `#~` is no longer said; neither is spoken. Source: GNU gettext manual, section “The Format
/// of PO Files”. Plural forms are not used: Welsh writes a number with `o` and the plural, whatever the number.
public enum PortableObject {
    public struct Entry: Sendable, Hashable {
        public var context: String?
        public var english: String
        /// Empty where there is none yet.
        public var translation: String
        /// Lines behind `#`: a translator's own.
        public var remarks: [String] = []
        /// Lines behind `#.`: for whoever translates.
        public var notes: [String] = []
        /// Files behind `#:`, without line numbers.
        public var places: [String] = []
        /// Words behind `#,`.
        public var flags: [String] = []
        /// Lines behind `#|`: what the English was when it was translated.
        public var previous: [String] = []
        public var isObsolete = false

        public init(context: String? = nil, english: String, translation: String) {
            self.context = context
            self.english = english
            self.translation = translation
        }

        public var isFuzzy: Bool { flags.contains("fuzzy") }
        public var isSpoken: Bool { !isObsolete && !isFuzzy && !translation.isEmpty }
    }

    /// What can be read of a file, and what cannot.
    public struct Contents: Sendable {
        /// Its translation holds the fields of the header.
        public var header: Entry?
        public var entries: [Entry] = []
        public var faults: [Fault] = []

        public var spoken: [Entry] { entries.filter(\.isSpoken) }
    }

    /// Reads a file, of whatever line ends. A sentence that stands twice, and a value that is lost or put in by its
    /// translation, is a fault.
    public static func read(_ text: String) -> Contents {
        var reader = PortableObjectReader(isChecking: true)
        reader.read(text)
        return reader.contents
    }

    /// Of a text that was checked when it was made.
    static func entries(ofChecked text: String) -> [Entry] {
        var reader = PortableObjectReader(isChecking: false)
        reader.read(text)
        return reader.contents.entries
    }

    /// The numbers of the holes in a sentence, in order.
    public static func holes(in sentence: String) -> [Int] {
        var holes: [Int] = []
        _ = Catalogue.filled(sentence) { number in
            holes.append(number)
            return nil
        }
        return holes.sorted()
    }

    /// The entries as a file. Each string stands on one line, so that a word that changes is a line that changes.
    public static func file(header: Entry, _ entries: [Entry]) -> String {
        var text = header.remarks.map { "# \($0)\n" }.joined() + "msgid \"\"\nmsgstr \"\"\n"
        for field in header.translation.split(separator: "\n") { text += quoted("\(field)\n") + "\n" }
        for entry in entries { text += "\n" + lines(of: entry) }
        return text
    }

    /// The entry as it stands in a file.
    static func lines(of entry: Entry) -> String {
        func comments(_ mark: String, _ lines: [String]) -> String {
            lines.map { $0.isEmpty ? "\(mark)\n" : "\(mark) \($0)\n" }.joined()
        }
        let before = entry.isObsolete ? "#~ " : ""
        var text = comments("#", entry.remarks) + comments("#.", entry.notes)
        if !entry.places.isEmpty { text += comments("#:", [entry.places.joined(separator: " ")]) }
        if !entry.flags.isEmpty { text += comments("#,", [entry.flags.joined(separator: ", ")]) }
        text += comments(entry.isObsolete ? "#~|" : "#|", entry.previous)
        if let context = entry.context { text += "\(before)msgctxt \(quoted(context))\n" }
        return text + "\(before)msgid \(quoted(entry.english))\n\(before)msgstr \(quoted(entry.translation))\n"
    }

    /// What a program needs of the entries: without comments and what is not spoken.
    public static func bare(_ entries: [Entry]) -> String {
        entries.filter(\.isSpoken).map {
            lines(of: Entry(context: $0.context, english: $0.english, translation: $0.translation))
        }.joined()
    }

    private static func quoted(_ text: String) -> String {
        // By bytes: among characters a mark that combines with a quote would hide it, and so would CR a line feed.
        let escaped = text.utf8.flatMap { byte in
            switch byte {
            case UInt8(ascii: "\n"): Array("\\n".utf8)
            case UInt8(ascii: "\r"): Array("\\r".utf8)
            case UInt8(ascii: "\t"): Array("\\t".utf8)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
            default: [byte]
            }
        }
        return "\"\(String(decoding: escaped, as: UTF8.self))\""
    }
}
