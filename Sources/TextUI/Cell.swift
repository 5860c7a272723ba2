/// One character cell in eight bytes, so that a screen is compared and copied as plain memory.
public struct Cell: Sendable, Hashable {
    /// A Unicode scalar; or, with the top bit set, an index into the canvas's table of longer graphemes.
    public var code: UInt32
    public var role: Role
    public var marks: Marks
    private let padding: UInt16 = 0

    public struct Marks: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// The right half of the wide character in the cell before it; `code` is 0.
        public static let continuation = Marks(rawValue: 1)
        /// Drawn in reverse video.
        public static let selected = Marks(rawValue: 2)
    }

    static let longGrapheme: UInt32 = 1 << 31
    static let blank = Cell(code: 0x20, role: .text)

    init(code: UInt32, role: Role, marks: Marks = []) {
        self.code = code
        self.role = role
        self.marks = marks
    }

    public var isContinuation: Bool { marks.contains(.continuation) }
    public var isSelected: Bool { marks.contains(.selected) }
    /// The byte, where the cell holds a printable ASCII character.
    public var ascii: UInt8? { code < 0x7f && code >= 0x20 ? UInt8(code) : nil }
}
