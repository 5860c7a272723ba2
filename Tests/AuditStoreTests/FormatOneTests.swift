import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

/// Files of format 1: read as they are, and made whole in themselves before the first new row.
@Suite struct FormatOneTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws { folder = try TemporaryFolder() }

    private func makeOld(_ rows: [RecordFile.Row], isAppendOnly: Bool = true) throws {
        try FormatOneFile(at: path, rows, isAppendOnly: isAppendOnly).queue.close()
    }

    @Test(arguments: [true, false])
    func lookingMigratesNothing(_ isAppendOnly: Bool) throws {
        try makeOld(plainRows(1...3), isAppendOnly: isAppendOnly)
        #expect(try folder.contents() == ["one.audit"])
        let before = try FolderSnapshot(folder.path)
        for options in [RecordFile.Options.looking, .test] {
            let file = try RecordFile(at: path, options)
            #expect(file.isFormatOne)
            #expect(try file.rows().rows.map(\.sequence) == [1, 2, 3])
            file.close()
            #expect(try FolderSnapshot(folder.path) == before)
        }
    }

    @Test(arguments: [true, false])
    func theFirstRowWrittenMakesTheFileNew(_ isAppendOnly: Bool) throws {
        try makeOld(plainRows(1...3), isAppendOnly: isAppendOnly)
        let file = try RecordFile(at: path, .test)
        try file.append(plainRows(4...5))
        #expect(!file.isFormatOne)
        try file.append(plainRows(6...6))
        #expect(try file.rows().rows.map(\.position) == Array(1...6) && file.integrityFaults() == [])
        file.close()
        #expect(try folder.contents() == ["one.audit"])
        #expect(try numbers(path) == Array(1...6))
        let again = try RecordFile(at: path, .test)
        #expect(!again.isFormatOne)
        // Two rows of one number: the table has the new identity.
        try again.append([RecordFile.Row(writer: "w", sequence: 6, time: "", previous: "6", hash: "6b", json: "{}")])
        again.close()
        let queue = try DatabaseQueue(path: path)
        for sql in ["UPDATE event SET json = ''", "DELETE FROM event"] {
            #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
        }
        #expect(try queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "delete")
    }

    /// The version of the migration that came of a kill between the log's going and the table's renewal.
    @Test func aFileHalfWayBetweenTheFormats() throws {
        try makeOld(plainRows(1...3))
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try queue.close()
        #expect(try numbers(path) == [1, 2, 3])
        let file = try RecordFile(at: path, .test)
        #expect(file.isFormatOne)
        try file.append(plainRows(4...4))
        #expect(!file.isFormatOne)
        file.close()
        #expect(try numbers(path) == [1, 2, 3, 4])
    }

    @Test func whatFailsLeavesTheOldTable() throws {
        try makeOld(plainRows(1...3))
        let file = try RecordFile(at: path, .test)
        #expect(throws: StoreError.self) { try file.append(plainRows(4...4) + plainRows(1...1)) }
        #expect(file.isFormatOne)
        #expect(try file.rows().rows.count == 3)
        try file.append(plainRows(4...4))
        #expect(!file.isFormatOne)
        #expect(try file.rows().rows.count == 4)
    }

    /// An old program that does not know the lock has the file open.
    @Test func anOldProgramInTheWay() throws {
        try makeOld(plainRows(1...3))
        let file = try RecordFile(at: path, .test)
        let other = try DatabaseQueue(path: path)
        #expect(try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") } == 3)
        #expect { try file.append(plainRows(4...4)) } throws: { error in
            guard case .busy = error as? StoreError else { return false }
            return "\(error)".contains("close it there")
        }
        #expect(try file.rows().rows.count == 3)
        try other.close()
        try file.append(plainRows(4...4))
        file.close()
        #expect(try numbers(path) == [1, 2, 3, 4] && folder.contents() == ["one.audit"])
    }

    /// A program of format 1 is at work: what it wrote is in its log.
    @Test func oneThatIsBeingWrittenIsReadThroughItsLog() throws {
        let old = try FormatOneFile(at: path, plainRows(1...3))
        let lock = FileLock.take(path: path).lock
        #expect(lock != nil)
        let reader = try RecordFile(at: path, .looking)
        #expect(try reader.rows().rows.count == 3)
        try old.append(plainRows(4...4))
        #expect(try reader.rows().rows.count == 4)
        reader.close()
        #expect(try folder.contents() == ["one.audit", "one.audit-shm", "one.audit-wal"])
        try old.append(plainRows(5...5))
        try old.queue.close()
    }

    @Test func anEmptyLogIsNoReasonToWrite() throws {
        try makeOld(plainRows(1...3))
        try folder.write("", to: "one.audit-wal")
        let before = try FolderSnapshot(folder.path)
        #expect(try numbers(path) == [1, 2, 3])
        #expect(try FolderSnapshot(folder.path) == before)
        let file = try RecordFile(at: path, .test)
        try file.append(plainRows(4...4))
        file.close()
        #expect(try folder.contents() == ["one.audit"] && numbers(path) == [1, 2, 3, 4])
    }

    @Test func readOnlyPlacesAreReadAndNothingIsLeft() throws {
        try makeOld(plainRows(1...3))
        #expect(chmod(path, 0o400) == 0 && chmod(folder.path, 0o500) == 0)
        defer { chmod(folder.path, 0o700) }
        let before = try FolderSnapshot(folder.path)
        #expect(try numbers(path) == [1, 2, 3])
        #expect(try FolderSnapshot(folder.path) == before)
    }
}
