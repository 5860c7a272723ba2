import Advocacy
import Audit
import Calendar
import Statistics
import TestAudits
import Testing

@testable import Findings
@testable import Reporting

@Suite struct ComparisonTests {
    /// One audit of a comparison: strata with their outcomes, in a period of its own.
    private struct Side {
        var name: String
        var builder = AuditBuilder()
        var from = day(2024, 4, 1)
        var to = day(2025, 3, 31)
        var rules = "england-2015-04"
        var edit: (inout Plan) -> Void = { _ in }
        var outcomes: [(stratum: String, outcomes: [Outcome])] = []

        init(_ name: String) {
            self.name = name
        }

        mutating func stratum(
            _ stratum: String, _ population: Int, _ read: [Outcome], unread: Int = 0, prefix: String? = nil,
            attributes: (Int) -> [String: String] = { _ in [:] }
        ) {
            let key = (prefix ?? name) + stratum
            builder.stratum(key, population: population, sampled: read.count + unread, attributes: attributes)
            outcomes.append((key, read))
        }

        func state() throws -> AuditState {
            var plan = builder.plan
            plan.title = name
            plan.from = from
            plan.to = to
            edit(&plan)
            var bodies = [EventBody.opened(plan)]
            for (stratum, outcomes) in outcomes {
                for (index, outcome) in outcomes.enumerated() {
                    let completion = Completion(
                        rules: rules, policies: plan.policies, determinedDuty: outcome.usualDuty,
                        determinedOutcome: outcome, basis: [], overrule: nil, duty: outcome.usualDuty,
                        outcome: outcome, feedback: "", action: nil, isUrgent: false)
                    bodies.append(.completed(Completed(case: "\(stratum)-\(index + 1)", completion: completion)))
                }
            }
            return try AuditState(oneLine: bodies.map { ("R", $0) }, from: day(2026, 9, 1))
        }
    }

    private func later(_ name: String = "After") -> Side {
        var side = Side(name)
        side.from = day(2025, 4, 1)
        side.to = day(2026, 3, 31)
        return side
    }

    private func gaps(_ count: Int, of read: Int, owed: Int? = nil) -> [Outcome] {
        let owed = owed ?? count
        return outcomes((count, .notMet), (owed - count, .met), (read - owed, .notApplicable))
    }

    private func compare(_ before: Side, _ after: Side) throws -> Comparison {
        try Comparison(before: before.state(), after: after.state())
    }

    private func expect(
        _ change: GapChange, _ difference: Double, _ low: Double, _ high: Double, _ method: Method,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let values = [change.difference, change.interval?.low, change.interval?.high]
        let isClose = zip(values, [difference, low, high]).allSatisfy { value, expected in
            value.map { abs($0 - expected) < 1e-6 } ?? false
        }
        #expect(isClose, "\(values)", sourceLocation: sourceLocation)
        #expect(change.interval?.method == method, sourceLocation: sourceLocation)
    }

    // MARK: Figures

    /// Reference case two_proportions-P07: 18 of 60 from 1,000 against 7 of 60 from 950.
    @Test func simpleRandomSamplesByNewcombe() throws {
        var (first, second) = (Side("Before"), later())
        first.stratum("S", 950, gaps(7, of: 60))
        second.stratum("S", 1000, gaps(18, of: 60))
        let grown = try compare(first, second).perAssessment
        expect(grown, 0.183333333, 0.04218114844, 0.317563004397, .newcombeFinite)
        #expect(grown.verdict == .worse)

        var (third, fourth) = (Side("Before"), later())
        third.stratum("S", 1000, gaps(18, of: 60))
        fourth.stratum("S", 950, gaps(7, of: 60))
        let fallen = try compare(third, fourth).perAssessment
        expect(fallen, -0.183333333, -0.317563004397, -0.04218114844, .newcombeFinite)
        #expect(fallen.verdict == .better)
    }

    /// Limits of default_stratified_rate P04 (97 to 316 of 1,017) and P01 (35 to 131 of 550), combined by hand.
    @Test func stratifiedSamplesByTheirOwnLimits() throws {
        var (first, second) = (Side("Before"), later())
        for (name, population, n, x) in [("A", 640, 32, 3), ("B", 310, 16, 4), ("C", 12, 12, 2), ("D", 55, 1, 1)] {
            first.stratum(name, population, gaps(x, of: n))
        }
        for (name, population, n, x) in [("A", 300, 20, 2), ("B", 200, 25, 3), ("C", 50, 15, 5)] {
            second.stratum(name, population, gaps(x, of: n))
        }
        let change = try compare(first, second).perAssessment
        expect(change, -0.0627639224, -0.1986983709, 0.0829224587, .squareAndAdd)
        #expect(change.verdict == .cannotSay)
    }

