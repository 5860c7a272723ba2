import Advocacy
import Audit
import AuditStore
import Calendar
import Sampling
import TestAudits

/// A small plan: one stratum of ten stages, four sampled.
func smallPlan() throws -> Plan {
    let drawn = (1...10).map { rank in
        let unit = SamplingUnit(
            reference: "C\(rank)", process: .needsAssessment, started: .day("2025-06-03"), ended: nil,
            firstContact: nil, person: nil, attributes: [:])
        return DrawnUnit(
            unit: unit, stratum: "all", rank: rank, ticket: Ticket.hex(seed: "s", case: unit.reference))
    }
    return Plan.ofTest(
        title: "small", strata: [StratumDraw(name: "all", population: 10, sampled: 4, drawn: drawn)], seed: "s")
}

/// A new audit of that plan.
func makeSmallAudit(at path: String, notes: WriterNotes? = nil) throws -> AuditStore {
    try AuditStore.create(at: path, opening: try smallPlan(), reader: "reader", time: noon, notes: notes)
}

/// That audit with eleven events more of one reader, closed again.
func makeTwelveEvents(at path: String) throws {
    let store = try makeSmallAudit(at: path)
    for (index, reference) in ["C1", "C2", "C3", "C4"].enumerated() {
        let bodies = [
            answered(reference, .understanding, "yes"), answered(reference, .identified, "no"),
            .noted(Noted(case: reference, fact: nil, text: "ŵ \"n\"")),
        ]
        let time = Timestamp(milliseconds: noon.milliseconds + index)
        try store.append(Array(bodies.prefix(index < 3 ? 3 : 2)), reader: "reader", at: time)
    }
    store.close()
}

let noon = Timestamp(milliseconds: 1_780_000_000_000)

func answered(_ reference: String, _ fact: Fact, _ value: String?) -> EventBody {
    .answered(Answered(case: reference, fact: fact, value: value))
}
