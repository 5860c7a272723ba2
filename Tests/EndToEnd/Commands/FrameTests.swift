import Support
import Testing

/// A frame as it comes out of a case system, before anything is drawn.
@Suite struct FrameTests {
    /// Every kind of row that is not in order, between rows that are.
    private struct DirtyFrame {
        var frame = PlainFrame(stages: 30)
        /// Line, column and value of each row that must be refused.
        var refused: [(line: Int, column: String, value: String)] = []
        var accepted = 30

        init() {
            let first = frame.stages[0]
            frame.add(first.row)  // merged
            frame.add("F1,financialAssessment,2025-05-01,,North Hub,")  // out of scope
            frame.add("")  // no row at all
            refuse("\(first.reference),\(first.process),\(first.started),,South Hub,", "Case", first.reference)
            // A quoted field over two lines: the lines behind it must still be counted right.
            frame.add("M1,needsAssessment,03/06/2025,,North Hub,\"seen twice\nat home, with \"\"care\"\"\"")
            frame.add("M2,needsAssessment,03/06/2025,,North Hub,a 5\" nail in the ramp")
            accepted += 2
            refuse("D1,needsAssessment,03/06/25,,North Hub,", "Started", "03/06/25")
            refuse("D2,needsAssessment,06/25/2025,,North Hub,", "Started", "06/25/2025")
            refuse("D3,needsAssessment,45811,,North Hub,", "Started", "45811")
            refuse("D4,needsAssessment,31/02/2025,,North Hub,", "Started", "31/02/2025")
            refuse("D5,needsAssessment,2025-06-03,2025-06-02,North Hub,", "Ended", "2025-06-02")
            refuse(",needsAssessment,2025-06-03,,North Hub,", "Case", "")
            refuse("P1,tea with the manager,2025-06-03,,North Hub,", "Process", "tea with the manager")
            refuse("S1,needsAssessment", "Started", "")
            refuse("S2,needsAssessment,2025-06-03,,North Hub,a remark, with a comma", "Remark", "")
        }

        private mutating func refuse(_ row: String, _ column: String, _ value: String) {
            refused.append((frame.add(row), column, value))
        }
    }

    @Test(arguments: ["\n", "\r\n"]) func everyRowIsAccountedFor(lineEnd: String) throws {
        let machine = try Machine()
        let dirty = DirtyFrame()
        let text = "\u{FEFF}" + dirty.frame.text(lineEnd: lineEnd)
        try machine.folder.write(text, to: "export.csv")

        let report = try machine.json("frame", "check", "export.csv", "--json")

        #expect(
            report.keys == [
                "rows", "accepted", "merged", "outOfScope", "refused", "unrecognised", "refusals", "byProcess",
                "byTeam", "byMonth", "outOfScopeByProcess", "refusalGroups", "sha256", "warnings",
            ])
        #expect(report["accepted"].count == dirty.accepted)
        #expect(report["merged"] == 1)
        #expect(report["outOfScope"] == 1)
        #expect(report["refused"].count == dirty.refused.count)
        #expect(report["rows"].count == dirty.accepted + 2 + dirty.refused.count)

        let refusals = report["refusals"].list
        try #require(refusals.count == dirty.refused.count)
        for (refusal, expected) in zip(refusals, dirty.refused) {
            #expect(refusal["file"] == "export.csv")
            #expect(refusal["line"].count == expected.line, "\(expected)")
            #expect(refusal["column"].text == expected.column, "\(expected)")
            #expect(refusal["value"].text == expected.value, "\(expected)")
            #expect(refusal["reason"].text?.isEmpty == false, "\(expected)")
        }
        for breakdown in ["byProcess", "byTeam", "byMonth"] {
            let counts = report[breakdown].keys.compactMap { report[breakdown][$0].count }
            #expect(counts.reduce(0, +) == dirty.accepted, "\(breakdown)")
        }
        let sum = try machine.tool("sha256sum", ["export.csv"]).output.prefix(64)
        #expect(report["sha256"].text == String(sum))
    }

    @Test func refusedRowsAreNoFailureAndAreNamedForPeople() throws {
        let machine = try Machine()
        let dirty = DirtyFrame()
        try machine.folder.write(dirty.frame.text, to: "export.csv")
        let result = try machine.run("frame", "check", "export.csv")
        #expect(result.status == .exited(0))
        #expect(result.error == "")
        for (line, column, _) in dirty.refused { #expect(result.output.contains("export.csv:\(line): \(column)")) }
    }

    @Test func whatTellsWhoSomebodyIsIsSaidAndNotKept() throws {
        let machine = try Machine()
        let names = ["Ottoline", "Peregrine", "Araminta"]
        let rows = (0..<30).map {
            "C\($0),needsAssessment,2025-05-0\(1 + $0 % 9),North Hub,\(names[$0 % 3]),ZZ\(1 + $0 % 9) 9ZZ"
        }
        let text = (["Case,Process,Started,Team,Surname,Home"] + rows).joined(separator: "\n") + "\n"
        try machine.folder.write(text, to: "export.csv")
        let warnings = try machine.json("frame", "check", "export.csv", "--json")["warnings"].list.compactMap(\.text)
        #expect(warnings.contains { $0.contains("Surname") && $0.contains("Home") }, "\(warnings)")

        try machine.output(
            "new", "town.audit", "--frame", "export.csv", "--jurisdiction", "england", "--from", "2025-04-01", "--to",
            "2026-03-31", "--sample-size", "10")
        let kept = try machine.output("export", "town.audit")
        #expect(kept.contains("North Hub"))
        for secret in names + ["9ZZ"] { #expect(!kept.contains(secret)) }
    }

    @Test func anOldEncodingIsReadAndNamed() throws {
        let machine = try Machine()
        let header = "Case,Process,Started,Team\n"
        try machine.folder.write(header, to: "export.csv")
        let write = try machine.tool(
            "sh", ["-c", #"printf 'C1,needsAssessment,2025-05-01,Caf\351 Hub\n' >>export.csv"#])
        #expect(write.status == .exited(0))
        let report = try machine.json("frame", "check", "export.csv", "--json")
        #expect(report["byTeam"].keys == ["Café Hub"])
        #expect(report["warnings"].list.contains { $0.text?.contains("1252") == true })
    }

    @Test(arguments: [
        ("no heading", "Case,Started\nC1,2025-05-01\n", "export.csv:1:1:", "process"),
        (
            "a heading twice", "Case,Process,Started,case\nC1,needsAssessment,2025-05-01,C1\n", "export.csv:1:22:",
            "twice"
        ),
        ("an open quote", "Case,Process,Started\nC1,needsAssessment,\"2025-05-01\n", "export.csv:2:20:", "quote"),
        ("a NUL byte", "Case,Process,Started\nC1,needs\u{0}Assessment,2025-05-01\n", "export.csv:2:9:", "NUL"),
        ("nothing", "", "export.csv:1:1:", "empty"),
    ])
    func aFileThatStopsNamesThePlace(what: String, text: String, place: String, word: String) throws {
        let machine = try Machine()
        try machine.folder.write(text, to: "export.csv")
        let result = try machine.run("frame", "check", "export.csv", "--json")
        #expect(result.status == .exited(65), "\(what)")
        #expect(result.output == "", "\(what)")
        #expect(result.error.contains(place), "\(what): \(result.error)")
        #expect(result.error.lowercased().contains(word.lowercased()), "\(what): \(result.error)")
    }
}
