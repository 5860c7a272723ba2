import Advocacy
import Audit
import Statistics
import TestAudits
import Testing

@testable import Findings
@testable import Projection

@Suite struct ProjectionTextTests {
    private func run() throws -> ProjectionRun {
        var assumptions = ProjectionBuilder.assumptions([
            (.plain(.acceptance), try UncertainValue(0.8, low: 0.6, high: 0.9, shape: .beta)),
            (.plain(.hoursInstructed), try UncertainValue(10, low: 6, high: 16, shape: .lognormal)),
            (.plain(.budgetYear), UncertainValue(200_000)), (.plain(.capacityAdvocates), UncertainValue(4)),
        ])
        try assumptions.set(
            ProjectionBuilder.row(.plain(.improvementYears), UncertainValue(1), scenario: "early help"))
        return try ProjectionBuilder.run(
            ProjectionBuilder.basis(met: 6, unmet: 6, notOwed: 28), assumptions, seed: "board", draws: 3000)
    }

    @Test func aBoardCanReadIt() throws {
        let run = try run()
        let steps = [Sharpening(step: .cases(192), relativeWidth: 0.9)]
        let text = run.projection.text(width: 80, sharpening: steps)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let words = text.split { $0.isWhitespace }.joined(separator: " ")
        for part in [
            "Exampleshire: projection", "3,000 draws, seed \"board\"", "people should be offered an advocate in about",
            "Full compliance would take", "The budget of £200,000 would not do in", "THE NEED", "TODAY'S PRACTICE",
            "TODAY'S REFERRALS CONTINUED", "PRACTICE IMPROVING OVER 3 YEARS", "FULL COMPLIANCE", "EARLY HELP",
            "2026-27",
            "over budget",
            "too few", "REFERRALS MADE, AND THE NEED MODELLED", "2025-26 Q1", "WHAT MOVED IT", "audit.sample",
            "WHAT WOULD SHARPEN IT", "192 cases audited in all: a range 10 in 100 narrower.",
            "hours.instructed: 10 (6 to 16, lognormal) hours per case. Source: a test.",
            "published: 6.54 hours per case (170 hours for 26 people, Reading, first half of 2015-16;",
            "published: 2.1 in 100 (people assessed who had an advocate, 80 councils in England,",
            "BEFORE RELYING ON THIS", "Philox",
        ] {
            #expect(words.contains(part), "\(part)")
        }
        #expect(!text.contains("nan") && !text.contains("inf "))
    }

    /// Half of those owed have an advocate today; an acceptance of a quarter cannot be.
    @Test func acceptanceBelowWhatTheAuditSawIsAWarning() throws {
        func codes(_ acceptance: Double) throws -> [String] {
            let assumptions = ProjectionBuilder.assumptions([(.plain(.acceptance), UncertainValue(acceptance))])
            return try ProjectionBuilder.run(
                ProjectionBuilder.basis(met: 20, unmet: 20, notOwed: 60), assumptions, draws: 500
            ).projection.warnings.map(\.code)
        }
        #expect(try codes(0.25).contains("acceptanceBelowPractice"))
        #expect(try !codes(0.9).contains("acceptanceBelowPractice"))
    }

