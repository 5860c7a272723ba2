import Advocacy
import Audit
import Calendar
import Foundation
import Projection
import Statistics

/// Builds small projections whose answers can be worked out by hand.
package enum ProjectionBuilder {
    /// One process, with a posterior of the given counts: duty met in time, unmet, and not owed. No prior is added.
    package static func basis(
        stages: Int = 2400, met: Double = 0, unmet: Double, notOwed: Double, ages: [String: Int] = [:]
    ) -> ProjectionBasis {
        func cell(_ category: PracticeCategory, _ count: Double) -> DomainPosterior.Cell {
            DomainPosterior.Cell(domain: 0, category: category.rawValue, fixed: count, undecided: 0)
        }
        let stratum = DomainPosterior.Stratum(
            population: Double(stages), domains: 1,
            counts: [cell(.inTime, met), cell(.unmet, unmet), cell(.notOwed, notOwed)], prior: [])
        return ProjectionBasis(
            title: "Exampleshire", from: day(2025, 4, 1), to: day(2026, 3, 31), processes: [.needsAssessment],
            stages: [stages], read: [Int(met + unmet + notOwed)],
            posterior: .strata(DomainPosterior([stratum], domains: 1, categories: PracticeCategory.allCases.count)),
            stagesByAge: ages)
    }

    /// Everything that is required, with nothing uncertain; each stage is one referral, and every hour is with people.
    package static func assumptions(_ changes: [(AssumptionName, UncertainValue)] = []) -> Assumptions {
        let plain: [(PlainAssumption, Double)] = [
            (.growthPopulation, 0), (.growthContact, 0), (.growthSelfFunders, 0), (.growthTransition, 0),
            (.acceptance, 1), (.shareNonInstructed, 0), (.shareCombinedRole, 0), (.hoursInstructed, 10),
            (.hoursAwareness, 0), (.timeDays, 220), (.timeHoursPerDay, 7.4), (.timeWithPeople, 0.65), (.priceHour, 48),
            (.inflation, 0), (.improvementYears, 3),
        ]
        var rows: [Assumption] = plain.map { row(.plain($0.0), UncertainValue($0.1)) }
        rows.append(row(.assessments(.needsAssessment), UncertainValue(2400)))
        rows.append(row(.stages(.needsAssessment), UncertainValue(1)))
        for number in 1...4 {
            if let quarter = FinancialQuarter(year: 2025, quarter: number) {
                rows.append(row(.referrals(quarter), UncertainValue(30)))
            }
        }
        var assumptions = Assumptions(rows, in: .england)
        for (name, value) in changes { try? assumptions.set(row(name, value)) }
        return assumptions
    }

    package static func row(_ name: AssumptionName, _ value: UncertainValue, scenario: String? = nil) -> Assumption {
        Assumption(
            scenario: scenario, name, value, unit: AssumptionDefinition.of(name, in: .england).unit, source: "a test")
    }

    package static func run(
        _ basis: ProjectionBasis, _ assumptions: Assumptions, growth: PopulationGrowth? = nil, seed: String = "1",
        draws: Int = 20_000
    ) throws -> ProjectionRun {
        var run = try ProjectionRun(
            ProjectionModel(basis, assumptions, populationGrowth: growth), seed: seed, draws: draws)
        run.finish()
        return run
    }
}

extension UncertainValue {
    /// A lognormal of that mean and coefficient of variation, stated as its middle and 95% limits.
    package static func lognormal(mean: Double, variation: Double) throws -> UncertainValue {
        let variance = log1p(variation * variation)
        let middle = mean / (1 + variation * variation).squareRoot()
        let ratio = exp(1.959963984540054 * variance.squareRoot())
        return try UncertainValue(middle, low: middle / ratio, high: middle * ratio, shape: .lognormal)
    }
}
