import TestAudits

@testable import Statistics

extension SeededRandom {
    /// Strata with at least `leastRead` cases read each, small enough to be enumerated.
    mutating func strata(
        count: ClosedRange<Int>, population: ClosedRange<Int>, leastRead: Int = 1
    ) -> [StratumCount] {
        (0..<Int.random(in: count, using: &self)).map { _ in
            let size = Int.random(in: population, using: &self)
            let sampled = Int.random(in: min(leastRead, size)...size, using: &self)
            return StratumCount(known: size, sampled, Int.random(in: 0...sampled, using: &self))
        }
    }
}
