import Advocacy
import Statistics
import TestAudits
import Testing

@testable import Projection

/// The arithmetic where nothing is uncertain: held to the closed form, to the definitions, and to figures once published.
@Suite struct ProjectionArithmeticTests {
    private let basis = ProjectionBuilder.basis(unmet: 12, notOwed: 28)

    private func close(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 * max(1, abs(right)) }

    /// demand_projection-P01 and P02.
    @Test(arguments: [
        (2400.0, 0.18, 0.3, 0.6, 12.5, 220.0, 7.4, 0.65, 48.0, 0.02, 0.03),
        (900, 0.25, 0.12, 0.8, 9, 215, 7, 0.7, 55.5, -0.01, 0.025),
    ])
    func isTheClosedForm(
        _ stages: Double, _ eligible: Double, _ unmet: Double, _ uptake: Double, _ hours: Double, _ days: Double,
        _ perDay: Double, _ withPeople: Double, _ price: Double, _ growth: Double, _ inflation: Double
    ) throws {
        let closed = ClosedProjection(
            assessments: stages, eligible: eligible, unmet: unmet, uptake: uptake, hoursPerCase: hours,
            workingDays: days, hoursPerDay: perDay, utilisation: withPeople, price: price, growth: growth,
            inflation: inflation
        ).years(5)
        let model = try ProjectionModel(
            basis,
            ProjectionBuilder.assumptions([
                (.assessments(.needsAssessment), UncertainValue(stages)), (.plain(.acceptance), UncertainValue(uptake)),
                (.plain(.hoursInstructed), UncertainValue(hours)), (.plain(.timeDays), UncertainValue(days)),
                (.plain(.timeHoursPerDay), UncertainValue(perDay)),
                (.plain(.timeWithPeople), UncertainValue(withPeople)),
                (.plain(.priceHour), UncertainValue(price)), (.plain(.growthPopulation), UncertainValue(growth)),
                (.plain(.inflation), UncertainValue(inflation)),
            ]))
        let figure = ProjectionBuilder.reckon(model, owed: eligible * unmet, met: 0, arranged: 0)
        for year in closed {
            let place = year.year - 1
            #expect(close(figure(.fullCompliance, .instructed, place), year.referrals))
            #expect(close(figure(.fullCompliance, .hours, place), year.hours))
            #expect(close(figure(.fullCompliance, .advocates, place), year.advocates))
            #expect(close(figure(.fullCompliance, .cost, place), year.cost))
        }
    }

    /// England, April to September 2015: 7% of 253,000 people assessed were expected to have an advocate, 2.1% had one.
    @Test func isWhatWasPublishedOfEngland() throws {
        let assessed = PublishedFigure.assessed.value
        let model = try ProjectionModel(
            basis, ProjectionBuilder.assumptions([(.assessments(.needsAssessment), UncertainValue(assessed))]))
        let seen = PublishedFigure.seenShare.value
        let figure = ProjectionBuilder.reckon(
            model, owed: PublishedFigure.expectedShare.value, met: seen, arranged: seen)
        #expect(close(figure(.todaysPractice, .required, 0), 17_710))
        #expect(close(figure(.todaysPractice, .provided, 0), 5313))
        #expect(close(figure(.todaysPractice, .unmet, 0), 12_397))
        #expect(close(figure(.fullCompliance, .instructed, 0), 17_710))
    }

