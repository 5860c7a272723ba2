/// The exact interval for the number K with an attribute in a finite population, from a simple random sample.
///
/// K_lower = min{K: P(X >= x | K) >= a}, K_upper = max{K: P(X <= x | K) >= a} over K in [x, N-n+x], with a = alpha/2
/// in each tail (alpha in the one tail of a one-sided limit). Both tails are monotone in K, so each limit is found
/// by bisection. Sources: Konijn (1973), Buonaccorsi (1987), Wright (1991). The product takes the same limits from
/// `StratifiedRate` of one stratum.
public struct ExactHypergeometricInterval: Sendable {
    /// Which probability of the observed number itself counts towards a tail.
    private enum Tail { case whole, midP }

    /// Two-sided, alpha/2 in each tail even when nothing or everything was found; a census gives [x, x].
    public static func twoSided(_ sample: StratumCount, level: ConfidenceLevel = .ninetyFive) -> CountInterval {
        let tail = level.alpha / 2
        return CountInterval(
            low: lower(sample, alpha: tail, .whole), high: upper(sample, alpha: tail, .whole), level: level,
            method: .exactHypergeometric)
    }

    /// The same with half the probability of the observed number left out of each tail; shorter, and no longer
    /// guaranteed to cover. The lower limit is x when x = 0 and the upper N-n+x when x = n.
    public static func midP(_ sample: StratumCount, level: ConfidenceLevel = .ninetyFive) -> CountInterval {
        let tail = level.alpha / 2
        let unsampled = sample.population - sample.sampled
        return CountInterval(
            low: sample.events == 0 ? 0 : lower(sample, alpha: tail, .midP),
            high: sample.events == sample.sampled ? unsampled + sample.events : upper(sample, alpha: tail, .midP),
            level: level, method: .midPHypergeometric)
    }

    /// The one-sided lower limit, alpha in the one tail.
    public static func oneSidedLower(_ sample: StratumCount, level: ConfidenceLevel = .ninetyFive) -> Int {
        lower(sample, alpha: level.alpha, .whole)
    }

    /// The one-sided upper limit, alpha in the one tail.
    public static func oneSidedUpper(_ sample: StratumCount, level: ConfidenceLevel = .ninetyFive) -> Int {
        upper(sample, alpha: level.alpha, .whole)
    }

    private static func range(_ sample: StratumCount) -> ClosedRange<Int> {
        sample.events...(sample.population - sample.sampled + sample.events)
    }

    private static func lower(_ sample: StratumCount, alpha: Double, _ tail: Tail) -> Int {
        let range = range(sample)
        // At the top of the range X = x is the least that can be seen, so the tail is 1, or at least 1/2 by mid-p.
        return smallest(in: range) { total in
            let split = Hypergeometric(known: sample.population, total, sample.sampled).split(at: sample.events)
            return split.above + (tail == .whole ? split.at : split.at / 2) >= alpha - Rounding.tieSlack
        } ?? range.upperBound
    }

    private static func upper(_ sample: StratumCount, alpha: Double, _ tail: Tail) -> Int {
        let range = range(sample)
        return largest(in: range) { total in
            let split = Hypergeometric(known: sample.population, total, sample.sampled).split(at: sample.events)
            return split.below + (tail == .whole ? split.at : split.at / 2) >= alpha - Rounding.tieSlack
        } ?? range.lowerBound
    }
}

extension Method {
    public static let midPHypergeometric = Method(
        name: "hypergeometric mid-p",
        formula: "as the exact hypergeometric interval, with P(X = x)/2 in place of P(X = x)",
        source: "Lancaster 1961; Wright 1991")
}
