import Statistics

/// What a run of draws adds up to, series by series: sums, counts in bins, the ends, and how many are above zero.
///
/// Counts are whole numbers, and sums are kept for each slice of draws and added in the order of the slices: the result
/// does not depend on how many cores shared the work.
struct SeriesTally: Sendable {
    private(set) var draws = 0
    private(set) var sums: [Double]
    private(set) var positives: [Int]
    private(set) var lowest: [Double]
    private(set) var highest: [Double]
    private(set) var counts: [UInt32]

    init(series: Int, keepsCounts: Bool = true) {
        sums = [Double](repeating: 0, count: series)
        positives = [Int](repeating: 0, count: series)
        lowest = [Double](repeating: .infinity, count: series)
        highest = [Double](repeating: -.infinity, count: series)
        counts = [UInt32](repeating: 0, count: keepsCounts ? series * PilotEdges.mostBins : 0)
    }

    mutating func count(_ more: Int) { draws += more }

    /// Takes in the draws of one series, in their order.
    mutating func add(_ column: UnsafeMutableBufferPointer<Double>, to series: Int, edges: PilotEdges) {
        survey(column, series)
        counts.withUnsafeMutableBufferPointer { counts in
            edges.count(
                column,
                into: UnsafeMutableBufferPointer(
                    rebasing: counts[series * PilotEdges.mostBins..<(series + 1) * PilotEdges.mostBins]))
        }
    }

    /// Sums and ends alone. Four sums take the draws in turn, so that the processor can take four at a time.
    mutating func survey(_ column: UnsafeMutableBufferPointer<Double>, _ series: Int) {
        var (sum0, sum1, sum2, sum3) = (0.0, 0.0, 0.0, 0.0)
        var (low0, low1, high0, high1) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
        var above = 0
        let whole = column.count / 4 * 4
        var index = 0
        while index < whole {
            let (a, b, c, d) = (column[index], column[index + 1], column[index + 2], column[index + 3])
            sum0 += a
            sum1 += b
            sum2 += c
            sum3 += d
            let (lowA, lowC) = (a < b ? a : b, c < d ? c : d)
            let (highA, highC) = (a > b ? a : b, c > d ? c : d)
            low0 = lowA < low0 ? lowA : low0
            low1 = lowC < low1 ? lowC : low1
            high0 = highA > high0 ? highA : high0
            high1 = highC > high1 ? highC : high1
            index += 4
        }
        while index < column.count {
            sum0 += column[index]
            low0 = min(low0, column[index])
            high0 = max(high0, column[index])
            index += 1
        }
        let (low, high) = (min(low0, low1), max(high0, high1))
        if low > 0 {
            above = column.count
        } else {
            for value in column { above += value > 0 ? 1 : 0 }
        }
        sums[series] += sum0 + sum1 + (sum2 + sum3)
        positives[series] += above
        lowest[series] = min(lowest[series], low)
        highest[series] = max(highest[series], high)
    }

    /// Takes in the next slice.
    mutating func append(_ slice: SeriesTally) {
        draws += slice.draws
        for series in sums.indices {
            sums[series] += slice.sums[series]
            positives[series] += slice.positives[series]
            lowest[series] = min(lowest[series], slice.lowest[series])
            highest[series] = max(highest[series], slice.highest[series])
        }
        for place in counts.indices { counts[place] &+= slice.counts[place] }
    }

    func mean(_ series: Int) -> Double { draws > 0 ? sums[series] / Double(draws) : 0 }

    /// The value below which a share `p` of the draws lie (`PilotBins`); 0 without a draw.
    func quantile(_ p: Double, _ series: Int, _ edges: PilotEdges) -> Double {
        let start = series * PilotEdges.mostBins
        return edges.quantile(
            p, counts: counts[start..<start + edges.bins], lowest: lowest[series], highest: highest[series]) ?? 0
    }
}