    /// Reading, half of 2015-16: 26 people, 170 hours, 5,000 pounds; 130,000 pounds were planned for the year.
    @Test func isWhatWasPublishedOfReading() throws {
        let (people, hours) = (PublishedFigure.readingPeople.value, PublishedFigure.readingHours.value)
        let perPerson = hours / people
        let price = PublishedFigure.readingSpend.value / hours
        #expect((perPerson * 100).rounded() == 654 && (price * 100).rounded() == 2941)
        let model = try ProjectionModel(
            basis,
            ProjectionBuilder.assumptions([
                (.assessments(.needsAssessment), UncertainValue(2 * people)),
                (.plain(.hoursInstructed), UncertainValue(perPerson)), (.plain(.priceHour), UncertainValue(price)),
                (.plain(.budgetYear), UncertainValue(PublishedFigure.readingPlannedSpend.value)),
            ]))
        let figure = ProjectionBuilder.reckon(model, owed: 1, met: 1, arranged: 1)
        #expect(close(figure(.todaysPractice, .instructed, 0), 52))
        #expect(close(figure(.todaysPractice, .hours, 0), 340))
        #expect(close(figure(.todaysPractice, .cost, 0), 10_000))
        #expect(close(figure(.todaysPractice, .budgetGap, 0), -120_000))
        #expect(
            ReferencePoint.beside(.plain(.hoursInstructed)).map(\.value) == [perPerson]
                && ReferencePoint.beside(.plain(.priceHour)).map(\.value) == [price, 32.5])
    }

    /// Everything at once, worked out by hand: 1,000 stages, 30% owed, 12% met, 14% with an advocate.
    @Test func followsTheDefinitions() throws {
        let model = try ProjectionModel(
            basis,
            ProjectionBuilder.assumptions([
                (.assessments(.needsAssessment), UncertainValue(1000)),
                (.stages(.needsAssessment), UncertainValue(1.5)),
                (.plain(.growthPopulation), UncertainValue(0.1)), (.plain(.growthContact), UncertainValue(0.2)),
                (.plain(.growthSelfFunders), UncertainValue(0.03)), (.plain(.growthTransition), UncertainValue(0.02)),
                (.plain(.acceptance), UncertainValue(0.8)), (.plain(.shareNonInstructed), UncertainValue(0.3)),
                (.plain(.shareCombinedRole), UncertainValue(0.1)), (.plain(.hoursNonInstructed), UncertainValue(15)),
                (.plain(.hoursCombinedRole), UncertainValue(20)), (.plain(.hoursAwareness), UncertainValue(50)),
                (.plain(.payYear), UncertainValue(30_000)), (.plain(.payOnCosts), UncertainValue(0.5)),
                (.plain(.inflation), UncertainValue(0.03)), (.plain(.budgetYear), UncertainValue(40_000)),
                (.plain(.budgetGrowth), UncertainValue(0.01)), (.plain(.capacityAdvocates), UncertainValue(1.5)),
                (.plain(.capacityWaiting), UncertainValue(7)),
            ]))
        let figure = ProjectionBuilder.reckon(model, owed: 0.3, met: 0.12, arranged: 0.14)
        let growth = 1.1 * 1.2 + 0.05
        #expect(close(figure(.todaysPractice, .assessments, 1), 1000 * growth))
        #expect(close(figure(.todaysPractice, .assessments, 2), 1000 * (1.21 * 1.44 + 0.1)))
        #expect(close(figure(.todaysPractice, .required, 1), 300 * growth))
        #expect(close(figure(.todaysPractice, .people, 1), 200 * growth))
        #expect(close(figure(.todaysPractice, .provided, 1), 120 * growth))
        #expect(close(figure(.todaysPractice, .unmet, 1), 180 * growth))
        #expect(close(figure(.todaysPractice, .instructed, 1), 140 / 1.5 * growth))
        // Full compliance.
        #expect(close(figure(.fullCompliance, .provided, 1), 300 * growth) && figure(.fullCompliance, .unmet, 1) == 0)
        #expect(close(figure(.fullCompliance, .instructed, 1), 160 * growth))
        let perCase = 10 * 0.6 + 15 * 0.3 + 20 * 0.1
        let hours = [160 * perCase + 50, 160 * growth * perCase + 50]
        let productive = 220 * 7.4 * 0.65
        for year in 0..<2 {
            #expect(close(figure(.fullCompliance, .hours, year), hours[year]))
            #expect(close(figure(.fullCompliance, .advocates, year), hours[year] / productive))
            let cost = hours[year] * 48 * (year == 0 ? 1 : 1.03)
            #expect(close(figure(.fullCompliance, .cost, year), cost))
            #expect(close(figure(.fullCompliance, .budgetGap, year), cost - 40_000 * (year == 0 ? 1 : 1.01)))
            #expect(close(figure(.fullCompliance, .capacityGap, year), hours[year] / productive - 1.5))
        }
        let able = 1.5 * productive
        // Each quarter a fourth of the people comes, and as many are begun as there are hours for: the queue grows evenly.
        let people = [160.0, 160 * growth]
        let growing = (0..<2).map { people[$0] / 4 * (1 - able / hours[$0]) }
        let waiting = [7 + 4 * growing[0], 7 + 4 * growing[0] + 4 * growing[1]]
        for year in 0..<2 {
            let mean = waiting[year] - growing[year] / 2
            #expect(close(figure(.fullCompliance, .wait, year), mean / (people[year] / 4) * 365.25 / 4 / 7))
        }
        // Practice improving in three equal steps.
        for (year, closed) in [(0, 1 / 3.0), (1, 2 / 3.0), (2, 1), (3, 1)] {
            let now = figure(.todaysPractice, .unmet, year)
            #expect(close(figure(.improving, .unmet, year), (1 - closed) * now))
            let (arranged, need) = (
                figure(.todaysPractice, .instructed, year), figure(.fullCompliance, .instructed, year)
            )
            #expect(close(figure(.improving, .instructed, year), arranged + closed * (need - arranged)))
        }
        // 120 people referred a year, of 160 that compliance would bring at first.
        #expect(close(figure(.todaysReferrals, .instructed, 3), 120))
        #expect(close(figure(.todaysReferrals, .provided, 0), 300 * 120 / 160))
        #expect(close(figure(.todaysReferrals, .unmet, 0), 300 * 40 / 160))
        #expect(close(figure(.todaysReferrals, .hours, 2), 120 * perCase + 50))
    }

    @Test func payStandsInForAPrice() throws {
        let rows = ProjectionBuilder.assumptions([
            (.plain(.payYear), UncertainValue(30_000)), (.plain(.payOnCosts), UncertainValue(0.5)),
            (.plain(.inflation), UncertainValue(0.03)),
        ]).rows.filter { $0.name != .plain(.priceHour) }
        let model = try ProjectionModel(basis, Assumptions(rows, in: .england))
        let figure = ProjectionBuilder.reckon(model, owed: 0.3, met: 0.1, arranged: 0.1)
        let advocates = figure(.fullCompliance, .advocates, 1)
        #expect(close(figure(.fullCompliance, .cost, 1), advocates * 45_000 * 1.03))
        #expect(!model.figures.contains(.budgetGap) && !model.figures.contains(.wait))
    }

    @Test func moreReferralsThanTheNeedMeetAllOfIt() throws {
        let model = try ProjectionModel(
            basis, ProjectionBuilder.assumptions([(.assessments(.needsAssessment), UncertainValue(100))]))
        let figure = ProjectionBuilder.reckon(model, owed: 0.3, met: 0.1, arranged: 0.1)
        #expect(figure(.todaysReferrals, .unmet, 0) == 0 && close(figure(.todaysReferrals, .provided, 0), 30))
        #expect(figure(.todaysReferrals, .instructed, 0) == 120)
    }

    @Test func aScenarioOfOnesOwnChangesWhatItStates() throws {
        var assumptions = ProjectionBuilder.assumptions()
        try assumptions.set(
            ProjectionBuilder.row(.plain(.hoursInstructed), UncertainValue(8), scenario: "early help"))
        try assumptions.set(
            ProjectionBuilder.row(.plain(.improvementYears), UncertainValue(0), scenario: "early help"))
        try assumptions.set(
            ProjectionBuilder.row(.plain(.improvementReach), UncertainValue(0.5), scenario: "early help"))
        try assumptions.set(
            ProjectionBuilder.row(.assessments(.needsAssessment), UncertainValue(1200), scenario: "fewer stages"))
        let model = try ProjectionModel(basis, assumptions)
        #expect(model.scenarioKinds.map(\.name).suffix(2) == ["early help", "fewer stages"])
        let figure = ProjectionBuilder.reckon(model, owed: 0.3, met: 0.1, arranged: 0.1)
        #expect(close(figure(.own("early help"), .unmet, 0), 240))
        #expect(close(figure(.own("early help"), .hours, 0), (240 + 240) * 8))
        #expect(close(figure(.own("fewer stages"), .required, 0), 360))
        #expect(close(figure(.todaysPractice, .required, 0), 720))
        #expect(close(figure(.own("fewer stages"), .unmet, 2), 0))
    }

    /// Population tables: bands grow each at its own pace, weighted by the frame's stages.
    @Test func populationsGrowBandByBand() throws {
        let basis = ProjectionBuilder.basis(
            unmet: 12, notOwed: 28, ages: ["18 to 64": 600, "65 and above": 200, "Unknown": 100])
        let growth = PopulationGrowth(
            factors: [
                "18 to 64": [2026: 1.0, 2027: 1.01, 2028: 1.02], "65 and above": [2026: 1.1, 2027: 1.21, 2028: 1.32],
            ], source: "tables")
        let assumptions = ProjectionBuilder.assumptions([(.plain(.projectionYears), UncertainValue(3))])
        let model = try ProjectionModel(basis, assumptions, populationGrowth: growth)
        let figure = ProjectionBuilder.reckon(model, owed: 0.3, met: 0.1, arranged: 0.1)
        #expect(close(figure(.todaysPractice, .assessments, 0), 2400))
        #expect(close(figure(.todaysPractice, .assessments, 1), 2400 * (0.75 * 1.01 + 0.25 * 1.1)))
        #expect(close(figure(.todaysPractice, .assessments, 2), 2400 * (0.75 * 1.02 + 0.25 * 1.2)))
        #expect(model.warnings.contains { $0.code == "ageUnknown" })
        let error = #expect(
            throws: ProjectionError.noPopulation(band: "18 to 64", year: 2029, from: 2026, to: 2030)
        ) {
            try ProjectionModel(basis, ProjectionBuilder.assumptions(), populationGrowth: growth)
        }
        #expect(
            error?.lines == ["the population tables have no 18 to 64 in 2029; give tables that reach from 2026 to 2030"]
        )
        #expect(throws: ProjectionError.noAgeBand(ofFrame: [])) {
            try ProjectionModel(self.basis, assumptions, populationGrowth: growth)
        }
    }
}
