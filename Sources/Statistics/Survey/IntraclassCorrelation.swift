/// How alike cases of one group are: the intraclass correlation of a one-way analysis of variance, (B - W)/(B + (k - 1)W) with
/// B and W the mean squares between and within groups and k the groups' size, sum n - sum n²/sum n over groups less one.
public enum IntraclassCorrelation {
    /// Clipped to 0...1; 0 where it cannot be had: fewer than two groups, none with two cases, or nothing varies.
    public static func oneWay(_ groups: [[Double]]) -> Double {
        let sizes = groups.map { Double($0.count) }
        let all = sizes.reduce(0, +)
        let count = Double(groups.count { !$0.isEmpty })
        guard count > 1, all > count else { return 0 }
        let grand = groups.joined().reduce(0, +) / all
        var (between, within) = (0.0, 0.0)
        for group in groups where !group.isEmpty {
            let mean = group.reduce(0, +) / Double(group.count)
            between += Double(group.count) * (mean - grand) * (mean - grand)
            within += group.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        }
        between /= count - 1
        within /= all - count
        let size = (all - sizes.reduce(0) { $0 + $1 * $1 } / all) / (count - 1)
        let total = between + (size - 1) * within
        return total > 0 ? ((between - within) / total).clipped(to: 0...1) : 0
    }
}
