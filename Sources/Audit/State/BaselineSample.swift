import Advocacy
import Calendar
import Sampling

extension AuditState {
    /// A baseline's figures as the audit that would have them, so that whatever estimates from cases estimates from these: in
    /// each stratum as many cases as were read, without a name, a team, a fact or a rule.
    package init(sampleOf baseline: Baseline) throws(EventError) {
        let strata = baseline.strata.map { stratum in
            let drawn = (0..<stratum.read).map { number in
                DrawnUnit(
                    unit: SamplingUnit(
                        reference: "\(stratum.name)\u{1F}\(number + 1)",
                        process: AuditState.process(baseline.jurisdiction),
                        started: baseline.from),
                    stratum: stratum.name, rank: number + 1, ticket: "")
            }
            return StratumDraw(name: stratum.name, population: stratum.population, sampled: stratum.read, drawn: drawn)
        }
        let time = Timestamp(milliseconds: 0)
        try self.init(
            first: Event(
                writer: "", sequence: 1, time: time, reader: "", salt: "", body: .opened(baseline.plan(strata))))
        let counts = Dictionary(baseline.strata.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for place in cases.indices {
            let sampled = cases[place]
            guard let stratum = counts[sampled.stratum] else { continue }
            var reading = Reading(sampled.reference, reader: "", facts: sampled.factsOfFrame, at: time)
            let completion = AuditState.completion(sampled.drawn.rank, of: stratum, plan.policies)
            reading.conclude(Conclusion(completion: completion, time: time, place: place, event: nil), by: nil)
            cases[place].readings = [reading]
        }
    }

    /// Gaps first, then those owed and met, then the rest.
    private static func completion(_ number: Int, of stratum: Baseline.Stratum, _ policies: Policies) -> Completion {
        let duty = number <= stratum.owed ? Duty.required : .notRequired
        let outcome = number <= stratum.gap ? Outcome.notMet : number <= stratum.owed ? .met : .notApplicable
        return Completion(
            rules: "", policies: policies, determinedDuty: duty, determinedOutcome: outcome, basis: [], overrule: nil,
            duty: duty, outcome: outcome, feedback: "", action: nil, isUrgent: false)
    }

    private static func process(_ jurisdiction: Jurisdiction) -> Process {
        jurisdiction == .england ? .needsAssessment : .assessment
    }
}
