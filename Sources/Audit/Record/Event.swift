import Advocacy
import Calendar
import Hashing
import Sampling
import Wording

/// One line of the record. Events are only ever appended; the state of an audit is their fold (`AuditState`).
public struct Event: Sendable, Hashable {
    private struct Members: Sendable, Hashable {
        let writer: String
        let sequence: Int
        let time: Timestamp
        let reader: String
        let salt: String?
        let seen: [Digest]?
        let keepReason: String?
        let body: EventBody
    }

    private final class Held: Sendable {
        let members: Members

        init(_ members: Members) { self.members = members }
    }

    /// A record has many, and hands each on from one order to another: a copy costs a retain.
    private let held: Held

    public init(
        writer: String, sequence: Int, time: Timestamp, reader: String, salt: String? = nil, seen: [Digest]? = nil,
        keepReason: String? = nil, body: EventBody
    ) {
        held = Held(
            Members(
                writer: writer, sequence: sequence, time: time, reader: reader, salt: salt, seen: seen,
                keepReason: keepReason, body: body))
    }

    /// One copy of the audit on one machine: a random id, one chain for each.
    public var writer: String { held.members.writer }
    /// 1, 2, 3 … within the writer's chain.
    public var sequence: Int { held.members.sequence }
    public var time: Timestamp { held.members.time }
    /// The person at the keyboard, as they named themselves.
    public var reader: String { held.members.reader }
    /// 16 random bytes in base64url, so that nobody can try from an event's hash what was answered. Nil in a record of
    /// format 1.
    public var salt: String? { held.members.salt }
    /// The heads of the other chains that this copy held when it wrote, sorted; nil where they are those of the event
    /// before in this chain, and in a record of format 1.
    public var seen: [Digest]? { held.members.seen }
    /// Why a text in the event that looks as if it identified a person was kept all the same.
    public var keepReason: String? { held.members.keepReason }
    public var body: EventBody { held.members.body }

    public var isOfFormatOne: Bool { held.members.salt == nil }

    public static func == (one: Event, other: Event) -> Bool {
        one.held === other.held || one.held.members == other.held.members
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(held.members) }
}

/// What happened.
public enum EventBody: Sendable, Hashable {
    case opened(Plan)
    case answered(Answered)
    case noted(Noted)
    case prepared(Prepared)
    case completed(Completed)
    case reopened(Reopened)
    case moderated(Moderated)
    case replaced(Replaced)
    case extended(Extended)
    case assessed(Assessed)
    case recovered(Recovered)
    case policyDated(PolicyDated)
    /// A record of one event: an earlier audit of which only figures are kept.
    case baseline(Baseline)

    /// Whether a record may begin with it, and only begin.
    public var beginsARecord: Bool {
        switch self {
        case .opened, .baseline: true
        default: false
        }
    }
}

/// The day from which a policy holds that is stated by its date became known (`mha2025`). The last one in order counts.
public struct PolicyDated: Sendable, Hashable {
    public let policy: Policies.Name
    public let date: CivilDate

    public init(policy: Policies.Name, date: CivilDate) {
        self.policy = policy
        self.date = date
    }
}

/// The record was gone on with from what could be read of a damaged file; what is missing is named.
public struct Recovered: Sendable, Hashable {
    /// An event that others rest on and that could not be read. Its writer and number are known where the one behind it in
    /// its chain is held.
    public struct Gap: Sendable, Hashable {
        public let hash: Digest
        public let writer: String?
        public let sequence: Int?

        public init(hash: Digest, writer: String?, sequence: Int?) {
            self.hash = hash
            self.writer = writer
            self.sequence = sequence
        }
    }

    public let gaps: [Gap]

    public init(gaps: [Gap]) { self.gaps = gaps }
}

/// A fact of one case was answered, changed or taken back.
public struct Answered: Sendable, Hashable {
    /// How an answer came about when it was not typed.
    public typealias Step = Retraced

    public let caseReference: String
    public let fact: Fact
    /// The canonical value; nil means the answer was taken back (not asked).
    public let value: String?
    /// Why: an unlikely value that was kept, or a change in a reading that was already complete.
    public let reason: String?
    public let step: Step?

    public init(case reference: String, fact: Fact, value: String?, reason: String? = nil, step: Step? = nil) {
        caseReference = reference
        self.fact = fact
        self.value = value
        self.reason = reason
        self.step = step
    }
}

/// A note on a case, or on one fact of it. The last one counts; an empty text removes it.
public struct Noted: Sendable, Hashable {
    public let caseReference: String
    public let fact: Fact?
    public let text: String
    /// Why a text that looks as if it identified a person was kept, or why a note in a complete reading was changed.
    public let reason: String?
    /// How it came about when it was not typed: by undo or redo.
    public let step: Answered.Step?

