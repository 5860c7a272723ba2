import Hashing

/// The one order of a set of events, whatever order they came in, and what each of them had seen.
///
/// Of the events whose previous and seen events are all placed, the smallest (time, writer, sequence, hash) comes next. The
/// event that opened the audit comes first. A hash that is not held orders nothing.
public struct RecordOrder: Sendable {
    /// The events, each once, in their order.
    public let events: [RecordedEvent]
    /// The hashes that no event follows in its chain, sorted.
    public let heads: [Digest]
    /// Events that more than one event follows in the same chain: a copy was restored and written in again.
    public let forks: [RecordedEvent]
    /// Hashes that some event had seen and that are not held, sorted: something was cut off.
    public let missing: [Digest]

    private let lines: SeenLines

    public init(_ given: some Sequence<RecordedEvent>) {
        let graph = EventGraph(given)
        let isInOrder = graph.order.elementsEqual(graph.events.indices)
        events = isInOrder ? graph.events : graph.order.map { graph.events[$0] }
        heads = graph.heads
        forks = graph.forks.map { graph.events[$0] }
        missing = graph.missing
        lines = SeenLines(graph)
    }

    /// Whether nobody wrote beside anybody else: every event had seen all that come before it.
    public var isOneLine: Bool { lines.isOne }

    /// Whether the event at one place of the order had seen the event at an earlier place.
    public func had(_ later: Int, seen earlier: Int) -> Bool { lines.had(later, seen: earlier) }

    /// The places of all that the event at a place had seen, itself included: its own past.
    public func past(of place: Int) -> [Int] { (0...place).filter { $0 == place || lines.had(place, seen: $0) } }
}
