import Support
import Testing

/// A note written in the person's own editor.
@Suite struct EditorTests {
    private func noting(_ script: String, on machine: Machine) throws -> (terminal: PseudoTerminal, audit: String) {
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        try machine.folder.write("#!/bin/sh\n" + script + "\n", to: "my editor")
        _ = try machine.tool("chmod", ["700", "my editor"])
        let editor = "'\(machine.folder.path("my editor"))' -x"
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "lead"],
            environment: machine.environment.merging(["VISUAL": editor, "EDITOR": "false"]) { $1 },
            directory: machine.folder.path)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("enter", "o")
        try terminal.waitUntil(shows: "Note on")
        try terminal.type("from here")
        try terminal.waitUntil(shows: "from here")
        return (terminal, audit)
    }

    @Test func whatIsWrittenThereIsInTheFieldAndTheFileIsGone() throws {
        let machine = try Machine()
        let (terminal, audit) = try noting(
            """
            stat -c %a "$2" > mode; stat -c %a "$(dirname "$2")" >> mode; cat "$2" > seen; echo "$2" > where
            printf '%s\\n' 'first line, ŵ' 'second line' > "$2"; touch "$2~"; stty -a > settings
            """, on: machine)
        try terminal.press("ctrl-o")
        try terminal.waitUntil(shows: "first line, ŵ", "second line", "Note on")
        #expect(try machine.folder.read("mode") == "600\n700\n")
        #expect(try machine.folder.read("seen") == "from here\n")
        #expect(try machine.folder.read("settings").contains(" icanon"), "the terminal is as programs expect it")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Note: first line, ŵ")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
        let file = try machine.folder.read("where").split(separator: "\n").joined()
        let folder = file.split(separator: "/").dropLast().map { "/\($0)" }.joined()
        #expect(try machine.tool("test", ["-e", folder]).status == .exited(1), "nothing of it is left")
        #expect(try machine.events(of: audit).last?["text"] == "first line, ŵ\nsecond line")
    }

    @Test func anEditorThatFailsLeavesTheNoteAsItWas() throws {
        let machine = try Machine()
        let (terminal, audit) = try noting("echo lost > \"$2\"; exit 3", on: machine)
        try terminal.press("ctrl-o")
        try terminal.waitUntil(shows: "ended with status 3", "from here")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Note: from here")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).last?["text"] == "from here")
    }

    @Test func withoutAnEditorTheScreenSaysWhatToSet() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit],
            environment: machine.environment.merging(["VISUAL": "", "EDITOR": ""]) { $1 },
            directory: machine.folder.path)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("enter", "o")
        try terminal.waitUntil(shows: "Note on")
        try terminal.press("ctrl-o")
        try terminal.waitUntil(shows: "set VISUAL or EDITOR")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
    }
}
