import CSpecialFunctions

/// Whether groups differ in their rates by more than chance: Pearson's chi-square and the exact test.
public struct GroupHeterogeneity: Sendable, Hashable {
    public let groups: [Proportion]

    /// Throws `StatisticsError.outOfRange` without groups.
    public init(_ groups: [Proportion]) throws(StatisticsError) {
        try require(!groups.isEmpty, .groups, groups.count, .atLeast(1))
        self.groups = groups
    }

    /// k - 1.
    public var degreesOfFreedom: Int { groups.count - 1 }

    /// Pearson's chi-square of the 2 × k table, without continuity correction; nil when every case or none is an event.
    public var chiSquare: Double? {
        let events = groups.reduce(0) { $0 + $1.events }
        let trials = groups.reduce(0) { $0 + $1.trials }
        guard events > 0 && events < trials else { return nil }
        let p = Double(events) / Double(trials)
        return groups.reduce(0) { sum, group in
            let difference = group.x - group.n * p
            return sum + difference * difference / (group.n * p * (1 - p))
        }
    }

    /// P(chi-square with k-1 degrees of freedom > chi-square); nil with it, and for one group.
    public var chiSquareP: Double? {
        guard degreesOfFreedom > 0, let chiSquare else { return nil }
        return special_chi_square_upper_tail(chiSquare, Double(degreesOfFreedom))
    }

    /// chi-square over its degrees of freedom, about 1 by chance alone; nil with it, and for one group.
    public var dispersionIndex: Double? {
        degreesOfFreedom > 0 ? chiSquare.map { $0 / Double(degreesOfFreedom) } : nil
    }

    /// The exact p of Freeman and Halton; for a table too large to be enumerated (a dozen groups and more), by convolution
    /// on a grid, right to three decimals. Throws `StatisticsError.tooLarge` for more than `StratumCount.largestSample` cases
    /// in all.
    public var exactP: Double {
        get throws(StatisticsError) {
            try groups.requireCountable(for: .freemanHalton)
            return FreemanHalton(groups).p
        }
    }
}

extension [Proportion] {
    /// Throws for so many cases that a method which goes through them one by one would not end.
    func requireCountable(for method: Method) throws(StatisticsError) {
        if reduce(0, { $0 + $1.trials }) > StratumCount.largestSample {
            throw .tooLarge(method, .casesInAll(StratumCount.largestSample))
        }
    }
}

extension Method {
    public static let pearsonChiSquare = Method(
        name: "Pearson chi-square", formula: "sum (x - np)²/(np(1-p)), k-1 degrees of freedom", source: "Pearson 1900")
    public static let freemanHalton = Method(
        name: "Freeman-Halton exact", formula: "sum of P(table) over tables with P <= P(observed), margins given",
        source: "Freeman and Halton 1951; Mehta and Patel 1983")
}
