import Hashing

/// The events and what each follows: the one before in its chain, and those it had seen.
struct EventGraph {
    var events: [RecordedEvent] = []
    /// The index of the event before in the chain; -1 where there is none, or it is not held.
    var previous: [Int] = []
    /// The indices of the events seen, where the event says so.
    var seen: [Int: [Int]] = [:]
    var order: [Int] = []
    var heads: [Digest] = []
    var forks: [Int] = []
    var missing: [Digest] = []

    init(_ given: some Sequence<RecordedEvent>) {
        // Of an array no copy is made, if no event stands in it twice.
        events = Array(given)
        var index: [Digest: Int] = [:]
        index.reserveCapacity(events.count)
        var places: [Int] = []
        places.reserveCapacity(events.count)
        for place in events.indices where index[events[place].hash] == nil {
            index[events[place].hash] = places.count
            places.append(place)
        }
        if places.count < events.count { events = places.map { events[$0] } }
        previous.reserveCapacity(events.count)
        var followers = [Int](repeating: 0, count: events.count)
        var absent: Set<Digest> = []
        for (place, recorded) in events.enumerated() {
            let before = recorded.previous == Chain.beginning ? -1 : index[recorded.previous] ?? -1
            previous.append(before == place ? -1 : before)
            if previous[place] >= 0 { followers[before] += 1 }
            guard let hashes = recorded.event.seen else { continue }
            seen[place] = hashes.compactMap { index[$0] }.filter { $0 != place }
            absent.formUnion(hashes.filter { index[$0] == nil })
        }
        heads = events.indices.filter { followers[$0] == 0 }.map { events[$0].hash }.sorted()
        missing = absent.sorted()
        order = isChainAsItStands ? Array(events.indices) : sorted()
        forks = order.filter { followers[$0] > 1 }
    }

    /// What nearly every record is: one chain, in its order.
    private var isChainAsItStands: Bool {
        guard events.first?.event.body.beginsARecord == true else { return events.isEmpty }
        return seen.isEmpty && events.indices.allSatisfy { previous[$0] == $0 - 1 }
    }

    private func sorted() -> [Int] {
        var waiting = [Int](repeating: 0, count: events.count)
        var followers: [[Int]] = Array(repeating: [], count: events.count)
        for place in events.indices {
            for before in Set([previous[place]] + (seen[place] ?? [])) where before >= 0 {
                waiting[place] += 1
                followers[before].append(place)
            }
        }
        var ready = EventHeap(events)
        for place in events.indices where waiting[place] == 0 { ready.insert(place) }
        var order: [Int] = []
        order.reserveCapacity(events.count)
        var isPlaced = [Bool](repeating: false, count: events.count)
        func place(_ next: Int) {
            isPlaced[next] = true
            order.append(next)
            for follower in followers[next] {
                waiting[follower] -= 1
                if waiting[follower] == 0 { ready.insert(follower) }
            }
        }
        if let opening = opening(waiting) { place(opening) }
        while let next = ready.removeFirst() { if !isPlaced[next] { place(next) } }
        // Hashes cannot run in a circle; what somebody wrote by hand may.
        let rest = events.indices.filter { !isPlaced[$0] }
        return order + rest.sorted { EventHeap.comesBefore(events[$0], events[$1]) }
    }

    /// The first of the events that open an audit and wait for none.
    private func opening(_ waiting: [Int]) -> Int? {
        events.indices.filter { index in
            events[index].event.body.beginsARecord && waiting[index] == 0
        }.min { EventHeap.comesBefore(events[$0], events[$1]) }
    }
}

/// The events that may come next, the smallest first.
private struct EventHeap {
    private let events: [RecordedEvent]
    private var heap: [Int] = []

    init(_ events: [RecordedEvent]) { self.events = events }

    static func comesBefore(_ one: RecordedEvent, _ other: RecordedEvent) -> Bool {
        if one.event.time != other.event.time { return one.event.time < other.event.time }
        if one.event.writer != other.event.writer { return one.event.writer < other.event.writer }
        if one.event.sequence != other.event.sequence { return one.event.sequence < other.event.sequence }
        return one.hash < other.hash
    }

    private func comesBefore(_ one: Int, _ other: Int) -> Bool {
        EventHeap.comesBefore(events[heap[one]], events[heap[other]])
    }

    mutating func insert(_ event: Int) {
        heap.append(event)
        var child = heap.count - 1
        while child > 0, comesBefore(child, (child - 1) / 2) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func removeFirst() -> Int? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && comesBefore(child, smallest) {
                smallest = child
            }
            if smallest == parent { return first }
            heap.swapAt(parent, smallest)
            parent = smallest
        }
    }
}
