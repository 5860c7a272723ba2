import Advocacy
import Audit
import Calendar
import Hashing
import Sampling

/// Events one after another, a second apart, folded as they come: one copy of an audit at work.
public struct Script {
    public var state: AuditState
    public private(set) var recorded: [RecordedEvent]
    /// The copy's own id, and whether it writes as format 1 did.
    public var writer = "w"
    public var isOfFormatOne = false

    public var events: [Event] { recorded.map(\.event) }

    public init(_ plan: Plan? = nil, isOfFormatOne: Bool = false) throws {
        self.isOfFormatOne = isOfFormatOne
        let first = Event(
            writer: writer, sequence: 1, time: Timestamp(milliseconds: 1_780_000_000_000), reader: Sample.reader,
            salt: isOfFormatOne ? nil : "salt-1", body: .opened(try plan ?? Sample.plan()))
        recorded = [RecordedEvent(first, after: Chain.beginning)]
        state = try AuditState(first: first, hash: recorded[0].hash)
    }

    public mutating func add(_ body: EventBody, by reader: String = Sample.reader, after seconds: Int = 1) throws {
        let last = recorded[recorded.count - 1]
        let event = Event(
            writer: writer, sequence: last.event.sequence + 1,
            time: Timestamp(milliseconds: last.event.time.milliseconds + seconds * 1000), reader: reader,
            salt: isOfFormatOne ? nil : "salt-\(recorded.count + 1)", body: body)
        let next = RecordedEvent(event, after: last.hash)
        try state.apply(event, hash: next.hash)
        recorded.append(next)
    }

    public mutating func answer(
        _ reference: String, _ fact: Fact, _ value: String?, by reader: String = Sample.reader
    ) throws {
        try add(.answered(Answered(case: reference, fact: fact, value: value)), by: reader)
    }

    /// Agrees with whatever the rules say of the reading so far.
    public mutating func complete(
        _ reference: String, by reader: String = Sample.reader, overrule: Completion.Overrule? = nil
    ) throws {
        try add(.completed(try state.completed(reference, by: reader, overrule: overrule)), by: reader)
    }

    /// Settles the conclusions that now stand.
    public mutating func moderate(
        _ reference: String, _ duty: Duty, _ outcome: Outcome, reason: String, by reader: String = Sample.reader
    ) throws {
        let standing = state.sampledCase(reference)?.completedReadings.prefix(2).compactMap { $0.conclusion?.event }
        let moderated = Moderated(
            case: reference, duty: duty, outcome: outcome, reason: reason, settles: isOfFormatOne ? nil : standing)
        try add(.moderated(moderated), by: reader)
    }
}

extension AuditState {
    /// The conclusion that agrees with whatever the rules say of a reader's reading so far.
    public func completed(
        _ reference: String, by reader: String, overrule: Completion.Overrule? = nil
    ) throws -> Completed {
        guard let sampled = sampledCase(reference) else { throw NotSampled(reference: reference) }
        let facts = sampled.reading(by: reader)?.facts ?? sampled.factsOfFrame
        let rules = try RuleSet.inForce(in: plan.jurisdiction, on: sampled.unit.started, edition: plan.edition)
        let determination = try rules.determine(facts, policies: plan.policies)
        let completion = Completion(determination, of: facts, under: rules, policies: plan.policies, overrule: overrule)
        return Completed(case: reference, completion: completion)
    }
}

/// The test asked for a case that the sample does not hold.
public struct NotSampled: Error {
    public let reference: String
}
