import CSpecialFunctions

/// The share owed in each process where processes cut through the strata: a mixture that half borrows from the others.
///
/// With w_h = N_h/n_h, W_p = sum w_h m_hp, a process has W_p²/sum w_h² m_hp effective cases, and as many of them owed as its
/// weighted share; mu = (sum owed + 1)/(sum effective + 2). Its rate is, with weight 1 - v, Beta(4 mu + owed, 4(1 - mu) + rest)
/// and, with weight v, Beta(1/3 + owed, 1/3 + rest); v follows from how likely each makes what was seen, .3 to .7 beforehand.
/// To borrow where processes are alike and not where they differ, the data say which.
public struct ProcessPosterior: Sendable, Hashable {
    /// One process.
    public struct Rate: Sendable, Hashable {
        /// Effective cases, and those owed among them; parts of cases.
        public let effective: Double
        public let owed: Double
        /// v, the weight of the component that does not borrow; 0 where no case was read.
        public let vague: Double
        /// The component that borrows, and the other.
        public let borrowing: BetaDistribution
        public let own: BetaDistribution

        public var mean: Double { (1 - vague) * borrowing.mean + vague * own.mean }

        public var standardDeviation: Double {
            let square =
                (1 - vague) * (borrowing.variance + borrowing.mean * borrowing.mean)
                + vague * (own.variance + own.mean * own.mean)
            return max(square - mean * mean, 0).squareRoot()
        }

        /// P(rate <= x).
        public func lowerTail(_ x: Double) -> Double {
            (1 - vague) * borrowing.lowerTail(x) + vague * own.lowerTail(x)
        }

        /// The x with P(rate <= x) = p. Throws `StatisticsError.outOfRange` unless 0 <= p <= 1.
        public func quantile(_ p: Double) throws(StatisticsError) -> Double {
            if vague == 0 { return try borrowing.quantile(p) }
            let ends = (try borrowing.quantile(p), try own.quantile(p))
            var (low, high) = (min(ends.0, ends.1), max(ends.0, ends.1))
            // Halved until two doubles are neighbours.
            for _ in 0..<200 {
                let middle = low + (high - low) / 2
                if middle <= low || middle >= high { break }
                if lowerTail(middle) < p { low = middle } else { high = middle }
            }
            return low + (high - low) / 2
        }
    }

    /// mu.
    public let pooled: Double
    public let processes: [Rate]

    /// How much is believed beforehand of not borrowing.
    private static let prior = 0.7

    /// - Parameters:
    ///   - weights: w_h, one per stratum, positive.
    ///   - read: m_hp, cases of process p read in stratum h.
    ///   - owed: x_hp of them owed; parts of cases where some cannot be told.
    ///
    /// Throws `StatisticsError.outOfRange` where the arrays do not fit, a weight is not positive and finite, or an x lies
    /// outside 0...m.
    public init(weights: [Double], read: [[Int]], owed: [[Double]]) throws(StatisticsError) {
        try require(!weights.isEmpty, .strata, weights.count, .atLeast(1))
        try require(read.count == weights.count, .strata, read.count, .exactly(weights.count))
        try require(owed.count == weights.count, .strata, owed.count, .exactly(weights.count))
        let width = read[0].count
        var sums = [(weight: Double, square: Double, owed: Double)](repeating: (0, 0, 0), count: width)
        for (h, weight) in weights.enumerated() {
            try require(weight > 0 && weight.isFinite, .weight, weight, .positiveAndFinite)
            try require(read[h].count == width, .processes, read[h].count, .exactly(width))
            try require(owed[h].count == width, .processes, owed[h].count, .exactly(width))
            for p in 0..<width {
                let (m, x) = (read[h][p], owed[h][p])
                try require(
                    (0...StratumCount.largestPopulation).contains(m), .casesRead, m,
                    .range(0, StratumCount.largestPopulation))
                try require(x >= 0 && x <= Double(m), .owedShare, x, .range(0, m))
                sums[p].weight += weight * Double(m)
                sums[p].square += weight * weight * Double(m)
                sums[p].owed += weight * x
            }
        }
        let counts = sums.map { sum -> (effective: Double, owed: Double) in
            let effective = Self.effectiveCases(weight: sum.weight, square: sum.square)
            return (effective, effective > 0 ? min(effective, effective * sum.owed / sum.weight) : 0)
        }
        self.init(known: counts.map(\.effective), counts.map(\.owed))
    }

    /// From effective cases and those owed among them, process by process.
    init(known effective: [Double], _ owed: [Double]) {
        let pooled = (owed.reduce(0, +) + 1) / (effective.reduce(0, +) + 2)
        self.pooled = pooled
        processes = zip(effective, owed).map { Rate(effective: $0, owed: $1, pooled: pooled, prior: Self.prior) }
    }

    /// (sum w)²/sum w² over cases: as many cases of equal weight tell as much.
    static func effectiveCases(weight: Double, square: Double) -> Double { weight > 0 ? weight * weight / square : 0 }
}

extension ProcessPosterior.Rate {
    fileprivate init(effective: Double, owed: Double, pooled: Double, prior: Double) {
        func component(_ a: Double, _ b: Double) -> (law: BetaDistribution, logChance: Double) {
            let law = BetaDistribution(known: a + owed, b + effective - owed)
            return (law, special_log_beta(law.a, law.b) - special_log_beta(a, b))
        }
        let (borrowing, own) = (component(4 * pooled, 4 * (1 - pooled)), component(1.0 / 3, 1.0 / 3))
        self.effective = effective
        self.owed = owed
        self.borrowing = borrowing.law
        self.own = own.law
        let odds = (borrowing.logChance - own.logChance).exponential * (1 - prior) / prior
        vague = effective > 0 ? 1 / (1 + odds) : 0
    }
}

extension BetaDistribution {
    /// ab/((a+b)²(a+b+1)).
    var variance: Double { a * b / ((a + b) * (a + b) * (a + b + 1)) }
}

extension Method {
    public static let processPosterior = Method(
        name: "share owed by process, half borrowed",
        formula: "(1 - v) Beta(4 mu + x, 4(1 - mu) + n - x) + v Beta(1/3 + x, 1/3 + n - x), n effective cases",
        source: "this product; coverage of the sum .935 on average, .892 at worst of 120 designs")
}
