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

    /// The bin whose middle is nearest; what lies beyond either end is in the last one there.
    ///
    /// A number from 0 to 1,023 added to 2^52 is rounded to a whole one, which its lowest bits then are: unlike a
    /// conversion that checks its range, this takes no branch.
    @inline(__always)
    func bin(_ value: Double) -> Int {
        let place = min(max((value - low) * density, 0), Double(Self.bins - 1))
        return Int(truncatingIfNeeded: (place + 0x1p52).bitPattern & UInt64(Self.bins - 1))
    }

    /// The value at a share of a bin, from 0 at its lower end to 1.
    func value(_ share: Double, of bin: Int) -> Double { low + (Double(bin) - 0.5 + share) / density }
}
