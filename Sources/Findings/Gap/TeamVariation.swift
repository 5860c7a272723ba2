import Statistics
import Wording

/// Whether teams differ by more than chance: never a league table.
///
/// Counts of cases read are compared unweighted, team against team, with what chance alone would give around the rate of
/// all of them. That is fair where every team was drawn with about the same sampling fraction in each stratum, as with
/// proportional allocation; the population's size is not credited, so the limits are wide rather than short.
public struct TeamVariation: Sendable, Hashable {
    /// Where a team lies against chance, by exact tails.
    public typealias Standing = FunnelStanding.Standing

    public struct Team: Sendable, Hashable {
        public let name: String
        public let read: Int
        public let count: Int
        /// Of the cases read, unweighted; this and all that follows nil with fewer than ten cases read.
        public let rate: Double?
        /// The chance of as few gaps, and of as many, were all teams alike (`FunnelStanding`).
        public let lowerTail: Double?
        public let upperTail: Double?
        /// Limits of chance around the rate of all teams for a team of this size, interpolated: to draw, not to judge by.
        public let limits95: Interval?
        public let limits998: Interval?
        /// The 95% limits where the teams' true rates may differ as much as these do (overdispersion).
        public let overdispersed: Interval?
        /// Drawn towards the rate of all teams, the more the fewer the cases (empirical Bayes); nil where nothing tells how
        /// far teams differ.
        public let pooled: Double?
        public let standing: Standing?
    }

    /// The rate of all teams together, unweighted.
    public let target: Double
    /// How many of the teams judged would lie outside, and far outside, were all alike.
    public let expectedOutside: Double
    public let expectedFarOutside: Double
    /// In the order of their names; a blank team is none.
    public let teams: [Team]
    /// phi: about 1 where teams differ by chance alone.
    public let dispersion: Double
    /// p of the exact test that all teams have one rate.
    public let exactP: Double
    /// The correlation of two cases of one team; nil where all cases, or none, are gaps.
    public let intraclassCorrelation: Double?
}

extension FunnelStanding.Standing {
    public var label: String {
        switch self {
        case .farBelow: say("below 99.8%")
        case .below: say("below 95%")
        case .within: say("within")
        case .above: say("above 95%")
        case .farAbove: say("above 99.8%")
        }
    }
}
