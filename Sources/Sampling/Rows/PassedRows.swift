import Tables

/// Tells rows that are none of a table's: blank ones, comments, headings that stand there again, totals and notes.
struct PassedRows {
    enum Kind {
        case blank, comment, headings
        /// Headings again, but not the same in the same order.
        case otherHeadings
        /// Holds neither what is recorded nor when, and two cells at most.
        case note
    }

    private let columns: FrameColumns
    private let what: Int?
    private let when: Int?
    private let folded: [[UInt8]]
    private let required: [[UInt8]]

    init(_ columns: FrameColumns) {
        let header = columns.header
        self.columns = columns
        what = header.columns[header.profile.base == .plain ? .process : .eventType]
        when = header.columns[.started]
        folded = header.headings.map { Array(Folding.fold($0).utf8) }
        required = FrameField.required(in: header.profile.base).compactMap { header.columns[$0] }.map {
            Array(Folding.fold(header.headings[$0]).utf8)
        }
    }

    /// Whether a row that was not accepted can be one of them, looked at in one go.
    @inline(__always)
    func isPossible(_ row: RecordScanner) -> Bool {
        row.value(what).isEmpty && row.value(when).isEmpty
    }

    /// nil for a row of the table, good or not.
    func kind(of row: RecordScanner) -> Kind? {
        let width = min(row.fieldCount, columns.width)
        var filled = 0
        for column in 0..<width where !row.value(column).isEmpty { filled += 1 }
        if filled == 0 { return .blank }
        if filled == 1, row.value(0).first == UInt8(ascii: "#"), !BlankWords.match(row.value(0)) {
            return .comment
        }
        if isPossible(row) { return filled <= 2 ? .note : nil }
        return headings(row, width)
    }

    private func headings(_ row: RecordScanner, _ width: Int) -> Kind? {
        var cells: [[UInt8]] = []
        for column in 0..<width {
            var cell: [UInt8] = []
            let value = row.value(column)
            // No heading that must be there is so long.
            if value.count <= 200 { Folding.append(value, to: &cell) }
            cells.append(cell)
        }
        guard required.allSatisfy(cells.contains) else { return nil }
        let isSame = folded.indices.allSatisfy { ($0 < cells.count ? cells[$0] : []) == folded[$0] }
        return isSame ? .headings : .otherHeadings
    }
}

/// Rows of one chunk that were passed over, or will be if nothing of the table follows.
struct PassedCounts {
    private(set) var rows = 0
    private(set) var comments: (count: Int, first: Int) = (0, 0)
    private(set) var headings: (count: Int, first: Int) = (0, 0)
    /// Line of headings that are not the same.
    private(set) var otherHeadings: Int?

    mutating func clear() { self = PassedCounts() }

    /// Takes in a row of the kind, but for notes, on a line counted from the chunk's first record.
    mutating func add(_ kind: PassedRows.Kind, line: Int) {
        rows += 1
        switch kind {
        case .comment: comments = (comments.count + 1, comments.count == 0 ? line : comments.first)
        case .headings: headings = (headings.count + 1, headings.count == 0 ? line : headings.first)
        case .otherHeadings: otherHeadings = otherHeadings ?? line
        case .blank, .note: break
        }
    }

    /// Takes in those of a chunk that begins on a line.
    mutating func add(_ other: PassedCounts, line: Int) {
        rows += other.rows
        if other.comments.count > 0 {
            comments = (
                comments.count + other.comments.count,
                comments.count == 0 ? line + other.comments.first : comments.first
            )
        }
        if other.headings.count > 0 {
            headings = (
                headings.count + other.headings.count,
                headings.count == 0 ? line + other.headings.first : headings.first
            )
        }
    }
}
