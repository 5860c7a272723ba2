import Glibc

/// An exclusive lock on a file, held as long as the value lives: what keeps a second process to reading only.
///
/// `flock`, not SQLite's own locks: those are held for a transaction, this for as long as the audit is open. The file
/// descriptor must outlive the database connection, because closing any descriptor of a file drops SQLite's locks on it.
final class FileLock: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// The lock, or nil if another process holds it or the file cannot be written.
    static func take(path: String) -> FileLock? {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        return FileLock(descriptor: descriptor)
    }

    deinit {
        close(descriptor)
    }
}
