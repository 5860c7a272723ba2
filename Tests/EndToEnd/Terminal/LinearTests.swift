import Support
import Testing

/// `open --linear`: a case read as plain lines, without a terminal.
@Suite struct LinearTests {
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])

    private func type(_ lines: [String], into audit: String, on machine: Machine) throws -> CommandResult {
        try machine.run(
            ["open", audit, "--linear", "--reader", "lead"], input: lines.map { $0 + "\n" }.joined())
    }

    private func answers(_ audit: String, on machine: Machine) throws -> [[String?]] {
        try machine.events(of: audit).dropFirst().map { event in
            ["kind", "case", "fact", "value", "text", "outcome", "reader"].map { event[$0].text }
        }
    }

    @Test func aCaseIsReadToTheEndWithTheSameKeysAndTheSameRecord() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        try machine.copy(audit, to: "lines.audit")

        let terminal = try machine.workstation(on: audit)
        try terminal.press("enter", "n", "y", "n", "n", "n", "1")
        try terminal.waitUntil(shows: "Do you agree?")
        try terminal.press("O")
        try terminal.waitUntil(shows: "Note on the whole case")
        try terminal.type("read at home")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Note on the case: read at home")
        try terminal.press("a")
        try terminal.waitUntil(shows: "case 2 of 12")
        try terminal.press("ctrl-q")
        try terminal.waitForExit()

        let lines = ["", "n", "y", "n", "n", "n", "1", "O", "read at home", "a", "quit"]
        let result = try type(lines, into: "lines.audit", on: machine)
        #expect(result.status == .exited(0) && result.error == "")
        for words in [
            "0 of 12 audited", "Case 1 of 12", "understanding the information? Answer y, n or u.",
            "So far: yes: should have been offered an advocate.", "Pick 1 not considered", "What resulted: not met.",
            "Do you agree?", "Note on the whole case", "Case 2 of 12, 11 left",
        ] {
            #expect(result.output.contains(words), "\(words)")
        }
        // Plain lines: no sequence moves the cursor, and nothing is painted again.
        #expect(!result.outputBytes.contains(0x1B) && !result.outputBytes.contains(0x0D))
        let inLines = try answers("lines.audit", on: machine)
        #expect(try inLines == answers(audit, on: machine) && inLines.count == 8)
        #expect(try machine.json("verify", "lines.audit", "--json")["ok"] == .bool(true))
        #expect(try machine.json("findings", "lines.audit", "--json")["outcomes"]["notMet"] == 1)
    }

    @Test func linesThatMeanNothingSaySoAndWriteNothing() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let result = try type(
            ["", "maybe", "7", "\u{1b}[A", "agree", "o", ":back", String(repeating: "y", count: 100_000), "\u{0}"],
            into: audit, on: machine)
        #expect(result.status == .exited(0), "the end of the lines is the end of the work")
        for words in [
            "“maybe” is no key and no command here", "There is no list here. Answer y, n or u.",
            "agree: That works in: agreeing or overruling.",
        ] {
            #expect(result.output.contains(words), "\(words)")
        }
        #expect(!result.outputBytes.contains(0x1B))
        #expect(try machine.events(of: audit).count == 1)
    }

    /// As a pipe may bring them: bytes that are no text, lines without an end.
    @Test func linesOfAnyBytesAreTextOrRefused() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let typed = """
            { printf '\\n\\377\\376\\000y\\ny\\r\\nO\\nfound \\303\\051 at\\033[2J\\000 home\\n'; printf 'O\\n:clear\\n'
            printf 'O\\n'; head -c 3000000 /dev/zero | tr '\\0' y; printf '\\nkept\\n'
            head -c 1000000 /dev/zero; printf '\\nlist'; } | '\(try BuiltProgram.path())' open \(audit) --linear --reader lead
            """
        let result = try machine.tool("bash", ["-c", typed])
        #expect(result.status == .exited(0), "\(result.error)")
        #expect(result.output.contains("Only 10,000 characters have room here; that is 1,038,576 too long"))
        let events = try machine.events(of: audit).dropFirst()
        #expect(events.compactMap(\.["value"].text) == ["yes"])
        #expect(events.compactMap(\.["text"].text) == ["found \u{fffd}) at[2J home", "", "kept"])
        #expect(!result.outputBytes.contains { $0 < 0x20 && $0 != 0x0a })
    }

    @Test func theLinesMayEndAnywhere() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        for input in ["", "\n", "\ny", "O\nhalf a note\\\n"] {
            let result = try machine.run(["open", audit, "--linear", "--reader", "lead"], input: input)
            #expect(result.status == .exited(0) && result.error == "", "\(result.error)")
        }
        #expect(try machine.events(of: audit).dropFirst().compactMap(\.["value"].text) == ["yes"])
        // The terminal taken away while it waits for a line.
        let terminal = try machine.open("open", audit, "--linear", "--reader", "lead")
        try terminal.waitUntil(shows: "Plain lines")
        try terminal.type("\rn\r")
        try terminal.waitUntil("until the answer is on the disk") { _ in (try? machine.events(of: audit).count) == 3 }
        terminal.unplug()
        _ = try terminal.waitForExit()
        #expect(try machine.events(of: audit).count == 3)
    }

    @Test func whatIsExportedIsWritten() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let result = try type(
            ["findings", "export", "out.txt", "export", "out.txt", ":back", "quit"], into: audit, on: machine)
        #expect(result.output.contains("Written: ") && result.output.contains("exists already"))
        #expect(try machine.folder.read("out.txt").contains("findings"))
        #expect(try machine.mode(of: "out.txt") == 0o600)
    }

    @Test func anAuditToLookAtSaysWhyNothingIsWritten() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let result = try machine.run(["open", audit, "--linear", "--read-only"], input: "\ny\n")
        #expect(result.status == .exited(0) && result.output.contains("open for reading only"))
        #expect(try machine.events(of: audit).count == 1)
        #expect(try machine.run("open", "nowhere.audit", "--linear").status == .exited(66))
    }
}
