import Statistics

/// A telephone line that answers at once or lets the caller wait: the one part of advocacy to which Erlang C applies.
public struct DutyLine: Sendable, Hashable {
    public let callsPerHour: Double
    public let minutesPerCall: Double
    public let staff: Int
    /// A call should be answered within so many minutes, in so many of 1.
    public let answerMinutes: Double
    public let target: Double
    /// Nil where the staff cannot keep up, whatever the wait.
    public let waits: Waits?
    /// The fewest people with whom the target is met.
    public let staffNeeded: Int

    public struct Waits: Sendable, Hashable {
        /// The share of calls that wait at all.
        public let share: Double
        public let meanMinutes: Double
        /// The share answered in time.
        public let inTime: Double
    }

    /// Throws `StatisticsError.outOfRange` for a time or a number that is no such thing.
    public init(
        callsPerHour: Double, minutesPerCall: Double, staff: Int, answerMinutes: Double, target: Double
    ) throws(StatisticsError) {
        let service = minutesPerCall / 60
        staffNeeded = try ErlangC.fewestServers(
            arrivalsPerHour: callsPerHour, meanServiceHours: service, answeredWithin: answerMinutes / 60, target: target
        )
        self.callsPerHour = callsPerHour
        self.minutesPerCall = minutesPerCall
        self.staff = staff
        self.answerMinutes = answerMinutes
        self.target = target
        if Double(staff) > callsPerHour * service {
            let line = try ErlangC(arrivalsPerHour: callsPerHour, meanServiceHours: service, servers: staff)
            waits = Waits(
                share: line.waitProbability, meanMinutes: line.meanWaitHours * 60,
                inTime: line.serviceLevel(within: answerMinutes / 60))
        } else {
            waits = nil
        }
    }
}
