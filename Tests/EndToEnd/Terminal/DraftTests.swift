import Foundation
import Support
import Testing

/// What is half-typed outlives the program, however it ends.
@Suite struct DraftTests {
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])
    private static let folder = "state/advocacy-audit/drafts"

    private func drafts(on machine: Machine) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: machine.folder.path(Self.folder)).sorted()) ?? []
    }

    /// The first case, with half a note on its first question.
    private func noting(
        _ audit: String, on machine: Machine, _ environment: [String: String] = [:]
    ) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "lead"],
            environment: machine.environment.merging(environment) { $1 }, directory: machine.folder.path)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("enter", "o")
        try terminal.waitUntil(shows: "Note on")
        try terminal.type("half a thought")
        try terminal.waitUntil(shows: "half a thought")
        return terminal
    }

    /// Opens the audit again and finds the note where it was typed.
    private func expectOffered(_ audit: String, on machine: Machine) throws {
        let reference = try #require(try machine.sample(of: audit).first)
        let terminal = try machine.workstation(on: audit)
        try terminal.waitUntil(shows: "A text was left half-typed (\(reference))")
        try terminal.press("enter", "o")
        try terminal.waitUntil(shows: "Note on", "half a thought")
        #expect(try machine.events(of: audit).count == 1, "it is in no record")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Note: half a thought")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).last?["text"] == "half a thought")
        #expect(drafts(on: machine).isEmpty, "what is recorded is no draft")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1]) func asASignalEndsIt(_ signal: Int32) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try noting(audit, on: machine)
        terminal.kill(signal)
        #expect(try terminal.waitForExit() == .exited(128 + signal))
        #expect(try machine.mode(of: Self.folder) == 0o700)
        #expect(try drafts(on: machine).map { try machine.mode(of: "\(Self.folder)/\($0)") } == [0o600])
        try expectOffered(audit, on: machine)
    }

    @Test func asThePersonLeaves() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try noting(audit, on: machine)
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        try expectOffered(audit, on: machine)
    }

    @Test func asTheTerminalIsTakenAway() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try noting(audit, on: machine)
        terminal.unplug()
        _ = try terminal.waitForExit()
        try expectOffered(audit, on: machine)
    }

    /// Nothing catches a kill: what was typed by then is on the disk half a second after the key.
    @Test func asItIsKilled() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try noting(audit, on: machine)
        try terminal.waitUntil("until it is on the disk") { _ in
            drafts(on: machine).contains { name in
                // In its place, not on the way there.
                !name.hasPrefix(".")
                    && (try? machine.folder.read("\(Self.folder)/\(name)"))?.contains("half a thought") == true
            }
        }
        terminal.kill(SIGKILL)
        #expect(try terminal.waitForExit() == .signalled(SIGKILL))
        try expectOffered(audit, on: machine)
    }

    /// Left with Esc it is a draft as long as the screen says that it is here again, and at once.
    @Test func asItWasLeftWithEsc() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try noting(audit, on: machine)
        try terminal.press("esc")
        try terminal.waitUntil(shows: "Not recorded yet")
        try terminal.press("n")
        try terminal.waitUntil(shows: "retaining")
        terminal.kill(SIGKILL)
        _ = try terminal.waitForExit()
        #expect(drafts(on: machine).count == 1)
    }

    /// Before another program has the terminal, or before it is stopped, all of it is on the disk.
    @Test func beforeAnEditorRuns() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        try machine.folder.write("#!/bin/sh\ncat \"$HOME\"/../\(Self.folder)/*.draft > seen; exit 1\n", to: "editor")
        _ = try machine.tool("chmod", ["700", "editor"])
        let terminal = try noting(audit, on: machine, ["VISUAL": machine.folder.path("editor")])
        try terminal.type(" more")
        try terminal.press("ctrl-o")
        try terminal.waitUntil(shows: "The editor ended with status 1")
        #expect(try machine.folder.read("seen").contains("half a thought more"))
        try terminal.press("ctrl-q")
        _ = try terminal.waitForExit()
    }

    @Test func readersAreKeptApart() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try noting(audit, on: machine)
        // A second program only looks, and keeps nothing.
        let looker = try machine.workstation(on: audit, reader: "lead")
        try looker.waitUntil(shows: "Open for reading only")
        try looker.press("ctrl-q")
        _ = try looker.waitForExit()
        try terminal.press("ctrl-q")
        _ = try terminal.waitForExit()
        let kept = drafts(on: machine)
        #expect(kept.count == 1)
        let other = try machine.workstation(on: audit, reader: "second")
        #expect(!other.screen.contains("half-typed"))
        try other.press("enter", "o")
        try other.waitUntil(shows: "Note on")
        #expect(!other.screen.contains("half a thought"))
        try other.type("mine")
        try other.press("ctrl-q")
        _ = try other.waitForExit()
        #expect(drafts(on: machine).count == 2 && Set(kept).isSubset(of: drafts(on: machine)))
        let looking = try machine.run(["open", audit, "--linear", "--read-only", "--reader", "lead"], input: "\n")
        #expect(!looking.output.contains("half-typed"))
        #expect(drafts(on: machine).count == 2)
    }

    /// A place that takes nothing: the work goes on, and that it is so is said once.
    @Test(arguments: [
        ["XDG_STATE_HOME": "/dev/null/state"], ["XDG_STATE_HOME": "", "HOME": ""],
        ["XDG_STATE_HOME": "", "HOME": "/proc/nowhere"],
    ])
    func withoutAPlaceForIt(_ environment: [String: String]) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try noting(audit, on: machine, environment)
        try terminal.waitUntil(shows: "What is half-typed is lost when the program ends")
        try terminal.type(", whole")
        try terminal.waitUntil(hides: "is lost when")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Note: half a thought, whole")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).last?["text"] == "half a thought, whole")
    }

    /// Whatever stands in a draft's place is not followed, not believed, and does no harm.
    @Test(arguments: ["link", "garbage", "huge", "folder", "fifo", "another"]) func whatStandsInItsPlace(
        _ kind: String
    ) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let first = try noting(audit, on: machine)
        first.kill(SIGTERM)
        _ = try first.waitForExit()
        let name = try #require(drafts(on: machine).first)
        let file = machine.folder.path("\(Self.folder)/\(name)")
        let draft = try machine.folder.read("\(Self.folder)/\(name)")
        #expect(unlink(file) == 0)
        switch kind {
        case "link":
            try machine.folder.write(draft, to: "precious")
            #expect(symlink(machine.folder.path("precious"), file) == 0)
        case "garbage": try machine.folder.write("\u{0}{{[[", to: "\(Self.folder)/\(name)")
        case "huge": #expect(try machine.tool("truncate", ["-s", "3G", file]).status == .exited(0))
        case "folder": #expect(mkdir(file, 0o700) == 0)
        case "fifo": #expect(mkfifo(file, 0o600) == 0)
        default:
            try machine.folder.write(draft.replacing("\"lead\"", with: "\"second\""), to: "\(Self.folder)/\(name)")
        }
        let terminal = try noting(audit, on: machine)
        #expect(!terminal.screen.contains("left half-typed"))
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Note: half a thought")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).last?["text"] == "half a thought")
        if kind == "link" { #expect(try machine.folder.read("precious") == draft) }
        if kind == "folder" { #expect(drafts(on: machine) == [name]) }
    }

    @Test func aLinkInPlaceOfTheFolderIsNotFollowed() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        try machine.folder.write("", to: "elsewhere/precious.draft")
        try machine.folder.write("", to: "state/advocacy-audit/x")
        #expect(symlink(machine.folder.path("elsewhere"), machine.folder.path(Self.folder)) == 0)
        let terminal = try noting(audit, on: machine)
        try terminal.waitUntil(shows: "What is half-typed is lost when the program ends")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        let there = try FileManager.default.contentsOfDirectory(atPath: machine.folder.path("elsewhere"))
        #expect(there == ["precious.draft"])
    }

    @Test func afterThirtyDaysItIsGone() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try noting(audit, on: machine)
        try terminal.press("ctrl-q")
        _ = try terminal.waitForExit()
        let name = try #require(drafts(on: machine).first)
        let ended = try machine.tool("sh", ["-c", "echo $$"]).output.split(separator: "\n").joined()
        for other in ["kept.txt", "fresh.draft", ".\(name).\(ended)", ".\(name).\(getpid())"] {
            try machine.folder.write("x", to: "\(Self.folder)/\(other)")
        }
        for old in [name, "kept.txt"] {
            _ = try machine.tool("touch", ["-d", "31 days ago", "\(Self.folder)/\(old)"])
        }
        let next = try machine.workstation(on: audit)
        #expect(!next.screen.contains("half-typed"))
        #expect(drafts(on: machine) == [".\(name).\(getpid())", "fresh.draft", "kept.txt"].sorted())
        try next.press("ctrl-q")
        _ = try next.waitForExit()
    }

    // MARK: Plain lines

    @Test func linesOfATextThatGoesOnAreKept() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let first = try machine.run(
            ["open", audit, "--linear", "--reader", "lead"], input: "\no\nhalf a thought\\\nand more\\\n")
        #expect(first.status == .exited(0))
        let second = try machine.run(["open", audit, "--linear", "--reader", "lead"], input: "\no\n\n")
        #expect(second.output.contains("A text was left half-typed ("))
        #expect(second.output.contains("It says: half a thought\nand more"))
        #expect(try machine.events(of: audit).last?["text"] == "half a thought\nand more")
        #expect(drafts(on: machine).isEmpty)
    }

    // MARK: A new audit

    @Test(arguments: [SIGKILL, SIGTERM, 0]) func theChoicesOfANewAudit(_ signal: Int32) throws {
        let machine = try Machine()
        try machine.folder.write(PlainFrame(stages: 120).text, to: "town.csv")
        let terminal = try machine.open("start", "--reader", "lead")
        try terminal.waitUntil(shows: "A new audit", "q quit")
        try terminal.press("n")
        try terminal.waitUntil(shows: "step 1 of 7")
        try terminal.type("town.csv")
        try terminal.press("enter", "enter", "enter")
        try terminal.waitUntil(shows: "step 2 of 7")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "step 3 of 7", "2025-04-01")
        try terminal.press("down", "ctrl-u")
        try terminal.type("2025-05-01")
        try terminal.waitUntil(shows: "2025-05-01")
        if signal == SIGKILL {
            try terminal.waitUntil("until it is on the disk") { _ in
                (try? machine.folder.read("\(Self.folder)/new-audit.draft"))?.contains("2025-05-01") == true
            }
        }
        if signal == 0 { try terminal.press("ctrl-q") } else { terminal.kill(signal) }
        _ = try terminal.waitForExit()
        #expect(try machine.mode(of: "\(Self.folder)/new-audit.draft") == 0o600)

        let next = try machine.open("start", "--reader", "lead")
        try next.waitUntil(shows: "go on with the one you began to choose")
        try next.press("n")
        try next.waitUntil(shows: "Go on with the audit that you began to choose?")
        try next.press("y")
        try next.waitUntil(shows: "step 1 of 7", "town.csv", "What you chose is filled in.")
        try next.press("enter", "enter", "enter")
        try next.waitUntil(shows: "step 2 of 7")
        try next.press("enter")
        try next.waitUntil(shows: "step 3 of 7", "2025-05-01", "2026-03-31")
        try next.press("enter", "enter", "enter", "enter")
        try next.waitUntil(shows: "step 4 of 7", "1 sampling group")
        try next.press("enter", "enter", "enter", "enter", "enter")
        try next.waitUntil("until a seed is drawn") { $0.text.contains(/seed +[0-9a-f]{32}/) }
        try next.press("enter", "enter", "enter", "enter", "enter")
        try next.type("made")
        try next.press("enter")
        try next.waitUntil(shows: "step 7 of 7")
        try next.press("enter")
        try next.waitUntil(shows: "Draw the sample and make the audit?")
        try next.press("y")
        try next.waitUntil(shows: "showing: all", "Esc back")
        try next.press("ctrl-q")
        #expect(try next.waitForExit() == .exited(0))
        #expect(machine.exists("made.audit") && drafts(on: machine).isEmpty)
    }
}
