import Advocacy
import Audit
import Calendar
import Foundation
import GRDB
import Hashing
import Support
import TestAudits
import Testing

@testable import AuditStore

/// Every event that is not as it was written is named, and no figure is had of such a record.
@Suite struct RecordFaultTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws {
        folder = try TemporaryFolder()
        try makeTwelveEvents(at: path)
    }

    func rows() throws -> [RecordFile.Row] { try AuditStore.open(at: path, readOnly: true).file.rows().rows }

    func faults() throws -> [ChainFault] { try AuditStore.open(at: path, readOnly: true).record().faults }

    @Test func aChangedEventIsNamed() throws {
        try tampering(path, "UPDATE event SET json = replace(json, '\"yes\"', '\"no\"') WHERE sequence = 5")
        #expect(try faults().map(\.kind) == [.changed] && faults().map(\.sequence) == [5])
    }

    @Test func aChangedEventHashedAnewIsNoticedByTheOneBehindIt() throws {
        let rows = try rows()
        let json = rows[4].json.replacingOccurrences(of: "\"yes\"", with: "\"no\"")
        #expect(json != rows[4].json)
        let hash = Chain.hash(after: rows[4].previous, json: json)
        try tampering(path, "UPDATE event SET json = '\(json)', hash = '\(hash.hex)' WHERE sequence = 5")
        #expect(try faults().map(\.kind) == [.inserted] && faults().map(\.sequence) == [6])
    }

    @Test func aMissingEventIsNamed() throws {
        try tampering(path, "DELETE FROM event WHERE sequence IN (5, 6)")
        #expect(try faults().map(\.kind) == [.missing] && faults().map(\.sequence) == [5])
    }

    @Test func reorderedEventsAreNamed() throws {
        try tampering(
            path,
            """
            UPDATE event SET position = 100 WHERE sequence = 5;
            UPDATE event SET position = 5 WHERE sequence = 6;
            UPDATE event SET position = 6 WHERE sequence = 5
            """)
        #expect(try faults().map(\.kind) == [.reordered] && faults().map(\.sequence) == [5])
    }

    @Test func anInsertedEventIsNamed() throws {
        let rows = try rows()
        let before = try #require(Digest(hex: rows[4].hash))
        let event = Event(
            writer: rows[4].writer, sequence: 6, time: noon, reader: "reader", salt: "salt",
            body: answered("C1", .retaining, "yes"))
        let forged = RecordFile.Row(RecordedEvent(event, after: before))
        try tampering(
            path,
            """
            UPDATE event SET sequence = sequence + 100, position = position + 100 WHERE sequence >= 6;
            UPDATE event SET sequence = sequence - 99, position = position - 99 WHERE sequence >= 106;
            INSERT INTO event (position, writer, sequence, time, previous, hash, json) VALUES
            (6, '\(forged.writer)', 6, '\(forged.time)', '\(forged.previous)', '\(forged.hash)', '\(forged.json)')
            """)
        let found = try faults()
        #expect(found.contains { $0.kind == .inserted && $0.sequence == 7 })
        #expect(!found.contains { $0.sequence < 6 })
    }

    @Test func aColumnThatDiffersFromItsTextIsNamed() throws {
        try tampering(path, "UPDATE event SET time = '2020-01-01T00:00:00.000Z' WHERE sequence = 3")
        #expect(try faults().map(\.kind) == [.changed] && faults().map(\.sequence) == [3])
    }

    /// What looks only at some rows would miss it.
    @Test func noFigureIsHadOfARecordWithFaults() throws {
        try tampering(path, "UPDATE event SET json = replace(json, '\"no\"', '\"yes\"') WHERE sequence = 3")
        let store = try AuditStore.open(at: path)
        let fault = try #require(try store.record().faults.first)
        #expect(throws: StoreError.faulty(path: path, fault, others: 0)) { try store.state() }
        #expect(throws: StoreError.faulty(path: path, fault, others: 0)) {
            try store.append([answered("C1", .retaining, "yes")], reader: "reader", at: noon)
        }
        #expect("\(StoreError.faulty(path: path, fault, others: 2))".contains("and 2 more events"))
        #expect(try rows().count == 12)
    }

    /// Many rows are parsed on every core: what is said of them is the same, in the order of the rows.
    @Test func faultsAmongManyRowsAreNamedInTheirOrder() throws {
        var script = try Script(smallPlan())
        for number in 0..<2500 { try script.answer("C1", .understanding, number.isMultiple(of: 2) ? "yes" : "no") }
        var rows = script.recorded.map { RecordFile.Row($0) }
        #expect(RecordReading(rows).events.map(\.hash) == script.recorded.map(\.hash))
        let unknown = rows[1999].json.replacingOccurrences(of: "answered", with: "guessed")
        for (place, json) in [(7, "{}"), (1200, "[]"), (1999, unknown), (2300, rows[2300].json + " ")] {
            let hash = Chain.hash(after: rows[place].previous, json: json)
            rows[place] = RecordFile.Row(
                writer: rows[place].writer, sequence: rows[place].sequence, time: rows[place].time,
                previous: rows[place].previous, hash: place == 7 ? rows[place].hash : hash.hex, json: json)
        }
        let reading = RecordReading(rows)
        #expect(reading.events.count == rows.count - 4 && reading.rows.count == reading.events.count)
        #expect(reading.faults.prefix(4).map(\.sequence) == [8, 1201, 2000, 2301])
        #expect(reading.faults.prefix(4).map(\.kind) == [.changed, .unreadable, .unreadable, .changed])
        #expect(reading.unknown?.sequence == 1201)
    }
}
