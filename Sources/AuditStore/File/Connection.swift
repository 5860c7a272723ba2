import GRDB
import GRDBSQLite
import Glibc

/// What SQLite refused: its code and words, and the code of the system's call behind it, 0 if none is known.
struct SQLiteError: Error {
    let code: ResultCode
    let message: String
    let systemCode: Int32

    init(_ error: DatabaseError, systemCode: Int32 = 0) {
        code = error.extendedResultCode
        message = error.message ?? "\(error.extendedResultCode)"
        self.systemCode = systemCode
    }

    /// - Parameter code: of the system's last call that failed, which need not be the cause.
    init(_ error: DatabaseError, lastSystemCode code: Int32) {
        self.init(error, systemCode: code == EIO ? code : 0)
    }

    /// Whether the system refused something, and not what the file holds. SQLite calls a file damaged of which the disk
    /// cannot read a part.
    var isOfTheSystem: Bool {
        switch code.primaryResultCode {
        case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_NOMEM, .SQLITE_BUSY,
            .SQLITE_LOCKED,
            .SQLITE_PERM:
            true
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: systemCode == EIO
        default: false
        }
    }
}

/// One connection of SQLite to a file.
final class Connection {
    enum Way {
        /// To write what is there already.
        case writing
        /// To look at a file that others may write meanwhile. Nothing is left beside it, and nothing is put right in it.
        case looking
        /// To look at a file that nobody writes, without a look at what lies beside it.
        case immutable
        /// So, and to read what can be read, whatever else is wrong.
        case salvaging
    }

    /// How long it waits for another program.
    static let usualPatience = 5.0

    private let queue: DatabaseQueue
    private var isClosed = false

    init(_ way: Way, at path: String, patience: Double = usualPatience) throws(SQLiteError) {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = false
        configuration.readonly = way != .writing
        // A transaction is begun and ended here, not by GRDB, so that the cause of its failure can be told.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            // Sorting and checking write no temporary files, and a file's own schema is not trusted with functions.
            try database.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = 0")
            // A file that was cut off, or one bad row of many, is else no reason to read the rest.
            try database.execute(
                sql: way == .salvaging ? "PRAGMA writable_schema = 1" : "PRAGMA cell_size_check = 1")
        }
        let manner =
            switch way {
            case .writing: "?mode=rw"
            case .looking: "?mode=ro"
            case .immutable, .salvaging: "?mode=ro&immutable=1"
            }
        errno = 0
        do {
            queue = try DatabaseQueue(path: Connection.address(path) + manner, configuration: configuration)
        } catch let error as DatabaseError {
            throw SQLiteError(error, lastSystemCode: errno)
        } catch {
            throw SQLiteError(DatabaseError(message: "\(error)"))
        }
    }

    /// All that `body` reads is of one moment.
    func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try run { try $0.read(body) }
    }

    /// One transaction: what `body` writes is on the disk when this returns, or taken back when it throws.
    func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try outsideTransaction { database in
            try database.perform("BEGIN IMMEDIATE")
            do {
                let result = try body(database)
                try database.perform("COMMIT")
                return result
            } catch {
                let error = (error as? DatabaseError).map { SQLiteError($0, lastSystemCode: errno) } ?? error
                // SQLite may have done so already.
                if database.isInsideTransaction { try? database.perform("ROLLBACK") }
                throw error
            }
        }
    }

    func outsideTransaction<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try run { try $0.inDatabase(body) }
    }

    private func run<Result>(_ body: (DatabaseQueue) throws -> Result) throws -> Result {
        // GRDB reads through the connection that is not there any more.
        if isClosed { throw SQLiteError(DatabaseError(resultCode: .SQLITE_MISUSE, message: "it is closed")) }
        errno = 0
        do {
            return try body(queue)
        } catch let error as DatabaseError {
            throw SQLiteError(error, lastSystemCode: errno)
        }
    }

    /// Each commit makes the file whole in itself, and is on the disk when it returns. False if another program is in the
    /// way; then nothing is changed.
    func keepOneFile() throws -> Bool {
        try outsideTransaction { database in
            let mode: StoredValue?
            do {
                mode = try database.values("PRAGMA journal_mode = TRUNCATE").first
            } catch let error as SQLiteError
                where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.code.primaryResultCode)
            {
                return false
            }
            try database.execute(sql: "PRAGMA synchronous = FULL")
            return mode == .text("truncate")
        }
    }

    /// Doing it twice does nothing.
    func close(removingJournal: Bool = false) {
        if isClosed { return }
        if removingJournal {
            // A refusal leaves an empty file beside the audit, which says nothing to anybody.
            _ = try? outsideTransaction { _ = try $0.values("PRAGMA journal_mode = DELETE") }
        }
        try? queue.close()
        isClosed = true
    }

    deinit { close() }

    /// The path as a `file:` address, in which all but plain characters are written as their bytes.
    private static func address(_ path: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.~".utf8)
        let hex = Array("0123456789ABCDEF")
        return (path.hasPrefix("/") ? "file://" : "file:")
            + path.utf8.map { byte in
                plain.contains(byte)
                    ? String(Unicode.Scalar(byte)) : "%" + String(hex[Int(byte >> 4)]) + String(hex[Int(byte & 15)])
            }.joined()
    }
}
