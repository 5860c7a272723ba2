import Glibc

/// An exclusive lock on a file, held as long as the value lives: what keeps a second process to reading only.
///
/// `flock`, not SQLite's own locks: those are held for a transaction, this for as long as the audit is open. The file
/// descriptor must outlive the database connection, because closing any descriptor of a file drops SQLite's locks on it.
final class FileLock: Sendable {
    let descriptor: Int32

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    enum Attempt {
        case taken(FileLock)
        /// Another process has it.
        case held
        /// The file cannot be opened for writing, or not locked: the system's code.
        case failed(Int32)
    }

    static func take(path: String) -> Attempt {
        ProcessLock.holding {
            let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
            guard descriptor >= 0 else { return .failed(errno) }
            var code: Int32 = 0
            // One that only asks whether there is a lock takes it for a moment.
            for _ in 0..<5 {
                if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .taken(FileLock(descriptor: descriptor)) }
                code = errno
                usleep(10_000)
            }
            close(descriptor)
            return code == EWOULDBLOCK ? .held : .failed(code)
        }
    }

    /// Whether somebody has the file open for writing.
    static func isHeld(path: String) -> Bool {
        ProcessLock.holding {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
            guard descriptor >= 0 else { return false }
            defer { close(descriptor) }
            return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
        }
    }

    /// Where the locked file is now; nil if it was deleted, or the system cannot tell.
    var path: String? {
        // It may be moved between the question and the look there.
        for _ in 0..<5 {
            guard let path = namedBySystem, let ours = FileIdentity(descriptor: descriptor) else { return nil }
            if FileIdentity(path: path)?.isSameFile(as: ours) == true { return path }
            if ours.isDeleted { return nil }
        }
        return nil
    }

    private var namedBySystem: String? {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/fd/\(descriptor)", &bytes, bytes.count)
        guard count > 0, count < bytes.count else { return nil }
        return String(validating: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// "sqlite3 (process 4711)": who keeps SQLite from writing to the file by a lock of its own; nil if nobody is known.
    var holderOfSQLiteLock: String? {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK), lock.l_pid > 0 else { return nil }
        guard let file = fopen("/proc/\(lock.l_pid)/comm", "r") else { return "process \(lock.l_pid)" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = fread(&bytes, 1, bytes.count, file)
        let name = String(decoding: bytes[..<count].prefix { $0 >= 0x20 }, as: UTF8.self)
        return "\(name) (process \(lock.l_pid))"
    }

    deinit {
        let descriptor = descriptor
        _ = ProcessLock.holding { close(descriptor) }
    }
}
