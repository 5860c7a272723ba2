import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

/// A commit that was cut short at any of its steps, with the file as it was or with another one put in its place since.
@Suite struct CutShortTests: DiskSuite {
    let place: AuditFolder

    init() throws { place = try AuditFolder() }

    /// Every state of the disk that a kill can leave while rows 4 to 6 are written behind three: calls `body` for each, with
    /// the files at `path` and whether the rows were acknowledged.
    private func atEveryKill(text: String = "{}", _ body: (_ acknowledged: Bool) throws -> Void) throws {
        var step = 0
        var isKilled = true
        while isKilled {
            place.clear()
            var file: RecordFile? = try RecordFile.makeAndOpen(at: path, plainRows(1...3), writing)
            var acknowledged = false
            isKilled = FailingCalls.during(after: step, lasting: true) {
                acknowledged = file?.takes(plainRows(4...6, text: text)) == true
                file = nil
            }
            try body(acknowledged)
            step += 1
            try #require(step < 300)
        }
        #expect(step > 5)
    }

    /// Of each kill all or none of the rows are there, and all if they were acknowledged; to one who looks and to one who
    /// writes; and looking changes nothing.
    @Test(arguments: ["{}", String(repeating: "a long text ", count: 2000)])
    func aKillAtAnyStepLosesNothingAndHalvesNothing(_ text: String) throws {
        var seen: Set<Int> = []
        var wasAcknowledged = false
        try atEveryKill(text: text) { acknowledged in
            let looked = try changingNothing { try numbers(path, looking) }
            #expect(looked == [1, 2, 3, 4, 5, 6] || !acknowledged && looked == [1, 2, 3])
            let writer = try RecordFile(at: path, writing)
            #expect(try writer.rows().rows.map(\.sequence) == looked && writer.integrityFaults() == [])
            let next = looked.count + 1
            try writer.append(plainRows(next...next))
            writer.close()
            #expect(try numbers(path, looking) == Array(1...next))
            #expect(try folder.contents() == ["one.audit"] && scratch.contents().isEmpty)
            seen.insert(looked.count)
            wasAcknowledged = acknowledged
        }
        #expect(seen == [3, 6] && wasAcknowledged)
    }

    /// Backups of the audit, older and newer, and another audit, put in the place of a file whose journal stayed.
    @Test(arguments: [1...2, 1...3, 1...4, 1...9])
    func aBackupPutOverTheFileIsNotMergedWithTheJournal(_ range: ClosedRange<Int>) throws {
        let backup = folder.path("backup")
        try makeFile(at: backup, plainRows(range, text: "{ }"))
        try atEveryKill { _ in
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.copyItem(atPath: backup, toPath: path)
            let read = try changingNothing { try RecordFile(at: path, looking).rows().rows }
            // A journal of every page that differs makes an old backup what the file was before the commit.
            let isBackup = read == plainRows(range, text: "{ }").placed
            #expect(isBackup || range == 1...2 && read == plainRows(1...3).placed)
            let writer = try RecordFile(at: path, writing)
            #expect(try writer.rows().rows == read && writer.integrityFaults() == [])
            writer.close()
            #expect(try folder.contents() == ["backup", "one.audit"] && scratch.contents().isEmpty)
            let isSame = try Data(contentsOf: URL(filePath: path)) == Data(contentsOf: URL(filePath: backup))
            #expect(isSame == isBackup)
        }
    }

    /// A file is moved, while it is open, to where the journal of another one lies.
    @Test func aFileMovedBesideAnothersJournalIsNotMergedWithIt() throws {
        let (other, alone) = (folder.path("other.audit"), folder.path("alone"))
        var taken = 0
        try atEveryKill { _ in
            for name in ["other.audit", "alone"] { place.clear(name) }
            try FileManager.default.removeItem(atPath: path)
            let file = try RecordFile.makeAndOpen(at: other, plainRows(1...9, text: "{ }"), writing)
            #expect(try file.rows().rows.count == 9)
            #expect(rename(other, path) == 0)
            let isTaken = file.takes(plainRows(10...10, text: "{ }"))
            taken += isTaken ? 1 : 0
            file.close()
            try FileManager.default.copyItem(atPath: path, toPath: alone)
            #expect(try numbers(alone, looking) == Array(1...(isTaken ? 10 : 9)))
        }
        #expect(taken > 0)
    }

