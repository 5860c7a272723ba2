import Audit
import AuditStore
import Sampling

/// A file of readings made elsewhere, taken into an audit whole or not at all.
enum AnswerFile {
    /// Returns the number of readings taken in. Throws a `Failure` that lists every fault, each with its place.
    /// `keepReason` says why texts must be kept that look as if they identified somebody.
    @discardableResult
    static func record(
        _ path: String, into store: AuditStore, reader: String, keepReason: String? = nil
    ) throws -> Int {
        let table = try DelimitedTable.read(path)
        let state = try store.state()
        let entries: [Entry]
        do throws(AnswerSheet.Faults) {
            let sheet = try AnswerSheet(
                headings: table.headings,
                rows: table.rows.map { AnswerSheet.Row(line: $0.line, cells: $0.cells) })
            entries = try sheet.entries(
                for: state, reader: reader, today: World.today(), keepReason: keepReason)
        } catch {
            throw Failure(.answers(error, file: path))
        }
        try store.append(entries, reader: reader, at: World.now())
        return entries.count { if case .completed = $0.body { true } else { false } }
    }
}
