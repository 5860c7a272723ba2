import Audit
import Calendar
import GRDB
import Glibc

/// An audit on disk: one SQLite file that holds an append-only table of events.
///
/// Guarantees: an event that `append` returned for is on the disk (write-ahead log, `synchronous=FULL`); the events of one
/// call are written all or none; an event is never changed or deleted; the file is readable by its owner alone (0600);
/// while one process has it open for writing, any other gets it for reading only.
public final class AuditStore {
    public let path: String
    /// The random id of this copy, under which it writes.
    public let writer: String
    /// Why the audit is open for reading only; nil if it can be written.
    public let readOnlyReason: String?

    private let database: DatabaseQueue
    private var lock: FileLock?
    private var head: ChainHead?

    private init(path: String, writer: String, readOnlyReason: String?, database: DatabaseQueue, lock: FileLock?) throws
    {
        self.path = path
        self.writer = writer
        self.readOnlyReason = readOnlyReason
        self.database = database
        self.lock = lock
        head = try heads().first { $0.writer == writer }
    }

    public var isReadOnly: Bool { readOnlyReason != nil }

    /// Gives the file up, whole in itself: the write-ahead log is worked in and removed, another process may write.
    /// Nothing can be read or written afterwards. Doing it twice does nothing.
    public func close() {
        // A refusal leaves the log beside the file, where the next opening finds it: nothing is lost.
        try? database.close()
        lock = nil
    }
}

// MARK: Making and opening

extension AuditStore {
    /// Makes a new audit file, which must not exist. `writer` is the random id of this copy.
    public static func create(at path: String, writer: String) throws(StoreError) -> AuditStore {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let code = errno
            if code == EEXIST { throw .exists(path: path) }
            throw .cannotCreate(path: path, detail: String(cString: strerror(code)))
        }
        Glibc.close(descriptor)
        do {
            let lock = FileLock.take(path: path)
            let database = try Access.writing.open(path)
            try Schema.migrator.migrate(database)
            try database.write { try $0.execute(sql: "INSERT INTO copy (id) VALUES (?)", arguments: [writer]) }
            return try AuditStore(path: path, writer: writer, readOnlyReason: nil, database: database, lock: lock)
        } catch {
            for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
            throw .failed(path: path, detail: "\(error)")
        }
    }

    /// Opens an audit. Without `readOnly` it is opened for writing if no other process has it and the file allows it;
    /// otherwise for reading only, and `readOnlyReason` says why.
    public static func open(at path: String, readOnly: Bool = false) throws(StoreError) -> AuditStore {
        guard access(path, F_OK) == 0 else { throw .missing(path: path) }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .notAnAudit(path: path, detail: "not a file")
        }
        guard access(path, R_OK) == 0 else { throw .failed(path: path, detail: "this user may not read it") }
        var reason = readOnly ? "asked for" : nil
        var lock: FileLock?
        if !readOnly {
            if access(path, W_OK) != 0 {
                reason = "this user may not write the file"
            } else {
                lock = FileLock.take(path: path)
                if lock == nil { reason = "another process has it open; close it there to go on here" }
            }
        }
        do {
            let database = try (reason == nil ? Access.writing : Access.looking(at: path)).open(path)
            let identifier = try database.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
            guard identifier == Schema.applicationId else {
                throw StoreError.notAnAudit(path: path, detail: "SQLite, but another program's")
            }
            guard try !database.read(Schema.migrator.hasBeenSuperseded) else { throw StoreError.newer(path: path) }
            if reason == nil {
                try Schema.migrator.migrate(database)
            } else if try !database.read(Schema.migrator.hasCompletedMigrations) {
                throw StoreError.failed(path: path, detail: "made by an older version; open it once for writing")
            }
            guard let writer = try database.read({ try String.fetchOne($0, sql: "SELECT id FROM copy") }) else {
                throw StoreError.notAnAudit(path: path, detail: "the id of the copy is missing")
            }
            return try AuditStore(path: path, writer: writer, readOnlyReason: reason, database: database, lock: lock)
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw .notAnAudit(path: path, detail: "not an SQLite file")
        } catch {
            throw .failed(path: path, detail: "\(error)")
        }
    }
}

