import Advocacy
import Foundation
import Statistics
import TestAudits
import Testing

@testable import Projection

@Suite struct ProjectionRunTests {
    private let basis = ProjectionBuilder.basis(met: 6, unmet: 6, notOwed: 28)

    private func uncertain() throws -> Assumptions {
        ProjectionBuilder.assumptions([
            (.plain(.acceptance), try UncertainValue(0.8, low: 0.6, high: 0.9, shape: .beta)),
            (.plain(.hoursInstructed), try UncertainValue(10, low: 6, high: 16, shape: .lognormal)),
            (.plain(.growthContact), try UncertainValue(0.01, low: -0.01, high: 0.04, shape: .triangular)),
            (.plain(.budgetYear), UncertainValue(200_000)), (.plain(.capacityAdvocates), UncertainValue(4)),
        ])
    }

    /// The answer does not depend on how the slices are taken: one at a time runs on one core, all together on every
    /// core.
    @Test func theSameBitForBitOnOneCoreAndOnAll() throws {
        let model = try ProjectionModel(basis, uncertain())
        var together = try ProjectionRun(model, seed: "board", draws: 40_000)
        together.finish()
        var one = try ProjectionRun(model, seed: "board", draws: 40_000)
        while !one.isDone { one.advance(slices: 1) }
        var uneven = try ProjectionRun(model, seed: "board", draws: 40_000)
        for count in [2, 0, 3, 9] { uneven.advance(slices: count) }
        #expect(together.projection == one.projection)
        #expect(together.projection == uneven.projection)
        var other = try ProjectionRun(model, seed: "boards", draws: 40_000)
        other.finish()
        #expect(other.projection != one.projection)
    }

    @Test func aRunCanBeLookedAtAndLeft() throws {
        let model = try ProjectionModel(basis, uncertain())
        var run = try ProjectionRun(model, seed: "1", draws: 300_000)
        #expect(run.slices == 37 && run.done == 0 && run.progress == 0)
        run.advance(slices: 2)
        #expect(run.done == 16_384 && run.projection.draws == 16_384 && !run.isDone)
        var told: [Int] = []
        run.finish { done in
            told.append(done)
            return false
        }
        #expect(told == [18 * 8192] && !run.isDone)
        let small = try ProjectionBuilder.run(basis, uncertain(), draws: 100)
        #expect(small.isDone && small.projection.draws == 100)
        for draws in [0, -1, ProjectionRun.mostDraws + 1] {
            #expect(throws: ProjectionError.draws(draws)) { try ProjectionRun(model, seed: "1", draws: draws) }
        }
    }

    /// demand_projection-P01 and P02: mean and standard deviation of the first year's hours, by draws.
    @Test(arguments: [
        (2400.0, 0.18, 0.6, 12.5, 12.0, 28.0, 971.9999999999999, 419.63178981625106),
        (900, 0.25, 0.8, 9, 4.8, 35.2, 194.39999999999998, 110.53009566982422),
    ])
    func agreesWithTheClosedForm(
        _ stages: Double, _ eligible: Double, _ uptake: Double, _ hours: Double, _ a: Double, _ b: Double,
        _ mean: Double, _ deviation: Double
    ) throws {
        let basis = ProjectionBuilder.basis(unmet: a, notOwed: b)
        let assumptions = ProjectionBuilder.assumptions([
            (.assessments(.needsAssessment), UncertainValue(stages * eligible)),
            (.plain(.acceptance), UncertainValue(uptake)),
            (.plain(.hoursInstructed), try UncertainValue.lognormal(mean: hours, variation: 0.35)),
            (.plain(.projectionYears), UncertainValue(1)),
        ])
        let draws = 100_000
        let run = try ProjectionBuilder.run(basis, assumptions, draws: draws)
        let full = try #require(run.projection.scenario(.fullCompliance)?.years[0][.hours])
        #expect(abs(full.mean - mean) < 4 * deviation / Double(draws).squareRoot())
        let closed = ClosedProjection(
            assessments: stages, eligible: eligible, unmet: a / (a + b), uptake: uptake, hoursPerCase: hours,
            workingDays: 220, hoursPerDay: 7.4, utilisation: 0.65, price: 48, growth: 0, inflation: 0
        ).firstYearHours(unmetBeta: a, b, hoursVariation: 0.35)
        #expect(abs(closed.mean - mean) < 1e-9 && abs(closed.standardDeviation - deviation) < 1e-9)
        let values = run.values(of: .hours, in: 3, draws: 0..<draws)[0]
        let spread = (values.reduce(0) { $0 + ($1 - full.mean) * ($1 - full.mean) } / Double(draws)).squareRoot()
        // A product of two skewed factors: its standard deviation is known to about two in a hundred.
        #expect(abs(spread / deviation - 1) < 0.02)
    }

