import GRDB
import Glibc

/// Which of two files is the audit: the file alone, or the file with what a journal or log beside it puts back.
///
/// A journal is left by a commit that was cut short, and then belongs to the file. It may also have been left long ago,
/// and a backup have been put in the file's place since: then the two make a file that never was. So both are tried in
/// private copies, and the one that holds every event of the other is the audit.
struct Judgement {
    enum Winner { case alone, withLeftovers }

    let winner: Winner
    /// Holds the winner.
    let copy: PrivateCopy

    private struct Candidate {
        let copyId: StoredValue
        let events: Set<Event>
    }

    private struct Event: Hashable {
        let writer: String
        let sequence: Int
        let hash: String
    }

    /// Nil if another program was writing all the while.
    init?(of path: String, _ leftovers: Leftovers, _ options: RecordFile.Options) throws(StoreError) {
        let endings = leftovers.filled
        let alone = try PrivateCopy(in: options.scratch)
        let together = try PrivateCopy(in: options.scratch)
        let isTaken = try ProcessLock.holding { () throws(StoreError) in
            for _ in 0..<3 {
                if try alone.take(path, []), try together.take(path, endings) { return true }
            }
            return false
        }
        guard isTaken else { return nil }
        let first = try Judgement.candidate(alone.path, .immutable, of: path, options)
        let second = try Judgement.candidate(together.path, .writing, of: path, options)
        guard let winner = Judgement.winner(first, second) else { throw .undecided(path: path, beside: endings) }
        self.winner = winner
        copy = winner == .alone ? alone : together
    }

    /// Nil if neither is, or neither holds what the other does.
    private static func winner(_ alone: Candidate?, _ together: Candidate?) -> Winner? {
        guard let alone else { return together == nil ? nil : .withLeftovers }
        guard let together else { return .alone }
        guard alone.copyId == together.copyId else { return nil }
        if alone.events.isSuperset(of: together.events) { return .alone }
        return together.events.isSuperset(of: alone.events) ? .withLeftovers : nil
    }

    /// Throws where the disk keeps it from being told.
    private static func isWhole(_ database: Database) throws -> Bool {
        let check = try Statement(database, "PRAGMA integrity_check(1)")
        let isWhole = try check.step() && check.text(0) == "ok"
        guard isWhole || !check.metDiskFault else {
            throw SQLiteError(DatabaseError(resultCode: .SQLITE_IOERR, message: "it cannot be read"), systemCode: EIO)
        }
        return isWhole
    }

    /// Nil if it is no sound audit.
    private static func candidate(
        _ copy: String, _ way: Connection.Way, of path: String, _ options: RecordFile.Options
    ) throws(StoreError) -> Candidate? {
        do {
            let connection = try Connection(way, at: copy)
            defer { connection.close() }
            if way == .writing {
                // The log worked into the copy, so that it can be read without one.
                let answer = try connection.outsideTransaction { try $0.values("PRAGMA wal_checkpoint(TRUNCATE)") }
                guard answer == [.integer(0)] else { throw StoreError.busy(path: path, who: nil) }
            }
            return try connection.read { database in
                guard try database.values("PRAGMA application_id") == [.integer(AuditMark.applicationId)] else {
                    return nil
                }
                if try Schema.isNewer(database) { throw StoreError.newer(path: path) }
                guard try isWhole(database),
                    let copyId = try database.values("SELECT id FROM copy").first
                else { return nil }
                var read = RecordFile.RowsRead()
                let statement = try Statement(database, "SELECT \(RecordFile.Row.columns) FROM event ORDER BY position")
                while try statement.step() { RecordFile.Row.read(statement, into: &read) }
                let places = try RowPlaces(database, count: read.rows.count)
                guard read.faults.isEmpty, places.fault == nil, options.isSound(read.rows) else { return nil }
                let events = read.rows.map { Event(writer: $0.writer, sequence: $0.sequence, hash: $0.hash) }
                return Candidate(copyId: copyId, events: Set(events))
            }
        } catch let error as StoreError {
            throw error
        } catch let error as SQLiteError where error.isOfTheSystem {
            // No word on the copy itself: what it holds must not be given up for a disk that is full.
            throw StoreError(error, path: copy)
        } catch {
            return nil
        }
    }
}
