import GRDB

extension RecordFile {
    /// One row of the table, believed in nothing.
    struct Row: Sendable, Hashable {
        /// Its place in the file; 0 as long as it is in none.
        var position = 0
        let writer: String
        let sequence: Int
        let time: String
        let previous: String
        let hash: String
        let json: String
    }

    /// What keeps a row from being read at all.
    struct RowFault: Sendable, Hashable {
        let position: Int
        /// As far as they can be read.
        let writer: String?
        let sequence: Int?
        /// "the time is empty": what is wrong, to follow on a name of the row.
        let detail: String
    }

    /// All rows of a file in their order, and those that are none.
    struct RowsRead: Sendable, Hashable {
        var rows: [Row] = []
        var faults: [RowFault] = []
        /// What the table itself remembers otherwise than it now is; nil if nothing.
        var tableFault: String?
    }
}

/// What a table knows of its rows: places are given out one by one and never twice, and the last one is kept apart.
struct RowPlaces {
    let count: Int
    /// The largest that is taken, and the largest that was ever given out; nil if there is none.
    let last: Int?
    let given: Int?

    /// - Parameter count: how many rows there are.
    init(_ database: Database, count: Int) throws {
        self.count = count
        last = try database.values("SELECT max(position) FROM event NOT INDEXED").first?.integer
        given = try database.values("SELECT max(seq) FROM sqlite_sequence WHERE name = 'event'").first?.integer
    }

    /// A tail that was cut off, which the chain cannot know of; nil if nothing is missing.
    var fault: String? {
        let taken = max(last ?? 0, given ?? 0)
        if taken > count { return "rows were removed: \(count) are left of \(taken)" }
        if let last, let given, last > given { return "rows were put in that the table does not know of" }
        return nil
    }
}

extension RecordFile.Row {
    static let columns = "position, writer, sequence, time, previous, hash, json"

    /// The row on which the statement stands, whose columns are `columns`.
    static func read(_ statement: Statement, into read: inout RecordFile.RowsRead) {
        let position = statement.integer(0) ?? 0
        // Nearly every row is of the same writer as the one before, and follows it.
        guard let writer = statement.text(1, perhaps: read.rows.last?.writer), let sequence = statement.integer(2),
            let time = statement.text(3, perhaps: read.rows.last?.time),
            let previous = statement.text(4, perhaps: read.rows.last?.hash), let hash = statement.text(5),
            let json = statement.text(6)
        else {
            read.faults.append(RecordFile.RowFault(position: position, statement))
            return
        }
        read.rows.append(
            RecordFile.Row(
                position: position, writer: writer, sequence: sequence, time: time, previous: previous, hash: hash,
                json: json))
    }
}

extension RecordFile.RowFault {
    private static let names = ["position", "writer", "number", "time", "hash before it", "hash", "text"]

    fileprivate init(position: Int, _ statement: Statement) {
        self.position = position
        writer = statement.text(1)
        sequence = statement.integer(2)
        detail = (1..<7).filter { $0 == 2 ? statement.integer($0) == nil : statement.text($0) == nil }
            .map { "its \(Self.names[Int($0)]) is \(statement.value($0).kind)" }.joined(separator: ", ")
    }
}
