import Audit
import Foundation
import Statistics
import Testing

@testable import Simulation

@Suite struct CoverageTests {
    // MARK: Designs

    @Test func randomDesignsLieInTheirRanges() throws {
        var withFewRead = 0
        var withCensus = 0
        var noneUnmet = 0
        for number in 1...300 {
            let design = try RandomDesign(seed: "ranges", number: number).design()
            #expect((2...8).contains(design.strata.count))
            // A floor per stratum and a stratum read in full may each add some cases.
            #expect((140...6050).contains(design.population), "\(design.population)")
            #expect((30...280).contains(design.sampled), "\(design.sampled)")
            #expect(design.strata.allSatisfy { $0.sampled >= 2 && $0.sampled <= $0.population })
            if design.strata.contains(where: { $0.sampled <= 5 }) { withFewRead += 1 }
            if design.strata.contains(where: { $0.sampled == $0.population }) { withCensus += 1 }
            if design.truth(of: .ratio) == 0 { noneUnmet += 1 }
        }
        #expect((75...180).contains(withFewRead), "\(withFewRead)")
        #expect((15...90).contains(withCensus), "\(withCensus)")
        #expect((5...60).contains(noneUnmet), "\(noneUnmet)")
    }

    @Test func aDesignDependsOnItsNumberAndSeedAlone() throws {
        let few = try Coverage(designs: 3, samples: 1, seed: "a").designs
        let many = try Coverage(designs: 5, samples: 9, seed: "a").designs
        #expect(Array(many.prefix(3)) == few)
        #expect(try Coverage(designs: 3, samples: 1, seed: "b").designs != few)
        #expect(Set(many.map(\.name)).count == 5)
    }

    @Test func truthsOfTheFixedDesign() throws {
        let design = try CoverageDesign.sixtyCasesInFourStrata()
        #expect(design.population == 1000 && design.sampled == 60)
        #expect(design.truth(of: .rate) == 0.195)
        #expect(design.truth(of: .total) == 0.14)
        #expect(design.truth(of: .ratio) == 0.4)
        #expect(abs(design.truth(of: .difference) + 0.055) < 1e-12)
        #expect(abs(design.expectedEligible - 21) < 1e-12)
    }

