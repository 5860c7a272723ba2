import Glibc

/// An ordinary file that may be put out of its place, told from any other by device and inode.
struct ExistingFile: Equatable {
    private let device: dev_t
    private let inode: ino_t
    private let size: off_t
    private let changed: [Int]
    let mode: mode_t
    let group: gid_t

    init(_ status: stat) {
        device = status.st_dev
        inode = status.st_ino
        size = status.st_size
        changed = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        mode = status.st_mode & 0o777
        group = status.st_gid
    }

    /// What SQLite may keep beside a file.
    static let journalEndings = ["-journal", "-wal", "-shm"]

    /// Throws why not.
    func mayBeReplaced(_ replacing: NewFile.Replacing, at place: FilePlace) throws(NewFileError) {
        switch replacing {
        case .nothing: throw .exists(path: place.path)
        case .ordinaryFile(let inputs):
            // First of all: an audit that is open in this process must not be opened and closed by another descriptor,
            // which would drop SQLite's locks on it.
            if inputs.contains(where: isNamed) { throw .isInput(path: place.path) }
            let beginning = try bytes(atMost: 72, at: place)
            let hasJournal = ExistingFile.journalEndings.contains { place.exists(place.name + $0) }
            if hasJournal || ExistingFile.isAudit(beginning) { throw .isAudit(path: place.path) }
        case .file(let held):
            let inPlace = try bytes(atMost: held.count + 1, at: place)
            guard inPlace == held else { throw .changed(path: place.path) }
        }
        // A file that is held against writing is held against this, though its folder would allow it.
        guard faccessat(place.folder, place.name, W_OK, AT_EACCESS) == 0 else {
            throw errno == EACCES ? .isReadOnly(path: place.path) : .cannotCreate(path: place.path, code: errno)
        }
    }

    /// Whether the first bytes are those of SQLite with the application id of an audit.
    static func isAudit(_ bytes: [UInt8]) -> Bool {
        let identifier = (0..<4).map { UInt8(truncatingIfNeeded: AuditMark.applicationId >> (24 - 8 * $0)) }
        return bytes.count >= 72 && bytes.starts(with: Array("SQLite format 3\0".utf8))
            && bytes[68..<72] == identifier[...]
    }

    private func isNamed(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_dev == device && status.st_ino == inode
    }

    private func bytes(atMost count: Int, at place: FilePlace) throws(NewFileError) -> [UInt8] {
        let file = openat(place.folder, place.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw .cannotCreate(path: place.path, code: errno) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let read = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress.map { $0 + done }, count - done) }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw .cannotCreate(path: place.path, code: errno) }
            if read == 0 { break }
            done += read
        }
        return Array(bytes[..<done])
    }
}
