import Advocacy
import Audit
import Calendar
import TestAudits

extension SampleAudit {
    /// The audit with some areas of its nation's self-assessment rated, by two people.
    static func assessed(_ jurisdiction: Jurisdiction = .england) throws -> AuditState {
        var state = jurisdiction == .england ? try partlyRead(24) : try state(.wales)
        let ask = Completion.Action(
            text: "ask the providers for their figures", owner: "commissioning lead", due: date("2026-06-30"))
        let judgements: [(String, AreaJudgement)] =
            jurisdiction == .england
            ? [
                ("A1", AreaJudgement(rating: .amber, note: "population tables are two years old", action: ask)),
                ("A2", AreaJudgement(rating: .red)),
                (
                    "A3",
                    AreaJudgement(
                        rating: .green, note: "read by two people, with the principal social worker", isToShare: true)
                ),
                ("A4", AreaJudgement(rating: .unknown)), ("P3", AreaJudgement(rating: .red, action: ask)),
                ("D4", AreaJudgement(rating: .green, note: "one set of answers for every bidder")),
                ("R1", AreaJudgement(rating: .amber)),
            ]
            : [
                ("IA1", AreaJudgement(rating: .done)), ("IA2", AreaJudgement(rating: .underWay, action: ask)),
                ("IA3", AreaJudgement(rating: .notDone)),
                ("SP1", AreaJudgement(rating: .done, note: "in every contract")),
                ("SD6", AreaJudgement(rating: .unknown)), ("CR1", AreaJudgement(rating: .notDone)),
            ]
        for (number, (area, judgement)) in judgements.enumerated() {
            try state.take(
                .assessed(Assessed(area: area, judgement: judgement)),
                by: number % 2 == 0 ? "commissioning lead" : "principal social worker",
                at: Timestamp(milliseconds: start.milliseconds + 8_000_000 + number))
        }
        return state
    }
}
