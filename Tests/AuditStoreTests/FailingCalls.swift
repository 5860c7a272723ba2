import CSupport
import Glibc
import GRDBSQLite

/// Lets the calls by which SQLite changes files on this thread fail, from one of them on or that one alone.
enum FailingCalls {
    private static let areInPlace: Bool = {
        guard let unix = sqlite3_vfs_find(nil), let set = unix.pointee.xSetSystemCall else { return false }
        let write: @convention(c) (Int32, UnsafeRawPointer?, Int) -> Int = support_write
        let pwrite: @convention(c) (Int32, UnsafeRawPointer?, Int, off_t) -> Int = support_pwrite
        let ftruncate: @convention(c) (Int32, off_t) -> Int32 = support_ftruncate
        let unlink: @convention(c) (UnsafePointer<CChar>?) -> Int32 = support_unlink
        // Which of the three it writes by depends on how it was built; it knows those it does not use.
        let calls = [
            ("write", unsafeBitCast(write, to: sqlite3_syscall_ptr.self)),
            ("pwrite", unsafeBitCast(pwrite, to: sqlite3_syscall_ptr.self)),
            ("pwrite64", unsafeBitCast(pwrite, to: sqlite3_syscall_ptr.self)),
            ("ftruncate", unsafeBitCast(ftruncate, to: sqlite3_syscall_ptr.self)),
            ("unlink", unsafeBitCast(unlink, to: sqlite3_syscall_ptr.self)),
        ]
        return calls.allSatisfy { set(unix, $0.0, $0.1) == SQLITE_OK }
    }()

    /// - Parameters:
    ///   - after: how many calls work before.
    ///   - lasting: whether all fail from there on: what is on the disk then stays as it is, as when the program is killed.
    /// - Returns: whether a call failed.
    static func during(
        after: Int, _ error: Int32 = EIO, lasting: Bool, _ body: () throws -> Void
    ) rethrows -> Bool {
        precondition(areInPlace)
        support_fail_calls(after, error, lasting ? 1 : 0)
        defer { support_fail_calls(-1, 0, 0) }
        try body()
        return support_calls_made() > after
    }
}
