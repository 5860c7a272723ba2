import Advocacy
import Calendar
import Tables

/// What becomes of one row.
extension StageRows {
    /// What the record just scanned is; of a stage, the reference and the numbers of its values stand ready.
    mutating func judge(_ row: RecordScanner, at start: Int) -> Verdict {
        if let fault = shapeFault(row) { return .refused(fault) }
        if skips.skip(row) { return .outOfScope(nil) }
        countReferences(row)
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
        // A table that is handed on is copied, and most rows have nothing new in it.
        let number = Int(valueNumbers[0])
        switch processes.known(number) ?? processes.verdict(number, in: tables[0]) {
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
        guard !columns.isNoIdentifier(written) else { return .refused(fault(.reference, row, .noReference)) }
        reference.removeAll(keepingCapacity: true)
        if columns.append(reference: written, to: &reference) { aside.cleanedReferences += 1 }
        guard !reference.isEmpty else { return .refused(fault(.reference, row, .noReference)) }
        do {
            let started = try columns.date(.started, row, line, &orders)
            let ended = try date(.ended, endedColumn, row)
            let firstContact = try date(.firstContact, firstContactColumn, row)
            if let ended, ended < started {
                return .refused(fault(.ended, row, .endsBefore(started)))
            }
            if isSecond { noteOdds(row, started: started) }
            return .stage(Stage(process: process, started: started, ended: ended, firstContact: firstContact))
        } catch {
            return .refused(columns.fault(error.column, row, .noDate(error.why)))
        }
    }

    /// The age band that a date of birth tells, and words for nobody in the person's column.
    @inline(__always)
    private mutating func noteOdds(_ row: RecordScanner, started: CivilDate) {
        if let column = bornColumn, let variable = ageBandVariable {
            if let born = born(row, column, by: started) {
                valueNumbers[variable] = tables[variable].number(AgeBand.name(born: born, on: started))
            } else if columns.variableColumns[variable] == nil
                || tables[variable].values[Int(valueNumbers[variable])].text.isEmpty
            {
                valueNumbers[variable] = tables[variable].number(AgeBand.unknown)
            }
        }
        guard let column = personColumn, case let person = row.value(column), !person.isEmpty,
            columns.isNoIdentifier(person)
        else { return }
        aside.countBlank(String(decoding: person, as: UTF8.self), in: column)
    }

    private mutating func judgeEvent(_ row: RecordScanner, at start: Int) -> Verdict {
        guard var events else { return .outOfScope(nil) }
        // Taken out while it is used, so that its tables are not copied.
        self.events = nil
        defer { self.events = events }
        let event: CLDStage
        switch events.judge(row, line: line) {
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
            guard index.events[known].winner == place else {
                return index.conflicts[place].map { .refused(conflict($0, row)) } ?? .merged
            }
            occurrence = index.events[known].occurrence
        }
        if events.reportingPeriodEnd(row) == nil { undatedReports += 1 }
        let route = row.value(columns.column(.route))
        let hasOwnRoute = !route.isEmpty && !columns.isBlank(route)
        let values = CLDValuesOfRow(
            row: row, columns: columns, stage: event, born: bornColumn.flatMap { born(row, $0, by: event.started) },
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
                firstContact: columns.column(.firstContact).flatMap {
                    try? columns.date(.firstContact, row.value($0), line, &orders)
                }))
    }

    /// Another row of the event's reporting period says that it is another person's.
    private func conflict(_ conflict: CLDIndex.Conflict, _ row: RecordScanner) -> RowFault {
        fault(
            conflict.field, row,
            .otherPerson(conflict.field, line: conflict.line, file: columns.fileNames[conflict.file]))
    }

    private func fault(_ field: FrameField, _ row: RecordScanner, _ reason: RowReason) -> RowFault {
        columns.fault(columns.header.columns[field], row, reason)
    }

    /// A date of birth that is before a stage; what is none is counted.
    private mutating func born(_ row: RecordScanner, _ column: Int, by started: CivilDate) -> CivilDate? {
        let written = row.value(column)
        if written.isEmpty { return nil }
        do throws(CivilDateError) {
            let born = try columns.date(.dateOfBirth, written, line, &orders)
            if born <= started { return born }
            aside.births.late += 1
        } catch {
            if error == .placeholder || columns.isBlank(written, isDateOrAge: true) {
                aside.countBlank(String(decoding: written, as: UTF8.self), in: column)
            } else {
                aside.births.unreadable += 1
            }
        }
        return nil
    }

    /// An optional date: nil where the column is blank or absent.
    @inline(__always)
    private mutating func date(
        _ field: FrameField, _ column: Int?, _ row: RecordScanner
    ) throws(DateFault) -> CivilDate? {
        guard let column, case let written = row.value(column), !written.isEmpty else { return nil }
        do throws(CivilDateError) {
            return try columns.date(field, written, line, &orders)
        } catch {
            guard error == .placeholder || columns.isBlank(written, isDateOrAge: true) else {
                throw DateFault(column: column, why: error)
            }
            aside.countBlank(row.text(column), in: column)
            return nil
        }
    }
}
