import Advocacy
import Audit
import Calendar
import Statistics

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
