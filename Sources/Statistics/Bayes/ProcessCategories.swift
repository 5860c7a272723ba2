/// How often cases of a process fall in a category, where processes cut through the strata: the share owed as `ProcessPosterior`
/// has it, and within what is owed, and what is not, the categories.
///
/// With e_c effective cases of category c, a process draws its shares as a Dirichlet with parameters e_c + m s_c: m = 4 mu (owed)
/// or 4(1 - mu) for the component that borrows, 1/3 on either side for the other, and s_c the category's share of its side in
/// all processes together, (sum of e_c + smoothing)/(side's sum + 1). The masses add up, so the share owed is the mixture of Betas.
///
/// What cannot be decided counts for a share u of it in one category and 1 - u in another, as in `DomainPosterior`.
public struct ProcessCategories: Sendable, Hashable {
    /// Effective cases: `fixed`, and `undecided` more times u.
    struct Count: Sendable, Hashable {
        var fixed = 0.0
        var undecided = 0.0

        func at(_ u: Double) -> Double { max(0, fixed + undecided * u) }

        mutating func add(_ other: Count, times factor: Double) {
            fixed += other.fixed * factor
            undecided += other.undecided * factor
        }
    }

    /// One stratum: rows of the frame for each row drawn and settled, and its cells, with a domain for each process.
    public struct Stratum: Sendable, Hashable {
        let weight: Double
        let cells: [DomainPosterior.Cell]

        /// Nothing is checked: weights are positive, and a case's cells add up to one at every u.
        public init(weight: Double, cells: [DomainPosterior.Cell]) {
            self.weight = weight
            self.cells = cells
        }
    }

    public let processes: Int
    public let categories: Int
    /// Whether a category is of the side that is owed, and how much is added to it in the shares of its side.
    let owed: [Bool]
    let smoothing: [Double]
    /// Process by process, category by category.
    private(set) var counts: [Count]
    /// v of each process at u = 0, 1/64, …, 1; at u = 0 alone where nothing is undecided.
    private(set) var vague: [[Double]] = []

    static let steps = 64

    /// `owed` are the categories of that side; `smoothing` has a number for each category, which add up to 1 on either side.
    /// The effective cases of a process are divided by its `clustering`, at least 1.
    public init(
        _ strata: [Stratum], processes: Int, owed: Set<Int>, smoothing: [Double], clustering: [Double] = []
    ) {
        self.processes = processes
        categories = smoothing.count
        self.owed = smoothing.indices.map(owed.contains)
        self.smoothing = smoothing
        var sums = [Count](repeating: Count(), count: processes * smoothing.count)
        var (weights, squares) = ([Double](repeating: 0, count: processes), [Double](repeating: 0, count: processes))
        for stratum in strata {
            for cell in stratum.cells {
                let count = Count(fixed: cell.fixed, undecided: cell.undecided)
                sums[cell.domain * smoothing.count + cell.category].add(count, times: stratum.weight)
                weights[cell.domain] += stratum.weight * cell.fixed
                squares[cell.domain] += stratum.weight * stratum.weight * cell.fixed
            }
        }
        counts = sums.indices.map { place in
            let process = place / smoothing.count
            let effective = ProcessPosterior.effectiveCases(weight: weights[process], square: squares[process])
            let divisor = clustering.isEmpty ? 1 : max(1, clustering[process])
            let scale = weights[process] > 0 ? effective / weights[process] / divisor : 0
            var count = Count()
            count.add(sums[place], times: scale)
            return count
        }
        weigh()
    }

    /// What a sample `factor` times as large would tell, had it found the same shares.
    public func withSample(_ factor: Double) -> ProcessCategories {
        var larger = self
        larger.counts = counts.map { Count(fixed: $0.fixed * factor, undecided: $0.undecided * factor) }
        larger.weigh()
        return larger
    }

    private mutating func weigh() {
        let steps = isUndecided ? Self.steps : 0
        let laws = (0...steps).map { rates(u: Double($0) / Double(Self.steps)) }
        vague = (0..<processes).map { process in laws.map { $0.processes[process].vague } }
    }

    /// The shares owed, where a share u of what cannot be decided is.
    public func rates(u: Double) -> ProcessPosterior {
        func sum(_ process: Int, _ belongs: (Int) -> Bool) -> Double {
            (0..<categories).reduce(0) { belongs($1) ? $0 + counts[process * categories + $1].at(u) : $0 }
        }
        let all = (0..<processes).map { sum($0) { _ in true } }
        return ProcessPosterior(
            known: all, zip(all.indices, all).map { process, all in min(all, sum(process) { owed[$0] }) })
    }

    /// Whether anything counts in one category for a share u of it and in another for the rest.
    public var isUndecided: Bool { counts.contains { $0.undecided != 0 } }

    /// Whether any case of the process was read.
    public func isRead(_ process: Int) -> Bool {
        (0..<categories).contains { counts[process * categories + $0].fixed > 0 }
    }

    /// The mean rates of sets of categories, process by process.
    public func centre(u: Double, sets: [Set<Int>]) -> [[Double]] {
        let law = rates(u: u)
        let pool = Pool(self, u)
        return (0..<processes).map { process in
            let rate = law.processes[process]
            return sets.map { set in
                // In one order, so that the sum is the same at every run.
                let members = set.sorted()
                func share(_ masses: (owed: Double, rest: Double)) -> Double {
                    members.reduce(0) { sum, category in
                        let mass = (owed[category] ? masses.owed : masses.rest) * pool.shares[category]
                        return sum + counts[process * categories + category].at(u) + mass
                    } / (rate.effective + masses.owed + masses.rest)
                }
                return (1 - rate.vague) * share((4 * law.pooled, 4 * (1 - law.pooled)))
                    + rate.vague * share((1.0 / 3, 1.0 / 3))
            }
        }
    }

    /// The shares of categories in their sides, all processes together, and mu.
    struct Pool {
        private(set) var shares: [Double]
        private(set) var pooled = 0.0

        init(_ categories: ProcessCategories, _ u: Double) {
            shares = [Double](repeating: 0, count: categories.categories)
            for (place, count) in categories.counts.enumerated() {
                shares[place % categories.categories] += count.at(u)
            }
            var (owed, rest) = (0.0, 0.0)
            for (category, isOwed) in categories.owed.enumerated() {
                if isOwed { owed += shares[category] } else { rest += shares[category] }
            }
            for (category, isOwed) in categories.owed.enumerated() {
                shares[category] = (shares[category] + categories.smoothing[category]) / ((isOwed ? owed : rest) + 1)
            }
            pooled = (owed + 1) / (owed + rest + 2)
        }
    }
}
