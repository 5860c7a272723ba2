import Advocacy
import Statistics
import TestAudits
import Testing

@testable import Projection

@Suite struct DriverTests {
    /// cost = stages x rate x hours x price. With a rate that is all but known, the shares of independent factors in the
    /// variance of their product are (CV_i²) / ((1 + CV_1²)(1 + CV_2²) - 1).
    @Test func sharesAreThoseOfAProduct() throws {
        let basis = ProjectionBuilder.basis(unmet: 3e9, notOwed: 7e9)
        let hours = try UncertainValue(10, low: 4, high: 16, shape: .triangular)
        let price = try UncertainValue(48, low: 38, high: 58, shape: .triangular)
        let run = try ProjectionBuilder.run(
            basis, ProjectionBuilder.assumptions([(.plain(.hoursInstructed), hours), (.plain(.priceHour), price)]),
            draws: 100_000)
        let projection = run.projection
        // A symmetrical triangle of half width w has variance w²/6.
        let (one, two) = (6.0 * 6 / 6 / 100, 10.0 * 10 / 6 / (48 * 48))
        let all = (1 + one) * (1 + two) - 1
        let shares = Dictionary(
            uniqueKeysWithValues: projection.drivers.compactMap { driver in driver.share.map { (driver.cause, $0) } })
        #expect(abs(try #require(shares[.assumption(.plain(.hoursInstructed))]) - one / all) < 0.01)
        #expect(abs(try #require(shares[.assumption(.plain(.priceHour))]) - two / all) < 0.01)
        #expect(try #require(shares[.sample]) < 0.001 && #require(shares[.undecided]) < 0.001)
        #expect(projection.drivers[0].cause == .assumption(.plain(.hoursInstructed)))
        let cost = 2400 * 0.3 * 48.0
        let first = projection.drivers[0]
        #expect(try abs(#require(first.low) - cost * 4) < 1e-6 && abs(#require(first.high) - cost * 16) < 1e-6)
        #expect(projection.headline.scenario == .fullCompliance && projection.headline.yearLabel == "2030-31")
        let full = try #require(projection.scenario(.fullCompliance)?.years.last)
        #expect(projection.headline.value == full[.cost])
    }

    /// What cannot be told moves the headline by itself, and the sample beside it.
    @Test func theSampleAndWhatCannotBeToldStandApart() throws {
        let cells = [
            DomainPosterior.Cell(
                domain: 0, category: PracticeCategory.unmet.rawValue, fixed: 2000, undecided: 2000),
            DomainPosterior.Cell(
                domain: 0, category: PracticeCategory.notOwed.rawValue, fixed: 8000, undecided: -2000),
        ]
        var basis = ProjectionBuilder.basis(unmet: 1, notOwed: 1)
        basis.posterior = .strata(
            DomainPosterior(
                [DomainPosterior.Stratum(population: 2400, domains: 1, counts: cells, prior: [])], domains: 1,
                categories: PracticeCategory.allCases.count))
        let projection = try ProjectionBuilder.run(basis, ProjectionBuilder.assumptions(), draws: 50_000).projection
        let shares = Dictionary(uniqueKeysWithValues: projection.drivers.map { ($0.cause, $0) })
        let undecided = try #require(shares[.undecided])
        // Variance of u/5 is 1/300; that of the rate given u about 0.21/10,000.
        let expected = (1 / 300.0) / (1 / 300.0 + 0.21 / 10_000)
        #expect(abs(try #require(undecided.share) - expected) < 0.01)
        #expect(abs(try #require(shares[.sample]?.share) - (1 - expected)) < 0.01)
        let cost = 2400 * 10 * 48.0
        #expect(
            try abs(#require(undecided.low) - cost * 0.2) < 1e-6 && abs(#require(undecided.high) - cost * 0.4) < 1e-6)
    }

    @Test func nothingVariesWhereNothingIsUncertain() throws {
        let basis = ProjectionBuilder.basis(unmet: 3e15, notOwed: 7e15)
        let projection = try ProjectionBuilder.run(basis, ProjectionBuilder.assumptions(), draws: 2000).projection
        #expect(projection.drivers.map(\.cause) == [.sample, .undecided] || projection.drivers.count == 2)
        let cost = projection.headline.value
        #expect(abs(cost.p975 / cost.p025 - 1) < 1e-5)
    }

    @Test func moreCasesOrBetterHoursNarrowTheRange() throws {
        let assumptions = ProjectionBuilder.assumptions([
            (.plain(.hoursInstructed), try UncertainValue(10, low: 6, high: 16, shape: .lognormal)),
            (.plain(.priceHour), try UncertainValue(48, low: 44, high: 53, shape: .triangular)),
        ])
        let run = try ProjectionBuilder.run(ProjectionBuilder.basis(met: 6, unmet: 6, notOwed: 28), assumptions)
        let steps = try Sharpening.steps(run.model, drivers: run.projection.drivers, seed: "1", draws: 10_000)
        #expect(steps.map(\.step) == [.cases(80), .cases(160), .halved([.plain(.hoursInstructed)])])
        #expect(steps.allSatisfy { $0.relativeWidth < 1 && $0.relativeWidth > 0.4 })
        #expect(steps[1].relativeWidth < steps[0].relativeWidth)
        let half = try #require(steps.last)
        // The hours' share of the variance, mostly gone when their range is halved.
        let hours =
            try #require(run.projection.drivers.first { $0.cause == .assumption(.plain(.hoursInstructed)) })
            .share ?? 0
        #expect(abs(half.relativeWidth - (1 - 0.75 * hours).squareRoot()) < 0.05)
    }
}
