/// A simple random sample reweighted so that its groups have their known sizes in the population.
///
/// mean = sum N_g ybar_g/N; variance by linearisation with residuals e = y - ybar_g and weights w = N_g/n_g:
/// v(total) = (1-n/N) n/(n-1) sum (w e)².
public struct PostStratification: Sendable, Hashable {
    /// The reweighted mean.
    public let mean: SurveyEstimate
    /// The reweighted total, N times the mean.
    public let total: SurveyEstimate
    /// The plain mean of the sample, for comparison.
    public let unadjusted: SurveyEstimate

    /// - Parameters:
    ///   - values: one per sampled case.
    ///   - groupOfCase: the group of each, an index into `populations`.
    ///   - populations: N_g, the known size of each group.
    ///
    /// nil when a group that has cases in the population has none in the sample: its mean is unknown, and groups should
    /// be joined. Throws `StatisticsError.outOfRange` for an unknown group, lists of unequal length, no sample, more cases
    /// than the population, or one beyond `StratumCount.largestPopulation`.
    public init?(values: [Double], groupOfCase: [Int], populations: [Int]) throws(StatisticsError) {
        try require(values.count == groupOfCase.count, .values, values.count, .exactly(groupOfCase.count))
        try require(!values.isEmpty, .sampleSize, values.count, .atLeast(1))
        for size in populations {
            try require(
                (0...StratumCount.largestPopulation).contains(size), .populationOfGroup, size,
                .range(0, StratumCount.largestPopulation))
        }
        let population = populations.reduce(0, +)
        try require(values.count <= population, .sampleSize, values.count, .atMost(population))
        var counts = [Int](repeating: 0, count: populations.count)
        var sums = [Double](repeating: 0, count: populations.count)
        for (value, group) in zip(values, groupOfCase) {
            try require(populations.indices.contains(group), .group, group, .range(0, populations.count - 1))
            counts[group] += 1
            sums[group] += value
        }
        for (known, seen) in zip(populations, counts) where known > 0 && seen == 0 { return nil }
        let means = zip(sums, counts).map { $1 > 0 ? $0 / Double($1) : 0 }
        let weights = zip(populations, counts).map { $1 > 0 ? Double($0) / Double($1) : 0 }
        let size = Double(population)
        let estimate = zip(populations, means).reduce(0) { $0 + Double($1.0) * $1.1 } / size
        let n = Double(values.count)
        let unread = 1 - n / size
        let error: Double?
        if values.count > 1 {
            let squares = zip(values, groupOfCase).reduce(0) { sum, pair in
                let term = weights[pair.1] * (pair.0 - means[pair.1])
                return sum + term * term
            }
            error = (unread * n / (n - 1) * squares).squareRoot() / size
        } else {
            error = values.count == population ? 0 : nil
        }
        mean = SurveyEstimate(value: estimate, standardError: error)
        total = mean.scaled(by: size)
        let plain = try StratifiedSample(populations: [population], stratumOfCase: values.map { _ in 0 })
        unadjusted = try plain.total(values).scaled(by: 1 / size)
    }
}

extension Method {
    public static let postStratification = Method(
        name: "post-stratification", formula: "sum N_g ybar_g/N, linearised with e = y - ybar_g",
        source: "Holt and Smith 1979; Särndal, Swensson and Wretman 1992, 7.6")
}
