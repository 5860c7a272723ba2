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
    /// Dates and persons that say they are blank, by column and word.
    private(set) var blanks: [Int: [String: Int]] = [:]
    /// Dates of birth that cannot be read, and those after the stage.
    var births = (unreadable: 0, late: 0)
    /// References out of which something was taken.
    var cleanedReferences = 0

    mutating func clear() {
        passed.clear()
        if !notes.isEmpty { notes = [] }
        if !blanks.isEmpty { blanks = [:] }
        (hasRowOfTable, short, cleanedReferences, births) = (false, (0, 0), 0, (0, 0))
    }

    mutating func countBlank(_ word: String, in column: Int) { blanks[column, default: [:]][word, default: 0] += 1 }

    mutating func addShort(line: Int) { short = (short.count + 1, short.count == 0 ? line : short.first) }

    /// Something of the table follows: they are none.
    mutating func takeNotes() -> [RefusedRow] {
        guard !notes.isEmpty else { return [] }
        defer { notes = [] }
        return notes
    }
}
