import Support
import Testing

/// The sample, re-performed with other tools than the program.
@Suite struct SampleTests {
    private static let seed = "drawn on 3 May, é"

    /// Tickets of the cases by `sha256sum`, smallest first, as docs/re-perform.md has it.
    private func order(
        _ cases: [String], by seed: String, on machine: Machine
    ) throws -> [(ticket: String, case: String)] {
        let script = #"""
            while read -r case; do
                printf '%s  %s\n' "$(printf '%s,%s' "$SEED" "$case" | sha256sum | cut -c1-64)" "$case"
            done | LC_ALL=C sort
            """#
        let result = try CommandRunner.run(
            "sh", ["-c", script], input: cases.map { $0 + "\n" }.joined(), environment: ["SEED": seed])
        #expect(result.status == .exited(0))
        return result.output.split(separator: "\n").map { (String($0.prefix(64)), String($0.dropFirst(66))) }
    }

    @Test func anyoneCanPerformTheSampleAgain() throws {
        let machine = try Machine()
        let frame = PlainFrame(stages: 120)
        let audit = try machine.makeAudit(of: frame, sampleSize: 20, seed: Self.seed)
        let sample = try machine.json("sample", audit, "--json")

        #expect(sample.keys == ["seed", "frame", "strata", "cases", "replacements", "provenance"])
        #expect(sample["seed"].text == Self.seed)
        #expect(sample["frame"]["population"] == 120)
        #expect(try machine.tool("sha256sum", ["town.csv"]).output.hasPrefix(sample["frame"]["sha256"].text ?? "-"))

        let strata = sample["strata"].list
        #expect(
            strata.compactMap(\.["name"].text)
                == frame.strata.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        #expect(strata.compactMap(\.["sampled"].count).reduce(0, +) == 20)
        for stratum in strata {
            let name = try #require(stratum["name"].text)
            let sampled = try #require(stratum["sampled"].count)
            let all = try #require(frame.strata[name])
            #expect(stratum["population"].count == all.count)
            #expect(sampled >= 2)
            #expect(abs(Double(sampled) - 20 * Double(all.count) / 120) < 1, "\(name) has its share, to a case")

            let expected = try order(all, by: Self.seed, on: machine).prefix(sampled)
            let drawn = sample["cases"].list.filter { $0["stratum"].text == name }
                .sorted { $0["rank"].count ?? 0 < $1["rank"].count ?? 0 }
            #expect(drawn.map { $0["case"].text } == expected.map(\.case))
            #expect(drawn.map { $0["ticket"].text } == expected.map(\.ticket))
            #expect(drawn.map { $0["rank"].count } == Array(1...sampled))
        }
        #expect(sample["cases"].list.allSatisfy { $0["status"] == "unread" && $0["replaces"] == .null })
        #expect(try machine.mode(of: audit) == 0o600)
    }

    @Test func theSameSeedGivesTheSameSampleInWhateverOrderTheRowsStand() throws {
        let machine = try Machine()
        let frame = PlainFrame(stages: 120)
        var turned = PlainFrame(stages: 1)
        for stage in frame.stages.dropFirst().reversed() { turned.add(stage.row) }
        let first = try machine.json("sample", machine.makeAudit("first", of: frame), "--json")
        let second = try machine.json("sample", machine.makeAudit("second", of: turned), "--json")
        #expect(first["cases"].list.count == 12)
        #expect(first["cases"] == second["cases"])
        #expect(first["frame"]["sha256"] != second["frame"]["sha256"])
        let other = try machine.json("sample", machine.makeAudit("third", of: frame, seed: "another"), "--json")
        #expect(first["cases"] != other["cases"])
    }

    @Test func aSeedThatIsNotGivenIsDrawnAndPrinted() throws {
        let machine = try Machine()
        try machine.folder.write(PlainFrame(stages: 30).text, to: "town.csv")
        let seeds = try ["a.audit", "b.audit"].map { audit in
            let printed = try machine.output(
                "new", audit, "--frame", "town.csv", "--jurisdiction", "england", "--from", "2025-04-01", "--to",
                "2026-03-31", "--sample-size", "5")
            let seed = try #require(try machine.json("sample", audit, "--json")["seed"].text)
            #expect(seed.count >= 16)
            #expect(printed.contains(seed))
            return seed
        }
        #expect(seeds[0] != seeds[1])
    }

    @Test func verifyHoldsTheSampleToItsFrame() throws {
        let machine = try Machine()
        let frame = PlainFrame(stages: 120)
        let audit = try machine.makeAudit(of: frame)
        let plain = try machine.json("verify", audit, "--json")
        #expect(
            plain.keys == [
                "ok", "events", "heads", "faults", "ticketFaults", "frameFaults", "fileFaults", "checkpoint", "head",
                "forks", "missing", "notices",
            ])
        #expect(plain["ok"] == .bool(true))
        #expect(plain["events"] == 1)
        #expect(plain["heads"][0]["hash"].text?.count == 64)
        #expect(plain["faults"] == [])
        #expect(plain["ticketFaults"] == [])
        #expect(plain["frameFaults"] == .null)
        #expect(try machine.json("verify", audit, "--frame", "town.csv", "--json")["frameFaults"] == [])

        // Another frame: its hash is another, and a case of it with a smaller ticket was left out.
        let drawn = Set(try machine.sample(of: audit))
        var other = PlainFrame(stages: 1)
        for stage in frame.stages.dropFirst() where !drawn.contains(stage.reference) { other.add(stage.row) }
        try machine.folder.write(other.text, to: "other.csv")
        let result = try machine.run("verify", audit, "--frame", "other.csv", "--json")
        #expect(result.status == .exited(1))
        let verdict = try JSON(parsing: result.output)
        #expect(verdict["ok"] == .bool(false))
        #expect(verdict["frameFaults"].list.count > 0)
        #expect(verdict["faults"] == [])
    }

    @Test func aReplacedCaseGivesItsPlaceToTheNextTicket() throws {
        let machine = try Machine()
        let frame = PlainFrame(stages: 120)
        let audit = try machine.makeAudit(of: frame, seed: Self.seed)
        let before = try machine.json("sample", audit, "--json")["cases"].list
        let gone = try #require(before.first { $0["stratum"] == "South Hub" })
        let reference = try #require(gone["case"].text)
        let inStratum = before.filter { $0["stratum"] == "South Hub" }.count
        let next = try order(#require(frame.strata["South Hub"]), by: Self.seed, on: machine)[inStratum]

        let printed = try machine.output(
            "replace", audit, reference, "--reason", "cannotBeRead", "--note", "file lost in the move", "--reader",
            "lead")
        #expect(printed.contains(next.case))

        let after = try machine.json("sample", audit, "--json")
        #expect(after["cases"].list.count == before.count + 1)
        #expect(after["cases"].list.first { $0["case"] == gone["case"] }?["status"] == "replaced")
        let taker = try #require(after["cases"].list.first { $0["case"].text == next.case })
        #expect(taker["replaces"].text == reference)
        #expect(taker["rank"].count == inStratum + 1)
        #expect(taker["ticket"].text == next.ticket)
        #expect(after["replacements"].list.count == 1)
        #expect(after["replacements"][0]["case"].text == reference)
        #expect(after["replacements"][0]["reason"] == "cannotBeRead")
        #expect(after["replacements"][0]["note"] == "file lost in the move")
        #expect(after["replacements"][0]["replacement"].text == next.case)

        let twice = try machine.run("replace", audit, reference, "--reason", "notAStage", "--note", "again")
        #expect(twice.status == .exited(65))
        #expect(twice.error.contains(reference))
        let unknown = try machine.run("replace", audit, "nobody", "--reason", "notAStage", "--note", "none")
        #expect(unknown.status == .exited(65))
        #expect(try machine.json("sample", audit, "--json") == after)
        #expect(try machine.json("verify", audit, "--frame", "town.csv", "--json")["ok"] == .bool(true))
    }

    @Test(arguments: [false, true]) func aSampleGrowsInTheOrderOfTheTickets(withFrame: Bool) throws {
        let machine = try Machine()
        let frame = PlainFrame(stages: 400)
        let audit = try machine.makeAudit(of: frame, sampleSize: 12, seed: Self.seed)
        let before = try machine.json("sample", audit, "--json")
        // Without the frame only the reserve is at hand: at least twenty tickets of each stratum.
        let by = withFrame ? 200 : 15
        let more = withFrame ? ["--frame", "town.csv"] : []
        let extended = try JSON(parsing: machine.output(["extend", audit, "--by", "\(by)", "--json"] + more))
        #expect(extended.keys == ["by", "sampled", "afterReading", "strata", "cases"])
        #expect(extended["by"].count == by)
        #expect(extended["sampled"].count == 12 + by)
        #expect(extended["afterReading"] == .bool(false))
        #expect(extended["cases"].list.count == by)

        let after = try machine.json("sample", audit, "--json")
        #expect(extended["strata"] == after["strata"])
        #expect(after["cases"].list.count == 12 + by)
        let kept = after["cases"].list.filter { now in before["cases"].list.contains { $0["case"] == now["case"] } }
        #expect(kept.count == 12)
        for stratum in after["strata"].list {
            let name = try #require(stratum["name"].text)
            let expected = try order(#require(frame.strata[name]), by: Self.seed, on: machine)
                .prefix(#require(stratum["sampled"].count))
            let drawn = after["cases"].list.filter { $0["stratum"].text == name }
                .sorted { $0["rank"].count ?? 0 < $1["rank"].count ?? 0 }
            #expect(drawn.map { $0["case"].text } == expected.map(\.case), "\(name)")
        }
        #expect(try machine.json("verify", audit, "--frame", "town.csv", "--json")["ok"] == .bool(true))
    }

    @Test func aSampleGrowsNoFurtherThanItsFrameOrAnotherOnes() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120), sampleSize: 12)
        try machine.folder.write(PlainFrame(stages: 119).text, to: "other.csv")
        let before = try machine.output("export", audit)
        for arguments in [["--by", "109", "--frame", "town.csv"], ["--by", "5", "--frame", "other.csv"]] {
            let result = try machine.run(["extend", audit] + arguments)
            #expect(result.status == .exited(65), "\(arguments): \(result.error)")
            #expect(result.output == "", "\(arguments)")
            #expect(!result.error.isEmpty, "\(arguments)")
        }
        #expect(try machine.output("export", audit) == before)
    }

    /// A stage may turn out to be none only when it is read; but nobody may leave a case out for what was found in it
    /// without its being said.
    @Test func replacingACaseThatWasReadIsSaid() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let read = try machine.sample(of: audit)[0]
        try machine.folder.write("case,understanding,identified,arranged\n\(read),y,n,n\n", to: "answers.csv")
        try machine.output("record", audit, "--from", "answers.csv", "--reader", "lead")
        let result = try machine.run("replace", audit, read, "--reason", "notAStage", "--note", "cancelled")
        #expect(result.status == .exited(0))
        #expect(result.error.contains(read))
        let codes = try machine.json("findings", audit, "--json")["warnings"].list.map(\.["code"].text)
        #expect(codes.contains("replacedAfterReading"))
    }

    @Test func aSampleGrowsRoundWhatWasReplaced() throws {
        let machine = try Machine()
        let frame = PlainFrame(stages: 120)
        let audit = try machine.makeAudit(of: frame, seed: Self.seed)
        for (number, reason) in [(0, "notAStage"), (4, "cannotBeRead")] {
            let gone = try machine.sample(of: audit)[number]
            try machine.output("replace", audit, gone, "--reason", reason, "--note", "as the file says")
        }
        let more = ["extend", audit, "--by", "40", "--frame", "town.csv", "--json"]
        #expect(try JSON(parsing: machine.output(more))["sampled"] == 52)
        let sample = try machine.json("sample", audit, "--json")
        #expect(try machine.sample(of: audit).count == 52)
        #expect(sample["cases"].list.count == 54)
        for (name, references) in frame.strata {
            let here = sample["cases"].list.filter { $0["stratum"].text == name }
            let smallest = try order(references, by: Self.seed, on: machine).prefix(here.count).map(\.case)
            #expect(Set(here.compactMap(\.["case"].text)) == Set(smallest), "\(name)")
        }
        #expect(try machine.json("verify", audit, "--frame", "town.csv", "--json")["ok"] == .bool(true))
    }

    @Test func casesOfAnEarlierAuditAreLeftOut() throws {
        let machine = try Machine()
        let frame = PlainFrame(stages: 60)
        let first = try machine.makeAudit("first", of: frame)
        let second = try machine.makeAudit("second", of: frame, "--exclude-audited", first)
        let drawn = Set(try machine.sample(of: first))
        #expect(drawn.count == 12)
        #expect(drawn.isDisjoint(with: try machine.sample(of: second)))
        #expect(try machine.json("sample", second, "--json")["frame"]["population"] == 48)
        #expect(try machine.json("verify", second, "--frame", "second.csv", "--json")["ok"] == .bool(true))
    }
}
