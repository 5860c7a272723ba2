import Support
import Testing

/// Data, names and arguments that hold what a terminal obeys, and everything the program prints of them.
@Suite struct OutletTests {
    /// ESC, BEL, DEL, C1 and marks of direction, as text of a team and as part of a case.
    private static let team = "Hub\u{1b}[31m\u{7}\u{7f}\u{9b}2J\u{202e}\u{2066}\u{200f}\u{61c}"
    /// What a terminal might obey is taken out where a frame comes in.
    private static let shownTeam = "Hub[31m2J"
    private static let reference = "X\u{1b}]0;x\u{7}\u{85}\u{202e}1"
    private static let shownReference = "X]0;x1"

    private static var frame: String {
        var frame = PlainFrame(stages: 24, processes: ["needsAssessment"])
        for number in 0..<12 {
            frame.add("\(reference)\(number),needsAssessment,2025-05-0\(1 + number % 9),,\(team),")
        }
        frame.add("Y1,pro\u{1b}cess\u{9b}\u{202e},2025-05-01,,\(team),")
        frame.add("Z1,needsAssessment,so\u{1b}on\u{9d}\u{2067},,\(team),")
        return frame.text
    }

    private static func hidden(in bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        return text.unicodeScalars.filter { scalar in
            let value = scalar.value
            return (value < 0x20 && value != 0x0a) || (0x7f...0x9f).contains(value)
                || scalar.properties.generalCategory == .format
        }.map { "U+" + String($0.value, radix: 16) }
    }

    private func expectClean(
        _ result: CommandResult, _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(Self.hidden(in: result.outputBytes) == [], "\(arguments)", sourceLocation: sourceLocation)
        #expect(Self.hidden(in: result.errorBytes) == [], "\(arguments)", sourceLocation: sourceLocation)
        #expect(!(result.output + result.error).isEmpty, "\(arguments)", sourceLocation: sourceLocation)
    }

    private func new(_ audit: String, _ frame: String, size: Int = 20) -> [String] {
        [
            "new", audit, "--frame", frame, "--jurisdiction", "england", "--from", PlainFrame.period.from, "--to",
            PlainFrame.period.to, "--strata", "team", "--sample-size", "\(size)", "--seed",
            "s\u{1b}[1m\u{9b}2J\u{202e}",
            "--reader",
            "lead",
        ]
    }

    @Test func noCommandPrintsWhatATerminalObeys() throws {
        let machine = try Machine()
        let (audit, frame) = ("to\u{1b}[31mwn\u{9b}\u{202e}.audit", "fra\u{1b}me\u{85}\u{2066}.csv")
        try machine.folder.write(Self.frame, to: frame)
        let made = try machine.run(new(audit, frame))
        expectClean(made, ["new"])
        #expect(made.status == .exited(0) && made.output.contains(Self.shownTeam), "\(made.error)")
        let cases = try machine.sample(of: audit)
        #expect(cases.contains { $0.hasPrefix(Self.shownReference) })
        let evil = try #require(cases.first { $0.hasPrefix(Self.shownReference) })
        let terminal = try machine.workstation(on: audit)
        try terminal.press("N", "y")
        try terminal.waitUntil(shows: "one area is enough")
        try terminal.press("ctrl-q")
        try terminal.waitForExit()
        try machine.folder.write(
            "case,understanding,identified,arranged,reasonNotMade,note\n"
                + cases.map { "\($0),y,n,no,notConsidered,no\u{9b}te\u{202e}\u{1b}\n" }.joined(), to: "answers.csv")
        try machine.folder.write(
            "case,understanding\n\(evil),may\u{1b}be\u{9b}\n\u{1b}\u{202e}nobody,y\n", to: "wrong.csv")
        try machine.folder.write("name,value\nn\u{1b}o\u{9b},\u{202e}x\n", to: "assumptions.csv")
        try machine.folder.write("quarter\u{1b},\u{9b}\nx,y\n", to: "monitoring.csv")
        try machine.folder.write(
            #"{"id":"\u001b\u009b\u202e","jurisdiction":"england","facts":{"pro\u001bcess":"x"}}"#, to: "facts.json")

        let bad = "\u{1b}[31m\u{9b}\u{202e}\u{7f}"
        let commands: [[String]] = [
            ["frame", "check", frame], ["sample", audit], ["findings", audit],
            ["plan", "allocation", "--strata", "a\(bad)=9,b=9", "--sample-size", "6"],
            ["agreement", audit], ["compare", audit, audit], ["actions", audit], ["actions", audit, "--csv"],
            ["project", audit], ["project", audit, "--template"],
            ["project", audit, "--assumptions", "assumptions.csv"],
            ["project", audit, "--monitoring", "monitoring.csv"], ["verify", audit],
            ["verify", audit, "--frame", frame],
            ["record", audit, "--from", "wrong.csv"],
            ["record", audit, "--from", "answers.csv", "--reader", "r\(bad)"],
            ["findings", audit], ["sample", audit], ["actions", audit, "--csv"], ["agreement", audit],
            ["compare", audit, audit],
            ["replace", audit, evil, "--reason", "notAStage", "--note", "n\(bad)"],
            ["replace", audit, evil, "--reason", "notAStage", "--note", "x"],
            ["replace", audit, "no\(bad)", "--reason", "notAStage", "--note", "x"], ["extend", audit, "--by", "2"],
            ["sample", audit], ["duty", "facts.json"], ["validate", "facts.json"],
            ["import", "facts.json", "new\(bad).audit"],
            // Wrong usage, which repeats what was typed.
            ["findings", audit, "--\(bad)"], [bad], ["findings"],
            ["plan", "sample-size", "--population", bad, "--margin", "1"],
            ["new", audit, "--jurisdiction", bad], ["open", audit, "--theme", bad], ["demo", bad], ["help", bad],
            ["project", audit, "--draws", bad], ["replace", audit, evil, "--reason", bad, "--note", "x"],
            // Names of files that are not there, or are something else.
            ["findings", bad], ["frame", "check", bad], ["record", audit, "--from", bad], ["open", bad],
            ["verify", bad],
            ["import", bad, audit], ["duty", bad], ["simulate", "--truth", bad, "--output", bad], ["findings", frame],
            ["frame", "check", frame, "--profile", bad], ["sample", audit, bad], ["open", audit], new(audit, frame),
        ]
        for command in commands { expectClean(try machine.run(command), command) }
        expectClean(
            try machine.run(["open", audit, "--linear"], input: "list\n\n\(bad)\ny\no\n\(bad)\nquit\n"), ["--linear"])
        for name in ["ADVOCACY_AUDIT_THEME", "ADVOCACY_AUDIT_LANGUAGE"] {
            let result = try CommandRunner.run(
                BuiltProgram.path(), ["open", audit], environment: machine.environment.merging([name: bad]) { $1 },
                directory: machine.folder.path)
            expectClean(result, [name])
        }
        // As JSON: clean, and the same values.
        let json: [[String]] = [
            ["frame", "check", frame], ["sample", audit], ["findings", audit], ["verify", audit], ["agreement", audit],
            ["actions", audit], ["compare", audit, audit],
        ]
        for command in json {
            let result = try machine.run(command + ["--json"])
            expectClean(result, command)
            _ = try JSON(parsing: result.output)
        }
        #expect(
            try machine.json("sample", audit, "--json")["strata"].list.contains { $0["name"].text == Self.shownTeam })
        #expect(try machine.json("sample", audit, "--json")["seed"].text == "s\u{1b}[1m\u{9b}2J\u{202e}")
    }

