/// What was published of one stratum: its size, the sample's mean and its variance (with n-1).
public struct StratumSummary: Sendable, Hashable {
    public let population: Int
    public let sampled: Int
    public let mean: Double
    public let variance: Double

    /// Throws `StatisticsError.outOfRange` unless 1 <= sampled <= population and the variance is not negative.
    public init(population: Int, sampled: Int, mean: Double, variance: Double) throws(StatisticsError) {
        let count = try StratumCount(population: population, sampled: sampled, events: 0)
        try require(count.sampled >= 1, .sampleSize, sampled, .atLeast(1))
        try require(variance >= 0, .variance, variance, .orMore(0))
        self.population = population
        self.sampled = sampled
        self.mean = mean
        self.variance = variance
    }
}

/// The mean and total of a stratified sample from the summaries of its strata: mean = sum W_h m_h,
/// v = sum W_h² (1-n_h/N_h) var_h/n_h.
public struct StratifiedMean: Sendable, Hashable {
    public let mean: SurveyEstimate
    public let total: SurveyEstimate
    /// mean ± z se.
    public let interval: Interval

    /// Throws `StatisticsError.outOfRange` without strata.
    public init(_ strata: [StratumSummary], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        try require(!strata.isEmpty, .strata, strata.count, .atLeast(1))
        let population = Double(strata.reduce(0) { $0 + $1.population })
        var value = 0.0
        var variance = 0.0
        for stratum in strata {
            let size = Double(stratum.population)
            let n = Double(stratum.sampled)
            value += size / population * stratum.mean
            variance += size / population * (size / population) * (1 - n / size) * stratum.variance / n
        }
        let error = variance.squareRoot()
        mean = SurveyEstimate(value: value, standardError: error)
        total = mean.scaled(by: population)
        interval = Interval(
            low: value - level.z * error, high: value + level.z * error, level: level, method: .stratifiedMean)
    }
}

extension Method {
    public static let stratifiedMean = Method(
        name: "stratified mean", formula: "sum W_h m_h ± z sqrt(sum W_h² (1-n_h/N_h) var_h/n_h)",
        source: "Cochran 1977, 5.3")
}
