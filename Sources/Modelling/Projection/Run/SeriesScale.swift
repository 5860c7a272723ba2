/// Where the bins of one series lie: equal steps over what the first block of draws spans and more on either side.
struct SeriesScale: Sendable, Hashable {
    /// A bin is about a sixtieth of a standard deviation wide; within one, draws are taken to lie evenly.
    static let bins = 1024

    let low: Double
    /// Bins per unit.
    let density: Double

    /// Spans of the pilot that are added on either side.
    private static let margin = 0.75

    init(pilotLow: Double, pilotHigh: Double) {
        let span = pilotHigh - pilotLow
        let width = span > 0 ? span : max(1, abs(pilotHigh))
        let below = pilotLow - Self.margin * width
        // What is never negative in the pilot is not expected to be: the bins are kept for what there is.
        low = pilotLow >= 0 ? max(0, below) : below
        density = Double(Self.bins) / (pilotHigh + Self.margin * width - low)
    }

    func bin(_ value: Double) -> Int {
        Int(min(max((value - low) * density, 0), Double(Self.bins - 1)))
    }

    /// The value at so many bins from the low end.
    func value(_ bins: Double) -> Double { low + bins / density }
}
