import GRDB
import Glibc

/// How a file is opened by SQLite.
enum Access {
    /// To write: write-ahead log, every commit through to the disk.
    case writing
    /// To look, where the folder can be written. The connection is an ordinary one that refuses to write: one that SQLite
    /// itself holds to reading would leave the files of its log behind.
    case looking
    /// To look where nothing can be written and no log lies beside the file, so that nobody else is writing either.
    case lookingAtACopy
    /// To look where nothing can be written, but a log lies beside the file.
    case lookingThroughALog

    static func looking(at path: String) -> Access {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        if access(path, W_OK) == 0, access(folder, W_OK) == 0 { return .looking }
        return access(path + "-wal", F_OK) == 0 ? .lookingThroughALog : .lookingAtACopy
    }

    func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        // Longer than any commit of one answer takes; a reader never blocks on the write-ahead log.
        configuration.busyMode = .timeout(5)
        switch self {
        case .writing:
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
            }
        case .looking:
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = 1") }
        case .lookingThroughALog: configuration.readonly = true
        case .lookingAtACopy:
            configuration.readonly = true
            return try DatabaseQueue(path: Access.address(path) + "?immutable=1", configuration: configuration)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// The path as a `file:` address, in which all but plain characters are written as their bytes.
    private static func address(_ path: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.~".utf8)
        let hex = Array("0123456789ABCDEF")
        return "file:"
            + path.utf8.map { byte in
                plain.contains(byte)
                    ? String(Unicode.Scalar(byte)) : "%" + String(hex[Int(byte >> 4)]) + String(hex[Int(byte & 15)])
            }.joined()
    }
}
