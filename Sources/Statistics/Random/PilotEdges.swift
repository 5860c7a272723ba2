/// The edges of `PilotBins`, from the first draws of a quantity, and a guide by which the bin of a value is found in a few steps.
public struct PilotEdges: Sendable, Hashable {
    public static let pilotDraws = 1024
    /// No pilot gives more: each edge is a draw of its own, an atom's second edge another of its draws.
    public static let mostBins = pilotDraws + 1

    /// In rising order.
    public let edges: [Double]
    /// How many edges lie in cells before each cell: cells of equal width between the first and the last edge.
    private let guide: [UInt16]
    private let low: Double
    /// Cells per unit.
    private let density: Double

    private static let cells = 4096

    /// The first draws, at most `pilotDraws` of them. Values that are no numbers are left out.
    public init(pilot: [Double]) {
        let edges = Self.edges(of: pilot[..<min(Self.pilotDraws, pilot.count)].filter { !$0.isNaN }.sorted())
        self.edges = edges
        let first = edges.first ?? 0
        let steps = Double(Self.cells - 1) / ((edges.last ?? 0) - first)
        low = first
        density = steps.isFinite ? steps : 0
        var guide = [UInt16](repeating: 0, count: Self.cells + 1)
        for edge in edges { guide[Self.cell(of: edge, low, density) + 1] += 1 }
        for cell in 1...Self.cells { guide[cell] += guide[cell - 1] }
        self.guide = guide
    }

    private static func edges(of sorted: [Double]) -> [Double] {
        var edges: [Double] = []
        var occurrences = 0
        for value in sorted {
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
        return edges
    }

    /// Bins in all: below the first edge, from each edge to below the next, and from the last edge up.
    public var bins: Int { edges.count + 1 }

    /// The cell of a value; what lies beyond either end is in the last one there. A larger value is never in an earlier cell.
    ///
    /// A number from 0 to 4,095 added to 2^52 is rounded to a whole one, which its lowest bits then are: unlike a
    /// conversion that checks its range, this takes no branch.
    @inline(__always)
    private static func cell(of value: Double, _ low: Double, _ density: Double) -> Int {
        let place = min(max((value - low) * density, 0), Double(cells - 1))
        return Int(truncatingIfNeeded: (place + 0x1p52).bitPattern & UInt64(cells - 1))
    }

    /// Counts a column of draws, any numbers, into as many bins as there are.
    public func count(_ column: UnsafeMutableBufferPointer<Double>, into counts: UnsafeMutableBufferPointer<UInt32>) {
        edges.withUnsafeBufferPointer { edges in
            guide.withUnsafeBufferPointer { guide in
                for value in column { counts[Self.bin(of: value, edges, guide, low, density)] &+= 1 }
            }
        }
    }

    /// The bin of a value: how many edges are at most it.
    func bin(of value: Double) -> Int {
        edges.withUnsafeBufferPointer { edges in
            guide.withUnsafeBufferPointer { Self.bin(of: value, edges, $0, low, density) }
        }
    }

    /// Edges of earlier cells are below the value, those of later cells above it; among those of its own cell it is looked for
    /// by halving.
    @inline(__always)
    private static func bin(
        of value: Double, _ edges: UnsafeBufferPointer<Double>, _ guide: UnsafeBufferPointer<UInt16>, _ start: Double,
        _ density: Double
    ) -> Int {
        let cell = cell(of: value, start, density)
        var (low, high) = (Int(guide[cell]), Int(guide[cell + 1]))
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The value below which the share p of the counted draws lies, linear within a bin, the lowest and the highest draw at the
    /// ends; nil without a draw.
    public func quantile(
        _ p: Double, counts: ArraySlice<UInt32>, lowest: Double, highest: Double
    ) -> Double? {
        let all = counts.reduce(0) { $0 + Int($1) }
        guard all > 0 else { return nil }
        let rank = p * Double(all)
        var passed = 0
        for (index, counted) in counts.enumerated() where counted > 0 {
            let count = Int(counted)
            defer { passed += count }
            guard Double(passed + count) >= rank else { continue }
            let left = index == 0 ? lowest : edges[index - 1]
            let right = index == edges.count ? highest : edges[index]
            // An atom is one value.
            guard right > left.nextUp else { return left }
            let value = left + (rank - Double(passed)) / Double(count) * (right - left)
            return value.clipped(to: lowest...highest)
        }
        return highest
    }
}
