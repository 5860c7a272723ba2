import CSupport
import Foundation
import GRDB
import Support
import Testing

@testable import AuditStore

/// Looking changes nothing, in a file or beside it, and keeps nobody from writing.
@Suite struct LookingTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws { folder = try TemporaryFolder() }

    private func look() throws {
        let file = try RecordFile(at: path, .looking)
        #expect(try file.rows().rows.map(\.sequence) == [1, 2, 3])
        #expect(try file.integrityFaults() == [])
        #expect(throws: StoreError.readOnly(path: path, why: "asked for")) { try file.append(plainRows(4...4)) }
        file.close()
    }

    @Test func aFileThatNobodyHasOpen() throws {
        try makeFile(at: path, plainRows(1...3))
        let before = try FolderSnapshot(folder.path)
        try look()
        #expect(try FolderSnapshot(folder.path) == before)
    }

    @Test func aFileThatIsOpenForWriting() throws {
        let writer = try RecordFile.makeAndOpen(at: path, plainRows(1...2))
        try writer.append(plainRows(3...3))
        let before = try FolderSnapshot(folder.path)
        try look()
        #expect(try FolderSnapshot(folder.path) == before)
        try writer.append(plainRows(4...4))
    }

    @Test func aFolderThatTakesNothing() throws {
        try makeFile(at: path, plainRows(1...3))
        #expect(chmod(path, 0o400) == 0 && chmod(folder.path, 0o500) == 0)
        defer { chmod(folder.path, 0o700) }
        let before = try FolderSnapshot(folder.path)
        try look()
        #expect(try FolderSnapshot(folder.path) == before)
    }

    @Test func aFileBesideAnEmptyLog() throws {
        try makeFile(at: path, plainRows(1...3))
        try folder.write("", to: "one.audit-wal")
        let before = try FolderSnapshot(folder.path)
        try look()
        #expect(try FolderSnapshot(folder.path) == before)
        let writer = try RecordFile(at: path, .test)
        try writer.append(plainRows(4...4))
        writer.close()
        #expect(try folder.contents() == ["one.audit", "one.audit-wal"] && folder.read("one.audit-wal").isEmpty)
        #expect(try numbers(path) == [1, 2, 3, 4])
    }

    /// A commit between two pieces of a long record is neither held up nor half seen.
    @Test func aWriterIsNotHeldUpByOneThatReads() throws {
        let writer = try RecordFile.makeAndOpen(at: path, plainRows(1...2500))
        let reader = try RecordFile(at: path, .looking)
        #expect(try reader.rows().rows.count == 2500)
        try writer.append(plainRows(2501...2502))
        #expect(try reader.rows().rows.map(\.sequence) == Array(1...2502))
        writer.close()
        #expect(try reader.rows().rows.count == 2502)
    }

    /// While somebody writes all the time, each look is a beginning of what was written.
    @Test func looksWhileAnotherThreadWrites() throws {
        try makeFile(at: path, plainRows(1...1500))
        let path = path
        let writing = OwnThread {
            let writer = try RecordFile(at: path, .test)
            for number in 1501...1600 { try writer.append(plainRows(number...number)) }
            writer.close()
        }
        var seen = 0
        while seen < 1600 {
            let rows = try RecordFile(at: path, .looking).rows().rows
            #expect(rows.map(\.sequence) == Array(1...max(1, rows.count)) && rows.count >= seen)
            seen = rows.count
        }
        _ = try writing.value()
    }

    @Test func aTableMadeAnewBeginsAnew() throws {
        try makeFile(at: path, plainRows(1...2500))
        let reader = try RecordFile(at: path, .looking)
        #expect(try reader.rows().rows.count == 2500)
        try tampering(path) { try $0.execute(sql: "CREATE INDEX other ON event (hash)") }
        #expect(try reader.rows().rows.count == 2500)
    }

    @Test func lookersDoNotHoldTheLock() throws {
        try makeFile(at: path, plainRows(1...3))
        let lookers = try (0..<3).map { _ in try RecordFile(at: path, .looking) }
        let writer = try RecordFile(at: path, .test)
        #expect(writer.readOnlyReason == nil)
        let second = try RecordFile(at: path, .test)
        #expect(second.readOnlyReason?.contains("another process") == true)
        // The second holder's going does not take the first one's hold away.
        second.close()
        #expect(try RecordFile(at: path, .test).readOnlyReason?.contains("another process") == true)
        try writer.append(plainRows(4...4))
        #expect(try lookers.map { try $0.rows().rows.count } == [4, 4, 4])
    }

    /// A process loses its POSIX locks on a file when it closes any descriptor of it: one that looks here waits until the
    /// transaction is over.
    @Test func lookingInTheSameProcessDropsNoLock() throws {
        let writer = try RecordFile.makeAndOpen(at: path, plainRows(1...3))
        let path = path
        let looking = try ProcessLock.holding {
            try writer.opened.connection.write { database in
                let looking = OwnThread { try numbers(path) }
                usleep(30_000)
                // The byte of SQLite's lock of who is going to write.
                #expect(support_hold_lock(path, Int16(F_WRLCK), 0x4000_0001, 1) == -EAGAIN)
                return looking
            }
        }
        #expect(try looking.value() == [1, 2, 3])
    }

    @Test func aFileOnTheNetworkIsNotWritten() throws {
        try makeFile(at: path, plainRows(1...3))
        var options = RecordFile.Options.test
        options.fileSystem = { _ in FileSystem(magic: 0x6969, name: nil) }
        let file = try RecordFile(at: path, options)
        #expect(file.readOnlyReason?.contains("network file system (NFS)") == true)
        #expect(try file.rows().rows.count == 3)
        #expect(throws: StoreError.self) { try file.append(plainRows(4...4)) }
    }

    @Test(
        arguments: [
            (0x6969, nil, "NFS"), (0xFF53_4D42, nil, "CIFS"), (0xFE53_4D42, nil, "SMB"), (0x517B, nil, "SMB"),
            (0x0102_1997, nil, "9P"), (0x6573_5546, "fuse.sshfs", "sshfs"), (0x6573_5546, "fuse.rclone", "rclone"),
            (0x6573_5546, "fuse", "fuse"), (0x6573_5546, "fuseblk", nil), (0x6573_5546, "fuse.gocryptfs", nil),
            (0x6573_5546, nil, nil), (0xEF53, nil, nil), (0x0102_1994, nil, nil), (0x9123_683E, nil, nil),
            (0x794C_7630, nil, nil), (0, nil, nil),
        ] as [(UInt, String?, String?)])
    func whatCountsAsNetwork(_ magic: UInt, _ name: String?, _ network: String?) {
        #expect(FileSystem(magic: magic, name: name).network == network)
    }

    @Test func theFileSystemOfThisMachineIsKnown() {
        #expect(FileSystem(of: "/proc").magic == 0x9FA0)
        #expect(FileSystem(of: "/proc").network == nil && FileSystem(of: folder.path).network == nil)
        #expect(FileSystem(of: "/no/such/place").network == nil)
    }
}
