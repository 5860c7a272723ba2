import Foundation
import Support
import Synchronization
import Testing

@testable import AuditStore

/// The making of a file with each of its calls failing in turn: the file is whole, or what was there is as it was, and
/// nothing else lies in the folder.
@Suite struct NewFileFaultTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path("figures.csv") }
    private let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What a file system can do towards placing a file.
    enum FileSystem: CaseIterable {
        case full, withoutUnnamed, withoutNamingUnnamed, withLinksAlone, withPlainRenameAlone

        var calls: FileCalls {
            var calls = FileCalls.system
            if self == .withoutNamingUnnamed {
                calls.nameUnnamed = { _, _, _ in fail(EPERM) }
            } else if self != .full {
                calls.openUnnamed = { _, _ in fail(EOPNOTSUPP) }
            }
            if self == .withLinksAlone || self == .withPlainRenameAlone {
                calls.renameToNew = { _, _, _ in fail(EINVAL) }
            }
            if self == .withPlainRenameAlone { calls.link = { _, _, _ in fail(EPERM) } }
            return calls
        }
    }

    private func write(_ calls: FileCalls, replacing: NewFile.Replacing = .nothing) throws {
        try NewFile.write(bytes, to: path, mode: 0o600, replacing: replacing, toStreams: true, by: calls)
    }

    private func expectWhole() throws {
        #expect(try Array(Data(contentsOf: URL(filePath: path))) == bytes)
        #expect(try folder.contents() == ["figures.csv"])
    }

    @Test(arguments: FileSystem.allCases)
    func everyKindOfFileSystemTakesANewFileAndKeepsAnOldOne(_ system: FileSystem) throws {
        try write(system.calls)
        try expectWhole()
        try folder.write("old", to: "figures.csv")
        #expect(throws: NewFileError.exists(path: path)) { try write(system.calls) }
        #expect(try folder.read("figures.csv") == "old")
        try write(system.calls, replacing: .ordinaryFile(except: []))
        try expectWhole()
    }

    /// One that comes between the look and the placing.
    @Test(arguments: FileSystem.allCases)
    func aFileThatComesThereMeanwhileIsKept(_ system: FileSystem) throws {
        for old in [nil, "old"] {
            try? FileManager.default.removeItem(atPath: path)
            if let old { try folder.write(old, to: "figures.csv") }
            var calls = system.calls
            let path = path
            calls.synchronize = { file in
                unlink(path)
                symlink("elsewhere", path)
                return fsync(file)
            }
            #expect(throws: NewFileError.self) {
                try write(calls, replacing: old == nil ? .nothing : .ordinaryFile(except: []))
            }
            #expect(try folder.contents() == ["figures.csv"])
            #expect(access(folder.path("elsewhere"), F_OK) != 0)
        }
    }

    @Test(arguments: FileSystem.allCases)
    func shortWritesAndInterruptionsAreGoneOnWith(_ system: FileSystem) throws {
        var calls = system.calls
        let count = Mutex(0)
        calls.write = { file, bytes, size in
            let number = count.withLock { number in
                number += 1
                return number
            }
            if number.isMultiple(of: 3) { return fail(EINTR) }
            return Glibc.write(file, bytes, min(size, 1_000))
        }
        try write(calls)
        try expectWhole()
    }

    @Test(arguments: FileSystem.allCases, [ENOSPC, EIO, EROFS, EDQUOT, EFBIG])
    func whicheverCallFailsNothingIsLeftBehind(_ system: FileSystem, _ code: Int32) throws {
        for old in [nil, "old"] {
            // The first, second, … call of all fails, until the work has no call of that number.
            var number = 1
            var failed = true
            while failed {
                try? FileManager.default.removeItem(atPath: path)
                if let old { try folder.write(old, to: "figures.csv") }
                let fault = Fault(at: number, code: code)
                do {
                    try write(
                        fault.breaking(system.calls), replacing: old == nil ? .nothing : .ordinaryFile(except: []))
                    try expectWhole()
                } catch let error as NewFileError {
                    #expect("\(error)".hasPrefix("\(path): "))
                    let isReplaced = old != nil && fault.isAfterReplacing
                    #expect(try folder.contents() == (old == nil ? [] : ["figures.csv"]), "\(fault.broken)")
                    if old != nil, !isReplaced { #expect(try folder.read("figures.csv") == "old") }
                    if isReplaced { try expectWhole() }
                }
                failed = fault.broken != nil
                number += 1
            }
            #expect(number > 4)
        }
    }
}

/// Lets one call fail, counted over all calls.
private final class Fault: Sendable {
    private struct State {
        var count = 0
        var broken: String?
        var hasRenamed = false
        var isAfterReplacing = false
    }

    private let number: Int
    private let code: Int32
    private let state = Mutex(State())

    init(at number: Int, code: Int32) {
        self.number = number
        self.code = code
    }

    var broken: String? { state.withLock { $0.broken } }
    /// The folder could not be synchronised after the old file was put out of its place.
    var isAfterReplacing: Bool { state.withLock { $0.isAfterReplacing } }

    private func strikes(_ name: String) -> Bool {
        state.withLock { state in
            state.count += 1
            guard state.count == number else { return false }
            state.broken = name
            state.isAfterReplacing = name == "synchronize" && state.hasRenamed
            return true
        }
    }

    func breaking(_ calls: FileCalls) -> FileCalls {
        FileCalls(
            openUnnamed: { self.strikes("openUnnamed") ? fail(self.code) : calls.openUnnamed($0, $1) },
            nameUnnamed: { self.strikes("nameUnnamed") ? fail(self.code) : calls.nameUnnamed($0, $1, $2) },
            openNew: { self.strikes("openNew") ? fail(self.code) : calls.openNew($0, $1, $2) },
            write: { self.strikes("write") ? fail(self.code) : calls.write($0, $1, $2) },
            synchronize: { self.strikes("synchronize") ? fail(self.code) : calls.synchronize($0) },
            renameToNew: { self.strikes("renameToNew") ? fail(self.code) : calls.renameToNew($0, $1, $2) },
            link: { self.strikes("link") ? fail(self.code) : calls.link($0, $1, $2) },
            rename: {
                if self.strikes("rename") { return fail(self.code) }
                let result = calls.rename($0, $1, $2)
                self.state.withLock { $0.hasRenamed = result == 0 }
                return result
            })
    }
}

/// As a call that failed.
private func fail<Result: FixedWidthInteger & SignedInteger>(_ code: Int32) -> Result {
    errno = code
    return -1
}
