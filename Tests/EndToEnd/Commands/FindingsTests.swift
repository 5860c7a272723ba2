import Support
import Testing

/// Readings taken in from a spreadsheet, and what they add up to.
@Suite struct FindingsTests {
    @Test func aWrongFileIsRefusedWholeWithEveryFault() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let cases = try machine.sample(of: audit)
        var lines = Readings.sheet(of: cases).split(separator: "\n").map(String.init)
        lines[2] = lines[2].replacing(cases[1], with: "C99999")
        lines[3] = lines[3].replacing("03/06/2025", with: "03/06/25")
        lines[4] = "\(cases[3]),y,perhaps,,,n,u,,,u,,"
        try machine.folder.write(lines.joined(separator: "\n") + "\n", to: "answers.csv")
        let before = try machine.output("export", audit)

        let result = try machine.run("record", audit, "--from", "answers.csv", "--reader", "lead")

        #expect(result.status == .exited(65))
        #expect(result.output == "")
        for (place, word) in [
            ("answers.csv:3:1:", "C99999"), ("answers.csv:4:9:", "two digits"), ("answers.csv:5:3:", "perhaps"),
        ] {
            let line = result.error.split(separator: "\n").first { $0.contains(place) }
            #expect(line?.contains(word) == true, "\(place) \(word) in:\n\(result.error)")
        }
        #expect(result.error.split(separator: "\n").count == 3)
        #expect(try machine.output("export", audit) == before)
    }

    @Test(arguments: [
        ("case,understandin\nC1,y\n", ":1:2:", "substantialDifficulty.understanding"),
        ("understanding\ny\n", ":1:1:", "case"),
        ("case,retaining,retaining\n", ":1:3:", "twice"), ("case,retaining\n", ":2:", "no row"),
    ])
    func headingsThatAreWrongAreNamed(text: String, place: String, word: String) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        try machine.folder.write(text, to: "answers.csv")
        let result = try machine.run("record", audit, "--from", "answers.csv")
        #expect(result.status == .exited(65))
        #expect(result.error.contains(place) && result.error.contains(word), "\(result.error)")
        #expect(try machine.events(of: audit).count == 1)
    }

    @Test func readingsTakenInAreFound() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let sample = try machine.json("sample", audit, "--json")
        let cases = try machine.sample(of: audit)
        try machine.folder.write(Readings.sheet(of: cases), to: "answers.csv")

        let recorded = try machine.json("record", audit, "--from", "answers.csv", "--reader", "lead", "--json")
        #expect(recorded.keys == ["readings", "reader", "read", "sampled", "warnings"])
        #expect(recorded["readings"] == 12)
        #expect(recorded["reader"] == "lead")
        #expect(recorded["read"] == 12)
        let again = try machine.run("record", audit, "--from", "answers.csv", "--reader", "lead")
        #expect(again.status == .exited(65), "a reader reads a case once")

        let findings = try machine.json("findings", audit, "--json")
        #expect(findings["population"] == 120)
        #expect(findings["sampled"] == 12)
        #expect(findings["read"] == 12)
        #expect(findings["outcomes"]["met"] == 3)
        #expect(findings["outcomes"]["notMet"] == 3)
        #expect(findings["outcomes"]["notRecorded"] == 3)
        #expect(findings["outcomes"]["notApplicable"] == 3)
        #expect(findings["gap"]["perAssessment"]["count"] == 6)
        #expect(findings["gap"]["ofDuty"]["eligible"] == 9)
        #expect(findings["reasons"] == [.object(["reason": "notConsidered", "count": 3])])

        // The weighted rate, by hand: each stratum's own share of gaps, by its share of the population.
        let gaps = Set(cases.enumerated().filter { $0.offset % 4 == 1 || $0.offset % 4 == 3 }.map(\.element))
        var total = 0.0
        for stratum in sample["strata"].list {
            let name = try #require(stratum["name"].text)
            let read = sample["cases"].list.filter { $0["stratum"].text == name }
            let found = read.filter { gaps.contains($0["case"].text ?? "") }
            total += try #require(stratum["population"].number) * Double(found.count) / Double(read.count)
        }
        let estimate = findings["gap"]["perAssessment"]
        #expect(abs(try #require(estimate["rate"].number) - total / 120) < 1e-12)
        #expect(abs(try #require(estimate["total"].number) - total) < 1e-9)
        let low = try #require(estimate["interval"]["low"].number)
        let high = try #require(estimate["interval"]["high"].number)
        #expect(low < total / 120 && total / 120 < high && low >= 6.0 / 120)
        #expect(estimate["interval"]["level"].number == 0.95)

        // The same on the screen, where a key away the method stands.
        let terminal = try machine.workstation(on: audit)
        #expect(terminal.screen.contains("all audited"))
        try terminal.press("2")
        try terminal.waitUntil(
            shows: "Findings", "In about \(Int((100 * total / 120).rounded())) of every 100 assessments", "[outcomes]")
        try terminal.press("m")
        try terminal.waitUntil(shows: "profile (calibrated)")
        try terminal.press("m", "tab")
        try terminal.waitUntil(shows: "[groups]", "North Hub")
        try terminal.press("q")
        #expect(try terminal.waitForExit() == .exited(0))
        let text = try machine.output("findings", audit)
        #expect(text.contains("of every 100 assessments"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    /// The shape that docs and other programs rely on: every key, at any time.
    @Test(arguments: [false, true]) func everyKeyIsAlwaysThere(isRead: Bool) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        if isRead {
            try machine.folder.write(Readings.sheet(of: machine.sample(of: audit)), to: "answers.csv")
            try machine.output("record", audit, "--from", "answers.csv")
        }
        let findings = try machine.json("findings", audit, "--json")
        let estimate: Set = ["count", "rate", "interval", "total", "totalInterval"]
        let breakdown: Set = ["name", "population", "read", "count", "rate", "interval"]
        let days: Set = ["from", "n", "median", "q1", "q3"]
        #expect(
            findings.keys == [
                "population", "stages", "sampled", "read", "duty", "gap", "outcomes", "byStratum", "byTeam",
                "byProcess",
                "cohorts", "byStart",
                "timeliness", "reasons", "recording", "agreement", "methods", "warnings", "teamVariation", "overTime",
                "postStratified", "precision", "threshold", "rivalReadings", "practice", "entitlements", "entitled",
                "demandBeyondDuty",
                "people", "provenance", "bridge",
            ])
        #expect(findings["duty"].keys == ["required", "indeterminate"])
        #expect(findings["duty"]["required"].keys == estimate)
        #expect(findings["duty"]["indeterminate"].keys == estimate)
        #expect(findings["gap"].keys == ["perAssessment", "ofDuty", "bounds", "interim"])
        #expect(findings["gap"]["perAssessment"].keys == estimate)
        #expect(findings["gap"]["ofDuty"].keys == ["count", "eligible", "rate", "interval", "bounds"])
        #expect(findings["gap"]["bounds"].keys == ["low", "high", "interval"])
        #expect(
            findings["outcomes"].keys == [
                "met", "metLate", "offeredDeclined", "notMet", "notRecorded", "beyondDuty", "notApplicable",
                "indeterminate",
            ])
        #expect(findings["timeliness"].keys == ["referral", "arranged", "firstMeeting", "inTime", "clocks"])
        for step in ["referral", "arranged", "firstMeeting"] { #expect(findings["timeliness"][step].keys == days) }
        #expect(findings["timeliness"]["inTime"].keys == estimate)
        for (list, keys) in [
            ("byStratum", breakdown), ("byTeam", breakdown), ("byProcess", breakdown),
            ("cohorts", breakdown.union(["variable"])), ("reasons", ["reason", "count"]),
            ("recording", ["fact", "notRecorded", "asked"]), ("methods", ["figure", "method", "formula", "source"]),
            ("warnings", ["code", "message", "figure"]),
        ] {
            for item in findings[list].list { #expect(item.keys == keys, "\(list)") }
        }
        #expect(findings["byStratum"].list.count == 4)
        #expect(findings["byProcess"].list.count == 3)
        #expect(findings["warnings"].list.count > 0)
        guard isRead else {
            #expect(findings["gap"]["perAssessment"]["rate"] == .null)
            #expect(findings["gap"]["perAssessment"]["interval"] == .null)
            return
        }
        #expect(findings["methods"].list.count > 0)
        let interval = findings["gap"]["perAssessment"]["interval"]
        #expect(interval.keys == ["low", "high", "level", "method"])
        #expect(findings["gap"]["perAssessment"]["totalInterval"].keys == ["low", "high", "level", "method"])
    }
}
