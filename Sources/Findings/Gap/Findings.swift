import Advocacy
import Audit
import Calendar
import Statistics

/// What the readings of an audit say about the population it was drawn from: the compliance gap and everything beside
/// it.
///
/// Counts are whole numbers of cases read, unweighted. Rates are fractions of 1 and totals are cases of the population,
/// both weighted by stratum; what cannot be estimated is nil. Every estimate is per stage: one person may have several.
/// The value is a function of the audit's state alone.
public struct Findings: Sendable, Hashable {
    public let title: String
    /// How sure the limits are; what is judged of teams and of time keeps its own.
    public let level: ReportedLevel
    public let jurisdiction: Jurisdiction
    /// First and last day on which a stage of the population started.
    public let from: CivilDate
    public let to: CivilDate
    public let policies: Policies
    /// The edition of the rules that the audit is judged under.
    public let edition: Edition
    /// N: rows of the frame in the period.
    public let population: Int
    /// How many of them are stages, all where none that was drawn is not; nil while a stratum has no row settled.
    public let stages: FrameErrorEstimate.Total?
    /// Some row that was drawn is no stage.
    public let hasFrameErrors: Bool
    /// Cases planned to be read, replacements included, replaced ones not.
    public let sampled: Int
    /// n: cases with a completed reading.
    public let read: Int
    /// Cases that gave way to another, by why.
    public let replaced: [ReplacementReason: Int]
    public let duty: DutyFindings
    public let gap: GapFindings
    /// Cases read by what resulted; every outcome has an entry.
    public let outcomes: [Outcome: Int]
    public let byStratum: [Breakdown]
    /// The variable that alone makes the strata, if one does: its table is that of the strata.
    public let stratumVariable: BreakdownVariable?
    public let byTeam: [Breakdown]
    /// Whether teams differ by more than chance; nil until every planned case is read, and with fewer than two teams.
    public let teamVariation: TeamVariation?
    public let byProcess: [Breakdown]
    /// The other variables, each with at least one value that is not blank.
    public let cohorts: [Breakdown]
    /// By month of start, or by quarter where months have too few cases read; the oldest first, without a gap.
    public let byStart: [Breakdown]
    /// Whether the gap changed over those periods: their cases read and gaps, unweighted; nil until every planned case is read.
    public let overTime: RunRule?
    /// The headline reweighted to known sizes, by variables that the strata were not made of.
    public let postStratified: [PostStratified]
    /// How much narrower more cases would make the headline interval; nil where nothing is estimated or left to read.
    public let precision: Precision?
    public let timeliness: Timeliness
    /// Why no advocate came, as recorded among the gaps; the most frequent first.
    public let reasons: [ReasonCount]
    public let recording: [FactRecording]
    public let agreement: ReaderAgreement
    /// The gap under each reading of the law that the edition allows, the audit's own first.
    public let rivals: [RivalFindings]
    /// What was recorded beside the duty, for learning.
    public let practice: [PracticeFinding]
    /// Who is owed an advocate under other law.
    public let entitlements: EntitlementFindings
    /// Rows of the frame that never carry the duty, by process; nil where an older audit did not count them.
    public let demandBeyondDuty: [DemandBeyondDuty]?
    /// How many people the cases are; nil where the frame names nobody.
    public let people: PeopleOfCases?
    public internal(set) var methods: [MethodNote] = []
    public internal(set) var warnings: [FindingWarning] = []

    /// Said before results could be seen: the headline's limits are those that hold at every look, whatever is read of the plan.
    public let isSequential: Bool
    /// The threshold that was asked about; nil where none was, and while the sample is being read.
    public let threshold: ThresholdConfidence?

    /// Until every planned case is read the limits are those that hold under repeated looks.
    public var isInterim: Bool { read < sampled }
}

/// How often the duty arose.
public struct DutyFindings: Sendable, Hashable {
    public let required: Estimate
    /// The file does not say enough to tell.
    public let indeterminate: Estimate
}

/// The compliance gap: the person was owed an advocate who did not come, came too late, or of whom nothing is recorded.
public struct GapFindings: Sendable, Hashable {
    /// Of all assessments: the headline, the confirmed gap.
    public let perAssessment: Estimate
    /// Of those in which the duty arose.
    public let ofDuty: RatioEstimate
    /// What the headline could be if no, or every, "cannot tell" were a gap.
    public let bounds: Bounds
    /// The same of the files alone that could not be read; nil where there is none.
    public let unreadable: Bounds?
    /// Cases read out of turn: the limits that hold at every look leave them out.
    public let leftOutOfTurn: Int
    /// The limits of the headline rate that hold at every look: until every planned case is read, after an extension that could
    /// have been decided by results, and where they were said to be the headline; else nil.
    public let interim: Interval?
}

/// How often a reason was recorded.
public struct ReasonCount: Sendable, Hashable {
    /// A choice of `action.reasonNotMade`.
    public let reason: String
    public let count: Int
}

/// How well the files record one deciding fact.
public struct FactRecording: Sendable, Hashable {
    public let fact: Fact
    /// Cases in which the file does not say.
    public let notRecorded: Int
    /// Cases in which the reader answered the question at all.
    public let asked: Int
}
