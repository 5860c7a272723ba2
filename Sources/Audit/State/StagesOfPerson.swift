import Advocacy
import Calendar
import Sampling

/// Another sampled stage of the person whose case is being read, as far as a reader may see it.
public struct StageOfPerson: Sendable, Hashable {
    public let reference: String
    public let process: Process
    public let started: CivilDate
    public let found: Found
    /// Who supported the person then; nil where the reader may not see it, or nothing is said.
    public let supporter: Supporter?

    public enum Found: Sendable, Hashable {
        /// Nobody has concluded it, as far as the reader may know.
        case notRead
        /// Somebody has; this reader is to judge it unseen.
        case hidden
        case outcome(Outcome)
    }
}

/// Who is named as somebody to support the person.
public enum Supporter: Sendable, Hashable {
    case nobody
    /// By relationship, as written.
    case named(String)

    /// Nil where the answers do not say.
    public init?(_ facts: Facts) {
        if facts[.identified] == Answer.no.rawValue {
            self = .nobody
        } else if let relationship = facts[.relationship], !["u", "unknown"].contains(relationship.lowercased()) {
            self = .named(relationship)
        } else {
            return nil
        }
    }

    /// Whether both are the same, whatever the capitals.
    public func isSame(as other: Supporter) -> Bool {
        switch (self, other) {
        case (.nobody, .nobody): true
        case (.named(let one), .named(let another)): one.lowercased() == another.lowercased()
        default: false
        }
    }
}

extension AuditState {
    /// The other sampled stages of the person of a case, in the order of their start; none where the frame does not name
    /// the person. What was found is told as `Sight` has it.
    public func otherStages(ofPersonOf sampled: SampledCase, seenBy reader: String) -> [StageOfPerson] {
        guard let person = sampled.unit.person else { return [] }
        return cases.filter { other in
            other.unit.person == person && other.reference != sampled.reference && other.replaced == nil
        }
        .map { $0.stage(seenBy: reader) }
        .sorted { ($0.started, $0.reference) < ($1.started, $1.reference) }
    }
}

extension SampledCase {
    fileprivate func stage(seenBy reader: String) -> StageOfPerson {
        let shown = readingShown(to: reader)
        let found: StageOfPerson.Found
        if isBlind(for: reader) {
            found = .hidden
        } else if let judgement {
            found = .outcome(judgement.outcome)
        } else {
            found = .notRead
        }
        return StageOfPerson(
            reference: reference, process: unit.process, started: unit.started, found: found,
            supporter: shown.flatMap { Supporter($0.facts) })
    }
}
