import Advocacy
import Calendar
import Tables

/// What the rows of all files add up to, taken in chunk by chunk in the order of the files.
struct FrameTally {
    /// Which stages count, and how many of each stratum to keep.
    struct Selection {
        let from: CivilDate
        let to: CivilDate
        /// Variables that make a stratum, by number.
        let stratumVariables: [Int]
        let excluded: Set<DigestKey>
        /// How many of the smallest tickets of a stratum to keep, by the keys of its values.
        let keep: (String) -> Int
    }

    struct Stratum {
        /// By the keys of its values until all were read, then by their spellings.
        fileprivate(set) var name: String
        fileprivate let values: [FrameValue]
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
    private var months = MonthCounts()
    /// What the columns of references hold, by file.
    private var identifiers: [[IdentifierCounts]]
    private var stratumNumbers: [String: Int] = [:]
    /// What the file being read holds beside the rows of its table.
    private var aside: AsideRows
    private var refusals: FrameRefusals
    private let mostListed: Int

    /// `refused` is told every row that is not taken, rather than the list's share of them.
    init(
        variables: [FrameVariable], fileNames: [String], selection: Selection?,
        refused: ((FrameReport.Refusal) throws -> Void)? = nil
    ) {
        refusals = FrameRefusals(fileNames: fileNames, sink: refused)
        mostListed = refused == nil ? ListedValue.longestList : .max
        aside = AsideRows(mostListed: mostListed)
        self.variables = variables
        self.fileNames = fileNames
        self.selection = selection
        values = variables.map { _ in ValueCounts() }
        identifiers = fileNames.map { _ in [] }
    }

    /// Takes in one chunk. `line` is that of its first record.
    mutating func add(_ parser: ChunkParser<StageRows>, line: Int) throws {
        let rows = parser.rows
        let file = Int32(rows.columns.file)
        report.rows += parser.rowCount - rows.aside.passed.rows
        if let other = rows.aside.passed.otherHeadings {
            throw FrameError(
                file: fileNames[Int(file)], line: line + other, column: 1, why: .table(.otherHeadings))
        }
        if rows.aside.hasRowOfTable { try refusals.add(notes: aside.takeNotes(), of: rows.columns) }
        aside.add(rows, line: line)
        report.outOfScope += rows.outOfScope
        for (process, count) in rows.outOfScopeByProcess {
            report.outOfScopeByProcess[process.rawValue, default: 0] += count
        }
        report.merged += rows.merged
        report.otherNation += rows.otherNation
        undatedReports += rows.undatedReports
        if identifiers[Int(file)].isEmpty {
            identifiers[Int(file)] = rows.identifiers
        } else {
            for index in rows.identifiers.indices { identifiers[Int(file)][index].add(rows.identifiers[index]) }
        }
        let stratumNumbers = numberStrata(rows)
        // Counted by the chunk's own numbers first; variables without a value in the chunk are not looked at.
        let width = variables.count
        let counted = variables.indices.filter { rows.tables[$0].values.count > 1 }
        var counts = counted.map { [Int](repeating: 0, count: rows.tables[$0].values.count) }
        var excludedRows: [Int] = []
        var accepted: ContiguousArray<Int32> = []
        accepted.reserveCapacity(rows.rows.count)
        var repeated: [RefusedRow] = []
        let first = selection?.from ?? .distantPast
        let last = selection?.to ?? .distantFuture
        let setAside = selection?.excluded ?? []
        for (index, row) in rows.rows.enumerated() {
            if index % 32 == 0 {
                cases.warm(rows.rows[index..<min(index + 32, rows.rows.count)].lazy.map { DigestKey($0.ticket) })
            }
            let key = DigestKey(row.ticket)
            let here = KnownCase(content: row.content, file: file, line: Int32(clamping: line + Int(row.line)))
            let known = cases.insert(key, here)
            if let known {
                if cases[known].content == row.content {
                    report.merged += 1
                } else {
                    repeated.append(try refusal(row, rows, parser, against: cases[known]))
                }
                continue
            }
            if row.started < first || row.started > last {
                report.outOfPeriod += 1
                continue
            }
            accepted.append(Int32(truncatingIfNeeded: index))
            months.add(row.started)
            for (place, variable) in counted.enumerated() {
                counts[place][Int(rows.rowValues[index * width + variable])] += 1
            }
            if !setAside.isEmpty, setAside.contains(key) {
                excludedRows.append(index)
            } else if !stratumNumbers.isEmpty {
                let place = RowPlace(file: file, chunk: Int32(parser.number), position: row.position)
                strata[stratumNumbers[Int(row.stratum)]].heap.offer(row.ticket, place)
            }
        }
        excluded += excludedRows.count
        for variable in variables.indices {
            let here = counted.firstIndex(of: variable).map { counts[$0] } ?? [accepted.count]
            count(here, of: variable, rows, accepted)
            let table = rows.tables[variable].values
            for row in excludedRows { values[variable].exclude(table[Int(rows.rowValues[row * width + variable])]) }
        }
        report.accepted += accepted.count
        try refusals.add(rows, repeated: repeated, line: line)
    }

