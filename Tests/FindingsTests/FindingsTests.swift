import Advocacy
import Audit
import Statistics
import TestAudits
import Testing

@testable import Findings

@Suite struct FindingsTests {
    private func close(_ actual: Double?, _ expected: Double, _ slack: Double = 1e-9) -> Bool {
        actual.map { abs($0 - expected) <= slack } ?? false
    }

    @Test func nothingRead() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 10)
        let findings = try Findings(of: audit.state())
        #expect(findings.population == 100)
        #expect(findings.sampled == 10)
        #expect(findings.read == 0)
        #expect(findings.isInterim)
        for estimate in [findings.gap.perAssessment, findings.duty.required, findings.duty.indeterminate] {
            #expect(estimate == .countOnly(0))
        }
        #expect(findings.gap.ofDuty.rate == nil && findings.gap.ofDuty.interval == nil)
        #expect(findings.gap.bounds == .undefined)
        #expect(findings.gap.interim == nil)
        #expect(findings.outcomes.values.allSatisfy { $0 == 0 } && findings.outcomes.count == Outcome.allCases.count)
        #expect(findings.headline.hasPrefix("Nothing has been audited yet"))
        #expect(findings.warnings.map(\.code) == [.nothingRead, .neverAssessed])
        #expect(findings.methods.isEmpty)
    }

    /// N = 40, n = 1 from the list of cases that decide the exact interval.
    @Test(arguments: [(Outcome.notMet, 1, 40), (.met, 0, 39)])
    func simpleRandomSampleOfOne(_ outcome: Outcome, _ low: Int, _ high: Int) throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 1)
        audit.read("S", [outcome])
        let gap = try Findings(of: audit.state()).gap.perAssessment
        #expect(gap.totalInterval?.low == low && gap.totalInterval?.high == high)
        #expect(gap.interval?.method == .exactHypergeometric)
        #expect(gap.rate == (outcome == .notMet ? 1 : 0))
    }

    @Test func censusLeavesNothingToEstimate() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 5, sampled: 5)
        audit.read("S", outcomes((2, .notMet), (3, .notApplicable)))
        let findings = try Findings(of: audit.state())
        let gap = findings.gap.perAssessment
        #expect(gap.totalInterval?.low == 2 && gap.totalInterval?.high == 2)
        #expect(close(gap.rate, 0.4) && close(gap.total, 2))
        #expect(findings.gap.interim == nil)
        #expect(
            findings.headline
                == "In 2 of the 5 assessments in your list, all audited, an advocate was owed, and did not come, came too "
                + "late, or is not on file.")
    }

    /// default_stratified_rate-P01.
    @Test func stratifiedRate() throws {
        var audit = AuditBuilder()
        audit.strataColumns = ["team"]
        for (name, population, sampled, gaps) in [("A", 300, 20, 2), ("B", 200, 25, 3), ("C", 50, 15, 5)] {
            audit.stratum(name, population: population, sampled: sampled) { _ in ["team": name] }
            audit.read(name, outcomes((gaps, .metLate), (sampled - gaps, .notApplicable)))
        }
        let findings = try Findings(of: audit.state())
        let gap = findings.gap.perAssessment
        #expect(gap.count == 10)
        #expect(close(gap.rate, 0.12848484848484848) && close(gap.total, 70.66666666666666))
        #expect(gap.totalInterval?.low == 35 && gap.totalInterval?.high == 131)
        #expect(close(gap.interval?.low, 35.0 / 550) && close(gap.interval?.high, 131.0 / 550))
        #expect(gap.interval?.method == .profileExact)
        #expect(!findings.isInterim)
    }

    /// default_ratio-P01: cases that are owed the duty and declined stay among the eligible.
    @Test func gapAmongThoseOwed() throws {
        var audit = AuditBuilder()
        let rows = [("A", 300, 30, 9, 3), ("B", 200, 20, 7, 1), ("C", 80, 10, 4, 3)]
        for (name, population, sampled, owed, gaps) in rows {
            audit.stratum(name, population: population, sampled: sampled)
            audit.read(
                name,
                outcomes(
                    (gaps, .notMet), (1, .offeredDeclined), (owed - gaps - 1, .met), (sampled - owed, .notApplicable)))
        }
        let findings = try Findings(of: audit.state())
        let ratio = findings.gap.ofDuty
        #expect(ratio.count == 7 && ratio.eligible == 20)
        #expect(close(ratio.rate, 1.0 / 3))
        #expect(close(ratio.interval?.low, 0.15992466163702218) && close(ratio.interval?.high, 0.5461530667788062))
        #expect(ratio.interval?.method == .conditionalProfileExact)
        // Nothing that cannot be told: the bounds are the estimate itself.
        #expect(close(ratio.bounds.low, 1.0 / 3) && close(ratio.bounds.high, 1.0 / 3))
        #expect(ratio.bounds.interval?.low == ratio.interval?.low)
        let gap = findings.gap.perAssessment
        #expect(close(gap.total, 64) && gap.totalInterval?.low == 30 && gap.totalInterval?.high == 117)
        #expect(close(findings.duty.required.total, 192))
    }

    /// cannot_tell_bounds-P01.
    @Test func boundsOfTheHeadline() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 800, sampled: 60)
        audit.read("S", outcomes((9, .notMet), (5, .indeterminate), (46, .notApplicable)))
        let findings = try Findings(of: audit.state())
        #expect(close(findings.gap.perAssessment.rate, 0.15))
        #expect(close(findings.gap.bounds.low, 0.15) && close(findings.gap.bounds.high, 14.0 / 60))
        #expect(close(findings.gap.bounds.interval?.low, 59.0 / 800))
        #expect(close(findings.gap.bounds.interval?.high, 284.0 / 800))
        #expect(findings.duty.indeterminate.count == 5)
        #expect(!findings.warnings.map(\.code).contains(.cannotTell))
    }

    /// One stratum of 100, read 20: 4 gaps, 6 met, 2 owed with an outcome that cannot be told, 3 whose duty cannot be
    /// told, 5 not needed. At the least 4 of 12 + 3; at the most 4 + 2 + 3 of 12 + 3.
    @Test func boundsAmongThoseOwed() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 20)
        audit.read("S", outcomes((4, .notMet), (6, .met)))
        audit.read("S-11", .required, .indeterminate)
        audit.read("S-12", .required, .indeterminate)
        audit.read("S", outcomes((3, .indeterminate), (5, .notApplicable)), from: 13)
        let ratio = try Findings(of: audit.state()).gap.ofDuty
        #expect(ratio.eligible == 12 && ratio.count == 4)
        #expect(close(ratio.rate, 4.0 / 12))
        #expect(close(ratio.bounds.low, 4.0 / 15) && close(ratio.bounds.high, 9.0 / 15))
        let limits = try #require(ratio.bounds.interval)
        let fixed = try #require(ratio.interval)
        #expect(limits.low < fixed.low && limits.high > fixed.high)
    }

    @Test func aGapOfWhichTheDutyCannotBeToldEntersTheUpperBoundAlone() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 20)
        audit.read("S", outcomes((4, .notMet), (6, .met), (8, .notApplicable)))
        audit.read("S-19", .indeterminate, .notMet, overruled: true)
        audit.read("S-20", .indeterminate, .met, overruled: true)
        let findings = try Findings(of: audit.state())
        #expect(findings.gap.perAssessment.count == 5)
        #expect(findings.gap.ofDuty.count == 4 && findings.gap.ofDuty.eligible == 10)
        #expect(close(findings.gap.ofDuty.bounds.low, 4.0 / 11) && close(findings.gap.ofDuty.bounds.high, 5.0 / 11))
    }

    @Test func notRecordedMovesIntoTheBoundsByPolicy() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 200, sampled: 20)
        let all = outcomes((2, .notMet), (3, .notRecorded), (15, .notApplicable))
        audit.read("S", all)
        let counted = try Findings(of: audit.state())
        #expect(counted.gap.perAssessment.count == 5)
        #expect(counted.gap.bounds.high == counted.gap.bounds.low)
        audit.policies.notRecordedIsGap = false
        let apart = try Findings(of: audit.state())
        #expect(apart.gap.perAssessment.count == 2)
        #expect(close(apart.gap.bounds.low, 0.1) && close(apart.gap.bounds.high, 0.25))
        #expect(close(apart.gap.ofDuty.rate, 0.4) && close(apart.gap.ofDuty.bounds.high, 1))
        for findings in [counted, apart] {
            #expect(findings.outcomes[.notRecorded] == 3)
            #expect(findings.warnings.contains { $0.code == .notRecorded })
        }
    }

    @Test(arguments: [Outcome.notApplicable, .notMet])
    func noneOrAllIsNeverTheWholeTruth(_ outcome: Outcome) throws {
        var audit = AuditBuilder()
        let sizes = [("A", 300, 20), ("B", 200, 25), ("C", 50, 15)]
        for (name, population, sampled) in sizes {
            audit.stratum(name, population: population, sampled: sampled)
            audit.read(name, Array(repeating: outcome, count: sampled))
        }
        let findings = try Findings(of: audit.state())
        let limits = try #require(findings.gap.perAssessment.interval)
        #expect(limits.high > limits.low)
        // stratified_zero_upper-P01: two-sided 48, and its mirror 550 - 48.
        let code: FindingWarning.Code = outcome == .notMet ? .allEvents : .zeroEvents
        let warning = try #require(findings.warnings.first { $0.code == code })
        #expect(warning.message.contains(outcome == .notMet ? "502" : "48"))
        if outcome == .notMet {
            #expect(findings.gap.perAssessment.rate == 1 && limits.high == 1 && findings.gap.ofDuty.rate == 1)
            #expect(
                findings.headline.hasSuffix(
                    "All of the 60 audited are one. Very likely there are at least 502 in all (95 in 100)."))
        } else {
            #expect(findings.gap.perAssessment.rate == 0 && limits.low == 0)
            #expect(findings.gap.ofDuty.rate == nil && findings.gap.ofDuty.interval == nil)
            #expect(findings.gap.ofDuty.bounds == .undefined)
            #expect(
                findings.headline.hasSuffix(
                    "None was found in the 60 audited. Very likely there are at most 48 in all (95 in 100)."))
        }
    }

    @Test func anUnreadStratumLeavesTheWholeUnestimated() throws {
        var audit = AuditBuilder()
        audit.stratum("A", population: 100, sampled: 12)
        audit.stratum("B", population: 50, sampled: 3)
        audit.read("A", outcomes((3, .notMet), (9, .notApplicable)))
        let findings = try Findings(of: audit.state())
        #expect(findings.gap.perAssessment.count == 3)
        #expect(findings.gap.perAssessment.rate == nil && findings.gap.perAssessment.total == nil)
        #expect(findings.gap.ofDuty.rate == nil && findings.gap.bounds == .undefined)
        // The sequence knows nothing of B: its 50 stages may all be gaps, or none.
        let limits = try #require(findings.gap.perAssessment.totalInterval)
        let alone = try InterimTotal([
            StratumReadings(population: 100, events: [true, true, true] + Array(repeating: false, count: 9)),
            StratumReadings(population: 0, events: []),
        ])
        #expect(limits.low == alone.totalInterval?.low && limits.high == (alone.totalInterval?.high ?? 0) + 50)
        #expect(findings.warnings.contains { $0.code == .unreadStratum && $0.message.contains("B") })
        #expect(findings.byStratum.map(\.read) == [12, 0])
        #expect(findings.byStratum.first?.rate == 0.25)
    }

    @Test func numbersNoSampleCanHaveAreRefused() throws {
        var audit = AuditBuilder()
        audit.stratum("A", population: 3, sampled: 5)
        audit.read("A", outcomes((5, .met)))
        let state = try audit.state()
        #expect(throws: StatisticsError.outOfRange(.sampleSize, .whole(5), .range(0, 3))) { try Findings(of: state) }
    }
}
