import Sampling

/// People waiting for an advocate, quarter by quarter, in a service that holds cases.
///
/// Referrals come and cases are begun evenly within a quarter; nobody leaves the queue. With B waiting at the start,
/// A referred and room for S to be begun, max(0, B + A - S) wait at the end. The number waiting over the quarter is the
/// exact mean of that fluid: half the sum of start and end, or B²/(2(S - A)) where the queue runs empty on the way.
public struct Backlog: Sendable, Hashable {
    public struct Quarter: Sendable, Hashable {
        /// People referred in the quarter.
        public let arrivals: Double
        /// Cases that could be begun.
        public let capacity: Double
        /// Cases that were.
        public let started: Double
        /// People waiting at the quarter's end.
        public let waiting: Double
        /// People waiting on average over the quarter.
        public let meanWaiting: Double
        /// Mean wait in weeks by Little's law: people waiting on average / referrals a week (W = L / λ). nil with nobody
        /// referred, and `Limit.weeks` at most. While a queue grows those at its end wait longer: `lastWaitWeeks`.
        public let meanWaitWeeks: Double?
        /// Weeks that somebody referred on the quarter's last day waits at this capacity; nil where somebody waits and
        /// nothing can be begun.
        public let lastWaitWeeks: Double?
        /// Of those waiting at the start or referred since, the share still waiting at the end.
        public let shareWaiting: Double
    }

    public let quarters: [Quarter]

    /// People waiting on average over a quarter that begins with `start` of them and ends with `end`.
    static func meanWaiting(from start: Double, to end: Double, arrived: Double, room: Double) -> Double {
        end > 0 || room <= arrived ? (start + end) / 2 : start * start / (2 * (room - arrived))
    }

    /// A quarter of a year of 365.25 days.
    public static let weeksPerQuarter = 365.25 / 4 / 7

    /// Numbers are of cases, 0 or more; a quarter without a capacity of its own has that of the last one.
    public init(arrivals: [Double], capacity: [Double], opening: Double = 0) {
        var waiting = max(0, opening)
        var quarters: [Quarter] = []
        for (index, arrived) in arrivals.enumerated() {
            let room = index < capacity.count ? capacity[index] : capacity.last ?? 0
            let demand = waiting + arrived
            let end = max(0, demand - room)
            let mean = Backlog.meanWaiting(from: waiting, to: end, arrived: arrived, room: room)
            let weeks = Backlog.weeksPerQuarter
            quarters.append(
                Quarter(
                    arrivals: arrived, capacity: room, started: demand - end, waiting: end, meanWaiting: mean,
                    meanWaitWeeks: arrived > 0 ? min(mean / arrived * weeks, Double(Limit.weeks)) : nil,
                    lastWaitWeeks: end == 0 ? 0 : room > 0 ? end / room * weeks : nil,
                    shareWaiting: demand > 0 ? end / demand : 0))
            waiting = end
        }
        self.quarters = quarters
    }
}
