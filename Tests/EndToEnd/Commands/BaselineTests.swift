import Support
import Testing

/// An earlier audit kept in a spreadsheet: made, compared with, carried about, and refused wherever there is nothing in it.
@Suite struct BaselineTests {
    private static let table = "stratum,population,read,gap,owed\nNorth Hub,600,30,12,15\nSouth Hub,400,20,9,10\n"

    private func make(_ machine: Machine, _ text: String = table, population: Int = 1000) throws -> CommandResult {
        try machine.folder.write(text, to: "old.csv")
        return try machine.run(
            "baseline", "old.audit", "--from", "old.csv", "--population", "\(population)", "--jurisdiction", "england",
            "--from-date", "2023-04-01", "--to-date", "2024-03-31")
    }

    @Test func aBaselineIsABefore() throws {
        let machine = try Machine()
        #expect(try make(machine).status == .exited(0))
        #expect(try machine.mode(of: "old.audit") == 0o600)
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        try machine.folder.write(Readings.sheet(of: machine.sample(of: audit)), to: "answers.csv")
        try machine.output("record", audit, "--from", "answers.csv")
        let text = try machine.output("compare", "old.audit", audit)
        #expect(text.contains("21") && text.contains("only figures are kept"))
        let compared = try machine.json("compare", "old.audit", audit, "--json")
        #expect(compared["before"]["population"] == 1000 && compared["before"]["read"] == 50)
        #expect(compared["warnings"].list.contains { $0["code"] == "baseline" })
        #expect(try machine.run("compare", audit, "old.audit").status == .exited(65))
    }

    @Test func whateverElseIsAskedOfItIsAnswered() throws {
        let machine = try Machine()
        #expect(try make(machine).status == .exited(0))
        try machine.folder.write("case,understanding\nA,y\n", to: "answers.csv")
        let asked = [
            ["findings", "old.audit"], ["sample", "old.audit"], ["project", "old.audit"], ["actions", "old.audit"],
            ["agreement", "old.audit"], ["record", "old.audit", "--from", "answers.csv"],
            ["record", "old.audit", "--template", "--output", "form.csv"], ["extend", "old.audit", "--by", "3"],
            ["replace", "old.audit", "A", "--reason", "notAStage", "--note", "none"],
            ["verify", "old.audit", "--frame", "answers.csv"],
        ]
        for arguments in asked {
            let result = try machine.run(arguments)
            #expect(result.status == .exited(65), "\(arguments): \(result.error)")
            #expect(
                result.error.contains("a baseline, of which only figures are kept"), "\(arguments): \(result.error)")
        }
        let linear = try machine.run("open", "old.audit", "--linear")
        #expect(linear.status == .exited(65) && linear.error.contains("a baseline"), "\(linear.error)")
    }

    @Test func theRecordIsCarriedAboutLikeAnyOther() throws {
        let machine = try Machine()
        #expect(try make(machine).status == .exited(0))
        #expect(try machine.output("verify", "old.audit").contains("note: a baseline"))
        let lines = try machine.output("export", "old.audit")
        #expect(lines.split(separator: "\n").count == 1 && lines.contains("\"kind\":\"baseline\""))
        try machine.folder.write(lines, to: "old.jsonl")
        try machine.output("import", "old.jsonl", "copy.audit")
        #expect(try machine.output("export", "copy.audit") == lines)
        #expect(try machine.output("merge", "old.audit", "copy.audit").hasPrefix("nothing came"))
        try machine.output("recover", "old.audit", "recovered.audit")
        #expect(try machine.output("verify", "recovered.audit").contains("note: a baseline"))
        let audit = try machine.makeAudit()
        #expect(try machine.run("merge", audit, "old.audit").status == .exited(65))
        #expect(try machine.run("merge", "old.audit", audit).status == .exited(65))
    }

    @Test(arguments: [
        (table, 900, "old.csv:1:2: the sampling groups' population adds up to 1,000, and --population says 900"),
        (table.replacing(",30,12,15", with: ",30,16,15"), 1000, "old.csv:2:4: gap is 16, and owed only 15"),
        ("stratum,population\nx,1\n", 1000, "old.csv:1:1: there is no column “read”"),
    ])
    func nothingIsMadeOfWhatCannotBe(text: String, population: Int, message: String) throws {
        let machine = try Machine()
        let result = try make(machine, text, population: population)
        #expect(result.status == .exited(65) && result.error.contains(message), "\(result.error)")
        #expect(!machine.exists("old.audit"))
    }

    @Test func whatIsThereIsNotWrittenOver() throws {
        let machine = try Machine()
        #expect(try make(machine).status == .exited(0))
        #expect(try make(machine).status == .exited(73))
    }
}
