import Support
import Testing

/// Levels, a threshold and an open-ended sample by the command line.
@Suite struct LevelTests {
    private func readAudit(_ machine: Machine) throws -> String {
        let audit = try machine.makeAudit()
        try machine.folder.write(Readings.sheet(of: machine.sample(of: audit)), to: "answers.csv")
        try machine.output("record", audit, "--from", "answers.csv", "--reader", "lead")
        return audit
    }

    @Test func limitsAndThresholdAreThoseAskedFor() throws {
        let machine = try Machine()
        let audit = try readAudit(machine)
        for (text, level) in [("0.8", 0.8), (".90", 0.9), ("0.95", 0.95)] {
            let found = try machine.json("findings", audit, "--level", text, "--json")
            #expect(found["gap"]["perAssessment"]["interval"]["level"].number == level)
            #expect(found["threshold"] == .null)
            let compared = try machine.json("compare", audit, audit, "--level", text, "--json")
            #expect(compared["gap"]["perAssessment"]["interval"]["level"].number == level)
        }
        let asked = try machine.json("findings", audit, "--threshold", "0.05", "--json")["threshold"]
        #expect(asked.keys == ["value", "side", "confidence", "method"])
        #expect(asked["value"].number == 0.05 && asked["side"] == "above")
        #expect(try #require(asked["confidence"].number) > 0.9)
        #expect(try machine.output("findings", audit, "--threshold", "0.05").contains("The gap is above 5 in 100"))
    }

    @Test(arguments: [
        ["findings", "--level", "0.99"], ["findings", "--level", "ninety"], ["findings", "--threshold", "7%"],
        ["findings", "--threshold", "1.5"], ["compare", "--level", "1"],
    ])
    func whatIsNoLevelOrShareIsWrongUsage(arguments: [String]) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let audits = arguments[0] == "compare" ? [audit, audit] : [audit]
        let result = try machine.run([arguments[0]] + audits + arguments.dropFirst())
        #expect(result.status == .exited(64) && result.output == "" && result.error.contains(arguments[1]))
    }

    @Test func anOpenEndedSampleIsSaidBeforeResultsAreSeen() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit("open", "--sequential")
        #expect(try machine.events(of: audit)[0]["plan"]["sequential"] == .bool(true))
        let late = try readAudit(machine)
        let before = try machine.output("export", late)
        let refused = try machine.run("extend", late, "--by", "2", "--sequential")
        #expect(refused.status == .exited(65) && refused.error.contains("--sequential comes too late"))
        #expect(try machine.output("export", late) == before)
        try machine.output("extend", audit, "--by", "2")
        let early = try machine.makeAudit("early")
        try machine.output("extend", early, "--by", "2", "--sequential")
        #expect(try machine.events(of: early)[1]["sequential"] == .bool(true))
    }
}
