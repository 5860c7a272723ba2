import Calendar
import Wording

/// One step of a determination: a short sentence in plain English, and the provision behind it.
public struct Reason: Sendable, Hashable {
    public let sentence: String
    /// Where it stands in the law; several provisions are parted by commas.
    public var provision: String { laws.map(\.said).joined(separator: ", ") }
    /// It says what the file leaves out, and nothing more.
    public let isNotRecorded: Bool

    /// What the record keeps of the provision is its English.
    let laws: [Phrase]

    init(_ sentence: String, _ laws: [Phrase], isNotRecorded: Bool = false) {
        self.sentence = sentence
        // The Code's paragraph stands for several of the Act's provisions.
        self.laws = laws.reduce(into: []) { kept, law in if !kept.contains(law) { kept.append(law) } }
        self.isNotRecorded = isNotRecorded
    }

    init(_ sentence: String, _ law: Phrase, isNotRecorded: Bool = false) {
        self.init(sentence, [law], isNotRecorded: isNotRecorded)
    }

    /// A reason out of the record: the sentence stays as it was written, the provision is its English.
    public init(sentence: String, provision: String) {
        self.init(sentence, Phrase(provision))
    }
}

/// What one rule set says about one stage. It is no legal advice: the auditor may overrule it with a reason.
public struct Determination: Sendable, Hashable {
    public let duty: Duty
    /// The provisions that carry the result, as `s67(4)`, each once, in order of weight; in English, for the record.
    public let basis: [String]
    /// What carries the result or still stands open, in order of weight.
    public let reasons: [Reason]
    /// The unknown facts that could still change the duty, in the order of the facts table.
    public let material: [Fact]
    public let otherEntitlements: [Entitlement]
    public let possibleEntitlements: [Entitlement]
    /// Nil without any action fact, and where the action is contradictory.
    public let outcome: Outcome?
    /// Why the outcome is what it is, with its provision; nil where there is none.
    public let outcomeReason: Reason?
    /// What the auditor should look at again; it decides nothing.
    public let cautions: [String]
    /// What the record says of the action that cannot both be true.
    public let contradictions: [Contradiction]
    /// The id of the rule set.
    public let rules: String

    /// Indeterminate with nothing left to ask: the law itself is open.
    public var needsLegalAdvice: Bool { duty == .indeterminate && material.isEmpty }
}

extension RuleSet {
    /// Applies the rules to what the file records.
    ///
    /// - Parameters:
    ///   - started: when the stage started, for entitlements that hold from a date; nil is before any.
    ///   - isConcluded: whether the reading is: then silence counts as the policy says. What is material never depends on
    ///     it, so that a walk goes on asking.
    /// - Throws: when the process is missing or the other nation's.
    public func determine(
        _ facts: Facts, policies: Policies, started: CivilDate? = nil, isConcluded: Bool = true
    ) throws(FactError) -> Determination {
        let circumstances = try Circumstances(facts, under: self, policies: policies)
        let silenceCounts = isConcluded && circumstances.silenceCounts
        let parts = silenceCounts ? DutyParts(silenceCountingAgainst: circumstances) : DutyParts(circumstances)
        let duty = Duty(parts.duty)
        let result = result(of: duty, facts: facts)
        let reasoning = Reasoning(
            silenceCounts ? circumstances.withSilenceCounting : circumstances, parts: parts, facts: facts)
        let entitlements = EntitlementRules(rules: self, facts: facts, policies: policies, started: started)
            .dueAndPossible
        return Determination(
            duty: duty,
            basis: Reasoning.listed([reasoning.basis, result?.laws.map(\.english) ?? []]),
            reasons: reasoning.reasons,
            material: circumstances.materialFacts,
            otherEntitlements: entitlements.due,
            possibleEntitlements: entitlements.possible,
            outcome: result?.outcome,
            outcomeReason: result.map { Reason($0.sentence.said, $0.laws) },
            cautions: Cautions(facts: facts, rules: self, started: started).all,
            contradictions: Action(facts, under: self)?.contradictions ?? [],
            rules: id)
    }
}
