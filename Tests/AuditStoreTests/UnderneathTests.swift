import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

/// The file moved, deleted, replaced or written to while it is open for writing: nothing is acknowledged that is not in the
/// file which is there.
@Suite struct UnderneathTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }
    var other: String { folder.path + "/other.audit" }

    init() throws { folder = try TemporaryFolder() }

    private func open() throws -> RecordFile {
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...2))
        #expect(try file.rows().rows.count == 2)
        try file.append(plainRows(3...3))
        return file
    }

    private func copy(_ source: String, over target: String) throws {
        let bytes = try Data(contentsOf: URL(filePath: source))
        let file = try #require(FileHandle(forUpdatingAtPath: target))
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: bytes)
        try file.close()
    }

    @Test func aFileThatWasMovedIsFollowed() throws {
        let file = try open()
        #expect(rename(path, other) == 0)
        #expect(try file.append(plainRows(4...4)) == other)
        #expect(file.path == other)
        #expect(try file.append(plainRows(5...5)) == nil)
        #expect(try numbers(other) == [1, 2, 3, 4, 5])
        // It is still this process that has it.
        #expect(try RecordFile(at: other, .test).readOnlyReason?.contains("another process") == true)
        file.close()
        #expect(try folder.contents() == ["other.audit"])
    }

    @Test func aFileWhoseFolderWasRenamedIsFollowed() throws {
        #expect(mkdir(folder.path("before"), 0o700) == 0)
        let file = try RecordFile.makeAndOpen(at: folder.path("before/one.audit"), plainRows(1...1))
        #expect(rename(folder.path("before"), folder.path("after")) == 0)
        #expect(try file.append(plainRows(2...2)) == folder.path("after/one.audit"))
        file.close()
        #expect(try numbers(folder.path("after/one.audit")) == [1, 2])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("after")) == ["one.audit"])
    }

    @Test func aFileMovedAgainAndAgainIsFollowed() throws {
        let file = try open()
        for number in 4...8 {
            let next = folder.path("\(number).audit")
            #expect(rename(file.path, next) == 0)
            #expect(try file.append(plainRows(number...number)) == next)
        }
        file.close()
        #expect(try folder.contents() == ["8.audit"] && numbers(folder.path("8.audit")) == Array(1...8))
    }

    @Test func aFileOfFormatOneThatWasMovedIsFollowed() throws {
        try FormatOneFile(at: path, plainRows(1...3)).queue.close()
        let file = try RecordFile(at: path, .test)
        #expect(try file.rows().rows.count == 3)
        #expect(rename(path, other) == 0)
        #expect(try file.append(plainRows(4...4)) == other)
        file.close()
        #expect(try folder.contents() == ["other.audit"] && numbers(other) == [1, 2, 3, 4])
    }

    @Test func aFileThatWasDeletedTakesNothing() throws {
        let file = try open()
        #expect(unlink(path) == 0)
        for _ in 0..<2 {
            #expect(throws: StoreError.deleted(path: path)) { try file.append(plainRows(4...4)) }
        }
        // What is open can still be read, to be written elsewhere.
        #expect(try file.rows().rows.map(\.sequence) == [1, 2, 3])
        file.close()
        #expect(try folder.contents() == [])
    }

    /// As a sync client does: the new version is made beside the file and moved over it.
    @Test func aFileThatWasReplacedTakesNothing() throws {
        let file = try open()
        try makeFile(at: other, plainRows(1...9))
        #expect(rename(other, path) == 0)
        let bytes = try Data(contentsOf: URL(filePath: path))
        for _ in 0..<2 {
            #expect(throws: StoreError.replaced(path: path, now: nil)) { try file.append(plainRows(4...4)) }
        }
        #expect(try file.rows().rows.map(\.sequence) == [1, 2, 3])
        // A journal there may be that of the other file's writer by now.
        let journal = try Data(contentsOf: URL(filePath: path + "-journal"))
        file.close()
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
        #expect(try Data(contentsOf: URL(filePath: path + "-journal")) == journal)
        #expect(try numbers(path) == Array(1...9))
    }

    @Test func anExactCopyIsAnotherFileAllTheSame() throws {
        let file = try open()
        try FileManager.default.copyItem(atPath: path, toPath: other)
        #expect(rename(other, path) == 0)
        #expect(throws: StoreError.replaced(path: path, now: nil)) { try file.append(plainRows(4...4)) }
        file.close()
        #expect(try numbers(path) == [1, 2, 3])
    }

    /// The one that was open was put aside first.
    @Test func aReplacedFileThatIsElsewhereIsNamed() throws {
        let file = try open()
        #expect(rename(path, other) == 0)
        try makeFile(at: path, plainRows(1...1))
        #expect { try file.append(plainRows(4...4)) } throws: { error in
            "\(error)".contains(other) && error as? StoreError == .replaced(path: path, now: other)
        }
        #expect(try numbers(path) == [1] && numbers(other) == [1, 2, 3])
        // Put back, it takes rows again.
        #expect(rename(other, path) == 0)
        #expect(try file.append(plainRows(4...4)) == nil)
        file.close()
        #expect(try numbers(path) == [1, 2, 3, 4] && folder.contents() == ["one.audit"])
    }

    /// Each with the size and times of the file that was there.
    @Test(arguments: [plainRows(1...2), plainRows(1...3, text: "{ }"), plainRows(1...9), []])
    func aFileThatWasCopiedOverTakesNothing(_ rows: [RecordFile.Row]) throws {
        let file = try open()
        try makeFile(at: other, rows)
        var status = stat()
        stat(path, &status)
        try copy(other, over: path)
        var times = [status.st_atim, status.st_mtim]
        utimensat(AT_FDCWD, path, &times, 0)
        let bytes = try Data(contentsOf: URL(filePath: path))
        var isAccepted = false
        do {
            try file.append(plainRows(4...4))
            isAccepted = true
        } catch {
            #expect(error == .changedUnderneath(path: path))
        }
        // The same rows are the same audit, whatever else is in the file.
        #expect(isAccepted == (rows.map(\.hash) == ["1", "2", "3"]))
        if !isAccepted { #expect(try Data(contentsOf: URL(filePath: path)) == bytes) }
        file.close()
    }

    @Test(arguments: ["", "no database\n"])
    func aFileThatWasOverwrittenTakesNothing(_ text: String) throws {
        let file = try open()
        let kept = try Data(contentsOf: URL(filePath: path))
        try folder.write(text, to: "text")
        try copy(folder.path("text"), over: path)
        #expect(throws: StoreError.changedUnderneath(path: path)) { try file.append(plainRows(4...4)) }
        #expect(try folder.read("one.audit") == text)
        // Its own bytes again, and it takes rows again.
        try kept.write(to: URL(filePath: other))
        try copy(other, over: path)
        #expect(try file.append(plainRows(4...4)) == nil)
        file.close()
        #expect(try numbers(path) == [1, 2, 3, 4])
    }

    @Test func aFileOfFormatOneCopiedOverIsNotMadeNew() throws {
        let file = try open()
        try FormatOneFile(at: other, plainRows(1...9)).queue.close()
        try copy(other, over: path)
        #expect(throws: StoreError.changedUnderneath(path: path)) { try file.append(plainRows(4...4)) }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(contentsOf: URL(filePath: other)))
        file.close()
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(contentsOf: URL(filePath: other)))
    }

    @Test func aRowThatAnotherProgramWroteIsNoticed() throws {
        let file = try open()
        let queue = try DatabaseQueue(path: path)
        try queue.write { _ = try RecordFile.insert(plainRows(4...4), into: $0) }
        #expect(throws: StoreError.changedUnderneath(path: path)) { try file.append(plainRows(4...4)) }
        #expect(try numbers(path) == [1, 2, 3, 4])
    }

    @Test func aTouchDoesNoHarm() throws {
        let file = try open()
        #expect(utimensat(AT_FDCWD, path, nil, 0) == 0)
        #expect(try file.append(plainRows(4...4)) == nil)
        #expect(chmod(path, 0o640) == 0)
        #expect(try file.append(plainRows(5...5)) == nil)
        #expect(link(path, other) == 0)
        #expect(try file.append(plainRows(6...6)) == nil)
        file.close()
        #expect(try numbers(path) == Array(1...6))
    }

    /// Rows of which none was read yet, touched after they were opened.
    @Test func aTouchBeforeAnythingWasReadDoesNoHarm() throws {
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...3))
        try file.append(plainRows(4...4))
        #expect(utimensat(AT_FDCWD, path, nil, 0) == 0)
        try file.append(plainRows(5...5))
        #expect(try numbers(path) == Array(1...5))
    }

    /// The file system gives one file several device numbers, so that what is at the end of it is compared.
    @Test func whereFilesCannotBeToldApartTheirEndsAreCompared() throws {
        var options = RecordFile.Options.test
        options.hasSteadyDevices = false
        let file = try RecordFile.makeAndOpen(at: path, plainRows(1...2), options)
        for number in 3...5 { #expect(try file.append(plainRows(number...number)) == nil) }
        try makeFile(at: other, plainRows(1...3))
        #expect(rename(other, path) == 0)
        #expect(throws: StoreError.self) { try file.append(plainRows(6...6)) }
        #expect(try numbers(path) == [1, 2, 3])
    }

    /// Moved in the middle of every commit by another thread, each row is in the file exactly once.
    @Test func aFileThatIsMovedAllTheTimeLosesNoRow() throws {
        var file = try open()
        let (path, folder) = (path, folder.path)
        let moving = OwnThread {
            var now = path
            for turn in 0..<100 {
                let next = "\(folder)/moved\(turn % 7).audit"
                if rename(now, next) == 0 { now = next }
                usleep(4000)
            }
        }
        var written = 3
        while written < 60 {
            do {
                try file.append(plainRows(written + 1...written + 1))
                written += 1
            } catch {
                // Between two looks at it; what was not acknowledged may be in it.
                let rows = try file.rows().rows.map(\.sequence)
                #expect(rows == Array(1...written) || rows == Array(1...written + 1))
                _ = try moving.value()
                let place = try #require(file.lock?.path)
                file.close()
                file = try RecordFile(at: place, .test)
                written = rows.count
            }
        }
        _ = try moving.value()
        try file.append(plainRows(written + 1...written + 1))
        #expect(try numbers(file.path) == Array(1...written + 1))
        file.close()
    }

    @Test func theStoreSaysWhereTheFileIs() throws {
        let store = try makeSmallAudit(at: path)
        #expect(try store.record().order.events.count == 1)
        #expect(rename(path, other) == 0)
        let appended = try store.append([answered("C1", .retaining, "no")], reader: "reader", at: noon)
        #expect(appended.movedTo == other && store.path == other && appended.events.map(\.event.sequence) == [2])
        let record = try store.record()
        #expect(record.faults.isEmpty && record.heads.map(\.event.sequence) == [2])
    }
}
