import Advocacy
import Calendar
import Hashing
import Sampling
import Wording

/// An audit as it stands: the fold of its events. The same set of events always gives the same state, in whatever order
/// and from however many copies they come (`RecordOrder`).
public struct AuditState: Sendable, Equatable {
    public internal(set) var plan: Plan
    /// Where the record holds figures of an earlier audit alone: no case, and of the plan title, nation, period and population.
    public let baseline: Baseline?
    /// The hash of the event that opened the audit, the same in all its copies; nil before it is on the disk.
    public let auditId: Digest?
    /// Who made the audit, and when.
    public let openedBy: String
    public let openedAt: Timestamp
    public internal(set) var readers: ReaderNames
    /// The strata as they stand after extensions: planned cases, sample and reserve in ticket order.
    public internal(set) var strata: [StratumDraw]
    /// Every case that is or was in the sample, in the order of the tickets.
    public internal(set) var cases: [SampledCase] = []
    public internal(set) var replacements: [Replacement] = []
    /// The sample was extended after results could have been seen; it was said before that it might be.
    public internal(set) var wasExtendedAfterReading = false
    var wasExtendedSequentially = false
    /// What the council says of its own commissioning, by area; nothing of an area of which nothing is said.
    public private(set) var assessments: [String: Assessment] = [:]
    public private(set) var lastTime: Timestamp
    /// What does not apply, or turned out otherwise, where copies were joined; in the order of the record.
    public private(set) var notices: [FoldNotice] = []
    private(set) var histories: [String: ChangeHistory] = [:]
    var positions: [String: Int] = [:]
    var positionsOfStrata: [String: Int] = [:]
    /// How many events have been taken in.
    private(set) var place = 0

    /// Begins an audit from its first event, which must open it.
    public init(first event: Event, hash: Digest? = nil) throws(EventError) {
        try self.init(first: event, hash: hash, readers: ReaderNames([event]))
    }

