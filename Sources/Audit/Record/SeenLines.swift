/// The events as lines along which each has seen those before it, and how far along the other lines each had seen.
///
/// A line begins with a writer's first event, and where a chain forks. An event of format 1 does not say what it had seen:
/// it counts as having seen all that comes before it.
struct SeenLines: Sendable {
    private struct Line: Sendable {
        /// From which event of the line on, how many events of each line had been seen.
        var seen: [(from: Int, counts: [Int])]
        var count: Int
    }

    /// Of the event at each place of the order: its line, and where in it.
    private var places: [(line: Int, position: Int)] = []
    private var lines: [Line] = []
    var isOne: Bool { lines.count <= 1 }

    init(_ graph: EventGraph) {
        var placeOf = [Int](repeating: -1, count: graph.events.count)
        for (place, index) in graph.order.enumerated() {
            let before = graph.previous[index] >= 0 ? placeOf[graph.previous[index]] : -1
            let at = before >= 0 ? places[before] : nil
            var counts = at.map { SeenLines.counts(lines[$0.line], at: $0.position) } ?? []
            if let at { SeenLines.raise(&counts, at.line, to: at.position + 1) }
            let inherited = counts
            if graph.events[index].event.isOfFormatOne {
                counts = lines.map(\.count)
            } else {
                for other in (graph.seen[index] ?? []).map({ placeOf[$0] }) where other >= 0 {
                    let seen = places[other]
                    for (line, count) in SeenLines.counts(lines[seen.line], at: seen.position).enumerated() {
                        SeenLines.raise(&counts, line, to: count)
                    }
                    SeenLines.raise(&counts, seen.line, to: seen.position + 1)
                }
            }
            placeOf[index] = place
            if let at, lines[at.line].count == at.position + 1 {
                places.append((at.line, lines[at.line].count))
                // Along its own line an event has seen everything, whatever is noted.
                if lines.count > 1, counts != inherited { lines[at.line].seen.append((lines[at.line].count, counts)) }
                lines[at.line].count += 1
            } else {
                places.append((lines.count, 0))
                lines.append(Line(seen: [(0, counts)], count: 1))
            }
        }
    }

    func had(_ later: Int, seen earlier: Int) -> Bool {
        let (late, early) = (places[later], places[earlier])
        if late.line == early.line { return early.position < late.position }
        let counts = SeenLines.counts(lines[late.line], at: late.position)
        return early.line < counts.count && counts[early.line] > early.position
    }

    private static func counts(_ line: Line, at position: Int) -> [Int] {
        // The last that holds from there on.
        var (low, high) = (0, line.seen.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if line.seen[middle].from <= position { low = middle } else { high = middle }
        }
        return line.seen[low].counts
    }

    private static func raise(_ counts: inout [Int], _ line: Int, to count: Int) {
        if line >= counts.count { counts += Array(repeating: 0, count: line + 1 - counts.count) }
        counts[line] = max(counts[line], count)
    }
}
