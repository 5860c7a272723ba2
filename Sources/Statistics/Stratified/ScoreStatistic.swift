/// The statistic of the profile-exact interval, T = sum s_h X_h, and its exact distribution for given k_h.
///
/// Scores are 20 times the case weight over the mean weight, rounded half up and at least 1, among the active strata
/// (0 < n_h < N_h); a stratum with nothing read or nothing left to learn scores 0.
struct ScoreStatistic: Sendable {
    /// s_h as printed.
    let scores: [Int]
    /// s_h over their greatest common divisor: the same distribution on fewer points.
    private let steps: [Int]
    private let strata: [StratumCount]
    /// t and the largest T, in `steps`.
    private let observed: Int
    private let maximum: Int

    init(_ strata: [StratumCount]) {
        self.strata = strata
        let active = strata.map { $0.sampled > 0 && $0.sampled < $0.population }
        var population = 0
        var sampled = 0
        for (stratum, isActive) in zip(strata, active) where isActive {
            population += stratum.population
            sampled += stratum.sampled
        }
        scores = zip(strata, active).map { stratum, isActive in
            guard isActive else { return 0 }
            let doubled = 40 * stratum.population * sampled + stratum.sampled * population
            return max(1, doubled / (2 * stratum.sampled * population))
        }
        let divisor = max(1, scores.reduce(0, greatestCommonDivisor))
        steps = scores.map { $0 / divisor }
        observed = zip(steps, strata).reduce(0) { $0 + $1.0 * $1.1.events }
        maximum = zip(steps, strata).reduce(0) { $0 + $1.0 * $1.1.sampled }
    }

    /// P(T >= t) when stratum h holds `successes[h]`.
    func upperTail(_ successes: [Int]) -> Double {
        if observed - 1 <= maximum - observed {
            return 1 - lowerTail(masses(successes), upTo: observed - 1)
        }
        return lowerTail(mirroredMasses(successes), upTo: maximum - observed)
    }

    /// P(T <= t) when stratum h holds `successes[h]`.
    func lowerTail(_ successes: [Int]) -> Double {
        if observed <= maximum - observed - 1 {
            return lowerTail(masses(successes), upTo: observed)
        }
        return 1 - lowerTail(mirroredMasses(successes), upTo: maximum - observed - 1)
    }

    /// A stratum's distribution and the step its count takes on the statistic.
    private typealias Term = (mass: MassFunction, step: Int)

    private func masses(_ successes: [Int]) -> [Term] {
        strata.indices.filter { steps[$0] > 0 }.map { index in
            let stratum = strata[index]
            let law = Hypergeometric(known: stratum.population, successes[index], stratum.sampled)
            return (law.masses(), steps[index])
        }
    }

    /// The same for the sampled cases without the attribute, n_h - X_h: the short way round to a large t.
    private func mirroredMasses(_ successes: [Int]) -> [Term] {
        masses(zip(strata, successes).map { $0.population - $1 })
    }

    /// P(sum of steps · counts <= bound), by convolution up to the bound; the stratum with most terms comes last and
    /// needs only a dot product with the cumulative sums of the others.
    private func lowerTail(_ terms: [Term], upTo bound: Int) -> Double {
        if bound < 0 { return 0 }
        let ordered = terms.sorted { $0.mass.probabilities.count < $1.mass.probabilities.count }
        guard let last = ordered.last else { return 1 }
        var law = MassFunction(start: 0, probabilities: [1])
        for term in ordered.dropLast() {
            law = law.convolved(with: term.mass, step: term.step, upTo: bound)
            if law.probabilities.isEmpty { return 0 }
        }
        let cumulative = law.cumulative
        var tail = 0.0
        for (offset, probability) in last.mass.probabilities.enumerated() {
            let room = bound - last.step * (last.mass.start + offset) - law.start
            if room < 0 { break }
            tail += probability * cumulative[min(room, cumulative.count - 1)]
        }
        return tail
    }
}

/// The greatest common divisor of two whole numbers, 0 counting as divisible by everything.
func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
}