    @Test func aFileThatNeitherWayIsSoundIsKeptWithItsJournal() throws {
        let journal = try hotJournal()
        // No bytes of the journal's pages, and the file is damaged.
        try damage(path)
        try Data(journal.prefix(600)).write(to: URL(filePath: path + "-journal"))
        for options in [looking, writing] {
            try changingNothing {
                #expect { try RecordFile(at: path, options) } throws: { error in
                    guard case .undecided(_, ["-journal"]) = error as? StoreError else { return false }
                    return "\(error)".contains(path + "-journal")
                }
            }
        }
    }

    /// The journal takes the file back to a copy of the audit that went on in its own way.
    @Test func twoAuditsOfWhichNeitherHoldsTheOtherAreBothKept() throws {
        var outcomes: Set<String> = []
        for step in 0..<40 {
            place.clear()
            try makeFile(at: path, plainRows(1...3))
            try tampering(path) { database in
                _ = FailingCalls.during(after: step, lasting: true) {
                    try? database.execute(sql: "UPDATE event SET hash = '3b' WHERE position = 3")
                }
                // As a kill would leave it: no attempt to take the rest back.
                try copyAudit(path, to: folder.path("killed"))
            }
            try place.put("killed")
            try changingNothing {
                if let hash = try? RecordFile(at: path, looking).rows().rows.last?.hash {
                    outcomes.insert(hash)
                } else {
                    outcomes.insert("undecided")
                    #expect(throws: StoreError.undecided(path: path, beside: ["-journal"])) {
                        try RecordFile(at: path, writing)
                    }
                }
            }
        }
        #expect(outcomes == ["3", "3b", "undecided"])
    }

    /// The file's writer is at work, or is just putting it right.
    @Test func aJournalBesideAHeldLockIsItsWriters() throws {
        _ = try hotJournal()
        let lock = FileLock.take(path: path).lock
        #expect(lock != nil)
        try changingNothing {
            #expect(throws: StoreError.busy(path: path, who: nil)) { try RecordFile(at: path, looking) }
        }
    }

    @Test func aJournalInAPlaceThatTakesNothing() throws {
        _ = try hotJournal()
        #expect(chmod(path, 0o400) == 0 && chmod(folder.path, 0o500) == 0)
        defer { chmod(folder.path, 0o700) }
        #expect(try numbers(path, looking) == [1, 2, 3])
    }

    @Test func aJournalThatWasDoneWithIsNoReasonToJudge() throws {
        try makeFile(at: path, plainRows(1...3))
        try Data(count: 4096).write(to: URL(filePath: path + "-journal"))
        var options = looking
        options.scratch = "/no/such/folder"
        #expect(try numbers(path, options) == [1, 2, 3])
    }

    @Test func withoutAPlaceForCopiesItSaysWhy() throws {
        _ = try hotJournal()
        var options = looking
        options.scratch = "/no/such/folder"
        #expect { try RecordFile(at: path, options) } throws: { "\($0)".contains("/no/such/folder") }
    }

    /// A reader that has the file open goes on when its writer is killed.
    @Test func aWriterKilledWhileOneLooks() throws {
        var hot = 0
        for step in 0..<40 {
            place.clear()
            var file: RecordFile? = try RecordFile.makeAndOpen(at: path, plainRows(1...3), writing)
            let reader = try RecordFile(at: path, looking)
            #expect(try reader.rows().rows.count == 3)
            _ = FailingCalls.during(after: step, lasting: true) {
                _ = try? file?.append(plainRows(4...6, text: String(repeating: "x", count: 9000)))
                file = nil
            }
            if needsRecovery() { hot += 1 }
            let rows = try reader.rows().rows
            #expect([3, 6].contains(rows.count))
            #expect(rows.last?.sequence == rows.count)
        }
        #expect(hot > 1)
    }

    /// Whether SQLite itself would take something back.
    private func needsRecovery() -> Bool {
        let connection = try? Connection(.looking, at: path)
        defer { connection?.close() }
        return connection == nil
    }

    /// The first kill that leaves a journal which takes something back; returns its bytes.
    private func hotJournal() throws -> Data {
        struct Found: Error {}
        var bytes = Data()
        do {
            try atEveryKill(text: String(repeating: "x", count: 9000)) { _ in
                if needsRecovery() {
                    bytes = try Data(contentsOf: URL(filePath: path + "-journal"))
                    throw Found()
                }
            }
        } catch is Found {}
        try #require(!bytes.isEmpty)
        return bytes
    }

    /// Overwrites what is behind the first page.
    private func damage(_ path: String) throws {
        var bytes = try Data(contentsOf: URL(filePath: path))
        for index in 4096..<bytes.count { bytes[index] = 0xAA }
        try bytes.write(to: URL(filePath: path))
    }
}

extension [RecordFile.Row] {
    /// The rows as they lie in a file that holds no others.
    fileprivate var placed: [RecordFile.Row] {
        enumerated().map { index, row in
            var row = row
            row.position = index + 1
            return row
        }
    }
}
