import GRDB

/// Which rows a file holds, in one number: whether they are still the same after another program touched the file. Their
/// texts need not be in it, as a row's hash stands for its text.
struct RowsDigest: Equatable {
    private var hasher = Hasher()
    private(set) var last: Last?

    /// The row at the end of the table.
    struct Last: Equatable {
        let position: Int
        let hash: String
    }

    init(_ rows: [RecordFile.Row] = []) {
        for row in rows { add(position: row.position, hash: row.hash) }
    }

    init(_ database: Database) throws {
        let statement = try Statement(database, "SELECT position, hash FROM event ORDER BY position")
        while try statement.step() {
            add(position: statement.integer(0) ?? 0, hash: statement.text(1) ?? "")
        }
    }

    mutating func add(position: Int, hash: String) {
        hasher.combine(position)
        hasher.combine(hash)
        last = Last(position: position, hash: hash)
    }

    static func == (one: RowsDigest, other: RowsDigest) -> Bool {
        one.last == other.last && one.hasher.finalized == other.hasher.finalized
    }
}

extension Hasher {
    fileprivate var finalized: Int {
        let copy = self
        return copy.finalize()
    }
}

extension RowsDigest.Last {
    init?(_ database: Database) throws {
        let statement = try Statement(database, "SELECT position, hash FROM event ORDER BY position DESC LIMIT 1")
        guard try statement.step() else { return nil }
        self.init(position: statement.integer(0) ?? 0, hash: statement.text(1) ?? "")
    }
}
