extension ProcessCategories {
    /// The draws `first`, `first` + 1, … of the rates of each set of categories in each process: the column of set s in process p
    /// is number p x sets + s of `columns`, each of `u.count` draws, one after the other.
    ///
    /// A draw uses its own generator of `stream` and its own u: for each process one number against v, then the shares.
    public func fill(
        _ columns: UnsafeMutableBufferPointer<Double>, u: UnsafeBufferPointer<Double>, from first: Int, stream: Int,
        of random: CounterRandom, sets: [Set<Int>]
    ) {
        let plan = CategoryPlan(self, sets: sets)
        let length = u.count
        withUnsafeTemporaryAllocation(of: Double.self, capacity: categories + sets.count * processes) { work in
            for index in 0..<length {
                var generator = random.generator(first + index, stream: stream)
                plan.draw(u[index], &generator, work)
                for place in 0..<sets.count * processes { columns[place * length + index] = work[categories + place] }
            }
        }
    }
}

/// The posterior laid out for drawing.
private struct CategoryPlan {
    /// One number for every process and category, and their sums over processes.
    let fixed: [Double]
    let undecided: [Double]
    let pooledFixed: [Double]
    let pooledUndecided: [Double]
    let owed: [Bool]
    let smoothing: [Double]
    /// v at even steps of u, one after the other for every process.
    let vague: [Double]
    let steps: Int
    /// Whether category c belongs to set s, as 0 or 1, at c x sets + s.
    let memberships: [Double]
    let processes: Int
    let categories: Int
    let setCount: Int

    init(_ posterior: ProcessCategories, sets: [Set<Int>]) {
        let width = posterior.categories
        (processes, categories, setCount) = (posterior.processes, width, sets.count)
        fixed = posterior.counts.map(\.fixed)
        undecided = posterior.counts.map(\.undecided)
        func sums(_ values: [Double]) -> [Double] {
            (0..<width).map { category in
                stride(from: category, to: values.count, by: width).reduce(0) { $0 + values[$1] }
            }
        }
        (pooledFixed, pooledUndecided) = (sums(fixed), sums(undecided))
        (owed, smoothing) = (posterior.owed, posterior.smoothing)
        vague = posterior.vague.flatMap(\.self)
        steps = (posterior.vague.first?.count ?? 1) - 1
        memberships = (0..<width).flatMap { category in sets.map { $0.contains(category) ? 1 : 0 } }
    }

    /// v of a process, on the straight line between steps: they lie so close that it is known to a ten-thousandth.
    private func vague(_ process: Int, _ u: Double) -> Double {
        guard steps > 0 else { return vague[process] }
        let place = u * Double(steps)
        let below = min(steps - 1, Int(place))
        let share = place - Double(below)
        let start = process * (steps + 1) + below
        return vague[start] + (vague[start + 1] - vague[start]) * share
    }

    func draw(_ u: Double, _ generator: inout NumberedGenerator, _ work: UnsafeMutableBufferPointer<Double>) {
        var (side, rest) = (0.0, 0.0)
        for category in 0..<categories {
            let count = max(0, pooledFixed[category] + pooledUndecided[category] * u)
            work[category] = count
            if owed[category] { side += count } else { rest += count }
        }
        for category in 0..<categories {
            work[category] = (work[category] + smoothing[category]) / ((owed[category] ? side : rest) + 1)
        }
        let pooled = (side + 1) / (side + rest + 2)
        for process in 0..<processes {
            let isOwn = generator.uniform() < vague(process, u)
            let (mass, otherMass) = isOwn ? (1.0 / 3, 1.0 / 3) : (4 * pooled, 4 * (1 - pooled))
            let results = categories + process * setCount
            for set in 0..<setCount { work[results + set] = 0 }
            var total = 0.0
            for category in 0..<categories {
                let place = process * categories + category
                let prior = (owed[category] ? mass : otherMass) * work[category]
                let part = generator.gamma(max(0, fixed[place] + undecided[place] * u) + prior)
                total += part
                for set in 0..<setCount { work[results + set] += part * memberships[category * setCount + set] }
            }
            for set in 0..<setCount { work[results + set] = total > 0 ? work[results + set] / total : 0 }
        }
    }
}
