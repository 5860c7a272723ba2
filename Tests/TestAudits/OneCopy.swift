import Audit
import Calendar

/// A state that takes in what happens in one copy, without the record that would be kept of it.
extension AuditState {
    public init(opening plan: Plan, by reader: String, at time: Timestamp) throws {
        let opened = RecordedEvent(alone: .opened(plan), by: reader, at: time)
        try self.init(first: opened.event, hash: opened.hash)
    }

    /// What happened next.
    public mutating func take(_ body: EventBody, by reader: String, at time: Timestamp) throws {
        let next = RecordedEvent(alone: body, by: reader, at: time)
        try apply(next.event, hash: next.hash)
    }
}

extension RecordedEvent {
    /// An event whose hash follows from what happened, who says so and when, and from nothing before it.
    public init(alone body: EventBody, by reader: String, at time: Timestamp) {
        let event = Event(writer: "w", sequence: 1, time: time, reader: reader, salt: "salt", body: body)
        self.init(event, after: Chain.beginning)
    }
}
