import Advocacy
import Audit
import Calendar
import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

@Suite struct AuditStoreTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Twelve events in the record at `path`, which is closed again.
    func makeRecord() throws {
        let store = try AuditStore.create(at: path, writer: "aaaa")
        try store.append([.opened(try smallPlan())], reader: "reader", at: noon)
        for (index, reference) in ["C1", "C2", "C3", "C4"].enumerated() {
            let time = Timestamp(milliseconds: noon.milliseconds + index)
            try store.append([answered(reference, .understanding, "yes")], reader: "reader", at: time)
            try store.append(
                [answered(reference, .identified, "no"), .noted(Noted(case: reference, fact: nil, text: "ŵ \"n\""))][
                    0..<(index < 3 ? 2 : 1)
                ].map { $0 }, reader: "reader", at: time)
        }
    }

    func tamper(_ sql: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.write { database in
            try database.execute(sql: "DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted")
            try database.execute(sql: sql)
        }
    }

    func faults() throws -> [ChainFault] {
        try AuditStore.open(at: path, readOnly: true).faults()
    }

    @Test func whatWasAppendedIsThereAfterOpeningAgain() throws {
        try makeRecord()
        let store = try AuditStore.open(at: path)
        #expect(try store.events().count == 12)
        #expect(try store.state().sampledCase("C2")?.reading(by: "reader")?.facts[.identified] == "no")
        #expect(try store.faults().isEmpty)
        #expect(try store.heads().map(\.sequence) == [12])
        try store.append([answered("C1", .retaining, "no")], reader: "reader", at: noon)
        #expect(try store.heads().map(\.sequence) == [13] && store.faults().isEmpty)
    }

    @Test func aRatingIsThereAfterExportAndImport() throws {
        try makeRecord()
        let judgement = AreaJudgement(rating: .green, note: "known demand", isToShare: true)
        let store = try AuditStore.open(at: path)
        try store.append([.assessed(Assessed(area: "A3", judgement: judgement))], reader: "reader", at: noon)
        let lines = try store.exportedLines()
        #expect(lines.last?.contains("\"kind\":\"assessed\"") == true)
        let copy = try AuditStore.importing(lines, from: "one.jsonl", to: folder.path + "/copy.audit", writer: "bbbb")
        #expect(try copy.faults().isEmpty && copy.state().assessments["A3"]?.judgement == judgement)
    }

    /// A copy of the file alone, taken while the audit is open.
    @Test func theFileAloneHoldsEveryConclusion() throws {
        try makeRecord()
        let store = try AuditStore.open(at: path)
        let completion = Completion(
            rules: "england-2015-04", policies: Policies(), determinedDuty: .notRequired, determinedOutcome: nil,
            basis: [], overrule: nil, duty: .notRequired, outcome: .notApplicable, feedback: "", action: nil,
            isUrgent: false)
        try store.append([answered("C1", .retaining, "no")], reader: "reader", at: noon)
        try store.append([.completed(Completed(case: "C1", completion: completion))], reader: "reader", at: noon)
        let copy = folder.path + "/copy.audit"
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        #expect(try AuditStore.open(at: copy).state().sampledCase("C1")?.status == .read)
        store.close()
    }

    @Test func anEventCannotBeChangedOrDeleted() throws {
        try makeRecord()
        let database = try DatabaseQueue(path: path)
        for sql in ["UPDATE event SET json = '{}'", "DELETE FROM event WHERE sequence = 12"] {
            #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
        }
    }

    @Test func aSecondHolderMayOnlyRead() throws {
        try makeRecord()
        let first = try AuditStore.open(at: path)
        let second = try AuditStore.open(at: path)
        #expect(first.readOnlyReason == nil)
        #expect(second.readOnlyReason?.contains("another process") == true)
        #expect(throws: StoreError.self) {
            try second.append([answered("C1", .retaining, "no")], reader: "reader", at: noon)
        }
        try first.append([answered("C1", .retaining, "no")], reader: "reader", at: noon)
        #expect(try second.events().count == 13)
    }

    @Test func whatIsNoAuditIsRefusedByName() throws {
        #expect(throws: StoreError.missing(path: path)) { try AuditStore.open(at: path) }
        try makeRecord()
        #expect(throws: StoreError.exists(path: path)) { try AuditStore.create(at: path, writer: "b") }
        let text = folder.path + "/text.audit"
        try String(repeating: "no database at all\n", count: 100).write(toFile: text, atomically: true, encoding: .utf8)
        #expect(throws: StoreError.notAnAudit(path: text, detail: "not an SQLite file")) {
            try AuditStore.open(at: text)
        }
        let other = folder.path + "/other.audit"
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (x)") }
        #expect(throws: StoreError.self) { try AuditStore.open(at: other) }
        let nowhere = folder.path + "/no/such/folder.audit"
        #expect(throws: StoreError.self) { try AuditStore.create(at: nowhere, writer: "b") }
        #expect(!FileManager.default.fileExists(atPath: nowhere))
    }

    @Test func aNewerFileIsLeftAlone() throws {
        try makeRecord()
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
        }
        #expect(throws: StoreError.newer(path: path)) { try AuditStore.open(at: path) }
    }

    @Test func aFailedAppendLeavesNothing() throws {
        try makeRecord()
        let store = try AuditStore.open(at: path)
        let last = try #require(try store.links().last)
        // The second of the two is there already.
        let next = RecordFile.Row(
            writer: "aaaa", sequence: 13, time: "", previous: last.hash, hash: "new", json: "{}")
        #expect(throws: StoreError.self) { try store.file.append([next, RecordFile.Row(last)]) }
        #expect(try store.links().count == 12)
        #expect(try store.file.append([next]) == nil)
        #expect(try store.links().count == 13)
    }

    // MARK: What verify finds

    @Test func aChangedEventIsNamed() throws {
        try makeRecord()
        try tamper("UPDATE event SET json = replace(json, '\"yes\"', '\"no\"') WHERE sequence = 5")
        #expect(try faults().map(\.kind) == [.changed] && faults().map(\.sequence) == [5])
    }

    @Test func aChangedEventHashedAnewIsNoticedByTheOneBehindIt() throws {
        try makeRecord()
        let links = try AuditStore.open(at: path, readOnly: true).links()
        let json = links[4].json.replacingOccurrences(of: "\"yes\"", with: "\"no\"")
        #expect(json != links[4].json)
        let hash = Chain.hash(after: links[4].previous, json: json)
        try tamper("UPDATE event SET json = '\(json)', hash = '\(hash)' WHERE sequence = 5")
        #expect(try faults().map(\.kind) == [.inserted] && faults().map(\.sequence) == [6])
    }

    @Test func aMissingEventIsNamed() throws {
        try makeRecord()
        try tamper("DELETE FROM event WHERE sequence IN (5, 6)")
        #expect(try faults().map(\.kind) == [.missing] && faults().map(\.sequence) == [5])
    }

    @Test func reorderedEventsAreNamed() throws {
        try makeRecord()
        try tamper(
            """
            UPDATE event SET position = 100 WHERE sequence = 5;
            UPDATE event SET position = 5 WHERE sequence = 6;
            UPDATE event SET position = 6 WHERE sequence = 5
            """)
        #expect(try faults().map(\.kind) == [.reordered] && faults().map(\.sequence) == [5])
    }

    @Test func anInsertedEventIsNamed() throws {
        try makeRecord()
        let links = try AuditStore.open(at: path, readOnly: true).links()
        let forged = Link(
            Event(writer: "aaaa", sequence: 6, time: noon, reader: "reader", body: answered("C1", .retaining, "yes")),
            after: links[4].hash)
        try tamper(
            """
            UPDATE event SET sequence = sequence + 100, position = position + 100 WHERE sequence >= 6;
            UPDATE event SET sequence = sequence - 99, position = position - 99 WHERE sequence >= 106;
            INSERT INTO event (position, writer, sequence, time, previous, hash, json) VALUES
            (6, 'aaaa', 6, '\(forged.time)', '\(forged.previous)', '\(forged.hash)', '\(forged.json)')
            """)
        let found = try faults()
        #expect(found.contains { $0.kind == .inserted && $0.sequence == 7 })
        #expect(!found.contains { $0.sequence < 6 })
    }

    @Test func aColumnThatDiffersFromItsTextIsNamed() throws {
        try makeRecord()
        try tamper("UPDATE event SET time = '2020-01-01T00:00:00.000Z' WHERE sequence = 3")
        #expect(try faults().map(\.kind) == [.changed] && faults().map(\.sequence) == [3])
    }

    // MARK: Export and import

    @Test func exportAndImportGiveBackTheIdenticalChain() throws {
        try makeRecord()
        let lines = try AuditStore.open(at: path, readOnly: true).exportedLines()
        let copy = folder.path + "/two.audit"
        let imported = try AuditStore.importing(lines, from: "one.jsonl", to: copy, writer: "bbbb")
        #expect(try imported.exportedLines() == lines && imported.faults().isEmpty)
        try imported.append([answered("C1", .retaining, "no")], reader: "other", at: noon)
        #expect(try imported.heads().map(\.writer) == ["aaaa", "bbbb"])
        #expect(try imported.faults().isEmpty)
    }

    @Test func aBrokenExportMakesNothing() throws {
        try makeRecord()
        var lines = try AuditStore.open(at: path, readOnly: true).exportedLines()
        let copy = folder.path + "/two.audit"
        lines[4] = lines[4].replacingOccurrences(of: "\"value\":\"yes\"", with: "\"value\":\"no\"")
        for broken in [lines, Array(lines.dropFirst()), ["{}"], [], ["", "x"]] {
            #expect(throws: StoreError.self) {
                try AuditStore.importing(broken, from: "one.jsonl", to: copy, writer: "bbbb")
            }
            #expect(!FileManager.default.fileExists(atPath: copy))
        }
        do {
            _ = try AuditStore.importing(lines, from: "one.jsonl", to: copy, writer: "bbbb")
        } catch {
            #expect("\(error)".hasPrefix("one.jsonl:5:1: the chain is broken"))
        }
    }
}
