import GRDB
import Glibc

/// A file opened to look at, as it is.
struct Opened {
    enum Place {
        case inPlace
        /// Nobody writes it now, and nothing would be noticed if somebody did.
        case immutable(FileIdentity)
        /// A copy that is in no folder any more.
        case copy
        /// Open for writing.
        case toWrite
    }

    let connection: Connection
    let place: Place
}

/// Opens an audit to look at. What a killed program left beside it is judged first; whoever holds the audit's lock then
/// has the file put right, and everybody else gets the right one in a private copy.
struct Opening {
    let path: String
    let options: RecordFile.Options
    let holdsLock: Bool

    /// Another program is at it just now.
    private struct Occupied: Error {}

    func open() throws(StoreError) -> Opened {
        let end = Opening.now() + options.patience
        while true {
            do {
                if let opened = try attempt() { return opened }
            } catch let error as StoreError {
                throw error
            } catch is Occupied {
            } catch {
                throw StoreError(error, path: path)
            }
            guard Opening.now() < end else { throw .busy(path: path, who: nil) }
            usleep(20_000)
        }
    }

    /// Nil if the file was put right, and is to be opened anew.
    private func attempt() throws -> Opened? {
        let header = try AuditHeader(of: path)
        let leftovers = try Leftovers(beside: path)
        if leftovers.logIsFilled || (header.usesLog && leftovers.journalIsFilled) {
            if !holdsLock, FileLock.isHeld(path: path) {
                // A program of format 1 writes it, and keeps the log.
                guard leftovers.logIsFilled, !leftovers.journalIsFilled else { throw Occupied() }
                return Opened(connection: try lookThroughLog(), place: .inPlace)
            }
            do {
                return try settle(leftovers)
            } catch StoreError.undecided where header.isBlank {
                throw AuditHeader.anotherPrograms(path)
            }
        }
        if header.isBlank { throw AuditHeader.anotherPrograms(path) }
        if header.usesLog {
            guard let identity = FileIdentity(path: path) else { throw StoreError.missing(path: path) }
            return Opened(connection: try connect(.immutable), place: .immutable(identity))
        }
        do {
            return Opened(connection: try connect(.looking), place: .inPlace)
        } catch {
            guard error.code == .SQLITE_READONLY_ROLLBACK else { throw error }
            // A journal beside a held lock is its writer's.
            if !holdsLock, FileLock.isHeld(path: path) { throw Occupied() }
            return try settle(try Leftovers(beside: path))
        }
    }

    private func settle(_ leftovers: Leftovers) throws -> Opened? {
        let before = FileIdentity(path: path)
        guard !leftovers.filled.isEmpty, let judgement = try Judgement(of: path, leftovers, options) else {
            throw Occupied()
        }
        guard holdsLock else {
            let connection = try Connection(.immutable, at: judgement.copy.path)
            judgement.copy.remove()
            return Opened(connection: connection, place: .copy)
        }
        try ProcessLock.holding {
            guard FileIdentity(path: path) == before, try Leftovers(beside: path) == leftovers else { throw Occupied() }
            switch judgement.winner {
            case .alone: try leftovers.empty(beside: path)
            case .withLeftovers:
                // SQLite puts it right in place as soon as it reads.
                let connection = try Connection(.writing, at: path, patience: options.patience)
                defer { connection.close() }
                if leftovers.logIsFilled {
                    let answer = try connection.outsideTransaction { try $0.values("PRAGMA wal_checkpoint(TRUNCATE)") }
                    guard answer == [.integer(0)] else { throw Occupied() }
                }
            }
        }
        return nil
    }

    private func connect(_ way: Connection.Way) throws(SQLiteError) -> Connection {
        try ProcessLock.holding { () throws(SQLiteError) in
            try Connection(way, at: path, patience: options.patience)
        }
    }

    private func lookThroughLog() throws -> Connection {
        do {
            return try connect(.looking)
        } catch {
            // The other program is just making the log or removing it.
            let passing: [ResultCode] = [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PROTOCOL]
            guard passing.contains(error.code.primaryResultCode) else { throw error }
            throw Occupied()
        }
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
