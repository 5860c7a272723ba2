/// Limits for the difference of two rates that were estimated apart, from the limits of each.
///
/// With d = p2 - p1: d - sqrt((p2-l2)² + (u1-p1)²) and d + sqrt((u2-p2)² + (p1-l1)²). Newcombe's hybrid score interval
/// is this with Wilson limits; it carries the skewness of each interval over, and stays within what is possible.
public enum SquareAndAdd {
    /// `first` is the rate that is taken away. The level is that of the second interval, and both must be of one.
    public static func interval(
        from first: (rate: Double, limits: Interval), to second: (rate: Double, limits: Interval),
        method: Method = .squareAndAdd
    ) -> Interval {
        let difference = second.rate - first.rate
        let below = length(second.rate - second.limits.low, first.limits.high - first.rate)
        let above = length(second.limits.high - second.rate, first.rate - first.limits.low)
        return Interval(
            low: difference - below, high: difference + above, level: second.limits.level, method: method)
    }

    /// A limit beyond its own estimate (a ratio's, with few eligible cases) adds nothing.
    private static func length(_ a: Double, _ b: Double) -> Double {
        (max(a, 0) * max(a, 0) + max(b, 0) * max(b, 0)).squareRoot()
    }
}

extension Method {
    public static let squareAndAdd = Method(
        name: "Newcombe hybrid of each audit's own limits",
        formula: "d - sqrt((p2-l2)² + (u1-p1)²), d + sqrt((u2-p2)² + (p1-l1)²), d = p2 - p1, l and u as in each audit",
        source: "Newcombe 1998, Stat Med 17:873, method 10; Zou and Donner 2008, Stat Med 27:1693")
}
