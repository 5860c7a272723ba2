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

    @Test func whatWasAppendedIsThereAfterOpeningAgain() throws {
        try makeTwelveEvents(at: path)
        let store = try AuditStore.open(at: path)
        #expect(try store.record().order.events.count == 12)
        #expect(try store.state().sampledCase("C2")?.reading(by: "reader")?.facts[.identified] == "no")
        #expect(try store.record().faults.isEmpty)
        #expect(try store.record().heads.map(\.event.sequence) == [12])
        try store.append([answered("C1", .retaining, "no")], reader: "reader", at: noon)
        #expect(try store.record().order.events.count == 13 && store.record().faults.isEmpty)
    }

    @Test func aRatingIsThereAfterExportAndImport() throws {
        try makeTwelveEvents(at: path)
        let judgement = AreaJudgement(rating: .green, note: "known demand", isToShare: true)
        let store = try AuditStore.open(at: path)
        try store.append([.assessed(Assessed(area: "A3", judgement: judgement))], reader: "reader", at: noon)
        let lines = try store.exportedLines()
        #expect(lines.last?.contains("\"kind\":\"assessed\"") == true)
        let copy = try AuditStore.importing(lines, from: "one.jsonl", to: folder.path + "/copy.audit")
        #expect(try copy.state().assessments["A3"]?.judgement == judgement)
    }

    /// A copy of the file alone, taken while the audit is open.
    @Test func theFileAloneHoldsEveryConclusion() throws {
        try makeTwelveEvents(at: path)
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
        try makeTwelveEvents(at: path)
        let database = try DatabaseQueue(path: path)
        for sql in ["UPDATE event SET json = '{}'", "DELETE FROM event WHERE sequence = 12"] {
            #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
        }
    }

    @Test func aSecondHolderMayOnlyRead() throws {
        try makeTwelveEvents(at: path)
        let first = try AuditStore.open(at: path)
        let second = try AuditStore.open(at: path)
        #expect(first.readOnlyReason == nil)
        #expect(second.readOnlyReason?.contains("another process") == true)
        #expect(throws: StoreError.self) {
            try second.append([answered("C1", .retaining, "no")], reader: "reader", at: noon)
        }
        try first.append([answered("C1", .retaining, "no")], reader: "reader", at: noon)
        #expect(try second.record().order.events.count == 13)
    }

    @Test func whatIsNoAuditIsRefusedByName() throws {
        #expect(throws: StoreError.missing(path: path)) { try AuditStore.open(at: path) }
        try makeTwelveEvents(at: path)
        #expect(throws: StoreError.exists(path: path)) { try makeSmallAudit(at: path) }
        let text = folder.path + "/text.audit"
        try String(repeating: "no database at all\n", count: 100).write(toFile: text, atomically: true, encoding: .utf8)
        #expect(throws: StoreError.notAnAudit(path: text, detail: "not an SQLite file")) {
            try AuditStore.open(at: text)
        }
        let other = folder.path + "/other.audit"
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (x)") }
        #expect(throws: StoreError.self) { try AuditStore.open(at: other) }
        let nowhere = folder.path + "/no/such/folder.audit"
        #expect(throws: StoreError.self) { try makeSmallAudit(at: nowhere) }
        #expect(!FileManager.default.fileExists(atPath: nowhere))
    }

    @Test func aNewerFileIsLeftAlone() throws {
        try makeTwelveEvents(at: path)
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
        }
        #expect(throws: StoreError.newer(path: path)) { try AuditStore.open(at: path) }
    }

    @Test func aFailedAppendLeavesNothing() throws {
        try makeTwelveEvents(at: path)
        let store = try AuditStore.open(at: path)
        let last = try #require(try store.file.rows().rows.last)
        // The second of the two is there already.
        let next = RecordFile.Row(
            writer: last.writer, sequence: 13, time: "", previous: last.hash, hash: "new", json: "{}")
        #expect(throws: StoreError.self) { try store.file.append([next, last]) }
        #expect(try store.file.rows().rows.count == 12)
        #expect(try store.file.append([next]) == nil)
        #expect(try store.file.rows().rows.count == 13)
    }
}
