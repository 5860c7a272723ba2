/// Something counted over the stages of a frame: an attribute, the process, a stratum's column, or a value that is looked
/// at but not kept.
struct FrameVariable: Sendable, Hashable {
    enum Source: Sendable, Hashable {
        case field(FrameField)
        /// A column that only a stratum names, by its folded heading.
        case column(String)
        /// Counted only to list values that are not recognised; nothing of it is kept.
        case check(FrameField)
    }

    /// Key of attributes and breakdowns.
    let name: String
    let source: Source

    var isKept: Bool {
        if case .check = source { return false }
        return true
    }

    /// What every frame counts, the process first.
    static let standard: [FrameVariable] =
        ([.process] + FrameField.attributes).map { FrameVariable(name: $0.name, source: .field($0)) }
        + [.firstContact, .accommodation].map { FrameVariable(name: $0.name, source: .check($0)) }
}

/// One value of a variable.
struct FrameValue: Sendable, Hashable {
    /// What is kept and counted; empty for nothing recorded.
    let text: String
    /// The heading and the value as written, where the value is not one that the column may have.
    let unrecognised: Unrecognised?

    struct Unrecognised: Sendable, Hashable {
        let heading: String
        let value: String
    }

    init(_ text: String) {
        self.text = text
        unrecognised = nil
    }

    /// Kept as `unrecognised`, or not at all.
    init(unrecognised value: String, heading: String, isKept: Bool = true) {
        text = isKept ? "unrecognised" : ""
        unrecognised = Unrecognised(heading: heading, value: value)
    }
}

/// The distinct values of one variable in the rows that one reader saw, numbered; 0 is nothing recorded.
final class ValueTable {
    private(set) var values: [FrameValue] = [FrameValue("")]
    /// A hash of each value's content, for comparing rows.
    private(set) var hashes: [UInt64] = [0]
    /// Numbers of the same values in the whole frame, as far as they are known there.
    var frameNumbers: [Int32] = []

    private let interner = ByteInterner()
    private let meaning: (String) -> FrameValue

    /// `meaning` says what a text stands for; it is asked once for each distinct text.
    init(meaning: @escaping (String) -> FrameValue) {
        self.meaning = meaning
    }

    func number(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if bytes.isEmpty { return 0 }
        let number = interner.number(bytes) + 1
        if number == values.count {
            let value = meaning(String(decoding: bytes, as: UTF8.self))
            values.append(value)
            // Nothing kept and nothing to list is the same as nothing recorded.
            hashes.append(value == values[0] ? 0 : ValueTable.hash(value))
        }
        return UInt32(number)
    }

    func number(_ text: String) -> UInt32 {
        var text = text
        return text.withUTF8 { number($0) }
    }

    /// Distinct values that are kept from chunk to chunk.
    static let mostKept = 50_000

    /// A column turned out to have about as many values as rows.
    var isLarge: Bool { values.count > ValueTable.mostKept }

    func forgetAll() {
        interner.forgetAll()
        values = [FrameValue("")]
        hashes = [0]
        frameNumbers = []
    }

    private static func hash(_ value: FrameValue) -> UInt64 {
        var text = value.unrecognised.map { "?" + $0.value } ?? value.text
        return text.withUTF8 { ByteHash.hash($0) }
    }
}
