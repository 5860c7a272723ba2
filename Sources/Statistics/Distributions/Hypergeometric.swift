/// The number with the attribute among `draws` cases drawn without replacement from a population of `population`
/// cases of which `successes` have it.
///
/// Masses are built from the mode by the ratio p(x+1)/p(x) = (K-x)(n-x) / ((x+1)(N-K-n+x+1)) and normalised by their
/// sum: the error stays near 3e-16 at N = 1,000,000, where log-gamma differences lose six more digits.
public struct Hypergeometric: Sendable, Hashable {
    public let population: Int
    public let successes: Int
    public let draws: Int

    /// Throws `StatisticsError.outOfRange` unless successes and draws lie in 0...population.
    public init(population: Int, successes: Int, draws: Int) throws(StatisticsError) {
        try require(
            (0...StratumCount.largestPopulation).contains(population), .population, population,
            .range(0, StratumCount.largestPopulation))
        try require(
            (0...population).contains(successes), .successes, successes, .range(0, population))
        try require((0...population).contains(draws), .draws, draws, .range(0, population))
        self.init(known: population, successes, draws)
    }

    init(known population: Int, _ successes: Int, _ draws: Int) {
        self.population = population
        self.successes = successes
        self.draws = draws
    }

    public var support: ClosedRange<Int> {
        max(0, draws + successes - population)...min(draws, successes)
    }

    var mode: Int {
        ((draws + 1) * (successes + 1) / (population + 2)).clipped(to: support)
    }

    /// p(x+1)/p(x).
    private func ratio(after x: Int) -> Double {
        Double((successes - x) * (draws - x)) / Double((x + 1) * (population - successes - draws + x + 1))
    }

    /// Visits every term that matters, as (x, p(x)/p(mode)), the mode first, then upwards, then downwards.
    @inline(__always)
    private func forEachWeight(_ visit: (Int, Double) -> Void) {
        let support = support
        let mode = mode
        visit(mode, 1)
        var weight = 1.0
        var x = mode
        while x < support.upperBound {
            weight *= ratio(after: x)
            x += 1
            if weight < Rounding.negligible { break }
            visit(x, weight)
        }
        weight = 1
        x = mode
        while x > support.lowerBound {
            x -= 1
            weight /= ratio(after: x)
            if weight < Rounding.negligible { break }
            visit(x, weight)
        }
    }

    /// P(X < x), P(X = x) and P(X > x) together.
    public func split(at point: Int) -> (below: Double, at: Double, above: Double) {
        var below = 0.0
        var at = 0.0
        var above = 0.0
        forEachWeight { x, weight in
            if x < point {
                below += weight
            } else if x == point {
                at = weight
            } else {
                above += weight
            }
        }
        let total = below + at + above
        return (below / total, at / total, above / total)
    }

    /// P(X = x).
    public func probability(of x: Int) -> Double { split(at: x).at }

    /// P(X <= x).
    public func lowerTail(_ x: Int) -> Double {
        let parts = split(at: x)
        return parts.below + parts.at
    }

    /// P(X >= x).
    public func upperTail(_ x: Int) -> Double {
        let parts = split(at: x)
        return parts.above + parts.at
    }

    /// Every probability that matters.
    func masses() -> MassFunction {
        var low = mode
        var high = mode
        var upwards: [Double] = []
        var downwards: [Double] = []
        forEachWeight { x, weight in
            if x >= high {
                high = x
                upwards.append(weight)
            } else {
                low = x
                downwards.append(weight)
            }
        }
        downwards.reverse()
        return MassFunction(start: low, unnormalised: downwards + upwards)
    }
}
