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
        let lines: [String]
        let leftOut: String?
        do {
            let store = try AuditStore.open(at: audit, readOnly: true)
            defer { store.close() }
            let exported = try store.exported()
            lines = exported.lines
            leftOut =
                switch exported.unreadable {
                case 0: nil
                case 1: "1 row cannot be read and is left out"
                case let count: "\(count) rows cannot be read and are left out"
                }
        } catch StoreError.damaged(let path, let detail) {
            lines = try AuditStore.salvage(path).lines
            leftOut = "the file is damaged (\(detail)); this is what can still be read of it"
        }
        for line in lines { try Output.record(line) }
        if let leftOut { Output.error("\(audit): \(leftOut); see `advocacy-audit verify`") }
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
        let lines = try ExportedRecord.lines(of: file)
        let store = try AuditStore.importing(lines, from: file, to: audit, notes: World.writerNotes)
        defer { store.close() }
        let record = try store.record()
        try Output.line("\(audit): made, \(record.order.events.count) events")
        for head in record.heads { try Output.line("head of writer \(head.event.writer): \(head.hash)") }
    }
}

enum ExportedRecord {
    /// The lines of a file that `export` wrote.
    static func lines(of file: String) throws -> [String] {
        var bytes = try Files.read(file)[...]
        // A mark or line ends of another system, as an editor or a mail program leaves them.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Failure(.noUTF8(file: file))
        }
        // By bytes: among characters CR and LF of another system are one that is no line feed.
        return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { line in
                String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            }
    }
}
