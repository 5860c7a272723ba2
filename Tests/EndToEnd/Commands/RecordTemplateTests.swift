import Support
import Testing

/// The form for readings as the program writes it, and what it says to other wishes.
@Suite struct RecordTemplateTests {
    private func makeAudit(_ machine: Machine) throws -> String {
        try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
    }

    @Test func aFormIsFilledInAndTakenBack() throws {
        let machine = try Machine()
        let audit = try makeAudit(machine)
        let written = try machine.json(
            "record", audit, "--template", "--output", "form.csv", "--reader", "lead", "--json")
        #expect(written["cases"] == 12 && written["leftOut"] == 0 && written["output"] == "form.csv")
        var lines = try machine.folder.read("form.csv").split(separator: "\r\n").map(String.init)
        let names = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.count == 14 && names.first == "case")
        #expect(names == written["columns"].list.compactMap(\.text))
        let place = try #require(names.firstIndex(of: "substantialDifficulty.understanding"))
        for line in 2..<5 {
            var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            cells[place] = "n"
            lines[line] = cells.joined(separator: ",")
        }
        try machine.folder.write(lines.map { $0 + "\r\n" }.joined(), to: "filled.csv")
        let taken = try machine.json("record", audit, "--from", "filled.csv", "--reader", "lead", "--json")
        #expect(taken["readings"] == 3 && taken["read"] == 3)
        #expect(
            taken["warnings"].list.compactMap(\.text).contains {
                $0.hasSuffix("9 rows without an answer were passed over")
            })
        let rest = try machine.output("record", audit, "--template", "--output", "rest.xlsx", "--reader", "lead")
        #expect(rest.hasPrefix("rest.xlsx: a form for 9 cases"))
        #expect(try machine.folder.bytes("rest.xlsx").starts(with: [0x50, 0x4B, 3, 4]))
        let empty = try machine.run("record", audit, "--from", "rest.xlsx", "--reader", "lead")
        #expect(empty.status == .exited(65) && empty.error.contains("rest.xlsx:3:0: no row has an answer"))
    }

    @Test func theSameFormHasTheSameBytes() throws {
        let machine = try Machine()
        let audit = try makeAudit(machine)
        for name in ["one.xlsx", "two.xlsx"] { try machine.output("record", audit, "--template", "--output", name) }
        #expect(try machine.folder.bytes("one.xlsx") == machine.folder.bytes("two.xlsx"))
    }

    @Test func nothingIsWrittenOverUnlessAsked() throws {
        let machine = try Machine()
        let audit = try makeAudit(machine)
        try machine.folder.write("kept", to: "form.csv")
        #expect(try machine.run("record", audit, "--template", "--output", "form.csv").status == .exited(73))
        #expect(try machine.folder.read("form.csv") == "kept")
        #expect(
            try machine.run("record", audit, "--template", "--output", "form.csv", "--replace").status == .exited(0))
    }

    @Test(arguments: [
        [], ["--template"], ["--output", "form.csv"], ["--template", "--output", "form.txt"],
        ["--template", "--from", "a.csv", "--output", "form.csv"], ["--from", "a.csv", "--replace"],
    ])
    func otherWishesAreWrongUsage(options: [String]) throws {
        let machine = try Machine()
        let audit = try makeAudit(machine)
        let result = try machine.run(["record", audit] + options)
        #expect(result.status == .exited(64), "\(options): \(result.error)")
        #expect(!machine.exists("form.csv") && !machine.exists("form.txt"))
    }

    @Test func whoHasReadAllGetsNoForm() throws {
        let machine = try Machine()
        let audit = try makeAudit(machine)
        try machine.folder.write(Readings.sheet(of: machine.sample(of: audit)), to: "answers.csv")
        try machine.output("record", audit, "--from", "answers.csv", "--reader", "lead")
        let result = try machine.run("record", audit, "--template", "--output", "form.csv", "--reader", "lead")
        #expect(result.status == .exited(65) && result.error.contains("no case is left for lead to audit"))
        let second = try machine.output("record", audit, "--template", "--output", "form.csv", "--reader", "second")
        #expect(second.hasPrefix("form.csv: a form for 3 cases; 9 of the sample"))
    }
}
