import Advocacy
import Audit
import Calendar
import Sampling

extension FrozenFrame {
    /// A frame whose rows are all stages, but for what is named.
    package static func ofTest(
        sha256: String = "00", files: [FrameFile] = [], rows: Int? = nil, population: Int, excluded: Int = 0,
        counts: [String: [String: Int]] = [:], beyondDuty: [String: Int]? = nil
    ) -> FrozenFrame {
        FrozenFrame(
            sha256: sha256, files: files, rows: rows ?? population, accepted: population, merged: 0, outOfScope: 0,
            refused: 0, outOfPeriod: 0, excluded: excluded, population: population, counts: counts,
            outOfScopeByProcess: beyondDuty)
    }
}

extension Plan {
    /// A plan of strata drawn from a year's frame; what a test does not name is of no account to it.
    package static func ofTest(
        title: String = "Exampleshire 2025-26", jurisdiction: Jurisdiction = .england, strata: [StratumDraw],
        columns: [String] = [], frame: FrozenFrame? = nil, policies: Policies = Policies(),
        secondReadingShare: Double = 0.2, isSequential: Bool = false, seed: String = "seed", program: String = "0"
    ) -> Plan {
        let design = Design(
            jurisdiction: jurisdiction, from: .day("2025-04-01"), to: .day("2026-03-31"), strata: columns,
            sampleSize: strata.reduce(0) { $0 + $1.sampled }, allocation: .proportional, expectedRates: [:],
            minimumPerStratum: 2, seed: seed, excluded: [])
        return Plan(
            title: title, design: design, policies: policies, secondReadingShare: secondReadingShare,
            excludedAudits: [], frame: frame ?? .ofTest(population: strata.reduce(0) { $0 + $1.population }),
            strata: strata, isSequential: isSequential, program: program)
    }
}

extension CivilDate {
    /// A date that a test writes. One that is none ends the tests there and then.
    package static func day(_ text: String) -> CivilDate {
        do {
            return try CivilDate.parse(text)
        } catch {
            preconditionFailure("\(text): \(error)")
        }
    }
}
