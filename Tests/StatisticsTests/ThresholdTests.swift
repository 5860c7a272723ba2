import TestAudits
import Testing

@testable import Statistics

@Suite struct ThresholdTests {
    private func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

    /// P(X >= x) for X hypergeometric, factor by factor.
    private func upper(_ population: Int, _ events: Int, _ sampled: Int, _ seen: Int) -> Double {
        func choose(_ n: Int, _ k: Int) -> Double {
            k < 0 || k > n ? 0 : (0..<k).reduce(1) { $0 * Double(n - $1) / Double($1 + 1) }
        }
        let all = choose(population, sampled)
        return (seen...max(seen, sampled)).reduce(0.0) {
            $0 + choose(events, $1) * choose(population - events, sampled - $1) / all
        }
    }

    /// Of one stratum both confidences are tails of the hypergeometric distribution.
    @Test func oneStratumIsExact() throws {
        for (population, sampled, seen, text) in [
            (40, 10, 3, "0.1"), (60, 20, 2, "0.25"), (100, 30, 30, "0.9"), (100, 30, 0, "0.05"), (35, 7, 4, "0.4"),
        ] {
            let found = try ThresholdConfidence(
                [StratumCount(population: population, sampled: sampled, events: seen)], threshold: decimal(text))
            let threshold = try decimal(text)
            let least = threshold.floor(of: population)
            let above = least < seen ? 1 : 1 - upper(population, least, sampled, seen)
            let below = 1 - (1 - upper(population, least + 1, sampled, seen + 1))
            #expect(abs(found.above - above) < 1e-12)
            #expect(abs(found.below - (least + 1 > population - sampled + seen ? 1 : below)) < 1e-12)
            #expect(found.confidence == max(found.above, found.below))
            #expect(found.side == (found.above >= found.below ? .above : .below))
        }
    }

    /// The same tails make the limits: what lies below the lower limit is exceeded with at least 97.5 in 100.
    @Test func itAgreesWithTheLimits() throws {
        var random = SeededRandom(77)
        for _ in 0..<60 {
            let strata = try (0..<Int.random(in: 1...5, using: &random)).map { _ in
                let population = Int.random(in: 5...300, using: &random)
                let sampled = Int.random(in: 1...min(population, 40), using: &random)
                return try StratumCount(
                    population: population, sampled: sampled, events: Int.random(in: 0...sampled, using: &random))
            }
            let limits = try StratifiedRate(strata).totalInterval
            let population = strata.reduce(0) { $0 + $1.population }
            for thousandths in stride(from: 25, to: 1000, by: 75) {
                let threshold = try decimal("0.\(String(thousandths + 1000).dropFirst())")
                let found = try ThresholdConfidence(strata, threshold: threshold)
                let least = threshold.floor(of: population)
                #expect((found.above > 0.975) == (least < limits.low), "\(strata) \(threshold) \(found)")
                #expect((found.below > 0.975) == (least + 1 > limits.high))
            }
        }
    }

    @Test(arguments: [
        ("0.07", 100, 7), ("0.07", 99, 6), ("0.29", 100, 29), (".5", 3, 1), ("0.580", 50, 29), ("1", 12, 12),
        ("0", 12, 0),
        ("1.000", 9, 9), ("0.999999999", 1_000_000_000, 999_999_999),
    ])
    func aDecimalIsTakenAsItIsWritten(text: String, population: Int, floor: Int) throws {
        #expect(try decimal(text).floor(of: population) == floor)
    }

    @Test(arguments: ["", ".", "1.", "-0.1", "0,1", "7%", "1.1", "0.0000000001", "1e-2", "nan", "٠.٥", "00001", "2"])
    func whatIsNoShareIsRefused(text: String) { #expect(ExactDecimal(text) == nil) }

    @Test(arguments: [("0.070", "0.07"), (".5", "0.5"), ("1", "1"), ("0.000", "0"), ("0.000000001", "0.000000001")])
    func itIsPrintedPlainly(text: String, plain: String) throws {
        #expect(try decimal(text).description == plain)
    }

    @Test(arguments: [
        ("0.07", "7"), ("0.55", "55"), ("0.005", "0.5"), ("1", "100"), ("0", "0"), ("0.123456789", "12.3456789"),
    ])
    func itIsSaidInHundred(text: String, said: String) throws { #expect(try decimal(text).inHundred == said) }
}
