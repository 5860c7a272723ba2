import Advocacy
import Foundation
import Reporting
import Statistics
import TestAudits
import Testing

@testable import Projection

@Suite struct CorrelationTests {
    private let basis = ProjectionBuilder.basis(unmet: 3e9, notOwed: 7e9)

    /// Half of all cases are instructed at hours of ten, half not at hours of twenty, each 95 in 100 between half and double.
    private func assumptions(_ correlation: Double? = nil) throws -> Assumptions {
        var changes: [(AssumptionName, UncertainValue)] = [
            (.plain(.hoursInstructed), try UncertainValue(10, low: 5, high: 20, shape: .lognormal)),
            (.plain(.hoursNonInstructed), try UncertainValue(20, low: 10, high: 40, shape: .lognormal)),
            (.plain(.shareNonInstructed), UncertainValue(0.5)),
            (.plain(.priceHour), try UncertainValue(48, low: 38, high: 58, shape: .triangular)),
            (.plain(.projectionYears), UncertainValue(1)),
        ]
        if let correlation { changes.append((.correlation(.hours), UncertainValue(correlation))) }
        return ProjectionBuilder.assumptions(changes)
    }

    /// Lognormals of log spread s have covariance m1 m2 exp(s²)(exp(rho s²) - 1), m the middles.
    private func variation(ofHours rho: Double) -> Double {
        let s2 = pow(log(2) / 1.959963984540054, 2)
        func covariance(_ rho: Double) -> Double { exp(s2) * (exp(rho * s2) - 1) }
        let variance = 25 * covariance(1) + 100 * covariance(1) + 2 * 50 * covariance(rho)
        return variance / pow(15 * exp(s2 / 2), 2)
    }

