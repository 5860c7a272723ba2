import TestAudits
import Testing

@testable import Statistics

@Suite struct TailSearchTests {
    /// Straight, bent and broken tails: always the answer of the scan, whatever the guess.
    @Test(arguments: 1...60) func findsWhatTheScanFinds(seed: Int) {
        var generator = SeededRandom(UInt64(seed))
        let count = Int.random(in: 1...400, using: &generator)
        var tails = (0..<count).map { _ in
            let value = Double.random(in: 0...1, using: &generator)
            return seed % 3 == 0 ? (value * 4).rounded() / 4 : seed % 3 == 1 ? value : value * value * value * value
        }.sorted()
        tails[count - 1] = 1
        let first = Int.random(in: -500...500, using: &generator)
        let expected = tails.firstIndex { $0 >= 0.025 } ?? 0
        let search = TailSearch(range: first...(first + count - 1), bound: 0.025) { tails[$0 - first] }
        let found = search.run(guess: Int.random(in: -1_000...1_000, using: &generator))
        #expect(found.point == first + expected)
        #expect(found.tail == tails[expected])
        #expect(found.before == (expected == 0 ? nil : tails[expected - 1]))
    }

    @Test func aNormalTailTakesFewEvaluations() {
        var evaluations = 0
        let search = TailSearch(range: 0...1_000_000, bound: 0.025) { point in
            evaluations += 1
            return NormalDistribution.lowerTail((Double(point) - 200_000) / 5_000)
        }
        #expect(search.run(guess: 150_000).point == 190_201)
        #expect(evaluations < 14)
    }

    @Test func searchesOfTheSmallestAndTheLargest() {
        #expect(smallest(in: 3...9) { $0 >= 7 } == 7)
        #expect(smallest(in: 3...9) { _ in true } == 3)
        #expect(smallest(in: 3...9) { _ in false } == nil)
        #expect(largest(in: 3...9) { $0 <= 7 } == 7)
        #expect(largest(in: 3...9) { _ in true } == 9)
        #expect(largest(in: 3...9) { _ in false } == nil)
    }
}
