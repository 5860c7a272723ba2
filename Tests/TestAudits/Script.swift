import Advocacy
import Audit
import Calendar
import Sampling

/// Events one after another, a second apart, folded as they come.
public struct Script {
    public var state: AuditState
    public private(set) var events: [Event]

    public init(_ plan: Plan? = nil) throws {
        let first = Event(
            writer: "w", sequence: 1, time: Timestamp(milliseconds: 1_780_000_000_000), reader: Sample.reader,
            body: .opened(try plan ?? Sample.plan()))
        events = [first]
        state = try AuditState(first: first)
    }

    public mutating func add(_ body: EventBody, by reader: String = Sample.reader, after seconds: Int = 1) throws {
        let last = events[events.count - 1]
        let event = Event(
            writer: "w", sequence: last.sequence + 1,
            time: Timestamp(milliseconds: last.time.milliseconds + seconds * 1000), reader: reader, body: body)
        try state.apply(event)
        events.append(event)
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
        guard let sampled = state.sampledCase(reference) else { throw NotSampled(reference: reference) }
        let facts = sampled.reading(by: reader)?.facts ?? sampled.factsOfFrame
        let rules = try RuleSet.inForce(in: state.plan.jurisdiction, on: sampled.unit.started)
        let determination = try rules.determine(facts, policies: state.plan.policies)
        let completion = Completion(
            determination, of: facts, under: rules, policies: state.plan.policies, overrule: overrule)
        try add(.completed(Completed(case: reference, completion: completion)), by: reader)
    }
}

/// The test asked for a case that the sample does not hold.
public struct NotSampled: Error {
    public let reference: String
}
