import Statistics

/// What one sample of a design holds, by stratum.
struct CoverageSample: Sendable, Hashable {
    var events: [Int] = []
    /// d_h followed by u_h of each stratum.
    var eligibleAndUnmet: [Int] = []
}

/// Draws samples from a design by number: sample 7 of a seed is the same however many are drawn, on any number of
/// cores.
struct CoverageSampler: Sendable {
    private struct Stratum: Sendable {
        let events: InverseHypergeometric
        let eligible: InverseHypergeometric
        /// The unmet among d eligible cases of the sample, by d less the smallest d there can be.
        let unmet: [InverseHypergeometric]
        let eventsPurpose: String
        let eligiblePurpose: String
        let unmetPurpose: String
    }

    private let seed: String
    private let kind: String
    private let strata: [Stratum]

    init(_ design: CoverageDesign, seed: String) throws(StatisticsError) {
        self.seed = seed
        kind = "coverage sample of \(design.name)"
        var strata: [Stratum] = []
        for (index, stratum) in design.strata.enumerated() {
            let eligible = try InverseHypergeometric(
                Hypergeometric(
                    population: stratum.population, successes: stratum.eligible, draws: stratum.sampled))
            var unmet: [InverseHypergeometric] = []
            for count in eligible.support {
                unmet.append(
                    try InverseHypergeometric(
                        Hypergeometric(population: stratum.eligible, successes: stratum.unmet, draws: count)))
            }
            strata.append(
                Stratum(
                    events: try InverseHypergeometric(
                        Hypergeometric(
                            population: stratum.population, successes: stratum.events, draws: stratum.sampled)),
                    eligible: eligible, unmet: unmet, eventsPurpose: "events.\(index)",
                    eligiblePurpose: "eligible.\(index)", unmetPurpose: "unmet.\(index)"))
        }
        self.strata = strata
    }

    func sample(_ number: Int) -> CoverageSample {
        let stream = NumberedStream(seed: seed, kind: kind, number: number)
        var sample = CoverageSample()
        for stratum in strata {
            let eligible = stratum.eligible.value(at: stream.uniform(stratum.eligiblePurpose))
            let unmet = stratum.unmet[eligible - stratum.eligible.support.lowerBound]
            sample.events.append(stratum.events.value(at: stream.uniform(stratum.eventsPurpose)))
            sample.eligibleAndUnmet.append(eligible)
            sample.eligibleAndUnmet.append(unmet.value(at: stream.uniform(stratum.unmetPurpose)))
        }
        return sample
    }
}

/// Turns uniform numbers into hypergeometric ones.
private struct InverseHypergeometric: Sendable {
    let support: ClosedRange<Int>
    /// P(X <= x) for every x of the support but the last.
    private let tails: [Double]

    init(_ law: Hypergeometric) {
        support = law.support
        tails = law.support.dropLast().map(law.lowerTail)
    }

    /// The smallest x with P(X <= x) > u.
    func value(at u: Double) -> Int {
        var low = 0
        var high = tails.count
        while low < high {
            let middle = (low + high) / 2
            if tails[middle] > u { high = middle } else { low = middle + 1 }
        }
        return support.lowerBound + low
    }
}
