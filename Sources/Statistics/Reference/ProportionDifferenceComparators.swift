extension ProportionDifference {
    /// Wald's interval after adding one event and one other to each sample; not clipped, so it may pass ±1.
    public var agrestiCaffo: Interval {
        let n1 = Double(first.sampled + 2)
        let n2 = Double(second.sampled + 2)
        let p1 = Double(first.events + 1) / n1
        let p2 = Double(second.events + 1) / n2
        let margin = level.z * (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2).squareRoot()
        return Interval(low: p1 - p2 - margin, high: p1 - p2 + margin, level: level, method: .agrestiCaffo)
    }

    /// Fisher's exact two-sided p: the probability of every table no likelier than the one seen, given its margins
    /// (relative tolerance 1e-7).
    public var fisherP: Double {
        let law = Hypergeometric(
            known: first.sampled + second.sampled, first.events + second.events, first.sampled)
        let bound = law.probability(of: first.events) * (1 + 1e-7)
        return min(1, law.masses().probabilities.filter { $0 <= bound }.reduce(0, +))
    }
}

extension Method {
    public static let agrestiCaffo = Method(
        name: "Agresti-Caffo", formula: "Wald's interval on (x1+1)/(n1+2) - (x2+1)/(n2+2)",
        source: "Agresti and Caffo 2000")
    public static let fisherExact = Method(
        name: "Fisher exact", formula: "sum of P(table) over tables with P <= P(observed), margins given",
        source: "Fisher 1935")
}
