import Advocacy
import Audit
import Statistics
import TestAudits
import Testing

@testable import Findings

@Suite struct ReplacementTests {
    /// 20 of 100 planned; one turns out to be no stage, one cannot be read; both are replaced from the reserve.
    private func findings() throws -> Findings {
        var audit = AuditBuilder()
        audit.counts = ["locality": ["Coast": 60, "Hills": 40]]
        audit.stratum("S", population: 100, sampled: 20, reserve: 5) { ["locality": $0 % 2 == 0 ? "Coast" : "Hills"] }
        audit.replace("S-1", .notAStage)
        audit.replace("S-2", .cannotBeRead)
        audit.read("S", outcomes((4, .notMet), (16, .notApplicable)), from: 3)
        return try Findings(of: audit.state())
    }

    @Test func aMistakeOfTheFrameLeavesThePopulation() throws {
        let findings = try findings()
        #expect(findings.population == 99)
        #expect(findings.sampled == 20 && findings.read == 20 && !findings.isInterim)
        #expect(findings.gap.perAssessment.rate == 0.2)
        let total = try #require(findings.gap.perAssessment.total)
        #expect(abs(total - 19.8) < 1e-9)
        #expect(findings.byStratum.map(\.population) == [99])
        #expect(findings.cohorts.map(\.population) == [60, 39])
        #expect(findings.replaced == [.notAStage: 1, .cannotBeRead: 1])
    }

    @Test func aFileThatCannotBeReadIsNoGapAtTheLeastAndOneAtWorst() throws {
        let findings = try findings()
        let low = try #require(findings.gap.bounds.low)
        #expect(abs(low - 4.0 / 21) < 1e-9)
        let least = ExactHypergeometricInterval.twoSided(try StratumCount(population: 99, sampled: 21, events: 4))
        #expect(findings.gap.bounds.interval?.low == Double(least.low) / 99)
        let high = try #require(findings.gap.bounds.high)
        #expect(abs(high - 5.0 / 21) < 1e-9)
        let worst = ExactHypergeometricInterval.twoSided(try StratumCount(population: 99, sampled: 21, events: 5))
        #expect(findings.gap.bounds.interval?.high == Double(worst.high) / 99)
        // Owed and no gap at the least, owed and a gap at the most: 4 of 5, 5 of 5.
        #expect(findings.gap.ofDuty.rate == 1)
        let owed = try #require(findings.gap.ofDuty.bounds.low)
        #expect(abs(owed - 0.8) < 1e-9 && findings.gap.ofDuty.bounds.high == 1)
    }

    @Test func manyReplacementsAreAWarning() throws {
        #expect(try !findings().warnings.contains { $0.code == .replaced })
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 20, reserve: 5)
        for number in 1...3 { audit.replace("S-\(number)", .notAStage) }
        #expect(try Findings(of: audit.state()).warnings.contains { $0.code == .replaced })
    }

    @Test func aReplacedCaseThatWasReadCountsNoMore() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 2, reserve: 2)
        audit.read("S", [.notMet, .met])
        audit.replace("S-1", .notAStage)
        let findings = try Findings(of: audit.state())
        #expect(findings.read == 1 && findings.sampled == 2 && findings.gap.perAssessment.count == 0)
        #expect(findings.warnings.contains { $0.code == .replacedAfterReading })
    }

    @Test func aCaseReplacedUnreadIsNoReplacementAfterReading() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 2, reserve: 2)
        audit.replace("S-1", .notAStage)
        #expect(try !Findings(of: audit.state()).warnings.contains { $0.code == .replacedAfterReading })
    }
}