    /// A stratified sample against a simple random one (default_stratified_rate P05) has no common variance formula.
    @Test func unlikeDesignsByTheirOwnLimits() throws {
        var (first, second) = (Side("Before"), later())
        for (name, population, n, x) in [("A", 640, 32, 3), ("B", 310, 16, 4), ("C", 12, 12, 2), ("D", 55, 1, 1)] {
            first.stratum(name, population, gaps(x, of: n))
        }
        second.stratum("S", 1000, gaps(3, of: 60))
        expect(try compare(first, second).perAssessment, -0.1412487709, -0.2666156258, -0.0124578687, .squareAndAdd)
    }

    /// default_ratio P01 against P04.
    @Test func ratioAmongThoseOwed() throws {
        var (first, second) = (Side("Before"), later())
        for (name, population, n, d, u) in [("A", 300, 30, 9, 3), ("B", 200, 20, 7, 1), ("C", 80, 10, 4, 3)] {
            first.stratum(name, population, gaps(u, of: n, owed: d))
        }
        for (name, population, n, d, u) in [
            ("A", 500, 25, 8, 4), ("B", 220, 11, 0, 0), ("C", 90, 5, 3, 3), ("D", 40, 2, 1, 0),
        ] {
            second.stratum(name, population, gaps(u, of: n, owed: d))
        }
        let comparison = try compare(first, second)
        expect(comparison.ofDuty, 0.2393162393, -0.1162597440, 0.5283408607, .squareAndAdd)
        #expect(comparison.ofDuty.before.cases == 20 && comparison.ofDuty.after.cases == 12)
        expect(comparison.perAssessment, 0.0473022312, -0.0781009462, 0.1776931173, .squareAndAdd)
    }

