/// Random numbers by number and stream, not by turn: the number `n` of stream `s` is the same whatever else was drawn,
/// before or after, on any core of any machine.
///
/// Philox 4x64 with ten rounds, a bijection of 256-bit counters under a 128-bit key, which passes BigCrush (Salmon,
/// Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3").
public struct CounterRandom: Sendable, Hashable {
    private let key0: UInt64
    private let key1: UInt64

    /// What keeps single numbers and whole generators from ever sharing a counter.
    private static let single: UInt64 = 0
    private static let sequence: UInt64 = 1

    /// Two keys give two unrelated sets of streams.
    public init(key0: UInt64, key1: UInt64) {
        self.key0 = key0
        self.key1 = key1
    }

    /// The uniform number `number` (from 0) of a stream, strictly between 0 and 1.
    public func uniform(_ number: Int, stream: Int) -> Double {
        let words = singles(number, stream)
        return switch number & 3 {
        case 0: words.0.openUniform
        case 1: words.1.openUniform
        case 2: words.2.openUniform
        default: words.3.openUniform
        }
    }

    /// The numbers `first`, `first` + 1, … of a stream, each as `uniform` gives it.
    public func fill(_ column: UnsafeMutableBufferPointer<Double>, from first: Int, stream: Int) {
        var index = 0
        while index < column.count {
            let number = first + index
            guard number & 3 == 0, index + 4 <= column.count else {
                column[index] = uniform(number, stream: stream)
                index += 1
                continue
            }
            let words = singles(number, stream)
            column[index] = words.0.openUniform
            column[index + 1] = words.1.openUniform
            column[index + 2] = words.2.openUniform
            column[index + 3] = words.3.openUniform
            index += 4
        }
    }

    /// A generator of its own for the number `number` of a stream, for what needs more than one random number.
    public func generator(_ number: Int, stream: Int) -> NumberedGenerator {
        NumberedGenerator(block(UInt64(number), UInt64(stream), 0, Self.sequence))
    }

    private func singles(_ number: Int, _ stream: Int) -> (UInt64, UInt64, UInt64, UInt64) {
        block(UInt64(number >> 2), UInt64(stream), 0, Self.single)
    }

    /// The four words that the counter is turned into.
    func block(_ c0: UInt64, _ c1: UInt64, _ c2: UInt64, _ c3: UInt64) -> (UInt64, UInt64, UInt64, UInt64) {
        var (x0, x1, x2, x3) = (c0, c1, c2, c3)
        var (k0, k1) = (key0, key1)
        for _ in 0..<10 {
            let first = x0.multipliedFullWidth(by: 0xD2E7_470E_E14C_6C93)
            let second = x2.multipliedFullWidth(by: 0xCA5A_8263_9512_1157)
            (x0, x1, x2, x3) = (second.high ^ x1 ^ k0, second.low, first.high ^ x3 ^ k1, first.low)
            k0 &+= 0x9E37_79B9_7F4A_7C15
            k1 &+= 0xBB67_AE85_84CA_A73B
        }
        return (x0, x1, x2, x3)
    }
}

extension UInt64 {
    /// Uniform strictly between 0 and 1, from the upper 52 bits.
    var openUniform: Double { (Double(self >> 12) + 0.5) * 0x1p-52 }
}
