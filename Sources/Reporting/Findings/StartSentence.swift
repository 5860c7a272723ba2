import Findings
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

    /// Whether periods with these rates differ by more than chance, in a sentence.
    private func change(in rates: [Double]) -> String {
        guard !isInterim, let whole = gap.perAssessment.rate else {
            return say("Whether that is more than chance is shown once every planned case is read.")
        }
        if rates.count >= Findings.fewestForRuns {
            let longest = Findings.longestRun(rates, about: whole)
            return longest >= Findings.signOfChange
                ? say("\(longest) in a row lie on one side of the whole: a sign of change over time.")
                : say(
                    "No \(Findings.signOfChange) in a row lie on one side of the whole: ",
                    "no sign of change over time.")
        }
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
