import Advocacy
import Calendar
import Hashing

/// Reads the rows of one file as stages: what each is worth, and for those taken, the ticket and the numbers of its
/// values. One instance serves one thread at a time.
struct StageRows: RowHandler {
    /// A stage that was taken, before the whole frame is looked at for another of the same reference.
    struct Row {
        let ticket: Digest
        /// Equal for rows that say the same.
        let content: UInt64
        let started: CivilDate
        let position: Int32
        let line: Int32
        /// Number of the row's stratum in `strata`.
        let stratum: Int32
    }

    /// What a stage says, its values as numbers in `valueNumbers`.
    struct Stage {
        let process: Process
        let started: CivilDate
        let ended: CivilDate?
        let firstContact: CivilDate?
    }

    enum Verdict {
        /// With the process that it is demand beyond the duty of, where the row is one.
        case outOfScope(Process?)
        case refused(RowFault)
        /// Client Level Data: another row of the same event wins.
        case merged
        case stage(Stage)
    }

    private(set) var rows: ContiguousArray<Row> = []
    /// The numbers of every row's values, one row behind the other, each in the order of the variables.
    private(set) var rowValues: ContiguousArray<UInt32> = []
    private(set) var refusals: [RefusedRow] = []
    private(set) var refusedCount = 0
    /// Of the refused, those of a process that only the other nation's rules know.
    private(set) var otherNation = 0
    private(set) var outOfScope = 0
    /// Of those, the demand beyond the duty.
    private(set) var outOfScopeByProcess: [Process: Int] = [:]
    private(set) var merged = 0
    /// Stages without a readable end of the reporting period.
    private(set) var undatedReports = 0
    /// One table for each variable.
    private(set) var tables: [ValueTable]
    /// What the columns of references hold, in their order.
    private(set) var identifiers: [IdentifierCounts]
    /// The values of every stratum met, as numbers of the stratum's variables.
    private(set) var strata: [[UInt32]] = []

    let columns: FrameColumns
    let stratumVariables: [Int]
    private let jurisdiction: Jurisdiction?
    private let index: CLDIndex?
    private var tickets: TicketMachine
    private var skips: RowSkips
    private var events: CLDEvents?
    private var chunk = 0
    private var valueNumbers: [UInt32]
    private var stratumKey: [UInt32]
    /// The variables that the file has and that are kept, with their columns.
    private let keptColumns: [(variable: Int, column: Int)]
    private let width: Int
    private let referenceColumn: Int?
    /// Columns that an audit keeps as they are, the one above among them.
    private let referenceColumns: [Int]
    private let startedColumn: Int?
    private let endedColumn: Int?
    private let firstContactColumn: Int?
    private let personColumn: Int?
    private var reference: [UInt8] = []
    private var verdictOfProcess: [ProcessVerdict] = []
    private var stratumInterner = ByteInterner()

    private enum ProcessVerdict {
        case inScope(Process), outOfScope(Process), foreign, unknown
    }

    /// With a jurisdiction, processes that its rules do not know are refused. `index` is needed for Client Level Data.
    init(
        columns: FrameColumns, seed: String, jurisdiction: Jurisdiction?, stratumVariables: [Int], index: CLDIndex?
    ) {
        self.columns = columns
        self.stratumVariables = stratumVariables
        self.jurisdiction = jurisdiction
        self.index = index
        tickets = TicketMachine(seed: seed)
        skips = RowSkips(columns)
        events = columns.header.profile.base == .cld ? CLDEvents(columns: columns) : nil
        tables = columns.variables.map { ValueTable(meaning: columns.meaning(of: $0)) }
        valueNumbers = [UInt32](repeating: 0, count: columns.variables.count)
        stratumKey = [UInt32](repeating: 0, count: stratumVariables.count)
        keptColumns = columns.variableColumns.enumerated().compactMap { index, column in
            column.flatMap { columns.variables[index].isKept ? (index, $0) : nil }
        }
        width = columns.width
        referenceColumn = columns.header.columns[.reference]
        startedColumn = columns.header.columns[.started]
        endedColumn = columns.header.columns[.ended]
        firstContactColumn = columns.header.columns[.firstContact]
        personColumn = columns.column(.person)
        referenceColumns = columns.references
        identifiers = columns.references.map { IdentifierCounts(heading: columns.header.headings[$0]) }
    }

