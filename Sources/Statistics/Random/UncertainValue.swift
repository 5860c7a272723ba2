import CSpecialFunctions

/// How a value that is not known exactly is spread over its range.
public enum UncertaintyShape: String, Sendable, CaseIterable {
    /// One value, no range.
    case fixed
    /// Least, most likely and most, joined by straight lines.
    case triangular
    /// The middle (median) and the limits that hold 95 in 100; each side of the middle is lognormal with its own spread,
    /// which is the plain lognormal where the middle is sqrt(low x high).
    case lognormal
    /// Least, most likely and most, as a scaled Beta(1 + 4(m-l)/(h-l), 1 + 4(h-m)/(h-l)) (PERT: Malcolm et al. 1959).
    case beta
}

/// A value with its range: what is believed of a quantity.
public struct UncertainValue: Sendable, Hashable {
    public let shape: UncertaintyShape
    /// The fixed value, the most likely one (triangular, beta) or the middle one (lognormal).
    public let value: Double
    /// The least and the most (triangular, beta), or what 2.5 and 97.5 in 100 lie below (lognormal).
    public let low: Double
    public let high: Double

    /// A known value.
    public init(_ value: Double) {
        shape = .fixed
        self.value = value
        low = value
        high = value
    }

    /// Throws `StatisticsError.outOfRange` unless low <= value <= high, all finite, and, for a lognormal, low > 0. A
    /// range of no width, or the shape `fixed`, gives the fixed value.
    public init(_ value: Double, low: Double, high: Double, shape: UncertaintyShape) throws(StatisticsError) {
        try require(value.isFinite, .value, value, .finite)
        try require(low.isFinite && low <= value, .low, low, .atMostTheValue(value))
        try require(high.isFinite && high >= value, .high, high, .atLeastTheValue(value))
        try require(shape != .lognormal || low > 0, .lowOfLognormal, low, .moreThan(0))
        self.init(known: value, low, high, shape)
    }

    private init(known value: Double, _ low: Double, _ high: Double, _ shape: UncertaintyShape) {
        let isFixed = low == high || shape == .fixed
        self.shape = isFixed ? .fixed : shape
        self.value = value
        self.low = isFixed ? value : low
        self.high = isFixed ? value : high
    }

    public var isFixed: Bool { shape == .fixed }

    /// The same belief with a range that is `factor` times as wide on either side (in logarithms for a lognormal).
    public func narrowed(by factor: Double) -> UncertainValue {
        if shape == .lognormal {
            let below = (value / low).logarithm * factor
            let above = (high / value).logarithm * factor
            return UncertainValue(known: value, value * (-below).exponential, value * above.exponential, shape)
        }
        return UncertainValue(known: value, value - (value - low) * factor, value + (high - value) * factor, shape)
    }

    /// The spread of the logarithm below and above the middle.
    private var logSpread: (below: Double, above: Double) {
        ((value / low).logarithm / Self.z, (high / value).logarithm / Self.z)
    }

    /// A lognormal over hundreds of orders of magnitude would draw numbers without end, and nothing could be reckoned with
    /// them.
    static let largestDraw = 1e15

    /// The normal quantile at 0.975.
    static let z = 1.959963984540054

    private var pert: BetaDistribution {
        let width = high - low
        return BetaDistribution(known: 1 + 4 * (value - low) / width, 1 + 4 * (high - value) / width)
    }

    /// The x with P(X <= x) = p, for 0 < p < 1.
    public func quantile(_ p: Double) -> Double {
        switch shape {
        case .fixed: return value
        case .triangular: return triangular(p)
        case .lognormal: return lognormal(at: NormalQuantile.at(p))
        case .beta:
            let pert = pert
            return low + (high - low) * special_beta_quantile(pert.a, pert.b, p)
        }
    }

    /// A lognormal at its normal score.
    func lognormal(at z: Double) -> Double {
        let spread = logSpread
        return min(value * (z * (z < 0 ? spread.below : spread.above)).exponential, Self.largestDraw)
    }

    private func triangular(_ p: Double) -> Double {
        let width = high - low
        let below = (value - low) / width
        return p < below
            ? low + (p * width * (value - low)).squareRoot()
            : high - ((1 - p) * width * (high - value)).squareRoot()
    }

    public var mean: Double {
        switch shape {
        case .fixed: return value
        case .triangular: return (low + value + high) / 3
        case .beta: return (low + 4 * value + high) / 6
        case .lognormal:
            let spread = logSpread
            func half(_ s: Double) -> Double { (s * s / 2).exponential * special_normal_lower_tail(s) }
            // E[exp(sZ); Z > 0] = exp(s²/2) Phi(s), and the mirror of it below the middle.
            func lower(_ s: Double) -> Double { (s * s / 2).exponential * special_normal_lower_tail(-s) }
            return min(value * (lower(spread.below) + half(spread.above)), Self.largestDraw)
        }
    }

    /// The draws `first`, `first` + 1, … by the numbers of `stream`.
    public func fill(
        _ column: UnsafeMutableBufferPointer<Double>, from first: Int, stream: Int, of random: CounterRandom
    ) {
        switch shape {
        case .fixed: column.update(repeating: value)
        case .triangular:
            random.fill(column, from: first, stream: stream)
            for index in column.indices { column[index] = triangular(column[index]) }
        case .lognormal:
            let spread = logSpread
            random.fill(column, from: first, stream: stream)
            for index in column.indices {
                let z = NormalQuantile.at(column[index])
                column[index] = min(value * (z * (z < 0 ? spread.below : spread.above)).exponential, Self.largestDraw)
            }
        case .beta:
            let pert = pert
            for index in column.indices {
                var generator = random.generator(first + index, stream: stream)
                let above = generator.gamma(pert.a)
                let below = generator.gamma(pert.b)
                column[index] = low + (high - low) * (above / (above + below))
            }
        }
    }
}
