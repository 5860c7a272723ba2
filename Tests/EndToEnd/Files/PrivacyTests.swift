import Support
import Testing

/// Nothing that tells who somebody is goes into a record unseen, by whatever door.
@Suite struct PrivacyTests {
    @Test func aNoteOfAReplacementIsRefusedUnlessItIsKeptForAReason() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let reference = try machine.sample(of: audit)[0]
        let replace = ["replace", audit, reference, "--reason", "cannotBeRead", "--note", "of 943 476 5919, in store"]
        let refused = try machine.run(replace)
        #expect(refused.status == .exited(64))
        #expect(refused.error.contains("--note: this looks like an NHS number"))
        #expect(refused.error.contains("--keep-reason"))
        #expect(try machine.events(of: audit).count == 1)
        for reason in [" ", "ring 07700 900123"] {
            let result = try machine.run(replace + ["--keep-reason", reason])
            #expect(result.status == .exited(64) && result.error.contains("--keep-reason"), "\(reason)")
        }
        #expect(try machine.events(of: audit).count == 1)
        try machine.output(replace + ["--keep-reason", "the file has no other number"])
        #expect(try machine.events(of: audit).last?["note"] == "of 943 476 5919, in store")
    }

    @Test func titleSeedAndNamesOfFilesAreLookedAt() throws {
        let machine = try Machine()
        try machine.folder.write(PlainFrame(stages: 60).text, to: "town.csv")
        try machine.folder.write(PlainFrame(stages: 60).text, to: "export_943_476_5919.csv")
        func new(
            _ audit: String, frame: String = "town.csv", seed: String = "s", _ more: String...
        ) throws -> CommandResult {
            try machine.run(
                [
                    "new", audit, "--frame", frame, "--jurisdiction", "england", "--from", "2025-04-01", "--to",
                    "2026-03-31", "--sample-size", "5", "--seed", seed,
                ] + more)
        }
        let title = try new("Jo_943_476_5919.audit")
        #expect(title.status == .exited(64))
        #expect(title.error.contains("the file's name becomes the audit's title, and it looks like an NHS number"))
        let seed = try new("a.audit", seed: "jo@example.org, 3 May")
        #expect(seed.status == .exited(64) && seed.error.contains("--seed: this looks like an e-mail address"))
        let file = try new("b.audit", frame: "export_943_476_5919.csv")
        #expect(file.status == .exited(64) && file.error.contains("goes into the record"))
        for name in ["Jo_943_476_5919.audit", "a.audit", "b.audit"] { #expect(!machine.exists(name)) }
        #expect(try new("a.audit", seed: "jo@example.org", "--keep-reason", "the witness's own").status == .exited(0))
        #expect(try machine.json("sample", "a.audit", "--json")["seed"] == "jo@example.org")
        #expect(try new("town 2025-26.audit").status == .exited(0))
    }

    /// What is printed and not kept is looked at too: it goes to others.
    @Test func aSeedThatIsOnlyPrintedIsLookedAt() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        for command in [
            ["project", audit], ["simulate", "--coverage"], ["simulate", "--truth", "none.json", "--output", "folder"],
        ] {
            let result = try machine.run(command + ["--seed", "of 943 476 5919"])
            #expect(result.status == .exited(64) && result.output == "", "\(command)")
            #expect(result.error.contains("--seed: this looks like an NHS number; any other text will do"))
        }
    }

    @Test func aSheetOfReadingsIsKeptForOneReason() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        let reference = try machine.sample(of: audit)[0]
        try machine.folder.write(
            "case,understanding,identified,arranged,offered,relationship,note,finalDuty,overruleReason\n"
                + "\(reference),y,n,n,n,\"daughter, 07700 900123\",see 943 476 5919,notRequired,ask jo@example.org\n",
            to: "answers.csv")
        let record = ["record", audit, "--from", "answers.csv", "--reader", "lead"]
        let refused = try machine.run(record)
        #expect(refused.status == .exited(65))
        for place in ["answers.csv:2:6:", "answers.csv:2:7:", "answers.csv:2:9:"] {
            #expect(refused.error.contains(place), "\(place)")
        }
        #expect(!refused.error.contains("07700") && !refused.error.contains("jo@example.org"))
        #expect(try machine.events(of: audit).count == 1)
        try machine.output(record + ["--keep-reason", "a complaint under way"])
        let noted = try machine.events(of: audit).first { $0["kind"] == "noted" }
        #expect(noted?["reason"] == "a complaint under way")
    }

    @Test func aReaderIsNoNumberOfAPerson() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        try machine.folder.write("case,understanding\n", to: "answers.csv")
        let reference = try machine.sample(of: audit)[0]
        let commands = [
            ["record", audit, "--from", "answers.csv"], ["extend", audit, "--by", "1"], ["open", audit, "--linear"],
            ["replace", audit, reference, "--reason", "notAStage", "--note", "none"],
            [
                "new", "b.audit", "--frame", "town.csv", "--jurisdiction", "england", "--from", "2025-04-01", "--to",
                "2026-03-31", "--sample-size", "5",
            ],
        ]
        for command in commands {
            for reader in ["943 476 5919", "AB123456C", "a\u{1b}[2J"] {
                let result = try machine.run(command + ["--reader", reader])
                #expect(result.status == .exited(64), "\(command[0])")
                #expect(result.error.contains("--reader: The reader's name"), "\(command[0]): \(result.error)")
                #expect(!result.error.contains(reader), "\(command[0])")
            }
        }
        #expect(try machine.events(of: audit).count == 1)
        try machine.output("extend", audit, "--by", "1", "--reader", "j.blogs@example.gov.uk")
        #expect(try machine.events(of: audit).last?["reader"] == "j.blogs@example.gov.uk")
    }

    @Test func aFrameOfNHSNumbersStopsAsAWhole() throws {
        let machine = try Machine()
        let numbers = ["4010232137", "9434765919", "943 476 5870", "9434765870", "4857773456"]
        let rows = (0..<10).map { "C\($0),\(numbers[$0 % 5]),needsAssessment,2025-05-0\(1 + $0 % 9)\n" }.joined()
        try machine.folder.write("Case,Person,Process,Started\n" + rows, to: "town.csv")
        let result = try machine.run("frame", "check", "town.csv", "--json")
        #expect(result.status == .exited(65))
        #expect(result.output == "")
        #expect(result.error.contains("town.csv:1:1: more than half of “Person” looks like an NHS number"))
        #expect(!numbers.contains { result.error.contains($0) })
        let new = try machine.run(
            "new", "town.audit", "--frame", "town.csv", "--jurisdiction", "england", "--from", "2025-04-01", "--to",
            "2026-03-31", "--sample-size", "5")
        #expect(new.status == .exited(65))
        #expect(!machine.exists("town.audit"))
    }

    @Test func aRefusedRowShowsLittleOfItself() throws {
        let machine = try Machine()
        let rows = [
            "C1,needsAssessment,2025-05-01,North", "C2,\"the visit to Jo Blogs, born 3 June 1941\",2025-05-01,North",
            "C3,a visit to the house of Jo Blogs,2025-05-01,North", "C4,needsAssessment,943 476 5919,North",
        ]
        try machine.folder.write(
            (["Case,Process,Started,Team"] + rows).map { $0 + "\n" }.joined(), to: "town.csv")
        let report = try machine.json("frame", "check", "town.csv", "--json")
        #expect(report["refusals"].list.map(\.["value"].text) == ["(withheld)", "a visit to the house…", "(withheld)"])
        let text = try machine.output("frame", "check", "town.csv")
        for secret in ["Blogs", "1941", "5919"] { #expect(!text.contains(secret)) }
    }
}
