import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

/// A file that contradicts itself does not come out as whole.
@Suite struct IntegrityTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws { folder = try TemporaryFolder() }

    private func faults() throws -> [String] {
        let file = try RecordFile(at: path, .looking)
        defer { file.close() }
        return try file.integrityFaults()
    }

    @Test func aWholeFileHasNone() throws {
        try makeFile(at: path, plainRows(1...2000))
        #expect(try faults() == [])
        unlink(path)
        try FormatOneFile(at: path, plainRows(1...2000)).queue.close()
        #expect(try faults() == [])
    }

    @Test func aRecordWithoutAnEvent() throws {
        try makeFile(at: path, [])
        #expect(try faults() == ["there is no event in it"])
    }

    /// The table says that there is nothing, and its index that there is something.
    @Test func aTableWhoseRowsAreInItsIndexAlone() throws {
        try makeFile(at: path, plainRows(1...12))
        try tampering(path) { database in
            try database.execute(
                sql: """
                    CREATE TABLE empty (position INTEGER PRIMARY KEY, writer, sequence, time, previous, hash, json);
                    PRAGMA writable_schema = 1;
                    UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'empty')
                    WHERE name = 'event';
                    DELETE FROM sqlite_master WHERE name = 'empty';
                    """)
        }
        let found = try faults()
        #expect(found.contains("there is no event in it") && found.count > 2)
        #expect(found.contains("rows were removed: 0 are left of 12"))
    }

    @Test func rowsRemovedFromTheEnd() throws {
        try makeFile(at: path, plainRows(1...12))
        try tampering(path) { try $0.execute(sql: "DELETE FROM event WHERE position > 9") }
        #expect(try faults() == ["rows were removed: 9 are left of 12"])
    }

    @Test func rowsRemovedFromTheMiddle() throws {
        try makeFile(at: path, plainRows(1...12))
        try tampering(path) {
            try $0.execute(sql: "DELETE FROM event WHERE position = 5; DELETE FROM sqlite_sequence")
        }
        #expect(try faults() == ["rows were removed: 11 are left of 12"])
    }

    @Test func anEventThatStandsTwice() throws {
        try makeFile(at: path, plainRows(1...3))
        try tampering(path) {
            try $0.execute(
                sql: """
                    CREATE TABLE loose (position INTEGER PRIMARY KEY, writer, sequence, time, previous, hash, json);
                    INSERT INTO loose SELECT * FROM event;
                    INSERT INTO loose SELECT position + 3, writer, sequence, time, previous, hash, json FROM event;
                    DROP TABLE event;
                    ALTER TABLE loose RENAME TO event;
                    """)
        }
        #expect(try faults() == ["6 rows hold 3 different events"])
    }

    @Test func atMostTwentyAreListed() throws {
        try makeFile(at: path, plainRows(1...500))
        try tampering(path) { database in
            try database.execute(
                sql: """
                    PRAGMA writable_schema = 1;
                    UPDATE sqlite_master SET sql = replace(sql, 'UNIQUE (writer, sequence, hash)', 'CHECK (position < 1)')
                    WHERE name = 'event';
                    DELETE FROM sqlite_master WHERE name = 'sqlite_autoindex_event_1';
                    """)
        }
        #expect(try (1...20).contains(faults().count))
    }

    /// Every byte of a small file changed: what is changed is noticed, and no change ends the process.
    @Test func noChangedByteEndsTheProcess() throws {
        let whole = folder.path("whole")
        try makeFile(at: whole, plainRows(1...12, text: "{\"some\":\"text of an event\"}"))
        let bytes = try Data(contentsOf: URL(filePath: whole))
        let rows = try RecordFile(at: whole, .looking).rows()
        var noticed = 0
        for index in stride(from: 0, to: bytes.count, by: 41) {
            var changed = bytes
            changed[index] ^= UInt8(truncatingIfNeeded: 1 + index % 255)
            try changed.write(to: URL(filePath: path))
            do {
                let file = try RecordFile(at: path, .looking)
                let read = try file.rows()
                let faults = try file.integrityFaults()
                if read != rows || !faults.isEmpty { noticed += 1 }
            } catch {
                noticed += 1
            }
            _ = try RecordFile.salvage(path)
        }
        #expect(noticed > 20)
    }

    /// Every row reads whole; what is added would lie on pages of which SQLite has lost count.
    @Test func aFileWhosePagesContradictEachOtherTakesNothingMore() throws {
        try makeSmallAudit(at: path).close()
        let other = folder.path + "/other.audit"
        try FileManager.default.copyItem(atPath: path, toPath: other)
        let joined = try AuditStore.open(at: other)
        try joined.append([answered("C1", .understanding, "yes")], reader: "reader", at: noon)
        joined.close()
        // The count of free pages in SQLite's header.
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.seek(toOffset: 36)
        try handle.write(contentsOf: Data([0, 0, 0, 5]))
        try handle.close()
        let bytes = try Data(contentsOf: URL(filePath: path))
        let store = try AuditStore.open(at: path)
        #expect(try store.state().cases.count == 4)
        let writes: [() throws -> Void] = [
            { _ = try store.append([answered("C1", .understanding, "no")], reader: "reader", at: noon) },
            { _ = try store.merge([AuditStore.copyToMerge(at: other, exported: nil)]) },
        ]
        for write in writes {
            #expect {
                try write()
            } throws: { error in
                if case .damaged? = error as? StoreError { true } else { false }
            }
        }
        store.close()
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }
}
