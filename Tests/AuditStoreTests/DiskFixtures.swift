import Calendar
import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

extension RecordFile.Options {
    /// Waits for nobody, and takes any rows that follow one another.
    static var test: RecordFile.Options {
        var options = RecordFile.Options { rows in
            var previous = ""
            return rows.allSatisfy { row in
                defer { previous = row.hash }
                return row.previous == previous
            }
        }
        options.patience = 0.1
        return options
    }

    static var looking: RecordFile.Options {
        var options = test
        options.isReadOnly = true
        return options
    }
}

/// Tests of one audit in a folder of its own.
protocol DiskSuite {
    var place: AuditFolder { get }
}

extension DiskSuite {
    var folder: TemporaryFolder { place.folder }
    var scratch: TemporaryFolder { place.scratch }
    var path: String { place.path }
    var looking: RecordFile.Options { place.with(.looking) }
    var writing: RecordFile.Options { place.with(.test) }

    /// What `body` does changes nothing in the folder, and leaves no private copy.
    @discardableResult
    func changingNothing<Result>(_ body: () throws -> Result) throws -> Result {
        let before = try FolderSnapshot(folder.path)
        defer { #expect((try? FolderSnapshot(folder.path)) == before && (try? scratch.contents()) == []) }
        return try body()
    }
}

/// A folder for an audit, and one for the private copies that are made of it.
struct AuditFolder {
    let folder: TemporaryFolder
    let scratch: TemporaryFolder
    var path: String { folder.path("one.audit") }

    init() throws {
        folder = try TemporaryFolder()
        scratch = try TemporaryFolder()
    }

    func with(_ options: RecordFile.Options) -> RecordFile.Options {
        var options = options
        options.scratch = scratch.path
        // A child that another test starts holds the file's lock for the moment before it is another program.
        options.patience = 1
        return options
    }

    /// Takes away what is under a name, with what lies beside it.
    func clear(_ name: String = "one.audit") {
        for ending in [""] + ExistingFile.journalEndings { unlink(folder.path(name) + ending) }
    }

    /// Puts one file in the place of another: with what lies beside it, or the file alone.
    func put(_ name: String, to other: String = "one.audit", alone: Bool = false) throws {
        for ending in alone ? [""] : [""] + ExistingFile.journalEndings {
            let isThere = FileManager.default.fileExists(atPath: folder.path(name) + ending)
            if !alone, !isThere { unlink(folder.path(other) + ending) }
            if isThere { try #require(rename(folder.path(name) + ending, folder.path(other) + ending) == 0) }
        }
    }
}

/// Rows that follow one another: their hashes are their numbers.
func plainRows(_ numbers: ClosedRange<Int>, text: String = "{}") -> [RecordFile.Row] {
    numbers.map {
        RecordFile.Row(
            writer: "w", sequence: $0, time: "noon", previous: $0 == 1 ? "" : "\($0 - 1)", hash: "\($0)", json: text)
    }
}

/// The numbers of the rows that a file holds, as anybody reads them.
func numbers(_ path: String, _ options: RecordFile.Options = .looking) throws -> [Int] {
    let file = try RecordFile(at: path, options)
    defer { file.close() }
    return try file.rows().rows.map(\.sequence)
}

/// A file of this format with the rows, which nobody has open.
func makeFile(at path: String, _ rows: [RecordFile.Row]) throws {
    try RecordFile.make(at: path, copyId: "copy", rows)
}

/// The audit as another program sees it.
func tampering(_ path: String, _ body: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { database in
        try database.execute(
            sql: "DROP TRIGGER IF EXISTS event_is_never_changed; DROP TRIGGER IF EXISTS event_is_never_deleted")
        try body(database)
    }
    try queue.close()
}

func tampering(_ path: String, _ sql: String) throws {
    try tampering(path) { try $0.execute(sql: sql) }
}

/// A file as format 1 made it, with a write-ahead log.
struct FormatOneFile {
    let path: String
    let queue: DatabaseQueue

    /// Left open; `queue.close()` works the log in, as the program did when it ended well.
    init(at path: String, _ rows: [RecordFile.Row], isAppendOnly: Bool = true) throws {
        self.path = path
        var configuration = Configuration()
        configuration.prepareDatabase {
            try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try FormatOneFile.migrator(isAppendOnly: isAppendOnly).migrate(queue)
        try queue.write { try $0.execute(sql: "INSERT INTO copy (id) VALUES ('copy')") }
        try append(rows)
    }

    func append(_ rows: [RecordFile.Row]) throws {
        try queue.write { _ = try RecordFile.insert(rows, into: $0) }
    }

    /// What is on the disk when the program is killed now: the file and its log, under another name.
    func killed(leaving path: String) throws {
        try copyAudit(self.path, to: path)
    }

    static func migrator(isAppendOnly: Bool = true) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 events") { database in
            try database.execute(
                sql: """
                    CREATE TABLE event (
                        position INTEGER PRIMARY KEY AUTOINCREMENT,
                        writer TEXT NOT NULL,
                        sequence INTEGER NOT NULL,
                        time TEXT NOT NULL,
                        previous TEXT NOT NULL,
                        hash TEXT NOT NULL,
                        json TEXT NOT NULL,
                        UNIQUE (writer, sequence)
                    ) STRICT;
                    CREATE TABLE copy (id TEXT NOT NULL) STRICT;
                    PRAGMA application_id = \(AuditMark.applicationId);
                    """)
        }
        guard isAppendOnly else { return migrator }
        migrator.registerMigration("2 append only") { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
                    BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
                    CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
                    BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
                    """)
        }
        return migrator
    }
}

/// Copies a file with what lies beside it.
func copyAudit(_ source: String, to target: String) throws {
    for ending in ["", "-journal", "-wal"] where FileManager.default.fileExists(atPath: source + ending) {
        try Data(contentsOf: URL(filePath: source + ending)).write(to: URL(filePath: target + ending))
    }
}

/// Everything in a folder by name: its bytes and when it was last changed.
struct FolderSnapshot: Equatable {
    private let entries: [String: [String]]

    init(_ folder: String) throws {
        var entries: [String: [String]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            var status = stat()
            lstat("\(folder)/\(name)", &status)
            let isFile = status.st_mode & S_IFMT == S_IFREG
            let bytes = isFile ? try Data(contentsOf: URL(filePath: "\(folder)/\(name)")).base64EncodedString() : ""
            entries[name] = [bytes, "\(status.st_mode) \(status.st_ino) \(status.st_mtim) \(status.st_size)"]
        }
        self.entries = entries
    }
}

extension FileLock.Attempt {
    /// Nil if it was not taken.
    var lock: FileLock? { if case .taken(let lock) = self { lock } else { nil } }
}
