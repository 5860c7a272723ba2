import Statistics

/// What auditing more cases is worth in pounds, where one budget is to be set for the first year of full compliance.
///
/// With budget b and cost c the loss is `under` (c - b) where b is too small and `over` (b - c) where it is too large. The best
/// budget is the quantile of the cost at under/(under + over). After n more cases the draws fall into bins by how many of these
/// would be owed an advocate, simulated from each draw's own rates, and each bin has a best budget of its own.
public struct NextCases: Sendable, Hashable {
    public struct Step: Sendable, Hashable {
        /// Cases audited on top of those that were.
        public let cases: Int
        /// How much less is lost then, pounds on average.
        public let gain: Double
    }

    /// The budget of the least mean loss now, and that loss, in pounds.
    public let budget: Double
    public let loss: Double
    /// What a pound too little and a pound too much lose.
    public let under: Double
    public let over: Double
    /// Whether either was stated.
    public let isStated: Bool
    /// The first so many of the run.
    public let draws: Int
    /// At 10, 20, 50 and 100 more cases, as far as there are so many.
    public let steps: [Step]

    private static let cases = [10, 20, 50, 100]
    private static let bins = 32
    /// Draws that keep the best budget of a bin from being one of chance: a thousand to a bin.
    private static let most = 32_768
    /// A stream of its own, as those of what cannot be told and of practice are.
    private static let stream = 3

    /// nil where nothing more can be audited, or nothing is lost by either.
    public init?(_ run: ProjectionRun) {
        let model = run.model
        let assumptions = model.assumptions
        under = assumptions[.lossUnder] ?? 1
        over = assumptions[.lossOver] ?? 1
        isStated = assumptions[.lossUnder] != nil || assumptions[.lossOver] != nil
        let left = model.basis.population - model.basis.readCases
        let possible = Self.cases.filter { $0 <= left }
        draws = min(run.done, Self.most)
        guard under + over > 0, !possible.isEmpty, draws > 0 else { return nil }
        let full = model.scenarios.firstIndex { $0.kind == .fullCompliance } ?? 0
        let cost = run.table.series(run.table.figures.firstIndex(of: .cost) ?? 0, full, 0)
        let processes = model.basis.processes.indices
        let columns = run.columns(of: [cost] + processes.map(run.table.owedRate), draws: 0..<draws)
        let (costs, rates) = (columns[0], NextCases.mixed(Array(columns.dropFirst()), model.basis.read))
        let share = under / (under + over)
        (budget, loss) = Self.best(costs, share, under, over)
        let now = loss
        let (below, above) = (under, over)
        steps = possible.enumerated().map { place, cases in
            let owed = rates.enumerated().map { draw, rate in
                Self.binomial(cases, rate, run.uniform(draw, stream: Self.stream + place))
            }
            let groups = Self.groups(owed, of: cases)
            var then = 0.0
            for group in groups {
                then += Self.best(group.map { costs[$0] }, share, below, above).loss * Double(group.count)
            }
            return Step(cases: cases, gain: max(0, now - then / Double(costs.count)))
        }
    }

    /// The share owed among cases drawn as the sample was, draw by draw: processes weigh as many cases as were read of them.
    private static func mixed(_ rates: [[Double]], _ read: [Int]) -> [Double] {
        let all = Double(max(1, read.reduce(0, +)))
        var mixed = [Double](repeating: 0, count: rates.first?.count ?? 0)
        for (rate, count) in zip(rates, read) {
            let weight = Double(count) / all
            for draw in mixed.indices { mixed[draw] += weight * rate[draw] }
        }
        return mixed
    }

    /// The budget of the least mean loss among the costs themselves, and that loss.
    static func best(
        _ costs: [Double], _ share: Double, _ under: Double, _ over: Double
    ) -> (budget: Double, loss: Double) {
        let sorted = costs.sorted()
        let place = min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))
        let budget = sorted[place]
        var loss = 0.0
        for cost in sorted { loss += cost > budget ? under * (cost - budget) : over * (budget - cost) }
        return (budget, loss / Double(sorted.count))
    }

    /// The number of n whose distribution function reaches a uniform number.
    static func binomial(_ n: Int, _ rate: Double, _ uniform: Double) -> Int {
        guard rate > 0 else { return 0 }
        guard rate < 1 else { return n }
        // From the likelier side, so that the first term is no smaller than it must be.
        if rate > 0.5 { return n - binomial(n, 1 - rate, 1 - uniform) }
        let odds = rate / (1 - rate)
        var term = (Double(n) * (-rate).logarithmOfOnePlus).exponential
        var (sum, number) = (term, 0)
        while sum < uniform, number < n {
            term *= odds * Double(n - number) / Double(number + 1)
            number += 1
            sum += term
        }
        return number
    }

    /// Draws in up to 32 bins by their numbers: those of one number stay together.
    private static func groups(_ numbers: [Int], of cases: Int) -> [[Int]] {
        var counts = [Int](repeating: 0, count: cases + 1)
        for number in numbers { counts[number] += 1 }
        var bin = [Int](repeating: 0, count: cases + 1)
        var passed = 0
        for number in counts.indices {
            bin[number] = min(bins - 1, (2 * passed + counts[number]) * bins / (2 * max(1, numbers.count)))
            passed += counts[number]
        }
        var groups = [[Int]](repeating: [], count: bins)
        for (draw, number) in numbers.enumerated() { groups[bin[number]].append(draw) }
        return groups.filter { !$0.isEmpty }
    }
}
