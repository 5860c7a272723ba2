import Glibc

/// A file beside the place that it is to have, gone with this value unless it took the place.
final class TemporaryFile {
    private let calls: FileCalls
    private let place: FilePlace
    private let file: Int32
    /// Nil as long as it has none.
    private var name: String?

    /// A file without a name; nil where the file system knows none such, or refuses: one with a name then tells why.
    init?(unnamedAt place: FilePlace, mode: mode_t, by calls: FileCalls) throws(NewFileError) {
        let file = calls.openUnnamed(place.folder, mode)
        guard file >= 0 else { return nil }
        self.calls = calls
        self.file = file
        self.place = place
    }

    /// A file with a random name that no listing shows at first sight.
    init(namedAt place: FilePlace, mode: mode_t, by calls: FileCalls) throws(NewFileError) {
        let name = TemporaryFile.randomName()
        let file = calls.openNew(place.folder, name, mode)
        guard file >= 0 else {
            throw errno == ENOSPC || errno == EIO
                ? .failed(path: place.path, code: errno) : .cannotCreate(path: place.path, code: errno)
        }
        self.calls = calls
        self.file = file
        self.name = name
        self.place = place
    }

    deinit {
        close(file)
        if let name { unlinkat(place.folder, name, 0) }
    }

    func write(_ bytes: [UInt8]) throws(NewFileError) {
        let code = calls.writeAll(bytes, to: file)
        guard code == 0 else { throw .failed(path: place.path, code: code) }
        guard calls.synchronize(file) == 0 else { throw .failed(path: place.path, code: errno) }
    }

    /// Lets the same people read it as the file that it replaces, or fewer.
    func adopt(groupAndModeOf old: ExistingFile) {
        let isOfGroup = fchown(file, uid_t.max, old.group) == 0
        fchmod(file, isOfGroup ? old.mode : old.mode & 0o707)
    }

    /// Gives it the name, which must be free. False if it has no name and the file system can give it none.
    func take() throws(NewFileError) -> Bool {
        if let name {
            try takeName(from: name)
        } else if calls.nameUnnamed(file, place.folder, place.name) != 0 {
            if errno == EEXIST { throw .exists(path: place.path) }
            return false
        }
        let code = place.synchronize(by: calls)
        guard code == 0 else {
            unlinkat(place.folder, place.name, 0)
            throw .failed(path: place.path, code: code)
        }
        return true
    }

    /// Puts it where an ordinary file is. False if it has no name and the file system can give it none.
    func replace() throws(NewFileError) -> Bool {
        let name = name ?? TemporaryFile.randomName()
        if self.name == nil {
            guard calls.nameUnnamed(file, place.folder, name) == 0 else { return false }
            self.name = name
        }
        guard calls.rename(place.folder, name, place.name) == 0 else { throw .failed(path: place.path, code: errno) }
        self.name = nil
        let code = place.synchronize(by: calls)
        guard code == 0 else { throw .failed(path: place.path, code: code) }
        return true
    }

    private func takeName(from name: String) throws(NewFileError) {
        if calls.renameToNew(place.folder, name, place.name) == 0 {
            self.name = nil
            return
        }
        // File systems that cannot rename so: most of them can link, and the rest at least hold a name that was free.
        if errno != EEXIST, calls.link(place.folder, name, place.name) == 0 { return }
        if errno == EEXIST { throw .exists(path: place.path) }
        let held = calls.openNew(place.folder, place.name, 0o600)
        guard held >= 0 else {
            throw errno == EEXIST ? .exists(path: place.path) : .cannotCreate(path: place.path, code: errno)
        }
        close(held)
        guard calls.rename(place.folder, name, place.name) == 0 else {
            let code = errno
            unlinkat(place.folder, place.name, 0)
            throw .failed(path: place.path, code: code)
        }
        self.name = nil
    }

    private static func randomName() -> String {
        ".advocacy-audit-" + String(UInt64.random(in: .min ... .max), radix: 16)
    }
}
