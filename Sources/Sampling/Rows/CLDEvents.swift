import Advocacy
import Calendar
import Hashing
import Tables

/// A row of Client Level Data that is a stage.
struct CLDStage {
    let process: Process
    let started: CivilDate
    let ended: CivilDate
}

/// Tells what a row of Client Level Data is (`docs/frames.md`, the table of scope), and by what it is known.
struct CLDEvents {
    enum Verdict {
        /// No stage; the process that it is demand beyond the duty of, where it is one.
        case outOfScope(Process?)
        /// Out of scope, but it carries the route by which the person came.
        case request
        case refused(RowFault)
        case stage(CLDStage)
    }

    private enum Client { case serviceUser, carer, byAssociation }
    private enum Assessment { case long, short, financial }

    /// What the dates of starts and ends show of their order.
    var orders = DateOrders()

    private let columns: FrameColumns
    private let isSecond: Bool
    private var eventType: CodeColumn<CLDEventType>
    private var clientType: CodeColumn<Client>
    private var assessmentType: CodeColumn<Assessment>
    private var message: [UInt8] = []

    init(columns: FrameColumns) {
        self.columns = columns
        isSecond = columns.header.rules == .second
        func meaning(_ field: FrameField) -> (String) -> FrameValue {
            columns.meaning(of: FrameVariable(name: field.name, source: .field(field)))
        }
        eventType = CodeColumn(meaning: meaning(.eventType)) { CLDEventType(rawValue: $0) }
        clientType = CodeColumn(meaning: meaning(.clientType)) { text in
            switch text {
            case "Service user": .serviceUser
            case "Unpaid carer": .carer
            case "Unpaid carer known by association": .byAssociation
            default: nil
            }
        }
        assessmentType = CodeColumn(meaning: meaning(.assessmentType)) { text in
            switch text {
            case "Long term assessment": .long
            case "Short term assessment": .short
            case "Financial assessment": .financial
            default: nil
            }
        }
    }

    /// `line` is that of the row, counted from its chunk's first.
    mutating func judge(_ row: RecordScanner, line: Int = 0) -> Verdict {
        // Whatever the event, and where there is none: the Department's own pipeline takes such rows out first.
        let client = clientType(value(.clientType, row))
        if isSecond, client == .byAssociation { return .outOfScope(nil) }
        guard let event = eventType(value(.eventType, row)) else { return unrecognised(.eventType, row) }
        let process: Process
        switch event {
        case .request: return .request
        case .service: return .outOfScope(nil)
        case .review:
            switch client {
            case .byAssociation: return .outOfScope(nil)
            case .serviceUser: process = .carePlanRevision
            case .carer: process = .supportPlanRevision
            case nil: return unrecognised(.clientType, row)
            }
        case .assessment:
            let assessment = assessmentType(value(.assessmentType, row))
            switch (assessment, client) {
            case (.financial, _): return .outOfScope(.financialAssessment)
            case (_, .byAssociation): return .outOfScope(nil)
            case (_, nil): return unrecognised(.clientType, row)
            case (nil, _): return unrecognised(.assessmentType, row)
            case (_, .carer): process = .carersAssessment
            case (.long, .serviceUser): process = .needsAssessment
            case (.short, .serviceUser): process = .shortTermAssessment
            }
        }
        if columns.isNoIdentifier(value(.person, row)) {
            return .refused(
                RowFault(column: columns.header.columns[.person], value: "", reason: .noPerson))
        }
        do {
            let started = try date(.started, row, line)
            let ended = try date(.ended, row, line)
            guard started <= ended else {
                return .refused(columns.fault(columns.header.columns[.ended], row, .endsBefore(started)))
            }
            return .stage(CLDStage(process: process, started: started, ended: ended))
        } catch {
            return .refused(columns.fault(error.column, row, .noDate(error.why)))
        }
    }

    /// Start of an event, nil where it is no date.
    func start(_ row: RecordScanner) -> CivilDate? {
        try? columns.dates.date(value(.started, row))
    }

    /// End of the reporting period, nil where it is no date.
    func reportingPeriodEnd(_ row: RecordScanner) -> CivilDate? {
        try? columns.dates.date(value(.reportingPeriodEnd, row))
    }

    /// The same for every row of the same event: LA code and person as written, event type, start, end, client type and
    /// assessment type after folding. Releases 1 and 2 of a value are one. (The first rules fold everything.)
    mutating func identity(of stage: CLDStage, _ row: RecordScanner) -> DigestKey {
        message.removeAll(keepingCapacity: true)
        appendIdentifier(.laCode, row)
        appendIdentifier(.person, row)
        if let type = eventType(value(.eventType, row)) { append(type.rawValue) }
        append(stage.started)
        append(stage.ended)
        switch clientType(value(.clientType, row)) {
        case .serviceUser: append("user")
        case .carer: append("carer")
        case .byAssociation, nil: append(.clientType, row)
        }
        switch assessmentType(value(.assessmentType, row)) {
        case .long: append("long")
        case .short: append("short")
        case .financial: append("financial")
        case nil: append(.assessmentType, row)
        }
        return key
    }

    /// The same for every stage that would have the same case reference.
    mutating func occasion(of stage: CLDStage, _ row: RecordScanner) -> DigestKey {
        message.removeAll(keepingCapacity: true)
        appendIdentifier(.person, row)
        append(stage.started)
        append(stage.process.rawValue)
        return key
    }

    /// The same for every row of the same person.
    mutating func person(_ row: RecordScanner) -> DigestKey {
        message.removeAll(keepingCapacity: true)
        appendIdentifier(.laCode, row)
        appendIdentifier(.person, row)
        return key
    }

    private var key: DigestKey { DigestKey(SHA256Hash.digest(message)) }

    private mutating func append(_ field: FrameField, _ row: RecordScanner) {
        Folding.append(value(field, row), to: &message)
        message.append(.nul)
    }

    private mutating func appendIdentifier(_ field: FrameField, _ row: RecordScanner) {
        guard isSecond else { return append(field, row) }
        _ = columns.append(reference: value(field, row), to: &message)
        message.append(.nul)
    }

    private mutating func append(_ text: String) {
        message.append(contentsOf: text.utf8)
        message.append(.nul)
    }

    private mutating func append(_ date: CivilDate) {
        withUnsafeBytes(of: Int32(date.dayNumber)) { message.append(contentsOf: $0) }
    }

    private func value(_ field: FrameField, _ row: RecordScanner) -> UnsafeBufferPointer<UInt8> {
        row.value(columns.header.columns[field])
    }

    private func unrecognised(_ field: FrameField, _ row: RecordScanner) -> Verdict {
        let column = columns.header.columns[field]
        return .refused(
            columns.fault(
                column, row,
                .unknownValue(
                    field, isBlank: row.value(column).isEmpty || columns.isBlank(row.value(column)))))
    }

    private mutating func date(
        _ field: FrameField, _ row: RecordScanner, _ line: Int
    ) throws(DateFault) -> CivilDate {
        try columns.date(field, row, line, &orders)
    }
}
