import Projection

extension DutyLine {
    /// In words, for a report.
    public var sentence: String {
        let load = "\(callsPerHour.tenths) calls an hour of \(minutesPerCall.tenths) minutes"
        let goal = "\((target * 100).tenths) in 100 within \(answerMinutes.tenths) minutes"
        guard let waits else {
            return "\(load) are more than \(staff) can answer; the queue grows without end. For \(goal) "
                + "\(staffNeeded) are needed."
        }
        return "With \(staff) answering \(load), \(waits.share.perHundred) in 100 wait, "
            + "\(waits.meanMinutes.tenths) minutes on average over all calls; \(waits.inTime.perHundred) in 100 are answered "
            + "in time. For \(goal) \(staffNeeded) are needed (Erlang C)."
    }
}
