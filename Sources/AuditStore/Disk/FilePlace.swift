import CFiles
import Glibc

/// A name in a folder. The folder is held open, so that everything happens in the one that was found at first.
final class FilePlace {
    /// As it was given, for messages.
    let path: String
    let name: String
    let folder: Int32

    /// What has the name already.
    enum Occupant {
        /// A device or pipe, which takes what is written to it.
        case stream
        case file(ExistingFile)
    }

    init(_ path: String) throws(NewFileError) {
        let slash = path.lastIndex(of: "/")
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        // A NUL would end the name for the system alone.
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .cannotCreate(path: path, code: EINVAL) }
        guard !["", ".", ".."].contains(name) else { throw .isFolder(path: path) }
        let folder = files_open_folder(parent)
        guard folder >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw .noFolder(path: path, folder: parent) }
            throw .cannotCreate(path: path, code: errno)
        }
        self.path = path
        self.name = name
        self.folder = folder
        for ending in ExistingFile.journalEndings where name.hasSuffix(ending) {
            let audit = String(name.dropLast(ending.count))
            if !audit.isEmpty, exists(audit) {
                throw .isJournalName(path: path, audit: String(path.dropLast(ending.count)))
            }
        }
    }

    deinit { close(folder) }

    /// Nil where the name is free. Throws what nothing is ever written to: links, folders, sockets, disks.
    func occupant() throws(NewFileError) -> Occupant? {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return nil }
            throw .cannotCreate(path: path, code: errno)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(ExistingFile(status))
        case S_IFCHR, S_IFIFO: return .stream
        case S_IFLNK: throw .isLink(path: path)
        case S_IFDIR: throw .isFolder(path: path)
        default: throw .notAFile(path: path)
        }
    }

    /// Whether something in the folder has a name, be it a link that leads nowhere.
    func exists(_ name: String) -> Bool {
        var status = stat()
        return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    }

    /// The code of a failure, or 0. A folder that this user may not list, or whose file system knows no synchronising of
    /// folders, counts as done.
    func synchronize(by calls: FileCalls) -> Int32 {
        guard calls.synchronize(folder) != 0 else { return 0 }
        return errno == EINVAL || errno == EBADF || errno == EROFS ? 0 : errno
    }
}
