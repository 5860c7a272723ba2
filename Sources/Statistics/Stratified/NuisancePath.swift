/// The most plausible number with the attribute in each stratum, for every total K: a path that starts at what was
/// seen and gains one case at a time.
///
/// From k_h = x_h, each step adds a case to the stratum with the largest gain in the penalised likelihood,
///
///     (k+1+cm)/(k+1-x_h) · (N_h-k-(n_h-x_h))/(N_h-k+c(1-m)),   m = (X+1/2)/(n+1), c = 4
///
/// among k < N_h-n_h+x_h, ties to the first stratum. Within a stratum the gains fall, so the vector after M steps is
/// made of the M largest steps of all, and it can be found without walking: a threshold on the gain gives a vector
/// near it in floating point, and exact integer comparisons then move single steps until every step taken precedes
/// every step left. The result does not depend on rounding anywhere.
struct NuisancePath: Sendable {
    /// N_h.
    let populations: [Int]
    /// x_h, where the path starts.
    let start: [Int]
    /// N_h - n_h + x_h, where it ends.
    let end: [Int]
    /// The gain's terms times 2(n+1), in which they are whole: 2(n+1), 2(n+1)cm = 4(2X+1), 2(n+1)c(1-m).
    private let scale: Int
    private let eventPrior: Int
    private let otherPrior: Int

    /// Throws `StatisticsError.tooLarge` when 2(n+1)N² would leave 63 bits. Counts may be 0 in a stratum.
    init(_ strata: [StratumCount]) throws(StatisticsError) {
        populations = strata.map(\.population)
        start = strata.map(\.events)
        end = strata.map { $0.population - $0.sampled + $0.events }
        let sampled = strata.sampled
        let events = strata.events
        scale = 2 * (sampled + 1)
        eventPrior = 4 * (2 * events + 1)
        otherPrior = 4 * (2 * (sampled - events) + 1)
        let largest = (populations.max() ?? 0) + 8
        let square = largest.multipliedReportingOverflow(by: largest)
        if square.overflow || square.partialValue.multipliedReportingOverflow(by: scale).overflow {
            throw .tooLarge(.profileExact, .sixtyThreeBits)
        }
    }

    /// The totals the path runs through: X ... N-n+X.
    var totals: ClosedRange<Int> { start.reduce(0, +)...end.reduce(0, +) }

    /// k(K) for a total in `totals`.
    func vector(total: Int) -> [Int] {
        var vector = approximation(total: total)
        var sum = vector.reduce(0, +)
        while sum < total, let stratum = bestStep(from: vector) {
            vector[stratum] += 1
            sum += 1
        }
        while sum > total, let stratum = lastStep(of: vector) {
            vector[stratum] -= 1
            sum -= 1
        }
        while let next = bestStep(from: vector), let last = lastStep(of: vector),
            precedes(next, vector[next], last, vector[last] - 1)
        {
            vector[next] += 1
            vector[last] -= 1
        }
        return vector
    }

    // MARK: exact order of steps

    /// The gain of going from k to k+1 in a stratum, as an exact fraction.
    private func gain(_ stratum: Int, _ k: Int) -> (numerator: UInt, denominator: UInt) {
        let numerator = (scale * (k + 1) + eventPrior) * (end[stratum] - k)
        let denominator = (k + 1 - start[stratum]) * (scale * (populations[stratum] - k) + otherPrior)
        return (UInt(numerator), UInt(denominator))
    }

    /// Whether the step from k in stratum h comes before the step from j in stratum g.
    func precedes(_ h: Int, _ k: Int, _ g: Int, _ j: Int) -> Bool {
        let first = gain(h, k)
        let second = gain(g, j)
        let left = first.numerator.multipliedFullWidth(by: second.denominator)
        let right = second.numerator.multipliedFullWidth(by: first.denominator)
        if left.high != right.high { return left.high > right.high }
        if left.low != right.low { return left.low > right.low }
        return h < g
    }

    /// The stratum whose next step comes first.
    private func bestStep(from vector: [Int]) -> Int? {
        var best: Int?
        for stratum in vector.indices where vector[stratum] < end[stratum] {
            if let known = best, !precedes(stratum, vector[stratum], known, vector[known]) { continue }
            best = stratum
        }
        return best
    }

    /// The stratum whose last step taken comes last.
    private func lastStep(of vector: [Int]) -> Int? {
        var last: Int?
        for stratum in vector.indices where vector[stratum] > start[stratum] {
            if let known = last, precedes(stratum, vector[stratum] - 1, known, vector[known] - 1) { continue }
            last = stratum
        }
        return last
    }

    // MARK: a vector near the right one

    /// Bisects a threshold on the gain, by geometric means, until the steps above it number within 2H of those wanted.
    private func approximation(total: Int) -> [Int] {
        // A gain lies between 1/(n+5) and X+5.
        var low = 1 / Double(scale + 6)
        var high = Double(eventPrior + 6)
        var vector = start
        for _ in 0..<100 {
            let threshold = (low * high).squareRoot()
            var sum = 0
            for stratum in vector.indices {
                vector[stratum] = position(stratum, threshold: threshold)
                sum += vector[stratum]
            }
            if abs(sum - total) <= 2 * vector.count { break }
            if sum < total { high = threshold } else { low = threshold }
        }
        return vector
    }

    /// The k a stratum reaches when it takes every step with a gain of at least the threshold t: the root in
    /// (x, N-n+x+1) of (j + cm)(C+1-j) = t (j-x)(N+1-j+c(1-m)), a quadratic in j.
    private func position(_ stratum: Int, threshold t: Double) -> Int {
        let first = start[stratum]
        let final = end[stratum]
        if first == final { return first }
        let x = Double(first)
        let a = Double(eventPrior) / Double(scale)
        let top = Double(final + 1)
        let reach = Double(populations[stratum] + 1) + Double(otherPrior) / Double(scale)
        let square = t - 1
        let linear = top - a - t * (reach + x)
        let constant = a * top + t * x * reach
        let root = max(linear * linear - 4 * square * constant, 0).squareRoot()
        let solution: Double
        if linear <= 0 {
            solution = 2 * constant / (root - linear)
        } else {
            solution = -(linear + root) / (2 * square)
        }
        guard solution.isFinite else { return final }
        return Int(solution.clipped(to: x...Double(final)))
    }
}