// MARK: Reading and writing

extension AuditStore {
    /// Every event, in the order in which the record took them in.
    public func events() throws(StoreError) -> [Event] {
        var events: [Event] = []
        for link in try links() {
            do {
                events.append(try link.event())
            } catch {
                throw .notAnAudit(path: path, detail: "event \(link.sequence) of writer \(link.writer): \(error)")
            }
        }
        return events
    }

    /// The audit as it stands.
    public func state() throws(StoreError) -> AuditState {
        let events = try events()
        do {
            return try AuditState(folding: events)
        } catch {
            throw .notAnAudit(path: path, detail: error.message)
        }
    }

    /// Writes what happened, at one time and by one reader, as the next events of this copy's chain; all or none.
    @discardableResult
    public func append(_ bodies: [EventBody], reader: String, at time: Timestamp) throws(StoreError) -> [Event] {
        if let readOnlyReason { throw .readOnly(path: path, why: readOnlyReason) }
        var sequence = head?.sequence ?? 0
        var previous = head?.hash ?? Chain.beginning
        var events: [Event] = []
        var links: [Link] = []
        for body in bodies {
            sequence += 1
            let event = Event(writer: writer, sequence: sequence, time: time, reader: reader, body: body)
            let link = Link(event, after: previous)
            previous = link.hash
            events.append(event)
            links.append(link)
        }
        try write(links)
        if bodies.contains(where: \.isConclusion) { workInLog() }
        if !links.isEmpty { head = ChainHead(writer: writer, sequence: sequence, hash: previous) }
        return events
    }

    func write(_ links: [Link]) throws(StoreError) {
        do {
            try database.write { database in
                let statement = try database.cachedStatement(
                    sql: "INSERT INTO event (writer, sequence, time, previous, hash, json) VALUES (?, ?, ?, ?, ?, ?)")
                for link in links {
                    try statement.execute(
                        arguments: [link.writer, link.sequence, link.time, link.previous, link.hash, link.json])
                }
            }
        } catch {
            throw .failed(path: path, detail: "could not be written: \(error)")
        }
    }

    /// Works the write-ahead log into the file and empties it, so that the file alone, as a backup takes it, holds every
    /// conclusion even if the program never ends well. What stands in the way (another program that reads) is no fault:
    /// the log is durable, and the next conclusion tries again.
    private func workInLog() {
        _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    /// The rows as they lie on disk.
    func links() throws(StoreError) -> [Link] {
        do {
            return try database.read { database in
                let rows = try Row.fetchCursor(
                    database,
                    sql: "SELECT writer, sequence, time, previous, hash, json FROM event ORDER BY position")
                var links: [Link] = []
                while let row = try rows.next() {
                    links.append(
                        Link(
                            writer: row[0], sequence: row[1], time: row[2], previous: row[3], hash: row[4], json: row[5]
                        ))
                }
                return links
            }
        } catch {
            throw .failed(path: path, detail: "could not be read: \(error)")
        }
    }

    /// The newest event of every writer, in the order in which they first wrote.
    public func heads() throws(StoreError) -> [ChainHead] {
        do {
            return try database.read { database in
                try Row.fetchAll(
                    database,
                    sql: """
                        SELECT writer, sequence, hash FROM event AS head
                        WHERE sequence = (SELECT max(sequence) FROM event WHERE writer = head.writer)
                        ORDER BY (SELECT min(position) FROM event WHERE writer = head.writer)
                        """
                ).map { ChainHead(writer: $0[0], sequence: $0[1], hash: $0[2]) }
            }
        } catch {
            throw .failed(path: path, detail: "could not be read: \(error)")
        }
    }

    /// Every changed, missing, reordered or inserted event. A lost tail shows only against a head hash noted elsewhere.
    public func faults() throws(StoreError) -> [ChainFault] {
        ChainCheck.faults(in: try links())
    }
}

extension EventBody {
    /// A case was concluded, settled or replaced, or an area of the self-assessment rated: what nobody would want to miss from a copy of the file.
    fileprivate var isConclusion: Bool {
        switch self {
        case .completed, .reopened, .moderated, .replaced, .assessed: true
        case .opened, .answered, .noted, .extended: false
        }
    }
}
