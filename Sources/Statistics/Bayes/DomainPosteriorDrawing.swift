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

/// The posterior laid out for drawing: all steps in one row, stratum after stratum.
private struct DrawingPlan {
    /// A gamma variable, added to where its cases belong.
    struct Step {
        /// The law for what u does not change.
        let law: GammaLaw
        let fixed: Double
        let undecided: Double
        let prior: Double
        /// The place in the sums; the category alone where the mass is spread over the domains.
        let place: Int
        let isSpread: Bool
        /// The stratum's number.
        let stratum: Int
    }

    let steps: [Step]
    let populations: [Double]
    /// Shares of the domains, stratum by stratum.
    let shares: [Double]
    /// Whether category c belongs to set s, as 0 or 1, at c x sets + s.
    let memberships: [Double]
    let isRead: [Bool]
    let domains: Int
    let categories: Int
    let setCount: Int

    var results: Int { domains * setCount }
    /// Results, then the sums over strata, those of one stratum, and the totals of domains.
    var workspace: Int { results + 2 * domains * categories + domains }

    init(_ posterior: DomainPosterior, sets: [Set<Int>]) {
        domains = posterior.domains
        categories = posterior.categories
        setCount = sets.count
        memberships = (0..<posterior.categories).flatMap { category in sets.map { $0.contains(category) ? 1 : 0 } }
        isRead = (0..<posterior.domains).map(posterior.isRead)
        populations = posterior.strata.map(\.population)
        shares = posterior.strata.flatMap(\.domainShares)
        steps = posterior.strata.enumerated().flatMap { number, stratum in
            let cells = stratum.cells.map { cell in
                Step(
                    law: GammaLaw(cell.mass(0)), fixed: cell.fixed, undecided: cell.undecided, prior: cell.prior,
                    place: cell.domain * posterior.categories + cell.category, isSpread: false, stratum: number)
            }
            let spread = stratum.spread.map { prior in
                Step(
                    law: GammaLaw(prior.mass), fixed: 0, undecided: 0, prior: prior.mass, place: prior.category,
                    isSpread: true, stratum: number)
            }
            return cells + spread
        }
    }

    func draw(_ u: Double, _ generator: inout NumberedGenerator, _ work: UnsafeMutableBufferPointer<Double>) {
        let width = domains * categories
        let sums = results
        let parts = results + width
        for index in sums..<sums + 2 * width { work[index] = 0 }
        steps.withUnsafeBufferPointer { steps in
            var next = 0
            for stratum in populations.indices {
                var total = 0.0
                while next < steps.count, steps[next].stratum == stratum {
                    total += add(steps[next], u, &generator, work, parts)
                    next += 1
                }
                let scale = total > 0 ? populations[stratum] / total : 0
                for index in 0..<width {
                    work[sums + index] += work[parts + index] * scale
                    work[parts + index] = 0
                }
            }
        }
        rates(work, sums: sums, totals: parts + width)
    }

    private func add(
        _ step: Step, _ u: Double, _ generator: inout NumberedGenerator, _ work: UnsafeMutableBufferPointer<Double>,
        _ parts: Int
    ) -> Double {
        let mass =
            step.undecided == 0
            ? generator.gamma(step.law) : generator.gamma(max(0, step.fixed + step.undecided * u) + step.prior)
        if step.isSpread {
            for domain in 0..<domains {
                work[parts + domain * categories + step.place] += mass * shares[step.stratum * domains + domain]
            }
        } else {
            work[parts + step.place] += mass
        }
        return mass
    }

    private func rates(_ work: UnsafeMutableBufferPointer<Double>, sums: Int, totals: Int) {
        for place in 0..<results { work[place] = 0 }
        var all = 0.0
        memberships.withUnsafeBufferPointer { members in
            for domain in 0..<domains {
                var total = 0.0
                for category in 0..<categories {
                    let mass = work[sums + domain * categories + category]
                    total += mass
                    for set in 0..<setCount {
                        work[domain * setCount + set] += mass * members[category * setCount + set]
                    }
                }
                work[totals + domain] = total
                all += total
            }
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
