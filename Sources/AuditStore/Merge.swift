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

    /// What another copy holds: an audit or an exported record, or a part of one.
    public struct OtherCopy: Sendable {
        public let name: String
        let events: [RecordedEvent]
        /// One for each event.
        let rows: [RecordFile.Row]
    }

    /// Takes the events that this audit lacks from other audits or exports. Nothing is taken where one of them has faults, or
    /// is of another audit; one that holds only a part of the record is welcome.
    public func merge(_ others: [OtherCopy]) throws(StoreError) -> Merged {
        if let readOnlyReason { throw .readOnly(path: path, why: readOnlyReason) }
        let here = try record()
        let before = try here.sound(at: path)
        var held = Set(here.order.events.map(\.hash))
        var union = here.order.events
        var texts: [Digest: RecordFile.Row] = [:]
        var names: [Digest: String] = [:]
        for other in others {
            for (recorded, row) in zip(other.events, other.rows) where held.insert(recorded.hash).inserted {
                union.append(recorded)
                texts[recorded.hash] = row
                names[recorded.hash] = other.name
            }
        }
        // What only refers to events that nobody holds cannot be told to be of this audit.
        let known = held.union(RecordedEvent.gaps(in: union).map(\.hash))
        let fresh = RecordOrder(union).events.filter { texts[$0.hash] != nil }
        for recorded in fresh where !recorded.rests(on: known) || recorded.event.opensAnAudit {
            throw .notOfThisAudit(path: path, other: names[recorded.hash] ?? "")
        }
        let rows = fresh.compactMap { texts[$0.hash] }
        // What is written is what would be read: nothing is taken in that would be refused afterwards.
        let whole = RecordReading(here.rows + rows)
        if let fault = whole.faults.first { throw .faulty(path: path, fault, others: whole.faults.count - 1) }
        if rows.isEmpty { return Merged(before: before, after: here, events: 0, movedTo: nil) }
        try refuseContradictions()
        let movedTo = try write(rows)
        forgetChains()
        return Merged(before: before, after: try record(), events: rows.count, movedTo: movedTo)
    }

    /// Another copy, to be merged: an audit, or the lines of an exported record.
    public static func copyToMerge(at path: String, exported lines: [String]?) throws(StoreError) -> OtherCopy {
        let reading: RecordReading
        if let lines {
            reading = RecordReading(try ExportedLines.read(lines, of: path).rows)
        } else {
            let store = try open(at: path, readOnly: true)
            defer { store.close() }
            let read = try store.file.rows()
            reading = RecordReading(read.rows, read.faults)
        }
        if reading.unknown != nil { throw .newer(path: path) }
        // A part of a record may begin anywhere.
        let faults = reading.faults.filter { $0.kind != .missing }
        if let fault = faults.first { throw .faulty(path: path, fault, others: faults.count - 1) }
        return OtherCopy(name: path, events: reading.events, rows: reading.rows)
    }
}

extension Event {
    var opensAnAudit: Bool { body.beginsARecord }
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
        return event.opensAnAudit || event.isOfFormatOne || event.seen?.contains(where: events.contains) ?? false
    }
}
