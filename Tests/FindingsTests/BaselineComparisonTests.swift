import Advocacy
import Audit
import Calendar
import Findings
import Reporting
import TestAudits
import Testing

/// A comparison with figures alone is that with the audit whose figures they are, but for what figures cannot tell.
@Suite struct BaselineComparisonTests {
    /// An audit of one outcome after another in each stratum.
    private func audit(
        _ counts: [Baseline.Stratum], from: String, to: String
    ) throws -> AuditState {
        var builder = AuditBuilder()
        for stratum in counts {
            builder.stratum(stratum.name, population: stratum.population, sampled: stratum.read)
        }
        var plan = builder.plan
        (plan.from, plan.to) = (.day(from), .day(to))
        var bodies = [EventBody.opened(plan)]
        for stratum in counts {
            for number in 0..<stratum.read {
                let outcome: Outcome = number < stratum.gap ? .notMet : number < stratum.owed ? .met : .notApplicable
                let duty: Duty = number < stratum.owed ? .required : .notRequired
                let completion = Completion(
                    rules: "england-2015-04", policies: plan.policies, determinedDuty: duty, determinedOutcome: outcome,
                    basis: [], overrule: nil, duty: duty, outcome: outcome, feedback: "", action: nil, isUrgent: false)
                bodies.append(.completed(Completed(case: "\(stratum.name)-\(number + 1)", completion: completion)))
            }
        }
        return try AuditState(oneLine: bodies.map { ("R", $0) }, from: .day("2026-09-01"))
    }

    private func baseline(_ strata: [Baseline.Stratum], columns: [String] = []) throws -> AuditState {
        let baseline = Baseline(
            title: "Before", jurisdiction: .england, from: .day("2023-04-01"), to: .day("2024-03-31"),
            strataColumns: columns, strata: strata, file: "f.csv", sha256: "", program: "1")
        return try AuditState(
            first: Event(
                writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "R", salt: "s",
                body: .baseline(baseline)))
    }

    private static let before = [
        Baseline.Stratum(name: "North", population: 600, read: 30, owed: 12, gap: 9),
        Baseline.Stratum(name: "South", population: 400, read: 20, owed: 9, gap: 6),
    ]
    private static let after = [
        Baseline.Stratum(name: "North", population: 500, read: 30, owed: 12, gap: 3),
        Baseline.Stratum(name: "South", population: 450, read: 25, owed: 9, gap: 1),
    ]

    @Test(arguments: [before, [before[0]]])
    func theFiguresAreThoseOfTheAuditItself(strata: [Baseline.Stratum]) throws {
        let later = try audit(Self.after, from: "2025-04-01", to: "2026-03-31")
        let whole = try Comparison(
            before: audit(strata, from: "2023-04-01", to: "2024-03-31"), after: later)
        let kept = try Comparison(before: baseline(strata), after: later)
        #expect(kept.perAssessment == whole.perAssessment && kept.ofDuty == whole.ofDuty)
        #expect(kept.perAssessment.interval != nil && kept.perAssessment.verdict == .better)
        #expect(kept.byStratum.map(\.change) == whole.byStratum.map(\.change))
        #expect(kept.byTeam.isEmpty && kept.byProcess.isEmpty)
    }

    @Test func whatFiguresCannotTellIsSaidOnce() throws {
        let later = try audit(Self.after, from: "2025-04-01", to: "2026-03-31")
        let unknown = try Comparison(before: baseline(Self.before), after: later)
        #expect(unknown.warnings.map(\.code) == [.baseline])
        #expect(unknown.warnings[0].message.contains("only figures are kept"))
        #expect(unknown.warnings[0].message.contains("Sampling groups are matched by name"))
        #expect(unknown.text(width: 80).contains("only figures are kept"))
        let other = try Comparison(
            before: baseline([Self.before[0], Baseline.Stratum(name: "East", population: 90, read: 9, owed: 3, gap: 1)]
            ),
            after: later)
        #expect(other.warnings.map(\.code) == [.baseline, .partsOfOneAudit])
        #expect(other.warnings[1].message.contains("East") && other.warnings[1].message.contains("South"))
    }

    @Test func anotherNationIsNoBefore() throws {
        let baseline = Baseline(
            title: "Before", jurisdiction: .wales, from: .day("2023-04-01"), to: .day("2024-03-31"), strataColumns: [],
            strata: Self.before, file: "f.csv", sha256: "", program: "1")
        let state = try AuditState(
            first: Event(
                writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "R", salt: "s",
                body: .baseline(baseline)))
        let later = try audit(Self.after, from: "2025-04-01", to: "2026-03-31")
        #expect(throws: ComparisonError.self) { try Comparison(before: state, after: later) }
    }
}
