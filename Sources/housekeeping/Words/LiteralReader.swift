/// Reads Swift without comments as its string literals of one line, the calls of `say(` and `Phrase(`, and the rest.
/// Literals of several lines are passed over: what is said is given in pieces.
struct LiteralReader {
    enum Token: Equatable {
        case call(line: Int)
        /// The label before the context of a `say`.
        case context
        /// With its values as `LiteralReader.hole`, and the source of each value.
        case literal(String, values: [String])
        case plus
        /// Anything but blanks and commas.
        case other
    }

    static let hole: Character = "\u{FFFC}"

    private let code: [Character]
    private var index = 0
    private var line = 1

    init(_ code: String) { self.code = Array(code) }

    mutating func next() -> Token? {
        while index < code.count {
            switch code[index] {
            case "\n":
                line += 1
                index += 1
            case " ", ",": index += 1
            case "+":
                index += 1
                return .plus
            case "\"", "#":
                if let token = literal() { return token }
            case let letter where letter.isLetter: return word()
            default:
                index += 1
                return .other
            }
        }
        return nil
    }

    private func at(_ text: String) -> Bool {
        index + text.count <= code.count && code[index..<index + text.count].elementsEqual(text)
    }

    private mutating func word() -> Token {
        let isMember = index > 0 && code[index - 1] == "."
        let start = index
        while index < code.count, code[index].isLetter || code[index].isNumber || code[index] == "_" { index += 1 }
        switch String(code[start..<index]) {
        case "say" where at("(") && !isMember, "Phrase" where at("("):
            index += 1
            return .call(line: line)
        case "context" where at(":"):
            index += 1
            return .context
        default: return .other
        }
    }

    /// The literal that begins here, read to behind its end; nil for one of several lines.
    private mutating func literal() -> Token? {
        let hashes = String(code[index...].prefix { $0 == "#" })
        index += hashes.count
        guard at("\"") else { return .other }
        if at("\"\"\"") {
            index += 3
            while index < code.count, !at("\"\"\"" + hashes) {
                if code[index] == "\n" { line += 1 }
                index += 1
            }
            index += 3 + hashes.count
            return nil
        }
        index += 1
        var text = ""
        var values: [String] = []
        while index < code.count, !at("\"" + hashes) {
            if at("\\" + hashes) {
                index += 1 + hashes.count
                if at("(") {
                    text.append(Self.hole)
                    values.append(value())
                } else {
                    text += escaped()
                }
            } else {
                text.append(code[index])
                index += 1
            }
        }
        index += 1 + hashes.count
        return .literal(text, values: values)
    }

    /// `(…)`, read to behind its closing bracket.
    private mutating func value() -> String {
        let start = index
        var depth = 0
        repeat {
            if code[index] == "\"" {
                _ = literal()
                continue
            }
            if code[index] == "(" { depth += 1 }
            if code[index] == ")" { depth -= 1 }
            index += 1
        } while depth > 0 && index < code.count
        return String(code[start..<index])
    }

    private mutating func escaped() -> String {
        defer { index += 1 }
        switch code[index] {
        case "n": return "\n"
        case "t": return "\t"
        case "u":
            let digits = String(code[(index + 2)...].prefix { $0 != "}" })
            index += digits.count + 2
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        default: return String(code[index])
        }
    }
}
