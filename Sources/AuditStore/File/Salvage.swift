import GRDB

extension RecordFile {
    /// Every row that SQLite still reaches in a damaged file, by its place from either end, by its place alone, and by the
    /// index; with and without what a stopped program left beside it. Each is believed in nothing; no two are equal but for
    /// their places. The file itself is only read.
    /// - Parameter scratch: where private copies are made.
    static func salvage(_ path: String, scratch: String = PrivateCopy.usualScratch) throws(StoreError) -> [Row] {
        let path = target(of: path)
        var found: [Row] = []
        var known: Set<Row> = []
        var states: [[String]] = [[]]
        let leftovers = try Leftovers(beside: path).filled
        // Beside the file as it is, the state to which a journal or log takes it.
        if !leftovers.isEmpty { states.append(leftovers) }
        for endings in states {
            let copy = try PrivateCopy(in: scratch)
            _ = try ProcessLock.holding { () throws(StoreError) in try copy.take(path, endings) }
            for row in Salvage(copy.path, putsRight: !endings.isEmpty).rows() {
                var bare = row
                bare.position = 0
                if known.insert(bare).inserted { found.append(row) }
            }
        }
        return found.sorted { $0.position < $1.position }
    }
}

/// One damaged file, of which each read may fail while the next works.
private struct Salvage {
    private let connection: Connection?

    init(_ path: String, putsRight: Bool) {
        if putsRight {
            let connection = try? Connection(.writing, at: path)
            _ = try? connection?.outsideTransaction { try $0.values("PRAGMA wal_checkpoint(TRUNCATE)") }
        }
        connection = try? Connection(.salvaging, at: path)
    }

    private static let select = "SELECT \(RecordFile.Row.columns) FROM event NOT INDEXED"
    /// Places that are tried one by one between those found from both ends.
    private static let mostPlaces = 1_000_000

    func rows() -> [RecordFile.Row] {
        let forward = all("\(Salvage.select) ORDER BY position")
        var rows = forward.rows
        if forward.isWhole { return rows }
        let backward = all("\(Salvage.select) ORDER BY position DESC")
        rows += backward.rows
        var places = Set(positionsInIndex())
        let first = forward.rows.last?.position ?? 0
        let last = backward.rows.last?.position ?? places.max() ?? first
        if first < last { places.formUnion((first...last).prefix(Salvage.mostPlaces)) }
        places.subtract(rows.map(\.position))
        for place in places.sorted() { rows += all("\(Salvage.select) WHERE position = \(place)").rows }
        return rows
    }

    /// The rows up to the first that cannot be reached.
    private func all(_ sql: String) -> (rows: [RecordFile.Row], isWhole: Bool) {
        var read = RecordFile.RowsRead()
        let isWhole = attempt { database in
            let statement = try Statement(database, sql)
            while try statement.step() { RecordFile.Row.read(statement, into: &read) }
        }
        return (read.rows, isWhole)
    }

    /// The places of the rows by the index of their identity, from either end of it.
    private func positionsInIndex() -> [Int] {
        ["", " DESC"].flatMap { order in
            var positions: [Int] = []
            _ = attempt { database in
                let statement = try Statement(
                    database,
                    """
                    SELECT position FROM event INDEXED BY sqlite_autoindex_event_1
                    ORDER BY writer\(order), sequence\(order)
                    """)
                while try statement.step() {
                    if let position = statement.integer(0) { positions.append(position) }
                }
            }
            return positions
        }
    }

    private func attempt(_ body: (Database) throws -> Void) -> Bool {
        do {
            guard let connection else { return false }
            try connection.outsideTransaction(body)
            return true
        } catch {
            return false
        }
    }
}
