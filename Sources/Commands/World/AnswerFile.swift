import Audit
import AuditStore
import Tables

/// A file of readings made elsewhere, taken into an audit whole or not at all.
enum AnswerFile {
    /// What was taken in, and what is to be known of the file.
    struct Taken {
        let readings: Int
        let warnings: [String]
    }

    /// Throws a `Failure` that lists every fault, each with its place.
    /// `keepReason` says why texts must be kept that look as if they identified somebody.
    @discardableResult
    static func record(
        _ path: String, into store: AuditStore, reader: String, keepReason: String? = nil
    ) throws -> Taken {
        let sheet = try Sheet.read(path, as: AnswerSheet.kind)
        let state = try store.state()
        try state.refuseBaseline(of: store.path)
        let taken: AnswerSheet.Taken
        do throws(AnswerSheet.Faults) {
            taken = try AnswerSheet(sheet).taken(
                for: state, reader: reader, today: World.today(), keepReason: keepReason)
        } catch {
            throw Failure(.answers(error, file: path))
        }
        try store.append(taken.entries, reader: reader, at: World.now())
        return Taken(
            readings: taken.entries.count { if case .completed = $0.body { true } else { false } },
            warnings: sheet.warnings + taken.notices.map { $0.said(of: sheet.file) })
    }
}
