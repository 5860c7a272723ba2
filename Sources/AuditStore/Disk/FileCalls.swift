import CFiles
import Glibc

/// The calls by which a file is made, as values, so that a test can let each of them fail.
struct FileCalls: Sendable {
    var openUnnamed: @Sendable (_ folder: Int32, _ mode: mode_t) -> Int32
    var nameUnnamed: @Sendable (_ file: Int32, _ folder: Int32, _ name: String) -> Int32
    var openNew: @Sendable (_ folder: Int32, _ name: String, _ mode: mode_t) -> Int32
    var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int
    var synchronize: @Sendable (_ file: Int32) -> Int32
    /// Fails where the new name is taken.
    var renameToNew: @Sendable (_ folder: Int32, _ old: String, _ new: String) -> Int32
    var link: @Sendable (_ folder: Int32, _ old: String, _ new: String) -> Int32
    var rename: @Sendable (_ folder: Int32, _ old: String, _ new: String) -> Int32

    static let system = FileCalls(
        openUnnamed: { files_open_unnamed($0, $1) },
        nameUnnamed: { files_name_unnamed($0, $1, $2) },
        openNew: { openat($0, $1, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, $2) },
        write: { Glibc.write($0, $1, $2) },
        synchronize: { fsync($0) },
        renameToNew: { files_rename_without_replacing($0, $1, $2) },
        link: { linkat($0, $1, $0, $2, 0) },
        rename: { renameat($0, $1, $0, $2) })

    /// Writes all of it, however many calls that takes; the code of the one that failed, or 0.
    func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = write(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if count > 0 {
                    done += count
                } else if count == 0 {
                    return EIO
                } else if errno == EAGAIN {
                    var wanted = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
                    poll(&wanted, 1, -1)
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
    }
}
