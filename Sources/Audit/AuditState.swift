import Advocacy
import Calendar
import Sampling
import Wording

/// An audit as it stands: the fold of its events. The same events in the same order always give the same state.
public struct AuditState: Sendable {
    public let plan: Plan
    /// Who made the audit, and when.
    public let openedBy: String
    public let openedAt: Timestamp
    /// The strata as they stand after extensions: planned cases, sample and reserve in ticket order.
    public private(set) var strata: [StratumDraw]
    /// Every case that is or was in the sample, in the order of the tickets.
    public private(set) var cases: [SampledCase] = []
    public private(set) var replacements: [Replaced] = []
    /// True if the sample was extended after results could have been seen.
    public private(set) var wasExtendedAfterReading = false
    /// What the council says of its own commissioning, by area; nothing of an area of which nothing is said.
    public private(set) var assessments: [String: Assessment] = [:]
    public private(set) var lastTime: Timestamp
    private(set) var histories: [String: ChangeHistory] = [:]
    private var positions: [String: Int] = [:]

    /// Begins an audit from its first event, which must open it.
    public init(first event: Event) throws(EventError) {
        guard case .opened(let plan) = event.body else {
            throw EventError(say("a record begins with the event that opened the audit"))
        }
        self.plan = plan
        openedBy = event.reader
        openedAt = event.time
        lastTime = event.time
        strata = plan.strata
        layOutCases()
    }

    /// The fold of a whole record.
    public init(folding events: some Sequence<Event>) throws(EventError) {
        var iterator = events.makeIterator()
        guard let first = iterator.next() else { throw EventError(say("the record is empty")) }
        try self.init(first: first)
        while let event = iterator.next() { try apply(event) }
    }

    /// Takes in the next event. Throws, and changes nothing, if the event cannot follow what went before.
    public mutating func apply(_ event: Event) throws(EventError) {
        switch event.body {
        case .opened: throw EventError(say("the audit was opened a second time"))
        case .answered(let answered): try apply(answered, of: event)
        case .noted(let noted): try apply(noted, of: event)
        case .completed(let completed): try apply(completed, of: event)
        case .reopened(let reopened): try apply(reopened, of: event)
        case .moderated(let moderated): try apply(moderated, of: event)
        case .replaced(let replaced): try apply(replaced)
        case .extended(let extended):
            wasExtendedAfterReading = wasExtendedAfterReading || cases.contains { $0.countedReading != nil }
            strata = extended.strata
            layOutCases()
        case .assessed(let assessed): try apply(assessed, of: event)
        }
        lastTime = max(lastTime, event.time)
    }

