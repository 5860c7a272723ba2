import Tables

/// What one file holds beside the rows of its table, and what was done to its rows, as its chunks come in.
struct AsideRows {
    private var passed = PassedCounts()
    private var short: (count: Int, first: Int) = (0, 0)
    private var blankDates: [Int: [String: Int]] = [:]
    private var cleanedReferences = 0
    private var headings: [String] = []
    private var referenceColumn: Int?
    /// Rows at the end so far that are notes: how many, the line of the first, and those that would be listed.
    private(set) var notes: (count: Int, first: Int, listed: [RefusedRow]) = (0, 0, [])

    /// Takes in a chunk that begins on a line.
    mutating func add(_ rows: StageRows, line: Int) {
        let chunk = rows.aside
        passed.add(chunk.passed, line: line)
        if chunk.short.count > 0 {
            short = (
                short.count + chunk.short.count, short.count == 0 ? line + chunk.short.first : short.first
            )
        }
        for (column, words) in chunk.blankDates {
            blankDates[column, default: [:]].merge(words, uniquingKeysWith: +)
        }
        cleanedReferences += chunk.cleanedReferences
        headings = rows.columns.header.headings
        referenceColumn = rows.columns.references.first
        if let first = chunk.notes.first, notes.count == 0 { notes.first = line + first.line }
        notes.count += chunk.notes.count
        let room = max(0, ListedValue.longestList - notes.listed.count)
        notes.listed += chunk.notes.prefix(room).map {
            RefusedRow(line: line + $0.line, fault: $0.fault)
        }
    }

    /// Something of the table follows: they are none.
    mutating func takeNotes() -> (count: Int, listed: [RefusedRow]) {
        defer { notes = (0, 0, []) }
        return (notes.count, notes.listed)
    }

    /// What is said of the file when all of it was read.
    var notices: [TableNotice] {
        var notices: [TableNotice] = []
        if passed.comments.count > 0 {
            notices.append(.comments(passed.comments.count, first: passed.comments.first))
        }
        if passed.headings.count > 0 {
            notices.append(.repeatedHeadings(passed.headings.count, first: passed.headings.first))
        }
        if self.notes.count > 0 {
            notices.append(.footer(rows: self.notes.count, first: self.notes.first))
        }
        if short.count > 0 { notices.append(.shortRows(short.count, first: short.first)) }
        for (column, words) in blankDates.sorted(by: { $0.key < $1.key }) {
            notices.append(.blanks(heading: headings[column], words: words))
        }
        if cleanedReferences > 0, let column = referenceColumn {
            notices.append(.cleaned(heading: headings[column], count: cleanedReferences))
        }
        return notices
    }
}
