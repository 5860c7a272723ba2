import GRDB
import Glibc

/// The file of a record on disk: knows SQLite, files and locks, and nothing of events.
///
/// A commit is on the disk when `append` returns, and the file alone then holds it all. While the file is open for writing
/// nobody else gets it so, and it is noticed when it is moved, replaced or written to by another program. Looking changes
/// nothing, in it or beside it.
final class RecordFile {
    /// How a file is opened.
    struct Options {
        var isReadOnly = false
        /// Where private copies are made.
        var scratch = PrivateCopy.usualScratch
        /// Seconds for which it waits for another program.
        var patience = Connection.usualPatience
        /// Whether the rows are a whole record, nothing of it changed.
        var isSound: ([Row]) -> Bool
        /// Which file system a path lies on.
        var fileSystem: (String) -> FileSystem = FileSystem.init(of:)
        /// Whether a path and a descriptor of one file have one device number; nil finds out.
        var hasSteadyDevices: Bool?
    }

    /// As it was given, or where the file was moved to since.
    private(set) var path: String
    /// Why the file is open for reading only; nil if it can be written.
    let readOnlyReason: String?
    /// The random id of this copy.
    let copyId: String
    /// Whether it still has the tables of format 1, as it has until something is written.
    var isFormatOne: Bool

    let options: Options
    private(set) var lock: FileLock?
    /// The file itself, where `path` is a link.
    private(set) var place: String
    var opened: Opened
    /// The file after this program's own last commit.
    var noted: FileIdentity?
    /// The file as a commit left it that failed and is not taken back yet.
    var unsettled: FileIdentity?
    /// The rows as they would be had it not failed.
    var unconfirmed: RowsDigest?
    let hasSteadyDevices: Bool
    /// The rows as this program knows them; nil as long as nobody asked.
    var digest: RowsDigest?
    private var isClosed = false

    /// Opens a file. Without `isReadOnly` it is opened for writing if no other process has it and the file allows it.
    init(at path: String, _ options: Options) throws(StoreError) {
        let place = RecordFile.target(of: path)
        _ = try AuditHeader(of: place)
        var reason = options.isReadOnly ? "asked for" : RecordFile.obstacle(to: place, options)
        var lock: FileLock?
        if reason == nil {
            switch FileLock.take(path: place) {
            case .taken(let taken): lock = taken
            case .held: reason = "another process has it open; close it there to go on here"
            case .failed(let code): reason = "it cannot be opened for writing: \(String(cString: strerror(code)))"
            }
        }
        var isSteady = true
        if let lock, let one = FileIdentity(descriptor: lock.descriptor), let other = FileIdentity(path: place) {
            isSteady = options.hasSteadyDevices ?? one.isSameFile(as: other)
            if !one.hasNumber(of: other) {
                reason = "its file system gives a file more than one number; copy it to a local disk to write"
            }
        } else if reason == nil {
            reason = "it is gone, or cannot be looked at"
        }
        var opened = try Opening(path: place, options: options, holdsLock: reason == nil).open()
        do {
            (copyId, isFormatOne) = try RecordFile.contents(of: opened.connection, at: path)
            if reason == nil, !isFormatOne {
                opened.connection.close()
                opened = try RecordFile.openToWrite(place, options)
            }
        } catch {
            throw StoreError(error, path: path)
        }
        self.path = path
        self.place = place
        self.options = options
        self.opened = opened
        self.lock = reason == nil ? lock : nil
        readOnlyReason = reason
        hasSteadyDevices = isSteady
        noted = FileIdentity(path: place)
    }

    deinit { close() }

    /// Gives the file up, whole in itself and with nothing beside it. Doing it twice does nothing.
    func close() {
        guard !isClosed else { return }
        isClosed = true
        // Beside another file that was put in this one's place the journal may be that one's; and one with something in it
        // is not to be worked into a file that somebody wrote to.
        let isOurs = lock.map { isAtPlace($0) != false } ?? false
        let isSettled = unsettled == nil || unsettled == FileIdentity(path: place)
        ProcessLock.holding { opened.connection.close(removingJournal: isOurs && isSettled && !isFormatOne) }
        lock = nil
    }

    /// Whether what lies at the path is what was last read or written here.
    var isAsNoted: Bool { noted != nil && noted == FileIdentity(path: place) }

    /// Whether the locked file is still where it was; nil if nothing is there.
    func isAtPlace(_ lock: FileLock) -> Bool? {
        guard let there = FileIdentity(path: place) else { return nil }
        guard hasSteadyDevices else { return true }
        return FileIdentity(descriptor: lock.descriptor).map(there.isSameFile) ?? false
    }

    /// Opens the file anew, under the name to which it was moved if there is one. Where that fails the old connection
    /// stays, through which at least all can be read.
    func reopen(at new: String? = nil) throws(StoreError) {
        try ProcessLock.holding { () throws(StoreError) in
            let target = new ?? place
            let holdsLock = readOnlyReason == nil
            let fresh: Opened
            if holdsLock, !isFormatOne {
                do {
                    // Beside the new name may lie the journal of another file, which SQLite would work into this one.
                    if new != nil {
                        try Opening(path: target, options: options, holdsLock: true).open().connection.close()
                    }
                    fresh = try RecordFile.openToWrite(target, options)
                } catch {
                    throw failure(error)
                }
            } else {
                fresh = try Opening(path: target, options: options, holdsLock: holdsLock).open()
            }
            // The empty journal of a file that was moved stayed where it was.
            opened.connection.close(removingJournal: new != nil && !isFormatOne && FileIdentity(path: place) == nil)
            opened = fresh
            if let new {
                path = new
                place = new
            }
        }
    }

    static func openToWrite(_ place: String, _ options: Options) throws -> Opened {
        try ProcessLock.holding {
            let connection = try Connection(.writing, at: place, patience: options.patience)
            guard try connection.keepOneFile() else { throw StoreError.busy(path: place, who: nil) }
            return Opened(connection: connection, place: .toWrite)
        }
    }

    /// An error in words for people, with the name of the program that is in the way.
    func failure(_ error: any Error, doing: String = "read") -> StoreError {
        StoreError(error, path: path, doing: doing, who: lock?.holderOfSQLiteLock)
    }

    /// Why this user or program may not write there.
    private static func obstacle(to place: String, _ options: Options) -> String? {
        if access(place, W_OK) != 0 { return "this user may not write the file" }
        guard let network = options.fileSystem(place).network else { return nil }
        return "it lies on a network file system (\(network)), where two people could write at once; "
            + "copy it to a local disk to write"
    }

    private static func contents(of connection: Connection, at path: String) throws -> (String, Bool) {
        try ProcessLock.holding {
            try connection.read { database in
                if try Schema.isNewer(database) { throw StoreError.newer(path: path) }
                guard let id = try database.values("SELECT id FROM copy").first?.text, !id.isEmpty else {
                    throw StoreError.damaged(path: path, detail: "the id of the copy is missing")
                }
                return (id, try Schema.isFormatOne(database))
            }
        }
    }

    /// SQLite looks for a journal beside the file itself, not beside a link to it.
    static func target(of path: String) -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let target = realpath(path, nil) else {
            return path
        }
        defer { free(target) }
        return String(cString: target)
    }
}
