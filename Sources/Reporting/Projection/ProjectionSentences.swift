import Advocacy
import Projection
import Wording

extension Projection {
    /// The projection in plain sentences.
    public var sentences: [String] {
        guard let full = scenario(.fullCompliance), let today = scenario(.todaysPractice), let first = full.years.first,
            let last = full.years.last, let now = today.years.first
        else { return [] }
        var list = [need(first, now)]
        if let sentence = bridge?.sentence(in: first.label) { list.append(sentence) }
        list.append(work(first, last))
        if let undecided = undecidedSentence { list.append(undecided) }
        if let over = first.chanceOverBudget, let budget = assumptions[.budgetYear] {
            let money = pounds(budget.value.value)
            if last.year != first.year, let later = last.chanceOverBudget {
                list.append(
                    say(
                        "The budget of \(money) would not do in \(Projection.inHundred(over)) draws in ",
                        "\(first.label) and in \(Projection.inHundred(later)) in \(last.label)."))
            } else {
                list.append(
                    say(
                        "The budget of \(money) would not do in \(Projection.inHundred(over)) draws in ",
                        "\(first.label)."))
            }
        }
        if let short = first.chanceOverCapacity, let capacity = assumptions[.capacityAdvocates] {
            list.append(
                say(
                    "By these assumptions \(capacity.value.value.tenths) advocates would be too few in ",
                    "\(Projection.inHundred(short)) outcomes in \(first.label); the assumptions themselves may be wrong."
                ))
        }
        let ratio = range(referrals.ratio, Projection.ratioInHundred)
        list.append(
            say(
                "Today's referrals, \(referrals.lastYear.whole) in the last four quarters, are ",
                "\(ratio) in 100 of what full compliance would bring."))
        return list
    }

    /// What the range of the first year's cost takes for granted.
    private var undecidedSentence: String? {
        guard let none = undecided?.none.full[.cost], let all = undecided?.all.full[.cost] else { return nil }
        return say(
            "The range holds if what cannot be told counts evenly; if none of it is owed \(pounds(none.median)), ",
            "if all of it, \(pounds(all.median)).")
    }

    private func need(_ full: YearProjection, _ now: YearProjection) -> String {
        guard let stages = full[.assessments], let required = full[.required], let people = full[.people],
            let unmet = now[.unmet]
        else { return "" }
        let (count, owed, who) = (stages.median.whole, range(required) { $0.whole }, range(people) { $0.whole })
        let offered =
            jurisdiction == .wales
            ? say(
                "In \(full.label), of about \(count) stages, people should be offered ",
                "an independent professional advocate in about \(owed): about \(who) referrals; ",
                "one person may bring several.")
            : say(
                "In \(full.label), of about \(count) stages, people should be offered ",
                "an advocate in about \(owed): about \(who) referrals; one person may bring several.")
        let passed = say(
            "As practice is today, \(range(unmet) { $0.whole }) of those stages would pass without one in time.")
        return offered + " " + passed
    }

    private func work(_ first: YearProjection, _ last: YearProjection) -> String {
        func words(_ year: YearProjection) -> String {
            guard let hours = year[.hours], let advocates = year[.advocates], let cost = year[.cost] else { return "" }
            return say(
                "\(range(hours) { $0.whole }) hours, \(range(advocates) { $0.tenths }) full-time advocates and ",
                "\(range(cost, pounds))")
        }
        return last.year == first.year
            ? say("Full compliance would take \(words(first)) in \(first.label).")
            : say(
                "Full compliance would take \(words(first)) in \(first.label), ",
                "and \(words(last)) in \(last.label).")
    }

    private func pounds(_ value: Double) -> String { Projection.pounds(value) }

    /// To three digits that count, from a thousand pounds up: no more is known.
    static func pounds(_ value: Double) -> String {
        var step = 1.0
        while abs(value) / step >= 1000 { step *= 10 }
        return (value < 0 ? "-" : "") + "£" + (abs(value / step).rounded() * step).whole
    }
}
