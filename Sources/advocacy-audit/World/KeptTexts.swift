import Audit
import AuditStore
import Calendar

/// Writing what was given with a reason to keep a text in it that looks as if it identified somebody. All such writing of
/// the command line goes through here. Where the event has no member for the reason, it stands behind the text, as at the
/// keyboard.
extension AuditStore {
    @discardableResult
    func append(
        _ bodies: [EventBody], reader: String, at time: Timestamp, keepReason: String?
    ) throws(StoreError) -> Appended {
        try append(bodies.map { $0.keeping(because: keepReason) }, reader: reader, at: time)
    }

    /// All or none, each with its own reason.
    @discardableResult
    func append(_ entries: [AnswerSheet.Entry], reader: String, at time: Timestamp) throws(StoreError) -> Appended {
        try append(entries.map { $0.body.keeping(because: $0.keepReason) }, reader: reader, at: time)
    }
}

extension EventBody {
    fileprivate func keeping(because reason: String?) -> EventBody {
        guard let reason, case .replaced(let replaced) = self else { return self }
        return .replaced(
            Replaced(
                case: replaced.caseReference, reason: replaced.reason,
                note: "\(replaced.note) [kept as written: \(reason)]", replacement: replaced.replacement))
    }
}
