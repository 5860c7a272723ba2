import Advocacy
import Calendar

/// The walk through one case: which questions there are, which is asked next, and what the answers add up to.
///
/// A question of law is asked while the rules call its fact material: unknown, and able to change the duty. What
/// happened is asked in the order of the table of outcomes, and only as far as the table needs it.
public struct Questionnaire: Sendable {
    public let rules: RuleSet
    public let policies: Policies
    public let process: Process
    public let started: CivilDate
    public let questions: [Question]

    /// The questionnaire of a sampled case, under the rules in force when its stage started.
    public init(for sampled: SampledCase, plan: Plan) throws(FactError) {
        try self.init(
            process: sampled.unit.process, started: sampled.unit.started, in: plan.jurisdiction, policies: plan.policies
        )
    }

    public init(
        process: Process, started: CivilDate, in jurisdiction: Jurisdiction, policies: Policies
    ) throws(FactError) {
        rules = try RuleSet.inForce(in: jurisdiction, on: started)
        self.policies = policies
        self.process = process
        self.started = started
        questions = Questionnaire.questions(for: process, in: jurisdiction, policies: policies)
    }

    /// Where the walk stands for these facts.
    public func walk(through facts: Facts) throws(FactError) -> Walk {
        var active = facts
        for question in questions where question.section == .action { active = active.without(question.fact) }
        var determination = try rules.determine(active, policies: policies, started: started)
        var items: [Walk.Item] = []
        var routing = Routing(process: process, rules: rules, policies: policies)
        for question in questions {
            routing.facts = active
            let given = facts[question.fact]
            let standing = routing.standing(of: question, given: given, determination)
            if question.section == .action, let given, !standing.isParked {
                active = Facts(active.values.merging([question.fact: given], uniquingKeysWith: { $1 }))
            }
            items.append(Walk.Item(question: question, value: given, standing: standing))
        }
        // What happened decides the outcome, never the duty: the routing above did not depend on it. Where nothing is said
        // of it yet, what was determined stands.
        if questions.contains(where: { $0.section == .action && active[$0.fact] != nil }) {
            determination = try rules.determine(active, policies: policies, started: started)
        }
        return Walk(items: items, activeFacts: active, determination: determination)
    }
}

/// The state of a walk: every question with its answer, and the determination that follows.
public struct Walk: Sendable, Hashable {
    public enum Standing: Sendable, Hashable {
        /// The walk asks it.
        case asked
        /// It can be answered; the walk does not stop there.
        case optional
        /// It does not arise, for the reason given; an answer it has is parked until it arises again.
        case notAsked(String)

        public var isParked: Bool {
            if case .notAsked = self { true } else { false }
        }
    }

    public struct Item: Sendable, Hashable {
        public let question: Question
        public let value: String?
        public let standing: Standing
    }

    public let items: [Item]
    /// The facts without the parked answers: what the determination rests on.
    public let activeFacts: Facts
    public let determination: Determination

    /// The first question that the walk still asks; nil when the reading can be concluded.
    public var next: Int? {
        items.firstIndex { $0.standing == .asked && $0.value == nil }
    }

    /// How many questions the walk still asks as things stand.
    public var unanswered: Int {
        items.count { $0.standing == .asked && $0.value == nil }
    }
}

extension Facts {
    func without(_ fact: Fact) -> Facts {
        var values = values
        values[fact] = nil
        return Facts(values)
    }
}
