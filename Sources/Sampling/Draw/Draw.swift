/// The stages of one stratum that were drawn, in the order of their tickets.
public struct StratumDraw: Sendable, Hashable {
    public let name: String
    /// N_h: stages of the stratum in the population.
    public let population: Int
    /// n_h: the first so many of `drawn` are the sample, the rest the reserve.
    public let sampled: Int
    public let drawn: [DrawnUnit]

    /// `drawn` is in the order of tickets and holds `sampled` units at the least, `population` at the most.
    public init(name: String, population: Int, sampled: Int, drawn: [DrawnUnit]) {
        self.name = name
        self.population = population
        self.sampled = sampled
        self.drawn = drawn
    }

    /// How many tickets behind the sample are kept for replacements and extensions: as many as the sample has, at
    /// least 20.
    public static func reserve(for sampled: Int) -> Int {
        max(20, sampled)
    }
}

/// What the audit keeps of a frame: what it was and how much of it counts, not its rows.
public struct FrozenFrame: Sendable, Hashable {
    /// Of the file's bytes; of several files, the SHA-256 of their hexadecimal digests, each on a line of its own.
    public let sha256: String
    public let files: [FrameFile]
    /// rows = accepted + merged + outOfScope + refused + outOfPeriod
    public let rows: Int
    public let accepted: Int
    public let merged: Int
    public let outOfScope: Int
    public let refused: Int
    public let outOfPeriod: Int
    /// Accepted stages that the design excludes.
    public let excluded: Int
    /// N = accepted - excluded.
    public let population: Int
    /// Stages of the population by value, for every variable that some stage records.
    public let counts: [String: [String: Int]]
    /// Rows beyond the duty by process (`FrameReport.outOfScopeByProcess`); nil in an audit made before they were counted.
    public let outOfScopeByProcess: [String: Int]?

    /// As the record keeps it; that the counts add up is not checked again.
    public init(
        sha256: String, files: [FrameFile], rows: Int, accepted: Int, merged: Int, outOfScope: Int, refused: Int,
        outOfPeriod: Int, excluded: Int, population: Int, counts: [String: [String: Int]],
        outOfScopeByProcess: [String: Int]? = nil
    ) {
        self.sha256 = sha256
        self.files = files
        self.rows = rows
        self.accepted = accepted
        self.merged = merged
        self.outOfScope = outOfScope
        self.refused = refused
        self.outOfPeriod = outOfPeriod
        self.excluded = excluded
        self.population = population
        self.counts = counts
        self.outOfScopeByProcess = outOfScopeByProcess
    }
}

/// A sample drawn from a frame.
public struct Draw: Sendable {
    /// The design as drawn: its strata under the names that attributes and counts have ("team" where "Team" was asked
    /// for).
    public let design: Design
    public let frame: FrozenFrame
    /// Every stratum of the frame, by the UTF-8 bytes of their names.
    public let strata: [StratumDraw]
    public let report: FrameReport
    public let warnings: [String]

    /// `warnings` are in the language that was spoken while the frame was read.
    public init(design: Design, frame: FrozenFrame, strata: [StratumDraw], report: FrameReport, warnings: [String]) {
        self.design = design
        self.frame = frame
        self.strata = strata
        self.report = report
        self.warnings = warnings
    }
}
