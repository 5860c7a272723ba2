import GRDB
import GRDBSQLite

extension RecordFile {
    /// Makes a file, which must not exist, with its first rows in it: whole, or not at all.
    static func make(at path: String, copyId: String, _ rows: [Row]) throws(StoreError) {
        // What lies there of an audit that had the name before would be taken for this one's.
        if let ending = try Leftovers(beside: path).filled.first { throw .exists(path: path + ending) }
        do {
            try NewFile.write(bytes(copyId: copyId, rows, for: path), to: path, toStreams: false)
        } catch let error as NewFileError {
            switch error {
            case .exists: throw .exists(path: path)
            case .failed(_, let code): throw StoreError(code: code, path: path, doing: "written")
            default: throw .cannotMake(error)
            }
        } catch {
            throw StoreError(error, path: path, doing: "made")
        }
    }

    /// The bytes of a whole file, made in memory.
    private static func bytes(copyId: String, _ rows: [Row], for path: String) throws -> [UInt8] {
        let queue = try DatabaseQueue()
        defer { try? queue.close() }
        try queue.write { database in
            try Schema.bringUp(database)
            try database.execute(sql: "INSERT INTO copy (id) VALUES (?)", arguments: [copyId])
            try insert(rows, into: database)
        }
        return try queue.writeWithoutTransaction { database in
            // The pages of the tables of older versions, which held nothing.
            try database.execute(sql: "VACUUM")
            var size: sqlite3_int64 = 0
            guard let start = sqlite3_serialize(database.sqliteConnection, "main", &size, 0) else {
                throw StoreError.failed(path: path, detail: "could not be made: there is not enough memory")
            }
            defer { sqlite3_free(start) }
            return Array(UnsafeBufferPointer(start: start, count: Int(size)))
        }
    }

    /// - Returns: the places that they got.
    @discardableResult
    static func insert(_ rows: [Row], into database: Database) throws -> [Int] {
        let statement = try Statement(
            database, "INSERT INTO event (writer, sequence, time, previous, hash, json) VALUES (?, ?, ?, ?, ?, ?)")
        return try rows.map { row in
            try statement.bind(
                .text(row.writer), .integer(row.sequence), .text(row.time), .text(row.previous), .text(row.hash),
                .text(row.json))
            _ = try statement.step()
            return Int(database.lastInsertedRowID)
        }
    }
}
