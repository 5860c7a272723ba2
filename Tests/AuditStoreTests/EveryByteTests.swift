import Audit
import Foundation
import GRDB
import Hashing
import Support
import TestAudits
import Testing

@testable import AuditStore

/// Every byte of every column of every row of a small audit is changed by somebody who knows SQLite: each change is named,
/// no figure is had of the record, and nothing ends in a signal.
@Suite struct EveryByteTests {
    let folder: TemporaryFolder
    var path: String { folder.path("one.audit") }
    private let rows: [RecordFile.Row]

    init() throws {
        folder = try TemporaryFolder()
        let store = try makeSmallAudit(at: folder.path("one.audit"))
        for reference in ["C1", "C2"] {
            try store.append(
                [
                    answered(reference, .understanding, "yes"),
                    .noted(Noted(case: reference, fact: nil, text: "ŵ \"n\"")),
                ],
                reader: "reader", at: noon)
        }
        store.close()
        rows = try AuditStore.open(at: folder.path("one.audit"), readOnly: true).file.rows().rows
    }

    private static let columns = ["writer", "sequence", "time", "previous", "hash", "json"]

    /// One way to change one byte.
    private enum Change: CaseIterable {
        case nextLetter, otherCase, highBit, taken, doubled

        func of(_ bytes: [UInt8], at place: Int) -> [UInt8] {
            var changed = bytes
            switch self {
            case .nextLetter: changed[place] ^= 1
            case .otherCase: changed[place] ^= 0x20
            case .highBit: changed[place] ^= 0x80
            case .taken: changed.remove(at: place)
            case .doubled: changed.insert(bytes[place], at: place)
            }
            return changed
        }
    }

    private func bytes(_ column: String, of row: RecordFile.Row) -> [UInt8] {
        switch column {
        case "writer": Array(row.writer.utf8)
        case "time": Array(row.time.utf8)
        case "previous": Array(row.previous.utf8)
        case "hash": Array(row.hash.utf8)
        case "json": Array(row.json.utf8)
        // As SQLite holds a whole number: eight bytes, the first of which counts most.
        default: (0..<8).map { UInt8(truncatingIfNeeded: row.sequence >> (56 - 8 * $0)) }
        }
    }

    private func row(_ row: RecordFile.Row, with bytes: [UInt8], in column: String) -> RecordFile.Row? {
        func text(_ name: String, _ old: String) -> String? {
            name == column ? String(validating: bytes, as: UTF8.self) : old
        }
        guard let writer = text("writer", row.writer), let time = text("time", row.time),
            let previous = text("previous", row.previous), let hash = text("hash", row.hash),
            let json = text("json", row.json)
        else { return nil }
        let sequence = column == "sequence" ? Self.number(bytes) : row.sequence
        return RecordFile.Row(
            position: row.position, writer: writer, sequence: sequence, time: time, previous: previous, hash: hash,
            json: json)
    }

    private static func number(_ bytes: [UInt8]) -> Int { bytes.suffix(8).reduce(0) { $0 << 8 | Int($1) } }

    /// In memory, each byte by each kind of change.
    @Test func everyByteOfEveryRowCounts() throws {
        var count = 0
        let kinds = Bound.isFull("SOAK_FAULTS") ? Change.allCases : [.nextLetter]
        for (index, row) in rows.enumerated() {
            for column in Self.columns {
                let bytes = bytes(column, of: row)
                for place in bytes.indices {
                    for change in kinds where column != "sequence" || ![.taken, .doubled].contains(change) {
                        var changed = rows
                        guard let other = self.row(row, with: change.of(bytes, at: place), in: column) else { continue }
                        changed[index] = other
                        let faults = RecordReading(changed).faults
                        count += 1
                        let isNamed = faults.contains { $0.sequence == row.sequence || $0.sequence == other.sequence }
                        #expect(isNamed, "row \(row.position), byte \(place) of its \(column), \(change): \(faults)")
                    }
                }
            }
        }
        print("every byte: \(count) changes of one byte in memory, all of them named")
    }

    /// In the file, which stays a database that SQLite finds nothing wrong with.
    @Test func everyByteOfTheFileCounts() throws {
        let queue = try openToTamper()
        var count = 0
        let distance = Bound.isFull("SOAK_FAULTS") ? 1 : 17
        var turn = 0
        for row in rows {
            for column in Self.columns {
                let bytes = bytes(column, of: row)
                for place in bytes.indices {
                    turn += 1
                    guard turn.isMultiple(of: distance) else { continue }
                    var change = Change.allCases[turn / distance % Change.allCases.count]
                    if column == "sequence" { change = .nextLetter }
                    let changed = change.of(bytes, at: place)
                    try put(changed, column, row, queue)
                    count += 1
                    try expectFault("row \(row.position), byte \(place) of its \(column), \(change)")
                    try put(bytes, column, row, queue)
                }
            }
        }
        #expect(try AuditStore.open(at: path, readOnly: true).record().faults.isEmpty)
        print("every byte: \(count) changes of one byte in the file, all of them named and refused")
    }

