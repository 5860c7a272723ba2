import Support
import Testing

/// What is to be done, written to a file; and an audit held against an earlier one on the screen.
@Suite struct ActionsTests {
    /// An audit of which one case was concluded with an action.
    private func withAction(_ machine: Machine) throws -> PseudoTerminal {
        let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])
        let terminal = try machine.workstation(on: machine.makeAudit(of: frame))
        try terminal.press("enter", "n", "n", "n", "n", "n")
        try terminal.waitUntil(shows: "a agree")
        try terminal.press("!", "t")
        try terminal.answer(
            ("Enter keep", "=ask the hub"), ("Who should do it?", "team manager"), ("By when?", "2020-01-31"))
        try terminal.waitUntil(shows: "a agree")
        try terminal.press("a")
        try terminal.waitUntil(shows: "case 2 of 12")
        try terminal.press("esc")
        try terminal.waitUntil(shows: "1 of 12 audited", "Esc back")
        try terminal.press("3")
        try terminal.waitUntil(shows: "1 action  ·  1 urgent  ·  1 overdue", "team manager")
        return terminal
    }

    @Test func whatIsToBeDoneIsWrittenToAFile() throws {
        let machine = try Machine()
        let terminal = try withAction(machine)
        try terminal.press("e")
        try terminal.waitUntil(shows: "town-actions-")
        try terminal.press("ctrl-u")
        try terminal.type("todo.csv")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Written: todo.csv")
        let table = try machine.tool("cat", ["todo.csv"]).output
        #expect(table.hasPrefix("case,process,team,outcome,urgent,action,owner,due,days overdue,reader\r\n"))
        #expect(table.contains(",yes,'=ask the hub,team manager,2020-01-31,"))
        #expect(try machine.output("actions", "town.audit", "--csv") == table)
        #expect(try machine.mode(of: "todo.csv") == 0o600)
        // What is there already stays as it is, unless the person says otherwise.
        try machine.folder.write("precious", to: "todo.csv")
        for (key, contents) in [("n", "precious"), ("esc", "precious"), ("y", table)] {
            try terminal.press("e", "ctrl-u")
            try terminal.type("todo.csv")
            try terminal.press("enter")
            try terminal.waitUntil(shows: "todo.csv exists already. Write over it? (y or n)")
            try terminal.press(key)
            try terminal.waitUntil("until the question is gone") { !$0.contains("Write over it?") }
            if key == "y" { try terminal.waitUntil(shows: "Written: todo.csv") }
            #expect(try machine.tool("cat", ["todo.csv"]).output == contents)
        }
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
    }

    @Test func theyCanBeHadWithoutATerminal() throws {
        let machine = try Machine()
        let terminal = try withAction(machine)
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        let answer = try machine.json("actions", "town.audit", "--json")
        #expect(answer.keys == ["today", "actions", "provenance"])
        let action = answer["actions"][0]
        #expect(
            action.keys == [
                "case", "process", "team", "outcome", "urgent", "action", "owner", "due", "daysOverdue", "reader",
            ])
        #expect(action["action"] == "=ask the hub")
        #expect(action["urgent"] == .bool(true))
        #expect(action["due"] == "2020-01-31")
        #expect(try machine.output("actions", "town.audit").hasPrefix("URGENT, OVERDUE by "))
        #expect(try machine.output("actions", "town.audit", "--owner", "nobody") == "nothing is to be done\n")
        #expect(try machine.run("actions", "town.audit", "--csv", "--json").status == .exited(64))
        #expect(try machine.run("actions", "nowhere.audit").status == .exited(66))
    }

    @Test func anEarlierAuditIsOnlyRead() throws {
        let machine = try Machine()
        let before = try machine.makeAudit("before", of: PlainFrame(stages: 120))
        let record = try machine.output("export", before)
        let terminal = try machine.workstation(on: machine.makeAudit("after", of: PlainFrame(stages: 120)))
        try terminal.press("4")
        try terminal.waitUntil(shows: "Compare with which earlier audit?", "before.audit")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Before: before", "Cannot say: not every planned case is audited in both.")
        // While it is compared with, somebody else may work on it.
        #expect(try machine.run("extend", before, "--by", "2").status == .exited(0))
        try terminal.press("b")
        try terminal.waitUntil(shows: "another: type its path")
        try terminal.press("2")
        try terminal.waitUntil(shows: "The path of the earlier audit")
        try terminal.type("nowhere.audit")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "nowhere.audit: there is no such audit")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.output("export", before).hasPrefix(record))
    }
}
