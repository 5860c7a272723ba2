import Advocacy
import Calendar
import Statistics
import TestAudits
import Testing

@testable import Projection

@Suite struct ProjectionNeedsTests {
    private let basis = ProjectionBuilder.basis(unmet: 12, notOwed: 28)

    private func missing(_ rows: [Assumption], growth: PopulationGrowth? = nil) -> [String] {
        do {
            _ = try ProjectionModel(basis, Assumptions(rows, in: .england), populationGrowth: growth)
            return []
        } catch {
            guard case .missing(let missing) = error else { return ["\(error)"] }
            return missing.map(\.name)
        }
    }

    private func without(_ names: AssumptionName...) -> [Assumption] {
        ProjectionBuilder.assumptions().rows.filter { !names.contains($0.name) }
    }

    @Test func everythingMissingIsListedAtOnce() throws {
        let names = missing([])
        for name in [
            "assessments.needsAssessment", "stages.needsAssessment", "growth.population", "growth.contact",
            "growth.selfFunders", "growth.transition", "acceptance", "share.nonInstructed", "share.combinedRole",
            "hours.instructed", "hours.nonInstructed", "hours.combinedRole", "hours.awareness", "time.days",
            "time.hoursPerDay", "time.withPeople", "price.hour, or pay.year and pay.onCosts", "inflation",
            "improvement.years", "referrals.2025-26 Q1", "referrals.2025-26 Q2", "referrals.2025-26 Q3",
            "referrals.2025-26 Q4",
        ] {
            #expect(names.contains(name), "\(name)")
        }
        #expect(names.count == 23)
        let lines = ProjectionError.missing([.price]).lines
        #expect(
            lines.last == "  price.hour, or pay.year and pay.onCosts (pounds): "
                + "what an hour, or an advocate and the overheads, costs in the first projected year")
    }

    @Test func nothingElseIsNeeded() { #expect(missing(ProjectionBuilder.assumptions().rows) == []) }

    /// Every name that is required is missed when it alone is left out: none is invented.
    @Test func eachIsMissedAlone() {
        for row in ProjectionBuilder.assumptions().rows {
            let names = missing(ProjectionBuilder.assumptions().rows.filter { $0 != row })
            // Without a share of a kind of case, its hours are asked for too.
            #expect(names.count == (row.text.hasPrefix("share.") ? 2 : 1), "\(row.text): \(names)")
            // Four quarters that end with the newest one stated: without that, an older one is asked for.
            let name = row.text.hasPrefix("referrals.") ? "referrals." : row.text
            #expect(names.first?.contains(name) == true, "\(row.text): \(names)")
        }
    }

    @Test func aPriceOrPayIsNeeded() {
        let pay = ProjectionBuilder.row(.plain(.payYear), UncertainValue(33_000))
        let onCosts = ProjectionBuilder.row(.plain(.payOnCosts), UncertainValue(0.5))
        #expect(missing(without(.plain(.priceHour)) + [pay]) == ["pay.onCosts"])
        #expect(missing(without(.plain(.priceHour)) + [pay, onCosts]) == [])
    }

    @Test func hoursAreNeededForTheKindsThatOccur() {
        let share = ProjectionBuilder.row(.plain(.shareNonInstructed), UncertainValue(0.2))
        #expect(missing(without(.plain(.shareNonInstructed)) + [share]) == ["hours.nonInstructed"])
        let inScenario = ProjectionBuilder.row(.plain(.shareCombinedRole), UncertainValue(0.2), scenario: "x")
        #expect(missing(without() + [inScenario]) == ["hours.combinedRole"])
    }

    @Test func populationTablesStandInForTheGrowthOfThePopulation() {
        let growth = PopulationGrowth(factors: ["18 to 64": [2026: 1]], source: "a table")
        #expect(!missing(without(.plain(.growthPopulation)), growth: growth).contains("growth.population"))
    }

    @Test func quartersMustFollowEachOther() throws {
        let third = try #require(FinancialQuarter(year: 2025, quarter: 3))
        let next = try #require(FinancialQuarter(year: 2026, quarter: 1))
        #expect(missing(without(.referrals(third))) == ["referrals.2025-26 Q3"])
        let more = without(.referrals(third)) + [ProjectionBuilder.row(.referrals(next), UncertainValue(31))]
        #expect(missing(more) == ["referrals.2025-26 Q3"])
    }

    @Test func sharesOfTheSameCasesCannotComeToMoreThanAll() {
        let changes: [(AssumptionName, UncertainValue)] = [
            (.plain(.shareNonInstructed), UncertainValue(0.7)), (.plain(.shareCombinedRole), UncertainValue(0.4)),
            (.plain(.hoursNonInstructed), UncertainValue(9)), (.plain(.hoursCombinedRole), UncertainValue(9)),
        ]
        let error = #expect(throws: ProjectionError.sharesAboveOne(scenario: nil)) {
            try ProjectionModel(basis, ProjectionBuilder.assumptions(changes))
        }
        #expect(error?.lines.joined().contains("share.combinedRole") == true)
    }

    @Test func theTemplateNamesEverythingAndReadsBack() throws {
        let template = Assumptions.template(for: basis)
        let lines = template.split(separator: "\n").map(String.init)
        #expect(lines[0] == "name,value,low,high,shape,unit,source,note")
        for name in missing([]) where !name.contains(" ") && name != "assessments.needsAssessment" {
            #expect(lines.contains { $0.hasPrefix("\(name),,,,,") }, "\(name)")
        }
        for plain in PlainAssumption.allCases {
            #expect(lines.count { $0.hasPrefix("\(plain.rawValue),") } == 1, "\(plain.rawValue)")
        }
        #expect(lines[1].hasPrefix("assessments.needsAssessment,2400,,,fixed,stages a year,"))
        #expect(lines[1].contains("2025-04-01 to 2026-03-31"))
    }

    @Test func aShorterPeriodIsScaledToAYear() {
        let half = ProjectionBasis(
            from: day(2025, 4, 1), to: day(2025, 9, 30), processes: [.needsAssessment], stages: [1000], read: [40],
            posterior: basis.posterior)
        #expect(half.stagesAYear(0) == (1000 * 365.25 / 183).rounded())
        #expect(Assumptions.template(for: half).contains("scaled to a year from 183 days"))
        #expect(half.label(ofYear: half.nextYear) == "2025-26")
        #expect(basis.nextYear == 2026 && basis.label(ofYear: 2026) == "2026-27")
    }
}
