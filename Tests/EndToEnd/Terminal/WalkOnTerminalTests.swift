import Support
import Testing

/// One case from opening to the next on every kind of terminal, and what is left behind on them.
@Suite struct WalkOnTerminalTests {
    private static let types = ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"]
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])

    @Test(arguments: types) func aCaseIsReadFromOpeningToTheNext(term: String) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let cases = try machine.sample(of: audit)
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "lead"], environment: machine.environment,
            directory: machine.folder.path, term: term)
        try terminal.waitUntil(shows: "showing: all", "Esc back", cases[0])
        try terminal.press("down", "up", "enter")
        try terminal.waitUntil(shows: "case 1 of 12", "understanding the information?")
        try terminal.press("n", "y", "ctrl-u", "n", "o")
        try terminal.waitUntil(shows: "Note on")
        try terminal.type("asked in Ŵyl, café")
        try terminal.press("backspace", "enter")
        try terminal.waitUntil(shows: "Note: asked in Ŵyl, caf")
        try terminal.press("n", "n", "n")
        try terminal.waitUntil(shows: "Do you agree?", "not needed")
        try terminal.press("a")
        try terminal.waitUntil(shows: "case 2 of 12", cases[1])
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
        expectNothingLeft(of: cases, on: terminal)
        let events = try machine.events(of: audit)
        #expect(events.last?["kind"] == "completed" && events.last?["outcome"] == "notApplicable")
        #expect(events.contains { $0["kind"] == "noted" && $0["text"] == "asked in Ŵyl, caf" })
        #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true))
    }

    @Test(arguments: types) func nothingStaysOnTheScreenWhileAnotherProgramHasIt(term: String) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let cases = try machine.sample(of: audit)
        try machine.folder.write("#!/bin/sh\necho editing; read line\n", to: "editor")
        _ = try machine.tool("chmod", ["700", "editor"])
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "lead"],
            environment: machine.environment.merging(["EDITOR": machine.folder.path("editor"), "VISUAL": ""]) { $1 },
            directory: machine.folder.path, term: term)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("enter", "o")
        try terminal.waitUntil(shows: "Note on")
        try terminal.press("ctrl-o")
        try terminal.waitUntil(shows: "editing")
        expectNothingLeft(of: cases, on: terminal)
        try terminal.type("\r")
        try terminal.waitUntil(shows: "Note on", cases[0])
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectNothingLeft(of: cases, on: terminal)
    }
}

/// Nothing about a case in the terminal's title, nor on what a person sees once the program is gone.
func expectNothingLeft(
    of cases: [String], on terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(terminal.screen.title == "", sourceLocation: sourceLocation)
    for reference in cases { #expect(!terminal.screen.contains(reference), sourceLocation: sourceLocation) }
    #expect(!terminal.screen.contains("assessment"), sourceLocation: sourceLocation)
}
