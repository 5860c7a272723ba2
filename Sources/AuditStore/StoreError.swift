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
    /// The audit is open for reading only: another process has it, or the file cannot be written.
    case readOnly(path: String, why: String)
    /// A line of an exported record is wrong, or its chain is broken there.
    case badLine(file: String, line: Int, message: String)
    /// No file can be made there.
    case cannotCreate(path: String, detail: String)
    /// The disk or SQLite refused.
    case failed(path: String, detail: String)

    public var description: String {
        switch self {
        case .missing(let path): "\(path): there is no such audit"
        case .exists(let path): "\(path): exists already; choose another name, or move it away first"
        case .notAnAudit(let path, let detail): "\(path): not an audit of this program (\(detail))"
        case .newer(let path): "\(path): made by a newer version of advocacy-audit; open it with that version"
        case .readOnly(let path, let why): "\(path): open for reading only: \(why)"
        case .badLine(let file, let line, let message): "\(file):\(line):1: \(message)"
        case .cannotCreate(let path, let detail): "\(path): cannot be made: \(detail)"
        case .failed(let path, let detail): "\(path): \(detail)"
        }
    }
}
