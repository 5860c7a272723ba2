/// A number as a cell's value is written.
enum CellNumber {
    /// Digits alone; nil for anything else.
    @inline(__always)
    static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
        var number = 0
        for byte in bytes {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            number = number * 10 + Int(byte) - 0x30
        }
        return number
    }

    /// Whether it stands as one would write it: digits, with a minus before and a fraction behind them that does not end in 0.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = bytes.last, bytes.count <= 15 else { return false }
        var hasPoint = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x30...0x39: break
            case UInt8(ascii: "-") where index == 0 && bytes.count > 1: break
            case UInt8(ascii: ".") where !hasPoint && index > 0 && byte != last: hasPoint = true
            default: return false
            }
        }
        return !hasPoint || last != 0x30
    }

    /// Whole numbers in digits alone as long as they are exact, others with as many digits as tell them apart, no more than
    /// the fifteen that a spreadsheet shows.
    static func text(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 9e15 { return String(Int(number)) }
        let short = number.description
        let digits = short.utf8.count { (0x30...0x39).contains($0) }
        guard digits > 15, !short.contains("e"), let rounded = rounded(number) else { return short }
        return rounded
    }

    /// 0.30000000000000004 is 0.3 as the spreadsheet shows it.
    private static func rounded(_ number: Double) -> String? {
        var scale = 1.0
        while abs(number) * scale < 1e14, scale < 1e22 { scale *= 10 }
        let near = (number * scale).rounded() / scale
        return near.description.utf8.count < number.description.utf8.count ? near.description : nil
    }
}

/// Text of a cell written so that it reads back the same from between delimiters.
enum CellText {
    /// Line breaks and other control characters become a `SheetReader.lineBreak`, as `_x000D_` does, by which workbooks write
    /// what XML cannot hold; a text that begins with a quote is put into quotes.
    static func write(_ text: UnsafeBufferPointer<UInt8>, to output: ByteBuffer) {
        let first = text.first { $0 != .space }
        let isQuoted = first == .quote
        if isQuoted { output.append(.quote) }
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "_"), let escaped = escape(text, index) {
                if escaped >= 0x20 {
                    output.append(String(Character(Unicode.Scalar(escaped) ?? "\u{FFFD}")))
                } else {
                    output.append(escaped == 9 ? .space : SheetReader.lineBreak)
                }
                index += 7
                continue
            }
            if byte == .quote, isQuoted { output.append(.quote) }
            output.append(byte >= 0x20 ? byte : byte == .tab ? .space : SheetReader.lineBreak)
            index += 1
        }
        if isQuoted { output.append(.quote) }
    }

    /// The number in `_x000D_`.
    private static func escape(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt32? {
        guard start + 7 <= text.count, text[start + 1] == UInt8(ascii: "x"),
            text[start + 6] == UInt8(ascii: "_")
        else {
            return nil
        }
        var value: UInt32 = 0
        for index in start + 2..<start + 6 {
            guard let digit = Character(Unicode.Scalar(text[index])).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
