import Findings
import Statistics
import Wording

extension GapChange {
    /// The change as a plain sentence.
    public func sentence(_ measure: GapMeasure, isInterim: Bool) -> String {
        if let interval { return ChangeSentence(interval: interval, measure: measure).text }
        if isInterim { return say("Cannot say: not every planned case is audited in both.") }
        if before.rate == nil || after.rate == nil {
            return say(
                "Cannot say: one of the audits has too few cases audited, or a sampling group not yet audited, for a rate."
            )
        }
        return say("Cannot say: one of the rates has no interval.")
    }
}

/// The limits of a change in words, in tenths of a hundredth as in the tables.
struct ChangeSentence {
    let interval: Interval
    let measure: GapMeasure

    var text: String {
        switch GapChange.Verdict(interval) {
        case .better:
            let fallen = amount(-interval.high, -interval.low)
            return isOfDuty
                ? say("Better: the gap fell by \(fallen) in 100 of those owed an advocate.")
                : say("Better: the gap fell by \(fallen) in 100 assessments.")
        case .worse:
            let grown = amount(interval.low, interval.high)
            return isOfDuty
                ? say("Worse: the gap grew by \(grown) in 100 of those owed an advocate.")
                : say("Worse: the gap grew by \(grown) in 100 assessments.")
        case .unchanged: return say("Unchanged: both audits took in every case and found the same gap.")
        case .cannotSay:
            return uncertain(
                fallen: interval.low < 0 ? (-interval.low).perHundred : nil,
                grown: interval.high > 0 ? interval.high.perHundred : nil)
        }
    }

    private var isOfDuty: Bool { measure == .ofDuty }

    /// By how much the gap may have fallen or grown at most; one of both is there.
    private func uncertain(fallen: String?, grown: String?) -> String {
        guard let fallen else {
            let grown = grown ?? 0.0.perHundred
            return isOfDuty
                ? say(
                    "Cannot say: the gap may be the same or have grown by up to \(grown) ",
                    "in 100 of those owed an advocate.")
                : say("Cannot say: the gap may be the same or have grown by up to \(grown) in 100 assessments.")
        }
        guard let grown else {
            return isOfDuty
                ? say(
                    "Cannot say: the gap may have fallen by up to \(fallen) or be the same ",
                    "in 100 of those owed an advocate.")
                : say("Cannot say: the gap may have fallen by up to \(fallen) or be the same in 100 assessments.")
        }
        return isOfDuty
            ? say(
                "Cannot say: the gap may have fallen by up to \(fallen) or have grown by up to \(grown) ",
                "in 100 of those owed an advocate.")
            : say(
                "Cannot say: the gap may have fallen by up to \(fallen) or have grown by up to \(grown) ",
                "in 100 assessments.")
    }

    /// Two positive amounts; those of two censuses are one.
    private func amount(_ low: Double, _ high: Double) -> String {
        if low == high { return low.perHundred }
        let least = low.perHundred
        return least == 0.0.perHundred
            ? say("more than 0 and up to \(high.perHundred)") : say("between \(least) and \(high.perHundred)")
    }
}
