import Audit
import Hashing

/// What other copies hold, taken into one of them: in any order, any number of times.
extension AuditStore {
    /// What came, and from which of the others.
    public struct Merged: Sendable {
        public let before: AuditState
        public let after: Record
        public let events: Int
        public let movedTo: String?
    }

    /// Takes the events that this audit lacks from other audits or exports. Nothing is taken where one of them has faults, or
    /// is of another audit; one that holds only a part of the record is welcome.
    public func merge(_ others: [(name: String, events: [RecordedEvent])]) throws(StoreError) -> Merged {
        if let readOnlyReason { throw .readOnly(path: path, why: readOnlyReason) }
        let here = try record()
        let before = try here.sound(at: path)
        var held = Set(here.order.events.map(\.hash))
        var union = here.order.events
        for other in others {
            for recorded in other.events where held.insert(recorded.hash).inserted { union.append(recorded) }
        }
        let order = RecordOrder(union)
        for recorded in order.events {
            if case .opened = recorded.event.body, recorded.hash != before.auditId {
                let name = others.first { $0.events.contains(recorded) }?.name ?? ""
                throw .notOfThisAudit(path: path, other: name)
            }
        }
        let had = Set(here.order.events.map(\.hash))
        let fresh = order.events.filter { !had.contains($0.hash) }
        // What only refers to events that nobody holds cannot be told to be of this audit.
        let known = held.union(RecordedEvent.gaps(in: union).map(\.hash))
        for recorded in fresh where !recorded.rests(on: known) {
            let name = others.first { $0.events.contains(recorded) }?.name ?? ""
            throw .notOfThisAudit(path: path, other: name)
        }
        // What is written is what would be read: nothing is taken in that would be refused afterwards.
        let whole = RecordReading(try file.rows().rows + fresh.map { RecordFile.Row($0) })
        if let fault = whole.faults.first { throw .faulty(path: path, fault, others: whole.faults.count - 1) }
        if !fresh.isEmpty { try refuseContradictions() }
        let movedTo = fresh.isEmpty ? nil : try write(fresh)
        forgetChains()
        return Merged(before: before, after: try record(), events: fresh.count, movedTo: movedTo)
    }

    /// The events of another copy, to be merged: an audit or an exported record.
    public static func eventsToMerge(at path: String, exported lines: [String]?) throws(StoreError) -> [RecordedEvent] {
        let rows: [RecordFile.Row]
        var unreadable: [RecordFile.RowFault] = []
        if let lines {
            rows = try ExportedLines.read(lines, of: path).rows
        } else {
            let store = try open(at: path, readOnly: true)
            defer { store.close() }
            let read = try store.file.rows()
            (rows, unreadable) = (read.rows, read.faults)
        }
        let reading = RecordReading(rows, unreadable)
        if reading.unknown != nil { throw .newer(path: path) }
        // A part of a record may begin anywhere.
        let faults = reading.faults.filter { $0.kind != .missing }
        if let fault = faults.first { throw .faulty(path: path, fault, others: faults.count - 1) }
        return reading.events
    }
}

extension RecordedEvent {
    /// The gaps that recoveries named.
    static func gaps(in events: some Sequence<RecordedEvent>) -> [Recovered.Gap] {
        events.flatMap { recorded in
            if case .recovered(let recovered) = recorded.event.body { recovered.gaps } else { [Recovered.Gap]() }
        }
    }

    /// Whether it goes on from one of the hashes: in its own chain, or, where it begins one, from what it had seen.
    fileprivate func rests(on events: Set<Digest>) -> Bool {
        guard previous == Chain.beginning else { return events.contains(previous) }
        if case .opened = event.body { return true }
        return event.isOfFormatOne || event.seen?.contains(where: events.contains) ?? false
    }
}
