import Foundation
import GRDB
import Support
import TestAudits
import Testing

@testable import AuditStore

/// What can still be read of a damaged file is found, and the file left as it is.
@Suite struct SalvageTests: DiskSuite {
    let place: AuditFolder

    init() throws { place = try AuditFolder() }

    private let rows = (1...300).map { number in
        RecordFile.Row(
            position: number, writer: "w", sequence: number, time: "noon", previous: "\(number - 1)", hash: "\(number)",
            json: String(repeating: "text \(number) ", count: 20))
    }

    private func salvaged() throws -> [RecordFile.Row] {
        try changingNothing { try RecordFile.salvage(path, scratch: scratch.path) }
    }

    private func pages() throws -> [Data] {
        let bytes = try Data(contentsOf: URL(filePath: path))
        return stride(from: 0, to: bytes.count, by: 4096).map { bytes[$0..<$0 + 4096] }
    }

    private func write(_ pages: [Data]) throws {
        try Data(pages.joined()).write(to: URL(filePath: path))
    }

    @Test func allOfAWholeFile() throws {
        try makeFile(at: path, rows)
        #expect(try salvaged() == rows)
    }

    /// Each page in turn is overwritten: what is not on it is found.
    @Test(arguments: [0x00, 0xAA, 0xFF] as [UInt8])
    func allButWhatWasOnADamagedPage(_ filling: UInt8) throws {
        try makeFile(at: path, rows)
        let whole = try pages()
        var leaves = 0
        for index in whole.indices.dropFirst() {
            var damaged = whole
            damaged[index] = Data(repeating: filling, count: 4096)
            try write(damaged)
            let found = try salvaged()
            #expect(Set(found).isSubset(of: rows))
            // 13 is a leaf of a table, 10 one of an index, 2 the inside of an index.
            switch whole[index].first {
            case 13 where whole[index].range(of: Data("text 1".utf8)) != nil || found.count > 0:
                leaves += 1
                #expect(found.count >= rows.count - 40)
            case 10, 2: #expect(found == rows)
            default: break
            }
        }
        #expect(leaves > 10)
    }

    @Test func whatLiesBetweenTwoDamagedPages() throws {
        try makeFile(at: path, rows)
        var damaged = try pages()
        let leaves = damaged.indices.filter {
            damaged[$0].first == 13 && damaged[$0].range(of: Data("text ".utf8)) != nil
        }
        try #require(leaves.count > 8)
        for leaf in [leaves[2], leaves[6]] { damaged[leaf] = Data(repeating: 0xAA, count: 4096) }
        try write(damaged)
        let found = try salvaged()
        #expect(found.count >= rows.count - 80 && Set(found).isSubset(of: rows))
        // From before the first to behind the second, with some between.
        let missing = Set(1...300).subtracting(found.map(\.position)).sorted()
        let first = try #require(missing.first)
        let last = try #require(missing.last)
        #expect(missing.count < last - first + 1 - 20)
    }

    @Test func aLongTextCutOffTakesItsRowAlone() throws {
        var rows = rows
        rows[100] = RecordFile.Row(
            position: 101, writer: "w", sequence: 101, time: "noon", previous: "100", hash: "101",
            json: String(repeating: "@", count: 20_000))
        try makeFile(at: path, rows)
        var damaged = try pages()
        let overflow = try #require(damaged.firstIndex { $0.dropFirst(4).allSatisfy { $0 == UInt8(ascii: "@") } })
        damaged[overflow] = Data(repeating: 0xFF, count: 4096)
        try write(damaged)
        #expect(try salvaged() == rows.filter { $0.position != 101 })
    }

    @Test func aFileThatWasCutOff() throws {
        try makeFile(at: path, rows)
        let whole = try pages()
        for kept in [whole.count / 2, whole.count - 1] {
            try write(Array(whole[..<kept]))
            let found = try salvaged()
            #expect(Set(found).isSubset(of: rows))
        }
        #expect(try !salvaged().isEmpty)
    }

    @Test func rowsOfAJournalAreFoundToo() throws {
        try makeFile(at: path, rows)
        let killed = folder.path("killed")
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { database in
            try leaveHotJournal(database, of: path, at: killed) {
                _ = try RecordFile.insert(
                    plainRows(301...900, text: String(repeating: "x", count: 500)), into: database)
            }
        }
        try queue.close()
        try place.put("killed")
        #expect(try Set(salvaged()).isSuperset(of: rows))
    }

    @Test func rowsOfALogAreFoundToo() throws {
        let file = try FormatOneFile(at: folder.path("old"), Array(rows[..<200]))
        _ = try file.queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try file.append(Array(rows[200...]))
        try file.killed(leaving: path)
        try file.queue.close()
        #expect(try salvaged() == rows)
        // The log lies beside the file, not beside a link to it.
        let link = folder.path("link.audit")
        #expect(symlink(path, link) == 0)
        #expect(try RecordFile.salvage(link, scratch: scratch.path) == rows)
    }

    @Test func rowsThatAreNoneAreLeftOut() throws {
        try makeFile(at: path, Array(rows[..<3]))
        try tampering(path) { database in
            try database.execute(
                sql: """
                    ALTER TABLE event RENAME TO strict_event;
                    CREATE TABLE event (position INTEGER PRIMARY KEY, writer, sequence, time, previous, hash, json);
                    INSERT INTO event SELECT * FROM strict_event;
                    DROP TABLE strict_event;
                    UPDATE event SET json = NULL WHERE position = 2;
                    INSERT INTO event SELECT 9223372036854775807, writer, sequence, time, previous, hash, json FROM event
                    WHERE position = 3
                    """)
        }
        #expect(try salvaged().map(\.position) == [1, 3])
    }

    @Test func aDeviceIsNotReadToItsEnd() throws {
        #expect(throws: StoreError.notAnAudit(path: "/dev/zero", detail: "not a file")) {
            try RecordFile.salvage("/dev/zero", scratch: scratch.path)
        }
        #expect(try scratch.contents().isEmpty)
    }

    @Test func whatIsNoDatabaseHoldsNothing() throws {
        try folder.write("no database", to: "one.audit")
        #expect(try salvaged() == [])
        try makeFile(at: folder.path("two"), rows)
        try (Data(repeating: 0, count: 200) + Data(contentsOf: URL(filePath: folder.path("two"))).dropFirst(200))
            .write(to: URL(filePath: path))
        #expect(try salvaged() == [])
    }

    /// Bytes changed at random: whatever is found is a row, and nothing ends the process.
    @Test func randomDamageEndsNoProcess() throws {
        try makeFile(at: path, rows)
        let whole = try Data(contentsOf: URL(filePath: path))
        var random = SeededRandom(7)
        for _ in 0..<60 {
            var damaged = whole
            for _ in 0..<random.roll(400) + 1 { damaged[random.roll(damaged.count)] = UInt8(random.roll(256)) }
            try damaged.write(to: URL(filePath: path))
            let found = try salvaged()
            #expect(found.count <= 2 * rows.count)
        }
    }
}
