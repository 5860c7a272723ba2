import Statistics

/// How the headline moves with each thing that is not known: its sums within bins of equal probability.
///
/// The share of the variance that a quantity explains alone (its first-order share) is the variance between the means of
/// the bins over that of all draws, less what chance alone puts between them (epsilon squared: Kelley 1935).
struct DriverTally: Sendable {
    static let bins = 32

    /// What moves the headline, each with the bounds between its bins.
    struct Cuts: Sendable {
        /// Column of the model; negative for what comes of the audit.
        let column: Int
        let bounds: [Double]
    }

    private(set) var draws = 0
    private var sum = 0.0
    private var squares = 0.0
    private var sums: [Double]
    private var counts: [Int]

    init(_ drivers: Int) {
        sums = [Double](repeating: 0, count: drivers * Self.bins)
        counts = [Int](repeating: 0, count: drivers * Self.bins)
    }

    /// Takes in a block of the headline, less `centre`, which keeps the squares from cancelling.
    mutating func add(headline: UnsafeMutableBufferPointer<Double>, centre: Double) {
        draws += headline.count
        for value in headline {
            let off = value - centre
            sum += off
            squares += off * off
        }
    }

    /// Takes in how the headline of a block falls into the bins of one driver.
    mutating func add(
        _ column: UnsafeMutableBufferPointer<Double>, headline: UnsafeMutableBufferPointer<Double>, centre: Double,
        driver: Int, bounds: [Double]
    ) {
        let bins = driver * Self.bins..<(driver + 1) * Self.bins
        sums.withUnsafeMutableBufferPointer { sums in
            counts.withUnsafeMutableBufferPointer { counts in
                bounds.withUnsafeBufferPointer { bounds in
                    for draw in column.indices {
                        let place = bins.lowerBound + Self.bin(column[draw], bounds)
                        sums[place] += headline[draw] - centre
                        counts[place] += 1
                    }
                }
            }
        }
    }

    /// How many of the 31 bounds the value is above, by halving.
    private static func bin(_ value: Double, _ bounds: UnsafeBufferPointer<Double>) -> Int {
        var bin = value > bounds[15] ? 16 : 0
        bin += value > bounds[bin + 7] ? 8 : 0
        bin += value > bounds[bin + 3] ? 4 : 0
        bin += value > bounds[bin + 1] ? 2 : 0
        bin += value > bounds[bin] ? 1 : 0
        return bin
    }

    mutating func append(_ slice: DriverTally) {
        draws += slice.draws
        sum += slice.sum
        squares += slice.squares
        for place in sums.indices {
            sums[place] += slice.sums[place]
            counts[place] += slice.counts[place]
        }
    }

    /// Sum of squares about the mean.
    private var total: Double { draws > 0 ? squares - sum * sum / Double(draws) : 0 }

    /// The standard deviation of the headline.
    var standardDeviation: Double { draws > 1 ? (max(0, total) / Double(draws - 1)).squareRoot() : 0 }

    /// The share of the headline's variance that a driver explains alone, from 0 to 1; 0 where nothing varies.
    func share(_ driver: Int) -> Double {
        guard draws > Self.bins, total > 0 else { return 0 }
        let mean = sum / Double(draws)
        var between = 0.0
        var used = 0
        for bin in 0..<Self.bins {
            let count = counts[driver * Self.bins + bin]
            guard count > 0 else { continue }
            used += 1
            let off = sums[driver * Self.bins + bin] / Double(count) - mean
            between += Double(count) * off * off
        }
        let noise = Double(max(0, used - 1)) * (total - between) / Double(draws - used)
        return min(1, max(0, (between - noise) / total))
    }
}
