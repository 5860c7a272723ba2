import Advocacy
import Audit

/// The audit that is open.
struct Session: Sendable {
    private(set) var state: AuditState
    let path: String
    let writer: String
    let reader: String
    let readOnlyReason: String?
    /// Counts up with every change, so that what was derived can tell that it is out of date.
    private(set) var revision = 0
    private(set) var progress: Progress

    init(_ opened: OpenedAudit, reader: String, today: CivilDate) {
        state = opened.state
        path = opened.path
        writer = opened.writer
        self.reader = reader
        readOnlyReason = opened.readOnlyReason
        progress = Progress(of: opened.state, reader: reader, today: today)
    }

    /// Takes in what is about to be written: shown first, on the disk before the next key.
    mutating func apply(_ bodies: [EventBody], at time: Timestamp) throws(EventError) {
        // The store gives the final sequence number; no part of the state rests on it.
        for body in bodies {
            try state.apply(Event(writer: writer, sequence: revision + 1, time: time, reader: reader, body: body))
        }
        changed(time.date)
    }

    /// Back to the state that is on the disk.
    mutating func restore(_ state: AuditState, today: CivilDate) {
        self.state = state
        changed(today)
    }

    private mutating func changed(_ today: CivilDate) {
        revision += 1
        progress = Progress(of: state, reader: reader, today: today)
    }

    var jurisdiction: Jurisdiction { state.plan.jurisdiction }

    /// The next case to read after one in ticket order, round the end: one that nobody has read; when there is none,
    /// one for second reading that somebody else has read.
    func nextUnread(after reference: String?) -> String? {
        let cases = state.cases
        let start = reference.flatMap { reference in cases.firstIndex { $0.reference == reference } }.map { $0 + 1 } ?? 0
        let round = cases[start...] + cases[..<start]
        let others = round.filter { $0.replaced == nil && $0.reference != reference }
        if let unread = others.first(where: { $0.countedReading == nil }) { return unread.reference }
        return others.first { $0.isDue(forSecondReadingBy: reader) }?.reference
    }
}

extension SampledCase {
    /// It is to be read twice, somebody else has read it, and this reader has not.
    func isDue(forSecondReadingBy reader: String) -> Bool {
        isForSecondReading && replaced == nil && reading(by: reader)?.isComplete != true
            && completedReadings.contains { $0.reader != reader } && completedReadings.count < 2
    }

    /// Another reader's answers are kept from this one until this one has finished.
    func isBlind(to reader: String) -> Bool {
        isForSecondReading && reading(by: reader)?.isComplete != true && !completedReadings.isEmpty
    }
}

/// How far the reading has come, and how long the rest will take.
struct Progress: Sendable, Hashable {
    let read: Int
    let planned: Int
    let secondReadingsDue: Int
    let disagreements: Int
    /// At today's pace; without a case read today, at the pace so far; nil before the first case.
    let secondsLeft: Int?

    init(of state: AuditState, reader: String, today: CivilDate) {
        var read = 0
        var planned = 0
        var due = 0
        var disagreements = 0
        var today = (cases: 0, seconds: 0, date: today)
        var all = (cases: 0, seconds: 0)
        for sampled in state.cases where sampled.replaced == nil {
            planned += 1
            guard let reading = sampled.countedReading else { continue }
            read += 1
            all = (all.cases + 1, all.seconds + reading.seconds)
            if reading.completedAt?.date == today.date {
                today.cases += 1
                today.seconds += reading.seconds
            }
            if sampled.isDue(forSecondReadingBy: reader) { due += 1 }
            if sampled.status == .disagreed { disagreements += 1 }
        }
        self.read = read
        self.planned = planned
        secondReadingsDue = due
        self.disagreements = disagreements
        let pace = today.cases > 0 ? (today.cases, today.seconds) : all
        secondsLeft = pace.0 > 0 ? (planned - read) * pace.1 / pace.0 : nil
    }

    var fraction: Double { planned > 0 ? Double(read) / Double(planned) : 0 }

    /// `41 left, 3 h 10`
    var rest: String {
        if planned == read { return "all read" }
        let time = secondsLeft.map { ", \(DateWords.duration(seconds: $0))" } ?? ""
        return "\(planned - read) left\(time)"
    }
}
