import GRDB
import Support
import Testing

@testable import AuditStore

/// A row that cannot be read is named; it ends no process and hides no other.
@Suite struct RowFaultTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/one.audit" }

    init() throws { folder = try TemporaryFolder() }

    /// Three rows in a table that takes any value, so that a damaged one can be put in.
    private func makeLooseFile() throws {
        try makeFile(at: path, plainRows(1...3))
        try tampering(path) { database in
            try database.execute(
                sql: """
                    ALTER TABLE event RENAME TO strict_event;
                    CREATE TABLE event (position INTEGER PRIMARY KEY, writer, sequence, time, previous, hash, json);
                    INSERT INTO event SELECT * FROM strict_event;
                    DROP TABLE strict_event;
                    """)
        }
    }

    private static let columns = [
        ("writer", "writer"), ("sequence", "number"), ("time", "time"), ("previous", "hash before it"),
        ("hash", "hash"), ("json", "text"),
    ]
    private static let values = [
        ("NULL", "missing"), ("1.5", "a number with a fraction"), ("9e999", "a number with a fraction"),
        ("9223372036854775808", "a number with a fraction"), ("x'00ff'", "raw bytes"),
        ("CAST(x'6180' AS TEXT)", "no UTF-8 text"), ("CAST(x'edb081' AS TEXT)", "no UTF-8 text"),
    ]

    @Test(arguments: columns, values)
    func aValueOfAWrongKindIsAFaultOfItsRow(_ column: (String, String), _ value: (String, String)) throws {
        try makeLooseFile()
        try tampering(path) { try $0.execute(sql: "UPDATE event SET \(column.0) = \(value.0) WHERE position = 2") }
        let read = try RecordFile(at: path, .looking).rows()
        #expect(read.rows.map(\.position) == [1, 3])
        #expect(read.faults.map(\.position) == [2])
        #expect(read.faults.first?.detail == "its \(column.1) is \(value.1)")
        let store = try AuditStore.open(at: path, readOnly: true)
        #expect(try store.record().faults.contains { $0.kind == .unreadable && $0.detail.contains("row 2") })
        #expect(throws: StoreError.self) { try store.state() }
        #expect(try store.exportedLines().count == 2, "what can be read goes out")
    }

    @Test(arguments: columns)
    func textAndNumbersInEachOthersPlaces(_ column: (String, String)) throws {
        try makeLooseFile()
        let value = column.0 == "sequence" ? "'2'" : "7"
        try tampering(path) { try $0.execute(sql: "UPDATE event SET \(column.0) = \(value) WHERE position = 2") }
        let read = try RecordFile(at: path, .looking).rows()
        #expect(read.faults.map(\.detail) == ["its \(column.1) is \(value == "7" ? "a whole number" : "text")"])
    }

    @Test func everyFaultOfARowIsNamed() throws {
        try makeLooseFile()
        try tampering(path) { try $0.execute(sql: "UPDATE event SET hash = NULL, json = x'00' WHERE position = 2") }
        #expect(
            try RecordFile(at: path, .looking).rows().faults == [
                RecordFile.RowFault(
                    position: 2, writer: "w", sequence: 2, detail: "its hash is missing, its text is raw bytes")
            ])
    }

    /// What stands behind a NUL is part of the text, and part of what the hash is of.
    @Test(arguments: columns.map(\.0).filter { $0 != "sequence" })
    func textGoesOnBehindANUL(_ column: String) throws {
        try makeLooseFile()
        try tampering(path) {
            try $0.execute(sql: "UPDATE event SET \(column) = 'a' || char(0) || 'b' WHERE position = 2")
        }
        let row = try #require(try RecordFile(at: path, .looking).rows().rows.dropFirst().first)
        #expect([row.writer, row.time, row.previous, row.hash, row.json].contains("a\0b"))
    }

    @Test func hiddenTextBehindANULIsAChangeOfTheEvent() throws {
        try makeSmallAudit(at: path).close()
        try tampering(path) { try $0.execute(sql: "UPDATE event SET json = json || char(0) || 'hidden'") }
        #expect(try AuditStore.open(at: path, readOnly: true).record().faults.map(\.kind) == [.changed])
    }

    @Test func theSmallestAndLargestNumbersAreRead() throws {
        try makeLooseFile()
        try tampering(path) {
            try $0.execute(
                sql: """
                    UPDATE event SET sequence = -9223372036854775808 WHERE position = 1;
                    UPDATE event SET sequence = 9223372036854775807, position = 9223372036854775807 WHERE position = 3
                    """)
        }
        let file = try RecordFile(at: path, .looking)
        #expect(try file.rows().rows.map(\.sequence) == [.min, 2, .max])
        #expect(try file.rows().rows.last?.position == .max)
    }

    @Test func aWriterThatCannotBeReadKeepsNobodyFromTheRest() throws {
        try makeLooseFile()
        try tampering(path) { try $0.execute(sql: "UPDATE event SET writer = NULL WHERE position = 3") }
        #expect(try numbers(path) == [1, 2])
    }

    @Test func aTableThatIsMissingIsDamage() throws {
        try makeFile(at: path, plainRows(1...3))
        try tampering(path) { try $0.execute(sql: "DROP TABLE event") }
        #expect { try numbers(path) } throws: { if case .damaged = $0 as? StoreError { true } else { false } }
        try tampering(path) { try $0.execute(sql: "DROP TABLE copy") }
        #expect { try numbers(path) } throws: { if case .damaged = $0 as? StoreError { true } else { false } }
    }

    @Test(arguments: ["NULL", "x'00'", "''", "1.5", "CAST(x'80' AS TEXT)"])
    func anIdOfTheCopyThatIsNoneIsDamage(_ value: String) throws {
        try makeFile(at: path, plainRows(1...3))
        try tampering(path) {
            try $0.execute(sql: "DROP TABLE copy; CREATE TABLE copy (id); INSERT INTO copy VALUES (\(value))")
        }
        #expect { try numbers(path) } throws: { if case .damaged = $0 as? StoreError { true } else { false } }
    }
}
