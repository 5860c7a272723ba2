/// An estimate from a sample design with its standard error, nil where the design gives none (a stratum with one
/// sampled case of several).
public struct SurveyEstimate: Sendable, Hashable {
    public let value: Double
    public let standardError: Double?

    /// Both in the unit of what was measured.
    public init(value: Double, standardError: Double?) {
        self.value = value
        self.standardError = standardError
    }

    /// The same quantity in other units, a total from a mean for instance.
    public func scaled(by factor: Double) -> SurveyEstimate {
        SurveyEstimate(value: value * factor, standardError: standardError.map { $0 * factor })
    }
}
