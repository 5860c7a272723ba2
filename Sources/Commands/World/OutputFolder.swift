import AuditStore
import Glibc

/// A folder of files that a person asked for. It is filled under another name and appears whole, so that a program that is
/// killed meanwhile leaves nothing in the way. In a folder that exists its files are made one by one; one that is there
/// already with the same bytes is as good as made.
final class OutputFolder {
    private let path: String
    /// Where the files are until the folder is put in its place.
    private let staged: String
    private let isNew: Bool
    private var files: [(name: String, bytes: [UInt8])] = []

    init(_ path: String) throws(Failure) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        var status = stat()
        isNew = lstat(path, &status) != 0 && errno == ENOENT
        guard isNew || Files.isFolder(path) else {
            throw Failure(.cannotCreate, "\(path): is no folder; choose another name, or move it away first")
        }
        let parent = isNew ? World.folder(ofPath: path) : path + "/"
        staged = parent + ".advocacy-audit-" + World.randomId()
        guard mkdir(staged, 0o755) == 0 else {
            throw Failure(.cannotCreate, "\(path): cannot be made: \(String(cString: strerror(errno)))")
        }
    }

    deinit { Files.removeFolder(staged) }

    /// Adds a file; it can be read at the path that this returns as long as this value lives and is not put in place.
    @discardableResult
    func add(_ name: String, _ bytes: [UInt8]) throws(Failure) -> String {
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else {
            throw Failure(.badData, "“\(name)” is no name for a file in \(path); leave out folders and dots before it")
        }
        guard !files.contains(where: { $0.name == name }) else {
            throw Failure(.badData, "“\(name)” is the name of two files in \(path); give one of them another")
        }
        let file = staged + "/" + name
        try OutputFile(file).write(bytes)
        files.append((name, bytes))
        return file
    }

    func add(_ name: String, _ text: String) throws(Failure) {
        try add(name, Array(text.utf8))
    }

    func putInPlace() throws(Failure) {
        guard isNew else { return try putEachInPlace() }
        // Of what may have come there meanwhile, a folder is only ever replaced by this if it is empty.
        guard rename(staged, path) == 0 else {
            let code = errno
            throw code == ENOTEMPTY || code == EEXIST || code == ENOTDIR
                ? Failure(.cannotCreate, "\(path): exists already; move it away first")
                : Failure(.inputOutput, "\(path): cannot be made: \(String(cString: strerror(code)))")
        }
    }

    private func putEachInPlace() throws(Failure) {
        var missing: [(name: String, bytes: [UInt8])] = []
        for file in files {
            guard Files.isThere("\(path)/\(file.name)") else {
                missing.append(file)
                continue
            }
            guard let held = try? Files.read("\(path)/\(file.name)"), held == file.bytes else {
                throw Failure(.cannotCreate, "\(path)/\(file.name): exists already; move it away first")
            }
        }
        var made: [String] = []
        do throws(Failure) {
            for (name, bytes) in missing {
                try OutputFile("\(path)/\(name)").write(bytes)
                made.append("\(path)/\(name)")
            }
        } catch {
            for file in made { unlink(file) }
            throw error
        }
    }
}
