import Advocacy
import Calendar
import Hashing
import Tables

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
    private(set) var aside = ChunkAside()
    /// Which values of its profile the chunk holds.
    private(set) var use: ProfileUse
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
    private let isSecond: Bool
    private let shape: RowShape
    private let passedRows: PassedRows
    /// Line and fields of the last row, where it was taken and is short.
    private var lastShort: (line: Int, fields: Int)?
    private let referenceColumn: Int?
    /// Columns that an audit keeps as they are, the one above among them.
    private let referenceColumns: [Int]
    private let startedColumn: Int?
    private let endedColumn: Int?
    private let firstContactColumn: Int?
    private let personColumn: Int?
    private var reference: [UInt8] = []
    private var processes: ProcessVerdicts
    private var stratumInterner = ByteInterner()

    /// With a jurisdiction, processes that its rules do not know are refused. `index` is needed for Client Level Data.
    init(
        columns: FrameColumns, seed: String, jurisdiction: Jurisdiction?, stratumVariables: [Int], index: CLDIndex?
    ) {
        self.columns = columns
        self.stratumVariables = stratumVariables
        self.jurisdiction = jurisdiction
        processes = ProcessVerdicts(jurisdiction: jurisdiction)
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
        isSecond = columns.header.rules == .second
        use = ProfileUse(columns.watched)
        shape = RowShape(columns.header)
        passedRows = PassedRows(columns)
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
        aside.clear()
        use.clear()
        lastShort = nil
        outOfScopeByProcess.removeAll(keepingCapacity: true)
        for index in identifiers.indices { identifiers[index].clear() }
        guard tables.contains(where: \.isLarge) || strata.count > ValueTable.mostKept else { return }
        for index in tables.indices { tables[index].forgetAll() }
        stratumInterner = ByteInterner()
        strata = []
        processes.forget()
    }

    mutating func take(_ row: RecordScanner, at start: Int, line: Int) {
        if lastShort != nil { look(ahead: row) }
        lastShort = nil
        use.look(row)
        let verdict = judge(row, at: start)
        if isSecond, passesOver(row, verdict, line: line) { return }
        switch verdict {
        case .outOfScope(let process):
            outOfScope += 1
            if let process { outOfScopeByProcess[process, default: 0] += 1 }
        case .merged:
            merged += 1
        case .refused(let fault):
            refuse(RefusedRow(line: line, fault: fault))
        case .stage(let stage):
            if isSecond, shape.fit(row) == .short {
                lastShort = (line, row.fieldCount)
                aside.addShort(line: line)
            }
            let ticket = reference.withUnsafeBufferPointer { tickets.draw($0) }
            rows.append(
                Row(
                    ticket: ticket,
                    content: StageContent.hash(of: stage, person: row.value(personColumn), valueNumbers, tables),
                    started: stage.started,
                    position: Int32(start),
                    line: Int32(line), stratum: stratumNumber()))
            for number in valueNumbers { rowValues.append(number) }
        }
    }

    var needsNext: Bool { lastShort != nil }

    /// Takes the last row back, where it is the first half of one that a line end has broken.
    mutating func look(ahead row: RecordScanner) {
        guard let last = lastShort, shape.fit(row) == .lacking,
            shape.isBroken(last.fields, row, isNote: passedRows.kind(of: row) != nil)
        else { return }
        rows.removeLast()
        rowValues.removeLast(valueNumbers.count)
        aside.short.count -= 1
        let column = min(last.fields, columns.width - 1)
        refuse(
            RefusedRow(line: last.line, fault: RowFault(column: column, value: "", reason: .brokenLine)))
    }

    private mutating func refuse(_ row: RefusedRow) {
        refusedCount += 1
        if refusals.count < ListedValue.longestList { refusals.append(row) }
    }

    /// Whether a row is none of the table's; a note is put aside until something of the table follows.
    private mutating func passesOver(_ row: RecordScanner, _ verdict: Verdict, line: Int) -> Bool {
        var kind: PassedRows.Kind?
        var fault = RowFault(column: nil, value: "", reason: .noReference)
        switch verdict {
        case .stage, .merged: break
        case .outOfScope:
            // What a profile skips is out of scope, however little stands in it.
            if passedRows.isPossible(row) { kind = passedRows.kind(of: row) }
            if case .note? = kind { kind = nil }
        case .refused(let found):
            kind = passedRows.kind(of: row)
            fault = found
        }
        guard let kind else {
            aside.hasRowOfTable = true
            for note in aside.takeNotes() { refuse(note) }
            return false
        }
        guard case .note = kind else {
            aside.passed.add(kind, line: line)
            return true
        }
        aside.notes.append(RefusedRow(line: line, fault: fault))
        return true
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
        let person =
            columns.isBlank(row.value(personColumn)) ? "" : columns.cleaned(row.text(personColumn))
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
        let fit = shape.fit(row)
        if fit == .lacking || fit == .surplus {
            return RowFault(
                column: min(row.fieldCount, columns.width - 1), value: "",
                reason: .fieldCount(row.fieldCount, inHeader: columns.width))
        }
        guard let column = row.brokenQuote else { return nil }
        return RowFault(column: column, value: "", reason: .brokenQuote)
    }

    private mutating func judgePlain(_ row: RecordScanner) -> Verdict {
        for (index, column) in keptColumns { valueNumbers[index] = tables[index].number(row.value(column)) }
        let process: Process
        switch processes.verdict(Int(valueNumbers[0]), in: tables[0]) {
        case .inScope(let known): process = known
        case .outOfScope(let beyond): return .outOfScope(beyond)
        case .foreign:
            otherNation += 1
            return .refused(fault(.process, row, .processOfOtherThan(jurisdiction ?? .england)))
        case .unknown:
            let written = row.value(columns.header.columns[.process])
            let isBlank = written.isEmpty || columns.isBlank(written)
            return .refused(fault(.process, row, .unknownProcess(isBlank: isBlank)))
        }
        let written = row.value(referenceColumn)
        guard !written.isEmpty, !(isSecond && columns.isBlank(written)) else {
            return .refused(fault(.reference, row, .noReference))
        }
        reference.removeAll(keepingCapacity: true)
        if columns.append(reference: written, to: &reference) { aside.cleanedReferences += 1 }
        guard !reference.isEmpty else { return .refused(fault(.reference, row, .noReference)) }
        do {
            let started = try columns.date(startedColumn, row)
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
        let route = row.value(columns.column(.route))
        let hasOwnRoute = !route.isEmpty && !columns.isBlank(route)
        let values = CLDValuesOfRow(
            row: row, columns: columns, stage: event,
            routeOfRequest: hasOwnRoute ? "" : index?.route(of: events.person(row), on: event.started) ?? "")
        for (index, variable) in columns.variables.enumerated() {
            valueNumbers[index] = values.number(of: variable, at: index, in: &tables)
        }
        reference.removeAll(keepingCapacity: true)
        let person = row.value(columns.header.columns[.person])
        if columns.append(reference: person, to: &reference) { aside.cleanedReferences += 1 }
        reference.append(contentsOf: "/\(event.started)/\(event.process.rawValue)".utf8)
        if occurrence > 1 { reference.append(contentsOf: "/\(occurrence)".utf8) }
        return .stage(
            Stage(
                process: event.process, started: event.started, ended: event.ended,
                firstContact: try? CivilDate.parse(utf8: row.value(columns.column(.firstContact)))))
    }

    private func fault(_ field: FrameField, _ row: RecordScanner, _ reason: RowReason) -> RowFault {
        columns.fault(columns.header.columns[field], row, reason)
    }

    /// An optional date: nil where the column is blank or absent.
    @inline(__always)
    private mutating func date(_ column: Int?, _ row: RecordScanner) throws(DateFault) -> CivilDate? {
        guard let column, !row.value(column).isEmpty else { return nil }
        do throws(DateFault) {
            return try DateFault.parse(row, column: column)
        } catch {
            guard columns.isBlank(row.value(column), isDateOrAge: true) else { throw error }
            aside.blankDates[column, default: [:]][row.text(column), default: 0] += 1
            return nil
        }
    }

    private mutating func stratumNumber() -> Int32 {
        for index in stratumVariables.indices { stratumKey[index] = valueNumbers[stratumVariables[index]] }
        let number = stratumKey.withUnsafeBytes { stratumInterner.number($0.assumingMemoryBound(to: UInt8.self)) }
        if number == strata.count { strata.append(stratumKey) }
        return Int32(number)
    }
}