    @Test func whatAScreenWritesIsClean() throws {
        let machine = try Machine()
        var frame = PlainFrame(stages: 1, processes: ["needsAssessment"])
        for number in 1...9 {
            frame.add("\(Self.reference)\(number),needsAssessment,2025-05-0\(number),,\(Self.team),")
        }
        try machine.folder.write(frame.text, to: "town.csv")
        #expect(try machine.run(new("town.audit", "town.csv", size: 8)).status == .exited(0))
        let typed =
            ["N", "n", "y", "n", "n", "n", "1", "t", "call them", "manager", "", "a", "back"]
            + ["2", "export", "findings.txt", "export", "findings.json", "back", "5", "export", "areas.csv", "back"]
            + ["3", "export", "actions.csv"]
        let result = try machine.run(
            ["open", "town.audit", "--linear"], input: typed.map { $0 + "\n" }.joined())
        for name in ["findings.txt", "findings.json", "areas.csv", "actions.csv"] where machine.exists(name) {
            #expect(Self.hidden(in: Array(try machine.folder.read(name).utf8)) == [], "\(name)")
        }
        #expect(try machine.folder.read("findings.txt").contains(Self.shownTeam))
        #expect(machine.exists("actions.csv") && machine.exists("areas.csv"), "\(result.output)")
        #expect(try machine.folder.read("actions.csv").contains(Self.shownTeam))
    }

    /// The record goes out byte for byte, but not onto a terminal.
    @Test func anExportIsExactButOnATerminal() throws {
        let machine = try Machine()
        try machine.folder.write(Self.frame, to: "town.csv")
        #expect(try machine.run(new("town.audit", "town.csv")).status == .exited(0))
        let exact = try machine.output("export", "town.audit")
        #expect(exact.contains("\u{9b}") && exact.contains("\u{202e}"))
        try machine.folder.write(exact, to: "town.jsonl")
        try machine.output("import", "town.jsonl", "copy.audit")
        #expect(try machine.output("export", "copy.audit") == exact)

        let terminal = try machine.open("export", "town.audit", rows: 200, columns: 200)
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(Self.hidden(in: terminal.output) == [])
        let shown = String(decoding: terminal.output, as: UTF8.self).replacing("\r\n", with: "\n")
        #expect(shown.contains(#"\u009b2J\u202e"#))
        let lines = zip(shown.split(separator: "\n"), exact.split(separator: "\n"))
        for (shown, exact) in lines { #expect(try JSON(parsing: String(shown)) == JSON(parsing: String(exact))) }
    }
}
