/// Text that its encoding does not have: UTF-8 without a mark is then read again as Windows-1252.
package struct UndecodableText: Error {
    package let position: Int
    package let place: TextPlace

    package init(position: Int, place: TextPlace) {
        self.position = position
        self.place = place
    }
}

/// A line and a character in it, both counted from 1.
package struct TextPlace: Sendable {
    package let line: Int
    package let column: Int

    /// Place of a position, known the line that begins at an earlier one.
    package init(of position: Int, in window: TextWindow, from start: Int, line: Int) {
        var line = line
        var column = 1
        var index = start
        while index < position {
            let byte = window.bytes[index]
            if byte == .lineFeed
                || (byte == .carriageReturn && !(index + 1 < window.count && window.bytes[index + 1] == .lineFeed))
            {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        self.line = line
        self.column = column
    }
}
