import Support
import Testing

/// The projection from the command line.
@Suite struct ProjectTests {
    @Test func theSampleAuditIsProjected() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        let json = try machine.json("project", audit, "--draws", "2000", "--seed", "board", "--json")
        #expect(json["draws"] == 2000 && json["seed"].text == "board")
        #expect(json["scenarios"].list.count >= 4)
        let text = try machine.output("project", audit, "--draws", "2000")
        #expect(text.contains("WHAT MOVED IT") && text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        // One core or all: the same bytes.
        let program = try BuiltProgram.path()
        let one = try machine.tool(
            "taskset", ["-c", "0", program, "project", audit, "--draws", "20000", "--json"])
        #expect(one.status == .exited(0), "\(one.error)")
        #expect(try machine.output("project", audit, "--draws", "20000", "--json") == one.output)
    }

    @Test func theTemplateIsAFileToBeginWith() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        try machine.folder.write(machine.output("project", audit, "--template"), to: "begin.csv")
        let result = try machine.run("project", audit, "--assumptions", "begin.csv")
        #expect(result.status == .exited(65) && result.output == "")
        #expect(result.error.contains("begin.csv: 26 assumptions are missing"))
        for name in ["acceptance", "hours.instructed", "stages.needsAssessment", "referrals.2024-25 Q1"] {
            #expect(result.error.contains("\n  \(name) ("), "\(name)")
        }
        #expect(!result.error.contains("assessments.needsAssessment"))
    }

    @Test func whatIsWrongIsSaidWithItsPlace() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let nothing = try machine.run("project", audit)
        #expect(nothing.status == .exited(65) && nothing.output == "")
        #expect(nothing.error.contains("no case has been audited yet"))
        let sample = try machine.sampleAudit()
        try machine.folder.write(
            "name,value,low,high,shape,unit,source,note\nacceptence,0.8,,,fixed,share,,\ninflation,3%,,,,share a year,,\n",
            to: "wrong.csv")
        let wrong = try machine.run("project", sample, "--assumptions", "wrong.csv")
        #expect(wrong.status == .exited(65) && wrong.output == "")
        #expect(wrong.error.contains("wrong.csv:2:1: unknown assumption “acceptence”; the nearest is “acceptance”"))
        #expect(wrong.error.contains("wrong.csv:3:2: “3%” is not a number"))
        for (status, arguments) in [
            (Int32(66), ["--assumptions", "nowhere.csv"]), (64, ["--draws", "0"]), (64, ["--draws", "many"]),
            (64, ["--template", "--json"]),
        ] {
            let result = try machine.run(["project", sample] + arguments)
            #expect(result.status == .exited(status), "\(arguments): \(result.error)")
            #expect(result.output == "" && !result.error.isEmpty)
        }
        #expect(try machine.run("project", "nowhere.audit").status == .exited(66))
    }

    /// Without a file of its own and without one beside it, an audit cannot be projected: all that is missing is named.
    @Test func withoutAssumptionsAllThatIsMissingIsNamed() throws {
        let machine = try Machine()
        let sample = try machine.sampleAudit()
        try machine.folder.write(machine.output("export", sample), to: "copy.jsonl")
        _ = try machine.output("import", "copy.jsonl", "copy.audit")
        let result = try machine.run("project", "copy.audit")
        #expect(result.status == .exited(65) && result.output == "")
        #expect(result.error.contains("31 assumptions are missing") && result.error.contains("--template"))
    }
}
