import Advocacy
import Calendar
import Tables

/// Collects from one chunk what the index needs.
struct CLDSurvey: RowHandler {
    struct StageRow {
        let identity: DigestKey
        let occasion: DigestKey
        let reportingEnd: CivilDate?
        let position: Int32
        /// Counted from the chunk's first.
        let line: Int32
        /// Of the person: by the second rules two under one identity are told apart.
        let person: CLDPerson
    }

    struct RequestRow {
        let person: DigestKey
        let start: CivilDate
        let reportingEnd: CivilDate?
        /// Number in `routes`.
        let route: UInt32
    }

    private(set) var stages: [StageRow] = []
    private(set) var requests: [RequestRow] = []
    private(set) var lastReportingEnd: CivilDate?
    /// Routes as the file's profile translates them, not yet matched.
    private(set) var routes: ValueTable

    private let columns: FrameColumns
    private var events: CLDEvents
    private var persons: CLDPersons
    private var skips: RowSkips
    private let shape: RowShape
    private let passed: PassedRows
    /// Fields of the last row, where it is a stage and short.
    private var shortFields: Int?

    init(columns: FrameColumns) {
        self.columns = columns
        events = CLDEvents(columns: columns)
        persons = CLDPersons(columns)
        skips = RowSkips(columns)
        shape = RowShape(columns.header)
        passed = PassedRows(columns)
        let translations = columns.header.profile.values[.route] ?? [:]
        routes = ValueTable { text in
            FrameValue(translations[Folding.fold(text)] ?? (columns.isBlank(text) ? "" : text))
        }
    }

    var needsNext: Bool { shortFields != nil }

    mutating func look(ahead row: RecordScanner) {
        if let fields = shortFields, shape.fit(row) == .lacking,
            shape.isBroken(fields, row, isNote: passed.kind(of: row) != nil)
        {
            stages.removeLast()
        }
    }

    mutating func begin(chunk: Int) {
        stages.removeAll(keepingCapacity: true)
        requests.removeAll(keepingCapacity: true)
        lastReportingEnd = nil
        shortFields = nil
        if routes.isLarge { routes.forgetAll() }
    }

    mutating func take(_ row: RecordScanner, at start: Int, line: Int) {
        let fit = shape.fit(row)
        look(ahead: row)
        shortFields = nil
        guard fit == .whole || fit == .short, row.brokenQuote == nil else { return }
        let reportingEnd = events.reportingPeriodEnd(row)
        if let reportingEnd { lastReportingEnd = max(reportingEnd, lastReportingEnd ?? reportingEnd) }
        if skips.skip(row) { return }
        switch events.judge(row) {
        case .request:
            guard !columns.isNoIdentifier(row.value(columns.column(.person))), let start = events.start(row)
            else { return }
            let route = routes.number(row.value(columns.column(.route)))
            requests.append(
                RequestRow(person: events.person(row), start: start, reportingEnd: reportingEnd, route: route))
        case .stage(let stage):
            if fit == .short { shortFields = row.fieldCount }
            stages.append(
                StageRow(
                    identity: events.identity(of: stage, row), occasion: events.occasion(of: stage, row),
                    reportingEnd: reportingEnd, position: Int32(start), line: Int32(clamping: line),
                    person: persons.person(of: row)))
        case .outOfScope, .refused:
            return
        }
    }
}
