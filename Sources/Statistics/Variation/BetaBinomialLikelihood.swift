import CSpecialFunctions

/// The log-likelihood of a beta-binomial mean and concentration s = a + b for several groups.
///
/// log BetaBinomial(x|n,a,b) = log C(n,x) + sum over j<x of log(a+j) + sum over j<n-x of log(b+j) - sum over j<n of
/// log(s+j), so only how many groups reach each j matters.
struct BetaBinomialLikelihood {
    /// How many groups have more than j events, others and cases.
    private let events: [Double]
    private let others: [Double]
    private let cases: [Double]
    private let logCoefficients: Double

    /// The mean and concentration at the peak, and the log-likelihood there.
    struct Peak {
        let mean: Double
        let concentration: Double
        let value: Double
    }

    init(_ groups: [Proportion]) {
        events = Self.reaching(groups.map(\.events))
        others = Self.reaching(groups.map { $0.trials - $0.events })
        cases = Self.reaching(groups.map(\.trials))
        logCoefficients = groups.reduce(0) {
            $0 - special_log_beta($1.x + 1, $1.n - $1.x + 1) - ($1.n + 1).logarithm
        }
    }

    private static func reaching(_ counts: [Int]) -> [Double] {
        var reaching = [Double](repeating: 0, count: counts.max() ?? 0)
        for count in counts where count > 0 { reaching[count - 1] += 1 }
        for j in stride(from: reaching.count - 2, through: 0, by: -1) { reaching[j] += reaching[j + 1] }
        return reaching
    }

    /// The log-likelihood when every group has the same rate.
    func pooled(rate: Double) -> Double {
        logCoefficients + events.reduce(0, +) * rate.logarithm + others.reduce(0, +) * (1 - rate).logarithm
    }

    /// The concentration with the highest likelihood, nil when it grows without end. A grid on log s brackets the
    /// peak, golden sections refine it.
    func bestConcentration() -> Peak? {
        let step = 0.5
        let grid = (-12...36).map { step * Double($0) }
        let values = grid.map { peak(logConcentration: $0).value }
        guard let top = values.indices.max(by: { values[$0] < values[$1] }), top < grid.count - 1 else { return nil }
        let golden = (5.0.squareRoot() - 1) / 2
        var low = grid[max(top - 1, 0)]
        var high = grid[top + 1]
        var left = high - golden * (high - low)
        var right = low + golden * (high - low)
        var leftValue = peak(logConcentration: left).value
        var rightValue = peak(logConcentration: right).value
        while high - low > 1e-9 {
            if leftValue >= rightValue {
                high = right
                (right, rightValue) = (left, leftValue)
                left = high - golden * (high - low)
                leftValue = peak(logConcentration: left).value
            } else {
                low = left
                (left, leftValue) = (right, rightValue)
                right = low + golden * (high - low)
                rightValue = peak(logConcentration: right).value
            }
        }
        return peak(logConcentration: (low + high) / 2)
    }

    /// The best mean for a concentration. The slope falls all the way in the mean, so bisection finds its root.
    private func peak(logConcentration: Double) -> Peak {
        let s = logConcentration.exponential
        var low = 0.0
        var high = 1.0
        for _ in 0..<60 {
            let mean = (low + high) / 2
            if slope(mean, s) > 0 { low = mean } else { high = mean }
        }
        let mean = (low + high) / 2
        return Peak(mean: mean, concentration: s, value: value(mean, s))
    }

    /// The derivative in a less that in b; it has the sign of the derivative in the mean.
    private func slope(_ mean: Double, _ s: Double) -> Double {
        var sum = 0.0
        for (j, count) in events.enumerated() { sum += count / (mean * s + Double(j)) }
        for (j, count) in others.enumerated() { sum -= count / ((1 - mean) * s + Double(j)) }
        return sum
    }

    private func value(_ mean: Double, _ s: Double) -> Double {
        var sum = logCoefficients
        for (j, count) in events.enumerated() { sum += count * (mean * s + Double(j)).logarithm }
        for (j, count) in others.enumerated() { sum += count * ((1 - mean) * s + Double(j)).logarithm }
        for (j, count) in cases.enumerated() { sum -= count * (s + Double(j)).logarithm }
        return sum
    }
}