    /// Adds up how many rows of a chunk have each value of a variable, by the chunk's own numbers.
    private mutating func count(
        _ counts: [Int], of variable: Int, _ rows: StageRows, _ accepted: ContiguousArray<Int32>
    ) {
        let table = rows.tables[variable].values
        var firsts: [Int]?
        for (number, count) in counts.enumerated() where count > 0 {
            var first = 0
            if !values[variable].knows(table[number]) {
                let known = firsts ?? self.firsts(of: variable, table.count, rows, accepted)
                firsts = known
                first = report.accepted + known[number]
            }
            values[variable].add(count, of: table[number], first: first)
        }
    }

    /// Which of the accepted rows is the first that has each value.
    private func firsts(
        of variable: Int, _ values: Int, _ rows: StageRows, _ accepted: ContiguousArray<Int32>
    ) -> [Int] {
        var firsts = [Int](repeating: 0, count: values)
        for (order, row) in accepted.enumerated().reversed() {
            firsts[Int(rows.rowValues[Int(row) * variables.count + variable])] = order
        }
        return firsts
    }

    /// Completes the report.
    mutating func finish(sha256: String, notices: [FrameNotice]) -> FrameReport {
        for index in values.indices { values[index].settle() }
        if let selection {
            for index in strata.indices {
                strata[index].name = StratumName.of(
                    zip(selection.stratumVariables, strata[index].values).map { values[$0].spelling($1) })
            }
        }
        report.sha256 = sha256
        report.refused = refusals.count
        report.refusals = refusals.listed
        report.refusalGroups = refusals.groups
        report.notices = notices + remarks
        func counts(of field: FrameField) -> [String: Int] {
            guard let index = variables.firstIndex(where: { $0.source == .field(field) }) else { return [:] }
            return values[index].byText(includingExcluded: true)
        }
        report.byProcess = counts(of: .process)
        report.byTeam = counts(of: .team)
        report.byMonth = months.byName
        let all = values.flatMap(\.unrecognised)
        report.unrecognised = Array(all.prefix(FrameReport.longestList))
        if all.count > FrameReport.longestList {
            report.notices.append(.moreUnrecognised(all.count - FrameReport.longestList))
        }
        if report.refused > report.refusals.count {
            report.notices.append(.moreRefused(report.refused - report.refusals.count))
        }
        return report
    }

    /// Ends a file: what stands at its end and is none of the table's is not counted.
    ///
    /// Throws what stops the file as a whole.
    mutating func finishFile(_ file: Int) throws(FrameError) -> [FrameNotice] {
        defer { aside = AsideRows(mostListed: mostListed) }
        if let stop = aside.stop(file: fileNames[file]) { throw stop }
        report.rows -= aside.notes.count
        return aside.notices(file: fileNames[file])
    }

    /// The error where no row was taken, and each was refused for the same.
    var soleReason: EveryRowRefused? { refusals.soleReason(ofRows: report.rows) }

    /// The one spelling of a value that is a name.
    func spelling(of variable: Int, _ value: FrameValue) -> String { values[variable].spelling(value) }

    /// What was done to values, in the order of their columns; of several files the names stand together.
    private var remarks: [FrameNotice] {
        let file = fileNames.joined(separator: ", ")
        return values.flatMap(\.notices).map { FrameNotice.table($0, file: file) }
            + zip(variables, values).compactMap { variable, values in
                values.oneNames.isEmpty ? nil : .oneName(file: file, column: variable.name, values.oneNames)
            }
    }

    /// What the references of a file, column by column, look to hold that an audit must not keep.
    func kinds(ofReferencesIn file: Int) -> [String?] { identifiers[file].map(\.kind) }

    /// The same of the values that make strata.
    func kind(ofStratum variable: Int, heading: String, seenFrom day: CivilDate) -> String? {
        var counts = IdentifierCounts(heading: heading)
        for (value, rows) in values[variable].byText(includingExcluded: true) where value != StratumName.notRecorded {
            counts.add(value, rows: rows, seenFrom: day)
        }
        return counts.kind
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

    /// The numbers in the frame of the strata that a chunk met, new ones among them.
    private mutating func numberStrata(_ rows: StageRows) -> [Int] {
        guard let selection else { return [] }
        return rows.strata.map { key in
            let values = zip(selection.stratumVariables, key).map { rows.tables[$0].values[Int($1)] }
            let name = StratumName.of(values.map(\.key))
            if let known = stratumNumbers[name] { return known }
            stratumNumbers[name] = strata.count
            strata.append(Stratum(name: name, values: values, heap: StratumHeap(limit: selection.keep(name))))
            return strata.count - 1
        }
    }

    private func refusal(
        _ row: StageRows.Row, _ rows: StageRows, _ parser: ChunkParser<StageRows>, against first: KnownCase
    ) throws -> RefusedRow {
        let column = rows.columns.header.columns[rows.columns.header.profile.base == .plain ? .reference : .person]
        var value = ""
        if let column, let record = try parser.rescan(at: Int(row.position)) {
            value = rows.columns.shown(record.text(column), in: column)
        }
        return RefusedRow(
            line: Int(row.line),
            fault: RowFault(
                column: column, value: value,
                reason: .repeated(line: Int(first.line), file: fileNames[Int(first.file)])))
    }
}
