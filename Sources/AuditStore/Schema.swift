import GRDB

/// The tables of an audit file, version by version. A version, once released, is never edited; a change adds one.
enum Schema {
    /// "AdAu": what `file` and SQLite's `PRAGMA application_id` show of an audit.
    static let applicationId = 0x4164_4175

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 events") { database in
            try database.execute(
                sql: """
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
                    PRAGMA application_id = \(applicationId);
                    """)
        }
        migrator.registerMigration("2 append only") { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
                    BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
                    CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
                    BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
                    """)
        }
        return migrator
    }
}
