import Support
import Testing

/// An audit made on the screen, held to the one that `new` makes of the same choices.
@Suite struct NewAuditTests {
    /// Opens the first screen and begins a new audit.
    private func begin(_ machine: Machine) throws -> PseudoTerminal {
        let terminal = try machine.open("start", "--reader", "lead")
        try terminal.waitUntil(shows: "A new audit", "q quit")
        try terminal.press("n")
        try terminal.waitUntil(shows: "step 1 of 7")
        return terminal
    }

    /// Names the frame by Tab, has it read, and goes as far as the strata.
    private func goToStrata(_ terminal: PseudoTerminal, completing name: String, to file: String) throws {
        try terminal.type(name)
        try terminal.press("tab")
        try terminal.waitUntil(shows: file)
        try terminal.press("enter", "enter", "enter")
        try terminal.waitUntil(shows: "step 2 of 7", "120 rows: 120 accepted")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "step 3 of 7", "2025-04-01", "2026-03-31")
        try terminal.press("enter", "enter", "enter", "enter")
        try terminal.waitUntil(shows: "step 4 of 7", "120 stages, 1 sampling group")
    }

    @Test func theScreenAndTheCommandMakeTheSameAudit() throws {
        let machine = try Machine()
        let byCommand = try machine.makeAudit("command", sampleSize: 30, seed: "by lot", "--second-reading", "0.5")
        try machine.folder.write(PlainFrame(stages: 120).text, to: "screen.csv")
        let terminal = try begin(machine)
        try goToStrata(terminal, completing: "scr", to: "screen.csv")
        try terminal.press("down", "space")
        try terminal.waitUntil(shows: "120 stages, 4 sampling groups", "[1] team")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "step 5 of 7", "all together")
        try terminal.press("ctrl-u")
        try terminal.type("30")
        try terminal.waitUntil(shows: "15.1")
        try terminal.press("enter", "enter", "enter", "enter")
        try terminal.waitUntil("until a seed is drawn") { screen in
            screen.contains("step 6 of 7") && screen.text.contains(/seed +[0-9a-f]{32}/)
        }
        try terminal.press("ctrl-e", "ctrl-u")
        try terminal.type("by lot")
        try terminal.press("enter", "ctrl-e", "ctrl-u")
        try terminal.type("0.5")
        try terminal.press("enter", "enter", "enter", "enter")
        try terminal.type("screen")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "step 7 of 7", "by lot")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Draw the sample and make the audit?", "y yes")
        #expect(!machine.exists("screen.audit"), "nothing is made before it is confirmed")
        try terminal.press("y")
        try terminal.waitUntil(shows: "0 of 30 audited", "Esc back")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)

        let samples = try ["screen.audit", byCommand].map { try machine.json("sample", $0, "--json") }
        for key in ["seed", "frame", "strata", "cases", "replacements"] {
            #expect(samples[0][key] == samples[1][key], "\(key)")
        }
        // Only the names of the frame's file and of the audit are their own.
        func opened(_ audit: String) throws -> [JSON] {
            let event = try #require(try machine.events(of: audit).first)
            let plan = event["plan"]
            #expect(plan.keys.count > 8)
            return plan.keys.sorted().filter { $0 != "title" && $0 != "frame" }.map { plan[$0] }
        }
        #expect(try opened("screen.audit") == opened(byCommand))
        #expect(try machine.mode(of: "screen.audit") == 0o600)
        #expect(try machine.run("verify", "screen.audit", "--frame", "screen.csv").status == .exited(0))
    }

    @Test func whatCannotBeReadIsSaidAndCanBeMended() throws {
        let machine = try Machine()
        let terminal = try begin(machine)
        try terminal.type("nowhere.csv")
        try terminal.press("enter", "enter", "enter")
        try terminal.waitUntil(shows: "nowhere.csv: ", "No such file")
        try machine.folder.write("case,process\nC1,needsAssessment\n", to: "nowhere.csv")
        try terminal.press("enter")
        // What the headings do not say is asked.
        try terminal.waitUntil(shows: "step 2 of 9", "which column?")
        try terminal.press("esc")
        try terminal.waitUntil(shows: "step 1 of")
        try machine.folder.write(PlainFrame(stages: 120).text, to: "nowhere.csv")
        try terminal.press("enter", "enter", "enter")
        try terminal.waitUntil(shows: "step 2 of 7", "120 accepted")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test func aLongReadingIsStopped() throws {
        let machine = try Machine()
        let frame = PlainFrame(stages: 1000)
        let rows = frame.stages.map { ",\($0.process),\($0.started),\($0.ended),\($0.team),\n" }
        var text = PlainFrame.headings + "\n"
        for number in 0..<400_000 { text += "L\(number)" + rows[number % rows.count] }
        try machine.folder.write(text, to: "large.csv")
        let terminal = try begin(machine)
        try terminal.type("large.csv")
        try terminal.press("enter", "enter", "enter")
        try terminal.waitUntil("until some of it was read") { $0.text.contains(/Reading your list: [1-9][0-9,]+ rows/) }
        try terminal.press("esc")
        try terminal.waitUntil(shows: "Stopped. Nothing was made or changed.", "step 1 of 7", "large.csv")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
    }

    @Test(arguments: [
        (["--strata", "team,Team"], "names \"Team\" twice"),
        (["--expected-rates", "North Hub=0.2"], "--expected-rates is for --allocation neyman"),
        (["--seed", " "], "--seed is empty"),
        (["--frame", "./town.csv"], "given twice"),
    ])
    func whatWasTakenInSilenceIsRefused(arguments: [String], says: String) throws {
        let machine = try Machine()
        try machine.folder.write(PlainFrame(stages: 60).text, to: "town.csv")
        let result = try machine.run(
            [
                "new", "town.audit", "--frame", "town.csv", "--jurisdiction", "england", "--from", "2025-04-01", "--to",
                "2026-03-31", "--sample-size", "10",
            ] + arguments)
        #expect(result.status == .exited(64))
        #expect(result.error.contains(says), "\(result.error)")
        #expect(result.output == "")
        #expect(!machine.exists("town.audit"))
    }

    @Test func theWrongNationIsNamed() throws {
        let machine = try Machine()
        try machine.folder.write(PlainFrame(stages: 60).text, to: "town.csv")
        let arguments = [
            "new", "town.audit", "--frame", "town.csv", "--jurisdiction", "wales", "--from", "2025-04-01", "--to",
            "2026-03-31", "--sample-size", "10",
        ]
        let result = try machine.run(arguments)
        #expect(result.status == .exited(65))
        #expect(result.error.contains("your list is one of England"))
        #expect(!machine.exists("town.audit"))
        let terminal = try begin(machine)
        try terminal.type("town.csv")
        try terminal.press("enter", "enter", "enter")
        try terminal.waitUntil(shows: "step 2 of 7")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "England: Care Act 2014")
        try terminal.press("space")
        try terminal.waitUntil(shows: "Wales: SSWB")
        try terminal.press("enter", "enter", "enter", "enter")
        try terminal.waitUntil(shows: "Your list is one of England")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test func aFolderIsNoAudit() throws {
        let machine = try Machine()
        for command in ["findings", "sample", "verify", "open"] {
            let result = try machine.run(command, "home")
            #expect(result.status == .exited(65), "\(command)")
            #expect(result.error.contains("home: not an audit of this program (not a file)"), "\(result.error)")
        }
    }
}
