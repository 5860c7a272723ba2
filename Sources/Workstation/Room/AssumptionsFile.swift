import Projection

/// The assumptions kept beside an audit, as the executable found them.
public struct AssumptionsFile: Sendable, Hashable {
    public enum Contents: Sendable, Hashable {
        /// There is no such file yet.
        case none
        case read(Assumptions)
        /// The file is there and cannot be read; it is not written over. Every fault, a line each.
        case faulty(String)
    }

    /// Where they are, or will be, kept.
    public let path: String
    public let contents: Contents
    /// Tables of people, and what was counted by quarter, that stand beside the audit too.
    public let population: [PopulationTable]
    public let monitoring: MonitoringSheet?

    public init(
        path: String, contents: Contents, population: [PopulationTable] = [], monitoring: MonitoringSheet? = nil
    ) {
        self.path = path
        self.contents = contents
        self.population = population
        self.monitoring = monitoring
    }
}
