extension JSONValue {
    /// Reads one JSON document (RFC 8259, UTF-8). Refuses what that standard leaves open and a record cannot: a key
    /// twice in an object, a number beyond a double, a lone surrogate, nesting deeper than 512.
    public static func parse(_ text: String) throws(JSONError) -> JSONValue {
        var text = text
        let result = text.withUTF8 { bytes in
            var reader = JSONReader(bytes: bytes)
            return Result { () throws(JSONError) in try reader.document() }
        }
        return try result.get()
    }

    /// The same, and whether the text is the canonical one (RFC 8785), the very text that `description` would give.
    public static func parseCanonical(_ text: String) throws(JSONError) -> (value: JSONValue, isCanonical: Bool) {
        var text = text
        let result = text.withUTF8 { bytes in
            var reader = JSONReader(bytes: bytes)
            return Result { () throws(JSONError) in (try reader.document(), reader.isCanonical) }
        }
        return try result.get()
    }

    /// The same for bytes. Bytes that are not UTF-8 are refused at their place.
    public static func parse(utf8 bytes: [UInt8]) throws(JSONError) -> JSONValue {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw JSONError(line: 1, column: 1, why: .notUTF8)
        }
        return try parse(text)
    }
}

extension JSONValue {
    /// Where a member stands in a text that can be read, of its key: line and column count from 1, columns in bytes. `path`
    /// is the keys, and the places in lists counted from 0, that lead there. nil where nothing stands.
    public static func place(of path: [String], in utf8: [UInt8]) -> (line: Int, column: Int)? {
        utf8.withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes: bytes)
            reader.sought = path
            guard (try? reader.document()) != nil, let found = reader.found else { return nil }
            return reader.place(of: found)
        }
    }
}

/// A recursive-descent reader over UTF-8 that is already known to be valid.
private struct JSONReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0
    var depth = 0
    /// Nothing read so far differs from how it would be written.
    var isCanonical = true
    /// The path of a member whose place is to be found, where one is; the path of what is being read; and the place.
    var sought: [String]?
    private var path: [String] = []
    private(set) var found: Int?

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func document() throws(JSONError) -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (at, isCanonical) = (3, false) }
        let value = try value()
        skipSpace()
        guard at == bytes.count else { throw error(.textBehind) }
        return value
    }

    private func error(_ why: JSONError.Why) -> JSONError {
        let place = place(of: at)
        return JSONError(line: place.line, column: place.column, why: why)
    }

    func place(of position: Int) -> (line: Int, column: Int) {
        let before = bytes[..<min(position, bytes.count)]
        let line = before.count(where: { $0 == 0x0A }) + 1
        return (line, before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1)
    }

    /// A value that stands in another under a key, or at a place of a list; `start` is where that begins.
    private mutating func value(under key: @autoclosure () -> String, at start: Int) throws(JSONError) -> JSONValue {
        guard sought != nil else { return try value() }
        path.append(key())
        if path == sought { found = start }
        let value = try value()
        path.removeLast()
        return value
    }

    private mutating func skipSpace() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x09, 0x0A, 0x0D:
                at += 1
                isCanonical = false
            default: return
            }
        }
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        guard at < bytes.count else { throw error(.endsEarly) }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try nested { (reader) throws(JSONError) in try reader.object() }
        case UInt8(ascii: "["): return try nested { (reader) throws(JSONError) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw error(.noValue)
        }
    }

    private mutating func nested(
        _ body: (inout JSONReader) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        guard depth < 512 else { throw error(.tooDeep) }
        depth += 1
        let result = try body(&self)
        depth -= 1
        return result
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let length = text.utf8CodeUnitCount
        guard at + length <= bytes.count,
            bytes[at..<at + length].elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: length))
        else { throw error(.noWord) }
        at += length
        return value
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        at += 1
        var members = JSONObject()
        members.reserveCapacity(8)
        skipSpace()
        if take("}") { return .object(members) }
        while true {
            skipSpace()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                throw error(.noKey)
            }
            let start = at
            let key = try string()
            skipSpace()
            guard take(":") else { throw error(.noColon) }
            let value = try value(under: key, at: start)
            switch members.add(value, for: key) {
            case .last: break
            case .between: isCanonical = false
            case .taken:
                at = start
                throw error(.keyTwice(key))
            }
            skipSpace()
            if take("}") { return .object(members) }
            guard take(",") else { throw error(.noEndOfObject) }
        }
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        at += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take("]") { return .array(elements) }
        while true {
            skipSpace()
            elements.append(try value(under: String(elements.count), at: at))
            skipSpace()
            if take("]") { return .array(elements) }
            guard take(",") else { throw error(.noEndOfList) }
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: scalar) else { return false }
        at += 1
        return true
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = at
        var whole = true
        _ = take("-")
        guard let first = digits() else { throw error(.noDigit) }
        if first.count > 1, bytes[first.lowerBound] == UInt8(ascii: "0") {
            at = start
            throw error(.leadingZero)
        }
        if take(".") {
            whole = false
            guard digits() != nil else { throw error(.noDecimal) }
        }
        if take("e") || take("E") {
            whole = false
            if !take("-") { _ = take("+") }
            guard digits() != nil else { throw error(.noExponent) }
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if whole, let integer = Int(text), text != "-0" { return .integer(integer) }
        defer { if isCanonical, let number = Double(text) { isCanonical = JSONWriter.ecmaScript(number) == text } }
        guard let number = Double(text), number.isFinite else {
            at = start
            throw error(.tooLarge)
        }
        return .number(number)
    }

    private mutating func digits() -> Range<Int>? {
        let start = at
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
        return at > start ? start..<at : nil
    }

    private mutating func string() throws(JSONError) -> String {
        at += 1
        let start = at
        var end = start
        while end < bytes.count, bytes[end] != 0x22, bytes[end] != 0x5C, bytes[end] >= 0x20 { end += 1 }
        at = end
        if at < bytes.count, bytes[at] == 0x22 {
            defer { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }
        var out = Array(bytes[start..<at])
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case 0x22:
                at += 1
                return String(decoding: out, as: UTF8.self)
            case 0x5C: try escape(into: &out)
            case 0..<0x20: throw error(.controlCharacter)
            default:
                out.append(byte)
                at += 1
            }
        }
        throw error(.unclosedText)
    }

    private mutating func escape(into out: inout [UInt8]) throws(JSONError) {
        at += 1
        guard at < bytes.count else { throw error(.unclosedText) }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(byte)
        case UInt8(ascii: "/"):
            isCanonical = false
            out.append(byte)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "u"):
            let start = at
            var scalar = try hexadecimal()
            // Only control characters without an escape of their own are written so, in small letters.
            let isNamed = [0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(scalar)
            if scalar >= 0x20 || isNamed || bytes[start..<at].contains(where: { (0x41...0x46).contains($0) }) {
                isCanonical = false
            }
            if (0xD800..<0xDC00).contains(scalar), at + 1 < bytes.count, bytes[at] == 0x5C,
                bytes[at + 1] == UInt8(ascii: "u")
            {
                at += 2
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else { throw error(.halfPair) }
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let unicode = Unicode.Scalar(scalar) else { throw error(.halfPair) }
            out.append(contentsOf: String(Character(unicode)).utf8)
        default:
            at -= 1
            throw error(.noEscape)
        }
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard at < bytes.count, let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue else {
                throw error(.noHexadecimal)
            }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }
}
