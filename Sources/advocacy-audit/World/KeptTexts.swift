import Audit
import AuditStore
import Calendar

/// Writing what was given with a reason to keep a text in it that looks as if it identified somebody. All such writing of
/// the command line goes through here; the record has no member for the reason yet except in a note.
extension AuditStore {
    @discardableResult
    func append(
        _ bodies: [EventBody], reader: String, at time: Timestamp, keepReason: String?
    ) throws(StoreError) -> Appended {
        try append(bodies, reader: reader, at: time)
    }

    /// All or none, each with its own reason.
    @discardableResult
    func append(_ entries: [AnswerSheet.Entry], reader: String, at time: Timestamp) throws(StoreError) -> Appended {
        try append(entries.map(\.body), reader: reader, at: time)
    }
}
