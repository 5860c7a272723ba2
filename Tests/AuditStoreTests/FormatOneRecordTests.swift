import Audit
import Calendar
import Foundation
import Hashing
import Support
import TestAudits
import Testing

@testable import AuditStore

/// Records of format 1: read as they are, gone on with under a new writer, joined and passed on as any other.
@Suite struct FormatOneRecordTests {
    let folder: TemporaryFolder
    let script: Script
    var path: String { folder.path + "/old.audit" }

    init() throws {
        folder = try TemporaryFolder()
        var script = try Script(isOfFormatOne: true)
        let cases = script.state.cases.map(\.reference)
        for reference in cases.prefix(2) {
            try script.answer(reference, .understanding, "yes")
            try script.answer(reference, .understanding, "no")
        }
        try script.add(
            .replaced(Replaced(case: cases[2], reason: .notAStage, note: "entered twice", storedReplacement: .nobody)))
        self.script = script
        try FormatOneFile(at: path, script.recorded.map { RecordFile.Row($0) }).queue.close()
    }

    @Test func itIsReadAsItIs() throws {
        let bytes = try Data(contentsOf: URL(filePath: path))
        let store = try AuditStore.open(at: path)
        let record = try store.record()
        #expect(store.isOfFormatOne && record.faults.isEmpty && record.heads.count == 1)
        #expect(record.order.events.allSatisfy { $0.event.salt == nil && $0.event.seen == nil })
        #expect(record.state?.cases == script.state.cases)
        store.close()
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }

    @Test func itGoesOnUnderANewWriter() throws {
        let store = try AuditStore.open(at: path)
        let event = try store.append([answered("C3", .understanding, "no")], reader: "other", at: noon).events[0].event
        #expect(event.writer != script.writer && event.sequence == 1 && event.salt != nil)
        #expect(event.seen == [try #require(script.recorded.last).hash])
        store.close()
        let again = try AuditStore.open(at: path)
        let record = try again.record()
        #expect(!again.isOfFormatOne && record.faults.isEmpty)
        #expect(
            record.order.events.dropLast().map(\.hash) == script.recorded.map(\.hash), "the old events as they were")
    }

    /// Two people have a copy each of one file of format 1, and both go on.
    @Test func copiesOfItAreJoined() throws {
        let other = folder.path + "/other.audit"
        try FileManager.default.copyItem(atPath: path, toPath: other)
        for (file, value) in [(path, "yes"), (other, "no")] {
            let store = try AuditStore.open(at: file)
            try store.append([answered("C3", .understanding, value)], reader: "reader \(value)", at: noon)
            store.close()
        }
        let store = try AuditStore.open(at: path)
        let merged = try store.merge([AuditStore.copyToMerge(at: other, exported: nil)])
        #expect(merged.events == 1 && merged.after.faults.isEmpty && merged.after.order.forks.isEmpty)
        let copy = folder.path + "/copy.audit"
        let imported = try AuditStore.importing(store.exportedLines(), from: "x", to: copy)
        #expect(try imported.record().checkpoint == store.record().checkpoint)
    }

    @Test func anExportOfItIsTakenIn() throws {
        let lines = try AuditStore.open(at: path, readOnly: true).exportedLines()
        let copy = folder.path + "/copy.audit"
        let store = try AuditStore.importing(lines, from: "old.jsonl", to: copy)
        #expect(try store.exportedLines() == lines && store.state().cases == script.state.cases)
    }
}
