import Glibc

/// Why a file could not be made or replaced; `description` says what happened and what to do. Nothing was changed then.
public enum NewFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Something of that name exists: a file, or a link, which is not followed.
    case exists(path: String)
    case isLink(path: String)
    case isFolder(path: String)
    /// Something else than a file is there, such as a socket, a disk or (where a file is asked for) a device or pipe.
    case notAFile(path: String)
    /// An audit, or a file with the journal of one beside it.
    case isAudit(path: String)
    /// One of the files that the work reads.
    case isInput(path: String)
    /// The name is that of a journal that SQLite would look for beside the audit.
    case isJournalName(path: String, audit: String)
    /// The file may not be written by this user.
    case isReadOnly(path: String)
    /// The file is no longer the one that was to be replaced.
    case changed(path: String)
    case noFolder(path: String, folder: String)
    /// The pipe has nobody who reads.
    case noReader(path: String)
    /// No file can be made there: the code of the call that failed.
    case cannotCreate(path: String, code: Int32)
    /// The disk refused what was written.
    case failed(path: String, code: Int32)

    public var description: String {
        switch self {
        case .exists(let path): "\(path): exists already; choose another name, or move it away first"
        case .isLink(let path): "\(path): is a link, and links are not written through; name the file itself"
        case .isFolder(let path): "\(path): is a folder; name a file in it"
        case .notAFile(let path): "\(path): is no ordinary file; choose another name"
        case .isAudit(let path): "\(path): is an audit, which nothing replaces; choose another name"
        case .isInput(let path): "\(path): is read for this; choose another name"
        case .isJournalName(let path, let audit):
            "\(path): would be taken for the journal of \(audit); choose another name"
        case .isReadOnly(let path): "\(path): this user may not write over it; choose another name"
        case .changed(let path):
            "\(path): has been changed by another program, and was left as it is; choose another name"
        case .noFolder(let path, let folder):
            "\(path): there is no folder \(folder.isEmpty ? "." : folder); make it first"
        case .noReader(let path): "\(path): nobody reads from this pipe; start the reader first"
        case .cannotCreate(let path, let code): "\(path): cannot be made: \(Self.words(code))"
        case .failed(let path, let code): "\(path): could not be written: \(Self.words(code))"
        }
    }

    private static func words(_ code: Int32) -> String {
        let cause = String(cString: strerror(code))
        return switch code {
        case ENOSPC, EDQUOT: "\(cause); free some space, or choose another place"
        case EROFS: "\(cause); choose another place"
        case EACCES, EPERM: "\(cause); choose a folder that you may write in"
        case ENAMETOOLONG: "\(cause); choose a shorter one"
        case EFBIG: "\(cause); this user or place takes no file of that size"
        default: cause
        }
    }
}
