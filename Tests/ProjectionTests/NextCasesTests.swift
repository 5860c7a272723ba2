import Advocacy
import Reporting
import Statistics
import TestAudits
import Testing

@testable import Projection

@Suite struct NextCasesTests {
    private func run(_ changes: [(AssumptionName, UncertainValue)] = []) throws -> ProjectionRun {
        try ProjectionBuilder.run(
            ProjectionBuilder.basis(met: 6, unmet: 6, notOwed: 28), ProjectionBuilder.assumptions(changes),
            draws: 32_768)
    }

    /// With nothing uncertain but the rate, a Beta(12, 28), the cost is 1,152,000 r, and everything is known: the best budget is its
    /// quantile, and after n cases the posterior is Beta(12 + k, 28 + n - k) with k beta-binomial. Values by quadrature (scipy).
    @Test func theGainIsThatOfABetaBinomial() throws {
        let next = try #require(try NextCases(run()))
        #expect(!next.isStated && next.under == 1 && next.over == 1 && next.draws == 32_768)
        #expect(abs(next.budget / 341_726.7 - 1) < 0.01)
        #expect(abs(next.loss / 66_008.5 - 1) < 0.015)
        #expect(next.steps.map(\.cases) == [10, 20, 50, 100])
        for (step, expected) in zip(next.steps, [7039.4, 12_220.2, 22_148.7, 30_875.6]) {
            #expect(abs(step.gain - expected) < 0.06 * expected + 300, "\(step)")
        }
    }

    /// Three to one for too little: the best budget is the quantile at three fourths.
    @Test func theLossesMayDiffer() throws {
        let next = try #require(
            try NextCases(
                run([(.term(.lossUnder), UncertainValue(3)), (.term(.lossOver), UncertainValue(1))])))
        #expect(next.isStated && abs(next.budget / 399_813.6 - 1) < 0.01)
        #expect(abs(next.loss / 108_194.2 - 1) < 0.02)
        #expect(
            try NextCases(run([(.term(.lossUnder), UncertainValue(0)), (.term(.lossOver), UncertainValue(0))])) == nil)
    }

    @Test func theNumberOwedIsBinomial() {
        // pbinom(2, 10, .3) = .3827828, pbinom(3, 10, .3) = .6496107
        #expect(NextCases.binomial(10, 0.3, 0.3827) == 2 && NextCases.binomial(10, 0.3, 0.3829) == 3)
        #expect(NextCases.binomial(10, 0.7, 1 - 0.3829) == 7 && NextCases.binomial(10, 0.7, 1 - 0.3827) == 8)
        #expect(NextCases.binomial(50, 0, 0.5) == 0 && NextCases.binomial(50, 1, 0.5) == 50)
        #expect(NextCases.best([1, 2, 3, 4], 0.5, 1, 1) == (2, 1))
        #expect(NextCases.best([1, 2, 3, 10], 0.75, 3, 1) == (3, 6))
    }

    @Test func unconfirmedExamplesAreSaid() throws {
        var assumptions = ProjectionBuilder.assumptions()
        var price = try #require(assumptions[.priceHour])
        price.source = "? Reading, first half of 2015-16"
        let basis = ProjectionBuilder.basis(met: 6, unmet: 6, notOwed: 28)
        let before = try ProjectionBuilder.run(basis, assumptions, draws: 100).projection
        #expect(before.unconfirmed.isEmpty && before.json()["confirmed"]?.bool == true)
        #expect(!before.text(width: 80).contains("UNCONFIRMED"))
        try assumptions.set(price)
        let projection = try ProjectionBuilder.run(basis, assumptions, draws: 100).projection
        #expect(projection.unconfirmed.map(\.name) == [.plain(.priceHour)])
        #expect(projection.json()["confirmed"]?.bool == false)
        #expect(projection.text(width: 80).contains("THIS RESTS ON UNCONFIRMED EXAMPLES: price.hour."))
    }

    @Test func itIsSaidInPounds() throws {
        let run = try run()
        var projection = run.projection
        #expect(projection.json()["nextCases"]?.isNull == true)
        projection.nextCases = NextCases(run)
        let text = projection.text(width: 400)
        #expect(text.contains("WHAT THE NEXT CASES ARE WORTH"))
        #expect(text.contains("a pound too little and a pound too much count the same, because nothing is stated"))
        #expect(text.contains("10 more cases audited: £"))
        let gains = projection.json()["nextCases"]?["gains"]?.array
        #expect(gains?.compactMap { $0["cases"]?.integer } == [10, 20, 50, 100])
        // Forty were read of fifty: ten are left.
        let small = try ProjectionBuilder.run(
            ProjectionBuilder.basis(stages: 50, met: 6, unmet: 6, notOwed: 28), ProjectionBuilder.assumptions(),
            draws: 200)
        #expect(NextCases(small)?.steps.map(\.cases) == [10])
    }
}
