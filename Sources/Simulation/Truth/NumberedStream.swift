import Hashing
import Sampling

/// Random numbers by number and purpose, not by turn: the draw for one purpose of one thing is the same whatever else
/// is drawn, before or after, on any machine.
///
/// A draw is the first 53 bits of SHA-256 of `<seed>,<kind>,<number>,<purpose>`.
struct NumberedStream {
    private let prefix: String

    init(seed: String, kind: String, number: Int) {
        prefix = "\(seed),\(kind),\(number),"
    }

    /// Uniform in [0, 1).
    func uniform(_ purpose: String) -> Double {
        let bits = SHA256Hash.digest(Array((prefix + purpose).utf8)).bytes.prefix(8).reduce(0 as UInt64) {
            $0 << 8 | UInt64($1)
        }
        return Double(bits >> 11) * 0x1p-53
    }

    /// Whether something of that probability happens.
    func happens(_ probability: Double, _ purpose: String) -> Bool {
        uniform(purpose) < probability
    }

    /// A whole number of the range, each equally likely.
    func whole(in range: ClosedRange<Int>, _ purpose: String) -> Int {
        range.lowerBound + min(range.count - 1, Int(uniform(purpose) * Double(range.count)))
    }

    /// One of a list that is not empty, each equally likely; nil of an empty one.
    func pick<Value>(_ values: [Value], _ purpose: String) -> Value? {
        values.isEmpty ? nil : values[whole(in: 0...(values.count - 1), purpose)]
    }
}
