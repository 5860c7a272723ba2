/// Tables that count cases: each count by the rules, and more than those where rows add up to what is known.
struct CountDisclosure {
    let rules: DisclosureRules
    /// No count is larger: cases audited.
    let most: Int

    /// Nil where nothing would be kept back that can be kept back.
    func disclosed(_ table: ReportTable) -> ReportTable? {
        var shown = table
        for column in table.columns.indices {
            switch table.columns[column].role {
            case .count:
                guard disclose(column, of: table, in: &shown) else { return nil }
            case .frameCount:
                for row in table.rows.indices {
                    guard let count = table.rows[row].cells[column].whole else { continue }
                    shown.rows[row].cells[column] = CountClass(of: count, rules, most: .max / 2).cell
                }
            default: break
            }
        }
        return shown
    }

    private func disclose(_ column: Int, of table: ReportTable, in shown: inout ReportTable) -> Bool {
        let groups = Dictionary(grouping: table.rows.indices) { table.rows[$0].addsTo }
        for (sum, rows) in groups {
            let counts = rows.map { table.rows[$0].cells[column].whole ?? 0 }
            let classes = counts.map { CountClass(of: $0, rules, most: most) }
            if sum == nil {
                for (row, known) in zip(rows, classes) {
                    let isNarrow = known.high > 0 && known.high - known.low + 1 < DisclosureRules.fewestValues
                    shown.rows[row].cells[column] = isNarrow ? .symbol(.confidential) : known.cell
                }
                continue
            }
            if AddedCounts(counts: counts, classes: classes).isSafe {
                for (row, known) in zip(rows, classes) { shown.rows[row].cells[column] = known.cell }
                continue
            }
            // Nothing of the group then, zeros included: any of them may be all of the sum. Where each would have been kept
            // back anyway that hides nothing.
            let isHidden = counts.contains { $0 == 0 || $0 > rules.suppress }
            guard rows.count > 1, isHidden, counts.reduce(0, +) + 1 >= DisclosureRules.fewestValues else {
                return false
            }
            for row in rows { shown.rows[row].cells[column] = .symbol(.confidential) }
        }
        return true
    }
}
