import GRDB
import GRDBSQLite
import Glibc

/// A value as SQLite holds it, whatever the column was to hold.
enum StoredValue: Hashable {
    case null
    case integer(Int)
    case real
    case text(String)
    /// Text that is no UTF-8.
    case garbled
    case blob

    var text: String? { if case .text(let value) = self { value } else { nil } }
    var integer: Int? { if case .integer(let value) = self { value } else { nil } }

    /// "empty", "a number": what is there, for a message.
    var kind: String {
        switch self {
        case .null: "missing"
        case .integer: "a whole number"
        case .real: "a number with a fraction"
        case .text: "text"
        case .garbled: "no UTF-8 text"
        case .blob: "raw bytes"
        }
    }
}

/// A statement run through SQLite's own calls. GRDB's rows end the process on a value of another kind than the one asked
/// for, and its texts end at a NUL; an audit's file may hold anything.
final class Statement {
    private let connection: OpaquePointer?
    private var handle: OpaquePointer?
    /// Whether the disk could not be read on the way, which SQLite may tell as something else.
    private(set) var metDiskFault = false

    init(_ database: Database, _ sql: String) throws(SQLiteError) {
        connection = database.sqliteConnection
        errno = 0
        try check(sqlite3_prepare_v2(connection, sql, -1, &handle, nil))
    }

    deinit { sqlite3_finalize(handle) }

    /// Binds from the first parameter on, and is ready to step from the beginning.
    func bind(_ values: StoredValue...) throws(SQLiteError) {
        sqlite3_reset(handle)
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        for (index, value) in zip(Int32(1)..., values) {
            switch value {
            case .integer(let value): try check(sqlite3_bind_int64(handle, index, Int64(value)))
            case .text(var value):
                let code = value.withUTF8 { text in
                    text.withMemoryRebound(to: CChar.self) {
                        sqlite3_bind_text64(
                            handle, index, $0.baseAddress ?? UnsafePointer(bitPattern: 1), UInt64($0.count), transient,
                            UInt8(SQLITE_UTF8))
                    }
                }
                try check(code)
            case .null, .real, .garbled, .blob: try check(sqlite3_bind_null(handle, index))
            }
        }
    }

    /// Goes to the next row; false behind the last.
    func step() throws(SQLiteError) -> Bool {
        errno = 0
        let code = sqlite3_step(handle)
        let last = errno
        if last == EIO { metDiskFault = true }
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            // SQLite notes the system's code of most failures, but not of a commit's.
            let noted = sqlite3_system_errno(connection)
            throw SQLiteError(failure(code), systemCode: last == 0 ? noted : last)
        }
    }

    func value(_ column: Int32) -> StoredValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: integer(column).map(StoredValue.integer) ?? .null
        case SQLITE_FLOAT: .real
        case SQLITE_BLOB: .blob
        default: text(column).map(StoredValue.text) ?? .garbled
        }
    }

    /// Nil if there is anything but a whole number.
    func integer(_ column: Int32) -> Int? {
        guard sqlite3_column_type(handle, column) == SQLITE_INTEGER else { return nil }
        return Int(sqlite3_column_int64(handle, column))
    }

    /// Nil if there is anything but text in UTF-8. Where it is the one given, that is handed back, and none is made.
    func text(_ column: Int32, perhaps known: String? = nil) -> String? {
        guard sqlite3_column_type(handle, column) == SQLITE_TEXT, let start = sqlite3_column_text(handle, column) else {
            return nil
        }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
        if let known, known.utf8.withContiguousStorageIfAvailable({ $0.elementsEqual(bytes) }) == true { return known }
        // Nearly all is ASCII, which cannot be wrong.
        return bytes.reduce(0, |) < 0x80
            ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
    }

    private func check(_ code: Int32) throws(SQLiteError) {
        if code != SQLITE_OK { throw SQLiteError(failure(code), lastSystemCode: errno) }
    }

    private func failure(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
    }
}

extension Database {
    /// The values in the first column of all rows.
    func values(_ sql: String) throws -> [StoredValue] {
        let statement = try Statement(self, sql)
        var values: [StoredValue] = []
        while try statement.step() { values.append(statement.value(0)) }
        return values
    }

    func perform(_ sql: String) throws {
        _ = try Statement(self, sql).step()
    }
}
