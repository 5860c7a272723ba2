import Advocacy
import Audit
import Calendar
import Statistics
import Wording

/// The gap over time, by when the stages started.
extension BreakdownEstimator {
    /// Every month of the audit's period, or, where fewer than half of the months have ten cases read, every quarter, the
    /// oldest first; periods of which nothing is read too. Periods cut through strata, so their rates are domain
    /// estimates; the frame is not counted by them.
    func breakdownsByStart() throws(StatisticsError) -> [Breakdown] {
        let months = periods(.monthOfStart)
        let read = Dictionary(grouping: sample.read) { BreakdownVariable.monthOfStart.value(of: $0.unit, in: "") }
        let full = months.count { (read[$0]?.count ?? 0) >= Breakdown.fewest }
        let variable: BreakdownVariable = 2 * full >= months.count ? .monthOfStart : .quarterOfStart
        let found = try breakdowns(by: variable)
        var all: [Breakdown] = []
        for name in periods(variable) {
            all.append(
                found.first { $0.name == name }
                    ?? Breakdown(
                        variable: variable, name: name, population: nil, read: 0, count: 0, rate: nil, interval: nil))
        }
        return all
    }

    /// The names of the periods from the first day of the audit to its last, in order.
    private func periods(_ variable: BreakdownVariable) -> [String] {
        var names: [String] = []
        var day = state.plan.from
        while day <= state.plan.to {
            let name = StartPeriod.name(of: day, variable)
            if names.last != name { names.append(name) }
            let next = day.month == 12 ? (day.year + 1, 1) : (day.year, day.month + 1)
            guard let following = CivilDate(year: next.0, month: next.1, day: 1) else { break }
            day = following
        }
        return names
    }
}

/// Names of months and quarters that sort as they follow each other.
enum StartPeriod {
    /// `2025-04`; of a quarter `2025-04 to 06`.
    static func name(of day: CivilDate, _ variable: BreakdownVariable) -> String {
        guard variable == .quarterOfStart else { return String(day.description.prefix(7)) }
        let first = (day.month - 1) / 3 * 3 + 1
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.description.prefix(4))-\(two(first)) to \(two(first + 2))"
    }
}

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

    /// A run needs a series: ten points or more, six of them in a row on one side (Perla, Provost and Murray 2011, BMJ
    /// Quality and Safety 20:46).
    static let fewestForRuns = 10
    static let signOfChange = 6

    /// The longest run of values on one side of a line; a value on the line neither ends a run nor counts.
    static func longestRun(_ values: [Double], about line: Double) -> Int {
        var longest = 0
        var run = 0
        var wasAbove = false
        for value in values where value != line {
            run = (value > line) == wasAbove ? run + 1 : 1
            wasAbove = value > line
            longest = max(longest, run)
        }
        return longest
    }
}
