import ArgumentParser
import Audit
import AuditStore

/// `recover AUDIT NEW`: every event of a damaged file that still verifies, in a new one.
struct RecoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover", abstract: "Every event of a damaged file that still verifies, in a new one.",
        discussion: """
            The damaged file is not touched. The new one goes on from what was found and names every gap. Where not even the
            event that opened the audit can be read, --jsonl writes what was found as lines, as `export` does.

            EXAMPLE
              advocacy-audit recover town.audit town-recovered.audit
            """)

    @Argument(help: "The damaged file.") var audit: String
    @Argument(help: "The file to make; it must not exist.") var new: String
    @Flag(help: "Write the events that were found as JSON Lines.") var jsonl = false
    @Option(help: "Who says so; by default the login name.") var reader: String?

    func run() throws {
        let reader = try World.reader(reader)
        let salvaged = try AuditStore.salvage(audit)
        if jsonl {
            // Byte for byte, as it was hashed.
            try OutputFile(new).write(Array(salvaged.lines.map { $0 + "\n" }.joined().utf8), mode: 0o600)
            try Output.line("\(new): \(salvaged.lines.count) events")
        } else {
            let store = try AuditStore.recover(
                salvaged, from: audit, to: new, reader: reader, time: World.now(),
                notes: World.writerNotes)
            defer { store.close() }
            try Output.line("\(new): made, with \(salvaged.events.count) events of \(audit)")
        }
        if salvaged.broken > 0 {
            let rows = salvaged.broken == 1 ? "1 row was found that is" : "\(salvaged.broken) rows were found that are"
            Output.error("\(rows) not as written")
        }
        for gap in salvaged.gaps {
            let place = gap.writer.map { "event \(gap.sequence ?? 0) of writer \($0)" } ?? "an event"
            Output.error("\(place) is missing (\(gap.hash))")
        }
    }
}
