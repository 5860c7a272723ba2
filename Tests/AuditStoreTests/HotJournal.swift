import Foundation
import GRDB

/// Leaves at `path` what a program leaves that is killed in the middle of a commit: the file half written, and the journal
/// that takes it back.
///
/// - Parameters:
///   - source: the file that `database` has open outside a transaction.
///   - change: what the transaction writes; it is taken back at the source.
func leaveHotJournal(
    _ database: Database, of source: String, at path: String, _ change: () throws -> Void
) throws {
    // A cache too small for the transaction is written out before the commit, once the journal is on the disk.
    try database.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
    try change()
    try copyAudit(source, to: path)
    try database.execute(sql: "ROLLBACK")
}
