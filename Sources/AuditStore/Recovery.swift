import Audit
import Calendar
import Hashing

/// What can still be had of a damaged file.
extension AuditStore {
    public struct Salvaged: Sendable {
        public let events: [RecordedEvent]
        /// Rows that were reached and whose hash does not hold.
        public let broken: Int
        /// Events that others rest on and that were not reached.
        public let gaps: [Recovered.Gap]
        /// One for each event.
        fileprivate let rows: [RecordFile.Row]
        /// As `export` writes them.
        public var lines: [String] { rows.map(\.exportedLine) }
    }

    /// Every event of a file that SQLite reaches, from whichever end, and whose hash holds. The file is not touched.
    public static func salvage(_ path: String) throws(StoreError) -> Salvaged {
        let rows = try RecordFile.salvage(path)
        let reading = RecordReading(rows)
        if reading.unknown != nil { throw .newer(path: path) }
        let order = RecordOrder(reading.events)
        let held = Dictionary(
            zip(reading.events.map(\.hash), reading.rows), uniquingKeysWith: { first, _ in first })
        var gaps: [Digest: Recovered.Gap] = [:]
        for recorded in order.events where recorded.previous != Chain.beginning && held[recorded.previous] == nil {
            gaps[recorded.previous] = Recovered.Gap(
                hash: recorded.previous, writer: recorded.event.writer, sequence: recorded.event.sequence - 1)
        }
        for hash in order.missing where gaps[hash] == nil {
            gaps[hash] = Recovered.Gap(hash: hash, writer: nil, sequence: nil)
        }
        return Salvaged(
            events: order.events, broken: rows.count - order.events.count,
            gaps: gaps.values.sorted { $0.hash < $1.hash }, rows: order.events.compactMap { held[$0.hash] })
    }

    /// The record of what is still to be had, in whichever order it was reached.
    public static func salvagedRecord(_ path: String) throws(StoreError) -> Record {
        Record(RecordReading(try RecordFile.salvage(path)))
    }

    /// Makes a new audit of what was salvaged, which goes on under a new writer with an event that names each gap.
    public static func recover(
        _ salvaged: Salvaged, from path: String, to new: String, reader: String, time: Timestamp, notes: WriterNotes?
    ) throws(StoreError) -> AuditStore {
        guard salvaged.events.contains(where: \.event.opensAnAudit) else { throw .noBeginning(path: path) }
        var random = SystemRandomNumberGenerator()
        let heads = RecordOrder(salvaged.events).heads
        let event = Event(
            writer: RandomText.id(&random), sequence: 1, time: time, reader: reader, salt: RandomText.salt(&random),
            seen: heads, body: .recovered(Recovered(gaps: salvaged.gaps)))
        let last = RecordedEvent(event, after: Chain.beginning)
        try RecordFile.make(
            at: new, copyId: RandomText.id(&random), salvaged.rows + [RecordFile.Row(last)])
        return try open(at: new, notes: notes)
    }
}
