import Advocacy
import Calendar
import Hashing

/// One reader's reading of one case: what they answered and noted, and how they concluded.
public struct Reading: Sendable, Hashable {
    public let caseReference: String
    public let reader: String
    /// What the frame already said, with this reader's answers over it. Parked answers are still in here.
    public internal(set) var facts: Facts
    /// What the frame said of the case, to which an answer that is taken back returns.
    let factsOfFrame: Facts
    /// The facts this reader answered, apart from those the frame gave.
    public internal(set) var answered: Set<Fact>
    /// Notes by fact; the note on the whole case stands under nil.
    public internal(set) var notes: [Fact?: String]
    /// What was set beside the judgement and waits for the conclusion; nil where nothing was.
    public internal(set) var prepared: Preparation?
    /// Present while the reading is complete; a change of a deciding fact takes it away.
    public internal(set) var conclusion: Conclusion?
    /// Every other event that concluded this reading, and how: a moderation may rest on it.
    var otherConclusions: [Judged] = []
    /// True if a completion was taken away by a later change.
    public internal(set) var wasReopened = false
    public internal(set) var started: Timestamp
    public internal(set) var lastChanged: Timestamp
    /// Time spent, in seconds: the pauses between events, none counted for more than ten minutes.
    public internal(set) var seconds: Int

    public var completion: Completion? { conclusion?.completion }
    public var completedAt: Timestamp? { conclusion?.time }
    public var isComplete: Bool { conclusion != nil }
    public var note: String? { notes[.none] }
    /// Somebody must act before the audit is over: marked beside the judgement, or with it.
    public var isUrgent: Bool { prepared?.isUrgent ?? completion?.isUrgent ?? false }

    /// What an event concluded.
    struct Judged: Sendable, Hashable {
        let event: Digest
        let duty: Duty
        let outcome: Outcome
    }

    /// What the event of that hash concluded; nil if it concluded nothing here.
    func judged(by event: Digest) -> Judged? {
        if let conclusion, conclusion.event == event {
            return Judged(event: event, duty: conclusion.completion.duty, outcome: conclusion.completion.outcome)
        }
        return otherConclusions.first { $0.event == event }
    }
}

extension Reading {
    /// Concludes by an event, which `conclusion` names only where it is the one that first made it.
    mutating func conclude(_ new: Conclusion, by event: Digest?) {
        setAside()
        if let event, event != new.event { setAside(new.completion, event) }
        conclusion = new
        prepared = nil
        wasReopened = false
    }

    /// Opens a reading that was complete; what stood beside its conclusion waits for the next one.
    mutating func reopen(keepingOverrule: Bool) {
        guard let completion else { return }
        setAside()
        conclusion = nil
        wasReopened = true
        if prepared == nil { prepared = Preparation(completion, keepingOverrule: keepingOverrule).orNil }
    }

    /// The event that made a conclusion is on the disk, under that hash.
    mutating func written(_ completion: Completion, by event: Digest) {
        if conclusion?.completion == completion, conclusion?.event == nil {
            conclusion?.event = event
        } else if judged(by: event) == nil {
            setAside(completion, event)
        }
    }

    private mutating func setAside() {
        if let conclusion, let event = conclusion.event { setAside(conclusion.completion, event) }
    }

    private mutating func setAside(_ completion: Completion, _ event: Digest) {
        guard !otherConclusions.contains(where: { $0.event == event }) else { return }
        otherConclusions.append(Judged(event: event, duty: completion.duty, outcome: completion.outcome))
    }
}

/// A conclusion that stands: when it was first made and by which event, which decide whose reading counts.
public struct Conclusion: Sendable, Hashable {
    public let completion: Completion
    public let time: Timestamp
    /// Where its event stands in the order of the record.
    let place: Int
    /// The hash of its event; nil until it is on the disk.
    public internal(set) var event: Digest?
}