    /// Quantiles and chances are those of the draws themselves, counted into the bins that the reference cases hold.
    @Test func quantilesAreThoseOfTheDraws() throws {
        let draws = 8_000
        let run = try ProjectionBuilder.run(basis, uncertain(), draws: draws)
        for (place, scenario) in run.projection.scenarios.enumerated() {
            for figure in run.model.figures {
                for (year, values) in run.values(of: figure, in: place, draws: 0..<draws).enumerated()
                where year % 2 == 0 {
                    let sorted = values.sorted()
                    let result = try #require(scenario.years[year][figure])
                    let mean = values.reduce(0, +) / Double(draws)
                    #expect(abs(result.mean - mean) <= 1e-9 * max(1, abs(mean)))
                    var bins = PilotBins(pilot: values)
                    for value in values { bins.add(value) }
                    for (p, quantile) in [
                        (0.025, result.p025), (0.05, result.p05), (0.1, result.p10), (0.5, result.median),
                        (0.9, result.p90), (0.95, result.p95), (0.975, result.p975),
                    ] {
                        #expect(quantile == bins.quantile(p), "\(scenario.name) \(figure) \(p)")
                        // A bin holds about a thousandth of the draws.
                        let near = [p - 0.004, p + 0.004].map { sorted[Int($0 * Double(draws))] }
                        #expect(near[0] <= quantile && quantile <= near[1], "\(scenario.name) \(figure) \(p)")
                    }
                    #expect(result.range(.ninety) == (result.p05, result.p95))
                }
            }
            let year = scenario.years[0]
            let costs = run.values(of: .budgetGap, in: place, draws: 0..<draws)[0]
            #expect(year.chanceOverBudget == Double(costs.count { $0 > 0 }) / Double(draws))
            let advocates = run.values(of: .advocates, in: place, draws: 0..<draws)[0]
            #expect(year.chanceOverCapacity == Double(advocates.count { $0 > 4 }) / Double(draws))
        }
    }

    /// In every draw: need is met or unmet, full compliance leaves nothing, and a wait is zero where there is none.
    @Test func everyDrawIsCarriedThroughWhole() throws {
        let run = try ProjectionBuilder.run(basis, uncertain(), draws: 3000)
        for place in run.model.scenarios.indices {
            let required = run.values(of: .required, in: place, draws: 500..<2500)
            let provided = run.values(of: .provided, in: place, draws: 500..<2500)
            let unmet = run.values(of: .unmet, in: place, draws: 500..<2500)
            for year in required.indices {
                let sums = zip(provided[year], unmet[year]).map(+)
                #expect(zip(sums, required[year]).allSatisfy { abs($0 - $1) <= 1e-9 * $1 })
                #expect(unmet[year].allSatisfy { $0 >= 0 })
            }
        }
        let full = try #require(run.projection.scenario(.fullCompliance))
        #expect(full.years.allSatisfy { $0[.unmet]?.p975 == 0 && $0[.unmet]?.mean == 0 })
        let improving = try #require(run.projection.scenario(.improving))
        #expect((improving.years[0][.unmet]?.median ?? 0) > 0 && improving.years[2][.unmet]?.p975 == 0)
        #expect(run.values(of: .hours, in: 99, draws: 0..<10) == [])
    }

    /// A quantity keeps its random numbers whatever is stated of the others.
    @Test func aChangeElsewhereLeavesTheDrawsOfARate() throws {
        let before = try ProjectionBuilder.run(basis, uncertain(), draws: 1000)
        var changed = try uncertain()
        try changed.set(ProjectionBuilder.row(.plain(.hoursInstructed), UncertainValue(12)))
        try changed.set(
            ProjectionBuilder.row(
                .plain(.inflation), try UncertainValue(0.03, low: 0.02, high: 0.05, shape: .triangular)))
        let after = try ProjectionBuilder.run(basis, changed, draws: 1000)
        let required = before.values(of: .required, in: 0, draws: 0..<1000)
        #expect(required == after.values(of: .required, in: 0, draws: 0..<1000))
        #expect(before.values(of: .required, in: 0, draws: 400..<420)[1] == Array(required[1][400..<420]))
    }
}
