/// Systematic selection with a fractional interval: positions floor((u + i) N/n), i = 0 ... n-1, counted from 0.
public struct SystematicSample: Sendable {
    /// The positions chosen. The whole part of i N/n is taken in whole numbers, so rounding never loses one.
    ///
    /// - Parameter start: u, the random start as a share of the interval, 0 <= u < 1.
    ///
    /// Throws `StatisticsError.outOfRange` unless 1 <= n <= N, n <= `StratumCount.largestSample` and 0 <= u < 1.
    public static func positions(population: Int, size: Int, start: Double) throws(StatisticsError) -> [Int] {
        try require(
            (1...StratumCount.largestPopulation).contains(population), .population, population,
            .range(1, StratumCount.largestPopulation))
        let most = min(population, StratumCount.largestSample)
        try require((1...most).contains(size), .sampleSize, size, .range(1, most))
        try require(start >= 0 && start < 1, .randomStart, start, .rangeBelow(0, 1))
        return (0..<size).map { index in
            let (whole, rest) = (index * population).quotientAndRemainder(dividingBy: size)
            let position = whole + Int((Double(rest) + start * Double(population)) / Double(size))
            // A start just under 1 may round up to the next interval.
            return min(position, population - 1)
        }
    }
}

extension Method {
    public static let systematic = Method(
        name: "systematic selection", formula: "floor((u + i) N/n), i = 0 ... n-1", source: "Madow 1944")
}
