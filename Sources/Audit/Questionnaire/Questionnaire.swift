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

    /// The questionnaire of a sampled case, under the rules in force when its stage started. A reading whose facts call the
    /// stage a refused assessment asks what a refusal turns on.
    public init(for sampled: SampledCase, read facts: Facts? = nil, plan: Plan) throws(FactError) {
        try self.init(
            process: facts?.process ?? sampled.unit.process, started: sampled.unit.started, in: plan.jurisdiction,
            policies: plan.policies, edition: plan.edition, processOfFrame: sampled.unit.process,
            frameHasSetting: sampled.factsOfFrame[.setting] != nil)
    }

    public init(
        process: Process, started: CivilDate, in jurisdiction: Jurisdiction, policies: Policies,
        edition: Edition = .newest, processOfFrame: Process? = nil, frameHasSetting: Bool = false
    ) throws(FactError) {
        rules = try RuleSet.inForce(in: jurisdiction, on: started, edition: edition)
        self.policies = policies
        self.process = process
        self.started = started
        questions =
            QuestionList(
                process: process, rules: rules, policies: policies, processOfFrame: processOfFrame ?? process,
                frameHasSetting: frameHasSetting
            ).questions
    }

    /// Where the walk stands for these facts.
    public func walk(through facts: Facts) throws(FactError) -> Walk {
        var active = facts
        for question in questions where question.section == .action { active = active.without(question.fact) }
        var determination = try rules.determine(active, policies: policies, started: started, isConcluded: false)
        var items: [Walk.Item] = []
        // Nothing of the law is left to ask: from there on silence counts as the policy says.
        var isConcluded = false
        var routing = Routing(process: process, rules: rules, policies: policies)
        for question in questions {
            routing.facts = active
            if question.section == .action, !isConcluded, !items.contains(where: \.isOpen) {
                isConcluded = true
                determination = try rules.determine(active, policies: policies, started: started)
            }
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
            determination = try rules.determine(
                active, policies: policies, started: started, isConcluded: isConcluded)
        }
        let role = active[.personRole].flatMap(PersonRole.init(rawValue:)) ?? process.usualRole(in: rules.jurisdiction)
        return Walk(items: items, activeFacts: active, determination: determination, role: role)
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

        /// The walk asks it, and it has no answer yet.
        public var isOpen: Bool { standing == .asked && value == nil }
    }

    public let items: [Item]
    /// The facts without the parked answers: what the determination rests on.
    public let activeFacts: Facts
    public let determination: Determination

    /// Whom the stage is about, as far as it is answered.
    public let role: PersonRole

    /// The questions for learning that can be answered and are not: offered once before concluding.
    public var learning: [Int] {
        items.indices.filter {
            let item = items[$0]
            return item.question.isForLearning && item.standing == .optional && item.value == nil
        }
    }

    /// The first question that the walk still asks; nil when the reading can be concluded.
    public var next: Int? {
        items.firstIndex(where: \.isOpen)
    }

    /// How many questions the walk still asks as things stand.
    public var unanswered: Int {
        items.count(where: \.isOpen)
    }
}

extension Facts {
    func without(_ fact: Fact) -> Facts {
        var values = values
        values[fact] = nil
        return Facts(values)
    }
}
