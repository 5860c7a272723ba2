import Advocacy
import Wording

/// How soon an advocate came, where the duty arose and the file gives the date.
public struct Timeliness: Sendable, Hashable {
    public let referral: Days
    public let arranged: Days
    public let firstMeeting: Days
    /// The same by each clock that some case can be read off.
    public let clocks: [Clock]
    /// The share in time (outcome met) among cases in which the duty arose and an advocate was arranged.
    public let inTime: Estimate
    /// Those cases read: what `inTime` is a share of.
    public let arrangedCases: Int

    /// Days from one origin, each over the cases that have both dates.
    public struct Clock: Sendable, Hashable {
        public let from: Origin
        public let referral: Days
        public let arranged: Days
        public let firstMeeting: Days
    }

    /// Where the counting of days begins.
    public enum Origin: String, Sendable, CaseIterable {
        case firstContact, start

        public var label: String {
            switch self {
            case .firstContact: say("first contact")
            case .start: say("the start of the stage")
            }
        }
    }

    /// Quartiles of days, of cases read, unweighted; nil under `Breakdown.fewest` cases. An advocate who came before the origin counts below zero.
    public struct Days: Sendable, Hashable {
        /// Nil with no case to count.
        public let from: Origin?
        public let n: Int
        public let median: Double?
        public let q1: Double?
        public let q3: Double?
        /// Every count, in order: what the quartiles summarise.
        public let days: [Int]
    }
}
