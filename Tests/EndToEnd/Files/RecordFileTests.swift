import Support
import Testing

/// The record as a file: out and in again, and found out where somebody changed it.
@Suite struct RecordFileTests {
    /// An audit with answers, notes, a completion, an undo and a replacement in it.
    private func makeRecord(_ machine: Machine) throws -> String {
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        let cases = try machine.sample(of: audit)
        let rows = cases.prefix(3).map { "\($0),n,n,n,n,n,“as the file says: é 𝄞\t”" }
        let sheet = (["case,understanding,retaining,usingOrWeighing,communicating,arranged,note"] + rows)
            .map { $0 + "\n" }.joined()
        try machine.folder.write(sheet, to: "answers.csv")
        try machine.output("record", audit, "--from", "answers.csv", "--reader", "lead")
        try machine.output("replace", audit, cases[5], "--reason", "notAStage", "--note", "a telephone call")
        return audit
    }

    @Test func whatIsExportedComesBackTheSame() throws {
        let machine = try Machine()
        let audit = try makeRecord(machine)
        let exported = try machine.output("export", audit)
        #expect(exported.split(separator: "\n").count > 15)
        try machine.folder.write(exported, to: "town.jsonl")
        let head = try #require(JSON(parsing: String(exported.split(separator: "\n").last ?? ""))["hash"].text)

        let printed = try machine.output("import", "town.jsonl", "copy.audit")
        #expect(printed.contains(head))
        #expect(try machine.output("export", "copy.audit") == exported)
        #expect(try machine.mode(of: "copy.audit") == 0o600)
        #expect(try machine.output("findings", "copy.audit", "--json") == machine.output("findings", audit, "--json"))
        let verdict = try machine.json("verify", "copy.audit", "--frame", "town.csv", "--json")
        #expect(verdict["ok"] == .bool(true))

        // The copy writes under an id of its own, so the first chain stays as it was.
        let cases = try machine.sample(of: "copy.audit")
        try machine.output("replace", "copy.audit", cases[7], "--reason", "notAStage", "--note", "a letter")
        let longer = try machine.output("export", "copy.audit")
        #expect(longer.hasPrefix(exported))
        let heads = try machine.json("verify", "copy.audit", "--json")["heads"].list
        #expect(heads.count == 2)
        #expect(heads.contains { $0["hash"].text == head })
    }

    /// The chain by `sha256sum` alone, from the lines as they are printed.
    @Test func anyoneCanPerformTheChainAgain() throws {
        let machine = try Machine()
        let audit = try makeRecord(machine)
        var previous = String(repeating: "0", count: 64)
        for line in try machine.output("export", audit).split(separator: "\n") {
            // Members stand in the order of their names: event, hash, previous.
            let json = try JSON(parsing: String(line))
            #expect(json.keys == ["event", "hash", "previous"])
            #expect(json["previous"].text == previous)
            let hash = try #require(json["hash"].text)
            let start = try #require(line.firstRange(of: "{\"event\":")).upperBound
            let end = try #require(line.firstRange(of: ",\"hash\":\"\(hash)\"")).lowerBound
            let sum = try CommandRunner.run("sha256sum", input: previous + line[start..<end]).output.prefix(64)
            #expect(hash == sum)
            previous = hash
        }
    }

    @Test(arguments: [
        ("nothing at all", ""), ("no JSON", "not a record\n"), ("half an event", "{\"event\":{}}\n"),
    ])
    func aFileThatIsNoRecordIsRefused(what: String, text: String) throws {
        let machine = try Machine()
        try machine.folder.write(text, to: "town.jsonl")
        let result = try machine.run("import", "town.jsonl", "copy.audit")
        #expect(result.status == .exited(65), "\(what): \(result.error)")
        #expect(!result.error.isEmpty, "\(what)")
        #expect(!machine.exists("copy.audit"), "\(what)")
    }

    @Test func aRecordWithTheLineEndsOfAnotherSystemIsTakenIn() throws {
        let machine = try Machine()
        let audit = try makeRecord(machine)
        let lines = try machine.output("export", audit)
        try machine.folder.write(lines.split(separator: "\n").map { $0 + "\r\n" }.joined(), to: "town.jsonl")
        #expect(try machine.run("import", "town.jsonl", "copy.audit").status == .exited(0))
        #expect(try machine.output("export", "copy.audit") == lines)
        let marked = "\u{FEFF}" + lines.split(separator: "\n").map { $0 + "\r\n" }.joined()
        try machine.folder.write(marked, to: "marked.jsonl")
        #expect(try machine.run("import", "marked.jsonl", "marked.audit").status == .exited(0))
        #expect(try machine.output("export", "marked.audit") == lines)
        let merged = try machine.run("merge", audit, "town.jsonl")
        #expect(merged.status == .exited(0), "\(merged.error)")
        #expect(merged.output.hasPrefix("nothing came"))
    }

    @Test func aLineThatWasChangedIsNotTakenIn() throws {
        let machine = try Machine()
        let audit = try makeRecord(machine)
        let lines = try machine.output("export", audit).split(separator: "\n").map(String.init)
        var changed = lines
        changed[1] = changed[1].replacing("\"value\":\"no\"", with: "\"value\":\"yes\"")
        #expect(changed != lines)
        try machine.folder.write(changed.joined(separator: "\n") + "\n", to: "town.jsonl")
        let result = try machine.run("import", "town.jsonl", "copy.audit")
        #expect(result.status == .exited(65))
        #expect(result.error.contains("town.jsonl:2"))
        #expect(!machine.exists("copy.audit"))
        try machine.folder.write((lines[..<3] + lines[4...]).joined(separator: "\n") + "\n", to: "town.jsonl")
        #expect(try machine.run("import", "town.jsonl", "copy.audit").status == .exited(65))
        #expect(!machine.exists("copy.audit"))
    }

