import CSpecialFunctions

/// A value that moves together with others of its group: a Gaussian copula of one factor.
///
/// With z_g a standard normal number that the group shares and z_i one of the value's own, z = sqrt(rho) z_g + sqrt(1 - rho) z_i,
/// and the value is its quantile at Phi(z): its own range stays what it was, and any two of the group have normal scores of
/// correlation rho.
public struct CorrelatedValue: Sendable, Hashable {
    private let value: UncertainValue
    private let shared: Double
    private let own: Double
    /// Quantiles of a beta at Phi(z), z from -8 to 8 in even steps: they lie on a straight line between two to some hundred
    /// thousandths of the range. Empty for other shapes.
    private let table: [Double]

    private static let reach = 8.0
    private static let steps = 1024

    /// `correlation` from 0 to 1; it is clipped to that.
    public init(_ value: UncertainValue, correlation: Double) {
        let rho = correlation.clipped(to: 0...1)
        self.value = value
        (shared, own) = (rho.squareRoot(), (1 - rho).squareRoot())
        table =
            value.shape == .beta
            ? (0...Self.steps).map { step in
                let z = (2 * Double(step) / Double(Self.steps) - 1) * Self.reach
                // Beyond what a double tells from 0 or 1 the ends are meant.
                let p = special_normal_lower_tail(z)
                return p <= 0 ? value.low : p >= 1 ? value.high : value.quantile(p)
            } : []
    }

    /// The draws `first`, `first` + 1, … by the numbers of `stream` and those of the group, as many.
    public func fill(
        _ column: UnsafeMutableBufferPointer<Double>, from first: Int, stream: Int, of random: CounterRandom,
        group: UnsafeBufferPointer<Double>
    ) {
        random.fillNormal(column, from: first, stream: stream)
        for index in column.indices { column[index] = at(shared * group[index] + own * column[index]) }
    }

    /// The quantile at Phi(z).
    func at(_ z: Double) -> Double {
        switch value.shape {
        case .fixed: return value.value
        case .lognormal: return value.lognormal(at: z)
        case .triangular: return value.quantile(special_normal_lower_tail(z))
        case .beta:
            let place = (z.clipped(to: -Self.reach...Self.reach) / Self.reach + 1) / 2 * Double(Self.steps)
            let below = min(Self.steps - 1, Int(place))
            return table[below] + (table[below + 1] - table[below]) * (place - Double(below))
        }
    }
}

extension CounterRandom {
    /// The numbers `first`, `first` + 1, … of a stream as standard normal ones.
    public func fillNormal(_ column: UnsafeMutableBufferPointer<Double>, from first: Int, stream: Int) {
        fill(column, from: first, stream: stream)
        for index in column.indices { column[index] = NormalQuantile.at(column[index]) }
    }
}
