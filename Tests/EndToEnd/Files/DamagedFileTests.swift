import Support
import TestAudits
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Bytes of an audit's file changed at random, in the hands of the whole program: the figures are those that were, or there
/// are none; what can be had of the record is had; and nothing ends in a signal.
@Suite struct DamagedFileTests {
    private static let rounds = Bound.number("SOAK_BYTES", usual: 200) / 10

    @Test func whateverBytesAreChanged() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        try machine.folder.write(Readings.sheet(of: try machine.sample(of: audit)), to: "answers.csv")
        try machine.output("record", audit, "--from", "answers.csv", "--reader", "lead")
        let figures = try machine.output("findings", audit, "--json")
        let lines = Set(try machine.output("export", audit).split(separator: "\n"))
        let whole = try Data(contentsOf: URL(filePath: machine.folder.path(audit)))
        var random = SeededRandom(5)
        var (unchanged, found) = (0, 0)
        for round in 0..<Self.rounds {
            var bytes = whole
            for _ in 0...random.roll(3) { bytes[random.roll(bytes.count)] = UInt8(random.roll(256)) }
            if random.roll(6) == 0 { bytes[random.roll(100)] = UInt8(random.roll(256)) }
            try bytes.write(to: URL(filePath: machine.folder.path(audit)))
            let findings = try machine.run("findings", audit, "--json")
            let verdict = try machine.run("verify", audit)
            if findings.status == .exited(0) {
                unchanged += 1
                #expect(findings.output == figures, "round \(round): other figures")
                #expect([.exited(0), .exited(1)].contains(verdict.status), "round \(round): \(verdict.error)")
            } else {
                #expect(findings.status == .exited(65) && findings.error.contains(audit), "round \(round): \(findings)")
                #expect([.exited(1), .exited(65)].contains(verdict.status), "round \(round): \(verdict.status)")
            }
            let recovered = try machine.run("recover", audit, "new.jsonl", "--jsonl")
            #expect([.exited(0), .exited(65)].contains(recovered.status), "round \(round): \(recovered.error)")
            if recovered.status == .exited(0) {
                let had = Set(try machine.folder.read("new.jsonl").split(separator: "\n"))
                #expect(had.isSubset(of: lines), "round \(round): what was never written")
                found += had.count
                try FileManager.default.removeItem(atPath: machine.folder.path("new.jsonl"))
            }
        }
        print(
            "random bytes: \(Self.rounds) files in the hands of the program: \(unchanged) times the figures that were, else "
                + "refused; recover found \(found) of \(Self.rounds * lines.count) events")
    }
}
