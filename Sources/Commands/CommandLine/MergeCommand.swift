import ArgumentParser
import Audit
import AuditStore
import JSON

/// `merge AUDIT OTHER…`: takes in what other copies hold.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Take in what other copies of the audit hold.",
        discussion: """
            Each OTHER is an audit or an export of one. What this audit lacks is taken; nothing is, where one of them has
            faults or is of another audit. In any order and any number of times: the result is the same.

            EXAMPLE
              advocacy-audit merge town.audit copy-of-a-colleague.audit other.jsonl
            """)

    @Argument(help: "The audit that takes in.") var audit: String
    @Argument(help: "Other copies of it, or exports of them.") var others: [String]
    @Option(help: "Who looks; what this reader may not see yet is only counted. By default the login name.")
    var reader: String?
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        guard !others.isEmpty else { throw ValidationError("name at least one other copy to take in") }
    }

    func run() throws {
        let reader = try World.reader(reader)
        let sources = try others.map(MergeCommand.copy)
        let store = try AuditStore.open(at: audit, notes: World.writerNotes)
        defer { store.close() }
        let merged = try store.merge(sources)
        let state = try merged.after.sound(at: audit)
        let report = MergeReport(before: merged.before, after: state, reader: state.reader(named: reader))
        if json {
            try Output.json([
                "events": .integer(merged.events), "readings": .array(report.readings.map(\.json)),
                "hidden": .integer(report.hidden), "turned": .array(report.turned.map(JSONValue.string)),
                "notices": .array(report.notices.map { .string($0.description) }),
                "checkpoint": .string(merged.after.checkpoint.hex),
            ])
        } else {
            for line in report.lines(events: merged.events) { try Output.line(line) }
            try Output.line("Checkpoint \(merged.after.checkpoint)")
        }
    }

    private static func copy(at path: String) throws -> AuditStore.OtherCopy {
        guard try !Files.isSQLite(path) else { return try AuditStore.copyToMerge(at: path, exported: nil) }
        return try AuditStore.copyToMerge(at: path, exported: ExportedRecord.lines(of: path))
    }
}

/// What a merge brought, as far as a reader may see it.
struct MergeReport {
    struct Came {
        let caseReference: String
        let reader: String

        var json: JSONValue { ["case": .string(caseReference), "reader": .string(reader)] }
    }

    private(set) var readings: [Came] = []
    /// Readings of cases that this reader may not see.
    private(set) var hidden = 0
    /// Cases whose judgement is another than before.
    private(set) var turned: [String] = []
    let notices: [FoldNotice]

    init(before: AuditState, after: AuditState, reader: String) {
        notices = after.notices.filter { !before.notices.contains($0) }
        for sampled in after.cases {
            let was = before.sampledCase(sampled.reference)
            let isHidden = sampled.isBlind(for: reader)
            for reading in sampled.readings where reading.isComplete {
                guard was?.reading(by: reading.reader)?.conclusion != reading.conclusion else { continue }
                if isHidden, reading.reader != reader {
                    hidden += 1
                } else {
                    readings.append(Came(caseReference: sampled.reference, reader: reading.reader))
                }
            }
            if !isHidden, let one = was?.judgement, let other = sampled.judgement, one != other {
                turned.append(sampled.reference)
            }
        }
    }

    func lines(events: Int) -> [String] {
        guard events > 0 else { return ["nothing came: everything was here already"] }
        var lines = [events == 1 ? "one event came" : "\(events) events came"]
        let byReader = Dictionary(grouping: readings, by: \.reader)
        for reader in byReader.keys.sorted() {
            let cases = byReader[reader, default: []].map(\.caseReference)
            lines.append(
                "  \(cases.count == 1 ? "1 reading" : "\(cases.count) readings") by \(reader): \(cases.prefix(10).joined(separator: ", "))"
                    + (cases.count > 10 ? " and \(cases.count - 10) more" : ""))
        }
        if hidden > 0 {
            lines.append(
                hidden == 1
                    ? "  1 reading of a case that you are to audit unseen"
                    : "  \(hidden) readings of cases that you are to audit unseen")
        }
        if !turned.isEmpty { lines.append("  judged otherwise than before: \(turned.joined(separator: ", "))") }
        return lines + notices.map { "  note: \($0.description)" }
    }
}
