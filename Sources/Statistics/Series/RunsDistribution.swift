/// How many runs two kinds of points fall into when they come in random order.
///
/// Of all orders of n1 and n2 points, P(R = 2k) = 2 C(n1-1, k-1) C(n2-1, k-1) / C(n1+n2, n1) and
/// P(R = 2k+1) = [C(n1-1, k) C(n2-1, k-1) + C(n1-1, k-1) C(n2-1, k)] / C(n1+n2, n1). Swed and Eisenhart 1943.
public struct RunsDistribution: Sendable, Hashable {
    public let first: Int
    public let second: Int
    private let mass: [Double]

    /// The most points of a kind: far more than any chart has, and every binomial coefficient is a finite number.
    public static let mostPoints = 500

    /// Throws `StatisticsError.outOfRange` unless there are 1 to `mostPoints` points of each kind.
    public init(_ first: Int, _ second: Int) throws(StatisticsError) {
        for count in [first, second] {
            try require(
                (1...Self.mostPoints).contains(count), .pointsOfOneKind, count, .range(1, Self.mostPoints))
        }
        self.first = first
        self.second = second
        /// C(n, k) / C(n1+n2, n1) would lose nothing but could overflow in the product, so one factor carries the divisor.
        func row(_ n: Int, over divisor: Double) -> [Double] {
            var row = [1 / divisor]
            for k in 1...max(1, n) where k <= n { row.append(row[k - 1] * Double(n - k + 1) / Double(k)) }
            return row
        }
        var orders = 1.0
        for k in 1...first { orders *= Double(second + k) / Double(k) }
        let (a, b) = (row(first - 1, over: orders), row(second - 1, over: 1))
        func product(_ i: Int, _ j: Int) -> Double {
            a.indices.contains(i) && b.indices.contains(j) ? a[i] * b[j] : 0
        }
        mass = (0...(first + second)).map { runs in
            let k = runs / 2
            guard runs >= 2 else { return 0 }
            return runs % 2 == 0 ? 2 * product(k - 1, k - 1) : product(k, k - 1) + product(k - 1, k)
        }
    }

    /// P(R = `runs`).
    public func probability(of runs: Int) -> Double { mass.indices.contains(runs) ? mass[runs] : 0 }

    /// The runs that are neither too few nor too many: outside, on either side, lies a probability of at most `tail`.
    public func limits(tail: Double = 0.025) -> ClosedRange<Int> {
        var low = 2
        var below = probability(of: 2)
        while below <= tail + Rounding.tieSlack, low < mass.count - 1 {
            low += 1
            below += probability(of: low)
        }
        var high = mass.count - 1
        var above = probability(of: high)
        while above <= tail + Rounding.tieSlack, high > low {
            high -= 1
            above += probability(of: high)
        }
        return low...max(low, high)
    }
}

extension Method {
    public static let runChart = Method(
        name: "run chart",
        formula: "shift: 6 or more points in a row on one side of the median; trend: 5 or more in a row up or down; "
            + "runs: outside the middle 95% of the runs of as many points in random order",
        source: "Perla, Provost and Murray 2011; Swed and Eisenhart 1943")
}
