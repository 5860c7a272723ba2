import Foundation
import Support
import Testing

/// Files that are read whole: what is none is named, and nothing makes the program wait for ever.
@Suite struct InputFileTests {
    private let machine: Machine

    init() throws {
        machine = try Machine()
        mkdir(machine.folder.path("folder"), 0o755)
        mkfifo(machine.folder.path("pipe"), 0o600)
        try machine.folder.write("", to: "huge")
        truncate(machine.folder.path("huge"), (1 << 30) + 1)
    }

    @Test(arguments: [
        (66, "nowhere", "No such file"), (66, "folder", "is a folder; name a file in it"),
        (66, "pipe", "nobody writes into this pipe"), (66, "/dev/zero", "is no file"), (66, "/dev/null", "is no file"),
        (66, "huge/inner", "Not a directory"), (74, "huge", "larger than 1024 MB"), (74, "/proc/self/mem", "error"),
    ])
    func whatIsNoFileIsNamed(_ status: Int32, _ name: String, _ words: String) throws {
        for command in [["duty", name], ["validate", name], ["import", name, "new.audit"]] {
            let result = try machine.run(command)
            #expect(result.status == .exited(status), "\(command)")
            #expect(result.output == "" && result.error.hasPrefix("advocacy-audit: \(name): "), "\(result.error)")
            #expect(result.error.contains(words), "\(result.error)")
        }
        #expect(!machine.exists("new.audit"))
    }

    @Test(arguments: ["folder", "pipe", "/dev/zero"])
    func whatIsNoTableIsNamed(_ name: String) throws {
        let audit = try machine.makeAudit()
        for command in [
            ["frame", "check", name], ["record", audit, "--from", name],
            ["frame", "check", "town.csv", "--profile", name], ["verify", audit, "--frame", name],
        ] {
            let result = try machine.run(command)
            #expect(result.status == .exited(74) && result.error.contains("\(name): not a regular file"), "\(command)")
        }
    }

    @Test(arguments: ["folder", "pipe", "/dev/zero", "/dev/null"])
    func nothingIsRecoveredFromWhatIsNoFile(_ name: String) throws {
        let result = try machine.run("recover", name, "new.audit")
        #expect(result.status == .exited(65) && result.error.contains("\(name): not an audit"), "\(result.error)")
        #expect(!machine.exists("new.audit"))
    }

    /// So few that the threads of the system could not wait for each other: it is said before anything is touched.
    @Test func whereTooFewFilesMayBeOpenItIsSaid() throws {
        let audit = try machine.makeAudit()
        try machine.folder.write(Readings.sheet(of: machine.sample(of: audit)), to: "answers.csv")
        let program = try BuiltProgram.path()
        let before = try machine.output("export", audit)
        for count in [6, 12, 26] {
            let command = "ulimit -n \(count) && exec \(program) record \(audit) --from answers.csv"
            let result = try machine.tool("sh", ["-c", command])
            #expect(result.status == .exited(74) && result.error.contains("too few files may be open"), "\(count)")
        }
        #expect(try machine.output("export", audit) == before)
        let enough = "ulimit -n 27 && exec \(program) record \(audit) --from answers.csv"
        #expect(try machine.tool("sh", ["-c", enough]).status == .exited(0))
    }

    @Test func aPipeIsReadToItsEndHoweverLateItBegins() throws {
        let audit = try machine.makeAudit()
        let exported = try machine.output("export", audit)
        try machine.folder.write(exported, to: "town.jsonl")
        let program = try BuiltProgram.path()
        for (script, copy) in [
            ("\(program) import <(cat town.jsonl) one.audit", "one.audit"),
            (
                "\(program) import <(sleep 0.3; head -c 100 town.jsonl; sleep 0.3; tail -c +101 town.jsonl) two.audit",
                "two.audit"
            ),
            ("cat town.jsonl | \(program) import /dev/stdin three.audit", "three.audit"),
            ("{ sleep 0.3; cat town.jsonl > pipe; } & \(program) import pipe four.audit", "four.audit"),
        ] {
            let result = try machine.tool("bash", ["-c", script])
            #expect(result.status == .exited(0), "\(script): \(result.error)")
            #expect(try machine.output("export", copy) == exported)
        }
        let empty = try machine.tool("bash", ["-c", "\(program) import <(sleep 0.3) five.audit"])
        #expect(empty.status == .exited(65) && empty.error.contains("the record is empty"))
    }
}
