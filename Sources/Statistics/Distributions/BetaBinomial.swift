/// The number of events among `trials` cases whose common rate is Beta(a, b).
public struct BetaBinomial: Sendable, Hashable {
    public let trials: Int
    public let a: Double
    public let b: Double

    /// Throws `StatisticsError.outOfRange` for a negative number of trials or parameters that are not positive.
    public init(trials: Int, a: Double, b: Double) throws(StatisticsError) {
        try require(
            (0...StratumCount.largestPopulation).contains(trials), .trials, trials,
            .range(0, StratumCount.largestPopulation))
        let beta = try BetaDistribution(a: a, b: b)
        self.init(known: trials, beta)
    }

    init(known trials: Int, _ beta: BetaDistribution) {
        self.trials = trials
        a = beta.a
        b = beta.b
    }

    /// A number is kept for each.
    private static let mostMasses = 10_000_000

    public var mean: Double { Double(trials) * a / (a + b) }

    /// Every probability that matters, by the ratio p(r+1)/p(r) = (M-r)(a+r) / ((r+1)(b+M-r-1)) from a start near the
    /// mode, normalised by the sum. Throws `StatisticsError.tooLarge` for more than `mostMasses` trials.
    func masses() throws(StatisticsError) -> MassFunction {
        if trials > Self.mostMasses {
            throw .tooLarge(.betaBinomial, .unreadCases(Self.mostMasses))
        }
        let hasValley = a < 1 && b < 1
        let smallest = hasValley ? 0 : Rounding.negligible
        let start = start
        var upwards = [1.0]
        var weight = 1.0
        for r in start..<trials {
            weight *= ratio(after: r)
            if weight < smallest { break }
            upwards.append(weight)
        }
        var downwards: [Double] = []
        weight = 1
        for r in stride(from: start - 1, through: 0, by: -1) {
            weight /= ratio(after: r)
            if weight < smallest { break }
            downwards.append(weight)
        }
        downwards.reverse()
        return MassFunction(start: start - downwards.count, unnormalised: downwards + upwards)
    }

    private func ratio(after r: Int) -> Double {
        let r = Double(r)
        let m = Double(trials)
        return (m - r) * (a + r) / ((r + 1) * (b + m - r - 1))
    }

    /// The mode, or the end where the probabilities are largest; 0 where both ends rise.
    private var start: Int {
        if a < 1 { return 0 }
        if b < 1 { return trials }
        if a + b == 2 { return 0 }
        let turn = (Double(trials) * (a - 1) - (b - 1)) / (a + b - 2)
        return Int((turn.rounded(.down) + 1).clipped(to: 0...Double(trials)))
    }
}
