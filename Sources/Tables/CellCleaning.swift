/// What a cell holds that nobody sees, or should.
package enum CellCleaning {
    /// Whether there can be anything to clean, looked at in one go.
    package static func needsLook(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.contains { $0 == 0x0B || $0 >= 0x7F }
    }

    /// No-break and other wide spaces become spaces, and byte-order marks within a text are taken out; `removed` says how
    /// many were. Nothing else is: an identifier is compared as it is written, and what a terminal might obey is replaced
    /// where it is printed.
    package static func cleaned(_ text: String) -> (text: String, removed: Int) {
        var text = text
        if !text.withUTF8({ $0.contains { $0 == 0x0B || $0 >= 0x7F } }) {
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
            case 0xFEFF: removed += 1
            default: result.append(scalar)
            }
        }
        return (String(result), removed)
    }
}
