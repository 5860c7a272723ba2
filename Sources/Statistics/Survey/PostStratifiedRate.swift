/// The rate of a sample reweighted so that its groups have their known sizes in the population, where the sample was not
/// stratified by them.
///
/// One stratum: given how many cases fell in each group the sample is a stratified one, so rate and limits are those of
/// `StratifiedRate` over the groups (Holt and Smith 1979). Several strata: p = sum N_g r_g/N with r_g the weighted share
/// of group g; its variance by linearisation, z = (N_g/N'_g)(y - r_g), N'_g = sum w over the group; Beta limits (the
/// Korn-Graubard form) on ne = min(ps(1-ps)/vs, (sum w g)²/sum (w g)²), g = N_g/N'_g, with rates smoothed towards the
/// pooled one, so that no variance is estimated as 0.
public struct PostStratifiedRate: Sendable, Hashable {
    /// One sampled case: indices into the strata and the groups.
    public struct Case: Sendable, Hashable {
        public let stratum: Int
        public let group: Int
        public let isEvent: Bool

        /// Both count from 0; `PostStratifiedRate` refuses an index that it has no size for.
        public init(stratum: Int, group: Int, isEvent: Bool) {
            self.stratum = stratum
            self.group = group
            self.isEvent = isEvent
        }
    }

    public let rate: Double
    public let interval: Interval

    /// - Parameters:
    ///   - strata: N_h of each stratum.
    ///   - groups: N_g, the known size of each group; they sum to the same population.
    ///
    /// Nil when a group that has cases in the population has none in the sample. Throws `StatisticsError.unreadStratum`
    /// and `outOfRange` as `StratifiedSample` does, and for groups of another population.
    public init?(
        strata: [Int], groups: [Int], cases: [Case], level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        let population = strata.reduce(0, +)
        let known = groups.reduce(0, +)
        try require(known == population, .populationOfGroups, known, .exactly(population))
        var counts = groups.map { (population: $0, sampled: 0, events: 0) }
        for read in cases {
            try require(groups.indices.contains(read.group), .group, read.group, .range(0, groups.count - 1))
            counts[read.group].sampled += 1
            counts[read.group].events += read.isEvent ? 1 : 0
        }
        if counts.contains(where: { $0.population > 0 && $0.sampled == 0 }) { return nil }
        if strata.count == 1 {
            var asStrata: [StratumCount] = []
            for group in counts where group.population > 0 {
                asStrata.append(
                    try StratumCount(population: group.population, sampled: group.sampled, events: group.events))
            }
            let estimate = try StratifiedRate(asStrata, level: level)
            rate = estimate.rate
            interval = Interval(
                low: estimate.interval.low, high: estimate.interval.high, level: level, method: .postStratifiedExact)
            return
        }
        let sample = try StratifiedSample(populations: strata, stratumOfCase: cases.map(\.stratum))
        let calibration = Calibration(sample, groups: groups, cases: cases)
        rate = calibration.rate
        guard sample.sampled != strata else {
            interval = Interval(low: rate, high: rate, level: level, method: .postStratifiedBeta)
            return
        }
        let smoothed = try calibration.smoothedVariance()
        let kish = calibration.kishSize
        let size = smoothed.map { min(calibration.smoothedRate * (1 - calibration.smoothedRate) / $0, kish) } ?? kish
        let limits = effectiveBetaLimits(rate: rate, size: size, alpha: level.alpha)
        interval = Interval(low: limits.low, high: limits.high, level: level, method: .postStratifiedBeta)
    }
}

/// The weights of a stratified sample drawn towards known group sizes.
private struct Calibration {
    let sample: StratifiedSample
    let groups: [Int]
    let cases: [PostStratifiedRate.Case]
    /// N'_g, the groups' sizes as the sample estimates them.
    private let estimated: [Double]
    private let weights: [Double]
    private let population: Double

    init(_ sample: StratifiedSample, groups: [Int], cases: [PostStratifiedRate.Case]) {
        self.sample = sample
        self.groups = groups
        self.cases = cases
        population = Double(groups.reduce(0, +))
        weights = cases.map { Double(sample.populations[$0.stratum]) / Double(sample.sampled[$0.stratum]) }
        var sizes = [Double](repeating: 0, count: groups.count)
        for (read, weight) in zip(cases, weights) { sizes[read.group] += weight }
        estimated = sizes
    }

    private func factor(_ group: Int) -> Double { estimated[group] > 0 ? Double(groups[group]) / estimated[group] : 0 }

    /// r_g with `pseudo` cases more in the group, at the pooled rate.
    private func shares(pseudo: Double) -> [Double] {
        let pooled = (Double(cases.count { $0.isEvent }) + 0.5) / Double(cases.count + 1)
        var events = [Double](repeating: 0, count: groups.count)
        var counts = [Int](repeating: 0, count: groups.count)
        for (read, weight) in zip(cases, weights) {
            events[read.group] += read.isEvent ? weight : 0
            counts[read.group] += 1
        }
        return groups.indices.map { group in
            guard counts[group] > 0 else { return 0 }
            let more = pseudo * estimated[group] / Double(counts[group])
            return (events[group] + more * pooled) / (estimated[group] + more)
        }
    }

    private func rate(_ shares: [Double]) -> Double {
        zip(groups, shares).reduce(0) { $0 + Double($1.0) * $1.1 } / population
    }

    var rate: Double { rate(shares(pseudo: 0)) }
    var smoothedRate: Double { rate(shares(pseudo: 1)) }

    /// The linearised variance of the rate with r_g(1-r_g), smoothed, for the spread of a case in its group; nil where it
    /// is 0.
    func smoothedVariance() throws(StatisticsError) -> Double? {
        let shares = shares(pseudo: 1)
        var variance = 0.0
        for (read, weight) in zip(cases, weights) {
            let n = Double(sample.sampled[read.stratum])
            let unread = 1 - n / Double(sample.populations[read.stratum])
            let spread = shares[read.group] * (1 - shares[read.group])
            let adjusted = weight * factor(read.group)
            variance += unread * adjusted * adjusted * spread
        }
        variance /= population * population
        return variance > 0 ? variance : nil
    }

    /// What the sample would be worth with equal weights, census strata left out.
    var kishSize: Double {
        var squares = 0.0
        for (read, weight) in zip(cases, weights) {
            let n = Double(sample.sampled[read.stratum])
            let adjusted = weight * factor(read.group)
            squares += (1 - n / Double(sample.populations[read.stratum])) * adjusted * adjusted
        }
        return squares > 0 ? population * population / squares : .infinity
    }
}

extension Method {
    public static let postStratifiedExact = Method(
        name: "post-stratified, profile-exact",
        formula: "sum N_g x_g/n_g / N, given n_g; profile-exact limits over groups",
        source: "Holt and Smith 1979")
    public static let postStratifiedBeta = Method(
        name: "post-stratified, Beta on the effective size",
        formula: "sum N_g r_g/N; Beta limits on ne = min(ps(1-ps)/vs, Kish), weights w N_g/N'_g",
        source: "Särndal, Swensson and Wretman 1992, 7.6; after Korn and Graubard 1998")
}
