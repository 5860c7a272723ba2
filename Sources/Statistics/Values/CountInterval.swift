/// An interval for a whole number of cases in a population, both limits included.
public struct CountInterval: Sendable, Hashable {
    public let low: Int
    public let high: Int
    public let level: ConfidenceLevel
    public let method: Method

    /// In cases, `low` at most `high`.
    public init(low: Int, high: Int, level: ConfidenceLevel, method: Method) {
        self.low = low
        self.high = high
        self.level = level
        self.method = method
    }

    /// The same limits as rates of a population of `population` cases (at least 1).
    public func rates(of population: Int) -> Interval {
        let size = Double(max(population, 1))
        return Interval(low: Double(low) / size, high: Double(high) / size, level: level, method: method)
    }
}
