/// A fast generator whose beginning is one block of `CounterRandom`: xoshiro256++ (Blackman and Vigna 2021, "Scrambled
/// linear pseudorandom number generators").
public struct NumberedGenerator: RandomNumberGenerator, Sendable {
    private var s0: UInt64
    private var s1: UInt64
    private var s2: UInt64
    private var s3: UInt64

    init(_ words: (UInt64, UInt64, UInt64, UInt64)) {
        (s0, s1, s2, s3) = words
        // The one state from which it would give nothing but zeros.
        if s0 | s1 | s2 | s3 == 0 { s0 = 1 }
    }

    /// The next of 2^256 - 1 numbers before the first comes again.
    public mutating func next() -> UInt64 {
        let sum = s0 &+ s3
        let result = (sum << 23 | sum >> 41) &+ s0
        let shifted = s1 << 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = s3 << 45 | s3 >> 19
        return result
    }

    /// Uniform strictly between 0 and 1.
    public mutating func uniform() -> Double { next().openUniform }

    /// Standard normal, by inversion of one uniform number.
    public mutating func normal() -> Double { NormalQuantile.at(uniform()) }

    /// Gamma with the given shape and scale 1; 0 for a shape of 0.
    public mutating func gamma(_ shape: Double) -> Double { gamma(GammaLaw(shape)) }

    mutating func gamma(_ law: GammaLaw) -> Double {
        guard law.shape < 1 else { return gamma(d: law.d, c: law.c) }
        guard law.shape > 0 else { return 0 }
        let share = uniform().logarithm / law.shape
        // Smaller than any rounding of what it could be added to.
        return share < -100 ? 0 : gamma(d: law.d, c: law.c) * share.exponential
    }

    private mutating func gamma(d: Double, c: Double) -> Double {
        while true {
            let x = normal()
            let root = 1 + c * x
            guard root > 0 else { continue }
            let v = root * root * root
            let u = uniform()
            let square = x * x
            if u < 1 - 0.0331 * square * square { return d * v }
            if u.logarithm < 0.5 * square + d * (1 - v + v.logarithm) { return d * v }
        }
    }
}

/// A gamma distribution of scale 1, ready to be drawn from.
///
/// Marsaglia and Tsang 2000, "A simple method for generating gamma variables"; a shape below 1 by G(a) = G(a + 1) U^(1/a),
/// from the same paper.
struct GammaLaw {
    let shape: Double
    fileprivate let d: Double
    fileprivate let c: Double

    init(_ shape: Double) {
        self.shape = shape
        d = (shape < 1 ? shape + 1 : shape) - 1 / 3.0
        c = 1 / (9 * d).squareRoot()
    }
}