    private init(first event: Event, hash: Digest?, readers: ReaderNames) throws(EventError) {
        switch event.body {
        case .opened(let plan): (self.plan, baseline) = (plan, nil)
        case .baseline(let baseline): (plan, self.baseline) = (baseline.plan(), baseline)
        default: throw EventError(say("a record begins with the event that opened the audit"))
        }
        auditId = hash
        self.readers = readers
        openedBy = self.readers.take(event.reader)
        openedAt = event.time
        lastTime = event.time
        strata = plan.strata
        positionsOfStrata = Dictionary(
            strata.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        place = 1
        layOutCases()
    }

    /// The fold of a set of events. What does not apply is passed over and stands in `notices`; throws only where nothing
    /// opens the audit.
    public init(folding events: some Sequence<RecordedEvent>) throws(EventError) {
        try self.init(RecordOrder(events))
    }

    /// The same of events whose order is known.
    public init(_ order: RecordOrder) throws(EventError) {
        guard let first = order.events.first else { throw EventError(say("the record is empty")) }
        try self.init(
            first: first.event, hash: first.hash, readers: ReaderNames(order.events.lazy.map(\.event)))
        var overlooked = order.isOneLine ? nil : Overlooked(order)
        for (place, recorded) in order.events.enumerated().dropFirst() {
            do {
                try apply(recorded.event, hash: recorded.hash)
            } catch {
                let event = recorded.event
                notices.append(
                    .passedOver(
                        writer: event.writer, sequence: event.sequence, reader: event.reader, why: error.message))
                continue
            }
            guard overlooked != nil else { continue }
            let reader = readers.shown(recorded.event.reader)
            switch recorded.event.body {
            case .answered(let answered): overlooked?.note(answered, by: reader, at: place)
            case .completed(let completed):
                guard let position = positions[completed.caseReference],
                    overlooked?.isBlind(completed, by: reader, at: place, frame: cases[position].factsOfFrame) == true
                else { continue }
                reopen(position, of: reader)
                notices.append(.reopened(case: completed.caseReference, reader: reader))
            default: break
            }
        }
    }

    /// Takes in the next event, whose writer had seen all that went before. Throws, and changes nothing, if the event
    /// cannot follow it.
    public mutating func apply(_ event: Event, hash: Digest? = nil) throws(EventError) {
        let reader = readers.take(event.reader)
        try take(Taken(body: event.body, time: event.time, reader: reader, hash: hash, place: place))
    }

    /// The same of what is about to be written: the store makes the event of it, with writer, number and hash, on which
    /// nothing here rests before `written`.
    public mutating func apply(_ body: EventBody, by reader: String, at time: Timestamp) throws(EventError) {
        try take(Taken(body: body, time: time, reader: readers.take(reader), hash: nil, place: place))
    }

    private mutating func take(_ event: Taken) throws(EventError) {
        if baseline != nil, !event.body.beginsARecord, event.body.kind != "recovered" {
            throw EventError(say("a baseline holds figures alone; nothing can be recorded in it"))
        }
        switch event.body {
        case .opened, .baseline: throw EventError(say("the audit was opened a second time"))
        case .answered(let answered): try apply(answered, of: event)
        case .noted(let noted): try apply(noted, of: event)
        case .prepared(let prepared): try apply(prepared, of: event)
        case .completed(let completed): try apply(completed, of: event)
        case .reopened(let reopened): try apply(reopened, of: event)
        case .moderated(let moderated): try apply(moderated, of: event)
        case .replaced(let replaced):
            if let notice = try replace(replaced) { notices.append(notice) }
        case .extended(let extended): try extend(extended)
        case .assessed(let assessed): try apply(assessed, of: event)
        case .policyDated(let dated): try date(dated)
        case .recovered(let recovered):
            if !recovered.gaps.isEmpty { notices.append(.recovered(gaps: recovered.gaps.count)) }
        }
        lastTime = max(lastTime, event.time)
        place += 1
    }

    /// An event as it is taken in: by whom, as their name is shown, and where in the order.
    private struct Taken {
        let body: EventBody
        let time: Timestamp
        let reader: String
        let hash: Digest?
        let place: Int
    }

    private mutating func apply(_ answered: Answered, of event: Taken) throws(EventError) {
        if let value = answered.value {
            let canonical: String?
            do {
                canonical = try answered.fact.canonical(value)
            } catch {
                throw EventError(error.message)
            }
            guard canonical == value else {
                throw EventError(say("\"\(value)\" is not how \(answered.fact.rawValue) is recorded"))
            }
        }
        var before: String?
        var hasFallen = false
        try change(answered.caseReference, by: event) { reading in
            before = reading.answered.contains(answered.fact) ? reading.facts[answered.fact] : nil
            let previous = reading.facts[answered.fact]
            reading.set(answered.fact, to: answered.value)
            if answered.fact.isDeciding, reading.facts[answered.fact] != previous, reading.isComplete {
                reading.reopen(keepingOverrule: false)
                hasFallen = true
            }
        }
        record(
            .answer(answered.fact, before: before, after: answered.value), answered.caseReference, answered.step, event)
        if hasFallen { histories[event.reader]?.forgetConclusions(of: answered.caseReference) }
    }

    private mutating func apply(_ noted: Noted, of event: Taken) throws(EventError) {
        var before = ""
        try change(noted.caseReference, by: event) { reading in
            before = reading.notes[noted.fact] ?? ""
            reading.notes[noted.fact] = noted.text.isEmpty ? nil : noted.text
        }
        record(.note(noted.fact, before: before, after: noted.text), noted.caseReference, noted.step, event)
    }

    private mutating func apply(_ prepared: Prepared, of event: Taken) throws(EventError) {
        var before: Preparation?
        try change(prepared.caseReference, by: event) { reading in
            before = reading.prepared
            reading.prepared = prepared.preparation.orNil
        }
        record(
            .preparation(before: before, after: prepared.preparation.orNil), prepared.caseReference, prepared.step,
            event)
    }

    private mutating func apply(_ completed: Completed, of event: Taken) throws(EventError) {
        // Brought back by undo or redo it counts from when it was first made.
        let brought = histories[event.reader]?.conclusion(of: completed.caseReference, broughtBy: completed.step)
        var after = Conclusion(
            completion: completed.completion, time: event.time, place: event.place, event: event.hash)
        if let brought, brought.completion == completed.completion { after = brought }
        var before: Conclusion?
        try change(completed.caseReference, by: event) { reading in
            before = reading.conclusion
            reading.conclude(after, by: event.hash)
        }
        record(.conclusion(before: before, after: after), completed.caseReference, completed.step, event)
    }

    /// Of a reading that is not complete (any more) there is nothing to take back, and nothing happens: copies merge in
    /// whatever order their times give.
    private mutating func apply(_ reopened: Reopened, of event: Taken) throws(EventError) {
        var before: Conclusion?
        try change(reopened.caseReference, by: event) { reading in
            before = reading.conclusion
            reading.reopen(keepingOverrule: true)
        }
        guard before != nil else { return }
        record(.conclusion(before: before, after: nil), reopened.caseReference, .undo, event)
    }

    private mutating func reopen(_ position: Int, of reader: String) {
        guard let place = cases[position].readings.firstIndex(where: { $0.reader == reader }) else { return }
        cases[position].readings[place].reopen(keepingOverrule: false)
        histories[reader]?.forgetConclusions(of: cases[position].reference)
    }

    private mutating func record(_ kind: Change.Kind, _ reference: String, _ step: Answered.Step?, _ event: Taken) {
        histories[event.reader, default: ChangeHistory()].record(
            Change(reference: reference, kind: kind), step: step)
    }

    private mutating func apply(_ assessed: Assessed, of event: Taken) throws(EventError) {
        if let why = assessed.judgement.whyRefused(of: assessed.area, in: plan.jurisdiction) { throw EventError(why) }
        let brought = histories[event.reader]?.assessment(of: assessed.area, broughtBy: assessed.step)
        var after: Assessment?
        if let brought, brought.judgement == assessed.judgement {
            after = brought
        } else if !assessed.judgement.isEmpty {
            after = Assessment(judgement: assessed.judgement, reader: event.reader, time: event.time)
        }
        for reader in histories.keys where reader != event.reader {
            histories[reader]?.forgetAssessments(of: assessed.area)
        }
        record(
            .assessment(before: assessments[assessed.area], after: after), assessed.area, assessed.step, event)
        assessments[assessed.area] = after
    }

    private mutating func apply(_ moderated: Moderated, of event: Taken) throws(EventError) {
        guard let position = positions[moderated.caseReference] else {
            throw EventError.notSampled(moderated.caseReference)
        }
        let sampled = cases[position]
        // One whose readings are not here yet waits for them.
        if sampled.replaced != nil || moderated.settles?.count != 2, let why = sampled.whyNotModerated {
            throw EventError(why)
        }
        guard moderated.duty.admits(moderated.outcome) else {
            throw EventError(
                say("\(moderated.outcome.rawValue) cannot be the outcome where the duty is \(moderated.duty.rawValue)"))
        }
        guard moderated.reason.contains(where: { !$0.isWhitespace }) else {
            throw EventError(say("a moderated judgement needs a reason"))
        }
        let settles =
            moderated.settles ?? sampled.completedReadings.prefix(2).compactMap { $0.conclusion?.event }.sorted()
        cases[position].moderations.append(
            Moderation(
                duty: moderated.duty, outcome: moderated.outcome, reason: moderated.reason, moderator: event.reader,
                time: event.time, settles: settles))
    }

    /// Changes the reading of a case by the event's reader, beginning it if there is none.
    private mutating func change(
        _ reference: String, by event: Taken, _ body: (inout Reading) -> Void
    ) throws(EventError) {
        guard let position = positions[reference] else { throw EventError.notSampled(reference) }
        let place: Int
        if let found = cases[position].readings.firstIndex(where: { $0.reader == event.reader }) {
            place = found
        } else {
            place = cases[position].readings.count
            cases[position].readings.append(
                Reading(reference, reader: event.reader, facts: cases[position].factsOfFrame, at: event.time))
        }
        cases[position].readings[place].spend(until: event.time)
        body(&cases[position].readings[place])
    }

    /// Takes note of the hashes of events that were applied before they were written.
    public mutating func written(_ events: some Sequence<RecordedEvent>) {
        for recorded in events {
            guard case .completed(let completed) = recorded.event.body,
                let position = positions[completed.caseReference]
            else { continue }
            let reader = readers.shown(recorded.event.reader)
            guard let place = cases[position].readings.firstIndex(where: { $0.reader == reader }) else { continue }
            cases[position].readings[place].written(completed.completion, by: recorded.hash)
        }
    }

    mutating func restore(
        _ touched: [Int: SampledCase], _ histories: [String: ChangeHistory], _ lastTime: Timestamp, _ place: Int
    ) {
        for (position, sampled) in touched { cases[position] = sampled }
        self.histories = histories
        self.lastTime = lastTime
        self.place = place
    }
}

extension AuditState {
    /// Where a case stands in `cases`.
    public func position(of reference: String) -> Int? { positions[reference] }

