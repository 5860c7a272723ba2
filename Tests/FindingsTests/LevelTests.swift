import Audit
import Sampling
import Statistics
import TestAudits
import Testing

@testable import Findings
@testable import Reporting

/// How sure the limits are, what a threshold asks, and limits that hold at every look.
@Suite struct LevelTests {
    private func stratified() -> AuditBuilder {
        var audit = AuditBuilder()
        audit.strataColumns = ["team"]
        audit.stratum("A", population: 400, sampled: 40) { _ in ["team": "A"] }
        audit.stratum("B", population: 200, sampled: 30) { _ in ["team": "B"] }
        audit.read("A", outcomes((12, .notMet), (10, .met), (4, .indeterminate), (14, .notApplicable)))
        audit.read("B", outcomes((3, .notMet), (9, .met), (18, .notApplicable)))
        return audit
    }

    @Test func everyIntervalTakesTheLevelAskedFor() throws {
        let state = try stratified().state()
        let all = try ReportedLevel.allCases.map { try Findings(of: state, level: $0) }
        for (findings, level) in zip(all, ReportedLevel.allCases) {
            let parts = findings.byTeam.map(\.interval) + findings.byProcess.map(\.interval)
            let figures: [Interval?] = [
                findings.gap.perAssessment.interval, findings.gap.ofDuty.interval, findings.gap.bounds.interval,
                findings.gap.ofDuty.bounds.interval, findings.duty.required.interval,
                findings.timeliness.inTime.interval,
            ]
            for interval in figures + parts { #expect(interval?.level == level.confidence) }
            #expect(findings.text(width: 80).contains("right in about \(level.inHundred) audits of 100"))
            #expect(findings.text(width: 80).contains("METHODS (LEVEL \(level.inHundred)%)"))
        }
        let widths = all.compactMap { $0.gap.perAssessment.interval.map { $0.high - $0.low } }
        #expect(widths == widths.sorted() && Set(widths).count == 3)
        // What is judged keeps its own level.
        #expect(Set(all.map(\.teamVariation)).count == 1 && Set(all.map(\.overTime)).count == 1)
        #expect(Set(all.map(\.gap.perAssessment.rate)).count == 1)
    }

    @Test func aComparisonTakesItToo() throws {
        let state = try stratified().state()
        for level in ReportedLevel.allCases {
            let comparison = try Comparison(before: state, after: state, level: level)
            #expect(comparison.perAssessment.interval?.level == level.confidence)
            #expect(comparison.byTeam.allSatisfy { $0.change.interval?.level == level.confidence })
        }
    }

    @Test func aThresholdIsHeldAgainstTheGapOfAnAssessment() throws {
        let state = try stratified().state()
        let findings = try Findings(of: state, threshold: ExactDecimal("0.1"))
        let threshold = try #require(findings.threshold)
        #expect(threshold.side == .above && threshold.confidence > 0.975)
        #expect(
            findings.thresholdSentence?.hasPrefix(
                "The gap is above 10 in 100 assessments: the sample supports that with a confidence of 99.") == true)
        let below = try Findings(of: state, threshold: ExactDecimal("0.55"))
        #expect(below.threshold?.side == .below)
        #expect(below.thresholdSentence?.hasPrefix("The gap is 55 in 100 assessments or less:") == true)
        #expect(try Findings(of: state).threshold == nil)
    }

    @Test func whileCasesAreLeftAThresholdHasNoAnswer() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 10)
        audit.read("S", outcomes((5, .notMet)))
        #expect(try Findings(of: audit.state(), threshold: ExactDecimal("0.1")).threshold == nil)
    }

    /// Ten cases, all read, then ten more in the order of the draw.
    private func extended(_ isSequential: Bool, saidIn plan: Bool = true) throws -> Findings {
        var audit = AuditBuilder()
        audit.isSequential = isSequential && plan
        audit.stratum("S", population: 200, sampled: 10, reserve: 10)
        let before = try audit.state().strata
        let grown = before.map {
            StratumDraw(name: $0.name, population: $0.population, sampled: 20, drawn: $0.drawn)
        }
        let taken = EventBody.extended(
            Extended(by: 10, from: before, to: grown, isSequential: isSequential && !plan))
        if !plan { audit.add(taken) }
        audit.read("S", outcomes((4, .notMet), (6, .met)))
        if plan { audit.add(taken) }
        audit.read("S", outcomes((4, .notMet), (6, .met)), from: 11)
        return try Findings(of: audit.state())
    }

    private func sequence() throws -> Interval {
        let events = (0..<20).map { $0 % 10 < 4 }
        return try #require(try InterimTotal([StratumReadings(population: 200, events: events)]).interval)
    }

    @Test func afterAnExtensionTheSequenceStandsBesideTheHeadline() throws {
        let findings = try extended(false)
        let fixed = try StratifiedRate([StratumCount(population: 200, sampled: 20, events: 8)]).interval
        #expect(findings.gap.perAssessment.interval?.low == fixed.low)
        #expect(findings.gap.interim == (try sequence()))
        #expect(findings.warnings.contains(.extendedAfterReading(isSequential: false)))
        #expect(findings.text(width: 100).contains("However often one looks, per 100 assessments: "))
    }

    @Test(arguments: [true, false])
    func whereItWasSaidBeforehandItIsTheHeadline(plan: Bool) throws {
        let findings = try extended(true, saidIn: plan)
        #expect(findings.isSequential)
        #expect(findings.gap.perAssessment.interval == (try sequence()))
        #expect(findings.headline.contains("however often one looks (95 in 100)."))
        #expect(findings.warnings.contains(.extendedAfterReading(isSequential: true)) == plan)
        #expect(findings.methods.contains { $0.figure == "gap.perAssessment" && $0.method == .confidenceSequence })
    }

    /// Said after results could be seen it changes nothing.
    @Test func saidTooLateItIsNotTheHeadline() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 200, sampled: 10, reserve: 10)
        let before = try audit.state().strata
        let grown = before.map {
            StratumDraw(name: $0.name, population: $0.population, sampled: 20, drawn: $0.drawn)
        }
        audit.read("S", outcomes((4, .notMet), (6, .met)))
        audit.add(.extended(Extended(by: 10, from: before, to: grown, isSequential: true)))
        #expect(try !audit.state().isSequential)
    }
}
