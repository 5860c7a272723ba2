import Support
import Testing

/// The council's own commissioning rated on a terminal, in the record, in a file, and in a copy of the record.
@Suite struct SelfAssessmentTests {
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])

    private func assessed(_ machine: Machine) throws -> PseudoTerminal {
        let terminal = try machine.workstation(on: machine.makeAudit(of: Self.frame))
        try terminal.press("5")
        try terminal.waitUntil(shows: "0 of 24 rated", "A1 Collect information", "r red")
        try terminal.press("r")
        try terminal.waitUntil(shows: "A1: RED; it needs an action.", "1 of 24 rated: 1 red")
        try terminal.press("g")
        try terminal.answer(("Key strengths of A2", "demand is counted by pathway"))
        try terminal.waitUntil(shows: "2 of 24 rated: 1 red, 1 green", "A2: green.")
        try terminal.press("home", "t")
        try terminal.answer(
            ("What should be done about A1?", "ask public health"), ("Who should do it?", "commissioning lead"),
            ("By when?", "2031-03-31"))
        try terminal.waitUntil(shows: "Action: ask public health (commissioning lead, by 31 Mar 2031)")
        return terminal
    }

    @Test func itIsInTheRecordAndInACopyOfIt() throws {
        let machine = try Machine()
        let terminal = try assessed(machine)
        try terminal.press("a", "ctrl-u")
        try terminal.waitUntil(shows: "Taken back in A1: the rating (AMBER), now RED")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)

        let events = try machine.events(of: "town.audit")
        #expect(events.dropFirst().allSatisfy { $0["kind"] == "assessed" } && events.count == 6)
        #expect(events.last?["rating"] == "red" && events.last?["step"] == "undo")
        #expect(events.last?["action"]["owner"] == "commissioning lead")
        try machine.folder.write(try machine.output("export", "town.audit"), to: "town.jsonl")
        try machine.output("import", "town.jsonl", "copy.audit")
        for audit in ["town.audit", "copy.audit"] {
            #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true), "\(audit)")
        }
        let copy = try machine.open("open", "copy.audit", "--read-only")
        try copy.waitUntil(shows: "showing: all")
        try copy.press("5")
        try copy.waitUntil(shows: "2 of 24 rated: 1 red, 1 green", "RED, by lead on ")
        try copy.press("g")
        try copy.waitUntil(shows: "open for reading only")
        try copy.press("q")
        #expect(try copy.waitForExit() == .exited(0))
    }

    @Test func itIsWrittenToAFile() throws {
        let machine = try Machine()
        let terminal = try assessed(machine)
        try terminal.press("e")
        try terminal.waitUntil(shows: "town-self-assessment-")
        try terminal.press("ctrl-u")
        try terminal.type("areas.csv")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Written: areas.csv")
        let table = try machine.folder.read("areas.csv")
        #expect(table.contains(",red,,no,ask public health,commissioning lead,2031-03-31,lead,"))
        #expect(table.contains(",green,demand is counted by pathway,no,"))
        #expect(try machine.mode(of: "areas.csv") == 0o600)
        try terminal.press("e", "ctrl-u")
        try terminal.type("areas.csv")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "areas.csv exists already. Write over it? (y or n)")
        try terminal.press("n")
        try terminal.waitUntil(shows: "Left as it was.")
        #expect(try machine.folder.read("areas.csv") == table)
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test func anAreaThatTheInstrumentLacksIsRefused() throws {
        let machine = try Machine()
        let terminal = try assessed(machine)
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        let lines = try machine.output("export", "town.audit")
        try machine.folder.write(lines.replacing("\"area\":\"A1\"", with: "\"area\":\"A77\""), to: "town.jsonl")
        let result = try machine.run("import", "town.jsonl", "copy.audit")
        #expect(result.status == .exited(65) && !machine.exists("copy.audit"), "\(result)")
    }

    @Test func theWalkInLinesMakesTheSameRecord() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let lines = ["5", "r", "g", "demand is counted", "u", "quit"]
        let result = try machine.run(
            ["open", audit, "--linear", "--reader", "lead"], input: lines.map { $0 + "\n" }.joined())
        #expect(result.status == .exited(0) && result.output.contains("A3: cannot tell."))
        let events = try machine.events(of: audit).dropFirst()
        #expect(events.map { $0["rating"].text } == ["red", "green", "unknown"])
        #expect(events.map { $0["area"].text } == ["A1", "A2", "A3"])
    }
}
