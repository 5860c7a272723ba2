/// How sure the measures of agreement are, the cases read twice taken as a random sample of many.
extension AgreementTable {
    /// Cases that both readers put into one category.
    public var agreed: Int { categories.reduce(0) { $0 + counts[$1][$1] } }

    /// Wilson's interval of the share of cases judged alike.
    public func observedInterval(level: ConfidenceLevel = .ninetyFive) -> Interval {
        let limits = wilsonLimits(rate: Double(agreed) / Double(total), size: Double(total), quantile: level.z)
        return Interval(low: limits.low, high: limits.high, level: level, method: .rawAgreement)
    }

    /// PABAK at the limits of the share judged alike: it is a straight line in it.
    public func pabakInterval(level: ConfidenceLevel = .ninetyFive) -> Interval {
        let share = observedInterval(level: level)
        return Interval(
            low: (q * share.low - 1) / (q - 1), high: (q * share.high - 1) / (q - 1), level: level, method: .pabak)
    }

    /// The standard error of AC1 over a random sample of cases: se² = sum (g_i - AC1)²/(n(n-1)), with
    /// g_i = (a_i - pe)/(1 - pe) - 2(1 - AC1)(e_i - pe)/(1 - pe), a_i whether case i is judged alike and
    /// e_i = sum over its two categories of (1 - pi_k)/(2(q-1)) (Gwet 2014, 5.4; as R's irrCAC). Nil for one case,
    /// and where the formula gives 0, which is no certainty.
    public var ac1StandardError: Double? {
        guard total > 1, !ac1DoesNotVary else { return nil }
        let shares = meanShares
        let chance = ac1Chance
        let value = ac1
        var squares = 0.0
        for i in categories {
            for j in categories where counts[i][j] > 0 {
                let alike = i == j ? 1.0 : 0
                let own = (2 - shares[i] - shares[j]) / (2 * (q - 1))
                let term = (alike - chance) / (1 - chance) - 2 * (1 - value) * (own - chance) / (1 - chance) - value
                squares += Double(counts[i][j]) * term * term
            }
        }
        let n = Double(total)
        return (squares / (n * (n - 1))).squareRoot()
    }

    /// AC1 ± t se with n - 1 degrees of freedom, within -1...1; nil with the standard error.
    public func ac1Interval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
        guard let error = ac1StandardError, let t = StudentT.twoSided(level, degreesOfFreedom: total - 1) else {
            return nil
        }
        return Interval(low: ac1 - t * error, high: ac1 + t * error, level: level, method: .ac1).clipped(to: -1...1)
    }
}
