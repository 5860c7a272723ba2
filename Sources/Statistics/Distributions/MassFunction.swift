/// Probabilities of consecutive whole numbers, starting at `start`; everything outside has probability 0.
struct MassFunction: Sendable, Hashable {
    var start: Int
    var probabilities: [Double]

    init(start: Int, probabilities: [Double]) {
        self.start = start
        self.probabilities = probabilities
    }

    init(start: Int, unnormalised weights: [Double]) {
        let total = weights.reduce(0, +)
        self.init(start: start, probabilities: weights.map { $0 / total })
    }

    /// P(X <= start), P(X <= start + 1), …
    var cumulative: [Double] {
        var sum = 0.0
        return probabilities.map { probability in
            sum += probability
            return sum
        }
    }

    /// The distribution of the sum of this and `step` times an independent `other`, on numbers up to `bound` only.
    /// Probabilities under 1e-19 at either end are dropped. Empty when the smallest sum exceeds the bound.
    func convolved(with other: MassFunction, step: Int = 1, upTo bound: Int = .max) -> MassFunction {
        let first = start + step * other.start
        let widest = probabilities.count + step * (other.probabilities.count - 1)
        let length = bound == .max ? widest : min(widest, bound - first + 1)
        guard length > 0 else { return MassFunction(start: first, probabilities: []) }
        let sums = [Double](unsafeUninitializedCapacity: length) { buffer, count in
            buffer.initialize(repeating: 0)
            probabilities.withUnsafeBufferPointer { source in
                for (offset, probability) in other.probabilities.enumerated() {
                    let shift = step * offset
                    let reach = min(source.count, length - shift)
                    if reach <= 0 { break }
                    let target = UnsafeMutableBufferPointer(rebasing: buffer[shift..<(shift + reach)])
                    for index in 0..<reach { target[index] += probability * source[index] }
                }
            }
            count = length
        }
        let low = sums.firstIndex { $0 >= Rounding.negligible } ?? 0
        let high = sums.lastIndex { $0 >= Rounding.negligible } ?? (length - 1)
        if low == 0 && high == length - 1 { return MassFunction(start: first, probabilities: sums) }
        return MassFunction(start: first + low, probabilities: Array(sums[low...high]))
    }
}

extension MassFunction {
    /// min{x: P(X <= x) >= q}; a probability that meets q exactly is enough, whatever rounding made of it.
    func quantile(_ q: Double) -> Int {
        var sum = 0.0
        for (offset, probability) in probabilities.enumerated() {
            sum += probability
            if sum >= q - Rounding.tieSlack { return start + offset }
        }
        return start + probabilities.count - 1
    }
}
