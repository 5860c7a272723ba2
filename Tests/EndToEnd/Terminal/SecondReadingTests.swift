import Support
import Testing

/// Cases that two people read, the second without sight of the first.
@Suite struct SecondReadingTests {
    private func makeAudit(share: String, on machine: Machine) throws -> String {
        try machine.makeAudit(
            "town", of: PlainFrame(stages: 120), sampleSize: 12, seed: "s", "--second-reading", share)
    }

    @Test func whoIsReadTwiceCanBePerformedAgain() throws {
        let machine = try Machine()
        let audit = try makeAudit(share: "0.25", on: machine)
        let cases = try machine.sample(of: audit)
        let tickets = try cases.map { try CommandRunner.run("sha256sum", input: "s,second,\($0)").output }
        let expected = Set(zip(tickets, cases).sorted { $0.0 < $1.0 }.prefix(3).map(\.1))
        try machine.folder.write(Readings.sheet(of: cases), to: "first.csv")
        try machine.output("record", audit, "--from", "first.csv", "--reader", "first")

        let terminal = try machine.workstation(on: audit, reader: "second")
        #expect(terminal.screen.contains("second reading due: 3"))
        let due = cases.filter { reference in
            terminal.screen.lines.contains { $0.contains(reference) && $0.contains("second due") }
        }
        #expect(Set(due) == expected)
        // Neither the list nor the case says what the first reader found.
        try terminal.press("f")
        try terminal.waitUntil(shows: "Show which cases?", " disagreed")
        let choice = try #require(terminal.screen.lines.last { $0.hasSuffix("second reading due") })
        try terminal.press(String(choice.first { $0.isNumber } ?? " "))
        try terminal.waitUntil("until only the second reader's cases are shown, without what was found in them") {
            screen in
            screen.contains("showing: second reading due") && !screen.contains("Show which cases?")
                && !["NOT MET", "NOT RECORDED", "met "].contains { screen.contains($0) }
        }
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Second reading: the first", "cannot tell yet", "y yes")
        // Its own answers are asked for from the first question on.
        let question = try #require(terminal.screen.position(of: "understanding the information?"))
        #expect(terminal.screen.line(question.row).contains("? │"))
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test func readingsThatDifferAreDisagreements() throws {
        let machine = try Machine()
        let audit = try makeAudit(share: "1", on: machine)
        let cases = try machine.sample(of: audit)
        try machine.folder.write(Readings.sheet(of: cases), to: "first.csv")
        try machine.folder.write(Readings.sheet(of: cases.reversed()), to: "second.csv")
        try machine.output("record", audit, "--from", "first.csv", "--reader", "first")
        try machine.output("record", audit, "--from", "second.csv", "--reader", "second")
        let findings = try machine.json("findings", audit, "--json")
        #expect(findings["read"] == 12)
        #expect(findings["outcomes"]["notMet"] == 3, "the first reader's reading counts")
        #expect(findings["agreement"]["n"] == 12)
        // Turned round, row i meets row 11 - i: none of the four kinds of row meets itself.
        #expect(findings["agreement"]["outcome"]["agreed"] == 0)
        let statuses = try machine.json("sample", audit, "--json")["cases"].list.compactMap(\.["status"].text)
        #expect(Set(statuses) == ["disagreed"])
    }

    @Test func agreementNamesWhereReadersDiffer() throws {
        let machine = try Machine()
        let audit = try makeAudit(share: "1", on: machine)
        let cases = try machine.sample(of: audit)
        #expect(try machine.json("agreement", audit, "--json")["n"] == 0)
        try machine.folder.write(Readings.sheet(of: cases), to: "first.csv")
        try machine.folder.write(Readings.sheet(of: cases.reversed()), to: "second.csv")
        try machine.output("record", audit, "--from", "first.csv", "--reader", "first")
        try machine.output("record", audit, "--from", "second.csv", "--reader", "second")
        let found = try machine.json("agreement", audit, "--json")
        #expect(found["n"] == 12 && found["secondReading"]["due"] == 12)
        #expect(found["disagreements"].list.compactMap(\.["case"].text) == cases)
        #expect(found["disagreements"].list.allSatisfy { $0["moderated"] == .null })
        #expect(found["disagreements"].list.first?["first"]["reader"].text == "first")
        #expect(found["corrected"]["why"].text == "unsettled")
        let text = try machine.output("agreement", audit)
        #expect(text.contains("WHERE THEY DIFFER") && text.contains("awaits moderation"))
        #expect(try machine.run("agreement", "nowhere.audit").status == .exited(66))
    }

    @Test func readingsThatAgreeAreSecondReadings() throws {
        let machine = try Machine()
        let audit = try makeAudit(share: "1", on: machine)
        try machine.folder.write(Readings.sheet(of: machine.sample(of: audit)), to: "sheet.csv")
        try machine.output("record", audit, "--from", "sheet.csv", "--reader", "first")
        try machine.output("record", audit, "--from", "sheet.csv", "--reader", "second")
        let agreement = try machine.json("findings", audit, "--json")["agreement"]
        #expect(agreement["outcome"]["agreed"] == 12)
        #expect(agreement["outcome"]["kappa"].number == 1)
        let statuses = try machine.json("sample", audit, "--json")["cases"].list.compactMap(\.["status"].text)
        #expect(Set(statuses) == ["secondRead"])
    }

    @Test func whatIsSettledBetweenTwoReadersCounts() throws {
        let machine = try Machine()
        let audit = try makeAudit(share: "1", on: machine)
        let cases = try machine.sample(of: audit)
        try machine.folder.write(Readings.sheet(of: cases), to: "first.csv")
        try machine.folder.write(Readings.sheet(of: cases.reversed()), to: "second.csv")
        try machine.output("record", audit, "--from", "first.csv", "--reader", "first")
        try machine.output("record", audit, "--from", "second.csv", "--reader", "second")
        let before = try machine.json("findings", audit, "--json")["outcomes"]

        let terminal = try machine.workstation(on: audit, reader: "moderator")
        #expect(terminal.screen.contains("disagreements: 12"))
        try terminal.press("m")
        try terminal.waitUntil(shows: "Two readings", "first: first", "second: second", cases[0])
        try terminal.press("m")
        try terminal.waitUntil(shows: "What is settled?", "as second")
        try terminal.press("2")
        try terminal.waitUntil(shows: "Why?")
        try terminal.type("read again together")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "is settled", "settled by moderator")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))

        let event = try #require(try machine.events(of: audit).last)
        #expect(event["kind"] == "moderated" && event["case"].text == cases[0])
        #expect(event["reader"] == "moderator" && event["reason"] == "read again together")
        let settled = try #require(event["outcome"].text)
        let after = try machine.json("findings", audit, "--json")["outcomes"]
        #expect(after[settled].number == (before[settled].number ?? -9) + 1)
        let statuses = try machine.json("sample", audit, "--json")["cases"].list.compactMap(\.["status"].text)
        #expect(statuses.count { $0 == "moderated" } == 1)
        #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true))
    }
}
