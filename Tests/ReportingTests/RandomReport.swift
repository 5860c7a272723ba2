import Advocacy
import Audit
import Calendar
import TestAudits

@testable import Findings
@testable import Reporting

/// A small audit at random, wholly read, and its reports: what disclosure is attacked with.
struct RandomReport {
    let findings: Findings
    let material: ReportMaterial

    init(_ seed: UInt64) throws {
        var random = SeededRandom(seed)
        var audit = AuditBuilder()
        let groups = 1 + random.roll(3)
        if groups > 1 { audit.strataColumns = ["team"] }
        let teams = ["North", "South", "East", "West", "Hill"]
        let localities = ["Coast", "Vale", "Moor", "Town"]
        var counts: [String: [String: Int]] = [:]
        for group in 0..<groups {
            let sampled = (groups == 1 ? 24 : 12) + random.roll(14)
            let population = 3 * sampled + random.roll(200)
            let name = groups == 1 ? "all" : teams[group]
            let team = (0..<sampled).map { _ in groups == 1 ? teams[random.roll(5)] : name }
            let places = (0..<sampled).map { _ in localities[random.roll(1 + random.roll(4))] }
            audit.stratum(name, population: population, sampled: sampled) {
                ["team": team[$0 - 1], "locality": places[$0 - 1]]
            }
            for (variable, drawn) in [("team", team), ("locality", places)] {
                for value in Set(drawn) {
                    counts[variable, default: [:]][value, default: 0] += drawn.count { $0 == value }
                }
                // The rest of the list falls on those that were drawn.
                let rest = population - sampled
                counts[variable, default: [:]][drawn[0], default: 0] += rest
            }
            let share = 1 + random.roll(9)
            for number in 1...sampled {
                let outcome: Outcome =
                    random.roll(10) < share ? [.notMet, .metLate][random.roll(2)] : Self.others[random.roll(5)]
                var facts: [Fact: String] = [:]
                if outcome == .notMet { facts[.reasonNotMade] = ["urgent", "other", "notConsidered"][random.roll(3)] }
                audit.read("\(name)-\(number)", outcome.usualDuty, outcome, facts: facts)
            }
        }
        audit.counts = counts
        let state = try audit.state()
        findings = try Findings(of: state)
        material = ReportMaterial(
            state: state, findings: findings, provenance: Provenance(of: state, heads: []), today: day(2026, 9, 2))
    }

    private static let others: [Outcome] = [.met, .offeredDeclined, .notApplicable, .beyondDuty, .indeterminate]
}
