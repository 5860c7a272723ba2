import Advocacy
import Calendar
import Sampling
import Wording

/// One line of the record. Events are only ever appended; the state of an audit is their fold (`AuditState`).
public struct Event: Sendable, Hashable {
    /// The copy of the audit that wrote the event: a random id, one chain for each.
    public let writer: String
    /// 1, 2, 3 … within the writer's chain.
    public let sequence: Int
    public let time: Timestamp
    /// The person at the keyboard, as they named themselves.
    public let reader: String
    public let body: EventBody

    public init(writer: String, sequence: Int, time: Timestamp, reader: String, body: EventBody) {
        self.writer = writer
        self.sequence = sequence
        self.time = time
        self.reader = reader
        self.body = body
    }
}

/// What happened.
public enum EventBody: Sendable, Hashable {
    case opened(Plan)
    case answered(Answered)
    case noted(Noted)
    case completed(Completed)
    case reopened(Reopened)
    case moderated(Moderated)
    case replaced(Replaced)
    case extended(Extended)
    case assessed(Assessed)
}

/// A fact of one case was answered, changed or taken back.
public struct Answered: Sendable, Hashable {
    /// How an answer came about when it was not typed: by undo or redo.
    public enum Step: String, Sendable { case undo, redo }

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

    public init(case reference: String, duty: Duty, outcome: Outcome, reason: String) {
        caseReference = reference
        self.duty = duty
        self.outcome = outcome
        self.reason = reason
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
        case .notAStage: say("not a stage (a mistake in the frame)")
        case .cannotBeRead: say("the file cannot be read")
        }
    }
}

/// A sampled case gave way to the next ticket of its stratum.
public struct Replaced: Sendable, Hashable {
    public let caseReference: String
    public let reason: ReplacementReason
    public let note: String
    /// The case that takes its place; nil if the stratum has no further case.
    public let replacement: String?

    public init(case reference: String, reason: ReplacementReason, note: String, replacement: String?) {
        caseReference = reference
        self.reason = reason
        self.note = note
        self.replacement = replacement
    }
}

/// The sample grew: the new number of cases of each stratum, and the cases (sample and reserve) of each in ticket order.
public struct Extended: Sendable, Hashable {
    public let by: Int
    public let strata: [StratumDraw]

    public init(by: Int, strata: [StratumDraw]) {
        self.by = by
        self.strata = strata
    }
}
