/// What one stratum has given so far: its cases in the random order they were drawn, as far as they were read without
/// a gap.
public struct StratumReadings: Sendable, Hashable {
    /// N_h.
    public let population: Int
    /// Whether each case is an event, in ticket order.
    public let events: [Bool]

    /// `InterimTotal` refuses more events than cases.
    public init(population: Int, events: [Bool]) {
        self.population = population
        self.events = events
    }
}

/// Limits for the total of a stratified sample that is still being read; they hold however often one looks.
///
/// Each of the H strata has its own confidence sequence at alpha/H over its random order, an unread stratum giving
/// [0, N_h]; the total lies between the sums of the limits. By Bonferroni's inequality all hold together at the level.
public struct InterimTotal: Sendable, Hashable {
    public let population: Int
    /// nil once the limits of a stratum have crossed.
    public let totalInterval: CountInterval?

    /// Throws `StatisticsError.outOfRange` without strata or when a stratum has more readings than cases.
    public init(_ strata: [StratumReadings], level: ConfidenceLevel = .ninetyFive) throws(StatisticsError) {
        try require(!strata.isEmpty, .strata, strata.count, .atLeast(1))
        let shared = level.shared(among: strata.count)
        var low = 0
        var high = 0
        var crossed = false
        for stratum in strata {
            var sequence = try ConfidenceSequence(population: stratum.population, level: shared)
            for event in stratum.events { try sequence.draw(event: event) }
            if let limits = sequence.limits {
                low += limits.low
                high += limits.high
            } else {
                crossed = true
            }
        }
        population = strata.reduce(0) { $0 + $1.population }
        totalInterval =
            crossed ? nil : CountInterval(low: low, high: high, level: level, method: .stratifiedConfidenceSequence)
    }

    /// The limits as rates of the population; nil with the total's, or when the population is empty.
    public var interval: Interval? {
        population > 0 ? totalInterval?.rates(of: population) : nil
    }
}

extension Method {
    public static let stratifiedConfidenceSequence = Method(
        name: "confidence sequence per stratum",
        formula: "[sum L_h, sum U_h], each stratum's confidence sequence at alpha/H, [0, N_h] where unread",
        source: "Waudby-Smith and Ramdas 2020; Bonferroni's inequality")
}
