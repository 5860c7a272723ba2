import Glibc
import Support
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The audit's file in the hands of the whole program: whatever it is, and whatever happens to it meanwhile.
@Suite struct DiskTests {
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])

    /// Every command that takes an audit.
    private func everyCommand(_ audit: String, case reference: String = "C1") -> [[String]] {
        [
            ["verify", audit], ["sample", audit], ["findings", audit], ["actions", audit], ["agreement", audit],
            ["export", audit], ["project", audit], ["compare", audit, audit], ["open", audit, "--linear"],
            ["record", audit, "--from", "answers.csv", "--reader", "lead"],
            ["replace", audit, reference, "--reason", "notAStage", "--note", "a letter"],
            ["extend", audit, "--by", "2", "--frame", "town.csv"],
        ]
    }

    private func write(_ machine: Machine) throws {
        try machine.folder.write("case,understanding\n", to: "answers.csv")
        if !FileManager.default.fileExists(atPath: machine.folder.path("town.csv")) {
            try machine.folder.write("", to: "town.csv")
        }
    }

    private func bytes(_ machine: Machine, _ name: String) throws -> Data {
        try Data(contentsOf: URL(filePath: machine.folder.path(name)))
    }

    /// What is no audit is refused by every command with its status, and is as it was.
    @Test(arguments: ["empty", "text", "sqlite", "folder", "pipe"])
    func somebodyElsesFileIsLeftAlone(_ kind: String) throws {
        let machine = try Machine()
        try write(machine)
        let path = machine.folder.path("theirs")
        switch kind {
        case "empty": try machine.folder.write("", to: "theirs")
        case "text": try machine.folder.write(String(repeating: "text\n", count: 2000), to: "theirs")
        case "folder": #expect(mkdir(path, 0o700) == 0)
        case "pipe": #expect(mkfifo(path, 0o600) == 0)
        default:
            try #require(SQLite.isThere)
            try SQLite.run("CREATE TABLE t (x); INSERT INTO t VALUES (1)", on: path)
        }
        let names = try machine.folder.contents()
        var before = stat()
        lstat(path, &before)
        for command in everyCommand("theirs") {
            let result = try machine.run(command)
            #expect(result.status == .exited(65), "\(command): \(result.error)")
            #expect(result.error.contains("not an audit"), "\(command): \(result.error)")
        }
        var after = stat()
        lstat(path, &after)
        #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec && after.st_size == before.st_size)
        #expect(try machine.folder.contents() == names)
    }

    /// A value that is missing or of another kind is said by every command, and ends none by a signal.
    @Test(arguments: [
        "json = NULL", "sequence = 'text'", "hash = x'00ff'", "writer = CAST(x'80' AS TEXT)", "time = 1.5",
        "previous = 7",
    ])
    func aDamagedRowEndsNoCommand(_ damage: String) throws {
        try #require(SQLite.isThere)
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        try write(machine)
        let reference = try #require(machine.sample(of: audit).first)
        try SQLite.run(
            """
            CREATE TABLE loose (position INTEGER PRIMARY KEY, writer, sequence, time, previous, hash, json);
            INSERT INTO loose SELECT * FROM event;
            DROP TABLE event;
            ALTER TABLE loose RENAME TO event;
            UPDATE event SET \(damage) WHERE position = 1;
            """, on: machine.folder.path(audit))
        let before = try bytes(machine, audit)
        for command in everyCommand(audit, case: reference) {
            let result = try machine.run(command)
            switch command[0] {
            case "verify": #expect(result.status == .exited(1))
            case "export": #expect(result.status == .exited(0) && result.error.contains("1 row cannot be read"))
            default: #expect(result.status == .exited(65), "\(command): \(result.status) \(result.error)")
            }
        }
        #expect(try bytes(machine, audit) == before)
    }

    /// One byte of one column is another one: no figure is had of the record, and `verify` says where.
    @Test(
        .enabled(if: SQLite.isThere),
        arguments: [
            "json = replace(json, '\"lead\"', '\"leaf\"')", "hash = replace(hash, substr(hash, 7, 1), 'z')",
            "previous = '1' || substr(previous, 2)", "time = replace(time, 'T', 'U')", "sequence = sequence + 256",
            "writer = upper(substr(writer, 1, 32)) || 'a'",
        ])
    func aChangedByteIsRefusedByEveryCommand(_ change: String) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let reference = try #require(machine.sample(of: audit).first)
        try machine.folder.write("case,understanding\n\(reference),n\n", to: "answers.csv")
        try SQLite.run(
            "DROP TRIGGER event_is_never_changed; UPDATE event SET \(change)", on: machine.folder.path(audit))
        let before = try bytes(machine, audit)
        for command in everyCommand(audit, case: reference) where command[0] != "export" {
            let result = try machine.run(command)
            if command[0] == "verify" {
                #expect(result.status == .exited(1) && result.output.contains("FAULT: event"), "\(result.output)")
            } else {
                #expect(result.status == .exited(65), "\(command): \(result.status) \(result.error)")
                #expect(result.error.contains("event") && result.output.isEmpty, "\(command): \(result.error)")
            }
        }
        #expect(try bytes(machine, audit) == before)
    }

    /// Whatever looks leaves the file and its folder as they are, and works while somebody writes.
    @Test func lookingChangesNothing() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let before = try bytes(machine, audit)
        let names = try machine.folder.contents().filter { $0.hasPrefix(audit) }
        #expect(names == [audit])
        for command in [["verify", audit], ["sample", audit], ["findings", audit], ["export", audit]] {
            try machine.output(command)
        }
        #expect(try bytes(machine, audit) == before)
        #expect(try machine.folder.contents().filter { $0.hasPrefix(audit) } == [audit])
        let terminal = try machine.workstation(on: audit)
        for command in [["verify", audit], ["sample", audit], ["findings", audit], ["export", audit]] {
            try machine.output(command)
        }
        let reference = try #require(machine.sample(of: audit).first)
        let refused = try machine.run("replace", audit, reference, "--reason", "notAStage", "--note", "a letter")
        #expect(refused.status == .exited(74) && refused.error.contains("another process has it open"))
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.folder.contents().filter { $0.hasPrefix(audit) } == [audit])
    }

    /// Killed once the key after an answer is taken, the file alone holds it: a copy of nothing but the file is whole.
    @Test func aKilledWorkstationLeavesAllInTheFile() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try machine.workstation(on: audit)
        try terminal.press("enter")
        try terminal.waitUntil(shows: "case 1 of 12")
        try terminal.press("y")
        try terminal.waitUntil(shows: "one area is enough")
        try terminal.press("esc")
        try terminal.waitUntil(shows: "showing: all")
        try machine.copy(audit, to: "taken.audit")
        terminal.kill(SIGKILL)
        _ = try terminal.waitForExit()
        #expect(try machine.json("verify", "taken.audit", "--json")["ok"] == .bool(true))
        #expect(try machine.output("export", "taken.audit") == machine.output("export", audit))
        #expect(try machine.events(of: audit).last?["value"] == .text("yes"))
    }

    /// The file is deleted or replaced under the open workstation: what is typed from then on is not taken for saved.
    @Test(arguments: ["deleted", "replaced"])
    func anAnswerIntoAFileThatIsGoneIsNotSaved(_ kind: String) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        try machine.copy(audit, to: "other.audit")
        let terminal = try machine.workstation(on: audit)
        try terminal.press("enter")
        try terminal.waitUntil(shows: "case 1 of 12")
        if kind == "deleted" {
            #expect(unlink(machine.folder.path(audit)) == 0)
        } else {
            #expect(rename(machine.folder.path("other.audit"), machine.folder.path(audit)) == 0)
        }
        try terminal.press("y")
        try terminal.waitUntil(shows: "NOT SAVED")
        try terminal.press("ctrl-q")
        _ = try terminal.waitForExit()
        if kind == "replaced" {
            #expect(try machine.json("verify", audit, "--json")["events"] == .number(1))
        }
    }

    /// Renamed under the open workstation, the file goes on being written under its new name.
    @Test func aRenamedFileIsFollowed() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try machine.workstation(on: audit)
        try terminal.press("enter")
        try terminal.waitUntil(shows: "case 1 of 12")
        #expect(rename(machine.folder.path(audit), machine.folder.path("renamed.audit")) == 0)
        try terminal.press("y")
        try terminal.waitUntil(shows: "one area is enough")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: "renamed.audit").last?["value"] == .text("yes"))
        #expect(try machine.folder.contents().filter { $0.contains("audit") } == ["renamed.audit"])
    }

    /// No place for the whole audit: nothing is there afterwards, and the name is free.
    @Test func anAuditThatCannotBeMadeLeavesNothing() throws {
        let machine = try Machine()
        let made = try machine.makeAudit(of: Self.frame)
        let lines = try machine.output("export", made)
        try machine.folder.write(lines, to: "town.jsonl")
        let names = try machine.folder.contents()
        let result = try machine.tool(
            "bash",
            [
                "-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", BuiltProgram.path(), "import", "town.jsonl",
                "copy.audit",
            ])
        #expect(result.status == .exited(74), "\(result.error)")
        #expect(result.error.contains("copy.audit: could not be written"))
        #expect(try machine.folder.contents() == names)
        try machine.output("import", "town.jsonl", "copy.audit")
        #expect(try machine.output("export", "copy.audit") == lines)
    }
}