    /// The case of that reference, if it is or was in the sample.
    public func sampledCase(_ reference: String) -> SampledCase? {
        positions[reference].map { cases[$0] }
    }

    /// Cases that count: sampled and not replaced.
    public var liveCases: [SampledCase] { cases.filter { $0.replaced == nil } }

    /// Cases planned to be read, replacements included, replaced ones not.
    public var planned: Int { cases.count { $0.replaced == nil } }

    /// Cases with a completed reading.
    public var read: Int { cases.count { $0.countedReading != nil } }

    /// How many tickets of each stratum are used up: the planned cases and those that took another's place.
    public var ticketsTaken: [String: Int] {
        cases.reduce(into: [:]) { $0[$1.stratum, default: 0] += 1 }
    }

    /// The next ticket of a case's stratum, which would take its place; nil if the stratum has none left.
    public func replacement(for reference: String) -> DrawnUnit? {
        guard let sampled = sampledCase(reference), let stratum = positionsOfStrata[sampled.stratum] else { return nil }
        return strata[stratum].replacement(taken: cases.count { $0.stratum == sampled.stratum })
    }

    /// The reader of that name, as it is shown: under the spelling that came first.
    public func reader(named name: String) -> String { readers.shown(name) }

    /// The change that undo would take back for a reader, and the one that redo would bring again.
    public func undoable(by reader: String) -> Change? { histories[reader]?.undo.last }
    public func redoable(by reader: String) -> Change? { histories[reader]?.redo.last }
}

extension EventError {
    static func notSampled(_ reference: String) -> EventError {
        EventError(say("\(reference) is not a case of this sample"))
    }
}
