import TestAudits
import Testing

@testable import Statistics

/// Sizes that are planned are held to the interval that will be printed, size by size.
@Suite struct ExactSampleSizeTests {
    /// Half the width at every size from 1 to N, by the interval of the findings.
    private func halfWidths(_ population: Int, _ rate: Double, _ level: ConfidenceLevel) throws -> [Double] {
        try (1...population).map { size in
            let events = Int((Double(size) * rate + 0.5).rounded(.down))
            let limits = try StratifiedRate(
                [StratumCount(population: population, sampled: size, events: min(events, size))], level: level
            ).totalInterval
            return Double(limits.high - limits.low) / Double(2 * population)
        }
    }

    @Test(arguments: [1, 2, 7, 40, 61, 150, 333])
    func fromItOnEverySizeIsNarrowEnough(population: Int) throws {
        for rate in [0.03, 0.15, 0.5, 0.82, 0.97] {
            for level in ReportedLevel.allCases {
                let widths = try halfWidths(population, rate, level.confidence)
                for margin in [0.01, 0.03, 0.05, 0.1, 0.2, 0.4] {
                    let found = try ExactSampleSize(
                        rate: rate, margin: margin, population: population, level: level.confidence)
                    let last = widths.lastIndex { $0 > margin + 1e-12 }.map { $0 + 2 } ?? 1
                    #expect(found.size == last, "N \(population), p \(rate), margin \(margin), \(level)")
                    #expect(found.halfWidth == widths[found.size - 1])
                }
            }
        }
    }

    @Test func theClosedFormsPromiseALittleTooMuch() throws {
        let exact = try ExactSampleSize(rate: 0.5, margin: 0.1, population: 3355).size
        let closed = try #require(try SampleSize(rate: 0.5, margin: 0.1, population: 3355).wilson)
        #expect(exact > closed && exact < closed + closed / 4)
    }

    @Test func aLargePopulationIsPlannedToo() throws {
        let found = try ExactSampleSize(rate: 0.1, margin: 0.02, population: 1_000_000)
        #expect((800...1100).contains(found.size) && found.halfWidth <= 0.02)
    }

    @Test func severalStrataTakeTheLargerOfTheClosedForms() throws {
        let populations = [900, 815, 40]
        let found = try StratifiedSampleSize(populations: populations, rate: 0.5, margin: 0.1)
        #expect(found.size == max(found.wilson, found.cochran))
        for (size, holds) in [(found.wilson, true), (found.wilson - 1, false)] {
            let sizes = try Allocation.proportional(populations: populations, sampleSize: size).sizes(minimum: 2)
            let planned = try PlannedMargin(
                zip(populations, sizes).map { PlannedMargin.Stratum(population: $0, sampled: $1, rate: 0.5) })
            #expect((planned.halfWidth <= 0.1) == holds)
        }
    }

    @Test func whatNoPopulationCanBeIsRefused() {
        #expect(throws: StatisticsError.outOfRange(.margin, .real(0), .fraction(example: 0.05))) {
            try ExactSampleSize(rate: 0.5, margin: 0, population: 50)
        }
        #expect(throws: StatisticsError.self) {
            try StratifiedSampleSize(populations: [Int.max, 1], rate: 0.5, margin: 0.1)
        }
    }
}
