import Glibc

/// The folder of what is not recorded yet: this user's alone (0700), as is every file in it (0600).
///
/// Nothing is read or written through a link that stands in its place or in that of a file.
struct DraftFolder {
    private let path: String

    /// Nil where there is neither `$XDG_STATE_HOME` nor a home.
    init?() {
        guard let state = World.stateFolder else { return nil }
        path = state + "/drafts"
    }

    static let ending = ".draft"
    /// More than all that is half-typed comes to.
    private static let largest = 1 << 23
    /// 30 days, in seconds.
    private static let oldest = 30 * 24 * 3600

    /// Puts a file in its place, whole or not at all.
    func write(_ bytes: [UInt8], to name: String) throws(Failure) {
        guard bytes.count <= Self.largest else { throw Failure(.tooMuchHalfTyped, path) }
        let folder = try open(isToWrite: true)
        defer { close(folder) }
        let fresh = ".\(name).\(getpid())"
        unlinkat(folder, fresh, 0)
        let file = openat(folder, fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure() }
        var code: Int32 = 0
        var rest = bytes[...]
        while !rest.isEmpty, code == 0 {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { code = errno }
        }
        if code == 0, fsync(file) != 0 { code = errno }
        close(file)
        if code == 0, renameat(folder, fresh, folder, name) != 0 { code = errno }
        guard code != 0 else { return }
        unlinkat(folder, fresh, 0)
        throw failure(code)
    }

    /// The bytes of an ordinary file of this user's; nil for anything else.
    func read(_ name: String) -> [UInt8]? {
        guard let folder = try? open(isToWrite: false) else { return nil }
        defer { close(folder) }
        let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            (0...Self.largest).contains(Int(status.st_size))
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress.map { $0 + done }, $0.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            done += count
        }
        return bytes
    }

    /// Removes a file, or the link in its place.
    func remove(_ name: String) {
        guard let folder = try? open(isToWrite: false) else { return }
        unlinkat(folder, name, 0)
        close(folder)
    }

    /// Removes the drafts that nobody came back to, and what a killed program left half-written.
    func removeOld() {
        guard let folder = try? open(isToWrite: false) else { return }
        defer { close(folder) }
        for name in Files.names(in: path) where name.hasSuffix(Self.ending) || name.hasPrefix(".") {
            var status = stat()
            guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else {
                continue
            }
            let isOld = time(nil) - status.st_mtim.tv_sec > Self.oldest
            if name.hasPrefix(".") ? isLeftOver(name) : isOld { unlinkat(folder, name, 0) }
        }
    }

    /// A name as `write` gives it, with the number of a process that lives no more.
    private func isLeftOver(_ name: String) -> Bool {
        let parts = name.split(separator: ".")
        guard parts.count == 3, "." + parts[1] == Self.ending, let process = Int32(parts[2]), process > 0 else {
            return false
        }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    /// A descriptor of the folder, which is made where it is to be written.
    private func open(isToWrite: Bool) throws(Failure) -> Int32 {
        if isToWrite { Files.makeFolders(path) }
        let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { throw failure() }
        var status = stat()
        guard fstat(folder, &status) == 0, status.st_uid == geteuid() else {
            close(folder)
            throw failure(EPERM)
        }
        if status.st_mode & 0o077 != 0 { fchmod(folder, 0o700) }
        return folder
    }

    private func failure(_ code: Int32 = errno) -> Failure {
        Failure(.unwritable(code), path)
    }
}
