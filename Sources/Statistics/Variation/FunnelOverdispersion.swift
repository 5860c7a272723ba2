/// How much groups vary around their common rate beyond chance, and funnel limits that allow for it.
///
/// z = 2 sqrt(n) (asin sqrt(y) - asin sqrt(t)) for each group, winsorised at its 10% and 90% quantiles (R's type 7);
/// phi = mean zw²; tau² = (I phi - (I-1)) / (sum w - sum w²/sum w), at least 0, w = 1/s², s = 1/(2 sqrt n). Limits:
/// sin²(asin sqrt(t) ± z sqrt(s² + tau²)).
public struct FunnelOverdispersion: Sendable, Hashable {
    public let groups: [Proportion]
    /// t = sum x / sum n.
    public let target: Double
    /// The arcsine z-score of each group.
    public let scores: [Double]
    /// phi: 1 by chance alone, more when groups truly differ.
    public let dispersion: Double
    /// tau², the variance between groups on the arcsine scale.
    public let betweenVariance: Double

    /// Throws `StatisticsError.outOfRange` without groups.
    public init(_ groups: [Proportion]) throws(StatisticsError) {
        try require(!groups.isEmpty, .groups, groups.count, .atLeast(1))
        self.groups = groups
        let events = groups.reduce(0) { $0 + $1.events }
        let trials = groups.reduce(0) { $0 + $1.trials }
        let target = Double(events) / Double(trials)
        self.target = target
        let centre = target.squareRoot().arcsine
        let scores = groups.map { 2 * $0.n.squareRoot() * ($0.rate.squareRoot().arcsine - centre) }
        self.scores = scores
        let sorted = scores.sorted()
        // There is a group, so there are quantiles.
        let range = (sorted.sampleQuantile(0.1) ?? 0)...(sorted.sampleQuantile(0.9) ?? 0)
        let count = Double(groups.count)
        dispersion = scores.reduce(0) { $0 + $1.clipped(to: range) * $1.clipped(to: range) } / count
        let weights = groups.map { 4 * $0.n }
        let sum = weights.reduce(0, +)
        let spread = sum - weights.reduce(0) { $0 + $1 * $1 } / sum
        let excess = count * dispersion - (count - 1)
        betweenVariance = groups.count > 1 && excess > 0 ? excess / spread : 0
    }

    /// The limits for each group with the variance between groups allowed for. The sine's argument is not clipped, as
    /// published; the limits are, to 0...1.
    public func limits(level: ConfidenceLevel = .ninetyFive) -> [Interval] {
        let centre = target.squareRoot().arcsine
        return groups.map { group in
            let reach = level.z * (1 / (4 * group.n) + betweenVariance).squareRoot()
            let low = (centre - reach).sine
            let high = (centre + reach).sine
            return Interval(low: low * low, high: high * high, level: level, method: .overdispersedFunnel)
                .clipped(to: 0...1)
        }
    }
}

extension Method {
    public static let overdispersedFunnel = Method(
        name: "overdispersed funnel limits", formula: "sin²(asin sqrt(t) ± z sqrt(1/(4n) + tau²))",
        source: "Spiegelhalter 2005, Stat Med 24:1185; Spiegelhalter et al. 2012")
}
