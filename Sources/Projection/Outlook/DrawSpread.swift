import Statistics

/// The middle of some draws and the range that holds 95 in 100 of them.
public struct DrawSpread: Sendable, Hashable {
    public let mean: Double
    public let median: Double
    /// What 2.5 and 97.5 in 100 lie below.
    public let low: Double
    public let high: Double

    /// Of at least one number; zeros of none.
    init(_ values: [Double]) {
        let sorted = values.sorted()
        mean = sorted.reduce(0, +) / Double(max(1, sorted.count))
        median = sorted.sampleQuantile(0.5) ?? 0
        low = sorted.sampleQuantile(0.025) ?? 0
        high = sorted.sampleQuantile(0.975) ?? 0
    }
}
