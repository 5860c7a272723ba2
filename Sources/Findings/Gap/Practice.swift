import Advocacy
import Statistics

/// One thing that readers recorded of practice beside the duty: how often it was so. It decides nothing.
public struct PracticeFinding: Sendable, Hashable {
    public let subject: PracticeSubject
    public let whole: PracticeCount
    /// By team, in the order of their names; none where the frame has no teams, and none of a team nobody was asked of.
    public let byTeam: [Team]

    public struct Team: Sendable, Hashable {
        public let name: String
        public let count: PracticeCount
    }
}

/// What is counted.
public enum PracticeSubject: Sendable, Hashable {
    /// A judgement: yes, no or not recorded.
    case answered(Fact)
    /// One value of a fact that has several, as a kind of support or a language, among cases that have any.
    case chosen(Fact, String)
    /// An advocate who was arranged was later sent away.
    case endedEarly
}

/// How often it was so among the cases read in which the question was answered. Under ten answers, the counts only.
public struct PracticeCount: Sendable, Hashable {
    public let yes: Int
    public let no: Int
    /// The file does not say.
    public let notRecorded: Int
    /// Yes of all answers, weighted by stratum, a fraction of 1: what the file does not say is not shown to be so.
    public let rate: Double?
    /// Nil until every planned case is read.
    public let interval: Interval?

    public var asked: Int { yes + no + notRecorded }
}
