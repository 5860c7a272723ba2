import Audit
import Hashing

/// A record that was read and checked.
public struct Record: Sendable {
    /// The events whose texts hold, in their order.
    public let order: RecordOrder
    /// Every changed, missing, inserted or unreadable event. A lost tail shows only against a hash noted elsewhere.
    public let faults: [ChainFault]
    /// Whether an event says what this version does not know.
    public let isNewer: Bool
    /// Hashes of events that others had seen, that are not here and that no recovery named: something was cut off.
    public let cutOff: [Digest]
    /// The events as the file took them in.
    private let taken: [RecordedEvent]
    /// The rows of those, one for each.
    let rows: [RecordFile.Row]
    /// The audit as these events say; nil where none of them opens one.
    public let state: AuditState?

    public var checkpoint: Checkpoint { Checkpoint(heads: order.heads) }

    init(_ reading: RecordReading) {
        taken = reading.events
        rows = reading.rows
        order = RecordOrder(reading.events)
        let named = Set(RecordedEvent.gaps(in: reading.events).map(\.hash))
        cutOff = order.missing.filter { !named.contains($0) }
        faults = reading.faults
        isNewer = reading.unknown != nil
        state = try? AuditState(order)
    }

    /// The newest events of the chains, in the order of the record.
    public var heads: [RecordedEvent] {
        let heads = Set(order.heads)
        return order.events.filter { heads.contains($0.hash) }
    }

    /// What a hash or checkpoint that somebody noted finds in this record.
    public enum Found: String, Sendable {
        /// It is how the record now stands.
        case present
        /// The record stood so once, and everything that it then held is still there.
        case past
        case missing
    }

    /// Looks for a noted hash among the events, and for a noted checkpoint among the states that the record went through:
    /// here, event by event as the file took them in, and wherever somebody wrote.
    public func find(_ noted: NotedHash) -> Found {
        if noted.matches(checkpoint.digest) { return .present }
        if order.heads.contains(where: noted.matches) { return order.heads.count == 1 ? .present : .past }
        return wasSeen(noted) || wasHere(noted) ? .past : .missing
    }

    private func wasSeen(_ noted: NotedHash) -> Bool {
        var seen: [String: [Digest]] = [:]
        for recorded in order.events {
            let event = recorded.event
            if noted.matches(recorded.hash) || noted.matches(Checkpoint(heads: [recorded.hash]).digest) { return true }
            let others = event.seen ?? seen[event.writer] ?? []
            seen[event.writer] = others
            let own = recorded.previous == Chain.beginning ? [] : [recorded.previous]
            for heads in [others + own, others + [recorded.hash]] where noted.matches(Checkpoint(heads: heads).digest) {
                return true
            }
        }
        return false
    }

    private func wasHere(_ noted: NotedHash) -> Bool {
        var heads: Set<Digest> = []
        var followed: Set<Digest> = []
        for recorded in taken {
            heads.remove(recorded.previous)
            followed.insert(recorded.previous)
            if !followed.contains(recorded.hash) { heads.insert(recorded.hash) }
            if noted.matches(Checkpoint(heads: Array(heads)).digest) { return true }
        }
        return false
    }
}
