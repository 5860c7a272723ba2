import Audit
import Calendar
import Foundation
import Support
import Testing

@testable import AuditStore

/// Going on from what can be read of a damaged file.
@Suite struct RecoveryTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }
    var new: String { folder.path + "/new.audit" }

    init() throws {
        folder = try TemporaryFolder()
        let store = try makeSmallAudit(at: path)
        for value in ["yes", "no", "unknown", "yes", "no"] {
            try store.append([answered("C1", .understanding, value)], reader: "reader", at: noon)
        }
        store.close()
    }

    private func recover() throws -> AuditStore {
        try AuditStore.recover(
            AuditStore.salvage(path), from: path, to: new, reader: "reader", time: noon, notes: nil)
    }

    @Test func aGapIsNamedAndTheRestGoesOn() throws {
        try tampering(path, "UPDATE event SET json = replace(json, '\"unknown\"', '\"yes\"') WHERE sequence = 4")
        let before = try Data(contentsOf: URL(filePath: path))
        let salvaged = try AuditStore.salvage(path)
        #expect(salvaged.broken == 1 && salvaged.events.map(\.event.sequence) == [1, 2, 3, 5, 6])
        #expect(salvaged.gaps.map(\.sequence) == [4])
        let store = try recover()
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        let record = try store.record()
        #expect(
            record.faults.isEmpty && record.heads.count == 3, "the event before the gap, the last, and the recovery")
        #expect(try store.state().sampledCase("C1")?.reading(by: "reader")?.facts[.understanding] == "no")
        // It is written in as any other, checked as any other, and taken in by a copy.
        try store.append([answered("C2", .understanding, "yes")], reader: "reader", at: noon)
        #expect(try store.record().faults.isEmpty)
        let copy = try AuditStore.importing(store.exportedLines(), from: "x", to: folder.path + "/copy.audit")
        #expect(try copy.record().checkpoint == store.record().checkpoint)
    }

    /// The event that was missing comes in behind those that follow it.
    @Test func aBackupFillsTheGap() throws {
        let backup = folder.path + "/backup.audit"
        try FileManager.default.copyItem(atPath: path, toPath: backup)
        try tampering(path, "UPDATE event SET json = replace(json, '\"unknown\"', '\"yes\"') WHERE sequence = 4")
        try recover().close()
        let store = try AuditStore.open(at: new)
        let merged = try store.merge([AuditStore.copyToMerge(at: backup, exported: nil)])
        #expect(merged.events == 1 && merged.after.faults.isEmpty && merged.after.order.events.count == 7)
        store.close()
        let again = try AuditStore.open(at: new)
        #expect(try again.record().faults.isEmpty)
        try again.append([answered("C2", .understanding, "yes")], reader: "reader", at: noon)
    }

    /// A copy that ends before the gap takes in what comes behind it.
    @Test func anOlderCopyTakesInWhatWasRecovered() throws {
        let old = folder.path + "/old.audit"
        let lines = try AuditStore.open(at: path, readOnly: true).exportedLines()
        try AuditStore.importing(Array(lines.prefix(2)), from: "x", to: old).close()
        try tampering(path, "UPDATE event SET json = replace(json, '\"unknown\"', '\"yes\"') WHERE sequence = 4")
        try recover().close()
        let store = try AuditStore.open(at: old)
        let merged = try store.merge([AuditStore.copyToMerge(at: new, exported: nil)])
        #expect(merged.events == 4 && merged.after.faults.isEmpty && merged.after.cutOff.isEmpty)
    }

    @Test func withoutItsBeginningOnlyTheLinesAreHad() throws {
        try tampering(path, "UPDATE event SET json = '{}' WHERE position = 1")
        #expect(try AuditStore.salvage(path).lines.count == 5)
        #expect(throws: StoreError.noBeginning(path: path)) { try recover() }
        #expect(!FileManager.default.fileExists(atPath: new))
    }

    @Test func aFileThatIsThereIsNotOverwritten() throws {
        try Data("mine".utf8).write(to: URL(filePath: new))
        #expect(throws: StoreError.exists(path: new)) { try recover() }
        #expect(try String(contentsOfFile: new, encoding: .utf8) == "mine")
    }

    @Test func aWholeFileHasNoGap() throws {
        let store = try recover()
        #expect(try store.record().order.events.count == 7 && AuditStore.salvage(path).gaps.isEmpty)
    }
}
