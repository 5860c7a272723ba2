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
    let isSafeguarding: Bool

    /// Nil without any action fact. A reason, a date or a prompt alone decides nothing, so it is none.
    init?(_ facts: Facts, in jurisdiction: Jurisdiction) {
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
        isSafeguarding = facts.process?.isSafeguarding ?? false
    }

    /// What cannot both be true, in plain words.
    var contradictions: [String] {
        var found: [String] = []
        if arranged == .yes, timing == .never {
            found.append(say("An advocate was arranged, yet the timing says never."))
        }
        if arranged == .no, timing != .never, timing != .unknown {
            found.append(say("No advocate was arranged, yet the timing says when one came."))
        }
        if arranged == .yes, declined == .byPersonWithCapacity || declined == .byPersonWithoutCapacity {
            found.append(say("An advocate was arranged, yet the offer was declined."))
        }
        return found
    }

    /// The table, line by line; the first that fits decides. Not to be asked of a contradictory record.
    func outcome(of duty: Duty) -> Outcome {
        switch duty {
        case .notRequired: return arranged == .yes ? .beyondDuty : .notApplicable  // 1, 2
        case .indeterminate: return .indeterminate  // 3
        case .required: break
        }
        switch arranged {
        case .yes: return outcomeOfArranged
        case .no: return outcomeOfNotArranged
        case .unknown:
            if offered == .no { return .notMet }  // 13
            if offered == .unknown, considered != .yes { return .notRecorded }  // 14
            return .indeterminate  // 15
        }
    }

    private var outcomeOfArranged: Outcome {
        switch timing {
        case .beforeOrAtStart: .met  // 4
        case .afterStartBeforeDecision where isSafeguarding && urgent == .yes: .met  // 5: s68(6)
        case .afterStartBeforeDecision: by(supportedInTime, yes: .met, no: .metLate)  // 6
        case .afterDecision: .metLate  // 7
        case .unknown, .never: .indeterminate  // 8; never is refused as contradictory before
        }
    }

    private var outcomeOfNotArranged: Outcome {
        switch declined {
        case .byPersonWithCapacity: by(offered, yes: .offeredDeclined, no: .notMet)  // 9
        case .byPersonWithoutCapacity: by(bestInterestsOnDeclining, yes: .offeredDeclined, no: .notMet)  // 10
        case .unknown where offered == .yes: .indeterminate  // 11
        case .unknown, .no: .notMet  // 12
        }
    }

    private func by(_ answer: Answer, yes: Outcome, no: Outcome) -> Outcome {
        switch answer {
        case .yes: yes
        case .no: no
        case .unknown: .indeterminate
        }
    }
}

extension RuleSet {
    /// The outcome under a duty, also one that the auditor overruled; nil without any action fact or with contradictory
    /// ones.
    public func outcome(duty: Duty, facts: Facts) -> Outcome? {
        guard let action = Action(facts, in: jurisdiction), action.contradictions.isEmpty else { return nil }
        return action.outcome(of: duty)
    }
}
