import Audit
import Calendar
import Foundation
import Hashing
import JSON
import Support
import Testing

@testable import AuditStore

/// Copies of one audit, taken into one of them.
@Suite struct MergeFileTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }
    var other: String { folder.path + "/two.audit" }

    init() throws {
        folder = try TemporaryFolder()
        try makeSmallAudit(at: path).close()
        try FileManager.default.copyItem(atPath: path, toPath: other)
        for (file, reference, value) in [(path, "C1", "yes"), (other, "C2", "no"), (other, "C1", "no")] {
            let store = try AuditStore.open(at: file)
            let time = Timestamp(milliseconds: noon.milliseconds + (file == path ? 5 : 1000))
            try store.append([answered(reference, .understanding, value)], reader: "reader", at: time)
            store.close()
        }
    }

    private func merge(_ others: String..., into file: String) throws -> AuditStore.Merged {
        let store = try AuditStore.open(at: file)
        defer { store.close() }
        return try store.merge(others.map { try AuditStore.copyToMerge(at: $0, exported: nil) })
    }

    private func state(_ file: String) throws -> AuditState { try AuditStore.open(at: file, readOnly: true).state() }

    @Test func eitherWayGivesOneStateAndDoingItTwiceNothing() throws {
        #expect(try merge(other, into: path).events == 2)
        #expect(try merge(path, into: other).events == 1)
        let (one, two) = (try state(path), try state(other))
        for reference in ["C1", "C2"] {
            let facts = try #require(one.sampledCase(reference)?.reading(by: "reader")?.facts)
            #expect(facts == two.sampledCase(reference)?.reading(by: "reader")?.facts)
        }
        #expect(one.sampledCase("C1")?.reading(by: "reader")?.facts[.understanding] == "no", "the later of the two")
        let bytes = try Data(contentsOf: URL(filePath: path))
        #expect(try merge(other, path, into: path).events == 0)
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
        let checkpoints = try [path, other].map { try AuditStore.open(at: $0, readOnly: true).record().checkpoint }
        #expect(checkpoints[0] == checkpoints[1])
    }

    @Test func anExportOrAPartOfOneIsWelcome() throws {
        let lines = try AuditStore.open(at: other, readOnly: true).exportedLines()
        let part = try AuditStore.copyToMerge(at: "part.jsonl", exported: Array(lines.dropFirst()))
        let store = try AuditStore.open(at: path)
        #expect(try store.merge([part]).events == 2)
    }

    @Test func nothingIsTakenFromAnotherAudit() throws {
        let stranger = folder.path + "/stranger.audit"
        let made = try makeSmallAudit(at: stranger)
        try made.append([answered("C3", .understanding, "yes")], reader: "reader", at: noon)
        made.close()
        let bytes = try Data(contentsOf: URL(filePath: path))
        #expect(throws: StoreError.notOfThisAudit(path: path, other: stranger)) {
            try merge(other, stranger, into: path)
        }
        // So it is for a part of it that does not hold its beginning, and for a chain that begins after having seen it.
        let again = try AuditStore.open(at: stranger)
        try again.append([answered("C4", .understanding, "yes")], reader: "reader", at: noon)
        let lines = try again.exportedLines()
        for count in 1...2 {
            let part = try AuditStore.copyToMerge(at: stranger, exported: Array(lines.dropFirst(count)))
            #expect(throws: StoreError.notOfThisAudit(path: path, other: stranger)) {
                try AuditStore.open(at: path).merge([part])
            }
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }

    @Test func nothingIsTakenFromACopyWithFaults() throws {
        try tampering(other, "UPDATE event SET json = replace(json, '\"no\"', '\"yes\"')")
        #expect(throws: StoreError.self) { try merge(other, into: path) }
        #expect(try AuditStore.open(at: path, readOnly: true).record().order.events.count == 2)
        // Nor does one with faults take anything in.
        #expect(throws: StoreError.self) { try merge(path, into: other) }
    }

    /// Two honest copies that replaced the same case.
    @Test func theSameCaseReplacedTwice() throws {
        for file in [path, other] {
            let store = try AuditStore.open(at: file)
            let replaced = Replaced(
                case: "C3", reason: .cannotBeRead, note: "lost, says \(file == path ? "one" : "two")")
            try store.append([.replaced(replaced)], reader: "reader", at: noon)
            store.close()
        }
        _ = try merge(other, into: path)
        let merged = try state(path)
        #expect(merged.notices.count == 1 && merged.sampledCase("C3")?.replaced != nil)
        #expect(merged.liveCases.count == 4)
    }

    @Test func aForkOfOneChainIsKeptAndSaid() throws {
        let notes = WriterNotes(folder: folder.path + "/notes", machineId: "m")
        let store = try makeSmallAudit(at: folder.path + "/fork.audit", notes: notes)
        let last = try #require(try store.record().order.events.last)
        store.close()
        // Two copies that both believed to be the one.
        let forks = ["yes", "no"].map { value in
            let event = RecordedEvent(
                Event(
                    writer: last.event.writer, sequence: 2, time: noon, reader: "reader", salt: value,
                    body: answered("C1", .understanding, value)), after: last.hash)
            return AuditStore.OtherCopy(name: value, events: [event], rows: [RecordFile.Row(event)])
        }
        let file = try AuditStore.open(at: store.path, notes: notes)
        #expect(try file.merge(forks).events == 2)
        let record = try file.record()
        #expect(record.faults.isEmpty && record.order.forks.map(\.hash) == [last.hash] && record.heads.count == 2)
        let next = try file.append([answered("C2", .understanding, "no")], reader: "reader", at: noon).events[0].event
        #expect(next.writer != last.event.writer && next.sequence == 1)
    }

    /// An honest text that this version would spell in fewer words.
    @Test func anEventKeepsItsTextAsItWasRead() throws {
        let event = Event(
            writer: "another", sequence: 1, time: noon, reader: "reader", salt: "s",
            seen: [try #require(try AuditStore.open(at: path, readOnly: true).record().order.heads.first)],
            body: answered("C1", .understanding, "yes"))
        var members = try JSONFields(event.json).members
        members["keepReason"] = .null
        let text = JSONValue.object(members).description
        let hash = Chain.hash(after: Chain.beginning, json: text)
        let line = "{\"event\":\(text),\"hash\":\"\(hash)\",\"previous\":\"\(Chain.beginning)\"}"
        let store = try AuditStore.open(at: path)
        let merged = try store.merge([AuditStore.copyToMerge(at: "part.jsonl", exported: [line])])
        #expect(merged.events == 1 && merged.after.faults.isEmpty)
        #expect(try store.exportedLines().contains(line))
        store.close()
        #expect(try AuditStore.salvage(path).lines.contains(line))
    }
}
