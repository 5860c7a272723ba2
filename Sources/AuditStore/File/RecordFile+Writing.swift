import GRDB
import Glibc

extension RecordFile {
    /// The file was moved in the middle of a commit, which was taken back.
    private struct Moved: Error {}

    /// Writes rows at the end, all or none; on the disk when it returns.
    /// - Returns: where the file is now, if it was moved since the last time.
    @discardableResult
    func append(_ rows: [Row]) throws(StoreError) -> String? {
        if let readOnlyReason { throw .readOnly(path: path, why: readOnlyReason) }
        guard let lock else { throw .failed(path: path, detail: "is closed") }
        if rows.isEmpty { return nil }
        return try ProcessLock.holding { () throws(StoreError) in
            var movedTo: String?
            for _ in 0..<2 {
                movedTo = try findFile(lock) ?? movedTo
                try takeBack()
                try checkUnchanged()
                var written = digest
                do {
                    try insert(rows, lock, &written)
                } catch is Moved {
                    continue
                } catch let error as SQLiteError where error.code == .SQLITE_READONLY_DBMOVED {
                    continue
                } catch {
                    let failure = failure(error, doing: "written")
                    if !isOnDisk(written) {
                        unsettled = FileIdentity(path: place)
                        unconfirmed = written
                        try? takeBack()
                        throw failure
                    }
                }
                // Not acknowledged before it is seen to be in the file that is there now. If it is not, the rows known here
                // stay those before it, and nothing more is written behind rows of which nobody knows.
                movedTo = try findFile(lock) ?? movedTo
                if movedTo != nil || !hasSteadyDevices { try checkEnd(is: written?.last) }
                digest = written
                noted = FileIdentity(path: place)
                return movedTo
            }
            throw .failed(path: path, detail: "is moved again and again; let it lie, and try again")
        }
    }

    /// Finds a file that was moved; throws if it is gone or another one is in its place.
    /// - Returns: where it is now, if it was moved.
    private func findFile(_ lock: FileLock) throws(StoreError) -> String? {
        if isAtPlace(lock) == true { return nil }
        var failure: StoreError?
        // It may be moved again while it is being opened.
        for _ in 0..<5 {
            let now = lock.path
            if isAtPlace(lock) != nil { throw .replaced(path: path, now: now) }
            guard let now else { throw .deleted(path: path) }
            do {
                try reopen(at: now)
                if isAtPlace(lock) == true { return now }
            } catch {
                failure = error
            }
        }
        throw failure ?? .failed(path: path, detail: "is moved again and again; let it lie, and try again")
    }

    /// What a failed commit left in the file is taken back: by SQLite itself, as the journal is this program's own as long as
    /// nobody has touched the file since.
    private func takeBack() throws(StoreError) {
        guard let unsettled, FileIdentity(path: place) == unsettled else { return }
        if case .toWrite = opened.place {
            let now = try digestNow()
            if now == unconfirmed, now != digest {
                throw .failed(
                    path: path,
                    detail:
                        "what was said not to be saved is in the file, as the disk failed when it was written already; "
                        + "open the audit anew")
            }
            guard now == digest else { return }
            noted = FileIdentity(path: place)
        }
        self.unsettled = nil
    }

    /// Whether a commit that failed is in the file all the same, as one whose very last step failed: the disk is asked once
    /// more to keep it so.
    private func isOnDisk(_ written: RowsDigest?) -> Bool {
        guard let lock, let written, written != digest, (try? digestNow()) == written else { return false }
        let journal = open(place + Leftovers.journalEnding, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard journal >= 0 else { return false }
        defer { Glibc.close(journal) }
        var status = stat()
        return fstat(journal, &status) == 0 && status.st_size == 0 && fsync(journal) == 0 && fsync(lock.descriptor) == 0
    }

    /// Throws if another program wrote to the file; one that only touched it does no harm.
    private func checkUnchanged() throws(StoreError) {
        if !hasSteadyDevices, let digest, !isFormatOne { try checkEnd(is: digest.last) }
        let now = FileIdentity(path: place)
        if let now, now == noted {
            if digest == nil { digest = try digestNow() }
            return
        }
        // SQLite's memory of the file may be of what it was.
        var careful = options
        careful.patience = 0
        do {
            let fresh = try Opening(path: place, options: careful, holdsLock: true).open()
            opened.connection.close()
            opened = fresh
            let read = try rows()
            guard let digest, read.faults.isEmpty, options.isSound(read.rows), RowsDigest(read.rows) == digest else {
                throw StoreError.changedUnderneath(path: path)
            }
            if !isFormatOne { try reopen() }
        } catch {
            switch StoreError(error, path: path) {
            case .diskFull, .failed: throw StoreError(error, path: path)
            default: throw .changedUnderneath(path: path)
            }
        }
        // Whatever a failed commit left was taken back.
        unsettled = nil
        noted = now
    }

    /// Throws if the file at the place does not end in the last row written.
    private func checkEnd(is last: RowsDigest.Last?) throws(StoreError) {
        do {
            let connection = try Connection(.looking, at: place, patience: options.patience)
            defer { connection.close() }
            guard try connection.read(RowsDigest.Last.init) == last else {
                throw StoreError.replaced(path: path, now: nil)
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private func digestNow() throws(StoreError) -> RowsDigest {
        do {
            return try reading(RowsDigest.init)
        } catch {
            throw failure(error)
        }
    }

    /// - Parameter written: the rows as they are, and then as they are with these.
    private func insert(_ rows: [Row], _ lock: FileLock, _ written: inout RowsDigest?) throws {
        if isFormatOne { try leaveLog() }
        var digest = written
        defer { written = digest }
        try opened.connection.write { database in
            if isFormatOne { try Schema.bringUp(database) }
            if let digest, try RowsDigest.Last(database) != digest.last {
                throw StoreError.changedUnderneath(path: path)
            }
            let positions = try RecordFile.insert(rows, into: database)
            for (row, position) in zip(rows, positions) { digest?.add(position: position, hash: row.hash) }
            // As late as can be.
            if isAtPlace(lock) != true { throw Moved() }
        }
        isFormatOne = false
    }

    /// Before a file of format 1 is written for the first time: it is to be whole in itself.
    private func leaveLog() throws {
        if case .toWrite = opened.place { return }
        let fresh = try RecordFile.openToWrite(place, options)
        opened.connection.close()
        opened = fresh
        noted = FileIdentity(path: place)
    }
}
