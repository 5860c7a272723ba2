/// A line, or a note of several lines, that is being typed. Keys as in readline.
public struct TextField: Sendable, Hashable {
    public private(set) var text: String
    /// Where the next character goes, in UTF-8 bytes; always between two characters.
    public private(set) var cursor: Int
    public let isMultiline: Bool
    /// The most characters it takes; what is beyond is not typed.
    public let limit: Int
    /// Of what was put in last, how many characters had no room.
    public private(set) var leftOut = 0
    private var ring = CutRing()

    public init(_ text: String = "", isMultiline: Bool = false, limit: Int = 2000) {
        self.text = ""
        self.isMultiline = isMultiline
        self.limit = limit
        cursor = 0
        insert(text)
    }

    public var isEmpty: Bool { text.isEmpty }

    /// Puts text at the cursor: what was pasted, or a typed character. Line breaks become spaces in a single line;
    /// other controls and the marks that reorder text are left out.
    public mutating func insert(_ added: String) {
        ring.rest()
        var clean = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in added.unicodeScalars {
            switch scalar {
            case "\r", "\n", "\u{2028}", "\u{2029}":
                if !(scalar == "\n" && previous == "\r") { clean.append(isMultiline ? "\n" : " ") }
            case "\t": clean.append(" ")
            default:
                let isReordering = scalar.properties.generalCategory == .format && scalar != "\u{200d}"
                if !TextWidth.isControl(scalar.value), !isReordering { clean.append(scalar) }
            }
            previous = scalar
        }
        let whole = String(clean)
        let fitting = String(whole.prefix(max(0, limit - text.count)))
        leftOut = whole.count - fitting.count
        guard !fitting.isEmpty else { return }
        text.insert(contentsOf: fitting, at: index(cursor))
        // A mark joins the character before it, so the place after it is found again in the text.
        cursor = roundedUp(cursor + fitting.utf8.count)
    }

    public mutating func clear() {
        ring.rest()
        text = ""
        cursor = 0
        leftOut = 0
    }

    /// Carries out a key. `width` is the width it is drawn at, for up and down; false when the key is not the field's.
    public mutating func handle(_ key: Key, width: Int = .max) -> Bool {
        leftOut = 0
        if let scalar = key.typed {
            insert(String(Character(scalar)))
            return true
        }
        if move(key, width: width) {
            ring.rest()
            return true
        }
        return edit(key)
    }

    private mutating func move(_ key: Key, width: Int) -> Bool {
        switch key {
        case .left, .control("b"): cursor = before(cursor)
        case .right, .control("f"): cursor = after(cursor)
        case .home, .control("a"): cursor = lineStart
        case .end, .control("e"): cursor = lineEnd
        case .alt("b"), Key(.left, control: true), Key(.left, alt: true): cursor = wordStart
        case .alt("f"), Key(.right, control: true), Key(.right, alt: true): cursor = wordEnd
        case .up, .control("p"):
            guard isMultiline else { return false }
            moveLine(by: -1, width: width)
        case .down, .control("n"):
            guard isMultiline else { return false }
            moveLine(by: 1, width: width)
        default: return false
        }
        return true
    }

    private mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .control("u"): cut(lineStart..<cursor, before: true)
        case .control("k"): cut(cursor..<lineEnd, before: false)
        case .control("w"): cut(spacedWordStart..<cursor, before: true)
        case Key(.backspace, alt: true): cut(wordStart..<cursor, before: true)
        case .alt("d"): cut(cursor..<wordEnd, before: false)
        case .control("y"), .control("r"): putBack(ring.last)
        case .alt("y"):
            guard let range = ring.lastPut else { return true }
            remove(range)
            putBack(ring.turned())
        default: return editWithoutRing(key)
        }
        return true
    }

    private mutating func editWithoutRing(_ key: Key) -> Bool {
        switch key {
        case .backspace, .control("h"): remove(before(cursor)..<cursor)
        case .delete, .control("d"): remove(cursor..<after(cursor))
        case .control("j"), Key(.enter, alt: true):
            guard isMultiline else { return false }
            insert("\n")
        default: return false
        }
        ring.rest()
        return true
    }

    private mutating func cut(_ range: Range<Int>, before: Bool) {
        guard !range.isEmpty else { return }
        ring.keep(String(text[index(range.lowerBound)..<index(range.upperBound)]), before: before)
        remove(range)
    }

    private mutating func putBack(_ text: String) {
        let start = cursor
        insert(text)
        ring.put(start..<cursor)
    }

    private mutating func remove(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        text.removeSubrange(index(range.lowerBound)..<index(range.upperBound))
        // What is left may join into one character.
        cursor = roundedUp(range.lowerBound)
    }

    /// Up and down over the lines as they are drawn, keeping the column.
    private mutating func moveLine(by step: Int, width: Int) {
        let lines = Wrapping.lines(of: text, width: width)
        let line = Self.line(of: cursor, in: lines)
        let target = line + step
        guard lines.indices.contains(target) else {
            cursor = step < 0 ? 0 : text.utf8.count
            return
        }
        let column = TextWidth.columns(text[index(lines[line].lowerBound)..<index(cursor)])
        var reached = lines[target].lowerBound
        // The last place of a wrapped line is the first of the next one.
        let isWrapped = target + 1 < lines.count && lines[target + 1].lowerBound == lines[target].upperBound
        let last = isWrapped ? before(lines[target].upperBound) : lines[target].upperBound
        while reached < last, TextWidth.columns(text[index(lines[target].lowerBound)..<index(reached)]) < column {
            reached = after(reached)
        }
        cursor = min(reached, last)
    }

    /// The line that a place belongs to; a place at a wrap belongs to the line it starts.
    static func line(of offset: Int, in lines: [Range<Int>]) -> Int {
        lines.lastIndex { $0.lowerBound <= offset } ?? 0
    }
}

/// Places in the text.
extension TextField {
    private func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
    private func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }

    private func before(_ offset: Int) -> Int {
        offset > 0 ? self.offset(text.index(before: index(offset))) : 0
    }

    private func after(_ offset: Int) -> Int {
        offset < text.utf8.count ? self.offset(text.index(after: index(offset))) : offset
    }

    /// The first place between two characters that is not before `offset`.
    private func roundedUp(_ offset: Int) -> Int {
        var offset = offset
        while offset < text.utf8.count, String.Index(index(offset), within: text) == nil { offset += 1 }
        return offset
    }

    private var lineStart: Int {
        let index = text.utf8[..<index(cursor)].lastIndex(of: 0x0a)
        return index.map { offset($0) + 1 } ?? 0
    }

    private var lineEnd: Int {
        let index = text.utf8[index(cursor)...].firstIndex(of: 0x0a)
        return index.map { offset($0) } ?? text.utf8.count
    }

    /// Back over spaces and then to the space before, as Ctrl-W counts words.
    private var spacedWordStart: Int {
        var at = cursor
        while at > 0, text[index(before(at))].isWhitespace { at = before(at) }
        while at > 0, !text[index(before(at))].isWhitespace { at = before(at) }
        return at
    }

    private var wordStart: Int {
        var at = cursor
        while at > 0, !isWord(before(at)) { at = before(at) }
        while at > 0, isWord(before(at)) { at = before(at) }
        return at
    }

    private var wordEnd: Int {
        var at = cursor
        while at < text.utf8.count, !isWord(at) { at = after(at) }
        while at < text.utf8.count, isWord(at) { at = after(at) }
        return at
    }

    private func isWord(_ offset: Int) -> Bool {
        let character = text[index(offset)]
        return character.isLetter || character.isNumber
    }
}
