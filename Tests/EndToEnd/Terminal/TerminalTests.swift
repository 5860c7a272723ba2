import Glibc
import Support
import Testing

/// The terminal after the program, and while its size changes.
@Suite struct TerminalTests {
    @Test(arguments: ["q", "ctrl-q"]) func quittingLeavesTheTerminalWhole(key: String) throws {
        let machine = try Machine()
        let terminal = try machine.workstation(on: machine.makeAudit())
        #expect(terminal.screen.isAlternateScreen)
        #expect(terminal.screen.isBracketedPaste)
        try terminal.press(key)
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func aSignalEndsItWithTheTerminalWhole(signal: Int32) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        let terminal = try machine.workstation(on: audit)
        try terminal.press("enter", "y")
        try terminal.waitUntil(shows: "one area is enough")
        terminal.kill(signal)
        #expect(try terminal.waitForExit() == .exited(128 + signal))
        expectWhole(terminal)
        #expect(try machine.events(of: audit).last?["value"] == "yes")
    }

    private static let ordinaryModes: Set = ["icanon", "echo", "isig", "icrnl", "opost", "onlcr", "ixon"]

    /// In a shell with job control, so that there is somebody to give the terminal back to.
    @Test func ctrlZGivesTheTerminalBackUntilItGoesOn() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        let shell = try ShellOnTerminal(machine)
        try shell.start("open \(audit) --reader lead")
        let terminal = shell.terminal
        try terminal.waitUntil(shows: "0 of 12 audited", "Esc back")
        try terminal.press("enter", "y")
        // The last words to be painted: before they are there the screen is still half the one before.
        try terminal.waitUntil(shows: "one area is enough", "who was present, who was rung. s67(5)(a)")
        let before = terminal.screen.lines

        try terminal.press("ctrl-z")
        try shell.waitForPrompt()
        #expect(terminal.screen.contains("Stopped"))
        #expect(try shell.modes().isSuperset(of: Self.ordinaryModes))
        expectWhole(terminal)

        try terminal.type("fg\r")
        try terminal.waitUntil("until the case is there again") { $0.isAlternateScreen && $0.lines == before }
        try terminal.press("n")
        try terminal.waitUntil(shows: "nobody identified")
        try terminal.press("ctrl-q")
        try shell.waitForPrompt()
        #expect(try shell.ask("echo status $?") == "status 0\n")
        expectWhole(terminal)
        #expect(try machine.events(of: audit).count == 3)
    }

    @Test func ctrlCEndsItInAShell() throws {
        let machine = try Machine()
        let shell = try ShellOnTerminal(machine)
        try shell.start("open \(try machine.makeAudit())")
        try shell.terminal.waitUntil(shows: "0 of 12 audited", "Esc back")
        try shell.terminal.press("ctrl-c")
        try shell.waitForPrompt()
        #expect(try shell.ask("echo status $?") == "status 130\n")
        #expect(try shell.modes().isSuperset(of: Self.ordinaryModes))
        expectWhole(shell.terminal)
    }

    @Test func theScreenFollowsTheSizeOfTheWindow() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]), sampleSize: 40)
        let terminal = try machine.workstation(on: audit)
        let standard = terminal.screen.lines
        let shown = standard.filter { $0.contains("not yet") }.count
        #expect(shown < 20)

        try terminal.resize(rows: 60, columns: 200)
        try terminal.waitUntil("until all forty cases are shown") { screen in
            screen.lines.filter { $0.contains("not yet") }.count == 40 && screen.lines[59].contains("Esc back")
        }
        try terminal.resize(rows: 10, columns: 40)
        try terminal.waitUntil("until one sentence says what to do") { screen in
            let words = screen.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            return words.contains("40 by 10") && words.contains("60 by 16") && words.hasSuffix(".")
                && words.filter { $0 == "." }.count == 1
        }
        // What cannot be seen is not worked on. A change of size goes before keys that wait, so it takes several until the
        // keys are sure to have been read.
        try terminal.press("enter", "y")
        for columns in 41...52 {
            try terminal.resize(rows: 10, columns: columns)
            try terminal.waitUntil(shows: "\(columns) by 10")
        }
        try terminal.resize(rows: 24, columns: 80)
        try terminal.waitUntil("until the screen is as it was") { $0.lines == standard }
        #expect(try machine.events(of: audit).count == 1)
        try terminal.press("q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
    }

    @Test func aTerminalThatIsNotKnownIsNamed() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let environment = machine.environment.merging(["TERM": "wy99x"]) { $1 }
        let result = try CommandRunner.run(
            "env", ["TERM=wy99x", BuiltProgram.path(), "open", audit], environment: environment,
            directory: machine.folder.path)
        #expect(result.status == .exited(64))  // no terminal at all comes first
        let terminal = try PseudoTerminal(
            "env", ["TERM=wy99x", BuiltProgram.path(), "open", audit], environment: machine.environment,
            directory: machine.folder.path)
        #expect(try terminal.waitForExit() == .exited(74))
        #expect(terminal.screen.contains("wy99x"))
        #expect(!terminal.output.contains(0x1B))
    }

    @Test func theWorkstationNeedsATerminal() throws {
        let machine = try Machine()
        for arguments in [[], ["open", try machine.makeAudit()]] {
            let result = try machine.run(arguments)
            #expect(result.status == .exited(64))
            #expect(result.error.contains("terminal"))
            #expect(result.output == "")
        }
    }
}

/// A terminal as a person left it: ordinary screen, cursor shown, no bracketed paste, no mouse, no colour left on, and the
/// line set as it was.
func expectWhole(_ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
    let screen = terminal.screen
    #expect(!screen.isAlternateScreen, sourceLocation: sourceLocation)
    #expect(screen.isCursorVisible, sourceLocation: sourceLocation)
    #expect(!screen.isBracketedPaste, sourceLocation: sourceLocation)
    #expect(!screen.reportsMouse, sourceLocation: sourceLocation)
    #expect(!screen.usesApplicationCursorKeys, sourceLocation: sourceLocation)
    #expect(screen.style(at: screen.cursor) == ScreenStyle(), sourceLocation: sourceLocation)
    #expect(terminal.settings == terminal.settingsAtFirst, sourceLocation: sourceLocation)
}
