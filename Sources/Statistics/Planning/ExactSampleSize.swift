/// How many cases of one stratum to read so that the interval that will be printed is as narrow as was asked.
///
/// Nothing is approximated: for every size the exact hypergeometric interval is computed at x = n p rounded, halves up. Its
/// width jumps where x does, so the answer is the smallest size from which on half of it stays within the margin.
public struct ExactSampleSize: Sendable, Hashable {
    public let size: Int
    /// Half the width at that size, a fraction of 1.
    public let halfWidth: Double

    /// Throws `StatisticsError.outOfRange` for the arguments that `SampleSize` refuses.
    public init(
        rate: Double, margin: Double, population: Int, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        _ = try SampleSize(rate: rate, margin: margin, population: population, level: level)
        func halfWidth(_ size: Int) throws(StatisticsError) -> Double {
            let events = min(Int((Double(size) * rate).rounded()), size)
            let limits = try StratifiedRate([StratumCount(known: population, size, events)], level: level).totalInterval
            return Double(limits.high - limits.low) / Double(2 * population)
        }
        // From here on no jump can reach the margin: one case more or less moves a limit by less than two parts in n, and limits
        // are whole cases.
        let z = level.z
        let start =
            smallest(in: 1...population) { size in
                let effective = StratumCount(known: population, size, 0).effectiveSize
                let limits = wilsonLimits(rate: rate, size: effective, quantile: z)
                let half = (limits.high - limits.low) / 2
                return half + 2 / Double(size) + 1 / Double(population) <= margin
            } ?? population
        var found = start
        var width = try halfWidth(start)
        while found > 1 {
            let narrower = try halfWidth(found - 1)
            guard narrower <= margin + Rounding.tieSlack else { break }
            (found, width) = (found - 1, narrower)
        }
        (size, self.halfWidth) = (found, width)
    }
}

/// How many cases of several strata to read, shared among them in proportion: the larger of what Wilson's and Cochran's rules ask
/// at the effective size of the sample (`PlannedMargin`).
public struct StratifiedSampleSize: Sendable, Hashable {
    /// By half of Wilson's interval.
    public let wilson: Int
    /// By z sqrt(P(1-P)/n*).
    public let cochran: Int

    public var size: Int { max(wilson, cochran) }

    /// `populations`: N_h. `minimum`: the fewest cases of a stratum; one with no more is read in full.
    ///
    /// Throws `StatisticsError.outOfRange` for the arguments that `SampleSize` and `Allocation` refuse.
    public init(
        populations: [Int], rate: Double, margin: Double, minimum: Int = 2, level: ConfidenceLevel = .ninetyFive
    ) throws(StatisticsError) {
        let population = try populations.checkedSum()
        _ = try SampleSize(rate: rate, margin: margin, population: population, level: level)
        let floor = populations.reduce(0) { $0 + min(max(minimum, 1), $1) }
        func planned(_ size: Int) -> PlannedMargin? {
            guard
                let sizes = try? Allocation.proportional(populations: populations, sampleSize: size).sizes(
                    minimum: max(minimum, 1))
            else { return nil }
            return try? PlannedMargin(
                zip(populations, sizes).map { PlannedMargin.Stratum(population: $0, sampled: $1, rate: rate) },
                level: level)
        }
        let range = max(floor, 1)...max(population, 1)
        wilson = smallest(in: range) { planned($0).map { $0.halfWidth <= margin } ?? false } ?? population
        cochran =
            smallest(in: range) { size in
                guard let effective = planned(size)?.effectiveSize else { return false }
                return level.z * (rate * (1 - rate) / effective).squareRoot() <= margin
            } ?? population
    }
}

extension [Int] {
    fileprivate func checkedSum() throws(StatisticsError) -> Int {
        var sum = 0
        for count in self {
            let added = sum.addingReportingOverflow(count)
            try require(
                !added.overflow && count >= 0 && added.partialValue <= StratumCount.largestPopulation, .population,
                count,
                .range(0, StratumCount.largestPopulation))
            sum = added.partialValue
        }
        return sum
    }
}

extension Method {
    public static let exactSampleSize = Method(
        name: "half of the exact interval",
        formula: "min n: from n on half the exact hypergeometric interval at x = round(np) is at most e",
        source: "this product")
    public static let stratifiedSampleSize = Method(
        name: "Wilson and Cochran at the effective size",
        formula: "max of min n: Wilson's half-width at n* <= e and min n: z sqrt(P(1-P)/n*) <= e",
        source: "Wilson 1927; Cochran 1977, 4.2; Kish 1965, 8.2")
}
