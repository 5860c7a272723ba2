import Glibc

/// What is written straight: a device, a pipe, or a descriptor that the program was started with.
enum OutputStream {
    /// The descriptor that `/dev/stdout`, `/dev/fd/3`, `/proc/self/fd/3` and the like name; nil for any other path, and for
    /// one that this program opened for itself (an audit is among those).
    static func descriptor(named path: String) -> Int32? {
        if path == "/dev/stdout" { return STDOUT_FILENO }
        if path == "/dev/stderr" { return STDERR_FILENO }
        for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
            guard let number = Int32(path.dropFirst(folder.count)), number >= 0 else { return nil }
            let flags = fcntl(number, F_GETFD)
            return flags >= 0 && flags & FD_CLOEXEC == 0 ? number : nil
        }
        return nil
    }

    static func write(_ bytes: [UInt8], to place: FilePlace, by calls: FileCalls) throws(NewFileError) {
        // Without waiting for somebody to read from a pipe, which may be for ever.
        let file = openat(place.folder, place.name, O_WRONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else {
            throw errno == ENXIO ? .noReader(path: place.path) : .cannotCreate(path: place.path, code: errno)
        }
        defer { close(file) }
        // What was put there in the meantime is not written over.
        var status = stat()
        guard fstat(file, &status) == 0, [S_IFCHR, S_IFIFO].contains(status.st_mode & S_IFMT) else {
            throw .exists(path: place.path)
        }
        try write(bytes, to: file, named: place.path, by: calls)
    }

    static func write(
        _ bytes: [UInt8], to file: Int32, named path: String, by calls: FileCalls
    ) throws(NewFileError) {
        if ExistingFile.isAudit(beginning(of: file)) { throw .isAudit(path: path) }
        let code = calls.writeAll(bytes, to: file)
        guard code == 0 else { throw .failed(path: path, code: code) }
    }

    /// The first bytes of an ordinary file behind a descriptor, which may be open for writing alone.
    private static func beginning(of file: Int32) -> [UInt8] {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
        let again = open("/proc/self/fd/\(file)", O_RDONLY | O_CLOEXEC)
        guard again >= 0 else { return [] }
        defer { close(again) }
        var bytes = [UInt8](repeating: 0, count: 72)
        let count = read(again, &bytes, bytes.count)
        return Array(bytes[..<max(0, count)])
    }
}
