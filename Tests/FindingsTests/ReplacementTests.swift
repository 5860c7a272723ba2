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

    /// The row drawn that is no stage speaks for others that were not drawn.
    @Test func aMistakeOfTheFrameIsEstimated() throws {
        let findings = try findings()
        #expect(findings.population == 100 && findings.hasFrameErrors)
        #expect(findings.sampled == 20 && findings.read == 20 && !findings.isInterim)
        let expected = try FrameErrorEstimate([
            FrameErrorStratum(population: 100, read: 20, notCases: 1, events: 4)
        ])
        #expect(findings.stages == expected.cases)
        #expect(abs(expected.cases.estimate - 2000.0 / 21) < 1e-9)
        let gap = findings.gap.perAssessment
        #expect(gap.rate == 0.2 && gap.interval?.low == expected.interval.low)
        #expect(abs((gap.total ?? 0) - 400.0 / 21) < 1e-9)
        #expect(gap.totalInterval?.high == expected.total.interval.high)
        #expect(findings.byStratum.map(\.population) == [100])
        #expect(findings.cohorts.map(\.population) == [60, 40])
        #expect(findings.replaced == [.notAStage: 1, .cannotBeRead: 1])
        #expect(findings.text(width: 200).contains("The list has 100 rows; about 95 are assessments ("))
    }

    /// Rows that are no stages are settled rows without a gap while the sample is still being read.
    @Test func theLimitsWhileReadingCountThemAsSettled() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 10, reserve: 5)
        audit.replace("S-2", .notAStage)
        audit.read("S", outcomes((1, .notMet)), from: 1)
        audit.read("S", outcomes((2, .notMet), (1, .notApplicable)), from: 3)
        let gap = try Findings(of: audit.state()).gap.perAssessment
        let total = try InterimTotal([
            StratumReadings(population: 100, events: [true, false, true, true, false])
        ])
        #expect(gap.totalInterval == total.totalInterval)
        #expect(gap.interval?.high == min(1, Double(total.totalInterval?.high ?? 0) / 99))
    }

    /// Of two strata one is found empty: it was read, and the rest is estimated.
    @Test func aStratumFoundEmptyIsNoUnreadOne() throws {
        var audit = AuditBuilder()
        audit.stratum("A", population: 60, sampled: 10)
        audit.stratum("B", population: 4, sampled: 2, reserve: 2)
        audit.read("A", outcomes((5, .notMet), (5, .notApplicable)))
        for number in 1...4 { audit.replace("B-\(number)", .notAStage) }
        let findings = try Findings(of: audit.state())
        #expect(findings.gap.perAssessment.rate == 0.5 && findings.stages?.estimate == 60)
        #expect(!findings.warnings.contains { $0.code == .unreadStratum })
    }

    @Test func aFileThatCannotBeReadIsNoGapAtTheLeastAndOneAtWorst() throws {
        let findings = try findings()
        let bounds = try CannotTellBounds(
            strata: [StratumCount(population: 100, sampled: 20, events: 4)], undecided: [0], unreadable: [1],
            notCases: [1])
        #expect(abs(try #require(findings.gap.bounds.low) - 4.0 / 21) < 1e-9)
        #expect(abs(try #require(findings.gap.bounds.high) - 5.0 / 21) < 1e-9)
        let least = ExactHypergeometricInterval.twoSided(try StratumCount(population: 99, sampled: 21, events: 4))
        let worst = ExactHypergeometricInterval.twoSided(try StratumCount(population: 99, sampled: 21, events: 5))
        #expect(findings.gap.bounds.interval?.low == Double(least.low) / 99)
        #expect(findings.gap.bounds.interval?.high == Double(worst.high) / 99)
        #expect(findings.gap.bounds.interval == bounds.interval)
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
        audit.read("S", outcomes((17, .notApplicable)), from: 4)
        let warning = try Findings(of: audit.state()).warnings.first { $0.code == .replaced }
        #expect(
            warning?.message
                == "3 of 23 drawn rows were not assessments; the list probably holds about 15 such rows.")
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
