import Advocacy

extension Projection {
    /// The projection in plain sentences.
    public var sentences: [String] {
        guard let full = scenario(.fullCompliance), let today = scenario(.todaysPractice), let first = full.years.first,
            let last = full.years.last, let now = today.years.first
        else { return [] }
        var list = [need(first, now)]
        list.append(work(first, last))
        let then =
            last.chanceOverBudget.map {
                last.year == first.year ? "" : " and in \(Projection.inHundred($0)) in \(last.label)"
            } ?? ""
        if let over = first.chanceOverBudget, let budget = assumptions[.budgetYear] {
            list.append(
                "The budget of \(pounds(budget.value.value)) would not do in \(Projection.inHundred(over)) draws in "
                    + "\(first.label)\(then).")
        }
        if let short = first.chanceOverCapacity, let capacity = assumptions[.capacityAdvocates] {
            list.append(
                "The \(capacity.value.value.tenths) advocates there are would be too few in \(Projection.inHundred(short)) "
                    + "draws in \(first.label).")
        }
        list.append(
            "Today's referrals, \(referrals.lastYear.whole) in the last four quarters, are "
                + "\(range(referrals.ratio) { "\(Int(($0 * 100).rounded()))" }) in 100 of what full compliance would bring."
        )
        return list
    }

    private var advocate: String {
        jurisdiction == .wales ? "an independent professional advocate" : "an advocate"
    }

    private func need(_ full: YearProjection, _ now: YearProjection) -> String {
        guard let stages = full[.assessments], let required = full[.required], let people = full[.people],
            let unmet = now[.unmet]
        else { return "" }
        return
            "In \(full.label), of about \(stages.median.whole) stages, people should be offered \(advocate) in about "
            + "\(range(required) { $0.whole }): about \(range(people) { $0.whole }) people. As practice is today, "
            + "\(range(unmet) { $0.whole }) of those stages would pass without one in time."
    }

    private func work(_ first: YearProjection, _ last: YearProjection) -> String {
        func words(_ year: YearProjection) -> String {
            guard let hours = year[.hours], let advocates = year[.advocates], let cost = year[.cost] else { return "" }
            return "\(range(hours) { $0.whole }) hours, \(range(advocates) { $0.tenths }) full-time advocates and "
                + "\(range(cost, pounds))"
        }
        let begin = "Full compliance would take \(words(first)) in \(first.label)"
        return last.year == first.year ? begin + "." : begin + ", and \(words(last)) in \(last.label)."
    }

    /// To three digits that count, from a thousand pounds up: no more is known.
    private func pounds(_ value: Double) -> String {
        var step = 1.0
        while abs(value) / step >= 1000 { step *= 10 }
        return (value < 0 ? "-" : "") + "£" + (abs(value / step).rounded() * step).whole
    }
}
