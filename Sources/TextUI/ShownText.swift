/// What is shown of text that somebody else wrote. Canvas, standard output, standard error and text files all ask here,
/// so that nothing a file holds can drive a terminal or rearrange a line.
///
/// Controls (C0, DEL, C1) become U+FFFD, tabs and lone carriage returns spaces; marks that are invisible and reorder or
/// hide what is around them (Unicode's format characters, those of directions among them, and its separators of lines and
/// paragraphs) are left out. A zero-width joiner stays within what it joins.
public enum ShownText {
    /// A text of several lines as it may leave the program. Line breaks stay, those of two characters too; a text in
    /// which there is nothing to replace comes back as it is.
    public static func lines(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in isPlain(bytes) ? nil : lines(utf8: bytes) } ?? text
    }

    /// Whether a text is printable ASCII and line feeds, as most is.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.allSatisfy { ($0 >= 0x20 && $0 < 0x7f) || $0 == 0x0a }
    }

    private static func lines(utf8 bytes: UnsafeBufferPointer<UInt8>) -> String {
        var shown = String.UnicodeScalarView()
        var reader = ClusterReader(bytes)
        while let cluster = reader.next() {
            if cluster.isNewline, isLineBreak(cluster, in: bytes) {
                shown.append(cluster.scalar)
                continue
            }
            switch cluster.shown(in: bytes) {
            case .nothing: break
            case .scalar(let scalar): shown.append(scalar)
            case .grapheme(let scalars): shown.append(contentsOf: scalars)
            }
        }
        return String(shown)
    }

    /// A carriage return is one only before a line feed: alone it would write over the line.
    private static func isLineBreak(_ cluster: Cluster, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = cluster.bytes.upperBound
        return cluster.scalar == "\n" || (end < bytes.count && bytes[end] == 0x0a)
    }
}

extension Cluster {
    enum Shown {
        case nothing
        case scalar(Unicode.Scalar)
        case grapheme(String.UnicodeScalarView)
    }

    /// What stands for it on a line. `bytes` are those it was read from.
    func shown(in bytes: UnsafeBufferPointer<UInt8>) -> Shown {
        guard width > 0 else { return .nothing }
        if isNewline || scalar == "\t" { return .scalar(" ") }
        if TextWidth.isControl(scalar.value) { return .scalar("\u{fffd}") }
        if isSingle { return .scalar(scalar) }
        var kept = String.UnicodeScalarView()
        for scalar in String(decoding: bytes[self.bytes], as: UTF8.self).unicodeScalars where !Self.isHidden(scalar) {
            kept.append(scalar)
        }
        return kept.count > 1 ? .grapheme(kept) : .scalar(scalar)
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x300 || scalar == "\u{200d}" { return scalar.value == 0xad }
        switch scalar.properties.generalCategory {
        case .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
