import Foundation
import Support
import Testing

@testable import AuditStore

/// The log of format 1 beside a file: its own, left by a kill, or that of another one that was there before.
@Suite struct StaleLogTests: DiskSuite {
    let place: AuditFolder

    init() throws { place = try AuditFolder() }

    /// What a program of format 1 leaves that is killed when rows 1 to 3 are in the file and the rest in the log.
    private func makeKilled(_ rest: ClosedRange<Int>) throws {
        let old = folder.path("old")
        let file = try FormatOneFile(at: old, plainRows(1...3))
        _ = try file.queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        for number in rest { try file.append(plainRows(number...number)) }
        try file.killed(leaving: path)
        try file.queue.close()
        try FileManager.default.removeItem(atPath: old)
        #expect(try folder.contents() == ["one.audit", "one.audit-wal"])
    }

    private func replace(with make: (String) throws -> Void) throws {
        try make(folder.path("backup"))
        try place.put("backup", alone: true)
    }

    /// What one who looks and then one who writes reads, of whom the first changes nothing.
    private func expectRows(_ rows: [RecordFile.Row]) throws {
        let keys = rows.map { [$0.hash, $0.json] }
        try changingNothing {
            let looker = try RecordFile(at: path, looking)
            #expect(try looker.rows().rows.map { [$0.hash, $0.json] } == keys)
            looker.close()
        }
        let writer = try RecordFile(at: path, writing)
        #expect(try writer.rows().rows.map { [$0.hash, $0.json] } == keys)
        try writer.append(plainRows(rows.count + 1...rows.count + 1))
        #expect(try writer.integrityFaults() == [])
        writer.close()
        #expect(try numbers(path, looking) == Array(1...rows.count + 1))
        #expect(try scratch.contents().isEmpty)
        #expect(try folder.contents().filter { !$0.hasSuffix("-wal") } == ["one.audit"])
        #expect(try !folder.contents().contains("one.audit-wal") || folder.read("one.audit-wal").isEmpty)
    }

    @Test func itsOwnLogIsPartOfTheFile() throws {
        try makeKilled(4...6)
        try expectRows(plainRows(1...6))
    }

    /// Killed before anything of it reached the file.
    @Test func aFileThatIsInItsLogAlone() throws {
        let old = folder.path("old")
        let file = try FormatOneFile(at: old, plainRows(1...3))
        try file.killed(leaving: path)
        try file.queue.close()
        try FileManager.default.removeItem(atPath: old)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int == 4096)
        try expectRows(plainRows(1...3))
    }

    @Test(arguments: [1...2, 1...3, 1...9, 1...40])
    func theLogOfWhatWasThereBeforeABackup(_ range: ClosedRange<Int>) throws {
        try makeKilled(4...6)
        try replace { try FormatOneFile(at: $0, plainRows(range, text: "{ }")).queue.close() }
        // The pages of three small rows are those of the log, so that it makes these what they were.
        try expectRows(range.count < 4 ? plainRows(1...6) : plainRows(range, text: "{ }"))
    }

    @Test(arguments: [1...2, 1...9, 1...40])
    func theLogOfWhatWasThereBeforeAFileOfThisFormat(_ range: ClosedRange<Int>) throws {
        try makeKilled(4...6)
        try replace { try makeFile(at: $0, plainRows(range, text: "{ }")) }
        try expectRows(plainRows(range, text: "{ }"))
    }

    @Test func theLogOfWhatWasThereBeforeAnotherAudit() throws {
        try makeKilled(4...6)
        let others = (1...20).map {
            RecordFile.Row(
                writer: "v", sequence: $0, time: "noon", previous: $0 == 1 ? "" : "v\($0 - 1)", hash: "v\($0)",
                json: String(repeating: "other ", count: 200))
        }
        try replace { try RecordFile.make(at: $0, copyId: "other", others) }
        let looker = try RecordFile(at: path, looking)
        #expect(try looker.copyId == "other" && looker.rows().rows.map(\.hash) == others.map(\.hash))
    }

    @Test func aLogCutOffInTheMiddleGivesWhatIsWholeOfIt() throws {
        try makeKilled(4...6)
        let log = try Data(contentsOf: URL(filePath: path + "-wal"))
        try log.prefix(log.count - 100).write(to: URL(filePath: path + "-wal"))
        try expectRows(plainRows(1...5))
    }

    @Test func aLogOfGarbageIsNone() throws {
        try makeKilled(4...6)
        try Data(repeating: 0x5A, count: 9000).write(to: URL(filePath: path + "-wal"))
        try expectRows(plainRows(1...3))
    }

    @Test func aLogWhereNothingCanBeWritten() throws {
        try makeKilled(4...6)
        #expect(chmod(path, 0o400) == 0 && chmod(folder.path, 0o500) == 0)
        defer { chmod(folder.path, 0o700) }
        #expect(try changingNothing { try numbers(path, looking) } == Array(1...6))
    }
}
