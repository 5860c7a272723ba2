import Foundation
import Support
import Testing

/// What a screen writes to a file: `e`, and the assumptions beside the audit.
@Suite struct ExportOnScreenTests {
    private let machine: Machine

    init() throws {
        machine = try Machine()
    }

    private func export(to path: String, on terminal: PseudoTerminal) throws {
        try terminal.press("e")
        try terminal.waitUntil(shows: "Write the findings to which file?")
        try terminal.press("ctrl-u")
        try terminal.type(path)
        try terminal.press("enter")
    }

    @Test func whatMayNotBeReplacedIsNotAskedAbout() throws {
        let audit = try machine.sampleAudit()
        try FileManager.default.copyItem(
            atPath: machine.folder.path(audit), toPath: machine.folder.path("audit.txt"))
        try machine.folder.write("precious", to: "notes.csv")
        try machine.folder.write("", to: "beside.txt-journal")
        try machine.folder.write("precious", to: "beside.txt")
        symlink("notes.csv", machine.folder.path("linked.txt"))
        symlink("nowhere.csv", machine.folder.path("dangling.txt"))
        mkdir(machine.folder.path("inner.txt"), 0o755)
        mkfifo(machine.folder.path("pipe.txt"), 0o600)
        let before = try machine.folder.contents()
        let terminal = try machine.workstation(on: audit, columns: 120)
        try terminal.press("2")
        try terminal.waitUntil(shows: "p projection")
        for (path, words) in [
            ("audit.txt", "is an audit, which nothing replaces"), ("beside.txt", "is an audit, which nothing replaces"),
            ("linked.txt", "is a link"), ("dangling.txt", "is a link"), ("inner.txt", "is a folder"),
            ("pipe.txt", "is no ordinary file"), ("missing/f.txt", "there is no folder missing"),
            ("/proc/f.txt", "cannot be made"),
        ] {
            try export(to: path, on: terminal)
            try terminal.waitUntil(shows: "\(path): ", words)
        }
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.folder.contents().filter { !$0.hasPrefix("town.audit-") } == before)
        for name in ["notes.csv", "beside.txt"] { #expect(try machine.folder.read(name) == "precious") }
        #expect(!machine.exists("nowhere.csv"))
        #expect(try machine.json("verify", "audit.txt", "--json")["ok"] == .bool(true))
    }

    @Test func aFullDiskIsSaidAndLeavesNothing() throws {
        let audit = try machine.sampleAudit()
        let terminal = try PseudoTerminal(
            "bash", ["-c", "trap '' XFSZ; ulimit -f 34; exec \"$@\"", "bash", BuiltProgram.path(), "open", audit],
            environment: machine.environment, directory: machine.folder.path, columns: 120)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("2")
        try terminal.waitUntil(shows: "p projection")
        try export(to: "findings.json", on: terminal)
        try terminal.waitUntil(shows: "findings.json: could not be written: File too large")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.folder.contents().filter { $0.contains("findings") || $0.hasPrefix(".") } == [])
    }

    /// Opens the projection and states another value for the stages of a needs assessment.
    private func state(_ value: String, on terminal: PseudoTerminal) throws {
        try terminal.press("enter")
        try terminal.waitUntil(shows: "stages.needsAssessment, stages per referral: value, low, high, shape")
        try terminal.press("ctrl-u")
        try terminal.type(value)
        try terminal.press("enter")
    }

    private func openProjection(_ audit: String) throws -> PseudoTerminal {
        let terminal = try machine.workstation(on: audit, rows: 40, columns: 120)
        try terminal.press("2")
        try terminal.waitUntil(shows: "p projection")
        try terminal.press("p")
        try terminal.waitUntil(shows: "assessments.needsAssess")
        for _ in 0..<5 { try terminal.press("down") }
        try terminal.waitUntil("until the focus is on the stages of a needs assessment") { screen in
            screen.lines.contains { $0.contains("▸ stages.needsAssessment") }
        }
        return terminal
    }

    @Test func assumptionsThatAnotherProgramChangedAreKeptBesideOurs() throws {
        let audit = try machine.sampleAudit()
        chmod(machine.folder.path("town.assumptions.csv"), 0o640)
        let terminal = try openProjection(audit)
        try state("3 2.5 4", on: terminal)
        try terminal.waitUntil(shows: "3 (2.5 to 4)")
        try terminal.waitUntil("until it is kept") { _ in
            (try? self.machine.folder.read("town.assumptions.csv").contains("needsAssessment,3,2.5,4")) == true
        }
        #expect(try machine.mode(of: "town.assumptions.csv") == 0o640)
        let theirs = try machine.folder.read("town.assumptions.csv") + "\n"
        try machine.folder.write(theirs, to: "town.assumptions.csv")
        try machine.folder.write("precious", to: "town.assumptions-2.csv")
        try state("5 4 6", on: terminal)
        try terminal.waitUntil(
            shows: "Kept in town.assumptions-3.csv: another program has changed town.assumptions.csv.")
        #expect(try machine.folder.read("town.assumptions-3.csv").contains("needsAssessment,5,4,6"))
        // It goes on there.
        try state("6 5 7", on: terminal)
        try terminal.waitUntil("until it is kept") { _ in
            (try? self.machine.folder.read("town.assumptions-3.csv").contains("needsAssessment,6,5,7")) == true
        }
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.folder.read("town.assumptions.csv") == theirs)
        #expect(try machine.folder.read("town.assumptions-2.csv") == "precious")
    }

    @Test func assumptionsAreNotWrittenThroughALink() throws {
        let audit = try machine.sampleAudit()
        try FileManager.default.moveItem(
            atPath: machine.folder.path("town.assumptions.csv"), toPath: machine.folder.path("shared.csv"))
        symlink("shared.csv", machine.folder.path("town.assumptions.csv"))
        let before = try machine.folder.read("shared.csv")
        let terminal = try openProjection(audit)
        try state("3 2.5 4", on: terminal)
        try terminal.waitUntil(shows: "town.assumptions.csv: is a link")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.folder.read("shared.csv") == before)
        var status = stat()
        #expect(lstat(machine.folder.path("town.assumptions.csv"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func recentAuditsAreNotWrittenThroughALink() throws {
        let audit = try machine.makeAudit()
        try machine.folder.write("precious", to: "mine.json")
        mkdir(machine.folder.path("state/advocacy-audit"), 0o700)
        let recent = machine.folder.path("state/advocacy-audit/recent.json")
        for target in ["../../mine.json", "../../nowhere.json"] {
            unlink(recent)
            symlink(target, recent)
            let terminal = try machine.workstation(on: audit)
            try terminal.press("ctrl-q")
            #expect(try terminal.waitForExit() == .exited(0))
        }
        #expect(try machine.folder.read("mine.json") == "precious")
        #expect(!machine.exists("nowhere.json"))
        unlink(recent)
        for _ in 1...2 {
            let terminal = try machine.workstation(on: audit)
            try terminal.press("ctrl-q")
            #expect(try terminal.waitForExit() == .exited(0))
            #expect(try machine.folder.read("state/advocacy-audit/recent.json").contains("town.audit"))
            #expect(try machine.mode(of: "state/advocacy-audit/recent.json") == 0o600)
        }
    }
}
