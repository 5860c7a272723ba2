import Projection
import Sampling
import Wording

extension Projection {
    /// Years beside each other in one table, where they fit.
    private static let yearsAcross = 5

    /// The need once, then what each scenario does about it.
    func writeScenarios(on text: inout PlainText) {
        guard let first = scenarios.first else { return }
        text.heading(say("The need"))
        write(first.years, ProjectionFigure.allCases.filter(\.isOfDemand), on: &text)
        for scenario in scenarios {
            text.heading(title(of: scenario.kind))
            let hasOwnNeed = scenario.years.map { $0[.required] } != first.years.map { $0[.required] }
            write(scenario.years, ProjectionFigure.allCases.filter { hasOwnNeed || !$0.isOfDemand }, on: &text)
        }
        text.blank()
        text.paragraph(
            say(
                "The middle of the draws, and beneath it the range that holds \(level.inHundred) in 100. ",
                "Stages owed, met and unmet are counted as the audit counts them: ",
                "late is unmet, an offer declined is met. Hours include awareness work; ",
                "cost is in the prices of its year; waits are the mean of the year's last quarter ",
                "(Little's law) if nobody who waits gives up."))
    }

    private func title(of kind: ScenarioKind) -> String {
        guard kind == .improving, let years = assumptions[.improvementYears]?.value.value else { return kind.name }
        return years == 1 ? say("\(kind.name) over 1 year") : say("\(kind.name) over \(years.plain) years")
    }

    private func write(_ years: [YearProjection], _ figures: [ProjectionFigure], on text: inout PlainText) {
        let cells = rows(of: years, figures).map { $0.map(\.count) } + [[0] + years.map(\.label.count)]
        let name = cells.map { $0[0] }.max() ?? 0
        let column = 2 + (cells.flatMap { $0.dropFirst() }.max() ?? 0)
        let fitting = max(1, min(Self.yearsAcross, (text.width - 2 - name) / column))
        var first = 0
        while first < years.count {
            let across = Array(years[first..<min(first + fitting, years.count)])
            if first > 0 { text.blank() }
            text.table([""] + across.map(\.label), rows(of: across, figures))
            first += fitting
        }
    }

    private func rows(of years: [YearProjection], _ figures: [ProjectionFigure]) -> [[String]] {
        var rows: [[String]] = []
        for figure in figures {
            let values = years.compactMap { $0[figure] }
            guard values.count == years.count, let name = figure.row else { continue }
            rows.append([name] + values.map { figure.written($0.median) })
            let ranges = values.map { $0.range(level) }
            if ranges.contains(where: { $0.low != $0.high }) { rows.append([""] + ranges.map(figure.range)) }
            let chances: (String, KeyPath<YearProjection, Double?>)? =
                switch figure {
                case .advocates: (say("too few"), \.chanceOverCapacity)
                case .budgetGap: (say("over budget"), \.chanceOverBudget)
                default: nil
                }
            guard let (words, chance) = chances else { continue }
            let shares = years.compactMap { $0[keyPath: chance] }
            if shares.count == years.count { rows.append([words] + shares.map(Projection.inHundred)) }
        }
        return rows
    }

    /// A chance as so many in a hundred draws.
    package static func inHundred(_ share: Double) -> String {
        if share > 0, share < 0.005 { return say("<1 in 100") }
        if share < 1, share > 0.995 { return say(">99 in 100") }
        return say("\((share * 100).whole) in 100")
    }

    /// A ratio as so many in a hundred. Where nearly nobody is owed an advocate it has no end that could be written.
    static func ratioInHundred(_ ratio: Double) -> String {
        ratio < 1e6 ? (ratio * 100).rounded().plain : say("over 100,000,000")
    }
}

extension ProjectionFigure {
    /// The name of its row; nil where the tables leave it out.
    var row: String? {
        switch self {
        case .assessments: say("stages")
        case .required: say("owed", context: "stages")
        case .provided: say("met", context: "stages")
        case .unmet: say("unmet", context: "stages")
        case .people: say("referrals")
        case .instructed: say("with advocate")
        case .hours: say("hours")
        case .advocates: say("advocates")
        case .cost: say("cost, £1,000")
        case .budgetGap: say("less budget")
        case .wait: say("wait, weeks")
        case .capacityGap: nil
        }
    }

    /// A range in a column of a table.
    func range(_ ends: (low: Double, high: Double)) -> String {
        let (low, high) = (written(ends.low), written(ends.high))
        return self == .budgetGap ? say("\(low) to \(high)") : low + "-" + high
    }

    /// Within a sentence.
    var words: String {
        switch self {
        case .cost: say("cost")
        case .budgetGap: say("cost less budget")
        case .capacityGap: say("advocates short")
        default: rawValue
        }
    }

    /// As tables write it: money in thousands of pounds.
    func written(_ value: Double) -> String {
        switch self {
        case .wait where value >= Double(Limit.weeks): ">9,999"
        case .advocates, .wait, .capacityGap: value.tenths
        case .cost, .budgetGap: (value / 1000).whole
        default: value.whole
        }
    }
}

extension Double {
    /// To the whole number, with commas between thousands; a number beyond counting as it is.
    var whole: String { Int(exactly: rounded())?.grouped ?? String(self) }
}
