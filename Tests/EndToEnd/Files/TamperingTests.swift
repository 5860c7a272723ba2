import Support
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A record that is not as it was written, in the hands of every command.
@Suite(.enabled(if: SQLite.isThere)) struct TamperingTests {
    /// An audit that is read in part, and the same with one answer changed.
    private func audits(_ machine: Machine) throws -> (whole: String, changed: String) {
        let audit = try machine.makeAudit()
        try machine.folder.write(Readings.sheet(of: machine.sample(of: audit)), to: "answers.csv")
        try machine.output("record", audit, "--from", "answers.csv", "--reader", "first reader")
        let changed = "changed.audit"
        try FileManager.default.copyItem(atPath: machine.folder.path(audit), toPath: machine.folder.path(changed))
        try SQLite.run(
            """
            DROP TRIGGER event_is_never_changed;
            UPDATE event SET json = replace(json, '"value":"no"', '"value":"yes"') WHERE position =
                (SELECT min(position) FROM event WHERE json LIKE '%"value":"no"%')
            """, on: changed, directory: machine.folder.path)
        return (audit, changed)
    }

    private static let assumptions = RepositoryRoot.path("SampleAudits/exampleshire/assumptions.csv")

    private static let printing = [
        ["findings"], ["project", "--draws", "200", "--assumptions", assumptions], ["agreement"], ["actions"],
        ["sample"], ["open", "--linear"],
    ]

    @Test func noFigureIsPrintedOfAChangedRecord() throws {
        let machine = try Machine()
        let (whole, changed) = try audits(machine)
        let commands = Self.printing.map { [$0[0], changed] + $0.dropFirst() }
        for command in commands + [["compare", whole, changed], ["compare", changed, whole]] {
            let result = try machine.run(command)
            #expect(result.status == .exited(65) && result.output.isEmpty, "\(command): \(result)")
            #expect(result.error.contains("changed after it was written"), "\(command): \(result.error)")
        }
        // Nor is anything written in it.
        for command in [
            ["record", changed, "--from", "answers.csv", "--reader", "second"],
            ["replace", changed, "C1", "--reason", "notAStage", "--note", "a letter"],
            ["merge", changed, whole], ["merge", whole, changed],
        ] {
            let result = try machine.run(command)
            #expect(result.status == .exited(65), "\(command): \(result)")
        }
    }

    @Test func despiteFaultsEveryFormSaysSo() throws {
        let machine = try Machine()
        let (whole, changed) = try audits(machine)
        for command in Self.printing {
            let result = try machine.run([command[0], changed, "--despite-faults"] + command.dropFirst())
            #expect(result.status == .exited(0), "\(command): \(result)")
            #expect(result.output.contains("not as written"), "\(command): \(result.output)")
            if command[0] == "open" { continue }
            let json = try JSON(
                parsing: machine.output([command[0], changed, "--despite-faults", "--json"] + command.dropFirst()))
            #expect(json["provenance"]["verified"] == .bool(false), "\(command)")
            let sound = try JSON(parsing: machine.output([command[0], whole, "--json"] + command.dropFirst()))
            #expect(sound["provenance"]["verified"] == .bool(true), "\(command)")
        }
        #expect(try machine.run(["actions", changed, "--despite-faults", "--csv"]).status == .exited(64))
    }

    @Test func aNotedCheckpointIsFoundAgain() throws {
        let machine = try Machine()
        let (audit, _) = try audits(machine)
        func checkpoint() throws -> (hex: String, words: String) {
            let found = try machine.json("verify", audit, "--json")["checkpoint"]
            return (try #require(found["hex"].text), try #require(found["words"].text))
        }
        func verdict(_ head: String) throws -> String? {
            try JSON(parsing: machine.run(["verify", audit, "--head", head, "--json"]).output)["head"].text
        }
        let before = try checkpoint()
        #expect(try machine.output("findings", audit).contains("Checkpoint \(before.hex), \(before.words)"))
        #expect(try verdict(before.hex) == "present" && verdict(before.words) == "present")
        // Two copies are joined, one after the other, and nothing is written between.
        var noted = [before]
        for (number, copy) in ["one.audit", "two.audit"].enumerated() {
            try FileManager.default.copyItem(atPath: machine.folder.path(audit), toPath: machine.folder.path(copy))
            try machine.output("record", copy, "--from", "answers.csv", "--reader", "reader \(number)")
            try machine.output("merge", audit, copy)
            noted.append(try checkpoint())
        }
        for one in noted.dropLast() { #expect(try verdict(one.hex) == "past" && verdict(one.words) == "past") }
        #expect(try verdict(#require(noted.last).hex) == "present")
        let none = try machine.run(["verify", audit, "--head", "0000000000000000"])
        #expect(none.status == .exited(1) && none.output.contains("cut off or rewritten"))
        #expect(try machine.run(["verify", audit, "--head", "nonsense"]).status == .exited(64))
    }

    /// What was cut off at the end of one chain, which another had seen, by somebody who put SQLite's own count right.
    @Test func whatOthersHadSeenIsMissed() throws {
        let machine = try Machine()
        let (one, _) = try audits(machine)
        // Another copy, which writes under a name of its own.
        let audit = "copy.audit"
        try FileManager.default.copyItem(atPath: machine.folder.path(one), toPath: machine.folder.path(audit))
        try machine.output("record", audit, "--from", "answers.csv", "--reader", "second reader")
        try SQLite.run(
            """
            DROP TRIGGER event_is_never_deleted;
            CREATE TABLE kept AS SELECT * FROM event;
            DELETE FROM kept WHERE position = (
                SELECT max(position) FROM event WHERE writer = (SELECT writer FROM event ORDER BY position LIMIT 1));
            DELETE FROM event;
            DELETE FROM sqlite_sequence;
            INSERT INTO event (writer, sequence, time, previous, hash, json)
                SELECT writer, sequence, time, previous, hash, json FROM kept ORDER BY position;
            DROP TABLE kept;
            """, on: audit, directory: machine.folder.path)
        let verify = try machine.run("verify", audit)
        #expect(verify.status == .exited(1) && verify.output.contains("something was cut off"), "\(verify)")
        let findings = try machine.run("findings", audit)
        #expect(findings.status == .exited(0) && findings.output.contains("others had seen"), "\(findings)")
        #expect(try machine.json("findings", audit, "--json")["provenance"]["verified"] == .bool(false))
    }

    /// A file without its second half: what can be read is listed, exported and gone on with.
    @Test func aFileThatIsCutOffIsReadAsFarAsItGoes() throws {
        let machine = try Machine()
        let (audit, _) = try audits(machine)
        let bytes = try Data(contentsOf: URL(filePath: machine.folder.path(audit)))
        try bytes.prefix(bytes.count * 6 / 10).write(to: URL(filePath: machine.folder.path(audit)))
        #expect(try machine.run("findings", audit).status == .exited(65))
        let verify = try machine.run("verify", audit)
        #expect(verify.status == .exited(1) && verify.output.contains("FAULT: the file is damaged"), "\(verify)")
        let exported = try machine.run("export", audit)
        #expect(exported.status == .exited(0) && exported.error.contains("the file is damaged"))
        #expect(!exported.output.isEmpty)
        let recovered = try machine.run("recover", audit, "new.audit")
        #expect(recovered.status == .exited(0), "\(recovered)")
        #expect(try machine.json("verify", "new.audit", "--json")["ok"] == .bool(true))
    }

    /// The lines of a recovery are those that were hashed, whatever characters are in them.
    @Test func recoveredLinesAreExact() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let reference = try #require(machine.sample(of: audit).first)
        try machine.folder.write(
            "case,understanding,note\n\(reference),n,soft\u{ad}hyphen \u{202e}turned\u{85}\n", to: "answers.csv")
        try machine.output("record", audit, "--from", "answers.csv", "--reader", "first reader")
        try machine.output("recover", audit, "lines.jsonl", "--jsonl")
        try machine.output("import", "lines.jsonl", "again.audit")
        #expect(try machine.output("export", "again.audit") == machine.output("export", audit))
    }
}
