/// The exact test of a 2 × k table too large to be enumerated: the same sum by convolution on a grid of
/// log-probabilities.
///
/// Group by group, the mass of all tables so far is kept by the events left and by how much less likely than its mode each
/// group is. A value between two grid points is split between them so that the mean is kept, so the error is of second
/// order in the spacing. Against enumeration it stays below 0.001.
struct FreemanHaltonGrid {
    /// For each group, what each number of events costs: log of the mode's probability over its own.
    private let costs: [[Double]]
    /// The probability of each group's number of events.
    private let weights: [[Double]]
    private let events: Int
    /// The cost of the observed table.
    private let observed: Double

    /// Multiplications the grid may cost; its spacing follows from it.
    private static let work = 200_000_000.0
    /// Mass below which tables are left out, as a share of all.
    private static let negligible = 1e-14

    /// - Parameters:
    ///   - logWeights: the log-probability of each number of events, for each group.
    ///   - events: the events of all groups together.
    ///   - threshold: the log-probability of the observed table.
    init(logWeights: [[Double]], events: Int, threshold: Double) {
        let modes = logWeights.map { $0.max() ?? 0 }
        costs = zip(logWeights, modes).map { logs, mode in logs.map { mode - $0 } }
        weights = logWeights.map { $0.map(\.exponential) }
        self.events = events
        observed = modes.reduce(0, +) - threshold
    }

    /// The probability of the tables at least as unlikely as the observed one.
    var p: Double {
        guard observed > 0 else { return 1 }
        // Half a step beyond the last grid point, so that no grid point lies on the observed cost.
        let points = gridPoints
        let spacing = observed / (Double(points) - 0.5)
        var rows: [Int: [Double]] = [events: [1] + [Double](repeating: 0, count: points - 1)]
        var all: [Int: Double] = [events: 1]
        for group in costs.indices {
            rows = step(rows, group: group, spacing: spacing, points: points)
            all = step(all, group: group)
            let most = all.values.max() ?? 0
            all = all.filter { $0.value > most * Self.negligible || $0.key == 0 }
            rows = rows.filter { all[$0.key] != nil }
        }
        let likelier = rows[0]?.reduce(0, +) ?? 0
        return (1 - likelier / (all[0] ?? 1)).clipped(to: 0...1)
    }

    /// As many as the work allows, some hundreds to some ten thousand.
    private var gridPoints: Int {
        let moves = costs.reduce(0.0) { $0 + Double($1.count { $0 < observed }) }
        let rows = Double(min(events + 1, 400))
        return Int((Self.work / max(2 * moves * rows, 1)).clipped(to: 300...20_000))
    }

    /// Takes one group: from each number of events left to every number it may leave.
    private func step(_ rows: [Int: [Double]], group: Int, spacing: Double, points: Int) -> [Int: [Double]] {
        var next: [Int: [Double]] = [:]
        for (left, row) in rows.inOrder {
            for (x, cost) in costs[group].prefix(left + 1).enumerated() where cost < observed {
                let place = cost / spacing
                let shift = Int(place)
                let share = place - Double(shift)
                let weight = weights[group][x]
                var target = next.removeValue(forKey: left - x) ?? [Double](repeating: 0, count: points)
                Self.add(row, times: weight * (1 - share), shiftedBy: shift, to: &target)
                Self.add(row, times: weight * share, shiftedBy: shift + 1, to: &target)
                next[left - x] = target
            }
        }
        return next
    }

    /// The same without the cost.
    private func step(_ all: [Int: Double], group: Int) -> [Int: Double] {
        var next: [Int: Double] = [:]
        for (left, mass) in all.inOrder {
            for (x, weight) in weights[group].prefix(left + 1).enumerated() {
                next[left - x, default: 0] += mass * weight
            }
        }
        return next
    }

    private static func add(_ row: [Double], times factor: Double, shiftedBy shift: Int, to target: inout [Double]) {
        let reach = target.count - shift
        guard reach > 0, factor > 0 else { return }
        target.withUnsafeMutableBufferPointer { target in
            row.withUnsafeBufferPointer { row in
                let tail = UnsafeMutableBufferPointer(rebasing: target[shift...])
                for index in 0..<reach { tail[index] += factor * row[index] }
            }
        }
    }
}
