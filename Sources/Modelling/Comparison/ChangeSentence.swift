import Statistics

extension GapChange {
    /// The change as a plain sentence.
    public func sentence(_ measure: GapMeasure, isInterim: Bool) -> String {
        if let interval { return ChangeSentence(interval: interval, measure: measure).text }
        if isInterim { return "Cannot say: not every planned case of both audits is read." }
        if before.rate == nil || after.rate == nil {
            return "Cannot say: one of the audits has too few cases read, or a stratum unread, for a rate."
        }
        return "Cannot say: one of the rates has no interval."
    }
}

/// The limits of a change in words, in tenths of a hundredth as in the tables.
struct ChangeSentence {
    let interval: Interval
    let measure: GapMeasure

    var text: String {
        switch GapChange.Verdict(interval) {
        case .better: return "Better: the gap fell by \(amount(-interval.high, -interval.low)) in 100 \(measure.unit)."
        case .worse: return "Worse: the gap grew by \(amount(interval.low, interval.high)) in 100 \(measure.unit)."
        case .unchanged: return "Unchanged: both audits read every case and found the same gap."
        case .cannotSay:
            let fallen = interval.low < 0 ? "have fallen by up to \((-interval.low).perHundred)" : "be the same"
            let grown = interval.high > 0 ? "have grown by up to \(interval.high.perHundred)" : "be the same"
            return "Cannot say: the gap may \(fallen) or \(grown) in 100 \(measure.unit)."
        }
    }

    /// Two positive amounts; those of two censuses are one.
    private func amount(_ low: Double, _ high: Double) -> String {
        if low == high { return low.perHundred }
        let least = low.perHundred
        return least == 0.0.perHundred
            ? "more than 0 and up to \(high.perHundred)" : "between \(least) and \(high.perHundred)"
    }
}
