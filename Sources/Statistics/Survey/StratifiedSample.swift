/// Sampled cases with their strata, for totals, means and ratios of any value, over all cases or a domain of them.
///
/// Weights are w = N_h/n_h. The variance of a sum of values z is sum N_h² (1-n_h/N_h) s_h²(z)/n_h over all n_h sampled
/// cases of each stratum: a domain keeps every case and gives 0 to those outside. Dropping rows first would understate it.
public struct StratifiedSample: Sendable, Hashable {
    /// N_h.
    public let populations: [Int]
    /// The stratum of each sampled case, an index into `populations`.
    public let stratumOfCase: [Int]
    /// n_h.
    public let sampled: [Int]

    /// Throws `StatisticsError.outOfRange` for an unknown stratum or one with more cases than its population, and
    /// `unreadStratum` for one without.
    public init(populations: [Int], stratumOfCase: [Int]) throws(StatisticsError) {
        var sampled = [Int](repeating: 0, count: populations.count)
        for stratum in stratumOfCase {
            try require(
                populations.indices.contains(stratum), .stratum, stratum, .range(0, populations.count - 1))
            sampled[stratum] += 1
        }
        var counts: [StratumCount] = []
        for (population, cases) in zip(populations, sampled) {
            counts.append(try StratumCount(population: population, sampled: cases, events: 0))
        }
        try counts.requireEveryStratumRead()
        self.populations = populations
        self.stratumOfCase = stratumOfCase
        self.sampled = sampled
    }

    /// sum w y, one value per sampled case. Throws `StatisticsError.outOfRange` for another number of values.
    public func total(_ values: [Double]) throws(StatisticsError) -> SurveyEstimate {
        try requireOnePerCase(values)
        return SurveyEstimate(value: weightedSum(values), standardError: variance(values)?.squareRoot())
    }

    /// R = sum w y / sum w x with the linearised standard error, z = (y - R x)/sum w x; nil when the denominator is 0.
    /// Throws `StatisticsError.outOfRange` for another number of values.
    public func ratio(_ numerators: [Double], over denominators: [Double]) throws(StatisticsError) -> SurveyEstimate? {
        try requireOnePerCase(numerators)
        try requireOnePerCase(denominators)
        let size = weightedSum(denominators)
        guard size != 0 else { return nil }
        let ratio = weightedSum(numerators) / size
        let residuals = zip(numerators, denominators).map { ($0 - ratio * $1) / size }
        return SurveyEstimate(value: ratio, standardError: variance(residuals)?.squareRoot())
    }

    /// The mean of the values over the cases of a domain; nil when no sampled case belongs to it.
    public func mean(_ values: [Double], in domain: [Bool]) throws(StatisticsError) -> SurveyEstimate? {
        let inside = domain.map { $0 ? 1.0 : 0.0 }
        try requireOnePerCase(inside)
        return try ratio(zip(values, inside).map { $0 * $1 }, over: inside)
    }

    /// The total of the values over the cases of a domain.
    public func total(_ values: [Double], in domain: [Bool]) throws(StatisticsError) -> SurveyEstimate {
        try requireOnePerCase(values)
        return try total(zip(values, domain).map { $1 ? $0 : 0 })
    }

    private func requireOnePerCase(_ values: [Double]) throws(StatisticsError) {
        try require(
            values.count == stratumOfCase.count, .values, values.count,
            .onePerCase(stratumOfCase.count))
    }

    private func weightedSum(_ values: [Double]) -> Double {
        zip(values, stratumOfCase).reduce(0) { sum, pair in
            sum + pair.0 * Double(populations[pair.1]) / Double(sampled[pair.1])
        }
    }

    private func variance(_ values: [Double]) -> Double? {
        var means = [Double](repeating: 0, count: populations.count)
        for (value, stratum) in zip(values, stratumOfCase) { means[stratum] += value / Double(sampled[stratum]) }
        var squares = [Double](repeating: 0, count: populations.count)
        for (value, stratum) in zip(values, stratumOfCase) {
            squares[stratum] += (value - means[stratum]) * (value - means[stratum])
        }
        var variance = 0.0
        for stratum in populations.indices where sampled[stratum] < populations[stratum] {
            guard sampled[stratum] > 1 else { return nil }
            let size = Double(populations[stratum])
            let n = Double(sampled[stratum])
            variance += size * size * (1 - n / size) * squares[stratum] / (n - 1) / n
        }
        return variance
    }
}

extension Method {
    public static let linearisedRatio = Method(
        name: "linearised ratio", formula: "R = sum w y/sum w x, v(R) of z = (y - R x)/sum w x over all sampled cases",
        source: "Woodruff 1971; Särndal, Swensson and Wretman 1992, 5.6")
}
