extension JSONValue: CustomStringConvertible {
    /// The canonical text (RFC 8785). NaN and infinities, which JSON cannot hold, are written as null.
    public var description: String {
        var bytes: [UInt8] = []
        JSONWriter.write(self, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same members in the same order, over several lines with two spaces a level: for people who read `--json`.
    /// What a terminal might obey is written as an escape (`JSONEscapes`); parsed, the value is the same.
    public var indented: String {
        var bytes: [UInt8] = []
        JSONWriter.write(self, into: &bytes, indent: 0)
        return JSONEscapes.visible(String(decoding: bytes, as: UTF8.self))
    }
}

/// Writes JSON as bytes; `indent` nil is the canonical form of RFC 8785.
enum JSONWriter {
    static func write(_ value: JSONValue, into out: inout [UInt8], indent: Int? = nil) {
        switch value {
        case .null: out += "null".utf8
        case .bool(let truth): out += (truth ? "true" : "false").utf8
        case .integer(let whole): out += String(whole).utf8
        case .number(let number): out += ecmaScript(number).utf8
        case .string(let text): write(text, into: &out)
        case .array(let elements):
            block("[", "]", elements.count, into: &out, indent: indent) { index, out, inner in
                write(elements[index], into: &out, indent: inner)
            }
        case .object(let members):
            let members = Array(members)
            block("{", "}", members.count, into: &out, indent: indent) { index, out, inner in
                write(members[index].key, into: &out)
                out += (inner == nil ? ":" : ": ").utf8
                write(members[index].value, into: &out, indent: inner)
            }
        }
    }

    private static func block(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ count: Int, into out: inout [UInt8], indent: Int?,
        element: (Int, inout [UInt8], Int?) -> Void
    ) {
        let inner = indent.map { $0 + 2 }
        out.append(UInt8(ascii: open))
        for index in 0..<count {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            newline(inner, into: &out)
            element(index, &out, inner)
        }
        if count > 0 { newline(indent, into: &out) }
        out.append(UInt8(ascii: close))
    }

    private static func newline(_ indent: Int?, into out: inout [UInt8]) {
        guard let indent else { return }
        out.append(0x0A)
        out.append(contentsOf: repeatElement(0x20, count: indent))
    }

    private static let hex = Array("0123456789abcdef".utf8)

    static func write(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x22: out += [0x5C, 0x22]
            case 0x5C: out += [0x5C, 0x5C]
            case 0x08: out += [0x5C, UInt8(ascii: "b")]
            case 0x09: out += [0x5C, UInt8(ascii: "t")]
            case 0x0A: out += [0x5C, UInt8(ascii: "n")]
            case 0x0C: out += [0x5C, UInt8(ascii: "f")]
            case 0x0D: out += [0x5C, UInt8(ascii: "r")]
            case 0..<0x20:
                out += "\\u00".utf8
                out += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }

    /// `Number::toString` of ECMA-262, which RFC 8785 prescribes: Swift's shortest digits, laid out its way.
    static func ecmaScript(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        if number == 0 { return "0" }
        let swift = number.magnitude.description
        let parts = swift.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let whole = mantissa[0]
        let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        var digits = whole + fraction
        var point = whole.count + exponent
        let leading = digits.prefix { $0 == "0" }.count
        digits.removeFirst(leading)
        point -= leading
        while digits.last == "0" { digits.removeLast() }
        let text = layOut(String(digits), point: point)
        return number < 0 ? "-" + text : text
    }

    /// `digits` × 10^(`point` - number of digits), as ECMA-262 writes it.
    private static func layOut(_ digits: String, point: Int) -> String {
        let count = digits.count
        if count <= point, point <= 21 { return digits + String(repeating: "0", count: point - count) }
        if 0 < point, point <= 21 { return digits.prefix(point) + "." + digits.dropFirst(point) }
        if -6 < point, point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
        let power = point - 1
        let sign = power < 0 ? "-" : "+"
        let tail = count > 1 ? "." + digits.dropFirst() : ""
        return digits.prefix(1) + tail + "e" + sign + String(power.magnitude)
    }
}
