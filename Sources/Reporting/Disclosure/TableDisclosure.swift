/// What becomes of one table when it is published.
struct TableDisclosure {
    let rules: DisclosureRules
    let whole: ReportWhole

    enum Outcome {
        case shown(ReportTable)
        /// It is never published.
        case neverShown
        /// Of this audit it would tell too much.
        case leftOut
    }

    func disclosed(_ table: ReportTable) -> Outcome {
        let hasFigures = table.exposure != .open || table.columns.contains { $0.role == .estimate }
        if hasFigures, whole.isMostlyRead { return .neverShown }
        var shown = table
        shown.sentence = table.sentence?.disclosed(of: whole)
        shown.notes = table.notes.compactMap { $0.disclosed(of: whole) }
        switch table.exposure {
        case .within: return .neverShown
        case .open: break
        case .counts:
            guard let counted = CountDisclosure(rules: rules, most: whole.read).disclosed(shown) else {
                return .leftOut
            }
            shown = counted
        case .parts, .samplingGroups, .periods:
            guard let parts = PartDisclosure(rules: rules, whole: whole).disclosed(shown) else { return .leftOut }
            shown = parts
        }
        return .shown(rounded(withoutWithin(shown)))
    }

    /// Without the columns that stay within the council, and a picture that would be drawn of one alone.
    private func withoutWithin(_ table: ReportTable) -> ReportTable {
        var shown = table
        let kept = table.columns.indices.filter { table.columns[$0].role != .within }
        shown.columns = kept.map { table.columns[$0] }
        for row in table.rows.indices { shown.rows[row].cells = kept.map { table.rows[row].cells[$0] } }
        if let plot = shown.plot, shown.index(of: plot.figure) == nil { shown.plot = nil }
        return shown
    }

    /// Estimates of the population, and rates of parts, as coarse as they may be told.
    private func rounded(_ table: ReportTable) -> ReportTable {
        var shown = table
        for column in table.columns.indices where [.estimate, .rate].contains(table.columns[column].role) {
            for row in table.rows.indices {
                let unit = table.unit(row: row, column: column)
                shown.rows[row].cells[column] = rounded(table.rows[row].cells[column], unit)
            }
            shown.columns[column].unit = table.columns[column].unit.published
        }
        for row in table.rows.indices { shown.rows[row].unit = table.rows[row].unit?.published }
        shown.plot?.whole = table.plot?.whole.map { ($0 * 100).rounded() / 100 }
        return shown
    }

    private func rounded(_ cell: ReportCell, _ unit: ReportUnit) -> ReportCell {
        switch cell {
        case .number(let value): .number(unit.rounded(value, rules))
        case .interval(let low, let high): .interval(unit.rounded(low, rules), unit.rounded(high, rules))
        case .text, .date, .symbol: cell
        }
    }
}

extension ReportUnit {
    fileprivate var published: ReportUnit {
        switch self {
        case .rate: .wholeRate
        case .days: .whole
        default: self
        }
    }

    fileprivate func rounded(_ value: Double, _ rules: DisclosureRules) -> Double {
        switch self {
        case .rate, .wholeRate, .hundredths: (value * 100).rounded() / 100
        case .whole, .count, .hours: rules.rounded(value)
        case .money: value.inThreeDigits
        case .days, .text, .date: value.rounded()
        case .weeks, .tenths: (value * 10).rounded() / 10
        case .plain: value
        }
    }
}
