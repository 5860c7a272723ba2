import Wording

/// What the file records of the advocate who was, or was not, arranged. What was not asked is unknown.
struct Action {
    enum Timing: String {
        case beforeOrAtStart, afterStartBeforeDecision, afterDecision, never, unknown
    }

    enum Declined: String {
        case no, byPersonWithCapacity, byPersonWithoutCapacity, unknown
    }

    let considered, offered, arranged, supportedInTime, urgent, bestInterestsOnDeclining: Answer
    let timing: Timing
    let declined: Declined
    /// Whether an urgent process may start before the advocate (s68(6)). The first edition read Wales alike.
    let mayStartFirst: Bool
    /// Whether an advocate who was sent away later contradicts one who was arranged, as the first edition had it.
    let refusesEndedEarly: Bool
    let provisions: Provisions

    /// Nil without any action fact. A reason, a date or a prompt alone decides nothing, so it is none.
    init?(_ facts: Facts, under rules: RuleSet) {
        let jurisdiction = rules.jurisdiction
        guard Fact.action.contains(where: { facts[$0] != nil }) else { return nil }
        func answer(_ fact: Fact) -> Answer { facts.answer(fact, in: jurisdiction) }
        considered = answer(.considered)
        offered = answer(.offered)
        arranged = answer(.arranged)
        supportedInTime = answer(.supportedInTime)
        urgent = answer(.urgent)
        bestInterestsOnDeclining = answer(.bestInterestsOnDeclining)
        timing = facts[.timing].flatMap(Timing.init(rawValue:)) ?? .unknown
        declined = facts[.declined].flatMap(Declined.init(rawValue:)) ?? .unknown
        let isSafeguarding = facts.process?.isSafeguarding ?? false
        mayStartFirst = isSafeguarding && (jurisdiction == .england || rules.edition == .first)
        refusesEndedEarly = rules.edition == .first
        provisions = Provisions(facts.process ?? .needsAssessment, in: jurisdiction)
    }

    /// What cannot both be true, in plain words.
    var contradictions: [Contradiction] {
        var found: [Contradiction] = []
        if arranged == .yes, timing == .never {
            found.append(.arrangedYetNever)
        }
        if arranged == .no, timing != .never, timing != .unknown {
            found.append(.notArrangedYetCame)
        }
        if refusesEndedEarly, arranged == .yes,
            declined == .byPersonWithCapacity || declined == .byPersonWithoutCapacity
        {
            found.append(.arrangedYetDeclined)
        }
        return found
    }

    /// What a line of the table comes to, why, and where that stands.
    struct Result {
        let outcome: Outcome
        let sentence: Phrase
        let laws: [Phrase]
    }

    /// The table, line by line; the first that fits decides. Not to be asked of a contradictory record.
    func result(of duty: Duty) -> Result {
        switch duty {
        case .notRequired where arranged == .yes:  // 1
            return under(.beyondDuty, "An advocate was arranged though none was due: by agreement, not an error.")
        case .notRequired: return under(.notApplicable, "No advocate was due.")  // 2
        case .indeterminate: return under(.indeterminate, "Whether an advocate was due cannot be told.")  // 3
        case .required: break
        }
        switch arranged {
        case .yes: return resultOfArranged
        case .no: return resultOfNotArranged
        case .unknown:
            if offered == .no { return under(.notMet, "No advocate was offered.") }  // 13
            if offered == .unknown, considered != .yes {  // 14
                return under(.notRecorded, "Nothing is recorded of an advocate.")
            }
            return under(.indeterminate, "Whether an advocate was arranged is not recorded.")  // 15
        }
    }

    private var resultOfArranged: Result {
        switch timing {
        case .beforeOrAtStart: under(.met, "The advocate was there from the start.")  // 4
        case .afterStartBeforeDecision where mayStartFirst && urgent == .yes:  // 5
            Result(
                outcome: .met, sentence: "An urgent process may start first; the duty goes on, and the advocate came.",
                laws: provisions.mayStartFirst)
        case .afterStartBeforeDecision:  // 6
            switch supportedInTime {
            case .yes: under(.met, "The advocate came after the start, in time to support the person before decisions.")
            case .no: under(.metLate, "The advocate came after the start, too late to support the person in decisions.")
            case .unknown:
                under(.indeterminate, "Whether the person was supported before decisions is not recorded.")
            }
        case .afterDecision:  // 7
            Result(outcome: .metLate, sentence: provisions.tooLate.sentence, laws: provisions.tooLate.laws)
        // Never is refused as contradictory before.
        case .unknown, .never: under(.indeterminate, "When the advocate came is not recorded.")  // 8
        }
    }

    private var resultOfNotArranged: Result {
        switch declined {
        case .byPersonWithCapacity:  // 9
            switch offered {
            case .yes:
                under(.offeredDeclined, "Offered and declined: nobody can be made to have one; the duty stands.")
            case .no: under(.notMet, "No advocate was offered.")
            case .unknown: under(.indeterminate, "Whether an advocate was offered is not recorded.")
            }
        case .byPersonWithoutCapacity:  // 10
            switch bestInterestsOnDeclining {
            case .yes:
                Result(
                    outcome: .offeredDeclined,
                    sentence: "Declined without capacity, and found in their best interests.",
                    laws: [provisions.duty, "Mental Capacity Act 2005 s4"])
            case .no:
                Result(
                    outcome: .notMet, sentence: "Declined without capacity, and not found in their best interests.",
                    laws: [provisions.duty, "Mental Capacity Act 2005 s4"])
            case .unknown:
                Result(
                    outcome: .indeterminate,
                    sentence: "Whether declining was found in the person's best interests is not recorded.",
                    laws: [provisions.duty, "Mental Capacity Act 2005 s4"])
            }
        case .unknown where offered == .yes:  // 11
            under(.indeterminate, "Whether the offer was declined is not recorded.")
        case .unknown, .no: under(.notMet, "No advocate was arranged.")  // 12
        }
    }

    private func under(_ outcome: Outcome, _ sentence: Phrase) -> Result {
        Result(outcome: outcome, sentence: sentence, laws: [provisions.duty])
    }
}

/// Two answers on what resulted that cannot both be true.
public enum Contradiction: Sendable, Hashable {
    case arrangedYetNever, notArrangedYetCame
    /// Of the first edition alone: an advocate may have been sent away later.
    case arrangedYetDeclined

    /// In the language being spoken.
    public var message: String {
        switch self {
        case .arrangedYetNever: say("An advocate was arranged, yet the timing says never.")
        case .notArrangedYetCame: say("No advocate was arranged, yet the timing says when one came.")
        case .arrangedYetDeclined: say("An advocate was arranged, yet the offer was declined.")
        }
    }
}

extension RuleSet {
    /// The outcome under a duty, also one that the auditor overruled; nil without any action fact or with contradictory
    /// ones.
    public func outcome(duty: Duty, facts: Facts) -> Outcome? {
        result(of: duty, facts: facts)?.outcome
    }

    func result(of duty: Duty, facts: Facts) -> Action.Result? {
        guard let action = Action(facts, under: self), action.contradictions.isEmpty else { return nil }
        return action.result(of: duty)
    }
}
