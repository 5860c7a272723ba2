import ArgumentParser
import Audit
import AuditStore
import JSON

/// `record AUDIT --from ANSWERS.csv`: takes in readings made on paper or in a spreadsheet; `--template` writes the form for
/// them.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Take in readings made on paper or in a spreadsheet.",
        discussion: """
            Columns: case, any facts by name, finalDuty, finalOutcome and overruleReason where the determination is overruled,
            note, noteReason (why a note that looks as if it identified somebody must be kept; --keep-reason says it
            for every text of the file). y, n, u, yes, no, unknown; blank is not asked. Each row is a complete reading; one
            with nothing but its case is passed over. If any row is wrong nothing is taken in and every fault is listed.

            --template writes a blank form instead: the cases that are left to the reader in rows, the questions that can arise
            for them in columns, as .csv or as a workbook (.xlsx) with lists of answers and a sheet that explains them.

            EXAMPLES
              advocacy-audit record town.audit --template --output form.xlsx
              advocacy-audit record town.audit --from form.xlsx --reader second
            """)

    @Argument(help: "The audit.") var audit: String
    @Option(help: "A file of answers: delimited text or a workbook (FILE.xlsx#Sheet).") var from: String?
    @Flag(help: "Write a blank form for the cases that are left to audit.") var template = false
    @Option(help: "Where the form goes; .csv or .xlsx.") var output: String?
    @Flag(help: "Let --output write over a file, but never over an audit.") var replace = false
    @OptionGroup var keep: KeepReasonOption
    @Option(help: "Whose readings they are; by default the login name.") var reader: String?
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        guard template != (from != nil) else {
            throw ValidationError(
                template
                    ? "--template and --from exclude each other: one writes a form, the other takes it in"
                    : "--from FILE takes readings in; --template --output FILE writes a form for them")
        }
        guard template == (output != nil) else {
            throw ValidationError(
                template ? "--template needs --output FILE.csv or FILE.xlsx" : "--output needs --template")
        }
        guard template || !replace else { throw ValidationError("--replace needs --template") }
        if let output, AnswerForm.Format(path: output) == nil {
            throw ValidationError("--output: “\(output)” ends neither in .csv nor in .xlsx")
        }
    }

    func run() throws {
        let keepReason = try keep.given()
        let reader = try World.reader(reader)
        if let output { return try write(to: output, reader: reader) }
        let store = try AuditStore.open(at: audit, notes: World.writerNotes)
        defer { store.close() }
        if let why = store.readOnlyReason { throw StoreError.readOnly(path: audit, why: why) }
        let taken = try AnswerFile.record(from ?? "", into: store, reader: reader, keepReason: keepReason)
        let state = try store.state()
        if json {
            try Output.json([
                "readings": .integer(taken.readings), "reader": .string(reader), "read": .integer(state.read),
                "sampled": .integer(state.planned), "warnings": .array(taken.warnings.map(JSONValue.string)),
            ])
        } else {
            for warning in taken.warnings { try Output.line("warning: \(warning)") }
            try Output.line(
                "\(taken.readings) readings by \(reader) taken in; \(state.read) of \(state.planned) cases are audited")
        }
    }

    private func write(to path: String, reader: String) throws {
        let file = OutputFile(path, isReplacing: replace, inputs: [audit])
        try file.check()
        let state = try AuditAtHand.open(audit).state
        let form: AnswerForm
        do {
            form = try AnswerForm(for: state, reader: state.reader(named: reader))
        } catch {
            throw Failure(.rules(error))
        }
        guard !form.rows.isEmpty else { throw Failure(.nothingLeftToRead(audit: audit, reader: reader)) }
        switch AnswerForm.Format(path: path) {
        case .workbook: try file.write(try form.workbook())
        default: try file.write(Array(form.csv.utf8))
        }
        if json {
            try Output.json([
                "output": .string(path), "reader": .string(reader), "cases": .integer(form.rows.count),
                "leftOut": .integer(form.leftOut), "columns": .array(form.columns.map { .string($0.name) }),
            ])
        } else {
            try Output.line(
                "\(path): a form for \(form.rows.count) \(form.rows.count == 1 ? "case" : "cases")"
                    + (form.leftOut > 0 ? "; \(form.leftOut) of the sample are not for \(reader) to audit" : ""))
        }
    }
}
