import Advocacy
import Audit
import Calendar
import Foundation
import Support
import Testing

@testable import AuditStore

/// Records as JSON Lines.
@Suite struct InterchangeTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws {
        folder = try TemporaryFolder()
        try makeTwelveEvents(at: path)
    }

    @Test func exportAndImportGiveBackTheIdenticalChain() throws {
        let lines = try AuditStore.open(at: path, readOnly: true).exportedLines()
        let copy = folder.path + "/two.audit"
        let imported = try AuditStore.importing(lines, from: "one.jsonl", to: copy)
        #expect(try imported.exportedLines() == lines && imported.record().faults.isEmpty)
        try imported.append([answered("C1", .retaining, "no")], reader: "other", at: noon)
        #expect(try imported.record().heads.map(\.event.reader) == ["reader", "other"])
        #expect(try Set(imported.record().order.events.map(\.event.writer)).count == 2)
        #expect(try imported.record().faults.isEmpty)
    }

    @Test func aBrokenExportMakesNothing() throws {
        var lines = try AuditStore.open(at: path, readOnly: true).exportedLines()
        let copy = folder.path + "/two.audit"
        lines[4] = lines[4].replacingOccurrences(of: "\"value\":\"yes\"", with: "\"value\":\"no\"")
        for broken in [lines, Array(lines.dropFirst()), ["{}"], [], ["", "x"]] {
            #expect(throws: StoreError.self) {
                try AuditStore.importing(broken, from: "one.jsonl", to: copy)
            }
            #expect(!FileManager.default.fileExists(atPath: copy))
        }
        do {
            _ = try AuditStore.importing(lines, from: "one.jsonl", to: copy)
        } catch {
            #expect("\(error)".hasPrefix("one.jsonl:5:1: the chain is broken"))
        }
    }
}
