import Foundation
import Support
import Testing

/// Files that a command writes: never in the place of another, nor half.
@Suite struct OutputFileTests {
    private static let quarters =
        "quarter,source,referrals,starts\n2024-25 Q1,all,57,50\n2024-25 Q2,all,54,51\n2024-25 Q3,all,62,60\n"

    /// A sample audit with its assumptions, a table of people and one of quarters, all in one folder; and how to project
    /// from them.
    private func prepare(_ machine: Machine) throws -> [String] {
        try machine.copy(machine.sampleAudit(), to: "other.audit")
        try machine.folder.write(Self.quarters, to: "counted.csv")
        try machine.folder.write(
            """
            Age;2025;2030
            18-24;30000;30500
            25-44;90000;89000
            45-64;95000;94000
            65-74;40000;42000
            75-84;28000;32000
            85 and over;11000;13700

            """, to: "people.csv")
        try machine.folder.write("precious", to: "notes.csv")
        link(machine.folder.path("town.audit"), machine.folder.path("hard.audit"))
        mkdir(machine.folder.path("folder"), 0o755)
        mkfifo(machine.folder.path("pipe"), 0o600)
        for target in ["town.audit", "counted.csv", "notes.csv", "nowhere.csv", "folder"] {
            symlink(target, machine.folder.path("link-to-\(target)"))
        }
        return [
            "project", "town.audit", "--draws", "100", "--monitoring", "counted.csv", "--population", "people.csv",
        ]
    }

    /// What lies in the folder: kind, mode and contents by name.
    private func everything(in machine: Machine) throws -> [String: String] {
        var found: [String: String] = [:]
        for name in try machine.folder.contents() {
            let path = machine.folder.path(name)
            var status = stat()
            lstat(path, &status)
            let isFile = status.st_mode & S_IFMT == S_IFREG
            let bytes = isFile ? try Data(contentsOf: URL(filePath: path)).base64EncodedString() : ""
            found[name] = "\(status.st_mode) \(bytes)"
        }
        return found
    }

    @Test func nothingThatWasThereIsWrittenOver() throws {
        let machine = try Machine()
        let project = try prepare(machine)
        let before = try everything(in: machine)
        let never = [
            "town.audit", "hard.audit", "other.audit", "counted.csv", "people.csv", "town.assumptions.csv",
            "link-to-town.audit", "link-to-counted.csv", "link-to-notes.csv", "link-to-nowhere.csv", "link-to-folder",
            "folder", "folder/", ".", "pipe", "missing/table.csv", "counted.csv/table.csv", "town.audit-journal",
            "town.audit-wal", "/proc/table.csv", String(repeating: "n", count: 256), "",
        ]
        for (target, flags) in never.flatMap({ [($0, []), ($0, ["--replace"])] }) + [("notes.csv", [])] {
            let result = try machine.run(project + ["--monitoring-table", target] + flags)
            #expect(result.status == .exited(73), "\(target) \(flags): \(result.error)")
            #expect(result.output == "" && result.error.hasPrefix("advocacy-audit: \(target): "), "\(result.error)")
            #expect(try everything(in: machine) == before, "\(target) \(flags)")
            // What would be refused is not offered.
            #expect(result.error.contains("--replace") == (target == "notes.csv"), "\(result.error)")
        }
        let result = try machine.run(project + ["--monitoring-table", "notes.csv"])
        #expect(result.error.contains("notes.csv: exists already; choose another name, or --replace to write over it"))
        let alone = try machine.run("project", "town.audit", "--replace")
        #expect(alone.status == .exited(64) && alone.error.contains("--replace needs --monitoring-table"))
    }

    @Test func aNewFileIsMadeAndAnOrdinaryOneReplacedIfAskedFor() throws {
        let machine = try Machine()
        let project = try prepare(machine)
        var expected = try everything(in: machine)
        symlink("notes.csv", machine.folder.path("table.csv.partial"))
        expected["table.csv.partial"] = try everything(in: machine)["table.csv.partial"]

        try machine.output(project + ["--monitoring-table", "table.csv"])
        let table = try machine.folder.read("table.csv")
        #expect(table.hasPrefix("quarter,referrals,starts,"))
        #expect(try machine.mode(of: "table.csv") == 0o644)
        #expect(try everything(in: machine).filter { $0.key != "table.csv" } == expected)

        chmod(machine.folder.path("notes.csv"), 0o640)
        try machine.output(project + ["--monitoring-table", "notes.csv", "--replace"])
        #expect(try machine.folder.read("notes.csv") == table)
        #expect(try machine.mode(of: "notes.csv") == 0o640)
        let names = try machine.folder.contents()
        #expect(names == (expected.keys + ["table.csv"]).sorted())

        let straight = try machine.output(project + ["--monitoring-table", "/dev/stdout"])
        #expect(straight.hasPrefix(table) && straight.contains("WHAT WAS COUNTED"))
        let piped = try machine.tool(
            "bash",
            ["-c", "\"$@\" --monitoring-table >(cat > piped) > /dev/null; wait $!; cat piped", "bash"]
                + [BuiltProgram.path()] + project)
        #expect(piped.output == table)
        let full = try machine.run(project + ["--monitoring-table", "/dev/full"])
        #expect(full.status == .exited(74) && full.output == "")
        #expect(full.error.contains("/dev/full: could not be written: No space left on device; free some space"))
    }

    @Test func standardOutputThatTakesNothingIsSaid() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        for command in [["export", audit], ["findings", audit, "--json"], ["sample", audit], ["verify", audit]] {
            let result = try machine.tool(
                "sh", ["-c", "exec \"$@\" > /dev/full", "sh", BuiltProgram.path()] + command)
            #expect(result.status == .exited(74))
            #expect(
                result.error
                    == "advocacy-audit: standard output: No space left on device; what was printed is not whole\n")
        }
    }

    /// The first file that is opened gets the number of a stream that is closed: what is printed must not go there.
    @Test(arguments: [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
    func aClosedStreamIsNotTakenByTheAudit(_ closed: String) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let cases = try machine.sample(of: audit)
        try machine.folder.write(Readings.sheet(of: Array(cases.prefix(2))), to: "answers.csv")
        try machine.folder.write("case,nonsense\n", to: "wrong.csv")
        for command in [
            ["record", audit, "--from", "answers.csv"], ["record", audit, "--from", "wrong.csv"], ["findings", audit],
            ["replace", audit, cases[5], "--reason", "notAStage", "--note", "a letter"], ["verify", audit],
        ] {
            _ = try machine.tool("sh", ["-c", "exec \"$@\" \(closed)", "sh", BuiltProgram.path()] + command)
            let verdict = try machine.json("verify", audit, "--json")
            #expect(verdict["ok"] == .bool(true))
        }
        #expect(try machine.output("export", audit).split(separator: "\n").count > 3)
    }
}