    private mutating func apply(_ answered: Answered, of event: Event) throws(EventError) {
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
                reading.completion = nil
                reading.wasReopened = true
                hasFallen = true
            }
        }
        record(
            .answer(answered.fact, before: before, after: answered.value), answered.caseReference, answered.step, event)
        if hasFallen { histories[event.reader]?.forgetConclusions(of: answered.caseReference) }
    }

    private mutating func apply(_ noted: Noted, of event: Event) throws(EventError) {
        var before = ""
        try change(noted.caseReference, by: event) { reading in
            before = reading.notes[noted.fact] ?? ""
            reading.notes[noted.fact] = noted.text.isEmpty ? nil : noted.text
        }
        record(.note(noted.fact, before: before, after: noted.text), noted.caseReference, noted.step, event)
    }

    private mutating func apply(_ completed: Completed, of event: Event) throws(EventError) {
        // Brought back by undo or redo it counts from when it was first made.
        let brought = histories[event.reader]?.conclusion(broughtBy: completed.step)
        var after = Change.Conclusion(completion: completed.completion, time: event.time, writer: event.writer)
        if let brought, brought.completion == completed.completion { after = brought }
        var before: Change.Conclusion?
        try change(completed.caseReference, by: event) { reading in
            before = reading.conclusion
            reading.completion = after.completion
            reading.wasReopened = false
            reading.completedAt = after.time
            reading.completedBy = after.writer
        }
        record(.conclusion(before: before, after: after), completed.caseReference, completed.step, event)
    }

    /// Of a reading that is not complete (any more) there is nothing to take back, and nothing happens: copies merge in
    /// whatever order their times give.
    private mutating func apply(_ reopened: Reopened, of event: Event) throws(EventError) {
        var before: Change.Conclusion?
        try change(reopened.caseReference, by: event) { reading in
            before = reading.conclusion
            guard before != nil else { return }
            reading.completion = nil
            reading.wasReopened = true
        }
        guard let before else { return }
        record(.conclusion(before: nil, after: before), reopened.caseReference, .undo, event)
    }

    private mutating func record(_ kind: Change.Kind, _ reference: String, _ step: Answered.Step?, _ event: Event) {
        histories[event.reader, default: ChangeHistory()].record(
            Change(reference: reference, kind: kind), step: step)
    }

    private mutating func apply(_ assessed: Assessed, of event: Event) throws(EventError) {
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

    private mutating func apply(_ moderated: Moderated, of event: Event) throws(EventError) {
        guard let position = positions[moderated.caseReference] else {
            throw EventError.notSampled(moderated.caseReference)
        }
        if let why = cases[position].whyNotModerated { throw EventError(why) }
        guard moderated.duty.admits(moderated.outcome) else {
            throw EventError(
                say("\(moderated.outcome.rawValue) cannot be the outcome where the duty is \(moderated.duty.rawValue)"))
        }
        guard moderated.reason.contains(where: { !$0.isWhitespace }) else {
            throw EventError(say("a moderated judgement needs a reason"))
        }
        cases[position].moderation = Moderation(
            duty: moderated.duty, outcome: moderated.outcome, reason: moderated.reason, moderator: event.reader,
            time: event.time)
    }

    private mutating func apply(_ replaced: Replaced) throws(EventError) {
        guard let position = positions[replaced.caseReference] else {
            throw EventError.notSampled(replaced.caseReference)
        }
        guard cases[position].replaced == nil else {
            throw EventError(say("\(replaced.caseReference) was replaced already"))
        }
        replacements.append(replaced)
        layOutCases()
    }

    /// Changes the reading of a case by the event's reader, beginning it if there is none.
    private mutating func change(
        _ reference: String, by event: Event, _ body: (inout Reading) -> Void
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
        let before = cases[position].readings[place].completion
        body(&cases[position].readings[place])
        let after = cases[position].readings[place].completion
        // What was settled rested on conclusions that are no longer those.
        if let before, before.duty != after?.duty || before.outcome != after?.outcome {
            cases[position].moderation = nil
        }
    }

    mutating func restore(_ touched: [Int: SampledCase], _ histories: [String: ChangeHistory], _ lastTime: Timestamp) {
        for (position, sampled) in touched { cases[position] = sampled }
        self.histories = histories
        self.lastTime = lastTime
    }

    /// Lays out the cases anew: of every stratum, as many tickets as are planned and were replaced, readings kept.
    private mutating func layOutCases() {
        let earlier = Dictionary(
            cases.lazy.filter { !$0.readings.isEmpty }.map { ($0.reference, $0) },
            uniquingKeysWith: { first, _ in first })
        let gone = Dictionary(replacements.map { ($0.caseReference, $0) }, uniquingKeysWith: { first, _ in first })
        var laidOut: [SampledCase] = []
        for stratum in strata {
            let replacedHere = stratum.drawn.count { gone[$0.unit.reference] != nil }
            for drawn in stratum.drawn.prefix(stratum.sampled + replacedHere) {
                var sampled = SampledCase(drawn: drawn)
                sampled.readings = earlier[drawn.unit.reference]?.readings ?? []
                sampled.moderation = earlier[drawn.unit.reference]?.moderation
                sampled.replaced = gone[drawn.unit.reference]
                laidOut.append(sampled)
            }
        }
        cases = laidOut.sorted { $0.drawn.ticket < $1.drawn.ticket }
        positions = Dictionary(
            cases.enumerated().map { ($1.reference, $0) }, uniquingKeysWith: { first, _ in first })
        for replaced in replacements {
            if let taker = replaced.replacement, let position = positions[taker] {
                cases[position].replaces = replaced.caseReference
            }
        }
        for reference in secondReadingReferences() {
            if let position = positions[reference] { cases[position].isForSecondReading = true }
        }
    }

    /// The first ceil(share × n) live cases by SHA-256 of `<seed>,second,<case>`.
    private func secondReadingReferences() -> [String] {
        let live = cases.filter { $0.replaced == nil }.map(\.reference)
        // A share such as 0.2 is not exact in binary: 0.2 × 95 must give 19, not 20.
        let count = Int((plan.secondReadingShare * Double(live.count) - 1e-9).rounded(.up))
        guard count > 0 else { return [] }
        return live.map { (Ticket.secondReading(seed: plan.seed, case: $0), $0) }.sorted { $0 < $1 }.prefix(count).map(
            \.1)
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
        guard let sampled = sampledCase(reference), let stratum = strata.first(where: { $0.name == sampled.stratum })
        else { return nil }
        return stratum.replacement(taken: ticketsTaken[stratum.name] ?? 0)
    }

    /// The change that undo would take back for a reader, and the one that redo would bring again.
    public func undoable(by reader: String) -> Change? { histories[reader]?.undo.last }
    public func redoable(by reader: String) -> Change? { histories[reader]?.redo.last }
}

extension EventError {
    static func notSampled(_ reference: String) -> EventError {
        EventError(say("\(reference) is not a case of this sample"))
    }
}
