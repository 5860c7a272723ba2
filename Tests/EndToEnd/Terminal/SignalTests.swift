import Glibc
import Support
import Testing

/// Signals of every kind: the terminal is whole afterwards, and what was answered is on the disk.
@Suite struct SignalTests {
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])

    private func reading(on machine: Machine) throws -> (terminal: PseudoTerminal, audit: String) {
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try machine.workstation(on: audit)
        try terminal.press("enter", "y")
        // An answer is painted, then written, and only then is the next key read: a crash may come between.
        try terminal.waitUntil("until the answer is on the disk") {
            $0.contains("one area is enough") && (try? machine.events(of: audit).count) == 2
        }
        #expect(terminal.settings != terminal.settingsAtFirst)
        return (terminal, audit)
    }

    @Test(arguments: [
        SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGQUIT, SIGIO, SIGPWR, SIGSTKFLT, SIGTERM, SIGHUP,
        SIGINT,
        34, 35, 50, 64,
    ])
    func whatWouldEndItEndsItInOrder(signal: Int32) throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(on: machine)
        terminal.kill(signal)
        #expect(try terminal.waitForExit() == .exited(128 + signal))
        expectWhole(terminal)
        #expect(try machine.events(of: audit).last?["value"] == "yes")
        #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true))
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS])
    func aCrashLeavesTheTerminalWhole(signal: Int32) throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(on: machine)
        terminal.kill(signal)
        #expect(try terminal.waitForExit() == .signalled(signal))
        expectWhole(terminal)
        #expect(try machine.events(of: audit).last?["value"] == "yes")
    }

    @Test(arguments: [SIGPIPE, SIGXFSZ, SIGCHLD, SIGURG, SIGWINCH, SIGCONT]) func theOthersChangeNothing(
        signal: Int32
    ) throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(on: machine)
        terminal.kill(signal)
        try terminal.press("n")
        try terminal.waitUntil(shows: "nobody identified")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
        #expect(try machine.events(of: audit).count == 3)
    }

    /// A file that may not grow is a full disk, not the end of the program.
    @Test func whatDoesNotFitIntoTheFileIsNotSavedAndSaidToBe() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        // The file itself is larger already; what SQLite keeps beside it just has room.
        let limit = "ulimit -f 64; exec '\(try BuiltProgram.path())'"
        let terminal = try PseudoTerminal(
            "sh", ["-c", "\(limit) open \(audit) --reader lead"], environment: machine.environment,
            directory: machine.folder.path)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "case 1 of 12")
        var saved = 0
        while saved < 20 {
            try terminal.press("O")
            try terminal.waitUntil(shows: "Note on the whole case")
            try terminal.press("ctrl-u")
            try terminal.paste("\(saved)" + String(repeating: " a long note", count: 600))
            try terminal.waitUntil(shows: "long note")
            try terminal.press("enter")
            // What is painted first may still be refused by the disk.
            try terminal.waitUntil("until it is saved or not") {
                $0.contains("NOT SAVED") || (try? machine.events(of: audit).count) == 2 + saved
            }
            if terminal.screen.contains("NOT SAVED") { break }
            saved += 1
        }
        #expect(terminal.screen.contains("NOT SAVED"))
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
        #expect(try machine.events(of: audit).count == 1 + saved)

        let cases = try machine.sample(of: audit)
        try machine.folder.write(
            "case,understanding,note\n" + cases.map { "\($0),n,\(String(repeating: "long ", count: 2000))\n" }.joined(),
            to: "answers.csv")
        let result = try machine.tool("sh", ["-c", "\(limit) record \(audit) --from answers.csv"])
        #expect(result.status == .exited(74), "\(result.error)")
        #expect(result.error.contains(audit) && result.output == "")
        #expect(try machine.events(of: audit).count == 1 + saved)
        #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true))
    }

    /// A stop that cannot be caught: whoever had the terminal meanwhile left it his way.
    @Test func itGoesOnAfterAStopThatCouldNotBeCaught() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let shell = try ShellOnTerminal(machine)
        try shell.terminal.type(
            "sh -c 'echo $$ >pid; exec \"\(BuiltProgram.path())\" open \(audit) --reader lead'\r")
        let terminal = shell.terminal
        try terminal.waitUntil(shows: "0 of 12 audited", "Esc back")
        try terminal.press("enter", "y")
        // The last words to be painted: before they are there the screen is still half the one before.
        try terminal.waitUntil(shows: "one area is enough", "who was present, who was rung. s67(5)(a)")
        let before = terminal.screen.lines
        let pid = try #require(Int32(try machine.folder.read("pid").split(separator: "\n").joined()))
        Glibc.kill(pid, SIGSTOP)
        try terminal.waitUntil(shows: "Stopped")
        // The line is as the program had it.
        try terminal.type("stty sane; fg\n")
        try terminal.waitUntil("until the case is there again") { $0.isAlternateScreen && $0.lines == before }
        try terminal.press("n")
        try terminal.waitUntil(shows: "nobody identified")
        try terminal.press("ctrl-q")
        try shell.waitForPrompt()
        #expect(try machine.events(of: audit).count == 3)
    }

    @Test func theTerminalIsTakenAway() throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(on: machine)
        terminal.unplug()
        #expect(try terminal.waitForExit() == .exited(128 + SIGHUP))
        #expect(try machine.events(of: audit).last?["value"] == "yes")
        #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true))
    }

    /// Where nobody tells it so: it sees that there is nothing to read and ends, in a paste as anywhere.
    @Test(arguments: ["", "\u{1b}[200~yes", "\u{1b}P1$r", "\u{1b}[1;", "\u{c5}"])
    func theTerminalIsTakenAwayWithoutASignal(begun: String) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        // A session of its own, with the terminal on its three descriptors and no control of it.
        let terminal = try PseudoTerminal(
            "sh",
            [
                "-c",
                "exec setsid -w sh -c 'echo $$ >pid; exec \"\(try BuiltProgram.path())\" open \(audit) --reader lead; "
                    + "'",
            ], environment: machine.environment, directory: machine.folder.path)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("enter", "y")
        try terminal.waitUntil(shows: "one area is enough")
        try terminal.send(Array(begun.utf8))
        // So that most likely it has read what was begun and waits for the rest.
        usleep(60_000)
        terminal.unplug()
        let pid = try #require(Int32(try machine.folder.read("pid").split(separator: "\n").joined()))
        let deadline = ContinuousClock.now + .seconds(60)
        while Glibc.kill(pid, 0) == 0, ContinuousClock.now < deadline { usleep(10_000) }
        #expect(Glibc.kill(pid, 0) != 0, "it goes on without a terminal")
        #expect(try machine.events(of: audit).count == 2)
    }
}
