import Advocacy
import Calendar

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
    /// Present while the reading is complete; a change of a deciding fact takes it away.
    public internal(set) var completion: Completion?
    /// True if a completion was taken away by a later change.
    public internal(set) var wasReopened = false
    public internal(set) var started: Timestamp
    public internal(set) var lastChanged: Timestamp
    /// When it was completed, and by which copy of the audit: the first completed reading of a case counts.
    public internal(set) var completedAt: Timestamp?
    public internal(set) var completedBy: String?
    /// Time spent, in seconds: the pauses between events, none counted for more than ten minutes.
    public internal(set) var seconds: Int

    public var isComplete: Bool { completion != nil }
    public var note: String? { notes[.none] }
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
