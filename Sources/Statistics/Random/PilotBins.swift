/// Quantiles of many draws from counts in bins whose edges are the first draws, in order: close together where draws are.
///
/// The distinct values of the first `pilotDraws` draws are the edges; a value that occurs more than once among them is an atom
/// and has a bin of its own, with the next larger double as a second edge. All draws are counted, those too. The draws are
/// numbered, so the edges and the answer are the same on one core or many.
public struct PilotBins: Sendable, Hashable {
    public static let pilotDraws = 1024

    /// In rising order.
    public let edges: [Double]
    /// Draws below the first edge, from each edge to below the next, and from the last edge up.
    public private(set) var counts: [Int]
    /// The lowest and the highest draw; infinite before there is one.
    public private(set) var lowest = Double.infinity
    public private(set) var highest = -Double.infinity

    /// The first draws, at most `pilotDraws` of them; none of them is counted yet. Values that are no numbers are left out.
    public init(pilot: some Sequence<Double>) {
        var edges: [Double] = []
        var occurrences = 0
        for value in pilot.filter({ !$0.isNaN }).prefix(Self.pilotDraws).sorted() {
            if value == edges.last ?? .nan, occurrences == 1 {
                edges.append(value.nextUp)
                occurrences += 1
            } else if edges.isEmpty || value > edges[edges.count - 1] {
                edges.append(value)
                occurrences = 1
            } else if occurrences > 1, value == edges[edges.count - 1] {
                // The next larger double of an atom is a value of its own.
                occurrences = 1
            }
        }
        self.edges = edges
        counts = [Int](repeating: 0, count: edges.count + 1)
    }

    /// Counts one draw, any number.
    public mutating func add(_ value: Double) {
        lowest = min(lowest, value)
        highest = max(highest, value)
        counts[bin(of: value)] += 1
    }

    /// The same with the draws of another, which must have the same edges.
    public mutating func add(_ other: PilotBins) {
        lowest = min(lowest, other.lowest)
        highest = max(highest, other.highest)
        for index in counts.indices where index < other.counts.count { counts[index] += other.counts[index] }
    }

    /// How many edges are at most the value.
    private func bin(of value: Double) -> Int {
        var (low, high) = (0, edges.count)
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The value below which the share p of the draws lies, linear within a bin, the lowest and the highest draw at the ends;
    /// nil without a draw.
    public func quantile(_ p: Double) -> Double? {
        let all = counts.reduce(0, +)
        guard all > 0 else { return nil }
        let rank = p * Double(all)
        var passed = 0
        for (index, count) in counts.enumerated() where count > 0 {
            defer { passed += count }
            guard Double(passed + count) >= rank else { continue }
            let left = index == 0 ? lowest : edges[index - 1]
            let right = index == edges.count ? highest : edges[index]
            let value = left + (rank - Double(passed)) / Double(count) * (right - left)
            return value.clipped(to: lowest...highest)
        }
        return highest
    }
}
