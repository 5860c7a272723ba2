/// Bytes that the screen model does not understand.
public struct UnknownSequence: Error, Equatable, CustomStringConvertible {
    /// The bytes as a person reads them: `ESC [ ? 9 9 h`.
    public let sequence: String
    public let reason: String

    public var description: String { "the screen model does not know \(sequence): \(reason)" }

    init(_ bytes: [UInt8], _ reason: String) {
        sequence = Self.readable(bytes)
        self.reason = reason
    }

    static func readable(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            switch byte {
            case 0x1B: "ESC"
            case 0x20: "SP"
            case 0x21...0x7E: String(Unicode.Scalar(byte))
            default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }.joined(separator: " ")
    }
}

/// Cuts the stream into characters, controls and sequences, without knowing what they do.
struct SequenceParser: Sendable {
    enum Action: Sendable, Equatable {
        case print(Unicode.Scalar)
        case control(UInt8)
        /// `ESC final`, or `ESC intermediate final` as in `ESC ( 0`.
        case escape(String)
        case sequence(ControlSequence)
        /// An operating system command, without its introducer and its end.
        case systemCommand(String)
    }

    /// `CSI`: a private marker (`?`, `>`, …), parameters and their sub-parameters, intermediates, a final character.
    struct ControlSequence: Sendable, Equatable {
        /// Marker, intermediates and final character, which together say what it is: `H`, `?h`, `!p`.
        var name: String
        /// Empty parameters are nil.
        var parameters: [[Int?]]
        var bytes: [UInt8]
    }

    private enum State { case ground, character, escape, controlSequence, systemCommand }

    private var state = State.ground
    private var bytes: [UInt8] = []

    mutating func take(_ byte: UInt8) throws(UnknownSequence) -> Action? {
        switch state {
        case .ground: return try begin(byte)
        case .character: return try continueCharacter(byte)
        case .escape: return try continueEscape(byte)
        case .controlSequence: return try continueControlSequence(byte)
        case .systemCommand: return continueSystemCommand(byte)
        }
    }

    private mutating func begin(_ byte: UInt8) throws(UnknownSequence) -> Action? {
        switch byte {
        case 0x1B:
            start(.escape, byte)
            return nil
        case 0x00..<0x20, 0x7F: return .control(byte)
        case 0x20..<0x7F: return .print(Unicode.Scalar(byte))
        case 0xC2...0xF4:
            start(.character, byte)
            return nil
        default: throw UnknownSequence([byte], "it cannot begin a character of UTF-8")
        }
    }

    private mutating func continueCharacter(_ byte: UInt8) throws(UnknownSequence) -> Action? {
        bytes.append(byte)
        let length = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
        guard bytes.count == length || byte & 0xC0 != 0x80 else { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        guard byte & 0xC0 == 0x80, case .scalarValue(let scalar) = decoder.decode(&iterator), scalar.value >= 0xA0
        else {
            throw abandon("it is no printable character of UTF-8")
        }
        state = .ground
        return .print(scalar)
    }

    private mutating func continueEscape(_ byte: UInt8) throws(UnknownSequence) -> Action? {
        bytes.append(byte)
        switch byte {
        case UInt8(ascii: "[") where bytes.count == 2:
            state = .controlSequence
            return nil
        case UInt8(ascii: "]") where bytes.count == 2:
            state = .systemCommand
            return nil
        case 0x20...0x2F: return nil
        case 0x30...0x7E:
            state = .ground
            return .escape(String(decoding: bytes.dropFirst(), as: UTF8.self))
        default: throw abandon("no escape sequence holds that byte")
        }
    }

    private mutating func continueControlSequence(_ byte: UInt8) throws(UnknownSequence) -> Action? {
        bytes.append(byte)
        switch byte {
        case 0x20...0x3F: return nil
        case 0x40...0x7E: break
        default: throw abandon("no control sequence holds that byte")
        }
        let body = bytes[2...]
        let marker = body.prefix { (0x3C...0x3F).contains($0) }
        let parameters = body.dropFirst(marker.count).prefix { (0x30...0x3B).contains($0) }
        let name = marker + body[parameters.endIndex...]
        guard name.dropFirst(marker.count).dropLast().allSatisfy({ $0 < 0x30 }) else {
            throw abandon("its parameters are out of order")
        }
        state = .ground
        return .sequence(
            ControlSequence(
                name: String(decoding: name, as: UTF8.self),
                parameters: parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
                    $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
                        Int(String(decoding: $0, as: UTF8.self))
                    }
                },
                bytes: bytes))
    }

    private mutating func continueSystemCommand(_ byte: UInt8) -> Action? {
        bytes.append(byte)
        let body = bytes[2...]
        // The Linux console's palette commands have no end: `ESC ] R`, and `ESC ] P` with seven digits.
        let isConsolePalette = body == [UInt8(ascii: "R")] || (body.first == UInt8(ascii: "P") && body.count == 8)
        let end = byte == 0x07 ? 1 : body.suffix(2) == [0x1B, UInt8(ascii: "\\")] ? 2 : isConsolePalette ? 0 : nil
        guard let end else { return nil }
        state = .ground
        return .systemCommand(String(decoding: body.dropLast(end), as: UTF8.self))
    }

    private mutating func start(_ next: State, _ byte: UInt8) {
        state = next
        bytes = [byte]
    }

    private mutating func abandon(_ reason: String) -> UnknownSequence {
        state = .ground
        return UnknownSequence(bytes, reason)
    }
}
