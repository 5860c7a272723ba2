import GRDB
import GRDBSQLite
import Glibc

extension RecordFile {
    private static let rowsInOneRead = 1000

    /// Every row as it lies on disk, read in pieces, between which another program may write.
    func rows() throws(StoreError) -> RowsRead {
        for _ in 0..<5 {
            do {
                if let read = try onePass() {
                    if lock != nil, digest == nil, noted == FileIdentity(path: place) { digest = RowsDigest(read.rows) }
                    return read
                }
            } catch let error as SQLiteError where error.code == .SQLITE_READONLY_ROLLBACK {
                // Its writer was killed since.
            } catch {
                throw failure(error)
            }
            try reopen()
        }
        throw .busy(path: path, who: nil)
    }

    /// Nil if the table was made anew meanwhile, or a file that nobody was to write was written.
    private func onePass() throws -> RowsRead? {
        var read = RowsRead()
        var last = Int.min
        var version: StoredValue?
        while true {
            let before = read.rows.count + read.faults.count
            let isSameTable = try reading { database in
                let now = try database.values("PRAGMA schema_version").first
                if version == nil { version = now }
                guard now == version else { return false }
                let statement = try Statement(
                    database,
                    "SELECT \(Row.columns) FROM event WHERE position > ? ORDER BY position LIMIT \(Self.rowsInOneRead)")
                try statement.bind(.integer(last))
                while try statement.step() {
                    guard let position = statement.integer(0), position > last else {
                        throw StoreError.damaged(path: path, detail: "its rows are not in their order")
                    }
                    last = position
                    Row.read(statement, into: &read)
                }
                let count = read.rows.count + read.faults.count
                if count - before < Self.rowsInOneRead {
                    read.tableFault = try RowPlaces(database, count: count).fault
                }
                return true
            }
            guard isSameTable else { return nil }
            if read.rows.count + read.faults.count - before < Self.rowsInOneRead { break }
        }
        if case .immutable(let identity) = opened.place {
            guard FileIdentity(path: place) == identity, try !Leftovers(beside: place).logIsFilled else { return nil }
        }
        return read
    }

    /// What contradicts itself in the file, at most 20 of it; none if it is whole.
    func integrityFaults() throws(StoreError) -> [String] {
        try lookedUp { database in
            var faults = try database.values("PRAGMA integrity_check(20)").map { $0.text ?? $0.kind }
            if faults == ["ok"] { faults = [] }
            // A page that the disk does not give is no fault of the file.
            if faults.contains(where: { $0.contains("unable to get the page") }) {
                let code = sqlite3_system_errno(database.sqliteConnection)
                throw SQLiteError(
                    DatabaseError(resultCode: .SQLITE_IOERR, message: faults[0]), systemCode: code == 0 ? EIO : code)
            }
            // By the table, not by its index.
            let counts = try Statement(
                database,
                """
                SELECT count(*), (SELECT count(*) FROM (SELECT DISTINCT writer, sequence, hash FROM event NOT INDEXED))
                FROM event NOT INDEXED
                """)
            guard try counts.step(), let count = counts.integer(0) else { return faults }
            if count == 0 { faults.append("there is no event in it") }
            if let distinct = counts.integer(1), distinct != count {
                faults.append("\(count) rows hold \(distinct) different events")
            }
            if let fault = try RowPlaces(database, count: count).fault { faults.append(fault) }
            return faults
        }
    }

    /// One look at the file, once more if its writer was killed since the last.
    private func lookedUp<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        do {
            return try reading(body)
        } catch let error as SQLiteError where error.code == .SQLITE_READONLY_ROLLBACK {
            try reopen()
        } catch {
            throw failure(error)
        }
        do {
            return try reading(body)
        } catch {
            throw failure(error)
        }
    }

    func reading<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try ProcessLock.holding { try opened.connection.read(body) }
    }
}
