/// What a cell holds that nobody sees, or should.
package enum CellCleaning {
    /// Whether there can be anything to clean, looked at in one go.
    package static func needsLook(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.contains { $0 < 0x20 || $0 >= 0x7F }
    }

    /// No-break and other wide spaces become spaces, and what a terminal might obey or turn round is taken out: control
    /// characters but for tabs and line breaks, and marks of the direction of writing. `removed` says how many were.
    package static func cleaned(_ text: String) -> (text: String, removed: Int) {
        var text = text
        if !text.withUTF8({ $0.contains { ($0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13) || $0 >= 0x7F } }) {
            return (text, 0)
        }
        var result = String.UnicodeScalarView()
        var removed = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: result.append(scalar)
            // A line break within a cell of a workbook.
            case 0x0B: result.append("\n")
            case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: result.append(" ")
            case ..<0x20, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
                0xFEFF:
                removed += 1
            default: result.append(scalar)
            }
        }
        return (String(result), removed)
    }
}
