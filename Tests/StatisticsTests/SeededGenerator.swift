@testable import Statistics

/// A small seeded generator (SplitMix64), so that random tests repeat.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

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
