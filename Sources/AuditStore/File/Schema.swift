import GRDB

/// The tables of an audit file, version by version. A version, once released, is never edited; a change adds one.
enum Schema {
    /// The version with which format 2 begins.
    static let formatTwo = "3 identity by hash"

    private static let versions = [
        (
            "1 events",
            """
            CREATE TABLE event (
                position INTEGER PRIMARY KEY AUTOINCREMENT,
                writer TEXT NOT NULL,
                sequence INTEGER NOT NULL,
                time TEXT NOT NULL,
                previous TEXT NOT NULL,
                hash TEXT NOT NULL,
                json TEXT NOT NULL,
                UNIQUE (writer, sequence)
            ) STRICT;
            CREATE TABLE copy (id TEXT NOT NULL) STRICT;
            PRAGMA application_id = \(AuditMark.applicationId);
            """
        ),
        ("2 append only", appendOnly),
        (
            formatTwo,
            """
            CREATE TABLE event_by_hash (
                position INTEGER PRIMARY KEY AUTOINCREMENT,
                writer TEXT NOT NULL,
                sequence INTEGER NOT NULL,
                time TEXT NOT NULL,
                previous TEXT NOT NULL,
                hash TEXT NOT NULL,
                json TEXT NOT NULL,
                UNIQUE (writer, sequence, hash)
            ) STRICT;
            INSERT INTO event_by_hash SELECT position, writer, sequence, time, previous, hash, json FROM event
            ORDER BY position;
            DROP TABLE event;
            ALTER TABLE event_by_hash RENAME TO event;
            \(appendOnly)
            """
        ),
    ]

    private static let appendOnly = """
        CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
        CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
        """

    /// Brings the tables up to this version, within the transaction that is open. The table of versions is that of GRDB's
    /// migrator, which kept it until format 2.
    static func bringUp(_ database: Database) throws {
        try database.execute(
            sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        let applied = try versions(database)
        for (identifier, sql) in versions where !applied.contains(.text(identifier)) {
            try database.execute(sql: sql)
            try database.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [identifier])
        }
    }

    static func isFormatOne(_ database: Database) throws -> Bool {
        try !versions(database).contains(.text(formatTwo))
    }

    /// Whether the file has a version that this program does not know.
    static func isNewer(_ database: Database) throws -> Bool {
        let known = Set(versions.map { StoredValue.text($0.0) })
        return try !versions(database).allSatisfy(known.contains)
    }

    private static func versions(_ database: Database) throws -> [StoredValue] {
        try database.values("SELECT identifier FROM grdb_migrations")
    }
}
