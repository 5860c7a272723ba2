import Audit
import Glibc
import JSON
import TextUI

/// Whole files in and out, with errors that name the file.
enum Files {
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            let code = errno
            throw Failure(code == ENOENT ? .noInput : .inputOutput, "\(path): \(String(cString: strerror(code)))")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&block, 1, block.count, file)
            if count > 0 { bytes += block[..<count] }
            if count < block.count { break }
        }
        guard ferror(file) == 0 else {
            throw Failure(.inputOutput, "\(path): \(String(cString: strerror(errno)))")
        }
        return bytes
    }

    static func json(_ path: String) throws(Failure) -> JSONValue {
        let bytes = try read(path)
        do {
            return try JSONValue.parse(utf8: bytes)
        } catch {
            throw Failure(.badData, "\(path):\(error)")
        }
    }

    /// Writes a file of text, which passes `ShownText` as all text does that leaves: whole or not at all, beside its place
    /// first, then moved there.
    static func write(_ text: String, to path: String, mode: mode_t = 0o644) throws(Failure) {
        try write(Array(ShownText.lines(text).utf8), to: path, mode: mode)
    }

    static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(Failure) {
        let partial = path + ".partial"
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw Failure(.cannotCreate, "\(path): cannot be made: \(String(cString: strerror(errno)))")
        }
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let code = errno
                close(descriptor)
                unlink(partial)
                throw Failure(.inputOutput, "\(path): \(String(cString: strerror(code)))")
            }
            done += count
        }
        guard fsync(descriptor) == 0, close(descriptor) == 0, rename(partial, path) == 0 else {
            let code = errno
            unlink(partial)
            throw Failure(.inputOutput, "\(path): \(String(cString: strerror(code)))")
        }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Removes an audit that came to nothing, with what SQLite left beside it.
    static func remove(_ path: String) {
        for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
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

    static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(Failure) {
        if mkdir(path, mode) == 0 || errno == EEXIST { return }
        throw Failure(.cannotCreate, "\(path): cannot be made: \(String(cString: strerror(errno)))")
    }

    /// Names of the folders in a folder, in order.
    static func folders(in path: String) throws(Failure) -> [String] {
        guard let folder = opendir(path) else {
            throw Failure(.noInput, "\(path): \(String(cString: strerror(errno)))")
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
            throw Failure(
                .cannotCreate, "\(parent): no temporary folder can be made: \(String(cString: strerror(errno)))")
        }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Removes a folder with the files in it.
    static func removeFolder(_ path: String) {
        if let folder = opendir(path) {
            defer { closedir(folder) }
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { unlink(path + "/" + name) }
            }
        }
        rmdir(path)
    }
}
