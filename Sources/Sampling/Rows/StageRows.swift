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
    /// All of them, counted by reason and value.
    private(set) var refused = RefusalCounts()
    var aside = ChunkAside()
    /// Which values of its profile the chunk holds.
    private(set) var use: ProfileUse
    /// Of the refused, those of a process that only the other nation's rules know.
    var otherNation = 0
    private(set) var outOfScope = 0
    /// Of those, the demand beyond the duty.
    private(set) var outOfScopeByProcess: [Process: Int] = [:]
    private(set) var merged = 0
    /// Stages without a readable end of the reporting period.
    var undatedReports = 0
    /// One table for each variable.
    var tables: [ValueTable]
    /// What the columns of references hold, in their order, and how it is written.
    private(set) var identifiers: [IdentifierCounts]
    private(set) var forms: [IdentifierForms]
    /// The values of every stratum met, as numbers of the stratum's variables.
    private(set) var strata: [[UInt32]] = []

    let columns: FrameColumns
    let stratumVariables: [Int]
    /// As many refusals of a chunk are listed.
    private let mostListed: Int
    let jurisdiction: Jurisdiction?
    let index: CLDIndex?
    private var tickets: TicketMachine
    var skips: RowSkips
    var events: CLDEvents?
    var chunk = 0
    var valueNumbers: [UInt32]
    private var stratumKey: [UInt32]
    /// The variables that the file has and that are kept, with their columns.
    let keptColumns: [(variable: Int, column: Int)]
    let isSecond: Bool
    let shape: RowShape
    private let passedRows: PassedRows
    /// Line and fields of the last row, where it was taken and is short.
    private var lastShort: (line: Int, fields: Int)?
    let referenceColumn: Int?
    /// Columns that an audit keeps as they are, the one above among them.
    private let referenceColumns: [Int]
    let endedColumn: Int?
    let firstContactColumn: Int?
    let bornColumn: Int?
    /// Number of the variable of age bands.
    let ageBandVariable: Int?
    /// Of the row being judged, counted from its chunk's first.
    private(set) var line = 0
    /// What the dates of plain rows show of their order, and those of Client Level Data that need not be there.
    var orders = DateOrders()
    let personColumn: Int?
    var reference: [UInt8] = []
    var processes: ProcessVerdicts
    private var stratumInterner = ByteInterner()

    /// With a jurisdiction, processes that its rules do not know are refused. `index` is needed for Client Level Data.
    init(
        columns: FrameColumns, seed: String, jurisdiction: Jurisdiction?, stratumVariables: [Int], index: CLDIndex?,
        mostListed: Int = ListedValue.longestList
    ) {
        self.mostListed = mostListed
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
        bornColumn = columns.column(.dateOfBirth)
        ageBandVariable = columns.variables.firstIndex { $0.source == .field(.ageBand) }
        keptColumns = columns.variableColumns.enumerated().compactMap { index, column in
            column.flatMap { columns.variables[index].isKept ? (index, $0) : nil }
        }
        isSecond = columns.header.rules == .second
        use = ProfileUse(columns.watched)
        shape = RowShape(columns.header)
        passedRows = PassedRows(columns)
        referenceColumn = columns.header.columns[.reference]
        endedColumn = columns.header.columns[.ended]
        firstContactColumn = columns.header.columns[.firstContact]
        personColumn = columns.column(.person)
        referenceColumns = columns.references
        identifiers = columns.references.map { IdentifierCounts(heading: columns.header.headings[$0]) }
        forms = columns.references.map { _ in IdentifierForms() }
    }

    mutating func begin(chunk: Int) {
        self.chunk = chunk
        rows.removeAll(keepingCapacity: true)
        rowValues.removeAll(keepingCapacity: true)
        refusals.removeAll(keepingCapacity: true)
        refused.clear()
        (otherNation, outOfScope, merged, undatedReports) = (0, 0, 0, 0)
        aside.clear()
        orders.clear()
        events?.orders.clear()
        use.clear()
        lastShort = nil
        outOfScopeByProcess.removeAll(keepingCapacity: true)
        for index in identifiers.indices {
            identifiers[index].clear()
            forms[index].clear()
        }
        guard tables.contains(where: \.isLarge) || strata.count > ValueTable.mostKept else { return }
        for index in tables.indices { tables[index].forgetAll() }
        stratumInterner = ByteInterner()
        strata = []
        processes.forget()
    }

    mutating func take(_ row: RecordScanner, at start: Int, line: Int) {
        if lastShort != nil { look(ahead: row) }
        lastShort = nil
        self.line = line
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
                    content: StageContent.hash(of: stage, person: person(of: row), valueNumbers, tables),
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
        refused.add(row.fault, line: row.line)
        if refusals.count < mostListed { refusals.append(row) }
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
    /// `spelling` gives the one spelling of a variable's name.
    mutating func unit(
        _ row: RecordScanner, at start: Int, spelling: (_ variable: Int, _ value: FrameValue) -> String
    ) -> (unit: SamplingUnit, ticket: Digest)? {
        guard case .stage(let stage) = judge(row, at: start) else { return nil }
        var attributes: [String: String] = [:]
        for (index, variable) in columns.variables.enumerated()
        where variable.isKept && variable.name != FrameField.process.name {
            let value = tables[index].values[Int(valueNumbers[index])]
            if !value.text.isEmpty { attributes[variable.name] = spelling(index, value) }
        }
        let written = person(of: row)
        let person = columns.cleaned(String(decoding: written, as: UTF8.self))
        let unit = SamplingUnit(
            reference: String(decoding: reference, as: UTF8.self), process: stage.process, started: stage.started,
            ended: stage.ended, firstContact: stage.firstContact, person: person.isEmpty ? nil : person,
            attributes: attributes)
        return (unit, reference.withUnsafeBufferPointer { tickets.draw($0) })
    }

    /// What stands for a person; nothing where that is no identifier.
    @inline(__always)
    private func person(of row: RecordScanner) -> UnsafeBufferPointer<UInt8> {
        let written = row.value(personColumn)
        return isSecond && columns.isNoIdentifier(written) ? UnsafeBufferPointer(start: nil, count: 0) : written
    }

    /// Counts what the columns of references hold.
    mutating func countReferences(_ row: RecordScanner) {
        for index in referenceColumns.indices {
            let cell = row.value(referenceColumns[index])
            identifiers[index].add(cell)
            if isSecond { forms[index].add(cell, line: line) }
        }
    }

    private mutating func stratumNumber() -> Int32 {
        for index in stratumVariables.indices { stratumKey[index] = valueNumbers[stratumVariables[index]] }
        let number = stratumKey.withUnsafeBytes { stratumInterner.number($0.assumingMemoryBound(to: UInt8.self)) }
        if number == strata.count { strata.append(stratumKey) }
        return Int32(number)
    }
}
