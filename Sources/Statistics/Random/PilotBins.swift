/// Quantiles of many draws from counts in bins whose edges are the first draws, in order: close together where draws are.
///
/// The distinct values of the first `PilotEdges.pilotDraws` draws are the edges; a value that occurs more than once among them is
/// an atom and has a bin of its own, with the next larger double as a second edge. All draws are counted, those too. The draws
/// are numbered, so the edges and the answer are the same on one core or many.
public struct PilotBins: Sendable, Hashable {
    private let pilot: PilotEdges
    /// Draws below the first edge, from each edge to below the next, and from the last edge up.
    public private(set) var counts: [UInt32]
    /// The lowest and the highest draw; infinite before there is one.
    public private(set) var lowest = Double.infinity
    public private(set) var highest = -Double.infinity

    /// The first draws; none of them is counted yet.
    public init(pilot: [Double]) {
        self.pilot = PilotEdges(pilot: pilot)
        counts = [UInt32](repeating: 0, count: self.pilot.bins)
    }

    /// In rising order.
    public var edges: [Double] { pilot.edges }

    /// Counts one draw, any number.
    public mutating func add(_ value: Double) {
        lowest = min(lowest, value)
        highest = max(highest, value)
        counts[pilot.bin(of: value)] += 1
    }

    /// The value below which the share p of the draws lies, linear within a bin; nil without a draw.
    public func quantile(_ p: Double) -> Double? {
        pilot.quantile(p, counts: counts[...], lowest: lowest, highest: highest)
    }
}
