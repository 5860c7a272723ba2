import Statistics

/// Puts the product's intervals, and those that other programs print, to the test: draws samples from populations of
/// which everything is known, and counts how often each interval covers what is true.
///
/// Random numbers are numbered by seed, design, sample and purpose, so the answer is the same on one core or many. A
/// sample holds two attributes that are drawn apart: one for the rate, and the unmet among the eligible for the ratio
/// and the total. The difference is that between the rates of the two.
public struct Coverage: Sendable, Hashable {
    public let designs: [CoverageDesign]
    /// Samples of each design.
    public let samples: Int
    public let seed: String
    public let level: ReportedLevel

    /// What fits in memory and in a day's patience.
    public static let mostDesigns = 100_000
    public static let mostSamples = 1_000_000

    /// Designs drawn at random like those of real audits (`RandomDesign`). Throws `StatisticsError.outOfRange` unless
    /// both numbers are at least 1 and at most `mostDesigns` and `mostSamples`.
    public init(
        designs: Int, samples: Int, seed: String, level: ReportedLevel = .ninetyFive, family: CoverageFamily = .ordinary
    ) throws(StatisticsError) {
        try Coverage.check(designs: designs, samples: samples)
        var drawn: [CoverageDesign] = []
        for number in 1...designs {
            drawn.append(try RandomDesign(seed: seed, number: number, family: family).design())
        }
        try self.init(drawn, samples: samples, seed: seed, level: level)
    }

    /// Given designs, for example `CoverageDesign.sixtyCasesInFourStrata`. Throws as above.
    public init(
        _ designs: [CoverageDesign], samples: Int, seed: String, level: ReportedLevel = .ninetyFive
    ) throws(StatisticsError) {
        try Coverage.check(designs: designs.count, samples: samples)
        self.designs = designs
        self.samples = samples
        self.seed = seed
        self.level = level
    }

    private static func check(designs: Int, samples: Int) throws(StatisticsError) {
        guard (1...mostDesigns).contains(designs) else {
            throw .outOfRange(.designs, .whole(designs), .range(1, mostDesigns))
        }
        guard (1...mostSamples).contains(samples) else {
            throw .outOfRange(.samples, .whole(samples), .range(1, mostSamples))
        }
    }

    /// Runs on every core. `progress` is told on this thread after each design how many are done. Throws
    /// `StatisticsError` where a method refuses a design, which no design of `RandomDesign` makes it do.
    public func run(progress: (_ done: Int) -> Void = { _ in }) throws(StatisticsError) -> CoverageReport {
        var results: [DesignCoverage] = []
        for design in designs {
            results.append(
                try CoverageTrial(
                    design: design, samples: samples, seed: seed, level: level.confidence
                ).run())
            progress(results.count)
        }
        return CoverageReport(seed: seed, samples: samples, level: level, designs: results)
    }
}

/// What random designs are like.
public enum CoverageFamily: String, Sendable, CaseIterable {
    /// Those of real audits, unlucky ones included.
    case ordinary
    /// A stratum that holds 15 to 60 in 100 of the cases is read three to nine times alone, and its ratio is very unlike the rest's:
    /// what a ratio's interval is most easily wrong about.
    case heavy
}