/// What a reader set beside the judgement before concluding.
public struct Preparation: Sendable, Hashable {
    /// The person may be at risk now: somebody must act before the audit is over.
    public var isUrgent: Bool
    public var feedback: String
    public var action: Completion.Action?
    public var overrule: Completion.Overrule?

    public init(
        isUrgent: Bool = false, feedback: String = "", action: Completion.Action? = nil,
        overrule: Completion.Overrule? = nil
    ) {
        self.isUrgent = isUrgent
        self.feedback = feedback
        self.action = action
        self.overrule = overrule
    }

    /// What a conclusion that is taken away leaves to the next.
    public init(_ completion: Completion, keepingOverrule: Bool) {
        self.init(
            isUrgent: completion.isUrgent, feedback: completion.feedback, action: completion.action,
            overrule: keepingOverrule ? completion.overrule : nil)
    }

    public var isEmpty: Bool { self == Preparation() }

    var orNil: Preparation? { isEmpty ? nil : self }
}

/// How a reading was concluded: what the rules said, whether the reader agreed, and what should follow.
public struct Completion: Sendable, Hashable {
    /// The reader's own judgement where it differs from the rules'. At least one of duty and outcome is given.
    public struct Overrule: Sendable, Hashable {
        public let duty: Duty?
        public let outcome: Outcome?
        public let reason: String

        public init(duty: Duty?, outcome: Outcome?, reason: String) {
            self.duty = duty
            self.outcome = outcome
            self.reason = reason
        }
    }

    /// Something to be done about the case, or about an area of the council's own commissioning.
    public struct Action: Sendable, Hashable {
        public let text: String
        public let owner: String
        public let due: CivilDate?

        public init(text: String, owner: String, due: CivilDate?) {
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    /// Id of the rule set applied, and the policies it was applied under.
    public let rules: String
    public let policies: Policies
    /// What the rules said about the facts recorded.
    public let determinedDuty: Duty
    public let determinedOutcome: Outcome?
    public let basis: [String]
    public let overrule: Overrule?
    /// What counts: the determination, or the overrule where there is one.
    public let duty: Duty
    public let outcome: Outcome
    public let feedback: String
    public let action: Action?
    /// The person may be at risk now: somebody must act before the audit is over.
    public let isUrgent: Bool

    public init(
        rules: String, policies: Policies, determinedDuty: Duty, determinedOutcome: Outcome?, basis: [String],
        overrule: Overrule?, duty: Duty, outcome: Outcome, feedback: String, action: Action?, isUrgent: Bool
    ) {
        self.rules = rules
        self.policies = policies
        self.determinedDuty = determinedDuty
        self.determinedOutcome = determinedOutcome
        self.basis = basis
        self.overrule = overrule
        self.duty = duty
        self.outcome = outcome
        self.feedback = feedback
        self.action = action
        self.isUrgent = isUrgent
    }

    /// Concludes on a determination. An overruled duty takes its outcome from the rules' own table, unless the outcome
    /// was overruled too. Where the file was not asked what happened, a duty that may exist leaves "cannot tell".
    public init(
        _ determination: Determination, of facts: Facts, under rules: RuleSet, policies: Policies,
        overrule: Overrule? = nil, feedback: String = "", action: Action? = nil, isUrgent: Bool = false
    ) {
        let duty = overrule?.duty ?? determination.duty
        let fromTable = overrule?.duty == nil ? determination.outcome : rules.outcome(duty: duty, facts: facts)
        let whenNotAsked: Outcome = duty == .notRequired ? .notApplicable : .indeterminate
        self.init(
            rules: determination.rules, policies: policies, determinedDuty: determination.duty,
            determinedOutcome: determination.outcome, basis: determination.basis, overrule: overrule, duty: duty,
            outcome: overrule?.outcome ?? fromTable ?? whenNotAsked, feedback: feedback, action: action,
            isUrgent: isUrgent)
    }
}
