import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

/// Somebody else's file is told by its first bytes, and nothing about it is changed.
@Suite struct ForeignFileTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws { folder = try TemporaryFolder() }

    private func expectUntouched(_ detail: String, _ path: String) throws {
        let before = try FolderSnapshot(folder.path)
        for options in [RecordFile.Options.looking, .test] {
            #expect(throws: StoreError.notAnAudit(path: path, detail: detail)) { try RecordFile(at: path, options) }
        }
        #expect(try FolderSnapshot(folder.path) == before)
    }

    @Test(arguments: ["DELETE", "WAL"])
    func anotherProgramsDatabase(_ mode: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = \(mode); CREATE TABLE t (x)") }
        try queue.close()
        try expectUntouched("SQLite, but another program's", path)
    }

    /// With its log beside it, or the journal of a commit that was cut short.
    @Test(arguments: ["PERSIST", "WAL"])
    func anotherProgramsDatabaseInUse(_ mode: String) throws {
        let queue = try DatabaseQueue(path: folder.path("theirs"))
        try queue.inDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = \(mode); CREATE TABLE t (x)")
            if mode == "WAL" {
                try copyAudit(folder.path("theirs"), to: path)
            } else {
                try leaveHotJournal(database, of: folder.path("theirs"), at: path) {
                    try database.execute(sql: "INSERT INTO t VALUES (1)")
                }
            }
        }
        try queue.close()
        try expectUntouched("SQLite, but another program's", path)
    }

    /// As small as one that format 1 left when it was killed early.
    @Test func aBlankDatabaseWithALogOfItsOwn() throws {
        let theirs = folder.path("theirs")
        let queue = try DatabaseQueue(path: theirs)
        try queue.inDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE t (x)")
            try copyAudit(theirs, to: path)
        }
        try queue.close()
        try expectUntouched("SQLite, but another program's", path)
    }

    @Test func aNumberThatIsNotOurs() throws {
        try makeFile(at: path, plainRows(1...1))
        try tampering(path) { try $0.execute(sql: "PRAGMA application_id = 1") }
        try expectUntouched("SQLite, but another program's", path)
    }

    @Test(arguments: [
        "no database at all\n", "SQLite format 3", "SQLite format 3\0",
        "SQLite format 2\0" + String(repeating: "x", count: 999),
        String(repeating: "\0", count: 4096),
    ])
    func text(_ text: String) throws {
        try folder.write(text, to: "one.audit")
        try expectUntouched("not an SQLite file", path)
    }

    @Test func anEmptyFile() throws {
        try folder.write("", to: "one.audit")
        try expectUntouched("an empty file", path)
    }

    @Test func aPipe() throws {
        #expect(mkfifo(path, 0o600) == 0)
        try expectUntouched("not a file", path)
    }

    @Test func aFolder() throws {
        #expect(mkdir(path, 0o700) == 0)
        try expectUntouched("not a file", path)
    }

    @Test func aSocket() throws {
        let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(bound == 0)
        try expectUntouched("not a file", path)
    }

    @Test func aDevice() throws {
        try expectUntouched("not a file", "/dev/null")
    }

    @Test func aLinkToSomethingElse() throws {
        #expect(symlink("/dev/null", path) == 0)
        let before = try FolderSnapshot(folder.path)
        #expect(throws: StoreError.self) { try RecordFile(at: path, .test) }
        #expect(try FolderSnapshot(folder.path) == before)
    }

    @Test func whatIsNotThere() throws {
        #expect(throws: StoreError.missing(path: path)) { try RecordFile(at: path, .test) }
        #expect(symlink(folder.path("nowhere"), path) == 0)
        #expect(throws: StoreError.missing(path: path)) { try RecordFile(at: path, .test) }
        try folder.write("text", to: "file")
        #expect(throws: StoreError.missing(path: folder.path("file/one.audit"))) {
            try RecordFile(at: folder.path("file/one.audit"), .test)
        }
    }

    @Test func aNewerFile() throws {
        try makeFile(at: path, plainRows(1...1))
        try tampering(path) { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')") }
        let before = try FolderSnapshot(folder.path)
        for options in [RecordFile.Options.looking, .test] {
            #expect(throws: StoreError.newer(path: path)) { try RecordFile(at: path, options) }
        }
        #expect(try FolderSnapshot(folder.path) == before)
    }

    /// The program that knew format 1 alone refuses this one as newer.
    @Test func formatOneTellsThisFormatFromItsOwn() throws {
        try makeFile(at: path, plainRows(1...1))
        let queue = try DatabaseQueue(path: path)
        #expect(try queue.read(FormatOneFile.migrator().hasBeenSuperseded))
    }
}
