import Advocacy
import Audit
import Statistics

/// The gap under one reading of the law, from the same answers.
public struct RivalFindings: Sendable, Hashable {
    public let reading: RivalReading
    /// Cases in which the duty arose.
    public let required: Estimate
    public let perAssessment: Estimate
    public let ofDuty: RatioEstimate
    /// The least and the most that the headline can be under this reading.
    public let bounds: Bounds
    /// References of the cases whose duty or outcome differs from the audit's own, in ticket order.
    public let turned: [String]
    /// Cases in which a fact that decides under this reading was not asked, because the audit's own policies did not need
    /// it; they stand in its bounds.
    public let notAsked: Int

    /// Every reading that the audit's edition allows, its own first.
    static func all(_ sample: ReadSample, plan: Plan) throws(StatisticsError) -> [RivalFindings] {
        var found: [RivalFindings] = []
        for reading in plan.policies.rivals(in: plan.edition) {
            found.append(try RivalFindings(reading, sample, RivalJudge(of: plan, under: reading.policies)))
        }
        return found
    }

    private init(_ reading: RivalReading, _ own: ReadSample, _ judge: RivalJudge) throws(StatisticsError) {
        var (turned, notAsked): ([String], Int) = ([], 0)
        let rival = own.judgedAnew { judged in
            let again = judge.judge(judged)
            if again.duty != judged.duty || again.outcome != judged.outcome { turned.append(judged.sampled.reference) }
            if again.isNotAsked { notAsked += 1 }
            return judged.judged(again.duty, again.outcome, under: reading.policies)
        }
        let gap = try GapFindings(rival)
        self.reading = reading
        required = try rival.estimate(\.isOwed)
        perAssessment = gap.perAssessment
        ofDuty = gap.ofDuty
        bounds = gap.bounds
        self.turned = turned
        self.notAsked = notAsked
    }
}

/// Judges what was read under other policies than the audit's own.
package struct RivalJudge {
    package struct Judgement {
        package let duty: Duty
        package let outcome: Outcome
        /// A fact that decides here was not asked.
        package let isNotAsked: Bool
    }

    private let plan: Plan
    private let policies: Policies

    package init(of plan: Plan, under policies: Policies) {
        self.plan = plan
        self.policies = policies
    }

    /// What the auditor left otherwise than the rules say stays; so does what the rules cannot judge.
    package func judge(_ judged: JudgedCase) -> Judgement {
        let stands = Judgement(duty: judged.duty, outcome: judged.outcome, isNotAsked: false)
        guard mayTurn(judged), judged.completion.overrule == nil,
            let own = walk(through: judged, under: plan.policies), let rival = walk(through: judged, under: policies)
        else { return stands }
        let open = openDecidingFacts(rival)
        guard open.isSubset(of: openDecidingFacts(own)) else {
            let duty = rival.determination.duty
            return Judgement(
                duty: duty, outcome: duty == .notRequired ? .notApplicable : .indeterminate, isNotAsked: true)
        }
        // At the keyboard a reading rests on the answers that are not parked, in a spreadsheet on all of them.
        for (own, rival) in [(own.activeFacts, rival.activeFacts), (judged.facts, judged.facts)] {
            let asRecorded = concluded(own, judged, under: plan.policies)
            guard asRecorded?.duty == judged.duty, asRecorded?.outcome == judged.outcome else { continue }
            guard let again = concluded(rival, judged, under: policies) else { continue }
            return Judgement(duty: again.duty, outcome: again.outcome, isNotAsked: false)
        }
        return stands
    }

    /// Whether a policy that differs reaches the case at all.
    private func mayTurn(_ judged: JudgedCase) -> Bool {
        let process = judged.facts.process ?? judged.unit.process
        let own = plan.policies
        if own.allReviewsInScope != policies.allReviewsInScope, process.isRevision { return true }
        if own.firstContactNeedsSection9 != policies.firstContactNeedsSection9 {
            if process == .firstContact || process == .chcAssessmentJoint { return true }
        }
        guard own.silenceCountsAgainst != policies.silenceCountsAgainst else { return false }
        // What is settled with silence as silence stays so when it counts.
        return own.silenceCountsAgainst || judged.duty == .indeterminate
    }

    private func openDecidingFacts(_ walk: Walk) -> Set<Fact> {
        Set(walk.items.filter { $0.isOpen && $0.question.fact.isDeciding }.map(\.question.fact))
    }

    private func walk(through judged: JudgedCase, under policies: Policies) -> Walk? {
        let questionnaire = try? Questionnaire(
            process: judged.facts.process ?? judged.unit.process, started: judged.unit.started,
            in: plan.jurisdiction, policies: policies, edition: plan.edition)
        return try? questionnaire?.walk(through: judged.facts)
    }

    private func concluded(_ facts: Facts, _ judged: JudgedCase, under policies: Policies) -> Completion? {
        let started = judged.unit.started
        guard let rules = try? RuleSet.inForce(in: plan.jurisdiction, on: started, edition: plan.edition),
            let determination = try? rules.determine(facts, policies: policies, started: started)
        else { return nil }
        return Completion(determination, of: facts, under: rules, policies: policies)
    }
}

extension ReadSample {
    /// The same sample with every case judged anew.
    package func judgedAnew(_ judge: (JudgedCase) -> JudgedCase) -> ReadSample {
        with(
            strata.map { stratum in
                Stratum(
                    name: stratum.name, rows: stratum.rows, notStages: stratum.notStages,
                    read: stratum.read.map(judge), unbroken: stratum.unbroken,
                    unreadable: stratum.unreadable)
            })
    }
}
