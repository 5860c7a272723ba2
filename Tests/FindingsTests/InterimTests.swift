import Advocacy
import Audit
import Statistics
import TestAudits
import Testing

@testable import Findings

@Suite struct InterimTests {
    /// confidence_sequence-P01: N = 200, 40 draws, limits 7 to 64.
    private static let sequence = "0010000100000010000000100000000000010000"

    private func audit(readOrder: [Int]) -> AuditBuilder {
        var audit = AuditBuilder()
        audit.stratum("S", population: 200, sampled: 50)
        let events = Array(InterimTests.sequence)
        for number in readOrder {
            let isGap = number <= events.count && events[number - 1] == "1"
            audit.read("S-\(number)", isGap ? .required : .notRequired, isGap ? .notMet : .notApplicable)
        }
        return audit
    }

    @Test func holdsTheConfidenceSequence() throws {
        let findings = try Findings(of: audit(readOrder: Array(1...40)).state())
        let gap = findings.gap
        #expect(gap.perAssessment.totalInterval?.low == 7 && gap.perAssessment.totalInterval?.high == 64)
        #expect(gap.perAssessment.interval?.method == .confidenceSequence)
        #expect(gap.interim == gap.perAssessment.interval)
        #expect(gap.perAssessment.rate == 5.0 / 40)
        #expect(gap.ofDuty.rate == 1 && gap.ofDuty.interval == nil && gap.ofDuty.bounds.interval == nil)
        #expect(gap.bounds.low == 0.125 && gap.bounds.interval == nil)
        #expect(findings.byStratum.allSatisfy { $0.interval == nil && $0.rate != nil })
        #expect(findings.timeliness.inTime.interval == nil)
        #expect(findings.warnings.contains { $0.code == .interim })
        #expect(
            findings.headline.hasSuffix(
                "Still being audited: so far about 13; it lies between 3 and 32 however often one looks (95 in 100)."))
    }

    @Test func noGapSoFarReadsAsASentence() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 120, sampled: 6)
        audit.read("S", outcomes((3, .notApplicable)))
        let headline = try Findings(of: audit.state()).headline
        #expect(
            headline
                == "A gap is an assessment in which an advocate was owed, and did not come, came too late, or is not on file. "
                + "Still being audited: none was found in the 3 audited so far; there are at most 91 in all however often one "
                + "looks (95 in 100).")
    }

    /// The order of work does not matter: backwards, the limits are the same at the end.
    @Test func doesNotDependOnTheOrderOfWork() throws {
        let forwards = try Findings(of: audit(readOrder: Array(1...40)).state())
        let backwards = try Findings(of: audit(readOrder: Array(1...40).reversed()).state())
        #expect(forwards.gap.interim == backwards.gap.interim)
    }

    /// Cases read behind a gap in ticket order do not move the limits; the rate takes them all.
    @Test func stopsAtTheFirstUnreadTicket() throws {
        let unbroken = try Findings(of: audit(readOrder: Array(1...10)).state())
        let broken = try Findings(of: audit(readOrder: Array(1...10) + Array(20...40)).state())
        #expect(unbroken.gap.interim == broken.gap.interim)
        #expect(broken.gap.perAssessment.rate == 4.0 / 31)
        let none = try Findings(of: audit(readOrder: Array(2...40)).state())
        #expect(none.gap.interim?.low == 0 && none.gap.interim?.high == 1)
    }

    /// A stratum whose only row is no stage was read: the limits of the other hold as those of one of two.
    @Test func aStratumThatEmptiesIsReadAndEmpty() throws {
        var audit = AuditBuilder()
        audit.stratum("A", population: 100, sampled: 20)
        audit.stratum("B", population: 1, sampled: 1)
        audit.read("A", outcomes((4, .notMet), (8, .notApplicable)))
        let before = try Findings(of: audit.state())
        audit.replace("B-1", .notAStage)
        let after = try Findings(of: audit.state())
        let (first, second) = (before.gap.perAssessment.totalInterval, after.gap.perAssessment.totalInterval)
        let expected = try InterimTotal([
            StratumReadings(population: 100, events: [true, true, true, true] + Array(repeating: false, count: 8)),
            StratumReadings(population: 1, events: [false]),
        ])
        #expect(second == expected.totalInterval && first != nil)
        #expect(after.population == 101 && after.stages?.estimate == 100)
        #expect(after.gap.perAssessment.rate != nil && before.gap.perAssessment.rate == nil)
    }

    @Test func endsWithTheLastCase() throws {
        let findings = try Findings(of: audit(readOrder: Array(1...50)).state())
        #expect(findings.gap.interim == nil)
        #expect(findings.gap.perAssessment.interval?.method == .exactHypergeometric)
        #expect(findings.gap.ofDuty.interval != nil && findings.gap.bounds.interval != nil)
        let expected = ExactHypergeometricInterval.twoSided(try StratumCount(population: 200, sampled: 50, events: 5))
        #expect(findings.gap.perAssessment.totalInterval == expected)
    }
}
