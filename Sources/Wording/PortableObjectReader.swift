/// Takes in a file of gettext's line by line.
///
/// By bytes, for the whole of a language is read before the first screen in it is painted.
struct PortableObjectReader {
    private enum Field { case context, english, translation }

    private struct Place {
        var line = 0
        var column = 0
    }

    /// A sentence as it is told apart from others.
    private struct Key: Hashable {
        let context: String?
        let english: String
    }

    private(set) var contents = PortableObject.Contents()
    /// Looks for what can be read and is wrong nevertheless.
    private let isChecking: Bool
    private var lineOfKey: [Key: Int] = [:]

    private var line: ArraySlice<UInt8> = []
    private var lineNumber = 0
    /// Comments before the strings of an entry.
    private var entry = PortableObject.Entry(english: "", translation: "")
    private var context: [UInt8]?
    private var english: [UInt8]?
    private var translation: [UInt8]?
    private var field: Field?
    private var (placeOfEnglish, placeOfTranslation) = (Place(), Place())
    private var hasComment = false

    init(isChecking: Bool) { self.isChecking = isChecking }

    mutating func read(_ text: String) {
        let bytes = Array(text.utf8)
        let mark: [UInt8] = [0xef, 0xbb, 0xbf]
        let body = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
        for line in body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            self.line = line
            lineNumber += 1
            take(Self.trimmed(line))
        }
        endEntry()
        if hasComment { fault(line.endIndex, .strayComment) }
    }

    private mutating func take(_ line: ArraySlice<UInt8>) {
        if line.isEmpty { return endEntry() }
        guard line.first == UInt8(ascii: "#") else { return takeStrings(line) }
        if let rest = Self.after("#~", line) {
            let rest = Self.trimmed(rest)
            if rest.first != UInt8(ascii: "|") {
                takeStrings(rest)
                entry.isObsolete = true
                return
            }
        }
        endEntry()
        hasComment = true
        takeComment(line)
    }

    private mutating func takeComment(_ line: ArraySlice<UInt8>) {
        func text(_ mark: StaticString) -> String? { Self.after(mark, line).map { Self.text(Self.trimmed($0)) } }
        if let note = text("#.") {
            entry.notes.append(note)
        } else if let places = text("#:") {
            entry.places += places.split(separator: " ").map(String.init)
        } else if let flags = text("#,") {
            entry.flags += flags.split { $0 == "," || $0 == " " }.map(String.init)
        } else if let previous = text("#|") ?? text("#~|") ?? text("#~ |") {
            entry.previous.append(previous)
        } else if let remark = text("#") {
            entry.remarks.append(remark)
        }
    }

    private mutating func takeStrings(_ line: ArraySlice<UInt8>) {
        if let rest = Self.after("msgctxt ", line) {
            endEntry()
            (field, context) = (.context, [])
            append(rest)
        } else if let rest = Self.after("msgid ", line) {
            if english != nil || translation != nil { endEntry() }
            (field, english, placeOfEnglish) = (.english, [], place(rest.startIndex))
            append(rest)
        } else if let rest = Self.after("msgstr ", line) {
            if english == nil { fault(line.startIndex, .translationWithoutSentence) }
            if translation != nil { fault(line.startIndex, .secondTranslation) }
            (field, translation, placeOfTranslation) = (.translation, [], place(rest.startIndex))
            append(rest)
        } else if line.first == UInt8(ascii: "\"") || Self.after("msg", line) == nil {
            append(line)
        } else {
            fault(line.startIndex, .unknownKeyword(Self.text(line.prefix { $0 != 0x20 })))
        }
    }

    /// What was read so far is one entry; that whose English is empty is the header.
    private mutating func endEntry() {
        guard field != nil else { return }
        defer {
            (context, english, translation, field, hasComment) = (nil, nil, nil, nil, false)
            entry = PortableObject.Entry(english: "", translation: "")
        }
        guard let english else { return }
        entry.context = context.map(Self.text)
        entry.english = Self.text(english)
        guard let translation else {
            return fault(at: placeOfEnglish, .noTranslation(of: entry.english))
        }
        entry.translation = Self.text(translation)
        if english.isEmpty, context == nil, !entry.isObsolete {
            if contents.header != nil { fault(at: placeOfEnglish, .secondHeader) }
            contents.header = contents.header ?? entry
        } else {
            if isChecking, !entry.isObsolete { check(entry) }
            contents.entries.append(entry)
        }
    }

    private mutating func check(_ entry: PortableObject.Entry) {
        let key = Key(context: entry.context, english: entry.english)
        if let line = lineOfKey[key] {
            fault(at: placeOfEnglish, .twice(entry.english, firstInLine: line))
        }
        lineOfKey[key] = lineOfKey[key] ?? placeOfEnglish.line
        guard entry.isSpoken else { return }
        let (holes, translated) = (
            PortableObject.holes(in: entry.english), PortableObject.holes(in: entry.translation)
        )
        if holes != translated {
            fault(at: placeOfTranslation, .otherValues(english: holes, translation: translated))
        }
    }

    // MARK: Faults

    private func place(_ index: Int) -> Place {
        Place(line: lineNumber, column: Self.text(line[..<index]).unicodeScalars.count + 1)
    }

    private mutating func fault(_ index: Int, _ reason: PortableObject.Fault.Reason) { fault(at: place(index), reason) }

    private mutating func fault(at place: Place, _ reason: PortableObject.Fault.Reason) {
        contents.faults.append(PortableObject.Fault(line: place.line, column: place.column, reason))
    }

    // MARK: Strings

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

    private mutating func append(_ quoted: ArraySlice<UInt8>) {
        guard let text = unquoted(Self.trimmed(quoted)) else { return }
        switch field {
        case .context: context?.append(contentsOf: text)
        case .english: english?.append(contentsOf: text)
        case .translation: translation?.append(contentsOf: text)
        case nil: fault(quoted.startIndex, .strayString)
        }
    }

    /// The string; nil where it is none, and a fault says why.
    private mutating func unquoted(_ quoted: ArraySlice<UInt8>) -> [UInt8]? {
        let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
        guard quoted.count >= 2, quoted.first == quote, quoted.last == quote else {
            fault(quoted.startIndex, .noString(Self.text(quoted)))
            return nil
        }
        var rest = quoted.dropFirst().dropLast()
        var text: [UInt8] = []
        text.reserveCapacity(rest.count)
        while let byte = rest.popFirst() {
            switch byte {
            case quote:
                fault(rest.startIndex - 1, .quoteWithinString)
                return nil
            case backslash:
                switch rest.popFirst() {
                case UInt8(ascii: "n"): text.append(0x0a)
                case UInt8(ascii: "r"): text.append(0x0d)
                case UInt8(ascii: "t"): text.append(0x09)
                case quote: text.append(quote)
                case backslash: text.append(backslash)
                case let other:
                    let backslashAt = rest.startIndex - (other == nil ? 1 : 2)
                    fault(backslashAt, .strayBackslash)
                    return nil
                }
            default: text.append(byte)
            }
        }
        return text
    }
}