    mutating func begin(chunk: Int) {
        self.chunk = chunk
        rows.removeAll(keepingCapacity: true)
        rowValues.removeAll(keepingCapacity: true)
        refusals.removeAll(keepingCapacity: true)
        (refusedCount, otherNation, outOfScope, merged, undatedReports) = (0, 0, 0, 0, 0)
        outOfScopeByProcess.removeAll(keepingCapacity: true)
        for index in identifiers.indices { identifiers[index].clear() }
        guard tables.contains(where: \.isLarge) || strata.count > ValueTable.mostKept else { return }
        for index in tables.indices { tables[index].forgetAll() }
        stratumInterner = ByteInterner()
        (strata, verdictOfProcess) = ([], [])
    }

    mutating func take(_ row: RecordScanner, at start: Int, line: Int) {
        switch judge(row, at: start) {
        case .outOfScope(let process):
            outOfScope += 1
            if let process { outOfScopeByProcess[process, default: 0] += 1 }
        case .merged:
            merged += 1
        case .refused(let fault):
            refusedCount += 1
            if refusals.count < ListedValue.longestList { refusals.append(RefusedRow(line: line, fault: fault)) }
        case .stage(let stage):
            let ticket = reference.withUnsafeBufferPointer { tickets.draw($0) }
            rows.append(
                Row(
                    ticket: ticket, content: content(of: stage, row), started: stage.started, position: Int32(start),
                    line: Int32(line), stratum: stratumNumber()))
            for number in valueNumbers { rowValues.append(number) }
        }
    }

    /// The stage of the record just scanned, or nil if it is none, with its ticket.
    mutating func unit(_ row: RecordScanner, at start: Int) -> (unit: SamplingUnit, ticket: Digest)? {
        guard case .stage(let stage) = judge(row, at: start) else { return nil }
        var attributes: [String: String] = [:]
        for (index, variable) in columns.variables.enumerated()
        where variable.isKept && variable.name != FrameField.process.name {
            let value = tables[index].values[Int(valueNumbers[index])]
            if !value.text.isEmpty { attributes[variable.name] = value.text }
        }
        let person = row.text(personColumn)
        let unit = SamplingUnit(
            reference: String(decoding: reference, as: UTF8.self), process: stage.process, started: stage.started,
            ended: stage.ended, firstContact: stage.firstContact, person: person.isEmpty ? nil : person,
            attributes: attributes)
        return (unit, reference.withUnsafeBufferPointer { tickets.draw($0) })
    }

    /// What the record just scanned is; of a stage, the reference and the numbers of its values stand ready.
    private mutating func judge(_ row: RecordScanner, at start: Int) -> Verdict {
        if let fault = shapeFault(row) { return .refused(fault) }
        if skips.skip(row) { return .outOfScope(nil) }
        for index in referenceColumns.indices { identifiers[index].add(row.value(referenceColumns[index])) }
        return events == nil ? judgePlain(row) : judgeEvent(row, at: start)
    }

    private func shapeFault(_ row: RecordScanner) -> RowFault? {
        if row.fieldCount != width {
            return RowFault(
                column: min(row.fieldCount, width - 1), value: "",
                reason: .fieldCount(row.fieldCount, inHeader: width))
        }
        guard let column = row.brokenQuote else { return nil }
        return RowFault(column: column, value: "", reason: .brokenQuote)
    }

    private mutating func judgePlain(_ row: RecordScanner) -> Verdict {
        for (index, column) in keptColumns { valueNumbers[index] = tables[index].number(row.value(column)) }
        let process: Process
        switch verdict(ofProcess: Int(valueNumbers[0])) {
        case .inScope(let known): process = known
        case .outOfScope(let beyond): return .outOfScope(beyond)
        case .foreign:
            otherNation += 1
            return .refused(fault(.process, row, .processOfOtherThan(jurisdiction ?? .england)))
        case .unknown:
            let isBlank = row.value(columns.header.columns[.process]).isEmpty
            return .refused(fault(.process, row, .unknownProcess(isBlank: isBlank)))
        }
        let written = row.value(referenceColumn)
        guard !written.isEmpty else { return .refused(fault(.reference, row, .noReference)) }
        reference.removeAll(keepingCapacity: true)
        reference.append(contentsOf: written)
        do {
            let started = try DateFault.parse(row, column: startedColumn)
            let ended = try date(endedColumn, row)
            let firstContact = try date(firstContactColumn, row)
            if let ended, ended < started {
                return .refused(fault(.ended, row, .endsBefore(started)))
            }
            return .stage(Stage(process: process, started: started, ended: ended, firstContact: firstContact))
        } catch {
            return .refused(columns.fault(error.column, row, .noDate(error.why)))
        }
    }

