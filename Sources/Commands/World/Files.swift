import Audit
import Glibc
import JSON
import TextUI

/// Whole files in and out, with errors that name the file.
package enum Files {
    /// More than any file has that this program reads whole.
    package static let largest = 1 << 30

    /// All the bytes of a file or a pipe. Status 66 if there is no such file, 74 if it cannot be read or has more than
    /// `largest` bytes.
    package static func read(_ path: String, largest: Int = Files.largest) throws(Failure) -> [UInt8] {
        try InputFile(path, largest: largest).bytes()
    }

    static func json(_ path: String) throws(Failure) -> JSONValue {
        let bytes = try read(path)
        do {
            return try JSONValue.parse(utf8: bytes)
        } catch {
            throw Failure(.json(error, file: path))
        }
    }

    /// Whether a file begins as those of SQLite do.
    static func isSQLite(_ path: String) throws(Failure) -> Bool {
        guard let file = fopen(path, "rb") else {
            throw Failure(.unreadable(errno), path)
        }
        defer { fclose(file) }
        let magic = Array("SQLite format 3\0".utf8)
        var bytes = [UInt8](repeating: 0, count: magic.count)
        return fread(&bytes, 1, bytes.count, file) == magic.count && bytes == magic
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether something has the name, be it a link that leads nowhere.
    static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Removes an audit that came to nothing, with what SQLite left beside it.
    static func remove(_ path: String) {
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
    }

    /// The first path that names the same file as one before it.
    static func twice(in paths: [String]) -> String? {
        var seen: Set<[UInt64]> = []
        return paths.first { path in
            var status = stat()
            guard stat(path, &status) == 0 else { return false }
            return !seen.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted
        }
    }

    /// Names of what is in a folder, in order, with a slash behind the names of folders; none if it cannot be read.
    static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            names.append(isFolder(path + "/" + name) ? name + "/" : name)
        }
        return names.sorted()
    }

    /// Names of what is in a folder that begin with one of those, in no order; nothing else there is looked at.
    static func names(in path: String, beginningWith prefixes: [String]) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    if prefixes.contains(where: { strncmp(name, $0, $0.utf8.count) == 0 }) {
                        names.append(String(cString: name))
                    }
                }
            }
        }
        return names
    }

    /// Names of the folders in a folder, in order.
    static func folders(in path: String) throws(Failure) -> [String] {
        guard let folder = opendir(path) else {
            throw Failure(.unreadable(errno), path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if entry.pointee.d_type == UInt8(DT_DIR), !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// A fresh folder that only this user can enter.
    static func makeTemporaryFolder() throws(Failure) -> String {
        let parent = World.environment("TMPDIR") ?? "/tmp"
        var template = Array((parent + "/advocacy-audit-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(.noTemporaryFolder(errno), parent)
        }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Makes a folder and those above it that are not there, this user's alone.
    static func makeFolders(_ path: String) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            mkdir(made, 0o700)
        }
    }

    /// Removes a folder with all that is in it; a link in it is removed, not followed.
    static func removeFolder(_ path: String) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if folder >= 0 { removeContents(ofFolder: folder) }
        rmdir(path)
    }

    /// Closes the descriptor.
    private static func removeContents(ofFolder descriptor: Int32) {
        guard let folder = fdopendir(descriptor) else {
            close(descriptor)
            return
        }
        defer { closedir(folder) }
        // Names as they are: they need not be text.
        var names: [[CChar]] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.bindMemory(to: CChar.self)) }
            names.append(Array(name.prefix { $0 != 0 }) + [0])
        }
        let dot = CChar(bitPattern: UInt8(ascii: "."))
        for name in names where name != [dot, 0] && name != [dot, dot, 0] {
            if unlinkat(descriptor, name, 0) == 0 { continue }
            let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            if inner >= 0 { removeContents(ofFolder: inner) }
            unlinkat(descriptor, name, AT_REMOVEDIR)
        }
    }
}
