import Calendar

/// A figure or a text of a table, as it is: `ReportUnit` puts it into words.
package enum ReportCell: Sendable, Hashable {
    case text(String)
    /// In the unit of its column: a rate as a fraction of 1, money in pounds.
    case number(Double)
    /// Limits in that unit.
    case interval(Double, Double)
    case date(CivilDate)
    case symbol(ReportSymbol)

    package static func count(_ count: Int) -> ReportCell { .number(Double(count)) }

    /// What there is, or that there is none.
    package init(_ value: Double?) { self = value.map(ReportCell.number) ?? .symbol(.notAvailable) }
    package init(_ value: Int?) { self = value.map(ReportCell.count) ?? .symbol(.notAvailable) }

    package var number: Double? {
        if case .number(let value) = self { return value }
        return nil
    }

    package var whole: Int? { number.flatMap { Int(exactly: $0) } }

    package var interval: (low: Double, high: Double)? {
        if case .interval(let low, let high) = self { return (low, high) }
        return nil
    }
}

/// Why there is no figure.
package enum ReportSymbol: String, Sendable, CaseIterable {
    case confidential = "[c]"
    case notAvailable = "[x]"
    case notApplicable = "[z]"
}

/// What a column or a row is counted in.
package enum ReportUnit: String, Sendable, Hashable, CaseIterable {
    case text, count
    /// An estimate of cases, people or hours, shown to the whole number.
    case whole
    /// A fraction of 1, shown as so many in a hundred with one decimal.
    case rate
    /// The same to the whole number, as it is published.
    case wholeRate
    case money, hours, days, weeks, tenths, hundredths, date
    /// A number as it was stated.
    case plain
}
