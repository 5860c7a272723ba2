/// JSON that is shown to people: what a terminal might obey, and what is invisible, stands as its number.
public enum JSONEscapes {
    /// A JSON text with DEL, C1 controls, Unicode's format characters (marks of direction among them) and its separators
    /// of lines and paragraphs written as `\uXXXX`, two of them beyond U+FFFF. They can stand only within strings, so the
    /// text reads back to the same value. Other controls JSON escapes itself; here they are, should a text that is no
    /// JSON hold them, but for the line feed.
    public static func visible(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            if bytes.allSatisfy({ ($0 >= 0x20 && $0 < 0x7f) || $0 == 0x0a }) { return nil as String? }
            var shown = ""
            shown.reserveCapacity(bytes.count)
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                if isHidden(scalar) { shown += escape(scalar) } else { shown.unicodeScalars.append(scalar) }
            }
            return shown
        } ?? text
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x7f { return value < 0x20 && value != 0x0a }
        if value < 0x300 { return value <= 0x9f || value == 0xad }
        switch scalar.properties.generalCategory {
        case .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        scalar.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
