import CTerminal
import Glibc

/// Puts the bytes of a source together to characters, in the character set of the locale.
///
/// ncurses could do that too, but loses what follows a byte that is no character.
struct ScalarReader {
    enum Read: Equatable {
        case nothing
        case scalar(Unicode.Scalar)
        case code(Int32)
    }

    private var source: any KeySource
    /// What was read too far, the last to be read next.
    private var held: [Read] = []
    private var heldByte: UInt8?

    init(_ source: any KeySource) {
        self.source = source
    }

    /// How long the rest of what has begun may take, in microseconds.
    struct Patience {
        fileprivate var left: Int
        static var sequence: Patience { Patience(left: 100_000) }
        static var paste: Patience { Patience(left: 1_000_000) }
    }

    /// Waits for more of what has begun; false where it does not come.
    mutating func waits(_ patience: inout Patience) -> Bool {
        if !held.isEmpty || heldByte != nil { return true }
        guard patience.left > 0, let passed = source.wait(patience.left) else { return false }
        patience.left -= passed
        return true
    }

    /// Puts something back, to be read next.
    mutating func hold(_ read: Read) {
        held.append(read)
    }

    /// A byte that is no character reads as the C1 control of its number, where there is one, and else as U+FFFD.
    mutating func read() -> Read {
        if let last = held.popLast() { return last }
        switch readByte() {
        case .nothing: return .nothing
        case .code(let code): return .code(code)
        case .byte(let byte): return .scalar(byte < 0x80 ? Unicode.Scalar(byte) : character(from: byte))
        }
    }

    mutating func readByte() -> KeyRead {
        guard let byte = heldByte else { return source.read() }
        heldByte = nil
        return .byte(byte)
    }

    private mutating func character(from first: UInt8) -> Unicode.Scalar {
        var bytes = [first]
        var character: wchar_t = 0
        var patience = Patience.sequence
        while true {
            switch cterminal_character(bytes, bytes.count, &character) {
            case 0: break
            case 1: return Unicode.Scalar(UInt32(bitPattern: character)) ?? Self.noCharacter
            default:
                if bytes.count == 1 { return first < 0xa0 ? Unicode.Scalar(first) : Self.noCharacter }
                // What broke the character off begins something else.
                heldByte = bytes.last
                return Self.noCharacter
            }
            var more = readByte()
            if more == .nothing, waits(&patience) { more = readByte() }
            switch more {
            case .byte(let byte): bytes.append(byte)
            case .code(let code):
                hold(.code(code))
                return Self.noCharacter
            case .nothing: return Self.noCharacter
            }
        }
    }

    private static let noCharacter: Unicode.Scalar = "\u{fffd}"
}
