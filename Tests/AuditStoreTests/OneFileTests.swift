import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

/// The file alone is the audit: nothing lies beside it that a copy, a backup or a sync client would have to take.
@Suite struct OneFileTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws { folder = try TemporaryFolder() }

    @Test func aNewFileIsWholeAndNothingLiesBesideIt() throws {
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...2))
        #expect(try folder.contents() == ["one.audit"])
        #expect(file.readOnlyReason == nil && !file.isFormatOne && file.copyId == "copy")
        #expect(try file.integrityFaults() == [])
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let queue = try DatabaseQueue(path: path)
        let schema = try queue.read {
            try String.fetchOne($0, sql: "SELECT sql FROM sqlite_master WHERE name = 'event'") ?? ""
        }
        #expect(schema.contains("UNIQUE (writer, sequence, hash)") && schema.contains("AUTOINCREMENT"))
        #expect(try queue.read { try Int.fetchOne($0, sql: "PRAGMA freelist_count") } == 0)
    }

    @Test func everyCommitIsInTheFileAloneAndClosingLeavesNothing() throws {
        let file = try RecordFile.makeAndOpen(at: path, [])
        for number in 1...5 {
            #expect(try file.append(plainRows(number...number)) == nil)
            let copy = folder.path("copy\(number).audit")
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            #expect(try numbers(copy) == Array(1...number))
        }
        let journal = try FileManager.default.attributesOfItem(atPath: path + "-journal")
        #expect(journal[.size] as? Int == 0 && journal[.posixPermissions] as? Int == 0o600)
        file.close()
        #expect(try folder.contents().filter { $0.hasPrefix("one") } == ["one.audit"])
    }

    @Test func eachCommitIsWrittenThrough() throws {
        let file = try RecordFile.makeAndOpen(at: path, [])
        #expect(try file.opened.connection.outsideTransaction { try $0.values("PRAGMA synchronous") } == [.integer(2)])
        #expect(
            try file.opened.connection.outsideTransaction { try $0.values("PRAGMA journal_mode") }
                == [.text("truncate")])
    }

    @Test(arguments: [
        "plain.audit", "with space & 100%.audit", "a?mode=ro#x.audit", "ŵ é.audit", "'quoted'.audit", "file:x.audit",
        "%41.audit", ":memory:",
    ])
    func anyNameIsTheNameOfAFile(_ name: String) throws {
        let path = folder.path(name)
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...1))
        try file.append(plainRows(2...2))
        file.close()
        #expect(try folder.contents() == [name])
        #expect(try numbers(path) == [1, 2])
        #expect(try numbers("/" + path) == [1, 2])
    }

    @Test func aLinkLeadsToTheFile() throws {
        try makeFile(at: path, plainRows(1...1))
        let other = try TemporaryFolder()
        let link = other.path("link.audit")
        #expect(symlink(path, link) == 0)
        let file = try RecordFile(at: link, .test)
        try file.append(plainRows(2...2))
        #expect(file.path == link)
        file.close()
        #expect(try numbers(path) == [1, 2] && numbers(link) == [1, 2])
        #expect(try other.contents() == ["link.audit"] && folder.contents() == ["one.audit"])
    }

    @Test func aClosedFileTakesNothing() throws {
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...1))
        file.close()
        file.close()
        #expect(throws: StoreError.self) { try file.append(plainRows(2...2)) }
        #expect(throws: StoreError.self) { try file.rows() }
    }

    @Test func aNameThatIsTakenIsLeftAlone() throws {
        try makeFile(at: path, plainRows(1...2))
        let before = try FolderSnapshot(folder.path)
        #expect(throws: StoreError.exists(path: path)) { try makeFile(at: path, []) }
        let link = folder.path("link")
        #expect(symlink(folder.path("nowhere"), link) == 0)
        #expect(throws: StoreError.self) { try makeFile(at: link, []) }
        #expect(unlink(link) == 0)
        #expect(try FolderSnapshot(folder.path) == before)
        #expect(throws: StoreError.self) { try makeFile(at: folder.path("no/such/one.audit"), []) }
        #expect(throws: StoreError.self) { try makeFile(at: path + "-journal", []) }
        #expect(try FolderSnapshot(folder.path) == before)
    }

    /// An audit that had the name before was deleted by hand, and not what a stopped program left beside it.
    @Test(arguments: ["-journal", "-wal"])
    func aNameWithTheJournalOfAnotherIsTaken(_ ending: String) throws {
        try folder.write("something", to: "one.audit" + ending)
        let before = try FolderSnapshot(folder.path)
        #expect(throws: StoreError.exists(path: path + ending)) { try makeFile(at: path, plainRows(1...1)) }
        #expect(try FolderSnapshot(folder.path) == before)
        try folder.write("", to: "one.audit" + ending)
        try makeFile(at: path, plainRows(1...1))
        #expect(try numbers(path) == [1])
    }

    @Test func rowsOfOneCallAreWrittenAllOrNone() throws {
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...2))
        #expect(throws: StoreError.self) { try file.append(plainRows(3...4) + plainRows(1...1)) }
        #expect(try file.rows().rows.map(\.sequence) == [1, 2])
        try file.append(plainRows(3...4))
        #expect(try numbers(path) == [1, 2, 3, 4])
        #expect(try file.integrityFaults() == [])
    }

    /// Two events of one number, as two copies write that were one: both are kept.
    @Test func identityIsWriterNumberAndHash() throws {
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...2))
        let fork = RecordFile.Row(writer: "w", sequence: 2, time: "noon", previous: "1", hash: "2b", json: "{}")
        try file.append([fork])
        #expect(try file.rows().rows.map(\.hash) == ["1", "2", "2b"])
    }
}

extension RecordFile {
    static func makeAndOpen(at path: String, _ rows: [Row], _ options: Options = .test) throws -> RecordFile {
        try make(at: path, copyId: "copy", rows)
        return try RecordFile(at: path, options)
    }

    /// Whether the rows were acknowledged.
    func takes(_ rows: [Row]) -> Bool {
        do {
            try append(rows)
            return true
        } catch {
            return false
        }
    }
}
