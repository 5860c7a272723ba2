import Glibc

/// Held by this process around every use of an audit's file: a transaction, and what opens and closes the file.
///
/// SQLite's locks are POSIX locks, which a process loses on a file as soon as it closes *any* descriptor of that file. So
/// while one part of the process is in a transaction, no other may open and close the audit, be it only to look at its
/// first bytes. Recursive; held for milliseconds.
final class ProcessLock: @unchecked Sendable {
    static let shared = ProcessLock()

    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    private init() {
        var attributes = pthread_mutexattr_t()
        pthread_mutexattr_init(&attributes)
        pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_RECURSIVE))
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, &attributes)
        pthread_mutexattr_destroy(&attributes)
    }

    static func holding<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        pthread_mutex_lock(shared.mutex)
        defer { pthread_mutex_unlock(shared.mutex) }
        return try body()
    }
}
