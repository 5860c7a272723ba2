extension Proportion {
    /// Wald's interval after adding z² trials, half of them events; clipped to [0, 1].
    public func agrestiCoull(_ level: ConfidenceLevel = .ninetyFive) -> Interval {
        let z = level.z
        let size = n + z * z
        let centre = (x + z * z / 2) / size
        let margin = z * (centre * (1 - centre) / size).squareRoot()
        return Interval(low: centre - margin, high: centre + margin, level: level, method: .agrestiCoull)
            .clipped(to: 0...1)
    }
}

extension Method {
    public static let agrestiCoull = Method(
        name: "Agresti-Coull", formula: "p~ ± z sqrt(p~(1-p~)/n~), n~ = n + z², p~ = (x + z²/2)/n~",
        source: "Agresti and Coull 1998")
}