    @Test func whatIsNoDesignIsRefused() throws {
        #expect(throws: StatisticsError.outOfRange(.designs, .whole(0), .range(1, Coverage.mostDesigns))) {
            try Coverage(designs: 0, samples: 10, seed: "1")
        }
        #expect(throws: StatisticsError.outOfRange(.samples, .whole(0), .range(1, Coverage.mostSamples))) {
            try Coverage(designs: 1, samples: 0, seed: "1")
        }
        #expect(throws: StatisticsError.outOfRange(.samples, .whole(1_000_001), .range(1, Coverage.mostSamples))) {
            try Coverage(designs: 1, samples: 1_000_001, seed: "1")
        }
        #expect(throws: StatisticsError.outOfRange(.designs, .whole(.max), .range(1, Coverage.mostDesigns))) {
            try Coverage(designs: .max, samples: 1, seed: "1")
        }
        #expect(throws: StatisticsError.outOfRange(.designs, .whole(0), .range(1, Coverage.mostDesigns))) {
            try Coverage([], samples: 10, seed: "1")
        }
        #expect(throws: StatisticsError.outOfRange(.strata, .whole(0), .atLeast(1))) {
            try CoverageDesign(name: "none", strata: [])
        }
        func stratum(_ n: Int, _ events: Int, _ eligible: Int, _ unmet: Int) throws -> CoverageDesign.Stratum {
            try CoverageDesign.Stratum(population: 50, sampled: n, events: events, eligible: eligible, unmet: unmet)
        }
        let refused: [(n: Int, events: Int, eligible: Int, unmet: Int, why: StatisticsError)] = [
            (0, 1, 1, 1, .outOfRange(.sampleSizeOfStratum, .whole(0), .atLeast(1))),
            (51, 1, 1, 1, .outOfRange(.draws, .whole(51), .range(0, 50))),
            (5, 51, 1, 1, .outOfRange(.successes, .whole(51), .range(0, 50))),
            (5, 1, 51, 1, .outOfRange(.events, .whole(51), .range(0, 50))),
            (5, 1, 3, 4, .outOfRange(.events, .whole(4), .range(0, 3))),
            (5, -1, 1, 1, .outOfRange(.successes, .whole(-1), .range(0, 50))),
        ]
        for bad in refused {
            #expect(throws: bad.why) { try stratum(bad.n, bad.events, bad.eligible, bad.unmet) }
        }
        #expect(throws: StatisticsError.outOfRange(.eligibleCases, .whole(0), .atLeast(1))) {
            try CoverageDesign(name: "no eligible case", strata: [stratum(5, 1, 0, 0)])
        }
    }

    // MARK: Samples

    @Test func samplesHoldWhatTheStrataDo() throws {
        let design = try CoverageDesign(
            name: "edges",
            strata: [
                .init(population: 40, sampled: 10, events: 0, eligible: 40, unmet: 40),
                .init(population: 40, sampled: 40, events: 7, eligible: 9, unmet: 2),
                .init(population: 300, sampled: 30, events: 90, eligible: 100, unmet: 25),
            ])
        let sampler = try CoverageSampler(design, seed: "1")
        var sums = [0, 0, 0]
        let count = 2000
        for number in 0..<count {
            let sample = sampler.sample(number)
            #expect(sample.events[0] == 0 && sample.events[1] == 7)
            #expect(Array(sample.eligibleAndUnmet.prefix(4)) == [10, 10, 9, 2])
            #expect(sample.eligibleAndUnmet[5] <= sample.eligibleAndUnmet[4])
            sums[0] += sample.events[2]
            sums[1] += sample.eligibleAndUnmet[4]
            sums[2] += sample.eligibleAndUnmet[5]
        }
        // Means n K/N, within four standard errors of hypergeometric draws.
        for (sum, successes) in zip(sums, [90.0, 100, 25]) {
            let share = successes / 300
            let variance = 30 * share * (1 - share) * 270 / 299
            let mean = Double(sum) / Double(count)
            #expect(abs(mean - 30 * share) < 4 * (variance / Double(count)).squareRoot(), "\(mean)")
        }
        #expect(sampler.sample(7) == sampler.sample(7) && sampler.sample(7) != sampler.sample(8))
    }

    @Test func everyCoreKeepsTheOrder() throws {
        #expect(EveryCore.map(1000) { $0 * $0 } == (0..<1000).map { $0 * $0 })
        #expect(EveryCore.map(0) { $0 }.isEmpty)
        let error = #expect(throws: StatisticsError.self) {
            try EveryCore.map(100) { index throws(StatisticsError) in
                if index % 40 == 39 { throw .unreadStratum(index: index) }
                return index
            }
        }
        #expect(error == .unreadStratum(index: 39))
    }

    // MARK: Counting

    @Test func whatCountsAsCovering() {
        func interval(_ low: Double, _ high: Double) -> Interval {
            Interval(low: low, high: high, level: .ninetyFive, method: .wald)
        }
        var result = MethodCoverage(.wald)
        result.add(interval(0.1, 0.3), truth: 0.3, times: 5)
        result.add(interval(0.3, 0.4), truth: 0.3)
        result.add(interval(0.31, 0.41), truth: 0.3)
        result.add(interval(0, 0.29), truth: 0.3)
        result.add(nil, truth: 0.3, times: 2)
        #expect(result.covered == 6 && result.above == 1 && result.below == 1 && result.undefined == 2)
        #expect(result.samples == 10 && result.coverage == 0.6)
        #expect(abs(result.width - (5 * 0.2 + 0.1 + 0.1 + 0.29) / 10) < 1e-12)
    }

    /// Of one stratum the coverage is a sum over what can be seen, so the trial must come near it.
    @Test func theTrialAgreesWithTheSumOverOutcomes() throws {
        let design = try CoverageDesign(
            name: "one sampling group",
            strata: [.init(population: 120, sampled: 20, events: 18, eligible: 60, unmet: 12)])
        let law = try Hypergeometric(population: 120, successes: 18, draws: 20)
        var exact = 0.0
        for seen in law.support {
            let limits = ExactHypergeometricInterval.twoSided(
                try StratumCount(population: 120, sampled: 20, events: seen))
            if (limits.low...limits.high).contains(18) { exact += law.probability(of: seen) }
        }
        let samples = 1000
        let report = try Coverage([design], samples: samples, seed: "1").run()
        let seen = try #require(report.summaries(of: .rate).first)
        let error = (exact * (1 - exact) / Double(samples)).squareRoot()
        #expect(exact > 0.95 && abs(seen.mean - exact) < 4 * error, "\(seen.mean) against \(exact)")
        #expect(seen.method == .profileExact && seen.relativeWidth == 1)
    }

    @Test func aCensusIsAlwaysCoveredAndHasNoWidth() throws {
        let design = try CoverageDesign(
            name: "census", strata: [.init(population: 12, sampled: 12, events: 5, eligible: 6, unmet: 3)])
        let report = try Coverage([design], samples: 3, seed: "1").run()
        for quantity in [CoverageQuantity.rate, .total, .ratio] {
            let summary = try #require(report.summaries(of: quantity).first)
            #expect(summary.mean == 1 && summary.width == 0 && summary.relativeWidth == nil)
        }
        #expect(report.holds)
    }

    /// A rare attribute: the default holds where the usual interval is often missing or without the truth.
    @Test func itTellsAGoodIntervalFromABadOne() throws {
        let design = try CoverageDesign(
            name: "rare",
            strata: [
                .init(population: 500, sampled: 20, events: 5, eligible: 100, unmet: 5),
                .init(population: 300, sampled: 12, events: 3, eligible: 60, unmet: 3),
            ])
        let report = try Coverage([design], samples: 200, seed: "1").run()
        let summaries = report.summaries(of: .rate)
        #expect(summaries[0].mean >= 0.94 && summaries[0].undefined == 0)
        let wald = try #require(summaries.first { $0.method == .surveyMean })
        #expect(wald.mean < 0.6 && wald.undefined > 0.5)
        #expect(report.holds && report.verdict.hasPrefix("The default intervals hold "))
    }

    @Test func bandsTakeEachDesignOnce() throws {
        let report = try Coverage(designs: 6, samples: 2, seed: "bands").run()
        for quantity in CoverageQuantity.allCases {
            let bands = report.bands(of: quantity)
            #expect(bands.filter { $0.name.hasPrefix("n ") }.reduce(0) { $0 + $1.designs } == 6)
            if quantity != .difference {
                #expect(bands.filter { $0.name.hasPrefix("truth") }.reduce(0) { $0 + $1.designs } == 6)
            }
        }
    }

    // MARK: Reports

    @Test func theSameSeedGivesTheSameReport() throws {
        let design = try CoverageDesign.sixtyCasesInFourStrata()
        var told: [Int] = []
        let first = try Coverage([design], samples: 20, seed: "1").run { told.append($0) }
        #expect(told == [1])
        #expect(try Coverage([design], samples: 20, seed: "1").run() == first)
        #expect(try Coverage([design], samples: 20, seed: "2").run() != first)
    }

    @Test func textAndJSON() throws {
        let report = try Coverage([.sixtyCasesInFourStrata()], samples: 10, seed: "s").run()
        let lines = report.text(width: 80).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.first == "How often each 95% interval covers the truth: 1 design, 10 samples each, seed")
        #expect(lines.contains { $0.hasPrefix("  profile-exact") })
        for quantity in CoverageQuantity.allCases { #expect(quantity.rowNames.count == quantity.methods.count) }
        let json = report.json
        #expect(
            json.object?.keys.sorted() == [
                "designs", "figures", "holds", "leastCoverage", "leastShare", "level", "perDesign", "samples", "seed",
            ])
        #expect(
            json["figures"]?.array?.map { $0["figure"]?.string } == ["rate", "total", "ratio", "difference"])
        let methods = json["figures"]?.array?.first?["methods"]?.array
        #expect(
            methods?.first?.object?.keys.sorted() == [
                "above", "below", "holding", "mean", "method", "relativeWidth", "shareHolding", "undefined", "width",
                "worst",
            ])
        let design = json["perDesign"]?.array?.first
        #expect(design?["strata"]?.array?.count == 4)
        #expect(design?["ratio"]?["truth"] == 0.4)
        #expect(design?["difference"]?["methods"]?.array?.count == 2)
    }

    /// docs/methods.md names every method that a command prints.
    @Test func theDocumentNamesEveryMethod() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let document = try String(contentsOf: root.appending(path: "docs/methods.md"), encoding: .utf8)
        let findings: [Method] = [
            .exactHypergeometric, .profileExact, .conditionalProfileExact, .exactZeroEvents, .worstCaseBounds,
            .mixtureConfidenceSequence, .weightedAlone, .sampleQuantile, .rawAgreement, .kappa, .ac1, .pabak,
            .funnelStanding, .exactFunnel, .overdispersedFunnel, .freemanHalton, .trend, .runRule, .unseenEligible,
            .partialPooling, .postStratifiedExact,
            .postStratifiedBeta, .expectedWidth, .doubleReading, .langReiczigel,
        ]
        let planning: [Method] = [
            .cochranSampleSize, .wilsonSampleSize, .discovery, .proportionalAllocation, .neymanAllocation,
            .equalAllocation,
        ]
        let others = [Method.newcombeFinite, .squareAndAdd] + CoverageQuantity.allCases.flatMap(\.methods)
        for method in findings + planning + others {
            #expect(document.contains(method.name), "\(method.name)")
        }
    }
}
