/// How the numbers of a column of identifiers are written: one case may stand under two spellings of its number.
struct IdentifierForms: Sendable, Hashable {
    /// A number that a spreadsheet shortened, whose last digits are lost.
    struct Shortened: Sendable, Hashable {
        let line: Int
        let value: String
    }

    /// `1001`, `1001.0` and `01001`.
    private(set) var whole = 0
    private(set) var decimal = 0
    private(set) var padded = 0
    private(set) var shortened: Shortened?
    /// A bit for each length of a number without a point.
    private var lengths: UInt64 = 0

    mutating func clear() { self = IdentifierForms() }

    /// Takes in what another part of the column holds, which begins on a line.
    mutating func add(_ other: IdentifierForms, line: Int) {
        whole += other.whole
        decimal += other.decimal
        padded += other.padded
        lengths |= other.lengths
        if shortened == nil, let first = other.shortened {
            shortened = Shortened(line: line + first.line, value: first.value)
        }
    }

    /// Whether two ways of writing may stand for one number.
    var isMixed: Bool {
        decimal > 0 && whole + padded > 0 || padded > 0 && lengths.nonzeroBitCount > 1
    }

    /// Takes in one cell without space around it, on a line.
    @inline(__always)
    mutating func add(_ cell: UnsafeBufferPointer<UInt8>, line: Int) {
        guard let first = cell.first, IdentifierForms.isDigit(first) else { return }
        addNumber(cell, line)
    }

    private mutating func addNumber(_ cell: UnsafeBufferPointer<UInt8>, _ line: Int) {
        var digits = 1
        while digits < cell.count, IdentifierForms.isDigit(cell[digits]) { digits += 1 }
        guard digits < cell.count else {
            if cell[0] == UInt8(ascii: "0"), digits > 1 { padded += 1 } else { whole += 1 }
            lengths |= 1 << UInt64(min(digits, 63))
            return
        }
        var rest = digits
        if cell[rest] == UInt8(ascii: ".") || cell[rest] == UInt8(ascii: ",") {
            let isPoint = cell[rest] == UInt8(ascii: ".")
            rest += 1
            let start = rest
            while rest < cell.count, IdentifierForms.isDigit(cell[rest]) { rest += 1 }
            if rest == cell.count {
                if isPoint, rest > start, cell[start...].allSatisfy({ $0 == UInt8(ascii: "0") }) { decimal += 1 }
                return
            }
            if rest == start { return }
        }
        if digits == 1, shortened == nil, IdentifierForms.isLargeExponent(cell[rest...]) {
            shortened = Shortened(line: line, value: String(decoding: cell, as: UTF8.self))
        }
    }

    /// `E+11` and beyond: a spreadsheet shows numbers so from twelve digits on.
    private static func isLargeExponent(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard (4...5).contains(bytes.count), bytes.prefix(2).elementsEqual("E+".utf8),
            bytes.dropFirst(2).allSatisfy(isDigit)
        else { return false }
        return bytes.dropFirst(2).reduce(0) { 10 * $0 + Int($1 - 48) } >= 11
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}

/// What people and programs write in place of an identifier that they do not have.
enum NoIdentifier {
    private static let words: [[UInt8]] = ["unknown", "not known", "not recorded", "none", "nil", "null", "na", "nan"]
        .map {
            Array($0.utf8)
        }

    /// Beside what is blank anywhere: a nought, and a few words.
    static func match(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = cell.first, cell.count <= 12 else { return false }
        switch first {
        case UInt8(ascii: "0"): return cell.count == 1
        case UInt8(ascii: "U"), UInt8(ascii: "u"), UInt8(ascii: "N"), UInt8(ascii: "n"):
            return words.contains { $0.count == cell.count && zip($0, cell).allSatisfy { $0 == $1 | 0x20 } }
        default: return false
        }
    }
}
