import GRDB
import Glibc

/// Why a record could not be opened, made or written; `description` says what to do.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no file of that name.
    case missing(path: String)
    /// A file of that name exists already.
    case exists(path: String)
    /// The file is there, but is no audit, or its record cannot be read.
    case notAnAudit(path: String, detail: String)
    /// The file was written by a newer version of this program.
    case newer(path: String)
    /// The file contradicts itself.
    case damaged(path: String, detail: String)
    /// An event of the record is not as it was written; how many others are not either.
    case faulty(path: String, ChainFault, others: Int)
    /// The event that opened the audit cannot be read, and without it no audit can be made of the others.
    case noBeginning(path: String)
    /// A record that was to be merged is of another audit.
    case notOfThisAudit(path: String, other: String)
    /// What a killed program left beside the file does not fit it, and neither is an audit that holds all of the other.
    case undecided(path: String, beside: [String])
    /// The audit is open for reading only: another process has it, or the file cannot be written.
    case readOnly(path: String, why: String)
    /// A line of an exported record is wrong, or its chain is broken there.
    case badLine(file: String, line: Int, message: String)
    /// No file can be made there.
    case cannotMake(NewFileError)
    /// Another program kept the file to itself for as long as one waits.
    case busy(path: String, who: String?)
    case diskFull(path: String)
    /// The file was deleted while it was open.
    case deleted(path: String)
    /// Another file was put in its place while it was open; `now` is where the one that was open is, if it is anywhere.
    case replaced(path: String, now: String?)
    /// Another program wrote to the file while it was open here.
    case changedUnderneath(path: String)
    /// The disk or SQLite refused.
    case failed(path: String, detail: String)

    /// Whether the file that was open takes nothing more, while all that was in it is still at hand.
    public var isOfLostFile: Bool {
        switch self {
        case .deleted, .replaced, .changedUnderneath: true
        default: false
        }
    }

    public var description: String {
        switch self {
        case .missing(let path): "\(path): there is no such audit"
        case .exists(let path): "\(path): exists already; choose another name, or move it away first"
        case .notAnAudit(let path, let detail): "\(path): not an audit of this program (\(detail))"
        case .newer(let path): "\(path): made by a newer version of advocacy-audit; open it with that version"
        case .damaged(let path, let detail):
            "\(path): the file is damaged (\(detail)); keep it as it is, and go on with a backup or with what `recover` "
                + "finds"
        case .faulty(let path, let fault, let others):
            "\(path): \(fault)"
                + (others == 0 ? "" : others == 1 ? ", and one more event" : ", and \(others) more events")
                + "; see `advocacy-audit verify`, and go on with a backup or with what `recover` finds"
        case .noBeginning(let path):
            "\(path): the event that opened the audit cannot be read, so no audit can be made of the rest; --jsonl writes "
                + "what was found as lines, and `merge` takes them into another copy"
        case .notOfThisAudit(let path, let other):
            "\(other): is of another audit than \(path); nothing was taken in"
        case .undecided(let path, let beside):
            "\(path): the file and what a stopped program left beside it do not fit together, and neither can be trusted "
                + "alone; keep both (\(beside.map { path + $0 }.joined(separator: ", "))), and go on with a backup or with "
                + "what `recover` finds"
        case .readOnly(let path, let why): "\(path): open for reading only: \(why)"
        case .badLine(let file, let line, let message): "\(file):\(line):1: \(message)"
        case .cannotMake(let error): error.description
        case .busy(let path, let who):
            "\(path): \(who ?? "another program") is using the file and does not let go of it; close it there, and try "
                + "again"
        case .diskFull(let path): "\(path): the disk is full; free some space, and try again"
        case .deleted(let path):
            "\(path): the file was deleted while it was open, and takes nothing more; write what is open here to a new file"
        case .replaced(let path, let now):
            "\(path): another file was put in its place while it was open"
                + (now.map { ", and the one that was open is now \($0)" } ?? "")
                + "; write what is open here to a new file, and merge the two"
        case .changedUnderneath(let path):
            "\(path): another program wrote to the file while it was open; write what is open here to a new file, and merge "
                + "the two"
        case .failed(let path, let detail): "\(path): \(detail)"
        }
    }

    /// What the system refused.
    init(code: Int32, path: String, doing: String) {
        switch code {
        case ENOSPC, EDQUOT: self = .diskFull(path: path)
        case EFBIG:
            self = .failed(path: path, detail: "could not be \(doing): this user or place takes no file of that size")
        case EROFS: self = .failed(path: path, detail: "could not be \(doing): the disk can only be read")
        case EIO:
            self = .failed(path: path, detail: "could not be \(doing): the disk reports a fault; use another disk")
        default: self = .failed(path: path, detail: "could not be \(doing): \(String(cString: strerror(code)))")
        }
    }

    /// What SQLite refused.
    init(_ error: any Error, path: String, doing: String = "read", who: String? = nil) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? SQLiteError else {
            self = .failed(path: path, detail: "could not be \(doing): \(error)")
            return
        }
        switch error.code.primaryResultCode {
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path, who: who)
        case .SQLITE_CORRUPT where error.isOfTheSystem, .SQLITE_NOTADB where error.isOfTheSystem:
            self.init(code: EIO, path: path, doing: doing)
        // It looks for the journal that it could not make, and is told that there is none.
        case .SQLITE_CANTOPEN where doing == "written" && error.systemCode == ENOENT:
            self = .failed(
                path: path,
                detail:
                    "could not be written: no journal can be made beside it; see whether the disk is full or can only be "
                    + "read, and whether you may write in the folder")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: self = .damaged(path: path, detail: error.message)
        case .SQLITE_IOERR, .SQLITE_CANTOPEN:
            // What SQLite closes then may be noted last.
            let code = [0, EBADF].contains(error.systemCode) ? EIO : error.systemCode
            self.init(code: code, path: path, doing: doing)
        case .SQLITE_READONLY: self.init(code: EROFS, path: path, doing: doing)
        default: self = .failed(path: path, detail: "could not be \(doing): \(error.message)")
        }
    }
}
