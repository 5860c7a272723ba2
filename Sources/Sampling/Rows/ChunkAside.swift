/// What one chunk holds beside the rows of its table, and what was done to its rows.
struct ChunkAside {
    /// Rows that are none of the table's.
    var passed = PassedCounts()
    /// Rows at the end of the chunk that are notes, if nothing of the table follows, and are refused if something does.
    var notes: [RefusedRow] = []
    /// The chunk holds a row of the table.
    var hasRowOfTable = false
    /// Accepted rows without their last cells, and the line of the first.
    var short: (count: Int, first: Int) = (0, 0)
    /// Optional dates that say they are blank, by column and word.
    var blankDates: [Int: [String: Int]] = [:]
    /// References out of which something was taken.
    var cleanedReferences = 0

    mutating func clear() {
        passed.clear()
        if !notes.isEmpty { notes = [] }
        if !blankDates.isEmpty { blankDates = [:] }
        (hasRowOfTable, short, cleanedReferences) = (false, (0, 0), 0)
    }

    mutating func addShort(line: Int) { short = (short.count + 1, short.count == 0 ? line : short.first) }

    /// Something of the table follows: they are none.
    mutating func takeNotes() -> [RefusedRow] {
        guard !notes.isEmpty else { return [] }
        defer { notes = [] }
        return notes
    }
}
