import Advocacy
import Audit
import Calendar
import Hashing

/// One of several copies of an audit that are written in side by side and joined now and then.
public struct TestCopy {
    public private(set) var recorded: [RecordedEvent]
    public private(set) var state: AuditState
    public var writer: String
    /// How far the clock of this copy's machine is wrong, in milliseconds.
    public var clockError = 0
    private var ownHead: RecordedEvent?
    private var stated: [Digest] = []
    private var salts = 0

    public init(_ recorded: [RecordedEvent], writer: String) throws {
        self.recorded = recorded
        self.writer = writer
        state = try AuditState(folding: recorded)
    }

    /// Writes the next event of this copy's chain. Throws where the record as it stands here cannot take it.
    public mutating func write(_ body: EventBody, by reader: String, at milliseconds: Int) throws {
        let others = heads(besides: ownHead?.hash)
        let event = Event(
            writer: writer, sequence: (ownHead?.event.sequence ?? 0) + 1,
            time: Timestamp(milliseconds: milliseconds + clockError), reader: reader, salt: "\(writer)-\(salts)",
            seen: others == stated ? nil : others, body: body)
        let next = RecordedEvent(event, after: ownHead?.hash ?? Chain.beginning)
        try state.apply(event, hash: next.hash)
        salts += 1
        stated = others
        ownHead = next
        recorded.append(next)
    }

    /// Takes in what another copy holds and this one lacks.
    public mutating func take(_ other: TestCopy) throws {
        let held = Set(recorded.map(\.hash))
        recorded += other.recorded.filter { !held.contains($0.hash) }
        state = try AuditState(folding: recorded)
    }

    private func heads(besides own: Digest?) -> [Digest] {
        let followed = Set(recorded.map(\.previous))
        return recorded.map(\.hash).filter { !followed.contains($0) && $0 != own }.sorted()
    }
}
