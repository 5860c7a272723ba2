extension DomainPosterior {
    /// The draws `first`, `first` + 1, … of the rates of each set in each domain: the column of set s in domain p is
    /// number p x sets + s of `columns`, each of `u.count` draws, one after the other.
    ///
    /// A draw uses its own generator of `stream` and its own u, so it is the same whatever draws stand beside it.
    public func fill(
        _ columns: UnsafeMutableBufferPointer<Double>, u: UnsafeBufferPointer<Double>, from first: Int, stream: Int,
        of random: CounterRandom, sets: [Set<Int>]
    ) {
        let plan = DrawingPlan(self, sets: sets)
        let length = u.count
        withUnsafeTemporaryAllocation(of: Double.self, capacity: plan.workspace) { work in
            for index in 0..<length {
                var generator = random.generator(first + index, stream: stream)
                plan.draw(u[index], &generator, work)
                for place in 0..<plan.results { columns[place * length + index] = work[place] }
            }
        }
    }
}

/// The posterior laid out for drawing: cells in one row, sets as bits.
private struct DrawingPlan {
    /// A gamma variable of the given shape, added to where its cases belong.
    struct Step {
        let fixed: Double
        let undecided: Double
        let prior: Double
        /// The place in the sums; the category alone where the mass is spread over the domains.
        let place: Int
        let isSpread: Bool
    }

    struct Stratum {
        let population: Double
        let steps: [Step]
        let shares: [Double]
    }

    let strata: [Stratum]
    let domains: Int
    let categories: Int
    /// For each category the sets that hold it.
    let memberships: [[Int]]
    let setCount: Int
    let isRead: [Bool]

    var results: Int { domains * setCount }
    /// Results, then the sums over strata, those of one stratum, and the totals of domains.
    var workspace: Int { results + 2 * domains * categories + domains }

    init(_ posterior: DomainPosterior, sets: [Set<Int>]) {
        domains = posterior.domains
        categories = posterior.categories
        setCount = sets.count
        memberships = (0..<posterior.categories).map { category in
            sets.indices.filter { sets[$0].contains(category) }
        }
        isRead = (0..<posterior.domains).map(posterior.isRead)
        strata = posterior.strata.map { stratum in
            let cells = stratum.cells.map {
                Step(
                    fixed: $0.fixed, undecided: $0.undecided, prior: $0.prior,
                    place: $0.domain * posterior.categories + $0.category, isSpread: false)
            }
            let spread = stratum.spread.map {
                Step(fixed: 0, undecided: 0, prior: $0.mass, place: $0.category, isSpread: true)
            }
            return Stratum(population: stratum.population, steps: cells + spread, shares: stratum.domainShares)
        }
    }

    func draw(_ u: Double, _ generator: inout NumberedGenerator, _ work: UnsafeMutableBufferPointer<Double>) {
        let width = domains * categories
        let sums = results
        let parts = results + width
        for index in sums..<sums + width { work[index] = 0 }
        for stratum in strata {
            for index in parts..<parts + width { work[index] = 0 }
            var total = 0.0
            for step in stratum.steps {
                let mass = generator.gamma(max(0, step.fixed + step.undecided * u) + step.prior)
                total += mass
                if step.isSpread {
                    for domain in 0..<domains {
                        work[parts + domain * categories + step.place] += mass * stratum.shares[domain]
                    }
                } else {
                    work[parts + step.place] += mass
                }
            }
            let scale = total > 0 ? stratum.population / total : 0
            for index in 0..<width { work[sums + index] += work[parts + index] * scale }
        }
        rates(work, sums: sums, totals: parts + width)
    }

    private func rates(_ work: UnsafeMutableBufferPointer<Double>, sums: Int, totals: Int) {
        for place in 0..<results { work[place] = 0 }
        var all = 0.0
        for domain in 0..<domains {
            var total = 0.0
            for category in 0..<categories {
                let mass = work[sums + domain * categories + category]
                total += mass
                for set in memberships[category] { work[domain * setCount + set] += mass }
            }
            work[totals + domain] = total
            all += total
        }
        for set in 0..<setCount {
            var pooled = 0.0
            for domain in 0..<domains { pooled += work[domain * setCount + set] }
            pooled = all > 0 ? pooled / all : 0
            for domain in 0..<domains {
                let total = work[totals + domain]
                let place = domain * setCount + set
                work[place] = isRead[domain] && total > 0 ? work[place] / total : pooled
            }
        }
    }
}
