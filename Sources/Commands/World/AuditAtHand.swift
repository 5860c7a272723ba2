import Audit
import AuditStore
import Hashing
import JSON
import Reporting

/// An audit of which figures are printed: checked as it was read, or, if that was asked for, printed despite its faults.
struct AuditAtHand {
    let path: String
    let state: AuditState
    let heads: [Digest]
    let provenance: Provenance
    /// Whether anything in the record is not as it was written.
    let hasFaults: Bool

    /// Throws where anything in the record is not as it was written, unless `despiteFaults`, when standard error says so; and
    /// for a baseline, unless it may be one.
    static func open(
        _ path: String, despiteFaults: Bool = false, mayBeBaseline: Bool = false
    ) throws -> AuditAtHand {
        let store = try AuditStore.open(at: path, readOnly: true)
        defer { store.close() }
        let audit = try AuditAtHand(store, despiteFaults: despiteFaults, mayBeBaseline: mayBeBaseline)
        if let caution = audit.provenance.caution { Output.error(caution) }
        return audit
    }

    /// A part of a record is sound in itself, and yet not all that was known.
    private static func caution(_ path: String, cutOff count: Int) -> String? {
        count == 0
            ? nil
            : "\(path): \(count == 1 ? "an event that others had seen is" : "\(count) events that others had seen are") not "
                + "in the record; what follows rests on the rest, see `advocacy-audit verify`"
    }

    /// The same of an audit that stays open.
    init(_ store: AuditStore, despiteFaults: Bool = false, mayBeBaseline: Bool = false) throws {
        path = store.path
        let record = try store.record()
        heads = record.order.heads
        hasFaults = !record.faults.isEmpty
        if despiteFaults, let fault = record.faults.first, !record.isNewer, let state = record.state {
            let count = record.faults.count
            let caution =
                "\(path): \(count == 1 ? "one event is" : "\(count) events are") not as written (\(fault)); what "
                + "follows rests on the rest, see `advocacy-audit verify`"
            self.state = state
            provenance = Provenance(of: state, heads: heads, caution: caution)
        } else {
            state = try record.sound(at: path)
            provenance = Provenance(
                of: state, heads: heads, caution: AuditAtHand.caution(path, cutOff: record.cutOff.count))
        }
        if !mayBeBaseline { try state.refuseBaseline(of: path) }
    }
}

extension AuditState {
    /// Throws where the record holds figures of an earlier audit alone, of which there is nothing to read, find or record.
    func refuseBaseline(of path: String) throws(Failure) {
        if baseline != nil { throw Failure(.isBaseline(audit: path)) }
    }
}
