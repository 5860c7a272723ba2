#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Wording

/// A file that cannot be had at all.
public struct InputFileError: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String
    public let why: Why

    public enum Why: Hashable, Sendable {
        case missing
        /// A folder of its path is none.
        case noFolder
        case noPermission
        /// A folder, a pipe, a device: a table is read more than once.
        case notAFile
        case changedMeanwhile
        /// What the system says of it (errno).
        case system(Int32)
    }

    /// `path` as it was given.
    public init(path: String, why: Why) {
        self.path = path
        self.why = why
    }

    /// There is no such file, rather than one that failed.
    public var isMissing: Bool { why == .missing || why == .noFolder }

    /// In the language being spoken; of the system in the system's.
    public var message: String {
        switch why {
        case .missing: say("No such file or directory")
        case .noFolder: SystemWords.of(ENOTDIR)
        case .noPermission: say("Permission denied")
        case .notAFile: say("not a regular file; it is read more than once, so save it as a file")
        case .changedMeanwhile: say("changed while it was read; export it again to a file that nothing writes to")
        case .system(let code): SystemWords.of(code)
        }
    }

    public var description: String { "\(path): \(message)" }
}

/// What the system calls an error of its own.
enum SystemWords {
    static func of(_ code: Int32) -> String { String(cString: strerror(code)) }
}
