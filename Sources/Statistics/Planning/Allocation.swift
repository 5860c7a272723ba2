/// How a sample of n cases is shared among strata: shares that need not be whole, and whole sizes near them.
public struct Allocation: Sendable, Hashable {
    /// n_h before rounding.
    public let shares: [Double]
    /// N_h.
    public let populations: [Int]
    /// n.
    public let sampleSize: Int

    private init(_ weights: [Double], _ populations: [Int], _ sampleSize: Int) throws(StatisticsError) {
        try require(!populations.isEmpty, .strata, populations.count, .atLeast(1))
        for population in populations {
            try require(
                (0...StratumCount.largestPopulation).contains(population), .populationOfStratum, population,
                .range(0, StratumCount.largestPopulation))
        }
        try require(
            (1...StratumCount.largestSample).contains(sampleSize), .sampleSize, sampleSize,
            .range(1, StratumCount.largestSample))
        let sum = weights.reduce(0, +)
        try require(sum > 0 && sum.isFinite, .sumOfWeights, sum, .positive)
        self.populations = populations
        self.sampleSize = sampleSize
        shares = weights.map { Double(sampleSize) * $0 / sum }
    }

    /// n N_h/N (Bowley 1926). Throws `StatisticsError.outOfRange` for no strata, an empty population, no sample, or more than
    /// `StratumCount.largestPopulation` cases of a stratum and `StratumCount.largestSample` of the sample.
    public static func proportional(populations: [Int], sampleSize: Int) throws(StatisticsError) -> Allocation {
        try Allocation(populations.map(Double.init), populations, sampleSize)
    }

    /// Beyond it a case more or less could not be told in the sum of the weights.
    private static let largestDeviation = 1_000_000

    /// n N_h S_h / sum N_h S_h (Neyman 1934), the least variance for a given n. S_h is the standard deviation within
    /// the stratum, sqrt(p_h(1-p_h)) for a rate. Throws `StatisticsError.outOfRange` as above, and unless there is one
    /// S_h per stratum, from 0 to a million, some positive.
    public static func neyman(
        populations: [Int], standardDeviations: [Double], sampleSize: Int
    ) throws(StatisticsError) -> Allocation {
        try require(
            standardDeviations.count == populations.count, .standardDeviations,
            standardDeviations.count, .onePerStratum(populations.count))
        for deviation in standardDeviations {
            try require(
                (0...Double(largestDeviation)).contains(deviation), .standardDeviation, deviation,
                .range(0, largestDeviation))
        }
        return try Allocation(zip(populations, standardDeviations).map { Double($0) * $1 }, populations, sampleSize)
    }

    /// Neyman's allocation from the rates expected in each stratum. Throws `StatisticsError.outOfRange` unless each
    /// lies in 0...1 and some lies between.
    public static func neyman(
        populations: [Int], expectedRates: [Double], sampleSize: Int
    ) throws(StatisticsError) -> Allocation {
        for rate in expectedRates {
            try require((0...1).contains(rate), .expectedRateOfStratum, rate, .range(0, 1))
        }
        let deviations = expectedRates.map { ($0 * (1 - $0)).squareRoot() }
        return try neyman(populations: populations, standardDeviations: deviations, sampleSize: sampleSize)
    }

    /// n/H in each stratum, 0 in an empty one. Throws `StatisticsError.outOfRange` as `proportional` does.
    public static func equal(populations: [Int], sampleSize: Int) throws(StatisticsError) -> Allocation {
        try Allocation(populations.map { $0 > 0 ? 1 : 0 }, populations, sampleSize)
    }

    /// Whole sizes: largest-remainder rounding (ties to the earlier stratum), then each raised to its floor and capped
    /// at N_h, the difference taken from or given to, one case at a time, the stratum furthest above or below its share
    /// (ties to the earlier), never breaking a floor or a cap.
    ///
    /// The floor of a stratum is the larger of `minimum` and its entry of `alreadyDrawn`, at most N_h: extending a sample
    /// allocates the larger n afresh with what was drawn as the floor. Where floors or caps leave no room the sum of
    /// the sizes differs from n. Throws `StatisticsError.outOfRange` for a negative floor or a wrong number of them.
    public func sizes(minimum: Int = 2, alreadyDrawn: [Int]? = nil) throws(StatisticsError) -> [Int] {
        let drawn = alreadyDrawn ?? populations.map { _ in 0 }
        try require(minimum >= 0, .minimumPerStratum, minimum, .orMore(0))
        try require(
            drawn.count == populations.count, .drawnSizes, drawn.count,
            .onePerStratum(populations.count))
        for size in drawn { try require(size >= 0, .drawnSize, size, .orMore(0)) }
        let floors = zip(populations, drawn).map { min(max(minimum, $1), $0) }
        var sizes = largestRemainders()
        for index in sizes.indices { sizes[index] = sizes[index].clipped(to: floors[index]...populations[index]) }
        var surplus = sizes.reduce(0, +) - sampleSize
        while surplus > 0, let index = furthest(sizes, above: true, where: { sizes[$0] > floors[$0] }) {
            sizes[index] -= 1
            surplus -= 1
        }
        while surplus < 0, let index = furthest(sizes, above: false, where: { sizes[$0] < populations[$0] }) {
            sizes[index] += 1
            surplus += 1
        }
        return sizes
    }

    /// Two shares that differ by less than this are equal and rounding made the difference.
    private static let tie = 1e-9

    private func largestRemainders() -> [Int] {
        var sizes = shares.map { Int(($0 + Self.tie).rounded(.down)) }
        let remainders = zip(shares, sizes).map { $0 - Double($1) }
        var missing = sampleSize - sizes.reduce(0, +)
        var open = Array(shares.indices)
        while missing > 0, let index = Self.first(of: open, byLargest: { remainders[$0] }) {
            sizes[index] += 1
            missing -= 1
            open.removeAll { $0 == index }
        }
        return sizes
    }

    private func furthest(_ sizes: [Int], above: Bool, where allowed: (Int) -> Bool) -> Int? {
        Self.first(of: sizes.indices.filter(allowed)) { index in
            let excess = Double(sizes[index]) - shares[index]
            return above ? excess : -excess
        }
    }

    /// The first of the indices whose value is the largest, values within the tie counting as equal.
    private static func first(of indices: [Int], byLargest value: (Int) -> Double) -> Int? {
        var best: Int?
        for index in indices {
            if let known = best, value(index) <= value(known) + tie { continue }
            best = index
        }
        return best
    }
}

extension Method {
    public static let proportionalAllocation = Method(
        name: "proportional allocation", formula: "n N_h/N, largest remainders", source: "Bowley 1926")
    public static let neymanAllocation = Method(
        name: "Neyman allocation", formula: "n N_h S_h / sum N_h S_h, largest remainders", source: "Neyman 1934")
    public static let equalAllocation = Method(
        name: "equal allocation", formula: "n/H, largest remainders", source: "Cochran 1977, 5.5")
}