    private func openToTamper() throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase {
            try $0.execute(
                sql: """
                    PRAGMA synchronous = OFF; DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted
                    """)
        }
        return queue
    }

    private func put(_ bytes: [UInt8], _ column: String, _ row: RecordFile.Row, _ queue: DatabaseQueue) throws {
        try queue.inDatabase { database in
            if column == "sequence" {
                try database.execute(
                    sql: "UPDATE event SET sequence = ? WHERE position = ?",
                    arguments: [Self.number(bytes), row.position])
            } else {
                try database.execute(
                    sql: "UPDATE event SET \(column) = CAST(? AS TEXT) WHERE position = ?",
                    arguments: [Data(bytes), row.position])
            }
        }
    }

    /// The record is refused, by one who looks and by one who writes.
    private func expectFault(_ what: String) throws {
        let store = try AuditStore.open(at: path, readOnly: true)
        defer { store.close() }
        #expect(try !store.record().faults.isEmpty, "\(what)")
        #expect { try store.state() } throws: { error in
            if case .faulty = error as? StoreError { true } else { false }
        }
    }

    // MARK: Whole rows

    @Test func aRowThatWasDeletedIsNamed() throws {
        for row in rows {
            let copy = folder.path("\(row.position).audit")
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            try tampering(copy, "DELETE FROM event WHERE position = \(row.position)")
            let store = try AuditStore.open(at: copy, readOnly: true)
            // The chain cannot know of its own end; the table remembers how many rows it had.
            let faults = try store.record().faults
            #expect(!faults.isEmpty && faults.allSatisfy { $0.kind == .missing }, "\(row.position): \(faults)")
            #expect(throws: StoreError.self) { try store.state() }
            #expect(try store.integrityFaults() == ["rows were removed: 4 are left of 5"])
        }
    }

    @Test func aRowThatStandsTwiceIsNamed() throws {
        for row in rows {
            let copy = folder.path("\(row.position).audit")
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            try tampering(
                copy,
                """
                CREATE TABLE loose (position INTEGER PRIMARY KEY, writer, sequence, time, previous, hash, json);
                INSERT INTO loose SELECT * FROM event;
                INSERT INTO loose SELECT 6, writer, sequence, time, previous, hash, json FROM event
                WHERE position = \(row.position);
                DROP TABLE event; ALTER TABLE loose RENAME TO event
                """)
            let store = try AuditStore.open(at: copy, readOnly: true)
            let faults = try store.record().faults
            #expect(faults.contains { $0.kind == .inserted && $0.sequence == row.sequence }, "\(faults)")
            #expect(throws: StoreError.self) { try store.state() }
            #expect(try store.integrityFaults() == ["6 rows hold 5 different events"])
        }
    }

    /// The places of two rows, and what two rows hold.
    @Test(arguments: [
        "position = CASE position WHEN 2 THEN -3 WHEN 3 THEN -2 END",
        "json = (SELECT json FROM event AS other WHERE other.position = 5 - event.position)",
        """
        (time, previous, hash, json) = (SELECT time, previous, hash, json FROM event AS other
        WHERE other.position = 5 - event.position)
        """,
        "previous = (SELECT previous FROM event AS other WHERE other.position = 5 - event.position)",
    ])
    func twoRowsThatWereExchangedAreNamed(_ exchange: String) throws {
        try tampering(
            path,
            """
            UPDATE event SET \(exchange) WHERE position IN (2, 3); UPDATE event SET position = -position WHERE position < 0
            """)
        let store = try AuditStore.open(at: path, readOnly: true)
        let faults = try store.record().faults
        #expect(faults.contains { [2, 3].contains($0.sequence) }, "\(faults)")
        #expect(throws: StoreError.self) { try store.state() }
    }

    /// Put in behind each event by somebody who knows how hashes are made: it follows what is before it, and what is behind
    /// does not follow it.
    @Test func aRowWithARightHashOfItsOwnIsNamed() throws {
        for row in rows.dropLast() {
            let before = try #require(Digest(hex: row.hash))
            for sequence in [row.sequence + 1, 100] {
                let event = Event(
                    writer: row.writer, sequence: sequence, time: noon, reader: "reader", salt: "salt",
                    body: answered("C1", .retaining, "yes"))
                var forged = rows
                forged.insert(RecordFile.Row(RecordedEvent(event, after: before)), at: row.position)
                let record = Record(RecordReading(forged))
                // In its place it is a second branch of the chain, which is kept and said; elsewhere it is a fault.
                #expect(record.faults.isEmpty == (sequence == row.sequence + 1), "\(record.faults)")
                #expect(record.order.forks.map(\.hash) == [before])
            }
        }
    }
}
