import Glibc
import Support
import Testing

/// Cases read by keys, and what is on the disk when the program is gone.
@Suite struct ReadingTests {
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])

    /// Reads the case in front of which the workstation stands, without difficulty in any area: six keys.
    private func readUsualCase(_ terminal: PseudoTerminal) throws {
        try terminal.press("n", "n", "n", "n", "n")
        try terminal.waitUntil(shows: "Do you agree?", "not needed")
        try terminal.press("a")
        try terminal.waitUntil(hides: "Do you agree?")
    }

    @Test func nothingThatWasAnsweredIsLostWhenTheProgramIsKilled() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let cases = try machine.sample(of: audit)

        let first = try machine.workstation(on: audit)
        #expect(first.screen.contains("0 of 12 audited"))
        for reference in cases { #expect(first.screen.contains(reference)) }
        try first.press("enter")
        for number in 0..<3 {
            try first.waitUntil(shows: cases[number], "case \(number + 1) of 12", "understanding the information?")
            try readUsualCase(first)
        }
        try first.waitUntil(shows: cases[3], "case 4 of 12")
        try first.press("n", "y")
        try first.waitUntil(shows: "one area is enough")
        // The next key is read only when the answer is on the disk, and moving the focus shows that it was.
        try first.waitUntil("until the cursor stands on the focus") { self.focusRow($0) != nil }
        let row = try #require(focusRow(first.screen))
        try first.press("k")
        try first.waitUntil("until the focus moves") { screen in self.focusRow(screen).map { $0 != row } ?? false }
        first.kill(SIGKILL)
        #expect(try first.waitForExit() == .signalled(SIGKILL))

        let second = try machine.workstation(on: audit)
        #expect(second.screen.contains("3 of 12 audited"))
        #expect(second.screen.contains("9 left"))
        try second.press("enter")
        try second.waitUntil(shows: cases[3], "case 4 of 12", "one area is enough")
        #expect(try answer(to: "understanding the information?", on: second) == "no")
        #expect(try answer(to: "retaining it?", on: second) == "yes")
        // And work goes on where it stopped.
        try second.press("n")
        try second.waitUntil(shows: "nobody identified")
        try second.press("ctrl-q")
        #expect(try second.waitForExit() == .exited(0))
        expectWhole(second)

        let answered = try machine.events(of: audit).filter { $0["kind"] == "answered" && $0["case"].text == cases[3] }
        #expect(
            answered.compactMap(\.["fact"].text) == [
                "substantialDifficulty.understanding", "substantialDifficulty.retaining",
                "appropriateIndividual.identified",
            ])
        #expect(answered.compactMap(\.["value"].text) == ["no", "yes", "no"])
        #expect(answered.allSatisfy { $0["reader"] == "lead" })
        let findings = try machine.json("findings", audit, "--json")
        #expect(findings["read"] == 3)
        #expect(findings["outcomes"]["notApplicable"] == 3)
        #expect(try machine.json("verify", audit, "--frame", "town.csv", "--json")["ok"] == .bool(true))
    }

    /// The row of the focus, once the screen is painted and the cursor stands on it.
    private func focusRow(_ screen: ScreenModel) -> Int? {
        screen.cursor.column == 1 && screen.line(screen.cursor.row).hasPrefix(" ▸") ? screen.cursor.row : nil
    }

    /// What stands behind a question on the screen.
    private func answer(to question: String, on terminal: PseudoTerminal) throws -> String {
        let place = try #require(terminal.screen.position(of: question))
        let line = Array(terminal.screen.line(place.row).dropFirst(place.column + question.count))
        let answer = line.drop { $0 == " " }.prefix { $0 != " " && $0 != "│" }
        return String(answer)
    }

    /// An audit is one file: what is copied once the program has ended is all of it.
    @Test(arguments: [nil, SIGTERM, SIGHUP, SIGINT]) func theFileAloneIsTheWholeRecord(signal: Int32?) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try machine.workstation(on: audit)
        try terminal.press("enter", "n", "y")
        try terminal.waitUntil(shows: "one area is enough")
        if let signal { terminal.kill(signal) } else { try terminal.press("ctrl-q") }
        #expect(try terminal.waitForExit() == .exited(signal.map { 128 + $0 } ?? 0))
        try machine.copy(audit, to: "copy.audit")
        #expect(try machine.events(of: "copy.audit").compactMap(\.["value"].text) == ["no", "yes"])
        #expect(try machine.folder.contents().filter { $0.hasPrefix(audit) } == [audit])
    }

    @Test func onlyTheOwnerCanReadWhatIsWritten() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try machine.workstation(on: audit)
        try terminal.press("enter", "n")
        try terminal.waitUntil(shows: "case 1 of 12")
        let files = try machine.folder.contents().filter { $0.hasPrefix(audit) }
        #expect(files.contains(audit))
        for file in files { #expect(try machine.mode(of: file) == 0o600, "\(file)") }
        #expect(try machine.mode(of: "state/advocacy-audit/recent.json") == 0o600)
        try terminal.press("ctrl-q")
        try terminal.waitForExit()
    }

    /// The file may grow no further: the answer that does not reach it is taken back, and the screen says so.
    @Test func anAnswerThatCannotBeKeptIsTakenBack() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let blocks = try machine.size(of: audit) / 1024
        let terminal = try PseudoTerminal(
            "bash",
            [
                "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\"", BuiltProgram.path(), "open", audit,
                "--reader",
                "lead",
            ],
            environment: machine.environment, directory: machine.folder.path)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "case 1 of 12")
        var steps = 0
        while !terminal.screen.contains("NOT SAVED") {
            steps += 1
            try #require(steps < 40, "the file holds no forty answers more")
            let isAnswer = steps % 2 == 1
            try terminal.press(isAnswer ? "y" : "ctrl-u")
            try terminal.waitUntil("until the answer is shown or taken back") { screen in
                screen.contains("NOT SAVED")
                    || screen.contains("one area is enough") == isAnswer
                        && screen.contains("Taken back") != isAnswer
            }
            // Painted first, then written: what the disk says comes after.
            try terminal.waitUntil("until the record holds it, or the screen says not") { screen in
                screen.contains("NOT SAVED") || (try? machine.events(of: audit).count) == 1 + steps
            }
        }
        // What the screen shows is what the record holds.
        let shown = try answer(to: "understanding the information?", on: terminal)
        let last = try machine.events(of: audit).last
        #expect(shown == (last?["value"] == "yes" ? "yes" : "?"))
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
        #expect(try machine.events(of: audit).last == last)
        #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true))
    }

    @Test func aSecondWindowOnlyLooks() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let first = try machine.workstation(on: audit)
        let second = try machine.open("open", audit, "--reader", "second")
        try second.waitUntil(shows: "reading only", "another process has it open")
        try second.press("enter")
        try second.waitUntil(shows: "case 1 of 12")
        try second.press("y")
        try second.waitUntil(shows: "reading only")
        #expect(try machine.events(of: audit).count == 1)
        let refused = try machine.run(
            "replace", audit, try machine.sample(of: audit)[0], "--reason", "notAStage", "--note", "no such stage")
        #expect(refused.status == .exited(74))
        #expect(refused.error.contains("another process has it open"))
        #expect(try machine.events(of: audit).count == 1)

        // The first goes on undisturbed, and once it is closed another may write.
        try first.press("enter", "n")
        try first.waitUntil(shows: "case 1 of 12")
        try first.press("ctrl-q")
        #expect(try first.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).count == 2)
        try second.press("ctrl-q")
        #expect(try second.waitForExit() == .exited(0))
        let third = try machine.workstation(on: audit, reader: "second")
        #expect(!third.screen.contains("reading only"))
        try third.press("q")
        #expect(try third.waitForExit() == .exited(0))
    }

    @Test func anAuditCanBeOpenedToLookOnly() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try machine.open("open", audit, "--read-only")
        try terminal.waitUntil(shows: "reading only", "0 of 12 audited")
        try terminal.press("enter", "y", "ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).count == 1)
    }

    @Test func anAuditThatWasOpenedIsOfferedOnTheFirstScreen() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try machine.open("--reader", "lead")
        try terminal.waitUntil(shows: "Recent audits", "town", "Sample audits")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "0 of 12 audited", "Esc back")
        try terminal.press("esc")
        try terminal.waitUntil(shows: "Recent audits")
        try terminal.press("q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
        #expect(try machine.events(of: audit).count == 1)
    }

    @Test func withoutColourNothingIsLost() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        func screens(_ environment: [String: String], _ term: String) throws -> [[String]] {
            let terminal = try PseudoTerminal(
                BuiltProgram.path(), ["open", audit, "--read-only"],
                environment: machine.environment.merging(environment) { $1 }, directory: machine.folder.path, term: term
            )
            try terminal.waitUntil(shows: "showing: all", "Esc back")
            let cases = terminal.screen.lines
            try terminal.press("enter")
            try terminal.waitUntil(shows: "case 1 of 12", "y yes", "Ctrl-U undo  ? help  Esc back")
            let reading = terminal.screen.lines
            try terminal.press("ctrl-q")
            try terminal.waitForExit()
            expectWhole(terminal)
            return [cases, reading]
        }
        let coloured = try screens([:], "xterm-256color")
        #expect(try screens(["NO_COLOR": "1"], "xterm-256color") == coloured)
        #expect(try screens([:], "tmux-256color") == coloured)
        #expect(try screens([:], "linux") == coloured)
        // Where the locale is not UTF-8 every glyph is ASCII, and every word is still there.
        let ascii = try screens(["LANG": "C", "LC_ALL": "C"], "vt100")
        #expect(ascii.joined().allSatisfy { $0.allSatisfy(\.isASCII) })
        func words(_ lines: [String]) -> [String] {
            lines.flatMap { $0.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) } }.map(String.init)
        }
        #expect(ascii.map(words) == coloured.map(words))
    }
}
