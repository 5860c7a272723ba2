import Foundation
import Support
import Synchronization
import Testing

@testable import AuditStore

/// Files that are made whole or not at all, in true folders.
@Suite struct NewFileTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path("figures.csv") }
    private let bytes = Array("new,figures\n".utf8)

    init() throws {
        folder = try TemporaryFolder()
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    /// Fails with an error that says the path and what to do, and leaves the folder as it is.
    private func refuses(
        _ expected: NewFileError, at path: String, replacing: NewFile.Replacing = .nothing, toStreams: Bool = true
    ) throws {
        let before = try folder.contents()
        #expect(throws: expected) {
            try NewFile.write(bytes, to: path, replacing: replacing, toStreams: toStreams)
        }
        #expect(try folder.contents() == before)
    }

    @Test(arguments: [0o600, 0o644] as [mode_t])
    func aNewFileIsWholeWithItsModeAndAlone(_ mode: mode_t) throws {
        try NewFile.write(bytes, to: path, mode: mode)
        #expect(try folder.read("figures.csv") == "new,figures\n")
        #expect(self.mode(path) == mode)
        #expect(try folder.contents() == ["figures.csv"])
    }

    @Test func anEmptyFileAndAFileOfManyWritesAreMade() throws {
        try NewFile.write([], to: folder.path("empty"))
        let large = (0..<(3 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try NewFile.write(large, to: folder.path("large"))
        #expect(try folder.read("empty") == "")
        #expect(try Array(Data(contentsOf: URL(filePath: folder.path("large")))) == large)
    }

    @Test func aNameOfTheLongestLengthIsTakenAndALongerOneIsNot() throws {
        let longest = folder.path(String(repeating: "n", count: 255))
        try NewFile.write(bytes, to: longest)
        try NewFile.write(bytes, to: longest, replacing: .ordinaryFile(except: []))
        #expect(try folder.contents().count == 1)
        let longer = folder.path(String(repeating: "n", count: 256))
        try refuses(.cannotCreate(path: longer, code: ENAMETOOLONG), at: longer)
    }

    @Test func whatHasTheNameStaysAsItIs() throws {
        try folder.write("old", to: "figures.csv")
        try refuses(.exists(path: path), at: path)
        #expect(try folder.read("figures.csv") == "old")
    }

    @Test(arguments: ["figures.csv", "nowhere", "folder", "link", "pipe"])
    func aLinkIsNeverFollowed(_ target: String) throws {
        try folder.write("old", to: "figures.csv")
        mkdir(folder.path("folder"), 0o755)
        mkfifo(folder.path("pipe"), 0o600)
        symlink("link", folder.path("link"))
        symlink(target, folder.path("pointer"))
        let pointer = folder.path("pointer")
        try refuses(.isLink(path: pointer), at: pointer)
        try refuses(.isLink(path: pointer), at: pointer, replacing: .ordinaryFile(except: []))
        #expect(try folder.read("figures.csv") == "old")
        var status = stat()
        #expect(lstat(pointer, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func nothingBesideThePlaceIsWrittenThrough() throws {
        try folder.write("old", to: "elsewhere")
        symlink("elsewhere", folder.path("figures.csv.partial"))
        try NewFile.write(bytes, to: path)
        #expect(try folder.read("elsewhere") == "old")
    }

    @Test func foldersSocketsAndPathsThatNameNoFileAreRefused() throws {
        mkdir(folder.path("inner"), 0o755)
        for name in ["inner", "inner/", "inner/.", "inner/.."] {
            try refuses(.isFolder(path: folder.path(name)), at: folder.path(name))
        }
        let socket = folder.path("socket")
        try #require(mknod(socket, S_IFSOCK | 0o600, 0) == 0)
        try refuses(.notAFile(path: socket), at: socket, replacing: .ordinaryFile(except: []))
        let missing = folder.path("missing/figures.csv")
        try refuses(.noFolder(path: missing, folder: folder.path("missing")), at: missing)
        try folder.write("", to: "file")
        let below = folder.path("file/figures.csv")
        try refuses(.noFolder(path: below, folder: folder.path("file")), at: below)
        try refuses(.cannotCreate(path: "", code: EINVAL), at: "")
        try refuses(.cannotCreate(path: path + "\0.txt", code: EINVAL), at: path + "\0.txt")
    }

    @Test func anOrdinaryFileIsReplacedIfAskedForAndKeepsItsMode() throws {
        try folder.write("old", to: "figures.csv")
        chmod(path, 0o640)
        link(path, folder.path("second-name"))
        try NewFile.write(bytes, to: path, mode: 0o600, replacing: .ordinaryFile(except: [folder.path("other")]))
        #expect(try folder.read("figures.csv") == "new,figures\n")
        #expect(mode(path) == 0o640)
        #expect(try folder.read("second-name") == "old")
        #expect(try folder.contents() == ["figures.csv", "second-name"])
    }

    @Test func anInputIsNeverReplacedUnderAnyOfItsNames() throws {
        try folder.write("old", to: "input.csv")
        link(folder.path("input.csv"), folder.path("hard.csv"))
        symlink("input.csv", folder.path("soft.csv"))
        for (path, input) in [("input.csv", "soft.csv"), ("hard.csv", "input.csv"), ("input.csv", "hard.csv")] {
            try refuses(
                .isInput(path: folder.path(path)), at: folder.path(path),
                replacing: .ordinaryFile(except: [folder.path(input)]))
        }
        #expect(try folder.read("input.csv") == "old")
    }

    @Test(arguments: ["", "-journal", "-wal", "-shm"])
    func anAuditIsNeverReplaced(_ beside: String) throws {
        if beside.isEmpty {
            try makeSmallAudit(at: path).close()
        } else {
            try folder.write("damaged", to: "figures.csv")
            try folder.write("", to: "figures.csv" + beside)
        }
        let before = try Data(contentsOf: URL(filePath: path))
        try refuses(.isAudit(path: path), at: path, replacing: .ordinaryFile(except: []))
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }

    @Test func nothingIsMadeThatSQLiteWouldTakeForTheJournalOfAnAudit() throws {
        try folder.write("", to: "one.audit")
        for ending in ["-journal", "-wal", "-shm"] {
            let beside = folder.path("one.audit" + ending)
            try refuses(.isJournalName(path: beside, audit: folder.path("one.audit")), at: beside)
            try NewFile.write(bytes, to: folder.path("other" + ending))
        }
    }

    @Test func theFileThatWasReadIsReplacedAndOneChangedSinceIsNot() throws {
        try folder.write("as read", to: "figures.csv")
        try NewFile.write(bytes, to: path, replacing: .file(holding: Array("as read".utf8)))
        #expect(try folder.read("figures.csv") == "new,figures\n")
        for other in ["as rea", "as read ", "As read", ""] {
            try folder.write(other, to: "figures.csv")
            try refuses(.changed(path: path), at: path, replacing: .file(holding: Array("as read".utf8)))
            #expect(try folder.read("figures.csv") == other)
        }
    }

    @Test func aDeviceOrAPipeIsWrittenStraight() throws {
        try NewFile.write(bytes, to: "/dev/null")
        try refuses(.failed(path: "/dev/full", code: ENOSPC), at: "/dev/full")
        try refuses(.notAFile(path: "/dev/null"), at: "/dev/null", toStreams: false)
        let pipe = folder.path("pipe")
        mkfifo(pipe, 0o600)
        try refuses(.noReader(path: pipe), at: pipe)
        let reader = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        try #require(reader >= 0)
        defer { close(reader) }
        try NewFile.write(bytes, to: pipe)
        var read = [UInt8](repeating: 0, count: 100)
        #expect(Glibc.read(reader, &read, read.count) == bytes.count)
        #expect(Array(read[..<bytes.count]) == bytes)
    }

    @Test func aDescriptorIsWrittenStraightUnlessTheProgramOpenedItItself() throws {
        try folder.write("", to: "given")
        for (flags, isGiven) in [(0, true), (O_CLOEXEC, false)] {
            let file = open(folder.path("given"), O_RDWR | O_APPEND | flags)
            try #require(file >= 0)
            defer { close(file) }
            for path in ["/dev/fd/\(file)", "/proc/self/fd/\(file)"] {
                if isGiven {
                    try NewFile.write(bytes, to: path)
                } else {
                    try refuses(.isLink(path: path), at: path)
                }
            }
        }
        #expect(try folder.read("given") == "new,figures\nnew,figures\n")
    }

    @Test func anAuditBehindADescriptorIsNotWritten() throws {
        try makeSmallAudit(at: path).close()
        let before = try Data(contentsOf: URL(filePath: path))
        let file = open(path, O_WRONLY | O_APPEND)
        try #require(file >= 0)
        defer { close(file) }
        try refuses(.isAudit(path: "/dev/fd/\(file)"), at: "/dev/fd/\(file)")
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
}