    /// The shape that scripts rely on: no key missing, none null where there is a figure.
    @Test func theJSONHasItsShape() throws {
        let json = try run().projection.json()
        #expect(json["seed"]?.string == "board" && json["draws"]?.integer == 3000)
        let scenarios = try #require(json["scenarios"]?.array)
        #expect(
            scenarios.compactMap { $0["name"]?.string } == [
                "today's practice", "today's referrals continued", "practice improving", "full compliance",
                "early help",
            ])
        for scenario in scenarios {
            let years = try #require(scenario["years"]?.array)
            #expect(years.compactMap { $0["year"]?.integer } == [2026, 2027, 2028, 2029, 2030])
            for year in years {
                for figure in ["assessments", "required", "provided", "unmet", "hours", "advocates", "cost"] {
                    let keys = try #require(year[figure]?.object)
                    #expect(Set(keys.keys) == ["mean", "median", "p2_5", "p5", "p10", "p90", "p95", "p97_5"])
                    let values = ["p2_5", "p5", "p10", "median", "p90", "p95", "p97_5"].compactMap {
                        keys[$0]?.number
                    }
                    #expect(values.count == 7 && values == values.sorted(), "\(figure)")
                }
                #expect(year["chanceOverBudget"]?.number != nil)
            }
        }
        let drivers = try #require(json["drivers"]?.array)
        #expect(drivers.count == 4)
        for driver in drivers {
            #expect(driver["assumption"]?.string != nil && driver["share"]?.number != nil)
            #expect(driver["low"]?.number != nil && driver["high"]?.number != nil)
        }
        #expect(
            json["warnings"]?.array?.allSatisfy { $0["code"]?.string != nil && $0["message"]?.string != nil } == true)
        #expect(json["referrals"]?["lastYear"]?.number == 120)
    }

    @Test func whatIsNotStatedIsNull() throws {
        let projection = try ProjectionBuilder.run(
            ProjectionBuilder.basis(met: 6, unmet: 6, notOwed: 28), ProjectionBuilder.assumptions(), draws: 100
        ).projection
        let year = try #require(projection.json()["scenarios"]?.array?.first?["years"]?.array?.first)
        for key in ["budgetGap", "wait", "capacityGap", "chanceOverBudget", "chanceOverCapacity"] {
            #expect(year[key]?.isNull == true, "\(key)")
        }
        #expect(!projection.text(width: 80).contains("budget of"))
    }

    @Test func manyYearsAreFolded() throws {
        let assumptions = ProjectionBuilder.assumptions([(.plain(.projectionYears), UncertainValue(12))])
        let text = try ProjectionBuilder.run(
            ProjectionBuilder.basis(met: 6, unmet: 6, notOwed: 28), assumptions, draws: 100
        ).projection.text(width: 80)
        #expect(text.contains("2037-38") && text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test(arguments: [
        (0.0, "0 in 100"), (0.001, "<1 in 100"), (0.49, "49 in 100"), (0.999, ">99 in 100"), (1, "100 in 100"),
    ])
    func chancesAreNeverRoundedToCertainty(_ share: Double, _ words: String) {
        #expect(Projection.inHundred(share) == words)
    }

    /// Beside every figure and in none: the lines with demand say the rest word for word.
    @Test func demandBeyondTheDutyHasALineOfItsOwn() throws {
        func projection(_ demand: [DemandBeyondDuty]?) throws -> Projection {
            var basis = ProjectionBuilder.basis(met: 6, unmet: 6, notOwed: 28)
            basis.demandBeyondDuty = demand
            return try ProjectionBuilder.run(basis, ProjectionBuilder.assumptions(), draws: 500).projection
        }
        let without = try projection(nil)
        let with = try projection([DemandBeyondDuty(process: .dolsAssessment, count: 1200)])
        #expect(without.json()["demandBeyondDuty"] == .null)
        #expect(with.json()["demandBeyondDuty"] == [["process": "dolsAssessment", "count": 1200]])
        let line =
            "Beyond the duty, in your list and in no figure here: deprivation of liberty assessment 1,200."
        #expect(with.text(width: 100).contains(line + "\n") && !without.text(width: 100).contains("Beyond the duty"))
        #expect(with.text(width: 100).replacing(line + "\n", with: "") == without.text(width: 100))
    }

    /// Each with its source, its year and what it counts.
    @Test func whatWasPublishedSaysWhatItCounts() throws {
        let words = try run().projection.text(width: 80).split { $0.isWhitespace }.joined(separator: " ")
        for part in [
            "published: 25 referrals (referrals accepted (needs and carer's assessments), Thurrock, 2016-17; Thurrock "
                + "Council, freedom of information response of 7 September 2018)",
            "published: 26 referrals (referrals accepted (needs and carer's assessments), Thurrock, 2017-18;",
            "published: 6 people (referrals, Nottinghamshire, April to June 2015; Community Care, 18 November 2015)",
            "published: 108,000 pounds a year (block contract for all statutory advocacy (IMCA, RPR, Care Act, NHS "
                + "complaints, IMHA), Wokingham, July 2019 to June 2024; Wokingham Borough Council, information request "
                + "8455, published in 2024)",
        ] { #expect(words.contains(part), "\(part)") }
        let budget = try #require(
            run().projection.json()["assumptions"]?.array?.first { $0["name"]?.string == "budget.year" })
        #expect(budget["published"]?.array?.map { $0["year"] } == [2015, 2024])
    }
}
