import Statistics

/// Which method gave a figure, and what it rests on.
public struct MethodNote: Sendable, Hashable {
    /// The figure's place in the machine-readable findings, as "gap.perAssessment".
    public let figure: String
    public let method: Method
    /// n and N behind it.
    public let read: Int
    public let population: Int
}
