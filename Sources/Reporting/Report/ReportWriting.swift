import Sampling
import Wording

// Each figure is put into words here and nowhere else, so that every form of a report shows the same.

extension ReportUnit {
    package func written(_ cell: ReportCell) -> String {
        switch cell {
        case .text(let text): text
        case .number(let value): written(value)
        case .interval(let low, let high): say("\(written(low)) to \(written(high))")
        case .date(let date): date.description
        case .symbol(let symbol): symbol.rawValue
        }
    }

    package func written(_ value: Double) -> String {
        switch self {
        case .text, .count, .whole, .hours, .date: value.whole
        case .rate: value.perHundred
        case .wholeRate: (value * 100).whole
        case .money: (value < 0 ? "-£" : "£") + abs(value).inThreeDigits.whole
        case .plain: value.plain
        case .days, .weeks, .tenths: value.tenths
        case .hundredths: value.hundredths
        }
    }

    /// What the figures are, for a data dictionary.
    package var meaning: String {
        switch self {
        case .text: "text"
        case .count: "a whole number"
        case .whole: "a number of cases or people, unrounded unless published"
        case .rate, .wholeRate: "a fraction of 1"
        case .money: "pounds"
        case .hours: "hours"
        case .days: "days"
        case .weeks: "weeks"
        case .tenths, .hundredths, .plain: "a number"
        case .date: "a date, ISO 8601"
        }
    }
}

extension ReportSymbol {
    /// What it stands for, where a table has one.
    package var explanation: String {
        switch self {
        case .confidential: say("[c]: not shown, so that nobody can be recognised")
        case .notAvailable: say("[x]: not available")
        case .notApplicable: say("[z]: does not apply")
        }
    }
}

extension Double {
    /// To three digits that count, from a thousand up: no more is known of money to come.
    package var inThreeDigits: Double {
        var step = 1.0
        while abs(self) / step >= 1000 { step *= 10 }
        return (self / step).rounded() * step
    }
}
