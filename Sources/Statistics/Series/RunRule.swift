/// Whether a rate changed over time: the longest run of periods on one side of the whole, and a trend named beforehand.
///
/// A run of six about the mean is no signal by itself: without any change it comes in 3 to 41 of 100 series, by how many
/// periods there are. Its chance is reckoned instead, exactly, given all K events among all N cases. Runs see little, so
/// Cochran's and Armitage's trend stands beside it, with the exact variance given K.
public struct RunRule: Sendable, Hashable {
    public enum Side: String, Sendable, Hashable { case above, below }

    /// The longest run on one side, the earliest of equals.
    public struct Run: Sendable, Hashable {
        /// Periods off the line in it.
        public let length: Int
        /// Its first period, counted from 0 in the list given.
        public let first: Int
        public let side: Side
    }

    public struct Trend: Sendable, Hashable {
        /// (S - E)/sqrt(V), positive where the rate rises.
        public let z: Double
        /// Two-sided.
        public let p: Double
    }

    /// Periods with cases.
    public let periods: Int
    /// nil where every period lies on the line.
    public let run: Run?
    /// The chance of a run as long if the events fell on the cases at random; 1 without a run.
    public let p: Double
    /// nil where nothing can vary.
    public let trend: Trend?

    /// Cases and events of each period in the order of time, unweighted; periods without cases are left out. Throws
    /// `StatisticsError.outOfRange` for events beyond the cases, or more cases than `StratumCount.largestSample`.
    public init(cases: [Int], events: [Int]) throws(StatisticsError) {
        try require(cases.count == events.count, .values, events.count, .exactly(cases.count))
        var kept: [Period] = []
        for (index, n) in cases.enumerated() {
            try require((0...StratumCount.largestSample).contains(n), .cases, n, .range(0, StratumCount.largestSample))
            try require((0...n).contains(events[index]), .events, events[index], .range(0, n))
            if n > 0 { kept.append(Period(index: index, cases: n, events: events[index])) }
        }
        let total = kept.reduce(0) { $0 + $1.cases }
        try require(
            total <= StratumCount.largestSample, .cases, total, .range(0, StratumCount.largestSample))
        let all = Whole(cases: total, events: kept.reduce(0) { $0 + $1.events })
        periods = kept.count
        let run = Self.longestRun(kept, all)
        self.run = run
        p = run.map { Self.chance(ofRun: $0.length, kept, all) } ?? 1
        trend = Self.trend(kept, all)
    }

    /// Whether the run is longer than chance would easily give: p at most alpha.
    public func signals(at level: ConfidenceLevel = .ninetyFive) -> Bool { p <= level.alpha + Rounding.tieSlack }

    private struct Period {
        let index: Int
        let cases: Int
        let events: Int
    }

    private struct Whole {
        let cases: Int
        let events: Int

        /// 1 above, -1 below, 0 on the line.
        func side(_ period: Period, events y: Int) -> Int { (y * cases - events * period.cases).signum() }
    }

    private static func longestRun(_ periods: [Period], _ all: Whole) -> Run? {
        var longest: Run?
        var (length, first, side) = (0, 0, 0)
        for period in periods {
            let own = all.side(period, events: period.events)
            guard own != 0 else { continue }
            if own != side { (length, first, side) = (0, period.index, own) }
            length += 1
            if length > longest?.length ?? 0 {
                longest = Run(length: length, first: first, side: side > 0 ? .above : .below)
            }
        }
        return longest
    }

    /// By a recursion over the periods: how many events so far, on which side the present run is, and how long it is. The
    /// events of a period, given those before, are hypergeometric among what is left.
    private static func chance(ofRun wanted: Int, _ periods: [Period], _ all: Whole) -> Double {
        /// By events so far; in each by side (below, none, above) and length, 2 wanted - 1 states.
        var states: [Int: [Double]] = [0: start(wanted)]
        var reached = 0.0
        var seen = 0
        for period in periods {
            var next: [Int: [Double]] = [:]
            // In their order: sums come out the same at every run.
            for (events, chances) in states.sorted(by: { $0.key < $1.key }) {
                let law = Hypergeometric(known: all.cases - seen, all.events - events, period.cases).masses()
                for (offset, probability) in law.probabilities.enumerated() {
                    let y = law.start + offset
                    let side = all.side(period, events: y)
                    var target = next[events + y] ?? [Double](repeating: 0, count: chances.count)
                    for (state, chance) in chances.enumerated() where chance > Rounding.negligible {
                        let moved = move(state - (wanted - 1), side)
                        if abs(moved) == wanted {
                            reached += chance * probability
                        } else {
                            target[moved + wanted - 1] += chance * probability
                        }
                    }
                    next[events + y] = target
                }
            }
            states = next
            seen += period.cases
        }
        return min(1, reached)
    }

    /// No run yet; a state is the length, negative below the line.
    private static func start(_ wanted: Int) -> [Double] {
        var chances = [Double](repeating: 0, count: 2 * wanted - 1)
        chances[wanted - 1] = 1
        return chances
    }

    private static func move(_ run: Int, _ side: Int) -> Int {
        if side == 0 { return run }
        return run.signum() == side ? run + side : side
    }

    private static func trend(_ periods: [Period], _ all: Whole) -> Trend? {
        guard all.cases >= 2 else { return nil }
        let (n, k) = (Double(all.cases), Double(all.events))
        var (sum, ofCases, squares) = (0.0, 0.0, 0.0)
        for (number, period) in periods.enumerated() {
            let j = Double(number)
            sum += j * Double(period.events)
            ofCases += j * Double(period.cases)
            squares += j * j * Double(period.cases)
        }
        guard periods.count > 1, all.events > 0, all.events < all.cases else { return nil }
        let variance = k * (n - k) / (n * (n - 1)) * (squares - ofCases * ofCases / n)
        guard variance > 0 else { return nil }
        let z = (sum - k * ofCases / n) / variance.squareRoot()
        return Trend(z: z, p: 2 * NormalDistribution.lowerTail(-abs(z)))
    }
}

extension Method {
    public static let runRule = Method(
        name: "exact run rule",
        formula: "P(longest run of periods on one side of K/N >= seen), the K events at random among the N cases",
        source: "this product; exact by recursion")
    public static let trend = Method(
        name: "trend", formula: "z = (sum j x_j - K sum j n_j/N)/sqrt(V), V exact given K",
        source: "Cochran 1954; Armitage 1955")
}
