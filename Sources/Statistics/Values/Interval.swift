/// An interval for a rate, a difference or a mean, with its level and method.
public struct Interval: Sendable, Hashable {
    public let low: Double
    public let high: Double
    public let level: ConfidenceLevel
    public let method: Method

    /// In the unit of the quantity, a rate as a fraction of 1; `low` at most `high`.
    public init(low: Double, high: Double, level: ConfidenceLevel, method: Method) {
        self.low = low
        self.high = high
        self.level = level
        self.method = method
    }

    /// The part of the interval inside `range`.
    func clipped(to range: ClosedRange<Double>) -> Interval {
        Interval(low: low.clipped(to: range), high: high.clipped(to: range), level: level, method: method)
    }

    /// The interval of the same quantity in other units.
    public func scaled(by factor: Double) -> Interval {
        Interval(low: low * factor, high: high * factor, level: level, method: method)
    }
}

extension Comparable {
    func clipped(to range: ClosedRange<Self>) -> Self {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