    @Test(arguments: [nil, 0, 0.8]) func theGroupHasTheShare(_ stated: Double?) throws {
        let run = try ProjectionBuilder.run(basis, assumptions(stated), draws: 100_000)
        let projection = run.projection
        let (hours, price) = (variation(ofHours: stated ?? 0.5), 100.0 / 6 / (48 * 48))
        let all = (1 + hours) * (1 + price) - 1
        let cost = try #require(projection.scenario(.fullCompliance)?.years[0][.cost])
        let values = run.values(of: .cost, in: 3, draws: 0..<100_000)[0]
        let spread = values.reduce(0) { $0 + ($1 / cost.mean - 1) * ($1 / cost.mean - 1) } / 100_000
        #expect(abs(spread / all - 1) < 0.03, "\(spread) against \(all)")
        let shares = Dictionary(uniqueKeysWithValues: projection.drivers.map { ($0.cause, $0) })
        if stated == 0 {
            #expect(shares[.group(.hours)] == nil && shares[.assumption(.plain(.hoursInstructed))]?.share != nil)
            return
        }
        let group = try #require(shares[.group(.hours)])
        // What 32 bins tell of a lognormal's tails is a little less than all of it.
        #expect(abs(try #require(group.share) - hours / all) < 0.025 && group.low == nil && group.high == nil)
        let member = try #require(shares[.assumption(.plain(.hoursNonInstructed))])
        #expect(member.share == nil && member.group == .hours)
        // One at a time moves one alone: 2,400 x 0.3 people, half of them at five and at ten hours more or fewer.
        let cases = 2400 * 0.3 * 48.0
        #expect(abs(try #require(member.low) - cases * 10) < 1e-4)
        #expect(abs(try #require(member.high) - cases * 25) < 1e-4)
        #expect(
            projection.drivers.prefix(3).map(\.cause) == [
                .group(.hours), .assumption(.plain(.hoursNonInstructed)), .assumption(.plain(.hoursInstructed)),
            ])
        let text = projection.text(width: 200)
        #expect(
            text.contains(
                stated == nil
                    ? "correlation.hours: 0.5, because nothing is stated; these assumptions move together."
                    : "correlation.hours: 0.8; these assumptions move together.") && text.contains("in its group"))
    }

    /// What moves together in step: every stage per referral high where one is.
    @Test func stagesAndGrowthMoveTogetherWhereItIsStated() throws {
        let range = try UncertainValue(0.02, low: 0, high: 0.05, shape: .triangular)
        let run = try ProjectionBuilder.run(
            basis,
            ProjectionBuilder.assumptions([
                (.plain(.growthContact), range), (.plain(.growthSelfFunders), range),
                (.plain(.growthTransition), range),
                (.correlation(.growth), UncertainValue(1)),
            ]), draws: 20_000)
        let groups = run.projection.drivers.compactMap(\.group)
        #expect(Set(groups) == [.growth] && groups.count == 4)
        #expect(try #require(run.projection.drivers.first?.share) > 0.99, "nothing else is uncertain")
        // In step, half of the draws have everything above its middle.
        let years = run.values(of: .assessments, in: 0, draws: 0..<20_000)
        let middle = range.quantile(0.5)
        let expected = 2400 * (1 + middle + 2 * middle)
        #expect(abs(years[1].sorted()[10_000] / expected - 1) < 0.002)
    }

    @Test func aCorrelationIsOneNumberFromNoughtToOne() throws {
        var assumptions = try assumptions()
        let range = try UncertainValue(0.5, low: 0.4, high: 0.6, shape: .triangular)
        #expect(throws: AssumptionError.noRange(.correlation(.stages))) {
            try assumptions.set(ProjectionBuilder.row(.correlation(.stages), range))
        }
        let error = #expect(throws: AssumptionError.self) {
            try assumptions.set(ProjectionBuilder.row(.correlation(.growth), UncertainValue(1.5)))
        }
        #expect(error?.message.contains("correlation.growth: the value is 1.5; it must be from 0 to 1 share") == true)
        #expect(AssumptionName("correlation.hours") == .correlation(.hours))
    }

    /// A fifth owed if none of what cannot be told is, two fifths if all of it.
    @Test func theEndsOfWhatCannotBeToldAreSaid() throws {
        let cells = [
            DomainPosterior.Cell(domain: 0, category: PracticeCategory.unmet.rawValue, fixed: 2e6, undecided: 2e6),
            DomainPosterior.Cell(domain: 0, category: PracticeCategory.notOwed.rawValue, fixed: 8e6, undecided: -2e6),
        ]
        var basis = basis
        basis.posterior = .strata(
            DomainPosterior(
                [DomainPosterior.Stratum(population: 2400, domains: 1, counts: cells, prior: [])], domains: 1,
                categories: PracticeCategory.allCases.count))
        let run = try ProjectionBuilder.run(basis, ProjectionBuilder.assumptions(), draws: 4096)
        var projection = run.projection
        let before = projection.sentences
        projection.undecided = try UndecidedEnds(run.model, seed: "1")
        let ends = try #require(projection.undecided)
        #expect(abs(try #require(ends.none.full[.required]).median - 480) < 1)
        #expect(abs(try #require(ends.all.full[.required]).median - 960) < 1)
        #expect(abs(try #require(ends.all.unmet).median - 960) < 1, "nothing is met")
        let added = projection.sentences.filter { !before.contains($0) }
        // 480 and 960 people at ten hours of 48 pounds.
        #expect(
            added == [
                "The range holds if what cannot be told counts evenly; if none of it is owed £230,000, if all of it, £461,000."
            ])
        let json = projection.json()["cannotTell"]
        #expect(abs(try #require(json?["none"]?["cost"]?["median"]?.number) - 230_400) < 300)
        let decided = try ProjectionBuilder.run(self.basis, ProjectionBuilder.assumptions(), draws: 100)
        #expect(try UndecidedEnds(decided.model, seed: "1") == nil)
        #expect(decided.projection.json()["cannotTell"]?.isNull == true)
    }
}
