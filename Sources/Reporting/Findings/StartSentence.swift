import Findings
import Statistics
import Wording

/// What a series of periods shows, in a sentence.
extension Findings {
    /// nil before there are two periods with a rate.
    public var startSentence: String? {
        let rated = byStart.compactMap { part in part.rate.map { (part.variable.shown(part.name), $0) } }
        guard let lowest = rated.min(by: { $0.1 < $1.1 }), let highest = rated.max(by: { $0.1 < $1.1 }), rated.count > 1
        else { return nil }
        let range =
            byStart.first?.variable == .quarterOfStart
            ? say(
                "By quarter of start the gap was lowest in \(lowest.0), \(lowest.1.perHundred) in 100, and highest in ",
                "\(highest.0), \(highest.1.perHundred).")
            : say(
                "By month of start the gap was lowest in \(lowest.0), \(lowest.1.perHundred) in 100, and highest in ",
                "\(highest.0), \(highest.1.perHundred).")
        return range + " " + change(in: rated.map(\.1))
    }

    /// From so many periods with cases read on a trend is told.
    private static let fewestForTrend = 6

    /// Whether periods with these rates differ by more than chance, in a sentence. It rests on the trend; the run is told
    /// where it alone signals.
    private func change(in rates: [Double]) -> String {
        guard let overTime, let whole = gap.perAssessment.rate else {
            return say("Whether that is more than chance is shown once every planned case is audited.")
        }
        guard overTime.periods >= Self.fewestForTrend else { return apart(rates, from: whole) }
        let isByQuarter = byStart.first?.variable == .quarterOfStart
        if let trend = overTime.trend, trend.p <= 0.05 { return said(trend, over: overTime.periods, isByQuarter) }
        if let run = overTime.run, overTime.signals() { return said(run, overTime.p, isByQuarter) }
        let cases = read / max(overTime.periods, 1)
        return isByQuarter
            ? say("No clear rise or fall. With \(cases) cases a quarter only a large change would show.")
            : say("No clear rise or fall. With \(cases) cases a month only a large change would show.")
    }

    private func said(_ trend: RunRule.Trend, over periods: Int, _ isByQuarter: Bool) -> String {
        let p = trend.p.threePlaces
        return switch (trend.z > 0, isByQuarter) {
        case (true, false):
            say("The share of gaps rose over the \(periods) months by more than chance would easily explain (p \(p)).")
        case (true, true):
            say(
                "The share of gaps rose over the \(periods) quarters by more than chance would easily explain (p \(p))."
            )
        case (false, false):
            say("The share of gaps fell over the \(periods) months by more than chance would easily explain (p \(p)).")
        case (false, true):
            say(
                "The share of gaps fell over the \(periods) quarters by more than chance would easily explain (p \(p))."
            )
        }
    }

    private func said(_ run: RunRule.Run, _ p: Double, _ isByQuarter: Bool) -> String {
        let (length, p) = (run.length, p.threePlaces)
        return switch (run.side, isByQuarter) {
        case (.above, false):
            say("\(length) months in a row lie above the whole, by more than chance would easily explain (p \(p)).")
        case (.above, true):
            say("\(length) quarters in a row lie above the whole, by more than chance would easily explain (p \(p)).")
        case (.below, false):
            say("\(length) months in a row lie below the whole, by more than chance would easily explain (p \(p)).")
        case (.below, true):
            say("\(length) quarters in a row lie below the whole, by more than chance would easily explain (p \(p)).")
        }
    }

    private func apart(_ rates: [Double], from whole: Double) -> String {
        let outside = byStart.count { part in
            part.interval.map { whole < $0.low || whole > $0.high } ?? false
        }
        return outside == 0
            ? say("None is certainly apart from the whole, \(whole.perHundred).")
            : say(
                "\(outside) of \(rates.count) are apart from the whole, \(whole.perHundred), ",
                "by their own limits.")
    }
}
