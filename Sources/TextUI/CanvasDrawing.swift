/// Writing on the canvas.
extension Canvas {
    /// Writes one line of text and returns the column after it.
    ///
    /// What does not fit before `end` (the right edge by default) is cut, with an ellipsis in the last column.
    /// Line breaks and tabs are drawn as spaces; of other controls and of marks that reorder text what `ShownText` says.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, row: Int, column: Int, role: Role = .text, end: Int? = nil
    ) -> Int {
        let fast = text.utf8.withContiguousStorageIfAvailable {
            write(utf8: $0, row: row, column: column, role: role, end: end)
        }
        return fast
            ?? Array(text.utf8).withUnsafeBufferPointer {
                write(utf8: $0, row: row, column: column, role: role, end: end)
            }
    }

    mutating func write(
        utf8 bytes: UnsafeBufferPointer<UInt8>, row: Int, column: Int, role: Role, end: Int?
    ) -> Int {
        let limit = min(end ?? width, width)
        guard row >= 0, row < height, column < limit else { return column }
        var at = column
        var reader = ClusterReader(bytes)
        if at >= 0 {
            at = writeASCII(bytes, row: row, column: at, role: role, limit: limit)
            reader.skip(at - column)
        }
        while let cluster = reader.next() {
            if at + cluster.width > limit {
                if contains(row, limit - 1) { set(row, limit - 1, glyphs.ellipsis.value, role) }
                return limit
            }
            guard cluster.width > 0 else { continue }
            if at >= 0 { put(cluster, of: bytes, row: row, column: at, role: role) }
            at += cluster.width
        }
        return at
    }

    /// Writes the printable ASCII that a text begins with, as far as nothing that follows may join it, and returns the
    /// column after it.
    private mutating func writeASCII(
        _ bytes: UnsafeBufferPointer<UInt8>, row: Int, column: Int, role: Role, limit: Int
    ) -> Int {
        var at = column
        let line = row * width
        for offset in 0..<min(bytes.count, limit - column) {
            let byte = bytes[offset]
            guard byte >= 0x20, byte < 0x7f, offset + 1 == bytes.count || bytes[offset + 1] < 0x80 else { break }
            let index = line + at
            let isBesideWide = cells[index].isContinuation || (at + 1 < width && cells[index + 1].isContinuation)
            if isBesideWide {
                set(row, at, UInt32(byte), role)
            } else {
                cells[index] = Cell(code: UInt32(byte), role: role)
            }
            at += 1
        }
        return at
    }

    private mutating func put(
        _ cluster: Cluster, of bytes: UnsafeBufferPointer<UInt8>, row: Int, column: Int, role: Role
    ) {
        let code = code(of: cluster, in: bytes)
        if cluster.width == 1 {
            set(row, column, code, role)
        } else if encoding == .ascii {
            set(row, column, code, role)
            set(row, column + 1, code, role)
        } else {
            setWide(row, column, code, role)
        }
    }

    private mutating func code(of cluster: Cluster, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let value = cluster.scalar.value
        if value < 0x7f, value >= 0x20, cluster.isSingle { return value }
        switch cluster.shown(in: bytes) {
        case .nothing, .scalar(" "): return 0x20
        case _ where encoding == .ascii: return UInt32(Transliteration.ascii(cluster.scalar))
        case .scalar(let shown): return shown.value
        case .grapheme(let scalars):
            // A terminal holds no more than a few marks in a cell.
            return code(ofGrapheme: String(String.UnicodeScalarView(scalars.prefix(Self.mostScalars)))) ?? value
        }
    }

    private static var mostScalars: Int { 10 }

    /// Draws one glyph.
    public mutating func put(_ glyph: Unicode.Scalar, row: Int, column: Int, role: Role = .text) {
        if contains(row, column) { set(row, column, glyph.value, role) }
    }

    /// Repeats a glyph to the right.
    public mutating func fill(_ glyph: Unicode.Scalar, row: Int, column: Int, width: Int, role: Role = .text) {
        for column in column..<max(column, column + width) { put(glyph, row: row, column: column, role: role) }
    }

    public mutating func horizontalRule(row: Int, column: Int = 0, width: Int? = nil, role: Role = .rule) {
        fill(glyphs.horizontal, row: row, column: column, width: width ?? self.width - column, role: role)
    }

    public mutating func verticalRule(column: Int, rows: Range<Int>, role: Role = .rule) {
        for row in rows { put(glyphs.vertical, row: row, column: column, role: role) }
    }

    /// Text that ends before `end`; what does not fit is cut at the right.
    public mutating func writeRight(_ text: some StringProtocol, row: Int, end: Int, role: Role = .text) {
        write(text, row: row, column: max(0, end - TextWidth.columns(text)), role: role, end: end)
    }

    /// Blanks an area, for what stands above the rest.
    public mutating func clear(_ area: Rect) {
        for row in area.rows { fill(" ", row: row, column: area.column, width: area.width) }
    }

    /// Reverse video over an area: the selection. What is plain or dim in it, blanks too, takes the look of the focus:
    /// dim text in reverse is hard to read, and every change of look along the row is sent to the terminal.
    public mutating func select(_ area: Rect) {
        for row in area.rows where row >= 0 && row < height {
            for column in area.columns where column >= 0 && column < width {
                let index = row * width + column
                cells[index].marks.insert(.selected)
                if [.text, .dim].contains(cells[index].role) { cells[index].role = .focus }
            }
        }
    }

    /// Puts one row of another canvas here: a plot drawn on its own canvas can so be scrolled row by row.
    public mutating func put(row: Int, of other: Canvas, at target: Int, column: Int) {
        for source in 0..<other.width where contains(target, column + source) {
            let cell = other[row, source]
            // What is more than a scalar does not come along; plots are drawn of glyphs.
            set(target, column + source, cell.code & Cell.longGrapheme == 0 ? cell.code : 0x20, cell.role)
        }
    }
}
