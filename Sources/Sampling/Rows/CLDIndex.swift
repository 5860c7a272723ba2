import Advocacy
import Calendar

/// What one reading of the Client Level Data files found out about them as wholes: which row of each event wins, which
/// stages share a case reference, and by which requests people came.
struct CLDIndex: Sendable {
    struct Event: Sendable {
        /// The row of the latest reporting period, the later row on a tie, and its line.
        var winner: RowPlace
        var line: Int32
        /// `distantPast` where the row has none.
        var reportingEnd: CivilDate
        /// What rows up to that say of the person.
        var person: CLDPerson
        /// 1 for the first stage of that reference, by first appearance.
        let occurrence: Int32
    }

    /// A row that says of an event's person what another of the same reporting period denies.
    struct Conflict: Sendable {
        let field: FrameField
        /// Where the other row stands.
        let line: Int
        let file: Int
    }

    private struct Request: Sendable {
        let person: DigestKey
        let start: CivilDate
        let reportingEnd: CivilDate?
        let route: String
    }

    private(set) var events = KeyTable<Event>()
    private(set) var conflicts: [RowPlace: Conflict] = [:]
    /// Events whose person was corrected from one reporting period to another.
    private(set) var corrections = 0
    private var occasions = KeyTable<Int32>()
    private var requests: [Request] = []
    /// Latest end of a reporting period in any row.
    private(set) var lastReportingEnd: CivilDate?

    /// Takes in what one chunk holds, which begins on a line; chunks come in the order of the files.
    mutating func add(_ survey: CLDSurvey, file: Int32, chunk: Int32, line: Int) {
        if let last = survey.lastReportingEnd { lastReportingEnd = max(last, lastReportingEnd ?? last) }
        for stage in survey.stages {
            add(
                stage, place: RowPlace(file: file, chunk: chunk, position: stage.position),
                line: Int32(clamping: line + Int(stage.line)))
        }
        for request in survey.requests {
            requests.append(
                Request(
                    person: request.person, start: request.start, reportingEnd: request.reportingEnd,
                    route: survey.routes.values[Int(request.route)].text))
        }
    }

    private mutating func add(_ stage: CLDSurvey.StageRow, place: RowPlace, line: Int32) {
        let reportingEnd = stage.reportingEnd ?? .distantPast
        if let known = events.find(stage.identity) {
            let event = events[known]
            if let field = event.person.conflict(with: stage.person) {
                guard reportingEnd != event.reportingEnd else {
                    conflicts[place] = Conflict(field: field, line: Int(event.line), file: Int(event.winner.file))
                    return
                }
                corrections += 1
            }
            if reportingEnd >= event.reportingEnd {
                events[known].winner = place
                events[known].line = line
                events[known].reportingEnd = reportingEnd
                events[known].person = stage.person.filled(from: event.person)
            } else {
                events[known].person = event.person.filled(from: stage.person)
            }
            return
        }
        var occurrence: Int32 = 1
        if let known = occasions.insert(stage.occasion, 1) {
            occasions[known] += 1
            occurrence = occasions[known]
        }
        _ = events.insert(
            stage.identity,
            Event(
                winner: place, line: line, reportingEnd: reportingEnd, person: stage.person, occurrence: occurrence))
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
    /// The first and the last day of the calendar.
    static let distantPast = CivilDate(dayNumber: Int.min)
    static let distantFuture = CivilDate(dayNumber: Int.max)
}
