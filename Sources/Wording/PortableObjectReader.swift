/// Takes in a file of gettext's line by line.
///
/// By bytes, for the whole of a language is read before the first screen in it is painted.
struct PortableObjectReader {
    private enum Field { case context, english, translation }

    private(set) var entries: [PortableObject.Entry] = []
    private(set) var faults: [PortableObject.Fault] = []
    private var context: [UInt8]?
    private var english: [UInt8]?
    private var translation: [UInt8]?
    private var field: Field?

    mutating func take(_ line: ArraySlice<UInt8>, at number: Int) {
        let line = Self.trimmed(line)
        if line.isEmpty || line.first == UInt8(ascii: "#") { return endEntry(at: number) }
        if let rest = Self.after("msgctxt ", line) {
            endEntry(at: number)
            (field, context) = (.context, [])
            append(rest, at: number)
        } else if let rest = Self.after("msgid ", line) {
            if english != nil { endEntry(at: number) }
            (field, english) = (.english, [])
            append(rest, at: number)
        } else if let rest = Self.after("msgstr ", line) {
            if english == nil { fault(number, "msgstr without msgid") }
            (field, translation) = (.translation, [])
            append(rest, at: number)
        } else {
            append(line, at: number)
        }
    }

    /// What was read so far is one entry; the header, whose English is empty, is none.
    mutating func endEntry(at number: Int) {
        guard field != nil else { return }
        defer { (context, english, translation, field) = (nil, nil, nil, nil) }
        guard let english else { return }
        guard let translation else { return fault(number, "“\(Self.text(english))” has no msgstr") }
        guard !english.isEmpty, !translation.isEmpty else { return }
        entries.append(
            PortableObject.Entry(
                context: context.map(Self.text), english: Self.text(english), translation: Self.text(translation)))
    }

    private mutating func fault(_ line: Int, _ message: String) {
        faults.append(PortableObject.Fault(line: line, message: message))
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Without blanks at its ends, among which is what another system puts before the line break.
    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0d }
        var line = line.drop(while: isBlank)
        while let last = line.last, isBlank(last) { line.removeLast() }
        return line
    }

    private static func after(_ keyword: StaticString, _ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        keyword.withUTF8Buffer { line.starts(with: $0) } ? line.dropFirst(keyword.utf8CodeUnitCount) : nil
    }

    private mutating func append(_ quoted: ArraySlice<UInt8>, at number: Int) {
        guard let text = Self.unquoted(quoted) else {
            return fault(number, "not a string in quotation marks: \(Self.text(quoted))")
        }
        switch field {
        case .context: context?.append(contentsOf: text)
        case .english: english?.append(contentsOf: text)
        case .translation: translation?.append(contentsOf: text)
        case nil: fault(number, "a string that belongs to nothing")
        }
    }

    private static func unquoted(_ quoted: ArraySlice<UInt8>) -> [UInt8]? {
        let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
        var rest = Self.trimmed(quoted)
        guard rest.count >= 2, rest.first == quote, rest.last == quote else { return nil }
        rest = rest.dropFirst().dropLast()
        var text: [UInt8] = []
        text.reserveCapacity(rest.count)
        while let byte = rest.popFirst() {
            switch byte {
            case quote: return nil
            case backslash:
                switch rest.popFirst() {
                case UInt8(ascii: "n"): text.append(0x0a)
                case UInt8(ascii: "t"): text.append(0x09)
                case quote: text.append(quote)
                case backslash: text.append(backslash)
                default: return nil
                }
            default: text.append(byte)
            }
        }
        return text
    }
}
