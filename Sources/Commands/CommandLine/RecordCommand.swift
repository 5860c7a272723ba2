import ArgumentParser
import Audit
import AuditStore
import JSON

/// `record AUDIT --from ANSWERS.csv`: takes in readings made on paper or in a spreadsheet.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Take in readings made on paper or in a spreadsheet.",
        discussion: """
            Columns: case, any facts by name, finalDuty, finalOutcome and overruleReason where the determination is overruled,
            note, noteReason (why a note that looks as if it identified somebody must be kept; --keep-reason says it
            for every text of the file). y, n, u, yes, no, unknown; blank is not asked. Each row is a complete reading. If any row is wrong nothing is
            taken in and every fault is listed.

            EXAMPLE
              advocacy-audit record town.audit --from answers.csv --reader "second reader"
            """)

    @Argument(help: "The audit.") var audit: String
    @Option(help: "A file of answers: delimited text or a workbook (FILE.xlsx#Sheet).") var from: String
    @OptionGroup var keep: KeepReasonOption
    @Option(help: "Whose readings they are; by default the login name.") var reader: String?
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let keepReason = try keep.given()
        let reader = try World.reader(reader)
        let store = try AuditStore.open(at: audit, notes: World.writerNotes)
        defer { store.close() }
        if let why = store.readOnlyReason { throw StoreError.readOnly(path: audit, why: why) }
        let taken = try AnswerFile.record(from, into: store, reader: reader, keepReason: keepReason)
        let state = try store.state()
        if json {
            try Output.json([
                "readings": .integer(taken.readings), "reader": .string(reader), "read": .integer(state.read),
                "sampled": .integer(state.planned), "warnings": .array(taken.warnings.map(JSONValue.string)),
            ])
        } else {
            for warning in taken.warnings { try Output.line("warning: \(warning)") }
            try Output.line(
                "\(taken.readings) readings by \(reader) taken in; \(state.read) of \(state.planned) cases are read")
        }
    }
}
