import Support
import Testing

/// Rows that a frame refuses, grouped for people and written out whole on request; and the profile that an audit keeps.
@Suite struct FrameRefusalTests {
    private static let frame =
        "case,process,started\n"
        + (0..<40).map { "C\($0),needsAssessment,2025-05-\(10 + $0 % 20)\n" }.joined()
        + (0..<3).map { "V\($0),visit,2025-05-01\n" }.joined() + "D,needsAssessment,\"=1+1, no date\"\n"

    @Test func refusalsAreGroupedAndWrittenOut() throws {
        let machine = try Machine()
        try machine.folder.write(Self.frame, to: "export.csv")
        let report = try machine.json("frame", "check", "export.csv", "--json", "--refusals", "refused.csv")
        let groups = report["refusalGroups"].list
        #expect(groups.map { $0["count"].count } == [3, 1])
        #expect(groups.first?["value"] == "visit" && groups.first?["first"]["line"] == 42)
        #expect(groups.first?["first"]["column"] == "process" && groups.first?["first"]["file"] == "export.csv")
        let text = try machine.output("frame", "check", "export.csv")
        #expect(text.contains("  export.csv:42: process: \"visit\": not a recognised process"))
        #expect(text.contains("(3 rows, this the first)") && !text.contains("export.csv:43"))

        let lines = String(decoding: try machine.folder.bytes("refused.csv"), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 5 && lines[0] == "file,line,column,value,reason")
        #expect(lines[1].hasPrefix("export.csv,42,process,visit,"))
        #expect(lines[4].hasPrefix("export.csv,45,started,\"'=1+1, no date\","), "no formula: \(lines[4])")
    }

    @Test func theListIsWrittenOverNothingThatMatters() throws {
        let machine = try Machine()
        try machine.folder.write(Self.frame, to: "export.csv")
        try machine.folder.write("mine\n", to: "refused.csv")
        let taken = try machine.run("frame", "check", "export.csv", "--refusals", "refused.csv")
        #expect(taken.status == .exited(73) && taken.output == "" && taken.error.contains("--replace"))
        #expect(try machine.folder.bytes("refused.csv") == Array("mine\n".utf8))
        try machine.output("frame", "check", "export.csv", "--refusals", "refused.csv", "--replace")
        let input = try machine.run("frame", "check", "export.csv", "--refusals", "export.csv", "--replace")
        #expect(input.status == .exited(73))
        #expect(try machine.folder.bytes("export.csv") == Array(Self.frame.utf8))
        #expect(try machine.run("frame", "check", "export.csv", "--replace").status == .exited(64))
        let stopped = try machine.run("frame", "check", "none.csv", "--refusals", "other.csv")
        #expect(stopped.status == .exited(66) && !machine.exists("other.csv"))
    }

    @Test func whatEveryRowIsRefusedForEndsWithStatus65() throws {
        let machine = try Machine()
        try machine.folder.write("case,process,started\nA,visit,2025-05-01\nB,tea,2025-05-01\n", to: "export.csv")
        let result = try machine.run("frame", "check", "export.csv", "--refusals", "refused.csv")
        #expect(result.status == .exited(65) && result.output == "" && !machine.exists("refused.csv"))
        #expect(result.error.contains("every one of the 2 rows is refused for one reason"))
    }

    @Test func aFrameOfWhichNothingWasTakenEndsWithStatus65AndSaysWhy() throws {
        let machine = try Machine()
        try machine.folder.write("case,process,started\nA,visit,2025-05-01\nB,review,45811\n", to: "export.csv")
        let result = try machine.run("frame", "check", "export.csv")
        #expect(result.status == .exited(65) && result.output.contains("2 rows: 0 accepted"))
        #expect(result.output.contains("export.csv:2: process: \"visit\""))
        #expect(result.output.contains("export.csv:3: started: \"45811\""))
    }

    @Test func anAuditKeepsTheProfileThatItsFrameWasReadWith() throws {
        let machine = try Machine()
        try machine.folder.write(
            Self.frame.replacing("case,process,started", with: "Ref,Type,Began").replacing(
                "needsAssessment", with: "CAA"),
            to: "export.csv")
        try machine.folder.write(
            """
            {"basedOn": "plain", "headings": {"case": "Ref", "process": "Type", "started": "Began"},
             "values": {"process": {"CAA": "needsAssessment"}}}
            """, to: "council.json")
        try machine.output(
            "new", "town.audit", "--frame", "export.csv", "--profile", "council.json", "--jurisdiction", "england",
            "--from", "2025-04-01", "--to", "2026-03-31", "--sample-size", "5")
        #expect(try machine.output("export", "town.audit").contains("\"mapping\":{\"basedOn\":\"plain\""))
        #expect(try machine.run("verify", "town.audit", "--frame", "export.csv").status == .exited(0))
        try machine.output("extend", "town.audit", "--by", "30", "--frame", "export.csv")
        #expect(try machine.run("verify", "town.audit", "--frame", "export.csv").status == .exited(0))
        let warnings = try machine.json("findings", "town.audit", "--json")["warnings"].list
        #expect(
            warnings.contains {
                $0["code"] == "refusedRows" && $0["message"].text?.hasPrefix("4 of the 44 rows") == true
            })
    }
}