    private mutating func judgeEvent(_ row: RecordScanner, at start: Int) -> Verdict {
        guard var events else { return .outOfScope(nil) }
        // Taken out while it is used, so that its tables are not copied.
        self.events = nil
        defer { self.events = events }
        let event: CLDStage
        switch events.judge(row) {
        case .outOfScope(let process): return .outOfScope(process)
        case .request: return .outOfScope(nil)
        case .refused(let fault): return .refused(fault)
        case .stage(let stage): event = stage
        }
        if let jurisdiction, !event.process.belongs(to: jurisdiction) {
            return .refused(fault(.eventType, row, .eventOutside(jurisdiction)))
        }
        var occurrence: Int32 = 1
        if let index, let known = index.events.find(events.identity(of: event, row)) {
            let place = RowPlace(file: Int32(columns.file), chunk: Int32(chunk), position: Int32(start))
            guard index.events[known].winner == place else { return .merged }
            occurrence = index.events[known].occurrence
        }
        if events.reportingPeriodEnd(row) == nil { undatedReports += 1 }
        let hasOwnRoute = !row.value(columns.column(.route)).isEmpty
        let values = CLDValuesOfRow(
            row: row, columns: columns, stage: event,
            routeOfRequest: hasOwnRoute ? "" : index?.route(of: events.person(row), on: event.started) ?? "")
        for (index, variable) in columns.variables.enumerated() {
            valueNumbers[index] = values.number(of: variable, at: index, in: &tables)
        }
        reference.removeAll(keepingCapacity: true)
        reference.append(contentsOf: row.value(columns.header.columns[.person]))
        reference.append(contentsOf: "/\(event.started)/\(event.process.rawValue)".utf8)
        if occurrence > 1 { reference.append(contentsOf: "/\(occurrence)".utf8) }
        return .stage(
            Stage(
                process: event.process, started: event.started, ended: event.ended,
                firstContact: try? CivilDate.parse(utf8: row.value(columns.column(.firstContact)))))
    }

    private mutating func verdict(ofProcess number: Int) -> ProcessVerdict {
        while verdictOfProcess.count < tables[0].values.count {
            let process = Process(rawValue: tables[0].values[verdictOfProcess.count].text)
            verdictOfProcess.append(process.map(verdict) ?? .unknown)
        }
        return verdictOfProcess[number]
    }

    private func verdict(of process: Process) -> ProcessVerdict {
        if let jurisdiction {
            guard let isInScope = process.isInScope(in: jurisdiction) else { return .foreign }
            return isInScope ? .inScope(process) : .outOfScope(process)
        }
        let isInScope = Jurisdiction.allCases.contains { process.isInScope(in: $0) == true }
        return isInScope ? .inScope(process) : .outOfScope(process)
    }

    private func fault(_ field: FrameField, _ row: RecordScanner, _ reason: RowReason) -> RowFault {
        columns.fault(columns.header.columns[field], row, reason)
    }

    /// An optional date: nil where the column is blank or absent.
    @inline(__always)
    private func date(_ column: Int?, _ row: RecordScanner) throws(DateFault) -> CivilDate? {
        guard let column, !row.value(column).isEmpty else { return nil }
        return try DateFault.parse(row, column: column)
    }

    private func content(of stage: Stage, _ row: RecordScanner) -> UInt64 {
        var state = ByteHash.hash(row.value(personColumn))
        state = ByteHash.mix(state ^ StageRows.bits(stage.started), ByteHash.odd)
        state = ByteHash.mix(
            state ^ StageRows.bits(stage.ended) << 32 ^ StageRows.bits(stage.firstContact), ByteHash.odd)
        for (index, number) in valueNumbers.enumerated() {
            state = ByteHash.mix(state ^ tables[index].hashes[Int(number)], ByteHash.odd &+ UInt64(2 * index))
        }
        return state
    }

    private static func bits(_ date: CivilDate?) -> UInt64 {
        date.map { UInt64($0.year << 9 | $0.month << 5 | $0.day) } ?? 0
    }

    private mutating func stratumNumber() -> Int32 {
        for index in stratumVariables.indices { stratumKey[index] = valueNumbers[stratumVariables[index]] }
        let number = stratumKey.withUnsafeBytes { stratumInterner.number($0.assumingMemoryBound(to: UInt8.self)) }
        if number == strata.count { strata.append(stratumKey) }
        return Int32(number)
    }
}
