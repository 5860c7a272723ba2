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
            throw Failure(.isNoFolder, path)
        }
        let parent = isNew ? World.folder(ofPath: path) : path + "/"
        staged = parent + ".advocacy-audit-" + World.randomId()
        guard mkdir(staged, 0o755) == 0 else {
            throw Failure(.cannotBeMade(errno), path)
        }
    }

    deinit { Files.removeFolder(staged) }

    /// Adds a file; it can be read at the path that this returns as long as this value lives and is not put in place.
    @discardableResult
    func add(_ name: String, _ bytes: [UInt8]) throws(Failure) -> String {
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else {
            throw Failure(.noFileName(name, folder: path))
        }
        guard !files.contains(where: { $0.name == name }) else {
            throw Failure(.fileNameTwice(name, folder: path))
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
                ? Failure(.exists, path) : Failure(.cannotBePlaced(code), path)
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
                throw Failure(.exists, "\(path)/\(file.name)")
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
