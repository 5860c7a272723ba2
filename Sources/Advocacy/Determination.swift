import Calendar
import Wording

/// One step of a determination: a short sentence in plain English, and the provision behind it.
public struct Reason: Sendable, Hashable {
    public let sentence: String
    public var provision: String { law.said }
    /// It says what the file leaves out, and nothing more.
    public let isNotRecorded: Bool

    /// What the record keeps of the provision is its English.
    let law: Phrase

    init(_ sentence: String, _ law: Phrase, isNotRecorded: Bool = false) {
        self.sentence = sentence
        self.law = law
        self.isNotRecorded = isNotRecorded
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
    /// What the auditor should look at again; it decides nothing.
    public let cautions: [String]
    /// What the record says of the action that cannot both be true.
    public let contradictions: [String]
    /// The id of the rule set.
    public let rules: String

    /// Indeterminate with nothing left to ask: the law itself is open.
    public var needsLegalAdvice: Bool { duty == .indeterminate && material.isEmpty }
}

extension RuleSet {
    /// Applies the rules to what the file records.
    ///
    /// - Parameter started: when the stage started, for entitlements that changed over time; nil takes those in force
    /// now.
    /// - Throws: when the process is missing or the other nation's.
    public func determine(
        _ facts: Facts, policies: Policies, started: CivilDate? = nil
    ) throws(FactError) -> Determination {
        let circumstances = try Circumstances(facts, in: jurisdiction, policies: policies)
        let duty = Duty(DutyParts(circumstances).duty)
        let reasoning = Reasoning(circumstances, facts: facts)
        let entitlements = EntitlementRules(jurisdiction: jurisdiction, facts: facts, started: started)
        return Determination(
            duty: duty,
            basis: reasoning.basis,
            reasons: reasoning.reasons,
            material: circumstances.materialFacts,
            otherEntitlements: entitlements.all(answering: .yes),
            possibleEntitlements: entitlements.all(answering: .unknown),
            outcome: outcome(duty: duty, facts: facts),
            cautions: Cautions(facts: facts, jurisdiction: jurisdiction).all,
            contradictions: Action(facts, in: jurisdiction)?.contradictions ?? [],
            rules: id)
    }
}
