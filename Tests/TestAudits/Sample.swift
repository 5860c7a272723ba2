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
        let digest = String(repeating: "a", count: 64)
        let frame = FrozenFrame.ofTest(
            sha256: digest, files: [FrameFile(name: "frame.csv", sha256: digest, profile: "plain")],
            population: strata.reduce(0) { $0 + $1.population }, counts: ["team": ["North": 20, "South": 20]])
        return Plan.ofTest(
            title: "exampleshire", jurisdiction: jurisdiction, strata: strata, columns: ["team"], frame: frame,
            policies: policies, secondReadingShare: share)
    }
}
