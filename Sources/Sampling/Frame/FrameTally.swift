import Advocacy

/// What the rows of all files add up to, taken in chunk by chunk in the order of the files.
final class FrameTally {
    /// Which stages count, and how many of each stratum to keep.
    struct Selection {
        let from: CivilDate
        let to: CivilDate
        /// Variables that make a stratum, by number.
        let stratumVariables: [Int]
        let excluded: Set<DigestKey>
        /// How many of the smallest tickets of a stratum to keep.
        let keep: (String) -> Int
    }

    struct Stratum {
        let name: String
        var heap: StratumHeap
    }

    private struct KnownCase {
        let content: UInt64
        let file: Int32
        let line: Int32
    }

    private(set) var report = FrameReport()
    private(set) var strata: [Stratum] = []
    private(set) var excluded = 0
    private(set) var undatedReports = 0
    let variables: [FrameVariable]

    private let selection: Selection?
    private let fileNames: [String]
    private var cases = KeyTable<KnownCase>()
    private var values: [ValueCounts]
    private var months = [Int](repeating: 0, count: 12 * 10_000)
    private var stratumNumbers: [String: Int32] = [:]

    init(variables: [FrameVariable], fileNames: [String], selection: Selection?) {
        self.variables = variables
        self.fileNames = fileNames
        self.selection = selection
        values = variables.map { _ in ValueCounts() }
    }

    /// Takes in one chunk. `line` is that of its first record.
    func add(_ rows: StageRows, _ parser: ChunkParser<StageRows>, line: Int) throws {
        let file = rows.columns.file
        report.rows += parser.rowCount
        report.outOfScope += rows.outOfScope
        report.merged += rows.merged
        report.refused += rows.refusedCount
        undatedReports += rows.undatedReports
        var repeated: [RefusedRow] = []
        numberValues(rows)
        let width = variables.count
        for (index, row) in rows.rows.enumerated() {
            let key = DigestKey(row.ticket)
            let known = cases.insert(
                key, KnownCase(content: row.content, file: Int32(file), line: Int32(line) + row.line))
            if let known {
                if cases[known].content == row.content {
                    report.merged += 1
                } else {
                    report.refused += 1
                    repeated.append(try refusal(row, rows, parser, first: cases[known]))
                }
                continue
            }
            if let selection, row.started < selection.from || row.started > selection.to {
                report.outOfPeriod += 1
                continue
            }
            report.accepted += 1
            months[12 * row.started.year + row.started.month - 1] += 1
            let isExcluded = selection.map { !$0.excluded.isEmpty && $0.excluded.contains(key) } ?? false
            for variable in 0..<width {
                let number = Int(rows.tables[variable].frameNumbers[Int(rows.rowValues[index * width + variable])])
                values[variable].count(number, isExcluded: isExcluded)
            }
            if isExcluded {
                excluded += 1
            } else if selection != nil {
                let place = RowPlace(file: Int32(file), chunk: Int32(parser.number), position: row.position)
                strata[Int(rows.frameStrata[Int(row.stratum)])].heap.offer(row.ticket, place)
            }
        }
        list(rows.refusals, repeated, file: file, line: line, headings: rows.columns.header.headings)
    }

    /// Completes the report.
    func finish(sha256: String, warnings: [String]) -> FrameReport {
        report.sha256 = sha256
        report.warnings = warnings
        func counts(of field: FrameField) -> [String: Int] {
            guard let index = variables.firstIndex(where: { $0.source == .field(field) }) else { return [:] }
            return values[index].byText(includingExcluded: true)
        }
        report.byProcess = counts(of: .process)
        report.byTeam = counts(of: .team)
        for (index, count) in months.enumerated() where count > 0 {
            guard let first = CivilDate(year: index / 12, month: index % 12 + 1, day: 1) else { continue }
            report.byMonth[String(first.description.prefix(7))] = count
        }
        let all = values.flatMap(\.unrecognised)
        report.unrecognised = Array(all.prefix(FrameReport.longestList))
        if all.count > FrameReport.longestList {
            report.warnings.append("\(all.count - FrameReport.longestList) more unrecognised values are not listed")
        }
        if report.refused > report.refusals.count {
            report.warnings.append("\(report.refused - report.refusals.count) more refused rows are not listed")
        }
        return report
    }

