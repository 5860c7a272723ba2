import Glibc

/// What the first bytes of a file say of it, read before anything is opened for writing: somebody else's file is told so.
struct AuditHeader: Equatable {
    /// Written by format 1 with a write-ahead log.
    let usesLog: Bool
    /// An empty database of which only a log can tell whether it is an audit, as format 1 left one that was killed early.
    let isBlank: Bool

    /// - Parameter path: links are followed.
    init(of path: String) throws(StoreError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { throw .missing(path: path) }
            throw .failed(path: path, detail: "cannot be read: \(String(cString: strerror(code)))")
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAnAudit(path: path, detail: "not a file") }
        let bytes = try ProcessLock.holding { () throws(StoreError) in try AuditHeader.firstBytes(of: path) }
        try self.init(bytes, size: Int(status.st_size), path: path)
    }

    init(_ bytes: [UInt8], size: Int, path: String) throws(StoreError) {
        if bytes.isEmpty { throw .notAnAudit(path: path, detail: "an empty file") }
        guard bytes.starts(with: Array("SQLite format 3\0".utf8)), bytes.count == AuditHeader.length else {
            throw .notAnAudit(path: path, detail: "not an SQLite file")
        }
        let identifier = bytes[68..<72].reduce(0) { $0 << 8 | Int($1) }
        let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
        usesLog = bytes[18] == 2 || bytes[19] == 2
        isBlank = identifier == 0 && usesLog && size <= pageSize
        guard identifier == AuditMark.applicationId || isBlank else {
            throw AuditHeader.anotherPrograms(path)
        }
    }

    static func anotherPrograms(_ path: String) -> StoreError {
        .notAnAudit(path: path, detail: "SQLite, but another program's")
    }

    private static let length = 100

    private static func firstBytes(of path: String) throws(StoreError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else {
            let code = errno
            let cause = code == EACCES ? "this user may not read it" : String(cString: strerror(code))
            throw .failed(path: path, detail: cause)
        }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: length)
        var status = stat()
        // Not one that was put there in the meantime.
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .notAnAudit(path: path, detail: "not a file")
        }
        let count = pread(file, &bytes, length, 0)
        guard count >= 0 else {
            throw .failed(path: path, detail: "cannot be read: \(String(cString: strerror(errno)))")
        }
        return Array(bytes[..<count])
    }
}
