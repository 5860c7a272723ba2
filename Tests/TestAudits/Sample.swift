import Advocacy
import Audit
import Calendar
import Sampling

/// A small audit of two strata, twenty stages each, five sampled of each and twenty tickets in all on hand.
public enum Sample {
    public static let reader = "first reader"
    public static let second = "second reader"

    public static func date(_ text: String) throws -> CivilDate { try CivilDate.parse(text) }

    public static func unit(
        _ reference: String, process: Process = .needsAssessment, attributes: [String: String] = ["team": "North"]
    ) throws -> SamplingUnit {
        SamplingUnit(
            reference: reference, process: process, started: try date("2025-06-03"), ended: try date("2025-06-20"),
            firstContact: try date("2025-05-20"), person: "P\(reference)", attributes: attributes)
    }

    public static func stratum(
        _ name: String, population: Int = 20, sampled: Int = 5, onHand: Int = 10, process: Process = .needsAssessment
    ) throws -> StratumDraw {
        let drawn = try (1...onHand).map { rank in
            let reference = "\(name)-\(rank)"
            return DrawnUnit(
                unit: try unit(reference, process: process, attributes: ["team": name]), stratum: name, rank: rank,
                ticket: Ticket.hex(seed: "seed", case: reference))
        }
        .sorted { $0.ticket < $1.ticket }
        let ranked = drawn.enumerated().map {
            DrawnUnit(unit: $1.unit, stratum: name, rank: $0 + 1, ticket: $1.ticket)
        }
        return StratumDraw(name: name, population: population, sampled: sampled, drawn: ranked)
    }

    public static func plan(
        strata: [StratumDraw]? = nil, jurisdiction: Jurisdiction = .england, policies: Policies = Policies(),
        share: Double = 0.2
    ) throws -> Plan {
        let strata = try strata ?? [stratum("North"), stratum("South")]
        let population = strata.reduce(0) { $0 + $1.population }
        let frame = FrozenFrame(
            sha256: String(repeating: "a", count: 64),
            files: [FrameFile(name: "frame.csv", sha256: String(repeating: "a", count: 64), profile: "plain")],
            rows: population, accepted: population, merged: 0, outOfScope: 0, refused: 0, outOfPeriod: 0, excluded: 0,
            population: population, counts: ["team": ["North": 20, "South": 20]])
        let design = Design(
            jurisdiction: jurisdiction, from: try date("2025-04-01"), to: try date("2026-03-31"), strata: ["team"],
            sampleSize: strata.reduce(0) { $0 + $1.sampled }, allocation: .proportional, expectedRates: [:],
            minimumPerStratum: 2, seed: "seed", excluded: [])
        return Plan(
            title: "exampleshire", design: design, policies: policies, secondReadingShare: share, excludedAudits: [],
            frame: frame, strata: strata, program: "0")
    }
}
