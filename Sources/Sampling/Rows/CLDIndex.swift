import Advocacy

/// What one reading of the Client Level Data files found out about them as wholes: which row of each event wins, which
/// stages share a case reference, and by which requests people came.
struct CLDIndex: Sendable {
    struct Event: Sendable {
        /// The row of the latest reporting period, the later row on a tie.
        var winner: RowPlace
        var reportingEnd: CivilDate?
        /// 1 for the first stage of that reference, by first appearance.
        let occurrence: Int32
    }

    private struct Request: Sendable {
        let person: DigestKey
        let start: CivilDate
        let reportingEnd: CivilDate?
        let route: String
    }

    private(set) var events = KeyTable<Event>()
    private var occasions = KeyTable<Int32>()
    private var requests: [Request] = []
    /// Latest end of a reporting period in any row.
    private(set) var lastReportingEnd: CivilDate?

    mutating func add(_ stage: CLDSurvey.StageRow, place: RowPlace) {
        if let known = events.find(stage.identity) {
            let current = events[known].reportingEnd
            if (stage.reportingEnd ?? .distantPast) >= (current ?? .distantPast) {
                events[known].winner = place
                events[known].reportingEnd = stage.reportingEnd
            }
            return
        }
        var occurrence: Int32 = 1
        if let known = occasions.insert(stage.occasion, 1) {
            occasions[known] += 1
            occurrence = occasions[known]
        }
        _ = events.insert(
            stage.identity, Event(winner: place, reportingEnd: stage.reportingEnd, occurrence: occurrence))
    }

    mutating func add(_ request: CLDSurvey.RequestRow, route: String) {
        requests.append(
            Request(person: request.person, start: request.start, reportingEnd: request.reportingEnd, route: route))
    }

    mutating func noteReportingEnd(_ date: CivilDate?) {
        guard let date else { return }
        lastReportingEnd = max(date, lastReportingEnd ?? date)
    }

    /// Puts the requests in order; `route` can be asked afterwards.
    mutating func finish() {
        let ordered = requests.enumerated().sorted { left, right in
            if CLDIndex.precedes(left.element, right.element) { return true }
            if CLDIndex.precedes(right.element, left.element) { return false }
            return left.offset < right.offset
        }
        requests = ordered.map(\.element)
        occasions = KeyTable()
    }

    /// Route of the person's latest request starting on or before a day; of requests of one day, of the one reported
    /// last. Empty if there is none, or none recorded.
    func route(of person: DigestKey, on day: CivilDate) -> String {
        var low = 0
        var high = requests.count
        while low < high {
            let middle = (low + high) / 2
            let request = requests[middle]
            let isBehind =
                request.person == person ? request.start > day : CLDIndex.precedes(person, request.person)
            if isBehind { high = middle } else { low = middle + 1 }
        }
        guard low > 0, requests[low - 1].person == person else { return "" }
        return requests[low - 1].route
    }

    private static func precedes(_ left: DigestKey, _ right: DigestKey) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }

    private static func precedes(_ left: Request, _ right: Request) -> Bool {
        if left.person != right.person { return precedes(left.person, right.person) }
        if left.start != right.start { return left.start < right.start }
        return (left.reportingEnd ?? .distantPast) < (right.reportingEnd ?? .distantPast)
    }
}

extension CivilDate {
    /// The first day of the calendar.
    static let distantPast = CivilDate(dayNumber: Int.min)
}

/// Collects from one chunk what the index needs.
final class CLDSurvey: RowHandler {
    struct StageRow {
        let identity: DigestKey
        let occasion: DigestKey
        let reportingEnd: CivilDate?
        let position: Int32
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
    let routes: ValueTable

    private let columns: FrameColumns
    private let events: CLDEvents
    private let skips: RowSkips

    init(columns: FrameColumns) {
        self.columns = columns
        events = CLDEvents(columns: columns)
        skips = RowSkips(columns)
        let translations = columns.header.profile.values[.route] ?? [:]
        routes = ValueTable { FrameValue(translations[Folding.fold($0)] ?? $0) }
    }

    func begin(chunk: Int) {
        stages.removeAll(keepingCapacity: true)
        requests.removeAll(keepingCapacity: true)
        lastReportingEnd = nil
        if routes.isLarge { routes.forgetAll() }
    }

    func take(_ row: RecordScanner, at start: Int, line: Int) {
        guard row.fieldCount == columns.width, row.brokenQuote == nil else { return }
        let reportingEnd = events.reportingPeriodEnd(row)
        if let reportingEnd { lastReportingEnd = max(reportingEnd, lastReportingEnd ?? reportingEnd) }
        if skips.skip(row) { return }
        switch events.judge(row) {
        case .request:
            guard !row.value(columns.column(.person)).isEmpty, let start = events.start(row) else { return }
            let route = routes.number(row.value(columns.column(.route)))
            requests.append(
                RequestRow(person: events.person(row), start: start, reportingEnd: reportingEnd, route: route))
        case .stage(let stage):
            stages.append(
                StageRow(
                    identity: events.identity(of: stage, row), occasion: events.occasion(of: stage, row),
                    reportingEnd: reportingEnd, position: Int32(start)))
        case .outOfScope, .refused:
            return
        }
    }
}

/// Decides by the profile's `skip` which rows are set aside.
final class RowSkips {
    private let rules: [(column: Int, skipsBlank: Bool, table: ValueTable)]

    init(_ columns: FrameColumns) {
        rules = columns.skips.map { rule in
            (rule.column, rule.values.contains(""), ValueTable { FrameValue(rule.values.contains(Folding.fold($0)) ? "skip" : "") })
        }
    }

    func skip(_ row: RecordScanner) -> Bool {
        for rule in rules {
            let number = Int(rule.table.number(row.value(rule.column)))
            if number == 0 ? rule.skipsBlank : rule.table.hashes[number] != 0 { return true }
        }
        return false
    }
}
