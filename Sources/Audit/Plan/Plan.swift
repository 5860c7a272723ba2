import Advocacy
import Calendar
import Sampling
import Tables

/// What was fixed before the first case was read: the question, the frozen frame, the design, the seed and the draw.
/// It never changes; an extension and a replacement are events of their own.
public struct Plan: Sendable, Hashable {
    /// An audit set aside by `--exclude-audited`: its name, the head of its chain then, and the cases that were left out.
    public struct ExcludedAudit: Sendable, Hashable {
        public let name: String
        public let head: String
        public let cases: [String]

        public init(name: String, head: String, cases: [String]) {
            self.name = name
            self.head = head
            self.cases = cases
        }
    }

    public var title: String
    public var jurisdiction: Jurisdiction
    /// First and last day on which a stage of the population started.
    public var from: CivilDate
    public var to: CivilDate
    /// The columns whose values, joined, name a stratum; none means one stratum.
    public var strataColumns: [String]
    public var sampleSize: Int
    public var allocation: AllocationMethod
    /// Expected gap rates by stratum, fractions of 1; only for Neyman allocation.
    public var expectedRates: [String: Double]
    public var minimumPerStratum: Int
    public var seed: String
    public var policies: Policies
    /// The reading of the law that the audit was made under, and keeps.
    public var edition: Edition
    /// Share of the sample to be read by a second reader, a fraction of 1.
    public var secondReadingShare: Double
    public var excludedAudits: [ExcludedAudit]
    public var frame: FrozenFrame
    /// The sample and the reserve of every stratum, in the order of their names.
    public var strata: [StratumDraw]
    /// The rules that its frame was read by; those of the first audits where a plan does not say.
    public var reading: ReadingRules
    /// Said before anything was read: the sample may be taken on by what is found, and the headline is of the limits that hold at
    /// every look.
    public var isSequential: Bool
    /// Version of the program that made the audit.
    public var program: String

    public init(
        title: String, design: Design, policies: Policies, edition: Edition = .newest, secondReadingShare: Double,
        excludedAudits: [ExcludedAudit], frame: FrozenFrame, strata: [StratumDraw],
        reading: ReadingRules = .second, isSequential: Bool = false, program: String
    ) {
        self.title = title
        jurisdiction = design.jurisdiction
        from = design.from
        to = design.to
        strataColumns = design.strata
        sampleSize = design.sampleSize
        allocation = design.allocation
        expectedRates = design.expectedRates
        minimumPerStratum = design.minimumPerStratum
        seed = design.seed
        self.policies = policies
        self.edition = edition
        self.secondReadingShare = secondReadingShare
        self.excludedAudits = excludedAudits
        self.frame = frame
        self.strata = strata
        self.reading = reading
        self.isSequential = isSequential
        self.program = program
    }

    /// The design as it was drawn, with the cases of earlier audits left out of the population.
    public var designOfDraw: Design {
        Design(
            jurisdiction: jurisdiction, from: from, to: to, strata: strataColumns, sampleSize: sampleSize,
            allocation: allocation, expectedRates: expectedRates, minimumPerStratum: minimumPerStratum, seed: seed,
            excluded: excludedAudits.reduce(into: []) { $0.formUnion($1.cases) })
    }
}
