import Advocacy
import Calendar
import Findings
import Statistics

/// What a run of draws comes to: every figure of every scenario and year with its range, what moved it, and what a reader
/// must know. A value; a run that is not done gives one too.
public struct Projection: Sendable, Hashable {
    public let title: String
    public let jurisdiction: Jurisdiction
    public let seed: String
    /// Draws done.
    public let draws: Int
    /// N and n of the audit.
    public let population: Int
    public let readCases: Int
    /// Cases that were planned: more than were read while the audit goes on.
    public let plannedCases: Int
    /// Rows of the frame beyond the duty: beside every figure, in none; nil where they were not counted.
    public let demandBeyondDuty: [DemandBeyondDuty]?
    /// Of the ranges that are printed.
    public let level: ReportedLevel
    public let processes: [ProcessProjection]
    public let scenarios: [ScenarioProjection]
    /// Which figure the drivers are of.
    public let headline: ProjectionHeadline
    /// What moves the headline, the largest share first.
    public let drivers: [ProjectionDriver]
    public let referrals: ReferralComparison
    /// The share of the first year's stages that would bring an advocate under full compliance, a fraction of 1.
    public let needShare: ProjectedFigure
    public let assumptions: Assumptions
    /// Who says how the population grows; nil where it is an assumption.
    public let populationSource: String?
    public let warnings: [ProjectionWarning]
    /// From the findings' number to the first year's; nil where the findings have none.
    public let bridge: ProjectionBridge?
    /// What is worked out by runs of its own, where that was done: nil before, and where there is nothing to say.
    public var undecided: UndecidedEnds?
    public var nextCases: NextCases?

    /// What rests on examples that nobody has confirmed yet.
    public var unconfirmed: [Assumption] { assumptions.rows.filter { !$0.isConfirmed } }

    /// Nil where the scenario was not projected.
    public func scenario(_ kind: ScenarioKind) -> ScenarioProjection? { scenarios.first { $0.kind == kind } }
}

/// How often the duty arises in one process.
public struct ProcessProjection: Sendable, Hashable {
    public let process: Process
    /// Cases of it that were read.
    public let read: Int
    /// The share of its stages in which an advocate is owed, a fraction of 1.
    public let owed: ProjectedFigure
}

/// One scenario, year by year.
public struct ScenarioProjection: Sendable, Hashable {
    public let kind: ScenarioKind
    public let years: [YearProjection]

    public var name: String { kind.name }
}

/// One year of one scenario.
public struct YearProjection: Sendable, Hashable {
    /// By the year in which it begins, and as it is called: "2026-27".
    public let year: Int
    public let label: String
    /// Every figure that the assumptions allow.
    public let figures: [ProjectionFigure: ProjectedFigure]
    /// The chance that cost is over budget, and that advocates are short, fractions of 1; nil where there is none stated.
    public let chanceOverBudget: Double?
    public let chanceOverCapacity: Double?

    /// Nil where the assumptions do not allow the figure.
    public subscript(_ figure: ProjectionFigure) -> ProjectedFigure? { figures[figure] }
}

/// One figure over all draws.
public struct ProjectedFigure: Sendable, Hashable {
    public let mean: Double
    public let median: Double
    /// Quantiles: what 2.5, 5, 10, 90, 95 and 97.5 in 100 draws lie below.
    public let p025: Double
    public let p05: Double
    public let p10: Double
    public let p90: Double
    public let p95: Double
    public let p975: Double

    init(_ tally: SeriesTally, _ series: Int, _ edges: PilotEdges) {
        func quantile(_ p: Double) -> Double { tally.quantile(p, series, edges) }
        mean = tally.mean(series)
        median = quantile(0.5)
        (p025, p05, p10) = (quantile(0.025), quantile(0.05), quantile(0.1))
        (p90, p95, p975) = (quantile(0.9), quantile(0.95), quantile(0.975))
    }

    /// The range that holds so many of the draws, as many below it as above.
    public func range(_ level: ReportedLevel) -> (low: Double, high: Double) {
        switch level {
        case .eighty: (p10, p90)
        case .ninety: (p05, p95)
        case .ninetyFive: (p025, p975)
        }
    }
}

/// The figure that the drivers are of.
public struct ProjectionHeadline: Sendable, Hashable {
    public let scenario: ScenarioKind
    public let figure: ProjectionFigure
    public let yearLabel: String
    public let value: ProjectedFigure
}

/// One thing that is not known, and how it moves the headline.
public struct ProjectionDriver: Sendable, Hashable {
    public enum Cause: Sendable, Hashable {
        /// Which cases happened to be drawn.
        case sample
        /// What the files do not say.
        case undecided
        case assumption(AssumptionName)
        /// Assumptions that move together.
        case group(CorrelationGroup)

        /// The name in tables and machine-readable output.
        public var text: String {
            switch self {
            case .sample: "audit.sample"
            case .undecided: "audit.cannotTell"
            case .assumption(let name): name.text
            case .group(let group): group.rawValue
            }
        }
    }

    public let cause: Cause
    /// The headline with this alone at the low, and at the high end of its range, all else at its stated value; nil for a group.
    public let low: Double?
    public let high: Double?
    /// The share of the headline's variance that it explains alone, a fraction of 1; nil for what moves with others of a group,
    /// of which the group has the share.
    public let share: Double?
    /// The group with which it moves.
    public let group: CorrelationGroup?
}

/// The referrals that were made beside those that compliance would bring: side by side, never mixed.
public struct ReferralComparison: Sendable, Hashable {
    /// As stated, the oldest first.
    public let quarters: [QuarterReferrals]
    /// People referred in the last four quarters.
    public let lastYear: Double
    /// People with whom an advocate would work in the first year under full compliance.
    public let need: ProjectedFigure
    /// The first over the second, draw by draw.
    public let ratio: ProjectedFigure
}

/// People referred in one quarter.
public struct QuarterReferrals: Sendable, Hashable {
    public let quarter: FinancialQuarter
    public let people: Double
}
