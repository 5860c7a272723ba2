/// Breaking text into lines.
public enum Wrapping {
    /// The lines of a text at a width, as ranges of UTF-8 bytes.
    ///
    /// Lines break at spaces and at line breaks, and inside a word only where it is longer than the line. Spaces at
    /// a break belong to the line they end (they may hang over its edge); a line break belongs to no line. There is
    /// always at least one line, and a text that ends in a line break has an empty last one.
    public static func lines(of text: some StringProtocol, width: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
            eachLine(of: $0, width: width) { lines.append($0) }
        }
        if isDone == nil {
            Array(text.utf8).withUnsafeBufferPointer { eachLine(of: $0, width: width) { lines.append($0) } }
        }
        return lines
    }

    /// The lines as texts, without the spaces they end in.
    public static func texts(of text: String, width: Int) -> [String] {
        lines(of: text, width: width).map { line in
            var shown = text.utf8.dropFirst(line.lowerBound).prefix(line.count)
            while shown.last == 0x20 { shown.removeLast() }
            return String(Substring(shown))
        }
    }

    static func eachLine(of bytes: UnsafeBufferPointer<UInt8>, width: Int, _ body: (Range<Int>) -> Void) {
        let width = max(width, 1)
        var reader = ClusterReader(bytes)
        var start = 0
        var column = 0
        // After the last space of this line, and the column there.
        var breakAt = 0
        var columnAtBreak = 0
        while let cluster = reader.next() {
            if cluster.isNewline {
                body(start..<cluster.bytes.lowerBound)
                start = cluster.bytes.upperBound
                // CR LF is one break.
                if cluster.scalar.value == 0x0d, start < bytes.count, bytes[start] == 0x0a {
                    start = reader.next()?.bytes.upperBound ?? start
                }
                (column, breakAt, columnAtBreak) = (0, start, 0)
                continue
            }
            if cluster.isSpace {
                column += 1
                (breakAt, columnAtBreak) = (cluster.bytes.upperBound, column)
                continue
            }
            if column + cluster.width > width {
                if breakAt > start {
                    body(start..<breakAt)
                    start = breakAt
                    column -= columnAtBreak
                }
                if column + cluster.width > width, cluster.bytes.lowerBound > start {
                    body(start..<cluster.bytes.lowerBound)
                    start = cluster.bytes.lowerBound
                    column = 0
                }
                (breakAt, columnAtBreak) = (start, 0)
            }
            column += cluster.width
        }
        body(start..<bytes.count)
    }
}

extension Canvas {
    /// Writes text wrapped into an area and returns the number of rows it took; rows that do not fit are left out,
    /// the last visible one ending in an ellipsis.
    @discardableResult
    public mutating func writeWrapped(_ text: some StringProtocol, in area: Rect, role: Role = .text) -> Int {
        let fast = text.utf8.withContiguousStorageIfAvailable { writeWrapped(utf8: $0, in: area, role: role) }
        return fast ?? Array(text.utf8).withUnsafeBufferPointer { writeWrapped(utf8: $0, in: area, role: role) }
    }

    private mutating func writeWrapped(utf8 bytes: UnsafeBufferPointer<UInt8>, in area: Rect, role: Role) -> Int {
        var rows = 0
        Wrapping.eachLine(of: bytes, width: area.width) { line in
            if rows < area.height {
                var shown = line
                while shown.upperBound > shown.lowerBound, bytes[shown.upperBound - 1] == 0x20 {
                    shown = shown.lowerBound..<shown.upperBound - 1
                }
                _ = write(
                    utf8: UnsafeBufferPointer(rebasing: bytes[shown]), row: area.row + rows, column: area.column,
                    role: role, end: area.right)
            } else if rows == area.height, area.width > 0, area.height > 0 {
                put(glyphs.ellipsis, row: area.bottom - 1, column: area.right - 1, role: role)
            }
            rows += 1
        }
        return min(rows, area.height)
    }
}
