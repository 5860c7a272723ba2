import Support
import Testing

/// What every command has in common: help with an example, exit statuses, errors that name what is wrong.
@Suite struct CommandLineTests {
    /// The commands below a command, from its own help.
    private func subcommands(of command: [String], on machine: Machine) throws -> [String] {
        let lines = try machine.output(command + ["--help"]).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }.filter {
            $0.hasPrefix("  ") && !$0.hasPrefix("   ")
        }.compactMap { $0.split(separator: " ").first.map(String.init) }
    }

    @Test func helpOfEveryCommandShowsAnExample() throws {
        let machine = try Machine()
        var all: [[String]] = []
        var open: [[String]] = [[]]
        while let command = open.popLast() {
            let below = try subcommands(of: command, on: machine).filter { $0 != "help" }
            open += below.map { command + [$0] }
            if below.isEmpty { all.append(command) }
        }
        let names = Set(all.map { $0.joined(separator: " ") })
        #expect(
            names.isSuperset(of: [
                "demo", "open", "frame check", "new", "sample", "replace", "extend", "record", "findings", "export",
                "import", "verify", "duty", "validate", "simulate", "project",
            ]), "\(names)")
        for command in all {
            let name = command.joined(separator: " ")
            let help = try machine.output(command + ["--help"])
            #expect(help.contains("EXAMPLE"), "\(name)")
            #expect(help.contains("advocacy-audit \(name)"), "\(name)")
            // An example that was wrapped cannot be copied: what was set in goes on at the margin.
            let example = help.split(separator: "\n", omittingEmptySubsequences: false)
                .drop { !$0.hasPrefix("EXAMPLE") }.dropFirst().prefix { !$0.isEmpty }
            let isSetIn = example.first?.hasPrefix("  ") == true
            for line in example where isSetIn { #expect(line.hasPrefix("  "), "\(name): \(line)") }
        }
        let help = try machine.output("--help")
        for status in ["64", "65", "66", "73", "74"] { #expect(help.contains(status)) }
    }

    @Test(arguments: [
        (["findngs", "town.audit"], "the nearest is findings"), (["projct"], "the nearest is project"),
        (["selfassessment", "town.audit"], "the nearest is self-assessment"),
        (["town.audit"], "advocacy-audit open town.audit"),
    ])
    func whatIsNoCommandIsAnsweredWithTheNearest(arguments: [String], words: String) throws {
        let result = try Machine().run(arguments)
        #expect(result.status == .exited(64) && result.output == "")
        #expect(result.error.contains(words) && !result.error.contains("advocacy-audit start"), "\(result.error)")
    }

    /// An example that does not run as it is printed is worse than none.
    @Test func theExampleOfDutyRunsAsItIsPrinted() throws {
        let machine = try Machine()
        let lines = try machine.output("duty", "--help").split(separator: "\n", omittingEmptySubsequences: false)
        let example = lines.drop { !$0.hasPrefix("EXAMPLE") }.dropFirst().prefix { !$0.hasPrefix("USAGE") }
        let script = example.joined(separator: "\n").replacing("advocacy-audit ", with: "'\(try BuiltProgram.path())' ")
        let result = try machine.tool("sh", ["-ec", script])
        #expect(result.status == .exited(0), "\(script)\n\(result.error)")
        #expect(result.output.contains("required"))
    }

    @Test func theVersionIsPrinted() throws {
        let machine = try Machine()
        let version = try machine.output("--version")
        #expect(version.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
        let audit = try machine.makeAudit()
        #expect(try machine.events(of: audit)[0]["plan"]["program"].text.map { $0 + "\n" } == version)
    }

    private static let new = [
        "new", "b.audit", "--frame", "town.csv", "--jurisdiction", "england", "--from", "2025-04-01", "--to",
        "2026-03-31",
        "--sample-size",
    ]

    private static let failures: [(status: Int32, arguments: [String])] = [
        (64, ["advise"]), (64, ["findings"]), (64, ["findings", "town.audit", "--loud"]), (64, ["duty"]),
        (64, ["frame", "check"]), (64, ["replace", "town.audit", "C10001", "--reason", "boredom", "--note", "x"]),
        (64, ["replace", "town.audit", "C10001", "--reason", "notAStage", "--note", " "]), (64, new + ["0"]),
        (64, new + ["12", "--jurisdiction", "scotland"]), (64, new + ["12", "--policy", "reviews=some"]),
        (64, new + ["12", "--second-reading", "2"]), (64, new + ["12", "--from", "2026-04-01"]),
        (64, new + ["12", "--from", "soon"]), (64, ["extend", "town.audit", "--by", "0"]),
        (65, new + ["121"]), (65, new + ["12", "--strata", "shoe size"]), (65, new + ["12", "--allocation", "neyman"]),
        (65, new + ["5", "--strata", "team,process"]), (65, new + ["12", "--profile", "cld"]),
        (65, ["findings", "town.csv"]), (65, ["sample", "town.csv"]), (65, ["open", "town.csv"]),
        (65, ["export", "town.csv"]), (65, ["verify", "town.csv"]), (65, ["import", "town.csv", "b.audit"]),
        (65, ["validate", "town.csv"]), (65, ["duty", "town.csv"]), (65, ["frame", "check", "other.sqlite"]),
        (65, ["findings", "other.sqlite"]),
        (66, ["findings", "nowhere.audit"]), (66, ["open", "nowhere.audit"]), (66, ["sample", "nowhere.audit"]),
        (66, ["verify", "nowhere.audit"]), (66, ["export", "nowhere.audit"]),
        (66, ["record", "nowhere.audit", "--from", "town.csv"]),
        (66, ["record", "town.audit", "--from", "nowhere.csv"]),
        (66, ["replace", "nowhere.audit", "C1", "--reason", "notAStage", "--note", "x"]),
        (66, ["extend", "nowhere.audit", "--by", "1"]), (66, ["import", "nowhere.jsonl", "b.audit"]),
        (66, ["duty", "nowhere.json"]), (66, ["validate", "nowhere.json"]), (66, ["frame", "check", "nowhere.csv"]),
        (66, new + ["12", "--frame", "nowhere.csv"]), (66, new + ["12", "--profile", "nowhere.json"]),
        (66, new + ["12", "--exclude-audited", "nowhere.audit"]),
        (66, ["verify", "town.audit", "--frame", "nowhere.csv"]),
        (73, ["new", "town.audit"] + new.dropFirst(2) + ["12"]), (73, ["import", "town.jsonl", "town.audit"]),
        (73, ["new", "nowhere/b.audit"] + new.dropFirst(2) + ["12"]),
    ]

    @Test func theExitStatusSaysWhatIsWrong() throws {
        let machine = try Machine()
        try machine.folder.write(machine.output("export", machine.makeAudit()), to: "town.jsonl")
        // SQLite, but another program's: the application id stands at byte 68 of the file.
        let made = try machine.tool(
            "sh", ["-c", "cp town.audit other.sqlite && printf abcd | dd of=other.sqlite bs=1 seek=68 conv=notrunc"])
        #expect(made.status == .exited(0))
        let before = try machine.folder.contents()
        for (status, arguments) in Self.failures {
            let result = try machine.run(arguments)
            let what = "\(arguments.joined(separator: " ")): \(result.error)"
            #expect(result.status == .exited(status), "\(what)")
            #expect(result.output == "", "nothing else is printed: \(what)")
            #expect(!result.error.isEmpty, "\(what)")
            if status == 66, let missing = arguments.first(where: { $0.hasPrefix("nowhere") }) {
                #expect(result.error.contains(missing), "the file is named: \(what)")
            }
            // Nothing else is written: no audit, and none half made.
            #expect(try machine.folder.contents() == before, "\(what)")
        }
    }

    @Test func aFullDiskIsSaid() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let result = try machine.tool(
            "sh", ["-c", "exec '\(BuiltProgram.path())' findings \(audit) --json >/dev/full"])
        #expect(result.status == .exited(74))
        #expect(result.error.contains("standard output"))
    }

    /// That of England where none is named.
    @Test func theDemoPrintsFindingsAndProjectionWhereThereIsNoTerminal() throws {
        let machine = try Machine()
        for (nation, advocate) in [([], "an advocate"), (["wales"], "an independent professional advocate")] {
            let printed = try machine.output(["demo"] + nation)
            let first = try #require(printed.split(separator: "\n").first)
            let path = try #require(first.split(separator: " ").last.map(String.init))
            #expect(path.hasPrefix(machine.folder.path("tmp")), "\(first)")
            #expect(try machine.mode(of: String(path.dropFirst(machine.folder.path.count + 1))) == 0o600)
            let text = printed.split { $0.isWhitespace }.joined(separator: " ")
            #expect(text.contains("\(advocate) was owed") && text.contains("FULL COMPLIANCE"), "\(nation)")
            // Everything that stands beside a projection is beside the sample too.
            for heading in [
                "POPULATION", "CONTRACTS BESIDE EACH OTHER", "WAITS, QUARTER BY QUARTER", "WHAT WAS COUNTED",
            ] {
                #expect(text.contains(heading), "\(nation) \(heading)")
            }
            #expect(try machine.json("verify", path, "--json")["ok"] == .bool(true))
            #expect(try machine.json("findings", path, "--json")["read"].count ?? 0 > 0)
        }
        #expect(try machine.run("demo", "scotland").status == .exited(64))
    }

    @Test func theDemoOpensOnATerminal() throws {
        let machine = try Machine()
        let terminal = try machine.open("demo")
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("2")
        try terminal.waitUntil(shows: "Findings", "[outcomes]")
        try terminal.press("q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
    }

    @Test func aClosedPipeEndsItQuietly() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let result = try machine.tool(
            "bash", ["-c", "'\(BuiltProgram.path())' findings \(audit) | true; echo ${PIPESTATUS[0]}"])
        #expect(result.error == "")
        #expect(["141\n", "0\n"].contains(result.output))
    }

    /// A progress line is for terminals: no file and no pipe gets one.
    @Test func aLargeFrameIsReadWithoutWords() throws {
        let machine = try Machine()
        try machine.folder.write(PlainFrame(stages: 50_000).text, to: "large.csv")
        let result = try machine.run("frame", "check", "large.csv", "--json")
        #expect(result.status == .exited(0))
        #expect(result.error == "")
        #expect(try JSON(parsing: result.output)["accepted"] == 50_000)
    }
}
