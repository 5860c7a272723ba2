import Statistics

/// Draws designs like those of real audits: sizes, strata, allocations and rates from wide ranges, unlucky ones
/// included.
///
/// Every choice is a numbered draw of its own, so design 7 of a seed is the same however many are drawn.
struct RandomDesign {
    private let stream: NumberedStream
    private let number: Int
    private let family: CoverageFamily

    init(seed: String, number: Int, family: CoverageFamily = .ordinary) {
        self.family = family
        stream = NumberedStream(seed: seed, kind: "coverage design", number: number)
        self.number = number
    }

    /// The limits of the bands a rate is drawn from, each band equally likely.
    private static let rateBands = [0.005...0.02, 0.02...0.05, 0.05...0.15, 0.15...0.50, 0.50...0.85, 0.85...0.98]

    func design() throws(StatisticsError) -> CoverageDesign {
        let total = logUniform(150...6000, "population")
        let sampleSize = min(Int(logUniform(30...200, "sample")), Int(0.6 * total))
        let count = stream.whole(in: 2...min(8, sampleSize / 4), "strata")
        let minimum = choose([2, 2, 2, 3, 5], "minimum")
        var populations = try sizes(total: total, count: count, least: minimum)

        let band = choose(RandomDesign.rateBands, "band")
        let rates = try spread(
            around: uniform(in: band, "rate"), by: choose([0, 0.5, 1, 1.5], "rate spread"), over: count, "rate")
        let duties = try spread(
            around: uniform(in: 0.05...0.60, "eligible"), by: choose([0, 0.3, 0.8], "eligible spread"), over: count,
            "eligible")
        let isNoneUnmet = stream.happens(0.04, "none unmet")
        var unmet = try spread(
            around: logUniform(0.005...0.95, "unmet"), by: choose([0, 0.5, 1, 1.5], "unmet spread"), over: count,
            "unmet")

        var samples = try allocation(populations, rates, sampleSize: sampleSize, minimum: minimum)
        if family == .heavy { makeHeavy(&populations, &samples, &unmet) }
        let largest = populations.indices.max { populations[$0] < populations[$1] }
        var strata: [CoverageDesign.Stratum] = []
        for index in populations.indices {
            let population = populations[index]
            var eligible = whole(Double(population) * duties[index], "eligible.\(index)")
            if index == largest { eligible = max(1, eligible) }
            strata.append(
                try CoverageDesign.Stratum(
                    population: population, sampled: samples[index],
                    events: whole(Double(population) * rates[index], "events.\(index)"), eligible: eligible,
                    unmet: isNoneUnmet ? 0 : whole(Double(eligible) * unmet[index], "unmet.\(index)")))
        }
        return try CoverageDesign(name: "design \(number)", strata: strata)
    }

    /// Makes the last stratum one that holds 15 to 60 in 100 of the cases and is read three to nine times, its ratio on the other
    /// side of a half.
    private func makeHeavy(_ populations: inout [Int], _ samples: inout [Int], _ unmet: inout [Double]) {
        let last = populations.count - 1
        let others = populations.dropLast().reduce(0, +)
        let share = uniform(in: 0.15...0.6, "heavy share")
        populations[last] = max(populations[last], Int((Double(others) * share / (1 - share)).rounded()))
        samples[last] = min(stream.whole(in: 3...9, "heavy sample"), populations[last])
        let rest = unmet.dropLast().reduce(0, +) / Double(max(1, last))
        unmet[last] = rest < 0.5 ? uniform(in: 0.6...0.95, "heavy ratio") : uniform(in: 0.05...0.4, "heavy ratio")
    }

    /// Sizes by Dirichlet shares, each at least `least`. The shares are broken off one after the other: what remains
    /// times Beta(a, a·strata left).
    private func sizes(total: Double, count: Int, least: Int) throws(StatisticsError) -> [Int] {
        let shape = choose([0.8, 1.5, 3, 6], "sizes")
        var rest = total
        var sizes: [Int] = []
        for index in 0..<count {
            let left = count - 1 - index
            let share =
                left == 0
                ? 1
                : try BetaDistribution(a: shape, b: shape * Double(left)).quantile(stream.uniform("size.\(index)"))
            sizes.append(max(least, Int((rest * share).rounded())))
            rest -= rest * share
        }
        return sizes
    }

    /// Half proportional, a quarter equal, a quarter Neyman's with rates that were guessed. In some the smallest
    /// stratum is read in full.
    private func allocation(
        _ populations: [Int], _ rates: [Double], sampleSize: Int, minimum: Int
    ) throws(StatisticsError) -> [Int] {
        let allocation: Allocation
        switch stream.uniform("allocation") {
        case ..<0.5: allocation = try .proportional(populations: populations, sampleSize: sampleSize)
        case ..<0.75: allocation = try .equal(populations: populations, sampleSize: sampleSize)
        default:
            var guesses: [Double] = []
            for (index, rate) in rates.enumerated() {
                guesses.append(min(max(rate * (0.6 * (try normal("guess.\(index)"))).exponential, 0.02), 0.98))
            }
            allocation = try .neyman(populations: populations, expectedRates: guesses, sampleSize: sampleSize)
        }
        var sizes = try allocation.sizes(minimum: minimum)
        let smallest = populations.indices.min { populations[$0] < populations[$1] }
        if stream.happens(0.25, "in full"), let smallest, 3 * populations[smallest] <= sampleSize {
            sizes[smallest] = populations[smallest]
        }
        return sizes
    }

    /// Rates of the strata: normal on the logit scale around one rate.
    private func spread(
        around rate: Double, by deviation: Double, over count: Int, _ purpose: String
    ) throws(StatisticsError) -> [Double] {
        var rates: [Double] = []
        for index in 0..<count {
            let logit = (rate / (1 - rate)).logarithm + deviation * (try normal("\(purpose) of \(index)"))
            rates.append(1 / (1 + (-logit).exponential))
        }
        return rates
    }

    // MARK: Draws

    private func uniform(in range: ClosedRange<Double>, _ purpose: String) -> Double {
        range.lowerBound + stream.uniform(purpose) * (range.upperBound - range.lowerBound)
    }

    private func logUniform(_ range: ClosedRange<Double>, _ purpose: String) -> Double {
        uniform(in: range.lowerBound.logarithm...range.upperBound.logarithm, purpose).exponential
    }

    private func normal(_ purpose: String) throws(StatisticsError) -> Double {
        try NormalDistribution.quantile(max(stream.uniform(purpose), 0x1p-54))
    }

    /// One of the two whole numbers next to an expected one, so that this is the mean.
    private func whole(_ expected: Double, _ purpose: String) -> Int {
        Int(expected + stream.uniform(purpose))
    }

    private func choose<Value>(_ values: [Value], _ purpose: String) -> Value {
        values[stream.whole(in: 0...(values.count - 1), purpose)]
    }
}
