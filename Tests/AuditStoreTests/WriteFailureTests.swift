import CSupport
import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

/// A write that fails is taken back whole, says why in plain words, and leaves a file that takes the next.
@Suite struct WriteFailureTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws { folder = try TemporaryFolder() }

    private static let failures: [(Int32, String)] = [
        (ENOSPC, "the disk is full"), (EDQUOT, "the disk is full"), (EFBIG, "takes no file of that size"),
        (EIO, "the disk reports a fault"), (EROFS, "the disk can only be read"),
    ]

    /// Each call of a commit fails in turn, once or from there on until the disk works again.
    @Test(arguments: failures, [false, true])
    func whicheverCallFailsTheRowsAreTakenBack(_ failure: (Int32, String), _ lasting: Bool) throws {
        let text = String(repeating: "long ", count: 1200)
        var step = 0
        var (failed, unconfirmed) = (0, 0)
        var hasFailed = true
        while hasFailed {
            for ending in ["", "-journal"] { unlink(path + ending) }
            var file = try RecordFile.makeAndOpen(at: path, plainRows(1...3))
            #expect(try file.rows().rows.count == 3)
            var written = 3
            hasFailed = FailingCalls.during(after: step, failure.0, lasting: lasting) {
                do {
                    try file.append(plainRows(4...6, text: text))
                    written = 6
                } catch {
                    failed += 1
                    let isNamed = "\(error)".contains(failure.1) || "\(error)".contains("no journal can be made")
                    #expect(isNamed, "step \(step): \(error)")
                }
            }
            // The disk works again, and the same file takes what comes next; opened anew where it failed when all was written.
            if written == 3, try file.rows().rows.count == 6 {
                #expect { try file.append(plainRows(7...7)) } throws: { "\($0)".contains("open the audit anew") }
                file.close()
                file = try RecordFile(at: path, .test)
                unconfirmed += 1
                written = 6
            }
            try file.append(plainRows(written + 1...written + 2))
            #expect(try file.rows().rows.map(\.sequence) == Array(1...written + 2) && file.integrityFaults() == [])
            file.close()
            #expect(try numbers(path) == Array(1...written + 2) && folder.contents() == ["one.audit"])
            step += 1
            try #require(step < 300)
        }
        #expect(failed > 5 && unconfirmed == (lasting ? 1 : 0))
    }

    @Test func aFullDiskIsSaidAndNothingIsWritten() throws {
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...3))
        func limit(_ pages: Int) throws {
            _ = try file.opened.connection.outsideTransaction { try $0.values("PRAGMA max_page_count = \(pages)") }
        }
        let pages = try #require(FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) / 4096
        try limit(pages)
        let long = plainRows(4...4, text: String(repeating: "x", count: 20_000))
        #expect(throws: StoreError.diskFull(path: path)) { try file.append(long) }
        #expect(try numbers(path) == [1, 2, 3])
        try file.append(plainRows(4...4))
        try limit(1000)
        try file.append(plainRows(5...5, text: String(repeating: "x", count: 20_000)))
        #expect(try numbers(path) == [1, 2, 3, 4, 5])
    }

    @Test func aFullDiskDuringTheChangeOfFormatLeavesTheOldFile() throws {
        try FormatOneFile(at: path, plainRows(1...300)).queue.close()
        var step = 0
        var hasFailed = true
        while hasFailed {
            let copy = folder.path("\(step).audit")
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            let file = try RecordFile(at: copy, .test)
            #expect(try file.rows().rows.count == 300)
            var written = 300
            hasFailed = FailingCalls.during(after: step, ENOSPC, lasting: true) {
                if file.takes(plainRows(301...301)) { written = 301 }
            }
            try file.append(plainRows(written + 1...written + 1))
            #expect(try !file.isFormatOne && file.integrityFaults() == [])
            file.close()
            #expect(try numbers(copy).count == written + 1)
            unlink(copy)
            #expect(try folder.contents() == ["one.audit"])
            step += 7
            try #require(step < 3000)
        }
        #expect(step > 50)
    }

    /// One that reads the file and does not let go keeps a commit from ending.
    @Test func aProgramThatReadsAndDoesNotLetGoIsNamed() throws {
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...3))
        // Where SQLite holds its shared lock: 510 bytes behind the first gigabyte.
        let reader = support_hold_lock(path, Int16(F_RDLCK), 0x4000_0002, 510)
        try #require(reader > 0)
        #expect { try file.append(plainRows(4...4)) } throws: { error in
            guard case .busy(_, let who?) = error as? StoreError else { return false }
            return who.hasSuffix("(process \(reader))") && "\(error)".contains(who)
                && "\(error)".contains("close it there")
        }
        #expect(try file.rows().rows.count == 3)
        kill(reader, SIGKILL)
        waitpid(reader, nil, 0)
        try file.append(plainRows(4...4))
        #expect(try numbers(path) == [1, 2, 3, 4])
    }

    @Test func aProgramThatWritesAndDoesNotLetGoIsNamed() throws {
        try makeFile(at: path, plainRows(1...3))
        let file = try RecordFile(at: path, .test)
        let looker = try RecordFile(at: path, .looking)
        let writer = support_hold_lock(path, Int16(F_WRLCK), 0x4000_0000, 512)
        try #require(writer > 0)
        #expect { try file.append(plainRows(4...4)) } throws: { "\($0)".contains("(process \(writer))") }
        #expect(throws: StoreError.busy(path: path, who: nil)) { try looker.rows() }
        #expect(throws: StoreError.busy(path: path, who: nil)) { try RecordFile(at: path, .looking) }
        kill(writer, SIGKILL)
        waitpid(writer, nil, 0)
        try file.append(plainRows(4...4))
        #expect(try looker.rows().rows.count == 4)
    }
}
