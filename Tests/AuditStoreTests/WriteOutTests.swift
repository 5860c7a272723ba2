import Advocacy
import Audit
import Calendar
import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

/// A file that goes astray while it is open, and all that was in it written to a new one.
@Suite struct WriteOutTests {
    let folder: TemporaryFolder
    var path: String { folder.path("one.audit") }
    var new: String { folder.path("new.audit") }

    init() throws { folder = try TemporaryFolder() }

    /// What becomes of the file.
    enum Fate: String, CaseIterable {
        case deleted, replaced, written, emptied
    }

    private func befall(_ fate: Fate) throws {
        switch fate {
        case .deleted: #expect(unlink(path) == 0)
        case .replaced:
            try makeSmallAudit(at: folder.path("other.audit")).close()
            #expect(rename(folder.path("other.audit"), path) == 0)
        case .written:
            let queue = try DatabaseQueue(path: path)
            try queue.write { _ = try RecordFile.insert(plainRows(7...7), into: $0) }
        case .emptied: #expect(truncate(path, 0) == 0)
        }
    }

    @Test(arguments: Fate.allCases) func allThatWasReadAndWrittenIsInTheNewFile(_ fate: Fate) throws {
        try makeSmallAudit(at: path).close()
        let store = try AuditStore.open(at: path)
        let before = try store.state()
        try store.append([answered("C1", .retaining, "no")], reader: "reader", at: noon)
        let lines = try store.exportedLines()
        let checkpoint = store.checkpoint
        try befall(fate)
        let error = #expect(throws: StoreError.self) {
            try store.append([answered("C1", .understanding, "yes")], reader: "reader", at: noon)
        }
        #expect(error?.isOfLostFile == true)
        // What is read of the file by then is not what is written.
        _ = try? store.record()
        let written = try store.writeOut(to: new)
        store.close()
        #expect(try written.exportedLines() == lines && written.checkpoint == checkpoint)
        #expect(try written.state().auditId == before.auditId && !written.isReadOnly)
        try written.append([answered("C1", .understanding, "yes")], reader: "reader", at: noon)
        let record = try written.record()
        #expect(record.faults.isEmpty && record.order.forks.isEmpty && record.order.events.count == lines.count + 1)
        #expect(Set(record.order.events.map(\.event.writer)).count == 3, "it goes on under a writer of its own")
    }

    @Test func nothingIsWrittenOver() throws {
        let store = try makeSmallAudit(at: path)
        try folder.write("mine", to: "new.audit")
        #expect(throws: StoreError.exists(path: new)) { try store.writeOut(to: new) }
        #expect(throws: StoreError.exists(path: path)) { try store.writeOut(to: path) }
        #expect(try folder.read("new.audit") == "mine")
        #expect(throws: StoreError.self) { try store.writeOut(to: folder.path("nowhere/new.audit")) }
    }

    @Test func whatIsOnlyLookedAtIsNotWrittenOut() throws {
        try makeSmallAudit(at: path).close()
        let store = try AuditStore.open(at: path, readOnly: true)
        #expect(throws: StoreError.self) { try store.writeOut(to: new) }
        #expect(!FileManager.default.fileExists(atPath: new))
    }
}
