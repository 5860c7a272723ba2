/// A stratum before anything is drawn from it.
public struct StratumPopulation: Sendable, Hashable {
    public let name: String
    /// N_h: stages of the stratum in the population.
    public let population: Int

    /// The name is one that `StratumName.of` makes.
    public init(name: String, population: Int) {
        self.name = name
        self.population = population
    }
}

/// The strata that a design makes of a frame, for someone who is still choosing how many cases to read.
public struct StrataOfFrame: Sendable, Hashable {
    /// By the UTF-8 bytes of their names; every one has a stage in the population.
    public let strata: [StratumPopulation]
    /// Stages in the period that the design leaves out because another audit read them.
    public let excluded: Int
    public let report: FrameReport
    let notices: [FrameNotice]

    /// For strata that were not counted by `SampleDrawer`: the warnings are kept as the sentences they are.
    public init(strata: [StratumPopulation], excluded: Int, report: FrameReport, warnings: [String]) {
        self.init(strata: strata, excluded: excluded, report: report, notices: warnings.map(FrameNotice.text))
    }

    init(strata: [StratumPopulation], excluded: Int, report: FrameReport, notices: [FrameNotice]) {
        self.strata = strata
        self.excluded = excluded
        self.report = report
        self.notices = notices
    }

    /// In the language being spoken; those of the report among them.
    public var warnings: [String] { notices.map(\.said) }

    /// N.
    public var population: Int { strata.reduce(0) { $0 + $1.population } }
}

extension SampleDrawer {
    /// Reads the frame and counts the strata of a design; its sample size and allocation are not looked at.
    ///
    /// Throws what reading the frame throws, and `DesignError` for a stratum without a column, a period that ends before
    /// it starts, or a frame of the other nation.
    public func strata(of design: Design) throws -> StrataOfFrame {
        try SampleDrawer.checkPeriod(design)
        let reading = try read(design) { _ in 0 }
        try NationOfFrame.check(design.jurisdiction, reading.report)
        return StrataOfFrame(
            strata: SampleDrawer.strata(of: reading).map {
                StratumPopulation(name: $0.name, population: $0.heap.population)
            },
            excluded: reading.tally.excluded, report: reading.report,
            notices: reading.report.notices + SampleDrawer.notices(design, reading))
    }
}

extension Design {
    /// n_h of each stratum, as `SampleDrawer.draw` would have it. Throws `DesignError` where it would.
    public func sizes(of strata: [StratumPopulation]) throws(DesignError) -> [Int] {
        try SampleDrawer.check(self)
        return try SampleAllocation(self, strata: strata.map { ($0.name, $0.population) }).sizes()
    }
}