    /// Stages of the population by value, of every variable that is kept and that some stage records.
    var populationCounts: [String: [String: Int]] {
        var result: [String: [String: Int]] = [:]
        for (index, variable) in variables.enumerated() where variable.isKept {
            let counts = values[index].byText(includingExcluded: false)
            if counts.keys.contains(where: { $0 != StratumName.notRecorded }) { result[variable.name] = counts }
        }
        return result
    }

    /// Gives the chunk's values and strata their numbers in the frame.
    private func numberValues(_ rows: StageRows) {
        for (index, table) in rows.tables.enumerated() {
            for value in table.values[table.frameNumbers.count...] {
                table.frameNumbers.append(values[index].number(of: value))
            }
        }
        guard let selection else { return }
        for key in rows.strata[rows.frameStrata.count...] {
            let name = StratumName.of(zip(selection.stratumVariables, key).map { rows.tables[$0].values[Int($1)].text })
            if stratumNumbers[name] == nil {
                stratumNumbers[name] = Int32(strata.count)
                strata.append(Stratum(name: name, heap: StratumHeap(limit: selection.keep(name))))
            }
            rows.frameStrata.append(stratumNumbers[name] ?? 0)
        }
    }

    private func refusal(
        _ row: StageRows.Row, _ rows: StageRows, _ parser: ChunkParser<StageRows>, first: KnownCase
    ) throws -> RefusedRow {
        let column = rows.columns.header.columns[rows.columns.header.profile.base == .plain ? .reference : .person]
        var value = ""
        if let column, let record = try parser.rescan(at: Int(row.position)) {
            value = rows.columns.privates[column] == nil ? FrameColumns.shortened(record.text(column)) : "(withheld)"
        }
        return RefusedRow(
            line: Int(row.line),
            fault: RowFault(
                column: column, value: value,
                reason: "the same case stands on line \(first.line) of \(fileNames[Int(first.file)]) with other values"))
    }

    /// Lists refusals of one chunk in the order of their lines, as long as there is room.
    private func list(
        _ inRows: [RefusedRow], _ repeated: [RefusedRow], file: Int, line: Int, headings: [String]
    ) {
        guard report.refusals.count < FrameReport.longestList, !inRows.isEmpty || !repeated.isEmpty else { return }
        let all = (inRows + repeated).sorted { $0.line < $1.line }
        for refused in all.prefix(FrameReport.longestList - report.refusals.count) {
            report.refusals.append(
                FrameReport.Refusal(
                    file: fileNames[file], line: line + refused.line,
                    column: refused.fault.column.map { headings[$0] } ?? "", value: refused.fault.value,
                    reason: refused.fault.reason))
        }
    }
}

/// How many stages have each value of one variable.
private struct ValueCounts {
    private var numbers: [FrameValue: Int32] = [:]
    private var values: [FrameValue] = []
    private var counts: [Int] = []
    private var excluded: [Int] = []

    mutating func number(of value: FrameValue) -> Int32 {
        if let known = numbers[value] { return known }
        numbers[value] = Int32(values.count)
        values.append(value)
        counts.append(0)
        excluded.append(0)
        return Int32(values.count - 1)
    }

    @inline(__always)
    mutating func count(_ number: Int, isExcluded: Bool) {
        counts[number] += 1
        if isExcluded { excluded[number] += 1 }
    }

    /// Nothing recorded stands under its own name.
    func byText(includingExcluded: Bool) -> [String: Int] {
        var result: [String: Int] = [:]
        for (index, value) in values.enumerated() {
            let count = counts[index] - (includingExcluded ? 0 : excluded[index])
            if count > 0 { result[value.text.isEmpty ? StratumName.notRecorded : value.text, default: 0] += count }
        }
        return result
    }

    /// The values that the column does not know, the most frequent first.
    var unrecognised: [FrameReport.Unrecognised] {
        var found: [FrameReport.Unrecognised] = []
        for (index, value) in values.enumerated() {
            guard let unknown = value.unrecognised, counts[index] > 0 else { continue }
            found.append(.init(column: unknown.heading, value: unknown.value, count: counts[index]))
        }
        return found.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
}
