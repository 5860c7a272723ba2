import Support
import Testing

/// `frame map`, `frame check` by a guess, and `frame list`.
@Suite struct FrameMapTests {
    private func machine(_ bytes: [UInt8] = MosaicExport().bytes) throws -> Machine {
        let machine = try Machine()
        try machine.folder.write(bytes: bytes, to: "export.csv")
        return machine
    }

    @Test func aGuessThatIsSureIsAProfileByWhichTheFrameIsRead() throws {
        let export = MosaicExport()
        let machine = try machine(export.bytes)
        let map = try machine.run("frame", "map", "export.csv", "--output", "council.json")
        #expect(map.status == .exited(0), "\(map.error)")
        #expect(map.output.isEmpty)
        let profile = try JSON(parsing: machine.folder.read("council.json"))
        #expect(profile["headings"]["case"] == "Form ID")
        #expect(profile["headings"]["started"] == "Form Started")
        #expect(profile["values"]["process"]["S42 Enquiry"] == "safeguardingEnquiry")
        let named = try machine.json("frame", "check", "export.csv", "--profile", "council.json", "--json")
        #expect(named["accepted"].count == export.counted)
        #expect(named["merged"].count == export.copies)
        #expect(named["outOfScope"].count == export.cancelled)
        let guessed = try machine.json("frame", "check", "export.csv", "--json")
        #expect(guessed["accepted"] == named["accepted"])
        #expect(guessed["warnings"].list.contains { $0.text?.contains("read by a guess") == true })
    }

    @Test func whatIsUnsureIsLeftOutAndTheStatusIsOne() throws {
        let machine = try machine(
            Array(
                "Form ID,Form Type,Start Date,Opened\nA1,Visit,2025-06-01,2025-06-01\nA2,Annual Review,2025-06-02,2025-06-01\n"
                    .utf8))
        let map = try machine.run("frame", "map", "export.csv")
        #expect(map.status == .exited(1))
        #expect(map.error.contains("Visit"))
        let profile = try JSON(parsing: map.output)
        #expect(profile["unsure"].list.contains { $0["value"] == "Visit" && $0["of"] == "process" })
        #expect(!profile["values"]["process"].keys.contains("Visit"))
    }

    @Test func anExportThatCannotBeGuessedSaysWhatToDo() throws {
        let machine = try machine(Array("Alpha,Beta\nx1,y1\nx2,y2\n".utf8))
        let check = try machine.run("frame", "check", "export.csv")
        #expect(check.status == .exited(65))
        #expect(check.error.contains("frame map export.csv"))
    }

    @Test func nothingIsWrittenOverUnlessItIsSaid() throws {
        let machine = try machine()
        try machine.folder.write("mine", to: "council.json")
        #expect(try machine.run("frame", "map", "export.csv", "--output", "council.json").status == .exited(73))
        #expect(try machine.folder.read("council.json") == "mine")
        #expect(
            try machine.run("frame", "map", "export.csv", "--output", "export.csv", "--replace").status == .exited(73))
        #expect(
            try machine.run("frame", "map", "export.csv", "--output", "council.json", "--replace").status == .exited(0))
    }

    @Test func aFrameInTheAuditsOwnWordsIsNotGuessedAt() throws {
        let machine = try machine(Array(PlainFrame(stages: 30).text.utf8))
        let map = try machine.run("frame", "map", "export.csv")
        #expect(map.status == .exited(0))
        #expect(try JSON(parsing: map.output)["basedOn"] == "plain")
        #expect(try JSON(parsing: map.output).keys == ["basedOn"])
    }

    /// Headings renamed as the pages say, kinds of forms as the council calls them.
    @Test func kindsOfFormsInOtherWordsAreGuessedUnderTheAuditsOwnHeadings() throws {
        var text = "case,process,started,team\n"
        for number in 1...40 {
            let kind = ["Care Act Assessment", "Annual Review", "Carer's Assessment"][number % 3]
            text += "F\(number),\(kind),2025-06-1\(number % 10),North\n"
        }
        let machine = try machine(Array(text.utf8))
        let check = try machine.json("frame", "check", "export.csv", "--json")
        #expect(check["accepted"].count == 40)
        #expect(check["byProcess"].keys == ["carePlanRevision", "carersAssessment", "needsAssessment"])
        #expect(check["warnings"].list.contains { $0.text?.contains("read by a guess") == true })
    }

    @Test func everyStageIsListedWithItsTicket() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit("town", sampleSize: 30, seed: "by lot")
        let list = try machine.run("frame", "list", audit, "--frame", "town.csv")
        #expect(list.status == .exited(0), "\(list.error)")
        let lines = list.output.split(separator: "\n")
        #expect(lines.first == "case,process,started,stratum,rank,ticket,status")
        let sample = try machine.json("sample", audit, "--json")
        #expect(lines.count == (sample["frame"]["population"].count ?? 0) + 1)
        for drawn in sample["cases"].list {
            let tail = "\(drawn["rank"].count ?? 0),\(drawn["ticket"].text ?? ""),unread"
            #expect(lines.contains { $0.hasPrefix("\(drawn["case"].text ?? ""),") && $0.hasSuffix(tail) })
        }
        let json = try machine.json("frame", "list", audit, "--frame", "town.csv", "--json")
        #expect(json["stages"].list.count == lines.count - 1)
        #expect(json["seed"] == "by lot")
        #expect(json.keys.contains("provenance"))
        try machine.folder.write(PlainFrame(stages: 99).text, to: "other.csv")
        let other = try machine.run("frame", "list", audit, "--frame", "other.csv")
        #expect(other.status == .exited(65) && other.output.isEmpty)
    }
}
