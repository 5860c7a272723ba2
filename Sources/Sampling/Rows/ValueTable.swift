/// The distinct values of one variable in the rows that one reader saw, numbered; 0 is nothing recorded.
struct ValueTable {
    /// Distinct values that are kept from chunk to chunk.
    static let mostKept = 50_000

    private(set) var values = [FrameValue("")]
    /// A hash of each value's content, for comparing rows.
    private(set) var hashes: [UInt64] = [0]

    private var interner = ByteInterner()
    private let meaning: (String) -> FrameValue

    /// `meaning` says what a text stands for; it is asked once for each distinct text.
    init(meaning: @escaping (String) -> FrameValue) {
        self.meaning = meaning
    }

    /// A column turned out to have about as many values as rows.
    var isLarge: Bool { values.count > ValueTable.mostKept }

    @inline(__always)
    mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if bytes.isEmpty { return 0 }
        let number = interner.number(bytes) + 1
        if number == values.count { learn(String(decoding: bytes, as: UTF8.self)) }
        return UInt32(truncatingIfNeeded: number)
    }

    mutating func number(_ text: String) -> UInt32 {
        var text = text
        return text.withUTF8 { number($0) }
    }

    mutating func forgetAll() {
        self = ValueTable(meaning: meaning)
    }

    private mutating func learn(_ text: String) {
        let value = meaning(text)
        values.append(value)
        // Nothing kept and nothing to list is the same as nothing recorded.
        hashes.append(
            value.text.isEmpty && value.unrecognised == nil ? 0 : ValueTable.hash(value, of: text))
    }

    /// Of a value that is not recognised, and not kept as it is, the whole text counts, more of it than is listed.
    private static func hash(_ value: FrameValue, of text: String) -> UInt64 {
        let isText = value.unrecognised != nil && (value.text.isEmpty || value.text == FrameValue.unrecognised)
        var text = isText ? "?" + text : value.key
        return text.withUTF8 { ByteHash.hash($0) }
    }
}
