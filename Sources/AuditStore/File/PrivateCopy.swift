import Glibc

/// A copy of an audit, with or without what lies beside it, in a folder that only this user may enter; gone with this value.
/// Its name holds the number of the process, so that a later start can tell what a kill left.
final class PrivateCopy {
    /// With what the names of these folders begin; the number of the process follows.
    static let prefix = "advocacy-audit-copy-"

    private let folder: String
    let path: String

    /// - Parameter scratch: the folder in which to make it.
    init(in scratch: String) throws(StoreError) {
        var template = Array((scratch + "/\(PrivateCopy.prefix)\(getpid())-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw StoreError(code: errno, path: scratch, doing: "used for a private copy of the audit")
        }
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        path = folder + "/copy.audit"
    }

    deinit { remove() }

    /// What SQLite has open stays there for it.
    func remove() {
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
        rmdir(folder)
    }

    /// Copies the file and those beside it with the endings; false if another program wrote to one of them meanwhile.
    func take(_ source: String, _ endings: [String]) throws(StoreError) -> Bool {
        func identities() -> [FileIdentity?] { ([""] + endings).map { FileIdentity(path: source + $0) } }
        let before = identities()
        for ending in [""] + endings { try copy(source + ending, to: path + ending) }
        return identities() == before
    }

    private func copy(_ source: String, to target: String) throws(StoreError) {
        let from = open(source, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard from >= 0 else { throw StoreError(code: errno, path: source, doing: "read") }
        defer { close(from) }
        var status = stat()
        // A device has no end, and a pipe none yet.
        guard fstat(from, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .notAnAudit(path: source, detail: "not a file")
        }
        let to = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard to >= 0 else { throw StoreError(code: errno, path: target, doing: "made") }
        defer { close(to) }
        var block = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(from, &block, block.count)
            if count < 0, errno == EINTR { continue }
            if count == 0 { return }
            guard count > 0 else { throw StoreError(code: errno, path: source, doing: "read") }
            let code = FileCalls.system.writeAll(Array(block[..<count]), to: to)
            guard code == 0 else { throw StoreError(code: code, path: target, doing: "written") }
        }
    }

    /// Where a copy is put if nobody says otherwise: this user's folder in memory, else the one for temporary files.
    static let usualScratch: String = {
        for name in ["XDG_RUNTIME_DIR", "TMPDIR"] {
            guard let value = getenv(name).map({ String(cString: $0) }) else { continue }
            if value.hasPrefix("/"), access(value, W_OK | X_OK) == 0 { return value }
        }
        return "/tmp"
    }()
}
