/// Rates within domains that cut through the strata of a sample, drawn from their posterior: how often cases of a domain
/// fall in a category, were the same practice to go on.
///
/// In stratum h, of weight N_h, the cases read are counted by domain p and category c. Their long-run shares are
/// Dirichlet with the counts and the stratum's prior as parameters, so that a set of categories with prior mass a and b
/// inside and outside has share Beta(a + x_h, b + n_h - x_h). The rate of a set C in domain p is
/// sum_h N_h t_h(p, C) / sum_h N_h t_h(p): strata made of domains give the Beta rates themselves.
///
/// What cannot be decided may be counted in either of two categories: a number u between 0 and 1, drawn with each draw,
/// says which share of it counts in the one, 1 - u in the other.
public struct DomainPosterior: Sendable, Hashable {
    /// Cases of one stratum that share a domain and a category: `fixed` of them, and `undecided` more times u.
    /// `undecided` below 0 takes away from `fixed`, down to 0 at u = 1.
    public struct Cell: Sendable, Hashable {
        public let domain: Int
        public let category: Int
        public var fixed: Double
        public var undecided: Double
        /// Prior mass that the cell holds beside its cases.
        var prior = 0.0

        /// Domain and category count from 0; `fixed` is 0 or more, and so is `fixed + undecided`.
        public init(domain: Int, category: Int, fixed: Double, undecided: Double) {
            self.domain = domain
            self.category = category
            self.fixed = fixed
            self.undecided = undecided
        }

        func mass(_ u: Double) -> Double { max(0, fixed + undecided * u) + prior }
    }

    /// Prior mass of a category.
    public struct PriorMass: Sendable, Hashable {
        public let category: Int
        public let mass: Double
    }

    /// One stratum: its weight, its cells, and the prior mass of categories of which it has no cell.
    public struct Stratum: Sendable, Hashable {
        public let population: Double
        public internal(set) var cells: [Cell]
        /// Prior mass that is spread over the domains in proportion to `domainShares`.
        public let spread: [PriorMass]
        public let domainShares: [Double]

        /// Counts of the stratum, and the prior mass of each category (by its number). The mass goes to where its
        /// category was seen, in proportion to the cases; of a category that was not seen it is spread over the domains
        /// as the cases are.
        public init(population: Double, domains: Int, counts: [Cell], prior: [Double]) {
            self.population = population
            var cells = counts
            var spread: [PriorMass] = []
            // A cell's cases whatever u is: the mean over u.
            func weight(_ cell: Cell) -> Double { cell.fixed + cell.undecided / 2 }
            for (category, mass) in prior.enumerated() where mass > 0 {
                let places = counts.indices.filter { counts[$0].category == category && weight(counts[$0]) > 0 }
                let total = places.reduce(0) { $0 + weight(counts[$1]) }
                for place in places { cells[place].prior += mass * weight(counts[place]) / total }
                if places.isEmpty { spread.append(PriorMass(category: category, mass: mass)) }
            }
            let all = counts.reduce(0) { $0 + weight($1) }
            var shares = [Double](repeating: 0, count: domains)
            for cell in counts { shares[cell.domain] += weight(cell) / max(all, .leastNormalMagnitude) }
            self.cells = cells
            self.spread = spread
            domainShares = shares
        }
    }

    public private(set) var strata: [Stratum]
    public let domains: Int
    public let categories: Int

    /// Every cell of the strata lies in `0..<domains` and `0..<categories`; an index beyond them is a fault of the
    /// caller.
    public init(_ strata: [Stratum], domains: Int, categories: Int) {
        self.strata = strata
        self.domains = domains
        self.categories = categories
    }

    /// What a sample `factor` times as large would tell, had it found the same shares.
    public func withSample(_ factor: Double) -> DomainPosterior {
        var larger = self
        for stratum in larger.strata.indices {
            for cell in larger.strata[stratum].cells.indices {
                larger.strata[stratum].cells[cell].fixed *= factor
                larger.strata[stratum].cells[cell].undecided *= factor
            }
        }
        return larger
    }

    /// Whether any case of the domain was read. One of which none was has the rates of all domains together.
    public func isRead(_ domain: Int) -> Bool {
        strata.contains { $0.domainShares[domain] > 0 }
    }

    /// The rates with every parameter in place of its random share: domain by domain, one for each set of categories.
    public func centre(u: Double, sets: [Set<Int>]) -> [[Double]] {
        var sums = [Double](repeating: 0, count: domains * categories)
        for stratum in strata {
            var parts = [Double](repeating: 0, count: domains * categories)
            for cell in stratum.cells { parts[cell.domain * categories + cell.category] += cell.mass(u) }
            for prior in stratum.spread {
                for domain in 0..<domains {
                    parts[domain * categories + prior.category] += prior.mass * stratum.domainShares[domain]
                }
            }
            let scale = stratum.population / parts.reduce(0, +)
            for index in parts.indices { sums[index] += parts[index] * scale }
        }
        return rates(sums, sets)
    }

    /// The rates of each set in each domain, from the sums over strata by domain and category.
    private func rates(_ sums: [Double], _ sets: [Set<Int>]) -> [[Double]] {
        func sum(_ domain: Int, _ members: Set<Int>) -> Double {
            (0..<categories).reduce(0) { members.contains($1) ? $0 + sums[domain * categories + $1] : $0 }
        }
        let everything = Set(0..<categories)
        let all = (0..<domains).reduce(0) { $0 + sum($1, everything) }
        let pooled = sets.map { members in (0..<domains).reduce(0) { $0 + sum($1, members) } / all }
        return (0..<domains).map { domain in
            let total = sum(domain, everything)
            return total > 0 ? sets.map { sum(domain, $0) / total } : pooled
        }
    }
}
