import Foundation
import Support
import Testing

/// A note written in the person's own editor.
@Suite struct EditorTests {
    private func environment(of machine: Machine, runtime: String, _ more: [String: String]) -> [String: String] {
        machine.environment.merging(["XDG_RUNTIME_DIR": runtime]) { $1 }.merging(more) { $1 }
    }

    /// Starts the workstation and leaves it.
    private func open(_ audit: String, on machine: Machine, runtime: String) throws {
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "lead"],
            environment: environment(of: machine, runtime: runtime, [:]), directory: machine.folder.path)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    private func noting(
        _ script: String, on machine: Machine, runtime: String = ""
    ) throws -> (terminal: PseudoTerminal, audit: String) {
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        try machine.folder.write("#!/bin/sh\n" + script + "\n", to: "my editor")
        _ = try machine.tool("chmod", ["700", "my editor"])
        let editor = "'\(machine.folder.path("my editor"))' -x"
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "lead"],
            environment: environment(of: machine, runtime: runtime, ["VISUAL": editor, "EDITOR": "false"]),
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

    /// The folder in memory is this program's while it lives, and is removed by whatever starts next if it was killed.
    @Test(arguments: [SIGTERM, SIGHUP, SIGKILL]) func nothingOfANoteOutlivesASignalForLong(_ signal: Int32) throws {
        let machine = try Machine()
        let runtime = machine.folder.path("tmp")
        let (terminal, audit) = try noting(
            "echo $PPID > editor; touch \"$(dirname \"$2\")/.note.swp\"; mkdir \"$(dirname \"$2\")/undo\"; "
                + "echo \"$2\" > where; sleep 2", on: machine, runtime: runtime)
        try terminal.press("ctrl-o")
        try terminal.waitUntil("until the editor runs") { _ in machine.exists("where") }
        func notes() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: runtime).filter { $0.contains("note") }
        }
        #expect(try machine.folder.read("where").hasPrefix(runtime + "/advocacy-audit-note-"))
        #expect(try notes().count == 1)
        // Another program that starts meanwhile leaves it alone.
        try open(audit, on: machine, runtime: runtime)
        #expect(try notes().count == 1)
        terminal.kill(signal)
        #expect(try terminal.waitForExit() == (signal == SIGKILL ? .signalled(SIGKILL) : .exited(128 + signal)))
        if signal == SIGKILL {
            #expect(try notes().count == 1)
            try open(audit, on: machine, runtime: runtime)
        }
        #expect(try notes().isEmpty)
    }

    @Test func onlyWhatThisProgramLeftIsRemoved() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let runtime = machine.folder.path("tmp")
        // The number of a process that has ended.
        let ended = try machine.tool("sh", ["-c", "echo $$"]).output.split(separator: "\n").joined()
        let kept = [
            "advocacy-audit-note-\(getpid())-aaaaaa", "advocacy-audit-note-\(ended)-aaaaaaa",
            "advocacy-audit-note-\(ended)", "advocacy-audit-note--\(ended)-aaaaaa", "advocacy-audit-note-x-aaaaaa",
            "advocacy-audit-\(ended)-aaaaaa", "advocacy-audit-note-\(ended)-opened",
        ]
        for name in kept + ["advocacy-audit-note-\(ended)-bbbbbb"] {
            try machine.folder.write("a note", to: "tmp/\(name)/inner/note.txt")
            chmod(machine.folder.path("tmp/\(name)"), name.hasSuffix("opened") ? 0o755 : 0o700)
        }
        try machine.folder.write("precious", to: "elsewhere/notes.txt")
        chmod(machine.folder.path("elsewhere"), 0o700)
        let link = "advocacy-audit-note-\(ended)-cccccc"
        symlink("../elsewhere", machine.folder.path("tmp/\(link)"))
        symlink("../../elsewhere", machine.folder.path("tmp/advocacy-audit-note-\(ended)-bbbbbb/link"))
        try machine.folder.write("a note", to: "tmp/advocacy-audit-note-\(ended)-dddddd")
        try open(audit, on: machine, runtime: runtime)
        let left = try FileManager.default.contentsOfDirectory(atPath: runtime).sorted()
        #expect(left == (kept + [link, "advocacy-audit-note-\(ended)-dddddd"]).sorted())
        #expect(try machine.folder.read("elsewhere/notes.txt") == "precious")
        for name in kept { #expect(try machine.folder.read("tmp/\(name)/inner/note.txt") == "a note") }
    }

    @Test func aNoteGoesToMemoryOrElseToAPlaceThatTakesIt() throws {
        for runtime in ["", "relative", "/nonexistent/folder"] {
            let machine = try Machine()
            let (terminal, _) = try noting("echo \"$2\" > where", on: machine, runtime: runtime)
            let settings = terminal.settings
            try terminal.press("ctrl-o")
            // As long as the editor has the terminal, Ctrl-Q goes to its line.
            try terminal.waitUntil("until the editor ran") { _ in
                machine.exists("where") && terminal.settings == settings
            }
            try terminal.waitUntil(shows: "Note on", "from here")
            let place = try machine.folder.read("where")
            #expect(place.hasPrefix("/dev/shm/advocacy-audit-note-") || place.hasPrefix(machine.folder.path("tmp")))
            try terminal.press("ctrl-q")
            #expect(try terminal.waitForExit() == .exited(0))
        }
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