    @Test func censusesOfTheSameGapAreUnchanged() throws {
        var (first, second) = (Side("Before"), later())
        first.stratum("S", 20, gaps(5, of: 20))
        second.stratum("S", 20, gaps(5, of: 20))
        let change = try compare(first, second).perAssessment
        expect(change, 0, 0, 0, .newcombeFinite)
        #expect(change.verdict == .unchanged)
        var third = later()
        third.stratum("S", 20, gaps(4, of: 20))
        let fallen = try compare(first, third).perAssessment
        expect(fallen, -0.05, -0.05, -0.05, .newcombeFinite)
        #expect(fallen.verdict == .better)
        #expect(
            fallen.sentence(.perAssessment, isInterim: false)
                == "The gap fell, by 5.0 in 100: both audits took in every case.")
    }

    /// Weighted sums of thirds and sevenths are not exact; the same gap is still the same.
    @Test func stratifiedCensusesOfTheSameGapAreUnchanged() throws {
        var (first, second) = (Side("Before"), later())
        for (name, population, count) in [("A", 21, 7), ("B", 14, 3), ("C", 13, 1)] {
            first.stratum(name, population, gaps(count, of: population))
        }
        for (name, population, count) in [("A", 11, 5), ("B", 37, 6)] {
            second.stratum(name, population, gaps(count, of: population))
        }
        #expect(try compare(first, second).perAssessment.verdict == .unchanged)
        let interval = Interval(low: 1e-17, high: 1e-17, level: .ninetyFive, method: .squareAndAdd)
        #expect(GapChange.Verdict(interval) == .unchanged)
    }

    // MARK: Parts

    @Test func partsOfBothAudits() throws {
        var (first, second) = (Side("Before"), later())
        for (index, side) in [0, 1].enumerated() {
            var builder = AuditBuilder()
            builder.strataColumns = ["team"]
            builder.counts = ["team": ["North": 300, "South": 200, index == 0 ? "East" : "West": 100]]
            if side == 0 { first.builder = builder } else { second.builder = builder }
        }
        first.stratum("North", 300, gaps(12, of: 30), prefix: "") { _ in ["team": "North"] }
        first.stratum("South", 200, gaps(1, of: 9), prefix: "") { _ in ["team": "South"] }
        first.stratum("East", 100, gaps(1, of: 12), prefix: "") { _ in ["team": "East"] }
        second.stratum("North", 300, gaps(2, of: 30), prefix: "") { _ in ["team": "North"] }
        second.stratum("South", 200, gaps(3, of: 20), prefix: "") { _ in ["team": "South"] }
        second.stratum("West", 100, gaps(1, of: 12), prefix: "") { _ in ["team": "West"] }
        let comparison = try compare(first, second)
        #expect(comparison.byTeam.map(\.name) == ["North", "South"])
        #expect(comparison.byStratum.map(\.name) == ["North", "South"])
        #expect(comparison.isStratumOfOneVariable)
        let north = comparison.byTeam[0].change
        let expected = try ProportionDifference(
            StratumCount(population: 300, sampled: 30, events: 2),
            StratumCount(population: 300, sampled: 30, events: 12))
        #expect(north.interval == expected.newcombeFinite && north.difference == expected.difference)
        #expect(north.verdict == .better)
        let south = comparison.byTeam[1]
        #expect(south.isTooSmall && south.change.interval == nil && south.change.difference == nil)
        #expect(south.change.before.rate == nil && south.change.after.rate != nil)
        let codes = comparison.warnings.map(\.code)
        #expect(codes == [.casesInBoth, .partsOfOneAudit, .before(.barelyRead), .after(.barelyRead)])
        #expect(comparison.warnings.contains { $0.figure == "byTeam" && $0.message.hasSuffix("compared: East; West.") })
        // The cases share their references: both samples are North-1, North-2, …
        #expect(comparison.warnings.contains { $0.code == .casesInBoth && $0.message.hasPrefix("39 cases are") })
    }

    // MARK: What cannot be compared, and what is warned of

    @Test func differentNationsAreRefused() throws {
        var (first, second) = (Side("Exampleshire"), later("Sir Enghraifft"))
        first.stratum("S", 20, gaps(5, of: 10))
        second.builder.jurisdiction = .wales
        second.stratum("S", 20, gaps(5, of: 10))
        let error = #expect(throws: ComparisonError.self) { try compare(first, second) }
        guard case .differentNations(let before, let after)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(before.jurisdiction == .england && after.jurisdiction == .wales)
        #expect(
            error?.message.hasPrefix("Exampleshire is an audit in England and Sir Enghraifft one in Wales.") == true)
    }

    @Test func interimAuditsHaveNoDifference() throws {
        var (first, second) = (Side("Before"), later())
        first.stratum("S", 200, gaps(5, of: 20))
        second.stratum("S", 200, gaps(5, of: 20), unread: 3)
        let comparison = try compare(first, second)
        for change in [comparison.perAssessment, comparison.ofDuty] {
            #expect(change.difference == nil && change.interval == nil && change.verdict == .cannotSay)
            #expect(change.before.rate != nil && change.after.rate != nil)
            #expect(change.after.interval == nil)
        }
        #expect(comparison.warnings.first?.code == .interim)
        #expect(comparison.json["gap"]?["perAssessment"]?["difference"] == .null)
        #expect(comparison.methods.isEmpty)
        #expect(comparison.text(width: 80).contains("Cannot say: not every planned case is audited in both."))
    }

    @Test func nothingReadIsNoComparison() throws {
        var (first, second) = (Side("Before"), later())
        first.stratum("S", 200, [], unread: 5)
        second.stratum("S", 200, [], unread: 5)
        let comparison = try compare(first, second)
        #expect(comparison.perAssessment.difference == nil && comparison.perAssessment.before.rate == nil)
    }

    @Test func likeAuditsWarnOfNothing() throws {
        var (first, second) = (Side("Before"), later())
        for name in ["A", "B"] {
            first.stratum(name, 200, gaps(5, of: 20), prefix: "")
            second.stratum(name, 220, gaps(4, of: 20), prefix: "")
        }
        // The helper names cases by stratum, so alone the cases in both are warned of.
        #expect(try compare(first, second).warnings.map(\.code) == [.casesInBoth])
    }

    @Test func whatDiffersIsSaid() throws {
        var (first, second) = (Side("Before"), later())
        first.stratum("A", 200, gaps(5, of: 20))
        second.stratum("A", 220, gaps(4, of: 20))
        second.rules = "england-2026-01"
        second.from = day(2025, 3, 1)
        second.builder.strataColumns = ["team"]
        second.edit = { plan in plan.policies.notRecordedIsGap = false }
        let comparison = try compare(first, second)
        let messages = Dictionary(
            comparison.warnings.map { ($0.code, $0.message) }, uniquingKeysWith: { first, _ in first })
        #expect(messages[.differentPolicies]?.contains("notRecorded gap before, indeterminate after") == true)
        #expect(messages[.differentRules]?.contains("england-2015-04 before, england-2026-01 after") == true)
        #expect(messages[.overlappingPeriods]?.contains("2025-03-01 to 2025-03-31") == true)
        #expect(messages[.differentStrata]?.contains("one sampling group before, team after") == true)
        #expect(messages[.partsOfOneAudit] == nil)
        #expect(messages[.wrongOrder] == nil && messages[.interim] == nil)
        let turned = try compare(second, first)
        #expect(turned.warnings.contains { $0.code == .wrongOrder })
    }

    @Test func warningsOfEachAuditAreCarried() throws {
        var (first, second) = (Side("Before"), later())
        first.stratum("A", 200, gaps(5, of: 20))
        second.stratum("A", 200, outcomes((5, .indeterminate), (15, .notApplicable)))
        second.stratum("B", 200, gaps(1, of: 2))
        let warnings = try compare(first, second).warnings
        #expect(warnings.contains { $0.code == .after(.cannotTell) && $0.message.hasPrefix("Of the later audit: ") })
        #expect(warnings.contains { $0.code.name == "after.barelyRead" && $0.figure == "gap.perAssessment" })
        #expect(!warnings.contains { $0.code == .after(.neverAssessed) })
    }

    // MARK: Words

    @Test(arguments: [
        (-0.1234, -0.0201, "The gap very likely fell, by 2.0 to 12.3 in 100 (95 in 100)."),
        (0.0201, 0.1234, "The gap very likely grew, by 2.0 to 12.3 in 100 (95 in 100)."),
        (0.0004, 0.1, "The gap very likely grew, by more than 0 to 10.0 in 100 (95 in 100)."),
        (
            -0.0512, 0.0301,
            "Cannot say: the gap may have fallen by up to 5.1 or have grown by up to 3.0 in 100 assessments."
        ),
        (0, 0.0301, "Cannot say: the gap may be the same or have grown by up to 3.0 in 100 assessments."),
        (-0.05, 0, "Cannot say: the gap may have fallen by up to 5.0 or be the same in 100 assessments."),
    ])
    func sentences(_ low: Double, _ high: Double, _ sentence: String) {
        let interval = Interval(low: low, high: high, level: .ninetyFive, method: .squareAndAdd)
        #expect(ChangeSentence(interval: interval, measure: .perAssessment).text == sentence)
    }

    @Test func jsonHasEveryKey() throws {
        var (first, second) = (Side("Before"), later())
        first.stratum("S", 950, gaps(7, of: 60, owed: 20))
        second.stratum("S", 1000, gaps(18, of: 60, owed: 30))
        let json = try compare(first, second).json
        #expect(
            json.object?.keys.sorted() == [
                "after", "before", "byProcess", "byStratum", "byTeam", "gap", "methods", "warnings",
            ])
        #expect(
            json["before"]?.object?.keys.sorted() == ["from", "population", "read", "sampled", "title", "to"])
        #expect(json["gap"]?.object?.keys.sorted() == ["ofDuty", "perAssessment"])
        let change = json["gap"]?["perAssessment"]
        #expect(
            change?.object?.keys.sorted() == ["after", "before", "difference", "interval", "sentence", "verdict"])
        #expect(change?["before"]?.object?.keys.sorted() == ["count", "interval", "population", "rate", "read"])
        #expect(json["gap"]?["ofDuty"]?["before"]?["eligible"] == 20)
        #expect(change?["interval"]?.object?.keys.sorted() == ["high", "level", "low", "method"])
        #expect(change?["verdict"] == "worse")
        #expect(change?["sentence"]?.string?.hasPrefix("The gap very likely grew, by 4.2 to 31.8 in 100") == true)
        #expect(json["byProcess"]?.array?.first?["name"] == "needsAssessment")
        #expect(
            json["methods"]?.array?.map { $0["figure"]?.string } == ["gap.perAssessment", "gap.ofDuty", "byProcess"])
    }

    @Test(arguments: [50, 80, 132])
    func textKeepsItsWidth(_ width: Int) throws {
        var (first, second) = (Side("Before"), later())
        for name in ["A", "B"] {
            first.stratum(name, 200, gaps(5, of: 20))
            second.stratum(name, 220, gaps(4, of: 20))
        }
        let lines = try compare(first, second).text(width: width).split(
            separator: "\n", omittingEmptySubsequences: false)
        // Tables need 68 columns; paragraphs keep to any width from 40.
        for line in lines { #expect(line.count <= max(width, 68), "\(line)") }
        #expect(lines.contains("OF ALL ASSESSMENTS") && lines.contains("OF THOSE OWED AN ADVOCATE"))
    }
}
