import ArgumentParser
import Audit
import AuditStore

/// `export AUDIT`: the whole record as JSON Lines on standard output.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "The whole record as JSON Lines.",
        discussion: """
            One event a line with its hash and the hash before it: what `import` gives back byte for byte. On a terminal,
            characters that it might obey are shown as \\u escapes; into a file or a pipe every byte goes as it is.

            EXAMPLE
              advocacy-audit export town.audit > town.jsonl
            """)

    @Argument(help: "The audit.") var audit: String

    func run() throws {
        let store = try AuditStore.open(at: audit, readOnly: true)
        defer { store.close() }
        for line in try store.exportedLines() { try Output.record(line) }
    }
}

/// `import FILE AUDIT`: a new audit from an exported record.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "A new audit from an exported record, the same chain byte for byte.",
        discussion: """
            EXAMPLE
              advocacy-audit import town.jsonl copy.audit
            """)

    @Argument(help: "A file that `export` wrote.") var file: String
    @Argument(help: "The audit to make; it must not exist.") var audit: String

    func run() throws {
        let bytes = try Files.read(file)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.badData, "\(file):1:1: not UTF-8 text; export writes UTF-8")
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let store = try AuditStore.importing(lines, from: file, to: audit, writer: World.randomId())
        defer { store.close() }
        try Output.line("\(audit): made, \(try store.events().count) events")
        for head in try store.heads() { try Output.line("head of writer \(head.writer): \(head.hash)") }
    }
}
