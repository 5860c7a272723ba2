import Advocacy
import Audit
import Reporting
import Sampling
import Statistics
import TestAudits
import Testing

@testable import Findings

/// The gap over time.
@Suite struct StartPeriodTests {
    /// A year's audit with so many cases read in each month, of which so many are gaps.
    private func audit(_ months: [(read: Int, gaps: Int)]) throws -> Findings {
        var audit = AuditBuilder()
        let starts = months.enumerated().flatMap { month, counts in
            (0..<counts.read).map { number in
                (day(month < 9 ? 2025 : 2026, (month + 3) % 12 + 1, 1 + number), number < counts.gaps)
            }
        }
        audit.stratum("S", population: 3000, sampled: starts.count, starts: starts.map(\.0))
        audit.read("S", starts.map { $0.1 ? .notMet : .notApplicable })
        return try Findings(of: audit.state())
    }

    @Test func monthsWhereEachHasEnough() throws {
        let findings = try audit([(read: Int, gaps: Int)](repeating: (10, 2), count: 12))
        #expect(findings.byStart.count == 12)
        #expect(findings.byStart.map(\.name).first == "2025-04")
        #expect(findings.byStart.map(\.name).last == "2026-03")
        #expect(findings.byStart.allSatisfy { $0.variable == .monthOfStart && $0.read == 10 && $0.count == 2 })
        #expect(findings.byStart.allSatisfy { $0.rate.map { abs($0 - 0.2) < 1e-12 } == true && $0.interval != nil })
        #expect(findings.byStart.reduce(0) { $0 + $1.read } == findings.read)
    }

    @Test func quartersWhereMonthsAreThin() throws {
        var months = [(read: Int, gaps: Int)](repeating: (4, 1), count: 12)
        months[6] = (0, 0)
        let findings = try audit(months)
        #expect(
            findings.byStart.map(\.name) == [
                "2025-04 to 06", "2025-07 to 09", "2025-10 to 12", "2026-01 to 03",
            ])
        #expect(findings.byStart.map(\.read) == [12, 12, 8, 12])
        #expect(findings.byStart[2].rate == nil, "under ten read there is the count only")
        #expect(findings.startSentence?.contains("None is certainly apart from the whole") == true)
    }

    @Test func itsLimitsCountAmongThoseThatMissByChance() throws {
        let findings = try audit([(read: Int, gaps: Int)](repeating: (10, 2), count: 12))
        let warning = try #require(findings.warnings.first { $0.code == .manyBreakdowns })
        #expect(warning.message.hasPrefix("Of 12 intervals for parts of the population about 1 would miss"))
    }

    @Test func aPeriodWithoutAReadingKeepsItsPlace() throws {
        var months = [(read: Int, gaps: Int)](repeating: (12, 3), count: 12)
        months[3] = (0, 0)
        let findings = try audit(months)
        #expect(findings.byStart.count == 12)
        #expect(findings.byStart[3].read == 0)
        #expect(findings.byStart[3].rate == nil)
    }

    @Test func aChangeOverTimeIsToldByTheTrend() throws {
        let falling = try audit((0..<12).map { $0 < 6 ? (12, 6) : (12, 1) })
        #expect(
            falling.startSentence?.hasSuffix(
                " The share of gaps fell over the 12 months by more than chance would easily explain (p below 0.001).")
                == true)
        let rising = try audit((0..<12).map { (12, $0) })
        #expect(rising.startSentence?.contains("The share of gaps rose over the 12 months") == true)
        let even = try audit((0..<12).map { (12, $0 % 2 == 0 ? 3 : 2) })
        #expect(
            even.startSentence?.hasSuffix(
                " No clear rise or fall. With 12 cases a month only a large change would show.") == true)
    }

    /// Six in a row about the mean are no signal by themselves, and a run signals only by its own chance.
    @Test func aRunIsToldWhereItAloneSignals() throws {
        // High in the middle: no trend, and eight in a row above.
        let hump = try audit((0..<12).map { (12, (2..<10).contains($0) ? 6 : 1) })
        let rule = try #require(hump.overTime)
        #expect(rule.run?.length == 8 && rule.run?.first == 2 && rule.run?.side == .above)
        #expect(rule.p < 0.05 && (rule.trend?.p ?? 0) > 0.05)
        #expect(hump.startSentence?.contains("8 months in a row lie above the whole") == true)
    }

    @Test func partsApartFromTheWholeAreCountedBesideChance() throws {
        let even = try audit([(read: Int, gaps: Int)](repeating: (10, 2), count: 12))
        #expect(
            even.sentence(on: even.byStart)
                == "No part stands out from the whole. Of 12 parts chance alone would make at most 0.6 stand out, usually fewer."
        )
        let one = try audit((0..<12).map { ($0 == 3 ? (12, 12) : (12, 1)) })
        #expect(one.sentence(on: one.byStart)?.hasPrefix("1 part stands out from the whole, ") == true)
        #expect(one.sentence(on: Array(one.byStart.prefix(1))) == nil)
        #expect(one.sentence(on: []) == nil)
    }
}
