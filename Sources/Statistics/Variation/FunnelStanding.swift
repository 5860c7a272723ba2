/// Where groups stand in a funnel, by exact tails: whether a group has more or fewer events than chance would give it, were
/// all groups alike.
///
/// Given all K events among all N cases, a group of n has Hypergeometric(N, K, n) of them: the law allows for the group
/// being part of the whole, and if all groups have one rate each side is passed with a chance of at most its bound. The
/// interpolated limits (`FunnelLimit`) are for drawing: a count on one of them is not beyond it.
public struct FunnelStanding: Sendable, Hashable {
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        case farBelow, below, within, above, farAbove
    }

    /// One group that is judged.
    public struct Group: Sendable, Hashable {
        /// P(X <= x).
        public let lowerTail: Double
        /// P(X >= x).
        public let upperTail: Double
        public let standing: Standing
    }

    /// A group with fewer cases is not judged; it counts in the whole.
    public static let fewestCases = 10
    /// The chance to be called outside, and far outside, on each side.
    private static let (outside, farOutside) = (0.025, 0.001)

    /// N and K of all groups.
    public let trials: Int
    public let events: Int
    /// One per group in the order given, nil where it is not judged.
    public let groups: [Group?]
    /// How many of the judged groups chance alone would put outside, and far outside.
    public let expectedOutside: Double
    public let expectedFarOutside: Double

    /// Throws `StatisticsError.outOfRange` without groups, or for more cases than `StratumCount.largestPopulation`.
    public init(_ groups: [Proportion]) throws(StatisticsError) {
        try require(!groups.isEmpty, .groups, groups.count, .atLeast(1))
        trials = groups.reduce(0) { $0 + $1.trials }
        events = groups.reduce(0) { $0 + $1.events }
        try require(
            trials <= StratumCount.largestPopulation, .populationOfGroups, trials,
            .atMost(StratumCount.largestPopulation))
        var found: [Group?] = []
        var expected = (outside: 0.0, far: 0.0)
        for group in groups {
            guard group.trials >= Self.fewestCases else {
                found.append(nil)
                continue
            }
            let law = Hypergeometric(known: trials, events, group.trials)
            let parts = law.split(at: group.events)
            found.append(Group(lowerTail: min(1, parts.below + parts.at), upperTail: min(1, parts.above + parts.at)))
            for (x, probability) in law.masses().enumerated {
                switch Group(law, x).standing {
                case .within: break
                case .above, .below: expected.outside += probability
                case .farAbove, .farBelow:
                    expected.outside += probability
                    expected.far += probability
                }
            }
        }
        self.groups = found
        (expectedOutside, expectedFarOutside) = expected
    }
}

extension FunnelStanding.Group {
    fileprivate init(lowerTail: Double, upperTail: Double) {
        self.lowerTail = lowerTail
        self.upperTail = upperTail
        standing = FunnelStanding.standing(lowerTail, upperTail)
    }

    fileprivate init(_ law: Hypergeometric, _ x: Int) {
        let parts = law.split(at: x)
        self.init(lowerTail: parts.below + parts.at, upperTail: parts.above + parts.at)
    }
}

extension FunnelStanding {
    fileprivate static func standing(_ lowerTail: Double, _ upperTail: Double) -> Standing {
        func isUnder(_ tail: Double, _ bound: Double) -> Bool { tail <= bound + Rounding.tieSlack }
        if isUnder(upperTail, farOutside) { return .farAbove }
        if isUnder(upperTail, outside) { return .above }
        if isUnder(lowerTail, farOutside) { return .farBelow }
        return isUnder(lowerTail, outside) ? .below : .within
    }
}

extension MassFunction {
    /// Each number with its probability.
    fileprivate var enumerated: [(Int, Double)] { probabilities.enumerated().map { (start + $0, $1) } }
}

extension Method {
    public static let funnelStanding = Method(
        name: "exact funnel standing",
        formula: "P(X >= x) and P(X <= x), X hypergeometric (N, K, n): outside at most .025, far outside at most .001",
        source: "Fisher 1935; this product")
}
