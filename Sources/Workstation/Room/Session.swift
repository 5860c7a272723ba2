import Advocacy
import Audit
import Calendar
import Hashing
import Reporting
import Wording

/// The audit that is open.
struct Session: Sendable {
    private(set) var state: AuditState
    private(set) var path: String
    /// Whether the file was deleted, replaced or written to by another program, and so takes nothing more.
    var isFileLost = false
    let reader: String
    let readOnlyReason: String?
    /// Of the record on the disk.
    private var heads: Set<Digest>
    private let caution: String?
    /// Counts up with every change of a reading or of the sample, so that what was derived can tell that it is out of date.
    private(set) var revision = 0
    /// One for each case of the state, in its order.
    private(set) var summaries: [CaseSummary]
    private(set) var progress: Progress

    init(_ opened: OpenedAudit, reader: String, today: CivilDate) {
        state = opened.state
        path = opened.path
        // Under the spelling that the record knows them by.
        self.reader = opened.state.reader(named: reader)
        readOnlyReason = opened.readOnlyReason
        heads = Set(opened.heads)
        caution = opened.caution
        let jurisdiction = opened.state.plan.jurisdiction
        let name = self.reader
        summaries = opened.state.cases.map { CaseSummary($0, reader: name, jurisdiction: jurisdiction) }
        progress = Progress(of: summaries, today: today)
    }

    /// Takes in what is about to be written: shown first, on the disk before the next key. What would take it back;
    /// throws, and changes nothing, if the record cannot take it.
    mutating func apply(_ bodies: [EventBody], at time: Timestamp) throws(EventError) -> Taking {
        let taking = Taking(bodies: bodies, standing: state.standing(before: bodies))
        do throws(EventError) {
            for body in bodies { try state.apply(body, by: reader, at: time) }
        } catch {
            state.restore(taking.standing)
            throw error
        }
        changed(bodies, time.date)
        return taking
    }

    /// What was taken in is on the disk, under those hashes.
    mutating func written(_ events: [RecordedEvent]) {
        state.written(events)
        for event in events {
            heads.remove(event.previous)
            heads.insert(event.hash)
        }
    }

    /// What stands behind figures of the audit as it is now.
    var provenance: Provenance { Provenance(of: state, heads: heads, caution: caution) }

    /// Its path as far as names of files beside it begin with it.
    var pathWithoutEnding: String { path.hasSuffix(".audit") ? String(path.dropLast(6)) : path }

    /// The file goes on under another name.
    mutating func follow(to path: String) { (self.path, isFileLost) = (path, false) }

    /// Back to the state that is on the disk.
    mutating func takeBack(_ taking: Taking, today: CivilDate) {
        state.restore(taking.standing)
        changed(taking.bodies, today)
    }

    /// Events that were taken in, and what stood before them.
    struct Taking: Sendable {
        fileprivate let bodies: [EventBody]
        fileprivate let standing: Standing
    }

    /// Works out again what the events touched: a reading touches its case, anything else may touch every case.
    private mutating func changed(_ bodies: [EventBody], _ today: CivilDate) {
        // What is said of an area of the self-assessment changes nothing that was derived from the readings.
        if bodies.allSatisfy({ if case .assessed = $0 { true } else { false } }) { return }
        revision += 1
        let touched = bodies.map(\.caseOfReading)
        if touched.contains(nil) {
            summarise()
        } else {
            for position in Set(touched.compactMap { $0.flatMap(state.position(of:)) }) {
                summaries[position] = CaseSummary(state.cases[position], reader: reader, jurisdiction: jurisdiction)
            }
        }
        progress = Progress(of: summaries, today: today)
    }

    /// Lists the cases anew, in the language now spoken.
    mutating func summarise() {
        summaries = state.cases.map { CaseSummary($0, reader: reader, jurisdiction: jurisdiction) }
    }

    var jurisdiction: Jurisdiction { state.plan.jurisdiction }

    /// The next case to read after one in ticket order, round the end: one that nobody has read; when there is none,
    /// one for second reading that somebody else has read.
    func nextUnread(after reference: String?) -> String? {
        let start = reference.flatMap { state.position(of: $0) }.map { $0 + 1 } ?? 0
        let round = [start..<summaries.count, 0..<max(0, start - 1)].joined()
        let next = round.first { summaries[$0].isUnread } ?? round.first { summaries[$0].isDueForSecondReading }
        return next.map { summaries[$0].reference }
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

    init(of cases: [CaseSummary], today: CivilDate) {
        var pace = (cases: 0, seconds: 0)
        var paceToday = (cases: 0, seconds: 0)
        for completed in cases.lazy.compactMap(\.completed) {
            pace = (pace.cases + 1, pace.seconds + completed.seconds)
            guard completed.date == today else { continue }
            paceToday = (paceToday.cases + 1, paceToday.seconds + completed.seconds)
        }
        read = pace.cases
        planned = cases.count { !$0.isReplaced }
        secondReadingsDue = cases.count(where: \.isDueForSecondReading)
        disagreements = cases.count(where: \.isDisagreed)
        if paceToday.cases > 0 { pace = paceToday }
        secondsLeft = pace.cases > 0 ? (planned - read) * pace.seconds / pace.cases : nil
    }

    var fraction: Double { planned > 0 ? Double(read) / Double(planned) : 0 }

    /// `41 left, 3 h 10`
    var rest: String {
        if planned == read { return say("all audited") }
        guard let secondsLeft else { return say("\(planned - read) left") }
        return say("\(planned - read) left, \(DateWords.duration(seconds: secondsLeft))")
    }
}
