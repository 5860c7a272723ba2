import Tables

/// Decides by the profile's `skip` which rows are set aside.
struct RowSkips {
    private struct Rule {
        let column: Int
        let skipsBlank: Bool
        var isSkipped: CodeColumn<Bool>
    }

    private var rules: [Rule]

    init(_ columns: FrameColumns) {
        rules = columns.skips.map { skip in
            Rule(
                column: skip.column, skipsBlank: skip.values.contains(""),
                isSkipped: CodeColumn(meaning: { FrameValue($0) }, code: { skip.values.contains(Folding.fold($0)) }))
        }
    }

    mutating func skip(_ row: RecordScanner) -> Bool {
        for index in rules.indices {
            let value = row.value(rules[index].column)
            if value.isEmpty ? rules[index].skipsBlank : rules[index].isSkipped(value) == true { return true }
        }
        return false
    }
}
