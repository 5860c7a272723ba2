/// How many columns text takes on a terminal.
///
/// Written here because the C library's `wcwidth` depends on the locale and the version of the system. The rule:
/// formatting and combining marks 0, East Asian wide and fullwidth (Unicode Standard Annex 11) 2, emoji presentation
/// 2, everything else 1: ambiguous width among it, and control characters, for which a mark is drawn.
public enum TextWidth {
    /// Columns of a text on one line.
    public static func columns(_ text: some StringProtocol) -> Int {
        let fast = text.utf8.withContiguousStorageIfAvailable { columns(utf8: $0) }
        return fast ?? Array(text.utf8).withUnsafeBufferPointer { columns(utf8: $0) }
    }

    static func columns(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var reader = ClusterReader(bytes)
        var total = 0
        while let cluster = reader.next() { total += cluster.width }
        return total
    }

    /// Columns of a scalar standing alone: 0, 1 or 2.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value == 0xad ? 0 : 1 }
        if isPlain(value) { return 1 }
        if isZeroWidth(scalar) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    /// Line drawing, arrows, blocks and common punctuation, answered without asking the Unicode tables.
    static func isPlain(_ value: UInt32) -> Bool {
        switch value {
        case 0x2010...0x2027, 0x2030...0x205e, 0x20a0...0x20bf, 0x2190...0x21ff, 0x2500...0x25fc: true
        default: false
        }
    }

    /// Drawn as a mark, never sent to a terminal.
    public static func isControlCharacter(_ scalar: Unicode.Scalar) -> Bool { isControl(scalar.value) }

    static func isControl(_ value: UInt32) -> Bool { value < 0x20 || (0x7f...0x9f).contains(value) }

    static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x300 { return value == 0xad }
        if isPlain(value) { return false }
        if (0x1160...0x11ff).contains(value) || (0xd7b0...0xd7ff).contains(value) { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x1100 { return false }
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if value > wideRanges[middle].upperBound { low = middle + 1 } else { high = middle }
        }
        if low < wideRanges.count, wideRanges[low].contains(value) { return true }
        // Half a flag is a letter; two together are answered by the cluster.
        return scalar.properties.isEmojiPresentation && !(0x1f1e6...0x1f1ff).contains(value)
    }

    /// Blocks that are wide throughout, unassigned places included as Annex 11 asks; emoji are answered by property.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115f, 0x2329...0x232a, 0x2e80...0x303e, 0x3041...0x3247, 0x3250...0x4dbf, 0x4e00...0xa4cf,
        0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6f, 0xff01...0xff60,
        0xffe0...0xffe6, 0x16fe0...0x18dff, 0x1aff0...0x1b2ff, 0x1f200...0x1f265, 0x20000...0x2fffd, 0x30000...0x3fffd,
    ]
}
