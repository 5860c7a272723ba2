import Foundation
import Support
import Testing

/// The audit's file goes astray under the open workstation: `w` writes what is open to a new file and goes on with that.
@Suite struct LostFileTests {
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])

    private func befall(_ fate: String, _ audit: String, on machine: Machine) throws {
        switch fate {
        case "deleted": #expect(unlink(machine.folder.path(audit)) == 0)
        case "replaced": #expect(rename(machine.folder.path("other.audit"), machine.folder.path(audit)) == 0)
        default:
            let change = "INSERT INTO event SELECT max(position) + 1, 'x', 1, time, previous, 'x', json FROM event"
            try SQLite.run(change, on: machine.folder.path(audit))
        }
    }

    @Test(arguments: ["deleted", "replaced", "written"]) func theWorkGoesOnInANewFile(_ fate: String) throws {
        if fate == "written", !SQLite.isThere { return }
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        try machine.copy(audit, to: "other.audit")
        try machine.folder.write("mine", to: "taken.audit")
        let terminal = try machine.workstation(on: audit)
        try terminal.press("enter", "w")
        try terminal.waitUntil(shows: "The file takes what is written")
        try terminal.press("y")
        try terminal.waitUntil("until the answer is on the disk") { _ in (try? machine.events(of: audit).count) == 2 }
        try befall(fate, audit, on: machine)
        try terminal.press("O")
        try terminal.waitUntil(shows: "Note on the whole case")
        try terminal.type("read at home")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "NOT SAVED; Esc, then w, writes what is open here to a new file")
        try terminal.press("esc")
        try terminal.waitUntil(shows: "Not recorded yet")
        try terminal.press("w")
        try terminal.waitUntil(shows: "to which new file?")
        try terminal.press("ctrl-u")
        try terminal.type("taken")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "taken.audit: exists already")
        try terminal.press("ctrl-u")
        try terminal.type("new")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Written. What was taken back can be typed again")
        try terminal.press("O")
        try terminal.waitUntil(shows: "Note on the whole case", "read at home")
        try terminal.press("enter")
        try terminal.waitUntil("until the note is on the disk") { _ in
            (try? machine.events(of: "new.audit").count) == 3
        }
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
        let events = try machine.events(of: "new.audit").dropFirst()
        #expect(events.map { $0["value"].text ?? $0["text"].text } == ["yes", "read at home"])
        #expect(try machine.json("verify", "new.audit", "--json")["ok"] == .bool(true))
        #expect(try machine.folder.read("taken.audit") == "mine")
        #expect(try machine.folder.read("state/advocacy-audit/recent.json").contains("new.audit"))
    }

    private static let assumptions = "name,value,source\nstages.needsAssessment,1200,the return\n"

    private func lose(_ audit: String, on machine: Machine) throws -> PseudoTerminal {
        let terminal = try machine.open("open", audit, "--linear", "--reader", "lead", columns: 400)
        try terminal.waitUntil(shows: "Plain lines")
        #expect(unlink(machine.folder.path(audit)) == 0)
        try terminal.type("\ry\r")
        try terminal.waitUntil(shows: "NOT SAVED; w writes what is open here to a new file.")
        try terminal.type("write out\r")
        try terminal.waitUntil(shows: "to which new file?")
        return terminal
    }

    /// What is assumed lies beside the audit, and the projection rests on it.
    @Test func theAssumptionsGoWithIt() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let old = audit.replacing(".audit", with: ".assumptions.csv")
        try machine.folder.write(Self.assumptions, to: old)
        let terminal = try lose(audit, on: machine)
        try terminal.type("new.audit\r")
        try terminal.waitUntil(shows: "the work goes on in")
        try terminal.type("q\r")
        terminal.unplug()
        _ = try terminal.waitForExit()
        #expect(try machine.folder.read("new.assumptions.csv") == Self.assumptions)
        #expect(try machine.folder.read(old) == Self.assumptions)
    }

    @Test func theAssumptionsOfAnotherAuditAreLeftAsTheyAre() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        try machine.folder.write(Self.assumptions, to: audit.replacing(".audit", with: ".assumptions.csv"))
        try machine.folder.write("mine", to: "new.assumptions.csv")
        let terminal = try lose(audit, on: machine)
        try terminal.type("new.audit\r")
        try terminal.waitUntil(
            shows: "The assumptions are in new.assumptions-2.csv: there is another new.assumptions.csv.")
        try terminal.type("q\r")
        terminal.unplug()
        _ = try terminal.waitForExit()
        #expect(try machine.folder.read("new.assumptions.csv") == "mine")
        #expect(try machine.folder.read("new.assumptions-2.csv") == Self.assumptions)
    }

    /// Only the audit is moved while it is open: what is entered from then on is kept beside it.
    @Test func theAssumptionsFollowAnAuditThatIsMoved() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        try machine.folder.write(Self.assumptions, to: audit.replacing(".audit", with: ".assumptions.csv"))
        let terminal = try machine.open("open", audit, "--linear", "--reader", "lead", columns: 200)
        try terminal.waitUntil(shows: "Plain lines")
        #expect(rename(machine.folder.path(audit), machine.folder.path("moved.audit")) == 0)
        try terminal.type("\ry\r")
        try terminal.waitUntil(shows: "The file was moved while it was open")
        try terminal.type("q\r")
        terminal.unplug()
        _ = try terminal.waitForExit()
        #expect(try machine.folder.read("moved.assumptions.csv") == Self.assumptions)
    }

    /// An answer that is taken back outside a question, and plain lines.
    @Test func withPlainLines() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try machine.open("open", audit, "--linear", "--reader", "lead", columns: 200)
        try terminal.waitUntil(shows: "Plain lines")
        try terminal.type("\ry\r")
        try terminal.waitUntil("until the answer is on the disk") { _ in (try? machine.events(of: audit).count) == 2 }
        #expect(unlink(machine.folder.path(audit)) == 0)
        try terminal.type("n\r")
        try terminal.waitUntil(shows: "NOT SAVED; w writes what is open here to a new file.")
        try terminal.type("write out\r")
        try terminal.waitUntil(shows: "to which new file?")
        try terminal.type("new.audit\r")
        try terminal.waitUntil(shows: "Written. What was taken back can be typed again")
        try terminal.type("n\r")
        try terminal.waitUntil("until the answer is on the disk") { _ in
            (try? machine.events(of: "new.audit").count) == 3
        }
        try terminal.type("q\r")
        terminal.unplug()
        _ = try terminal.waitForExit()
        #expect(try machine.json("verify", "new.audit", "--json")["ok"] == .bool(true))
    }
}