    /// Each done past the program, by somebody who knows SQLite and takes the guards away first.
    @Test(
        .enabled(if: SQLite.isThere),
        arguments: [
            ("changed", "UPDATE event SET json = replace(json, '\"no\"', '\"yes\"') WHERE sequence = 4"),
            ("missing", "DELETE FROM event WHERE sequence = 4"),
            (
                "reordered",
                """
                UPDATE event SET position = -1 WHERE sequence = 4; UPDATE event SET position = 4 WHERE sequence = 5; \
                UPDATE event SET position = 5 WHERE position = -1
                """
            ),
            (
                "inserted",
                """
                DELETE FROM event WHERE sequence = 4; UPDATE event SET sequence = -sequence WHERE sequence > 4; \
                UPDATE event SET sequence = -sequence - 1 WHERE sequence < 0
                """
            ),
        ])
    func tamperingIsFoundAndNamed(kind: String, sql: String) throws {
        let machine = try Machine()
        let audit = try makeRecord(machine)
        #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true))
        try SQLite.run(Self.guardsAway + sql, on: audit, directory: machine.folder.path)

        let result = try machine.run("verify", audit, "--json")
        #expect(result.status == .exited(1))
        let verdict = try JSON(parsing: result.output)
        #expect(verdict["ok"] == .bool(false))
        let faults = verdict["faults"].list
        #expect(faults.contains { $0["kind"].text == kind }, "\(result.output)")
        #expect(faults.allSatisfy { $0.keys == ["kind", "writer", "sequence", "message"] })
        let plain = try machine.run("verify", audit)
        #expect(plain.status == .exited(1))
        #expect(plain.output.contains("FAULT: event 4 of writer"), "\(plain.output)")
    }

    /// An event with a hash that is right and a text that says nothing: put in by somebody who knows how the chain is made.
    @Test(.enabled(if: SQLite.isThere)) func anEventThatCannotBeReadIsNamed() throws {
        let machine = try Machine()
        let audit = try makeRecord(machine)
        let third = try JSON(parsing: String(machine.output("export", audit).split(separator: "\n")[2]))
        let text = #"{"kind":"foretold"}"#
        let hash = try CommandRunner.run("sha256sum", input: #require(third["hash"].text) + text).output.prefix(64)
        let sql = "UPDATE event SET json = '\(text)', hash = '\(hash)' WHERE sequence = 4"
        try SQLite.run(Self.guardsAway + sql, on: audit, directory: machine.folder.path)
        let result = try machine.run("verify", audit, "--json")
        #expect(result.status == .exited(1))
        let faults = try JSON(parsing: result.output)["faults"].list
        #expect(faults.first?["kind"] == "unreadable")
        #expect(faults.first?["sequence"] == 4)
        let findings = try machine.run("findings", audit)
        #expect(findings.status == .exited(65))
        #expect(findings.error.contains("newer version"))
    }

    private static let guardsAway = "DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted; "

    @Test func aTicketThatWasChangedIsFound() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        // The plan with another seed, and the chain made anew around it: only the tickets can tell.
        let line = try machine.output("export", audit).split(separator: "\n")[0]
        let start = try #require(line.firstRange(of: "{\"event\":")).upperBound
        let end = try #require(line.firstRange(of: ",\"hash\":")).lowerBound
        let event = line[start..<end].replacing("a seed, with a comma", with: "a seed to my liking")
        let zeros = String(repeating: "0", count: 64)
        let sum = try CommandRunner.run("sha256sum", input: zeros + event).output.prefix(64)
        try machine.folder.write(
            "{\"event\":\(event),\"hash\":\"\(sum)\",\"previous\":\"\(zeros)\"}\n", to: "town.jsonl")
        try machine.output("import", "town.jsonl", "forged.audit")

        let result = try machine.run("verify", "forged.audit", "--json")
        #expect(result.status == .exited(1))
        let verdict = try JSON(parsing: result.output)
        #expect(verdict["faults"] == [])
        #expect(verdict["ticketFaults"].list.count > 0)
    }

    @Test(.enabled(if: SQLite.isThere)) func theFileItselfRefusesChanges() throws {
        let machine = try Machine()
        let audit = try makeRecord(machine)
        for sql in ["UPDATE event SET json = '{}'", "DELETE FROM event"] {
            #expect(throws: Unexpected.self) { try SQLite.run(sql, on: audit, directory: machine.folder.path) }
        }
        #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true))
    }

    /// A backup on a share that may not be written, or a copy that a colleague only looks at.
    @Test func anAuditIsReadWhereNothingMayBeWritten() throws {
        let machine = try Machine()
        let audit = try makeRecord(machine)
        let expected = try machine.output("findings", audit)
        try machine.folder.write("", to: "share/empty")
        try machine.copy(audit, to: "share/\(audit)")
        // The superuser may write everywhere, so there somebody else looks.
        let script = """
            chmod 755 . && chmod 444 "share/$1" && chmod 555 share || exit 9
            become=; [ "$(id -u)" = 0 ] && become="setpriv --reuid=65534 --regid=65534 --clear-groups"
            $become "$0" findings "share/$1"; status=$?
            chmod 755 share; exit $status
            """
        let result = try machine.tool("sh", ["-c", script, BuiltProgram.path(), audit])
        #expect(result.status == .exited(0), "\(result.error)")
        #expect(result.output == expected)
    }
}
