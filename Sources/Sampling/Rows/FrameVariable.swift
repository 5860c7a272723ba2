/// Something counted over the stages of a frame: an attribute, the process, a stratum's column, or a value that is
/// looked at but not kept.
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
    /// The same for every spelling of a name (`NameKey`); of values of a list the text itself.
    let key: String
    /// The heading and the value as written, where the value is not one that the column may have.
    let unrecognised: Unrecognised?
    /// What was done to it that is said.
    let remark: Remark?

    enum Remark: Sendable, Hashable {
        case blank(heading: String, word: String)
        case doubtful(heading: String, word: String)
        case cleaned(heading: String)
    }

    struct Unrecognised: Sendable, Hashable {
        let heading: String
        let value: String
    }

    /// Stands for a value that is not one of the column's.
    static let unrecognised = "unrecognised"

    init(_ text: String, remark: Remark? = nil) {
        self.text = text
        self.remark = remark
        key = text
        unrecognised = nil
    }

    /// A name, of which other spellings are the same.
    init(name: String, unrecognised: Unrecognised? = nil, remark: Remark? = nil) {
        text = NameKey.collapsed(name)
        key = NameKey.of(name)
        self.unrecognised = unrecognised
        self.remark = remark
    }

    /// Kept as `unrecognised`, or not at all.
    init(unrecognised value: String, heading: String, isKept: Bool = true) {
        text = isKept ? FrameValue.unrecognised : ""
        key = text
        unrecognised = Unrecognised(heading: heading, value: value)
        remark = nil
    }
}
