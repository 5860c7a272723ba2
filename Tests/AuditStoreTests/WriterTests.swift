import Audit
import Calendar
import Foundation
import Hashing
import Support
import TestAudits
import Testing

@testable import AuditStore

/// Who writes: one name for one copy of the file on one machine, and a new one wherever that cannot be known.
@Suite struct WriterTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }
    var other: String { folder.path + "/two.audit" }

    init() throws { folder = try TemporaryFolder() }

    private func notes(_ machine: String? = "machine") -> WriterNotes? {
        WriterNotes(folder: folder.path + "/notes", machineId: machine)
    }

    /// Writes one event and says under which name.
    @discardableResult
    private func write(at path: String, _ notes: WriterNotes?, _ value: String = "yes") throws -> String {
        let store = try AuditStore.open(at: path, notes: notes)
        defer { store.close() }
        return try store.append([answered("C1", .understanding, value)], reader: "reader", at: noon).events[0].event
            .writer
    }

    private func record(_ path: String) throws -> Record { try AuditStore.open(at: path, readOnly: true).record() }

    @Test func oneCopyOnOneMachineGoesOnUnderItsName() throws {
        let store = try makeSmallAudit(at: path, notes: notes())
        let writer = try #require(store.writer)
        store.close()
        #expect(try write(at: path, notes()) == writer && write(at: path, notes()) == writer)
        #expect(rename(path, other) == 0)
        #expect(try write(at: other, notes()) == writer, "a file that was renamed is the same copy")
        #expect(try record(other).heads.count == 1)
    }

    @Test func aCopyWritesUnderItsOwnName() throws {
        try makeSmallAudit(at: path, notes: notes()).close()
        try FileManager.default.copyItem(atPath: path, toPath: other)
        let (one, two) = (try write(at: path, notes()), try write(at: other, notes()))
        #expect(one != two)
        // They can be joined, which two chains of one name could not.
        let store = try AuditStore.open(at: path, notes: notes())
        let merged = try store.merge([AuditStore.copyToMerge(at: other, exported: nil)])
        #expect(merged.events == 1 && merged.after.faults.isEmpty && merged.after.order.forks.isEmpty)
        #expect(merged.after.heads.count == 2)
    }

    @Test func withoutANoteEveryOpeningHasANewName() throws {
        try makeSmallAudit(at: path).close()
        var names: Set<String> = []
        for machine in [nil, nil, "another machine", "a third"] { names.insert(try write(at: path, notes(machine))) }
        #expect(names.count == 4)
        #expect(WriterNotes(folder: nil, machineId: "m") == nil && WriterNotes(folder: "/x", machineId: "") == nil)
    }

    /// The bytes come into the same file: its inode is the noted one.
    @Test func aBackupPutBackInPlaceWritesUnderANewName() throws {
        try makeSmallAudit(at: path, notes: notes()).close()
        let backup = try Data(contentsOf: URL(filePath: path))
        let before = try write(at: path, notes())
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: backup)
        try handle.close()
        #expect(try write(at: path, notes()) != before)
    }

    /// It is noted when the file is closed well, and no note stands while it is written.
    @Test func aKilledProgramLeavesNoNote() throws {
        let store = try makeSmallAudit(at: path, notes: notes())
        let audit = try #require(try store.record().state?.auditId)
        let inode = try #require(FileIdentity(path: path)?.inode)
        store.close()
        #expect(notes()?.note(of: audit, inode: inode)?.writer == store.writer || store.writer == nil)
        let again = try AuditStore.open(at: path, notes: notes())
        try again.append([answered("C1", .understanding, "yes")], reader: "reader", at: noon)
        #expect(notes()?.note(of: audit, inode: inode) == nil)
        again.close()
        #expect(notes()?.note(of: audit, inode: inode) != nil)
        // The machine's own id is nowhere.
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/notes")
        let texts = try names.map { try String(contentsOfFile: folder.path + "/notes/" + $0, encoding: .utf8) }
        #expect(!names.isEmpty && !(names + texts).contains { $0.contains("machine") })
    }

    @Test func anEventSaysWhatItHadSeen() throws {
        try makeSmallAudit(at: path).close()
        try write(at: path, nil)
        try write(at: path, nil, "no")
        let events = try record(path).order.events
        #expect(events.map(\.event.sequence) == [1, 1, 1])
        #expect(events[0].event.seen == nil)
        #expect(events[1].event.seen == [events[0].hash])
        #expect(events[2].event.seen == [events[0].hash, events[1].hash].sorted())
        let store = try AuditStore.open(at: path)
        let values = ["yes", "no"]
        for value in values {
            try store.append([answered("C2", .understanding, value)], reader: "reader", at: noon)
        }
        #expect(try store.record().order.events.suffix(2).map { $0.event.seen?.count ?? 0 } == [3, 0])
        #expect(try Set(store.record().order.events.compactMap(\.event.salt)).count == 5)
    }

    /// Nobody can try from a hash what was answered.
    @Test func twoEqualAnswersHaveTwoHashes() throws {
        var random = SeededRandom(7)
        var hashes: [Digest] = []
        for name in ["a", "b"] {
            let store = try AuditStore.create(
                at: "\(folder.path)/\(name)", opening: try smallPlan(), reader: "reader", time: noon, random: &random)
            let appended = try store.append([Entry(answered("C1", .understanding, "yes"))], reader: "reader", at: noon)
            hashes.append(appended.events[0].hash)
        }
        #expect(hashes[0] != hashes[1])
    }

    @Test func theReasonToKeepATextIsInTheRecord() throws {
        let store = try makeSmallAudit(at: path)
        let note = EventBody.noted(Noted(case: "C1", fact: nil, text: "rang 01632 960983"))
        try store.append([note], reader: "reader", at: noon, keepReason: "the helpline")
        #expect(try record(path).order.events.map(\.event.keepReason) == [nil, "the helpline"])
    }
}