    public init(
        case reference: String, fact: Fact?, text: String, reason: String? = nil, step: Answered.Step? = nil
    ) {
        caseReference = reference
        self.fact = fact
        self.text = text
        self.reason = reason
        self.step = step
    }
}

/// What a reader set beside the judgement before concluding: all that now stands, nothing where it is empty. It does not
/// make the case read; the conclusion takes it up.
public struct Prepared: Sendable, Hashable {
    public let caseReference: String
    public let preparation: Preparation
    /// Why it was changed in a reading that was complete.
    public let reason: String?
    /// How it came about when it was not set: by undo or redo.
    public let step: Answered.Step?

    public init(
        case reference: String, preparation: Preparation, reason: String? = nil, step: Answered.Step? = nil
    ) {
        caseReference = reference
        self.preparation = preparation
        self.reason = reason
        self.step = step
    }
}

/// The reader agreed with the determination or overruled it: the reading is complete.
public struct Completed: Sendable, Hashable {
    public let caseReference: String
    public let completion: Completion
    /// Why a conclusion that stood was changed.
    public let reason: String?
    /// How it came about when it was not judged anew: by undo or redo.
    public let step: Answered.Step?

    public init(
        case reference: String, completion: Completion, reason: String? = nil, step: Answered.Step? = nil
    ) {
        caseReference = reference
        self.completion = completion
        self.reason = reason
        self.step = step
    }
}

/// The reader took their conclusion back: the reading is open again, its answers and notes as they were.
public struct Reopened: Sendable, Hashable {
    public let caseReference: String
    public let reason: String?

    public init(case reference: String, reason: String? = nil) {
        caseReference = reference
        self.reason = reason
    }
}

/// Two readers, or somebody for them, settled what is judged of a case that was read twice. Nobody's reading changes:
/// this is a judgement of its own, and it is the one that counts.
public struct Moderated: Sendable, Hashable {
    public let caseReference: String
    public let duty: Duty
    public let outcome: Outcome
    /// Why, in words; never empty.
    public let reason: String
    /// The two conclusions that it settles, by the hashes of the events that made them, sorted. Nil in a record of
    /// format 1: the two completed first at that point.
    public let settles: [Digest]?

    public init(case reference: String, duty: Duty, outcome: Outcome, reason: String, settles: [Digest]?) {
        caseReference = reference
        self.duty = duty
        self.outcome = outcome
        self.reason = reason
        self.settles = settles?.sorted()
    }
}

/// Why a sampled case could not be used.
public enum ReplacementReason: String, Sendable, CaseIterable {
    /// The frame was wrong: there is no such stage. It leaves the population too.
    case notAStage
    /// The stage exists but its file cannot be read. It also enters the worst-case bound.
    case cannotBeRead

    public var label: String {
        switch self {
        case .notAStage: say("not a stage (a mistake in your list)")
        case .cannotBeRead: say("the file cannot be read")
        }
    }
}

/// A sampled case gave way to the next ticket of its stratum.
public struct Replaced: Sendable, Hashable {
    public let caseReference: String
    public let reason: ReplacementReason
    public let note: String
    /// The case that a record of format 1 says takes its place. Which one does follows from the tickets, here as there.
    public let storedReplacement: StoredReplacement?

    public enum StoredReplacement: Sendable, Hashable {
        case taker(String)
        /// The stratum had no further case.
        case nobody
    }

    public init(
        case reference: String, reason: ReplacementReason, note: String, storedReplacement: StoredReplacement? = nil
    ) {
        caseReference = reference
        self.reason = reason
        self.note = note
        self.storedReplacement = storedReplacement
    }
}

/// The sample grew.
public struct Extended: Sendable, Hashable {
    public let by: Int
    /// The new number of cases of each stratum, by its name.
    public let sizes: [String: Int]
    /// The strata whose tickets were drawn anew from the frame, because those on hand did not reach: their cases, sample
    /// and reserve, in ticket order. In a record of format 1 all strata.
    public let strata: [StratumDraw]
    /// From here on the sample may be taken on by what is found (`Plan.isSequential`). It counts where nothing was read before.
    public let isSequential: Bool

    public init(by: Int, sizes: [String: Int], strata: [StratumDraw], isSequential: Bool = false) {
        self.by = by
        self.isSequential = isSequential
        self.sizes = sizes
        self.strata = strata
    }

    /// What an extension of `before` says: the sizes of all its strata, and the tickets of those that got more.
    public init(by: Int, from before: [StratumDraw], to after: [StratumDraw], isSequential: Bool = false) {
        let onHand = Dictionary(before.map { ($0.name, $0.drawn.count) }, uniquingKeysWith: { first, _ in first })
        self.init(
            by: by, sizes: Dictionary(after.map { ($0.name, $0.sampled) }, uniquingKeysWith: { first, _ in first }),
            strata: after.filter { $0.drawn.count > onHand[$0.name] ?? 0 }, isSequential: isSequential)
    }
}
