import Glibc

/// Which file something is, and how it stood at one moment.
struct FileIdentity: Equatable, Sendable {
    private let device: dev_t
    let inode: UInt64
    private let size: off_t
    /// When its bytes, and when its bytes or anything else of it, were last changed: seconds and nanoseconds.
    private let times: [Int]
    /// Whether it has no name any more.
    let isDeleted: Bool

    /// Nil if there is no file of that name. Links are followed.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = status.st_dev
        inode = UInt64(status.st_ino)
        size = status.st_size
        isDeleted = status.st_nlink == 0
        times = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }

    func isSameFile(as other: FileIdentity) -> Bool { device == other.device && inode == other.inode }

    /// Whether the two have one inode number, though perhaps not one device.
    func hasNumber(of other: FileIdentity) -> Bool { inode == other.inode }
}
