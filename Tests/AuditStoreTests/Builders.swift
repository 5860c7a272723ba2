import Advocacy
import Audit
import AuditStore
import Calendar
import Sampling

/// A small plan: one stratum of ten stages, four sampled.
func smallPlan() throws -> Plan {
    let drawn = try (1...10).map { rank in
        let unit = SamplingUnit(
            reference: "C\(rank)", process: .needsAssessment, started: try CivilDate.parse("2025-06-03"), ended: nil,
            firstContact: nil, person: nil, attributes: [:])
        return DrawnUnit(
            unit: unit, stratum: "all", rank: rank, ticket: Ticket.hex(seed: "s", case: unit.reference))
    }
    let frame = FrozenFrame(
        sha256: "00", files: [], rows: 10, accepted: 10, merged: 0, outOfScope: 0, refused: 0, outOfPeriod: 0,
        excluded: 0, population: 10, counts: [:])
    let design = Design(
        jurisdiction: .england, from: try CivilDate.parse("2025-04-01"), to: try CivilDate.parse("2026-03-31"),
        strata: [], sampleSize: 4, allocation: .proportional, expectedRates: [:], minimumPerStratum: 2, seed: "s",
        excluded: [])
    return Plan(
        title: "small", design: design, policies: Policies(), secondReadingShare: 0.2, excludedAudits: [], frame: frame,
        strata: [StratumDraw(name: "all", population: 10, sampled: 4, drawn: drawn)], program: "0")
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
