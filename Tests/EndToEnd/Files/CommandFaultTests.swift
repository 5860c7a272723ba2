import Glibc
import Support
import TestAudits
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The commands that make or write an audit, killed at their calls on files and with these failing: the name is free or holds
/// a whole audit, all of what was to be taken in is there or none, and doing it again works.
@Suite struct CommandFaultTests {
    enum Command: String, CaseIterable { case new, importing, record, merge, recover }

    /// What was done, and how it went.
    private struct Tally {
        var kills = 0
        var faults = 0
        var done = 0
        var wrong = 0
    }

    private static let isFull = Bound.isFull("SOAK_FAULTS")

    @Test(arguments: Command.allCases) func whereverACommandIsStruck(_ command: Command) throws {
        let bench = try Bench(command)
        let calls = try bench.countCalls()
        #expect(calls > 5)
        var tally = Tally()
        for effect in FaultyCalls.Effect.allCases {
            let errors = [.fail, .stay].contains(effect) && Self.isFull ? [EIO, ENOSPC, EROFS] : [EIO]
            for error in errors {
                // Each call in `make soak`, else three of them for each effect, others for each.
                let steps = Self.isFull ? Array(0..<calls) : (0..<3).map { ($0 * calls + Int(effect.offset)) / 3 }
                for step in steps {
                    let faults = FaultyCalls(after: step, effect, error, in: bench.machine.folder.path)
                    try strike(bench, faults, &tally)
                }
            }
        }
        #expect(tally.kills > 0 && tally.faults > 0)
        print(
            "faults of commands: \(command): \(calls) calls on files; \(tally.kills) kills, \(tally.faults) other faults, "
                + "after which it was done all the same \(tally.done) times; lost or half taken in: \(tally.wrong)")
    }

    private func strike(_ bench: Bench, _ faults: FaultyCalls, _ tally: inout Tally) throws {
        try bench.reset()
        let result = try bench.run(with: faults)
        let what = "\(bench.command), \(faults)"
        switch result.status {
        case .signalled(SIGKILL) where [.kill, .tear].contains(faults.effect): tally.kills += 1
        case .exited(0):
            tally.faults += 1
            tally.done += 1
        case .exited(74), .exited(73):
            tally.faults += 1
            let words = ["disk", "Input/output error", "No space left", "Read-only"]
            #expect(words.contains(where: result.error.contains), "\(what): \(result.error)")
            #expect(faults.effect != .short, "\(what): \(result.error)")
        default: Issue.record("\(what): \(result.status) \(result.error)")
        }
        if try !bench.expectWhole(isDone: result.status == .exited(0), what) { tally.wrong += 1 }
    }
}

extension FaultyCalls.Effect {
    fileprivate var offset: Int { FaultyCalls.Effect.allCases.firstIndex(of: self) ?? 0 }
}

/// One command with what it reads, to be run again and again.
private struct Bench {
    let command: CommandFaultTests.Command
    let machine: Machine
    private let names: [String]

    init(_ command: CommandFaultTests.Command) throws {
        self.command = command
        machine = try Machine()
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        let cases = try machine.sample(of: audit)
        try machine.copy(audit, to: "other.audit")
        try machine.folder.write(Readings.sheet(of: Array(cases.prefix(4))), to: "answers.csv")
        try machine.output("record", "other.audit", "--from", "answers.csv", "--reader", "second")
        try machine.folder.write(try machine.output("export", "other.audit"), to: "other.jsonl")
        names = try machine.folder.contents()
    }

    private var target: String { [.record, .merge].contains(command) ? "target.audit" : "made.audit" }

    private var arguments: [String] {
        switch command {
        case .new:
            [
                "new", target, "--frame", "town.csv", "--jurisdiction", "england", "--from", PlainFrame.period.from,
                "--to",
                PlainFrame.period.to, "--strata", "team", "--sample-size", "12", "--seed", "seed", "--reader", "lead",
            ]
        case .importing: ["import", "other.jsonl", target]
        case .record: ["record", target, "--from", "answers.csv", "--reader", "second"]
        case .merge: ["merge", target, "other.audit", "--reader", "second"]
        case .recover: ["recover", "other.audit", target, "--reader", "second"]
        }
    }

    /// How many events the target holds before (nil: it does not exist) and after.
    private func counts() throws -> (before: Int?, after: Int) {
        let all = try machine.events(of: "other.audit").count
        return switch command {
        case .new: (nil, 1)
        case .importing: (nil, all)
        case .recover: (nil, all + 1)
        case .record, .merge: (1, all)
        }
    }

    /// Everything as it was before.
    func reset() throws {
        for name in try machine.folder.contents() where !names.contains(name) {
            try FileManager.default.removeItem(atPath: machine.folder.path(name))
        }
        if [.record, .merge].contains(command) { try machine.copy("town.audit", to: target) }
    }

    func countCalls() throws -> Int {
        try reset()
        let never = FaultyCalls(after: 1_000_000, .fail, in: machine.folder.path)
        let report = machine.folder.path("home/report")
        let result = try CommandRunner.run(
            BuiltProgram.path(), arguments,
            environment: machine.environment.merging(try never.environment(report: report)) { $1 },
            directory: machine.folder.path)
        guard result.status == .exited(0) else { throw Unexpected(arguments, result) }
        _ = try expectWhole(isDone: true, "\(command), without a fault")
        return try Int(machine.folder.read("home/report").split(separator: " ").first ?? "") ?? 0
    }

    func run(with faults: FaultyCalls) throws -> CommandResult {
        try CommandRunner.run(
            BuiltProgram.path(), arguments, environment: machine.environment.merging(try faults.environment()) { $1 },
            directory: machine.folder.path)
    }

    /// - Returns: whether all of it is there or none, and all where it was done.
    func expectWhole(isDone: Bool, _ what: String) throws -> Bool {
        let (before, after) = try counts()
        #expect(!isDone || machine.exists(target), "\(what): nothing was made")
        var count = before
        if machine.exists(target) {
            let verdict = try machine.run("verify", target, "--json")
            #expect(verdict.status == .exited(0), "\(what): \(verdict.error)\(verdict.output)")
            count = try JSON(parsing: verdict.output)["events"].count
            #expect(count == after || !isDone && count == before, "\(what): \(count ?? -1) events")
        }
        // Once more: where all was done already it says so, and else it is done now.
        let again = try machine.run(arguments)
        let isThere = count == after && command != .merge
        let status: Int32 = isThere ? (command == .record ? 65 : 73) : 0
        #expect(again.status == .exited(status), "\(what), again: \(again.status) \(again.error)")
        let verdict = try machine.json("verify", target, "--json")
        #expect(verdict["ok"] == .bool(true) && verdict["forks"] == [], "\(what)")
        #expect(verdict["events"].count ?? 0 >= after, "\(what)")
        // The empty journal of one that was killed says nothing to anybody.
        let left = try machine.folder.contents().filter { name in
            try !names.contains(name) && name != target && machine.size(of: name) > 0
        }
        #expect(left.isEmpty, "\(what): \(left)")
        return count == after || !isDone && count == before
    }
}
