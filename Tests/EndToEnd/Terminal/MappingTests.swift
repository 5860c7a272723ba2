import Support
import Testing

/// From a case system's own export to a drawn sample, with nothing written by hand.
@Suite struct MappingTests {
    /// Keys that are pressed or typed, counted.
    private struct Walk {
        let terminal: PseudoTerminal
        var keys = 0

        mutating func press(_ names: String...) throws {
            for name in names { try terminal.press(name) }
            keys += names.count
        }

        mutating func type(_ text: String) throws {
            try terminal.type(text)
            keys += text.count
        }
    }

    @Test(arguments: [false, true]) func anExportBecomesASampleInSixtyKeys(isWelsh: Bool) throws {
        let machine = try Machine()
        let export = MosaicExport()
        try machine.folder.write(bytes: export.bytes, to: "m.csv")
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["start", "--reader", "lead"] + (isWelsh ? ["--language", "cy"] : []),
            environment: machine.environment, directory: machine.folder.path)
        func step(_ number: Int) -> String { isWelsh ? "cam \(number) o 10" : "step \(number) of 10" }
        var walk = Walk(terminal: terminal)
        try terminal.waitUntil(shows: isWelsh ? "Archwiliad newydd" : "A new audit", isWelsh ? "q gadael" : "q quit")
        try walk.press("n")
        try terminal.waitUntil(shows: isWelsh ? "cam 1 o 7" : "step 1 of 7")
        try walk.type("m.csv")
        try walk.press("enter", "enter", "enter")
        try terminal.waitUntil(shows: step(2), "Form ID")
        #expect(!terminal.screen.contains("C\u{EA}d"), "names are not shown")
        try walk.press("enter")
        try terminal.waitUntil(shows: step(3), "Annual Review")
        try walk.press("enter")
        try terminal.waitUntil(shows: step(4), "Cancelled")
        try walk.press("enter")
        try terminal.waitUntil(shows: step(5), "m.csv")
        try walk.press("enter")
        try terminal.waitUntil(shows: step(6), "2025-04-01")
        try walk.press("enter", "enter", "enter", "enter")
        try terminal.waitUntil(shows: step(7), "\(export.counted)")
        try walk.press("enter")
        try terminal.waitUntil(shows: step(8))
        try walk.press("enter", "enter", "enter", "enter")
        try terminal.waitUntil("until a seed is drawn") { $0.contains(step(9)) && $0.text.contains(/[0-9a-f]{32}/) }
        try walk.press("enter", "enter", "enter", "enter", "enter")
        try walk.type("m")
        try walk.press("enter")
        try terminal.waitUntil(shows: step(10))
        try walk.press("enter")
        try terminal.waitUntil(shows: "(y ")
        try walk.press("y")
        try terminal.waitUntil("until the audit is made") { _ in machine.exists("m.audit") }
        try terminal.waitUntil(shows: "F4")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(walk.keys <= 60, "\(walk.keys) keys")

        #expect(try machine.json("sample", "m.audit", "--json")["frame"]["population"].count == export.counted)
        #expect(try machine.mode(of: "m.profile.json") == 0o600)
        let verified = try machine.run("verify", "m.audit", "--frame", "m.csv", "--profile", "m.profile.json")
        #expect(verified.status == .exited(0), "\(verified.error)")
    }

    /// Begins a new audit of a file and has it read.
    private func read(_ name: String, on machine: Machine) throws -> PseudoTerminal {
        let terminal = try machine.open("start", "--reader", "lead", rows: 40, columns: 120)
        try terminal.waitUntil(shows: "A new audit", "q quit")
        try terminal.press("n")
        try terminal.waitUntil(shows: "step 1 of 7")
        try terminal.type(name)
        try terminal.press("enter", "enter", "enter")
        return terminal
    }

    private static let folder = "home/.config/advocacy-audit/profiles"

    @Test func aSavedProfileIsFoundByItsHeadingsAndADamagedOneIsSaid() throws {
        let machine = try Machine()
        try machine.folder.write(bytes: MosaicExport().bytes, to: "m.csv")
        try machine.output("frame", "map", "m.csv", "--output", "p.json")
        try machine.folder.write(machine.folder.read("p.json"), to: Self.folder + "/county.json")
        try machine.folder.write("{", to: Self.folder + "/broken.json")
        let terminal = try read("m.csv", on: machine)
        try terminal.waitUntil(shows: "step 2 of 7", "m.csv read as county.json", "broken")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.folder.read(Self.folder + "/broken.json") == "{")
    }

    @Test func aProfileThatCannotBeSavedIsUsedAllTheSame() throws {
        let machine = try Machine()
        try machine.folder.write(bytes: MosaicExport().bytes, to: "m.csv")
        try machine.folder.write("no folder", to: Self.folder)
        let terminal = try read("m.csv", on: machine)
        try terminal.waitUntil(shows: "step 2 of 10")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "step 3 of 10")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "step 4 of 10")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "step 5 of 10", "could not be saved")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.folder.read(Self.folder) == "no folder")
    }
}
