import Advocacy
import Calendar

/// How the sample size is shared among the strata.
public enum AllocationMethod: String, Sendable, CaseIterable {
    case proportional, neyman, equal
}

/// What is fixed before a sample is drawn.
public struct Design: Sendable, Hashable {
    public var jurisdiction: Jurisdiction
    /// First and last day on which a stage of the population started, both included.
    public var from: CivilDate
    public var to: CivilDate
    /// Columns whose values, joined, name a stratum; none makes one stratum of all.
    public var strata: [String]
    public var sampleSize: Int
    public var allocation: AllocationMethod
    /// By stratum, fractions of 1; Neyman allocation needs one for every stratum.
    public var expectedRates: [String: Double]
    /// A stratum of so few stages or fewer is read in full.
    public var minimumPerStratum: Int
    public var seed: String
    /// Case references that are no part of the population, because another audit read them.
    public var excluded: Set<String>

    /// Nothing is checked: `SampleDrawer` throws `DesignError` for what a frame does not allow. An empty seed is a seed
    /// too.
    public init(
        jurisdiction: Jurisdiction, from: CivilDate, to: CivilDate, strata: [String] = [], sampleSize: Int,
        allocation: AllocationMethod = .proportional, expectedRates: [String: Double] = [:], minimumPerStratum: Int = 2,
        seed: String, excluded: Set<String> = []
    ) {
        self.jurisdiction = jurisdiction
        self.from = from
        self.to = to
        self.strata = strata
        self.sampleSize = sampleSize
        self.allocation = allocation
        self.expectedRates = expectedRates
        self.minimumPerStratum = minimumPerStratum
        self.seed = seed
        self.excluded = excluded
    }
}
