import AuditStore
import Glibc

/// A folder in memory, for the text that the person's editor works on: this user's alone, and gone with this value. What a
/// crash left of one is removed by the next start.
final class NoteFolder {
    let file: String
    private let path: String
    /// Locked as long as the program lives, whatever ends it.
    private let lock: Int32

    private static let prefix = "advocacy-audit-note-"
    /// Those of the private copies of an audit, which the store makes, are removed with them.
    private static let prefixes = [prefix, AuditStore.prefixOfCopies]

    /// Where there is room in memory, then where temporary files lie.
    private static var parents: [String] {
        let runtime = World.environment("XDG_RUNTIME_DIR").flatMap { $0.hasPrefix("/") ? $0 : nil }
        return [runtime, "/dev/shm", World.environment("TMPDIR") ?? "/tmp"].compactMap { $0 }
    }

    /// In the first place that takes it.
    static func make(holding text: String) throws(Failure) -> NoteFolder {
        var refusal = Failure(.noPlaceForNote)
        for parent in parents {
            do throws(Failure) {
                return try NoteFolder(in: parent, holding: text)
            } catch {
                refusal = error
            }
        }
        throw refusal
    }

    private init(in parent: String, holding text: String) throws(Failure) {
        var template = Array("\(parent)/\(NoteFolder.prefix)\(getpid())-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(.noTemporaryFolder(errno), parent)
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        file = path + "/note.txt"
        lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        flock(lock, LOCK_EX | LOCK_NB)
        try OutputFile(file).write(text, mode: 0o600)
    }

    deinit {
        Files.removeFolder(path)
        close(lock)
    }

    /// Removes the folders of this user's programs that ended without doing so themselves.
    static func removeLeftOvers() {
        for parent in parents {
            for name in Files.names(in: parent, beginningWith: prefixes) where isLeftOver(name) {
                let path = parent + "/" + name
                let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
                guard folder >= 0 else { continue }
                defer { close(folder) }
                var status = stat()
                guard fstat(folder, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o777 == 0o700,
                    flock(folder, LOCK_EX | LOCK_NB) == 0
                else { continue }
                Files.removeFolder(path)
            }
        }
    }

    /// A name as `init` gives it, with the number of a process that lives no more.
    private static func isLeftOver(_ name: String) -> Bool {
        guard let prefix = prefixes.first(where: name.hasPrefix) else { return false }
        let parts = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 6, let process = Int32(parts[0]), process > 0 else {
            return false
        }
        return kill(process, 0) != 0 && errno == ESRCH
    }
}
