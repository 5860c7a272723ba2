import Glibc

/// What lies beside an audit's file: the journal of a commit that is under way or was cut short, or the log of format 1.
struct Leftovers: Equatable {
    static let journalEnding = "-journal"
    static let logEnding = "-wal"

    /// Nil if there is none.
    let journal: FileIdentity?
    let log: FileIdentity?
    /// Whether there is something in it. A journal that begins with a zero byte is one that was done with.
    let journalIsFilled: Bool
    let logIsFilled: Bool

    /// Throws where it cannot tell: what may be there must not be passed over.
    init(beside path: String) throws(StoreError) {
        journal = FileIdentity(path: path + Leftovers.journalEnding)
        log = FileIdentity(path: path + Leftovers.logEnding)
        journalIsFilled = try Leftovers.firstByte(of: path + Leftovers.journalEnding) ?? 0 != 0
        logIsFilled = try Leftovers.firstByte(of: path + Leftovers.logEnding) != nil
    }

    /// The endings of those with something in it.
    var filled: [String] {
        (journalIsFilled ? [Leftovers.journalEnding] : []) + (logIsFilled ? [Leftovers.logEnding] : [])
    }

    /// Empties what is filled, and waits until that is on the disk.
    func empty(beside path: String) throws(StoreError) {
        for ending in filled {
            let file = open(path + ending, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            let failed = file < 0 || ftruncate(file, 0) != 0 || fsync(file) != 0
            let code = errno
            if file >= 0 { close(file) }
            if failed { throw StoreError(code: code, path: path + ending, doing: "emptied") }
        }
    }

    private static func firstByte(of path: String) throws(StoreError) -> UInt8? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            let code = errno
            if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(code) { return nil }
            throw StoreError(code: code, path: path, doing: "read")
        }
        defer { close(file) }
        var byte: UInt8 = 0
        let count = read(file, &byte, 1)
        let code = errno
        guard count >= 0 || code == EISDIR else { throw StoreError(code: code, path: path, doing: "read") }
        return count == 1 ? byte : nil
    }
}
