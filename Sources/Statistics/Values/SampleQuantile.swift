extension [Double] {
    /// The sample quantile of numbers in ascending order: linear between order statistics, at (n-1)p; nil of none. `p` is
    /// taken within 0...1.
    public func sampleQuantile(_ p: Double) -> Double? {
        guard let last = indices.last else { return nil }
        let place = Double(last) * p.clipped(to: 0...1)
        let below = Int(place)
        guard below < last else { return self[last] }
        return self[below] + (place - Double(below)) * (self[below + 1] - self[below])
    }
}

extension Method {
    public static let sampleQuantile = Method(
        name: "sample quartiles", formula: "linear between order statistics, h = (n-1)p; unweighted",
        source: "Hyndman and Fan 1996, type 7")
}
